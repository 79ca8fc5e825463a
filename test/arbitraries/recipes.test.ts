import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as arbitraries from '../../src/arbitraries/index.js';
import { builtPackage, ROOT } from '../built.js';
import { CHECK_MODULE, checkedModule, fencedBlocks } from '../readme-blocks.js';

const page = readFileSync(join(ROOT, 'docs/property-tests.md'), 'utf8');
const programs = fencedBlocks(page).filter(({ language }) => language === 'ts');

/** The package and fast-check, side by side, as a user has them. */
const project = mkdtempSync(join(tmpdir(), 'property-tests-'));

function run(command: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(command, args, { cwd: project, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
}

describe('docs/property-tests.md', () => {
  beforeAll(async () => {
    await builtPackage();
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(ROOT, join(project, 'node_modules/vn-party-citations'));
    symlinkSync(join(ROOT, 'node_modules/fast-check'), join(project, 'node_modules/fast-check'));
    writeFileSync(join(project, 'check.mjs'), CHECK_MODULE);
  }, 240_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('names every arbitrary, with its program', () => {
    expect(programs).toHaveLength(4);
    const functions = Object.entries(arbitraries).filter(([, value]) => typeof value === 'function').map(([name]) => name);
    expect(functions.filter((name) => !page.includes(`| \`${name}(`))).toEqual([]);
  });

  test.each(programs.map((block) => [block.line, block] as const))('the program at line %i gives what it says', (line, block) => {
    const file = `block-${line}.mjs`;
    writeFileSync(join(project, file), checkedModule(block));
    const { status, stderr } = run('node', [file]);
    expect(status, stderr).toBe(0);
  }, 60_000);

  test('its programs type-check as written', () => {
    for (const { line, code } of programs) writeFileSync(join(project, `block-${line}.mts`), `${code}\nexport {};\n`);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
      compilerOptions: { module: 'nodenext', target: 'es2022', lib: ['es2023'], strict: true, noEmit: true, skipLibCheck: true, types: [] }, include: ['*.mts'],
    }));
    expect(run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.']).stdout).toBe('');
  }, 120_000);
});
