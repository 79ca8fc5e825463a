import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands.js';
import { RULES } from '../src/entries/lint.js';
import { ruleTextIn } from '../src/render/rule-text.js';
import { ROOT } from './built.js';
import { command } from './cli/lint-world.js';
import { testPrograms } from './doc-programs.js';
import { checkedModule, commandsOf, fencedBlocks, missingLine, type Block } from './page-blocks.js';
import { anchorsOf, linksOf, prose } from './page-links.js';
import { ALL_PAGES, OWN_PAGES, READMES } from './pages.js';

const { name, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; scripts: Record<string, string> };
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** What a shell makes of a line without anything but words and quotes. */
function wordsOf(line: string): string[] {
  expect(line).not.toMatch(/[|&;<>$`\\']/u);
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain!);
}

const programsOf = (page: string): Block[] => fencedBlocks(read(page)).filter(({ language }) => language === 'ts');
const oursOf = (page: string) => fencedBlocks(read(page)).filter(({ language }) => language === 'console').flatMap(commandsOf).filter(({ command: words }) => words.startsWith(`npx ${name} `));

const speaking = OWN_PAGES.filter((page) => programsOf(page).length + oursOf(page).length > 0);

describe.each(speaking)('%s', (page) => {
  if (programsOf(page).length > 0) testPrograms(programsOf(page));

  const ours = oursOf(page);
  if (ours.length > 0) {
    test.each(ours.map((entry) => [entry.line, entry] as const))('the command at line %i prints what is shown', async (_line, { command: line, output }) => {
      const { status, out, err } = await command(wordsOf(line).slice(2));
      expect(status, err).toBe(0);
      expect(missingLine(output, out + err), `not printed; printed was:\n${out}${err}`).toBeUndefined();
    });
  }
});

describe('the first pages', () => {
  test.each(READMES)('%s shows the library and the command', (page) => {
    expect(programsOf(page).length).toBeGreaterThan(0);
    expect(oursOf(page).length).toBeGreaterThan(0);
  });
});

describe.each(ALL_PAGES)('%s', (page) => {
  const text = read(page);

  test('leads to files and headings that exist', () => {
    const dead = linksOf(text).filter((link) => {
      if (/^[a-z]+:/u.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
  });

  test('names npm scripts that exist, and no path of a machine', () => {
    const named = [...text.matchAll(/npm run ([a-z][a-z:-]*)|npm (test)/gu)].map(([, script, other]) => script ?? (other as string));
    expect([...new Set(named)].filter((script) => scripts[script] === undefined)).toEqual([]);
    expect(text.match(/(?:^|[\s`("'])\/(?:work|tmp|home|root|Users)\/\S*/gmu)).toBeNull();
  });
});

describe('a reader of the package', () => {
  /** Folders that only a clone has. */
  const CLONE = /(?<![\w./-])(?:seeds|integrations|packages|scripts|bench)\//u;

  test.each(ALL_PAGES)('%s names folders that the package lacks only where it says whose they are', (page) => {
    const text = read(page).replace(/^<!--.*-->$/gmu, '');
    if (CLONE.test(text)) expect(text).toMatch(/repository|clone|kho mã nguồn|dépôt/u);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('the source of %s is none of them', (id, { source }) => {
    for (const said of [source, ruleTextIn(id, 'vi')![1], ruleTextIn(id, 'fr')![1]]) expect(said).not.toMatch(CLONE);
  });
});

describe('whoever installed the package in a project', () => {
  const names = COMMANDS.map(({ name: command }) => command).join('|');
  const bare = new RegExp(`(?<!npx |[\\w/-])${name} (?:${names})(?![\\w-])`, 'u');

  // Where a page installs it for all, the name alone is a command.
  test.each(ALL_PAGES.filter((page) => page !== 'CHANGELOG.md' && !read(page).includes(`npm install --global ${name}`)))('can run every command of %s as it stands', (page) => {
    const blocks = fencedBlocks(read(page)).filter(({ language }) => language === 'sh' || language === 'console').flatMap(commandsOf).map(({ command: line }) => line);
    const inline = [...prose(read(page)).matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code!);
    expect([...blocks, ...inline].filter((line) => bare.test(line))).toEqual([]);
  });
});

describe('the reader of blocks', () => {
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
    expect(commandsOf(block('# why\na\nb', 'sh')).map(({ command: line }) => line)).toEqual(['a', 'b']);
  });
});

describe('the reader of links', () => {
  test('finds links and pictures outside code, and headings by their names', () => {
    const page = '# A `b`: c\n\n[x](y.md#z) ![p](q.svg) `[no](no.md)`\n\n```md\n# No\n[no](no.md)\n```\n\n## Which document?\n';
    expect(linksOf(page)).toEqual(['y.md#z', 'q.svg']);
    expect(anchorsOf(page)).toEqual(['a-b-c', 'which-document']);
  });
});
