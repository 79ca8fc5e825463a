import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPackage, ROOT } from './built.js';
import { CHECK_MODULE, checkedModule, type Block } from './page-blocks.js';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** NO_COLOR and a fixed width: what a page shows must not depend on who runs the tests. */
export function run(command: string, args: readonly string[], cwd: string): Run {
  return spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: '120' } });
}

/** Where a package lies: among those of the tests of integrations, or among those of the project. */
function installed(name: string): string {
  const found = ['integrations/node_modules', 'node_modules'].map((folder) => join(ROOT, folder, name)).find(existsSync);
  if (found === undefined) throw new Error(`${name} is not installed: npm run test:integrations does it`);
  return found;
}

/**
 * Runs and type-checks the programs of a page in a user's project: the built package under its own name, and beside it the packages
 * that are named. For the body of a `describe`; gives the folder of the project.
 */
export function testInstalledPrograms(programs: readonly Block[], beside: readonly string[] = []): string {
  const project = mkdtempSync(join(tmpdir(), 'programs-'));

  beforeAll(async () => {
    await builtPackage();
    for (const [name, path] of [['vn-party-citations', ROOT], ...beside.map((other) => [other, installed(other)])] as [string, string][]) {
      const link = join(project, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(path, link);
    }
    writeFileSync(join(project, 'check.mjs'), CHECK_MODULE);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test.each(programs.map((block) => [block.line, block] as const))('the program at line %i gives what it says', (line, block) => {
    // A file of tests is run as it is written, by its runner.
    const ofTests = block.code.includes("from 'vitest'");
    const file = ofTests ? `block-${line}.test.ts` : `block-${line}.mjs`;
    writeFileSync(join(project, file), ofTests ? block.code : checkedModule(block));
    const { status, stdout, stderr } = run('node', ofTests ? ['node_modules/vitest/vitest.mjs', 'run', file] : [file], project);
    expect(status, stdout + stderr).toBe(0);
  });

  test('its programs type-check as written', () => {
    for (const { line, code } of programs) writeFileSync(join(project, `block-${line}.mts`), `${code}\nexport {};\n`);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'], strict: true, noEmit: true, skipLibCheck: true, resolveJsonModule: true,
        typeRoots: [join(ROOT, 'node_modules/@types')], types: ['node'],
      },
      include: ['*.mts'],
    }));
    expect(run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], project).stdout).toBe('');
  });

  return project;
}
