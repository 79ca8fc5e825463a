import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './built.js';
import { run, testPrograms } from './doc-programs.js';
import { checkedModule, commandsOf, fencedBlocks, type Block } from './readme-blocks.js';

const readme = existsSync(join(ROOT, 'README.md')) ? readFileSync(join(ROOT, 'README.md'), 'utf8') : '';
const { name, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; scripts: Record<string, string> };
const blocks = fencedBlocks(readme);
const programs = blocks.filter(({ language }) => language === 'ts');
const commands = blocks.filter(({ language }) => ['sh', 'bash', 'console'].includes(language)).flatMap(commandsOf);
const ours = commands.filter(({ command }) => command.includes(`npx ${name}`) || command.includes('node dist/cli.js'));

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
  // fast-check is the one package that a program needs beside ours.
  testPrograms(programs, ['fast-check']);

  test('shows the library and the command', () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(ours.length).toBeGreaterThan(0);
  });

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
