import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPackage, ROOT } from './built.js';
import { CHECK_MODULE, checkedModule, fencedBlocks } from './readme-blocks.js';

const page = readFileSync(join(ROOT, 'docs/validation.md'), 'utf8');
const programs = fencedBlocks(page).filter(({ language }) => language === 'ts');

/** The real libraries, beside the package, as a user has them. */
const LIBRARIES = ['arktype', '@trpc/server', 'zod', 'valibot', '@hookform/resolvers', 'react-hook-form', 'ajv'];
const project = mkdtempSync(join(tmpdir(), 'validation-'));

function run(command: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(command, args, { cwd: project, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
}

describe('docs/validation.md', () => {
  beforeAll(async () => {
    await builtPackage();
    for (const [name, path] of [['vn-party-citations', ROOT], ...LIBRARIES.map((library) => [library, join(ROOT, 'node_modules', library)])] as [string, string][]) {
      const link = join(project, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(path, link);
    }
    writeFileSync(join(project, 'check.mjs'), CHECK_MODULE);
  }, 240_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('has a program for every library', () => {
    const imported = programs.flatMap(({ code }) => [...code.matchAll(/from '([^']+)'/gu)].map(([, name]) => name!));
    const used = LIBRARIES.filter((library) => imported.some((name) => name === library || name.startsWith(`${library}/`)));
    // The form's own package is used by its resolver.
    expect(used).toEqual(LIBRARIES.filter((library) => library !== 'react-hook-form'));
  });

  test.each(programs.map((block) => [block.line, block] as const))('the program at line %i gives what it says', (line, block) => {
    const file = `block-${line}.mjs`;
    writeFileSync(join(project, file), checkedModule(block));
    const { status, stderr } = run('node', [file]);
    expect(status, stderr).toBe(0);
  }, 30_000);

  test('its programs type-check as written', () => {
    for (const { line, code } of programs) writeFileSync(join(project, `block-${line}.mts`), `${code}\nexport {};\n`);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'], strict: true, noEmit: true, skipLibCheck: true, resolveJsonModule: true,
        typeRoots: [join(ROOT, 'node_modules/@types')], types: ['node'],
      },
      include: ['*.mts'],
    }));
    expect(run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.']).stdout).toBe('');
  }, 120_000);
});
