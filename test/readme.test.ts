import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPackage, ROOT } from './built.js';
import { CHECK_MODULE, checkedModule, commandsOf, fencedBlocks } from './readme-blocks.js';
import type { Block } from './readme-blocks.js';

const readme = existsSync(join(ROOT, 'README.md')) ? readFileSync(join(ROOT, 'README.md'), 'utf8') : '';
const { name, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; scripts: Record<string, string> };
const blocks = fencedBlocks(readme);
const programs = blocks.filter(({ language }) => language === 'ts');
const commands = blocks.filter(({ language }) => ['sh', 'bash', 'console'].includes(language)).flatMap(commandsOf);
const ours = commands.filter(({ command }) => command.includes(`npx ${name}`) || command.includes('node dist/cli.js'));

// A user's project: the package under its own name, and nothing else.
const project = mkdtempSync(join(tmpdir(), 'readme-'));

function run(command: string, args: readonly string[], cwd: string): { status: number | null; stdout: string; stderr: string } {
  // NO_COLOR and a fixed width: what the README shows must not depend on who runs the tests.
  return spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: '120' } });
}

/** Each shown line must be printed, in this order; a line \`…\` leaves out what it likes. */
function missingLine(shown: readonly string[], printed: string): string | undefined {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  let at = 0;
  for (const line of shown.map((text) => text.trimEnd()).filter((text) => text !== '' && text !== '…')) {
    const found = lines.indexOf(line, at);
    if (found === -1) return line;
    at = found + 1;
  }
  return undefined;
}

describe.skipIf(readme === '')('README.md', () => {
  beforeAll(async () => {
    await builtPackage();
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(ROOT, join(project, 'node_modules', name));
    // The one package that a program of it needs beside ours.
    symlinkSync(join(ROOT, 'node_modules/fast-check'), join(project, 'node_modules/fast-check'));
    writeFileSync(join(project, 'check.mjs'), CHECK_MODULE);
  }, 240_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('shows the library and the command', () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(ours.length).toBeGreaterThan(0);
  });

  test.each(programs.map((block) => [block.line, block] as const))('the program at line %i gives what it says', (line, block) => {
    const file = `block-${line}.mjs`;
    writeFileSync(join(project, file), checkedModule(block));
    const { status, stderr } = run('node', [file], project);
    expect(status, stderr).toBe(0);
  }, 30_000);

  test('its programs type-check as written', () => {
    for (const { line, code } of programs) writeFileSync(join(project, `block-${line}.mts`), `${code}\nexport {};\n`);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        module: 'nodenext', target: 'es2022', lib: ['es2023'], strict: true, noEmit: true, skipLibCheck: true,
        typeRoots: [join(ROOT, 'node_modules/@types')], types: ['node'],
      },
      include: ['*.mts'],
    }));
    const { stdout } = run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], project);
    expect(stdout).toBe('');
  }, 60_000);

  test.each(ours.map((entry) => [entry.line, entry] as const))('the command at line %i runs', (_line, { command, output }) => {
    const { status, stdout, stderr } = run('bash', ['-o', 'pipefail', '-c', command.replaceAll(`npx ${name}`, 'node dist/cli.js')], ROOT);
    expect(status, stderr).toBe(0);
    expect(missingLine(output, stdout + stderr), `not printed; printed was:\n${stdout}${stderr}`).toBeUndefined();
  }, 30_000);

  test('every npm script that it names exists', () => {
    const named = [...readme.matchAll(/npm run ([a-z][a-z:-]*)|npm (test)/gu)].map(([, script, other]) => script ?? (other as string));
    expect([...new Set(named)].filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

describe('the reader of README blocks', () => {
  const block = (code: string, language = 'ts'): Block => ({ language, line: 10, code });

  test('checks a value beside, below and over several lines', () => {
    expect(checkedModule(block('f(1); // => 2'))).toContain('check(10, f(1), "2");');
    const program = checkedModule(block('const a = f();\n// => { x: 1,\n//      y: 2 }\na.x; // => 1'));
    expect(program).toMatch(/const a = f\(\);\s+check\(10, a, "\{ x: 1,\\ny: 2 \}"\);\s+check\(13, a\.x, "1"\);/u);
    expect(checkedModule(block('console.log(g()); // => text'))).toContain('check(10, g(), "text");');
  });

  test('refuses an expectation that nothing would check', () => {
    expect(() => checkedModule(block('for (const x of [1]) {\n  x; // => 1\n}'))).toThrow(/1 expectations, 0 of them/u);
  });

  test('tells commands from what they print', () => {
    expect(commandsOf(block('$ a \\\n  b\nout\n$ c', 'console'))).toEqual([
      { line: 10, command: 'a \\\n  b', output: ['out'] },
      { line: 13, command: 'c', output: [] },
    ]);
    expect(commandsOf(block('# why\na\nb', 'sh')).map(({ command }) => command)).toEqual(['a', 'b']);
  });
});
