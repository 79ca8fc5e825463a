import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './built.js';
import { command } from './cli/lint-world.js';
import { testPrograms } from './doc-programs.js';
import { checkedModule, commandsOf, fencedBlocks, missingLine, type Block } from './readme-blocks.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { name, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; scripts: Record<string, string> };
const blocks = fencedBlocks(readme);
const programs = blocks.filter(({ language }) => language === 'ts');
const ours = blocks.filter(({ language }) => language === 'console').flatMap(commandsOf).filter(({ command: words }) => words.startsWith(`npx ${name} `));

/** What a shell makes of a line without anything but words and quotes. */
function wordsOf(line: string): string[] {
  expect(line).not.toMatch(/[|&;<>$`\\']/u);
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain!);
}

describe('README.md', () => {
  testPrograms(programs);

  test('shows the library and the command', () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(ours.length).toBeGreaterThan(0);
  });

  test.each(ours.map((entry) => [entry.line, entry] as const))('the command at line %i prints what is shown', async (_line, { command: line, output }) => {
    const { status, out, err } = await command(wordsOf(line).slice(2));
    expect(status, err).toBe(0);
    expect(missingLine(output, out + err), `not printed; printed was:\n${out}${err}`).toBeUndefined();
  });

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
