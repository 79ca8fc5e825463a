import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../test/built.js';
import { CHECK_MODULE, checkedModule, fencedBlocks, type Block } from '../test/page-blocks.js';
import { Project } from './project.js';

// What the pages say to write into a configuration is written, and the real command, a process of its own as for a user, reads it.
const project = new Project();
const PAGES = ['docs/integrations.md', 'packages/textlint-rule-vn-party-citations/README.md'];
const blocksOf = (page: string): Block[] => fencedBlocks(readFileSync(join(ROOT, page), 'utf8'));
const shown = (language: string, telling: string): [page: string, block: Block][] =>
  PAGES.flatMap((page) => blocksOf(page).filter((block) => block.language === language && block.code.includes(telling)).map((block): [string, Block] => [page, block]));

const SOURCE = 'Nghị quyết số 05/NQ-TW và Quyết định **86**-QD/TW, `86-QD/TW`.\n';

beforeAll(() => project.install());
afterAll(() => project.remove());

describe('the configuration of textlint', () => {
  const blocks = shown('json', '"vn-party-citations').filter(([, { code }]) => /"vn-party-citations(?:\/textlint)?": \{/u.test(code));

  test('is shown on every page', () => expect(blocks.map(([page]) => page)).toEqual(PAGES));

  test.each(blocks)('in %s finds and fixes', (_page, { code }) => {
    project.write('.textlintrc.json', code);
    project.write('a.md', SOURCE);
    const { status, stdout } = project.textlint('--format', 'unix', 'a.md');
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes('[')).map((line) => /\(([a-z-]+)\) \[(\w+)/u.exec(line)?.slice(1))).toEqual([['state-layout', 'Error'], ['diacritics-lost', 'Warning']]);
    expect(project.textlint('--fix', 'a.md').status).toBe(0);
    expect(project.read('a.md')).toBe('Nghị quyết số 05-NQ/TW và Quyết định **86**-QĐ/TW, `86-QD/TW`.\n');
  });
});

describe('the configuration of remark', () => {
  const blocks = shown('js', 'vn-party-citations/remark');

  test('is shown', () => expect(blocks.map(([page]) => page)).toEqual(PAGES.slice(0, 1)));

  test.each(blocks)('in %s finds, and comments suppress', (_page, { code }) => {
    project.write('.remarkrc.mjs', code);
    project.write('b.md', SOURCE);
    const { status, stderr } = project.remark('--no-color', '--no-stdout', 'b.md');
    expect(status).toBe(1);
    expect([...stderr.matchAll(/(error|warning)\s.*\s(vn-party-citations-[a-z-]+)\s+remark-lint/gu)].map((match) => match.slice(1))).toEqual([['error', 'vn-party-citations-state-layout'], ['warning', 'vn-party-citations-diacritics-lost']]);
    project.write('b.md', `<!--lint disable vn-party-citations-state-layout vn-party-citations-diacritics-lost-->\n\n${SOURCE}`);
    expect(project.remark('--no-color', '--no-stdout', '--frail', 'b.md').status).toBe(0);
  });
});

describe('docs/integrations.md', () => {
  const programs = blocksOf('docs/integrations.md').filter(({ language }) => language === 'ts');

  test.each(programs.map((block): [number, Block] => [block.line, block]))('the program at line %i gives what it says, and type-checks', (_line, block) => {
    project.write('check.mjs', CHECK_MODULE);
    project.write('program.mjs', checkedModule(block));
    const { status, stderr } = project.run('../program.mjs', []);
    expect(status, stderr).toBe(0);
    project.write('program.mts', `${block.code}\nexport {};\n`);
    project.write('tsconfig.json', JSON.stringify({
      compilerOptions: { module: 'nodenext', target: 'es2022', lib: ['es2023'], strict: true, noEmit: true, skipLibCheck: true, types: [] }, include: ['program.mts'],
    }));
    expect(spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: project.folder, encoding: 'utf8' }).stdout).toBe('');
  });

  test('has one', () => expect(programs.length).toBeGreaterThan(0));
});
