import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What a module may import: a whole module, or only the named files of it. */
type Reach = Readonly<Record<string, '*' | readonly string[]>>;

interface Level {
  readonly modules: readonly string[];
  readonly mayImport: Reach;
  readonly thirdParty: readonly string[];
}

// The order of the house: an arrow never goes up, and modules of one level do not import each other.
const LEVELS: readonly Level[] = [
  { modules: ['model'], mayImport: {}, thirdParty: [] },
  {
    modules: ['text', 'locale'],
    mayImport: { model: '*' },
    thirdParty: ['htmlparser2', 'micromark', 'micromark-extension-gfm-footnote'],
  },
  { modules: ['scan'], mayImport: { model: '*', text: '*', locale: '*' }, thirdParty: ['moo'] },
  // It drives the scanner, window by window; of what the words were it sees nothing.
  { modules: ['parse'], mayImport: { model: '*', scan: '*' }, thirdParty: ['nearley'] },
  // Tokens and word context as values; text for slugs and footnote zones.
  {
    modules: ['interpret'],
    mayImport: { model: '*', parse: '*', text: ['classes', 'footnotes', 'twins'], scan: ['tokens', 'token-types', 'context', 'numbers'] },
    thirdParty: ['date-fns'],
  },
  // Codes and folding, no words.
  { modules: ['identifiers'], mayImport: { model: '*', text: ['classes'], locale: ['seeds.generated'] }, thirdParty: ['date-fns'] },
  // The symbol of a record is read as one of a text is.
  { modules: ['registry'], mayImport: { model: '*', text: ['classes'], interpret: ['document-symbol'], identifiers: ['document-id', 'kinds-of-body', 'place', 'calendar'] }, thirdParty: ['valibot'] },
  { modules: ['resolve'], mayImport: { model: '*', text: ['words', 'surroundings'], registry: '*' }, thirdParty: [] },
  { modules: ['relate'], mayImport: { model: '*', text: ['sentences', 'classes'], scan: ['cues'] }, thirdParty: [] },
  { modules: ['graph'], mayImport: { model: '*' }, thirdParty: [] },
  { modules: ['harvest'], mayImport: { model: '*', text: ['sentences'], scan: ['cues'], registry: ['identity'], graph: ['analyzed-texts'] }, thirdParty: [] },
  { modules: ['render'], mayImport: { model: '*', text: ['lines', 'edits'], locale: '*', identifiers: ['urn-lex', 'kinds-of-body', 'calendar'] }, thirdParty: [] },
  // How a document stands is asked of the graph; what would be right is printed as every citation is.
  { modules: ['lint'], mayImport: { model: '*', text: ['lines', 'edits'], graph: ['build', 'status'], render: ['format-citation'] }, thirdParty: [] },
  { modules: ['drawing'], mayImport: { model: '*', render: ['names', 'words'] }, thirdParty: ['@dagrejs/dagre'] },
  {
    modules: ['analyze'],
    // Everything above but locale and render: it knows the stages, not their words.
    mayImport: {
      model: '*', text: '*', scan: '*', parse: '*', interpret: '*', registry: '*', resolve: '*', relate: '*', graph: '*',
    },
    thirdParty: [],
  },
  { modules: ['lint-text'], mayImport: { model: '*', analyze: '*', lint: '*' }, thirdParty: [] },
  // One citation as a whole value; what stands beside it is asked of the parse.
  { modules: ['schema'], mayImport: { model: '*', analyze: '*', lint: '*', parse: ['explain'], render: ['format-citation'] }, thirdParty: [] },
  { modules: ['ajv'], mayImport: { model: '*', schema: '*' }, thirdParty: [] },
  {
    modules: ['core'],
    mayImport: { model: '*', analyze: '*', interpret: '*', parse: '*', scan: '*', registry: '*', identifiers: '*', render: '*', graph: '*', harvest: '*', lint: '*', 'lint-text': '*', schema: '*' },
    thirdParty: [],
  },
  { modules: ['bundled'], mayImport: { model: '*', analyze: '*', 'lint-text': '*', schema: '*', registry: ['bundled'] }, thirdParty: [] },
  { modules: ['index'], mayImport: { core: '*', bundled: '*', registry: ['bundled'] }, thirdParty: [] },
  // What other tools load; their types are described, not imported, so that none of them is needed.
  { modules: ['textlint', 'remark'], mayImport: { index: '*', model: '*', text: ['edits'], lint: ['index'] }, thirdParty: [] },
  // Texts written by rule: words of its own, and of the library what a reader cannot get wrong.
  { modules: ['arbitraries'], mayImport: { model: '*', registry: ['create', 'identity'], graph: ['build', 'finding'] }, thirdParty: ['fast-check'] },
  { modules: ['cli'], mayImport: { text: ['lines'], schema: ['examine'], render: ['json-text', 'linted-text', 'compact', 'github', 'rdjsonl', 'sarif'], index: '*', core: '*', model: '*', analyze: '*', drawing: '*' }, thirdParty: ['date-fns', 'diff', 'picomatch', 'valibot'] },
];

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const moduleOf = (path: string): string => path.split('/')[0]?.replace(/\.(?:ts|js)$/u, '') ?? path;
const levelOf = (module: string): number => LEVELS.findIndex(({ modules }) => modules.includes(module));

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import of every source file, type imports included; relative ones as paths below src. */
const imports: readonly Import[] = files.flatMap((from) => {
  const source = readFileSync(new URL(from, src), 'utf8');
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.') ? new URL(fileName, new URL(from, 'src:///')).pathname.slice(1) : fileName,
  }));
});
const inner = imports.filter(({ to }) => to.endsWith('.js') || to.endsWith('.json'));
const outer = imports.filter((entry) => !inner.includes(entry));
const told = ({ from, to }: Import): string => `${from} → ${to}`;

describe('src', () => {
  test('has no module outside the levels', () => {
    expect(files.map(moduleOf).filter((module) => levelOf(module) === -1)).toEqual([]);
  });

  test('imports go down the levels, and only where the table allows', () => {
    const broken = inner.filter(({ from, to }) => {
      const [here, there] = [moduleOf(from), moduleOf(to)];
      if (here === there) return false;
      const reach = LEVELS[levelOf(here)]?.mayImport[there];
      const file = to.split('/').at(-1)?.replace(/\.js$/u, '') ?? to;
      return levelOf(there) >= levelOf(here) || !(reach === '*' || (reach?.includes(file) ?? false));
    });
    expect(broken.map(told)).toEqual([]);
  });

  test('each third-party package is met in its one module', () => {
    const broken = outer.filter(({ from, to }) => {
      if (to.startsWith('node:')) return moduleOf(from) !== 'cli';
      const name = to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/');
      return !(LEVELS[levelOf(moduleOf(from))]?.thirdParty.includes(name) ?? false);
    });
    expect(broken.map(told)).toEqual([]);
  });

  test('words of a language stay in locale: only scan and render read it', () => {
    const readers = ['locale', 'scan', 'render'];
    // The seeds hold codes and ids too, which identifiers are made of.
    expect(inner.filter(({ from, to }) => moduleOf(to) === 'locale' && !(moduleOf(from) === 'identifiers' && to.endsWith('seeds.generated.js')) && !readers.includes(moduleOf(from))).map(told)).toEqual([]);
  });

  test('no letter that only Vietnamese or French has stands in code after scan', () => {
    const later = ['parse', 'interpret', 'registry', 'resolve', 'relate', 'graph', 'harvest', 'lint', 'render'];
    // Symbols such as QĐ are codes, not words: they have no lower-case letter beyond the i of QĐi.
    const isWord = (text: string): boolean =>
      /\p{Ll}/u.test(text) && /[^\x00-\x7F…–—’“”«»]/u.test(text) && !/^[\p{Lu}i/-]+$/u.test(text);
    const sources = files.filter((path) => later.includes(moduleOf(path)) && !path.endsWith('.generated.ts'));
    const spoken = sources.flatMap((path) => {
      const source = ts.createSourceFile(path, readFileSync(new URL(path, src), 'utf8'), ts.ScriptTarget.ES2022, true);
      const words: string[] = [];
      // A rule shows itself on examples and names its article: data that no code reads.
      const shown = /^(?:wrong|right|source)$/u;
      const visit = (node: ts.Node): void => {
        if (path.startsWith('lint/') && ts.isPropertyAssignment(node) && shown.test(node.name.getText(source))) return;
        if (path.startsWith('lint/rules/') && ts.isCallExpression(node) && node.expression.getText(source) === 'currencyRule') return;
        if (ts.isStringLiteralLike(node) && isWord(node.text)) words.push(`${path}: ${node.text}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return words;
    });
    expect(spoken).toEqual([]);
  });

  test('no file is named after what nobody can guess', () => {
    expect(files.filter((path) => /(?:util|helper|misc|common)s?\.ts$/u.test(path))).toEqual([]);
  });
});

test('no word of any language stands in the grammar', () => {
  const grammar = new URL('../grammar/', import.meta.url);
  const strings = readdirSync(grammar).filter((name) => name.endsWith('.ne')).flatMap((name) =>
    readFileSync(new URL(name, grammar), 'utf8')
      .replace(/@\{%[\s\S]*?%\}|\{%[\s\S]*?%\}|#[^\n]*/gu, '') // code and comments
      .split('\n')
      .filter((line) => !line.startsWith('@') && /["'][^"']*\p{L}[^"']*["']/u.test(line)));
  expect(strings).toEqual([]);
});
