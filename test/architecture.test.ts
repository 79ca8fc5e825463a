import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What a room may import: a whole room, or only the named files of it. */
type Reach = Readonly<Record<string, '*' | readonly string[]>>;

interface Level {
  readonly rooms: readonly string[];
  readonly mayImport: Reach;
  readonly thirdParty: readonly string[];
}

// The way of a text through the house, from the ground up: an arrow never goes up, and rooms of one level do not import each other.
const LEVELS: readonly Level[] = [
  { rooms: ['model'], mayImport: {}, thirdParty: ['date-fns'] },
  { rooms: ['locale'], mayImport: { model: '*' }, thirdParty: [] },
  // From text to citations.
  { rooms: ['read/text'], mayImport: { model: '*' }, thirdParty: ['entities', 'htmlparser2', 'micromark', 'micromark-extension-gfm-footnote'] },
  // What letters of symbols stand for: texts and addresses are read with it.
  { rooms: ['read/code-tables'], mayImport: { model: '*', locale: ['seeds.generated', 'seed-rows'], 'read/text': ['classes'] }, thirdParty: [] },
  { rooms: ['read/scan'], mayImport: { model: '*', locale: '*', 'read/text': '*', 'read/code-tables': '*' }, thirdParty: [] },
  // The words with which sentences say what documents do to one another.
  { rooms: ['read/clause'], mayImport: { model: '*', locale: '*', 'read/text': '*', 'read/scan': '*' }, thirdParty: [] },
  // It drives the scanner, window by window; of what the words were it sees nothing.
  { rooms: ['read/parse'], mayImport: { model: '*', 'read/scan': '*' }, thirdParty: ['nearley'] },
  // Tokens and word context as values; text for slugs and footnote zones.
  {
    rooms: ['read/interpret'],
    mayImport: { model: '*', 'read/parse': '*', 'read/text': ['classes', 'footnotes', 'reach', 'sentences', 'twins'], 'read/scan': ['tokens', 'token-types', 'word-context', 'numbers', 'languages', 'name-slugs', 'head-lines', 'columns', 'records', 'same-source', 'named-documents'] },
    thirdParty: [],
  },
  // Files that are no text, made one; what reads them is installed beside, and its types are described.
  { rooms: ['files'], mayImport: { model: '*', 'read/text': ['html'] }, thirdParty: [] },
  // Codes, folding, and the words of slugs.
  { rooms: ['registry/identifiers'], mayImport: { model: '*', 'read/text': ['classes'], 'read/code-tables': '*', locale: ['seeds.generated', 'slugs'] }, thirdParty: [] },
  // The symbol of a record is read as one of a text is.
  { rooms: ['registry'], mayImport: { model: '*', 'read/text': ['classes'], 'read/interpret': ['document-symbol'], 'registry/identifiers': ['document-id', 'place', 'calendar'] }, thirdParty: ['valibot'] },
  { rooms: ['registry/harvest'], mayImport: { model: '*', 'read/text': ['sentences'], 'read/clause': ['announced'], 'read/scan': ['context'], registry: ['identity'] }, thirdParty: [] },
  // Which mentions of a text are of one document; a document that two mentions name is compared as the registry names bodies.
  {
    rooms: ['coreference'],
    mayImport: { model: '*', 'read/text': ['sentences'], 'read/scan': ['sections', 'introductions', 'reference-words'], 'read/interpret': ['draft', 'citable', 'finish', 'reader', 'places'], registry: ['identity'] },
    thirdParty: [],
  },
  { rooms: ['resolve'], mayImport: { model: '*', 'read/text': ['words', 'surroundings', 'stretches', 'years'], coreference: ['compatible', 'referents', 'known-from-text'], registry: '*' }, thirdParty: [] },
  { rooms: ['relate'], mayImport: { model: '*', 'read/text': ['sentences', 'classes', 'wraps'], 'read/scan': ['languages'], 'read/clause': '*', 'read/parse': ['automaton', 'terminals', 'grammar-rows'] }, thirdParty: [] },
  { rooms: ['render'], mayImport: { model: '*', locale: '*', 'registry/identifiers': ['calendar'] }, thirdParty: [] },
  // What is built and asked knows neither names nor formats; what prints it stands beside it.
  { rooms: ['graph'], mayImport: { model: '*' }, thirdParty: [] },
  { rooms: ['graph/formats'], mayImport: { model: '*', 'registry/identifiers': ['urn-lex'], render: ['cited', 'edge-words', 'names', 'words'] }, thirdParty: [] },
  { rooms: ['graph/drawing'], mayImport: { model: '*', render: ['cited', 'drawing-words', 'names', 'words'] }, thirdParty: ['@dagrejs/dagre'] },
  // How a document stands is asked of the graph; what would be right is printed as every citation is.
  // What is known of a citation and of a document, in words.
  { rooms: ['cards'], mayImport: { model: '*', 'registry/identifiers': ['index'], graph: ['build', 'statuses'], render: ['cited', 'format-citation', 'in-command', 'in-language', 'names', 'words'] }, thirdParty: [] },
  { rooms: ['lint'], mayImport: { model: '*', 'read/text': ['lines', 'edits', 'open', 'quotations'], graph: ['build', 'status'], render: ['format-citation', 'in-language'] }, thirdParty: [] },
  { rooms: ['lint/formats'], mayImport: { model: '*', 'read/text': ['lines', 'edits'], render: ['json-text'] }, thirdParty: [] },
  {
    rooms: ['analyze'],
    // It knows the stages, not their words.
    mayImport: { model: '*', 'read/text': '*', 'read/scan': '*', 'read/clause': ['vocabulary'], 'read/parse': '*', 'read/interpret': '*', coreference: '*', resolve: '*', relate: '*' },
    thirdParty: [],
  },
  // What somebody types is read as a text is, and else by words of its own.
  { rooms: ['lookup'], mayImport: { model: '*', locale: ['locales'], analyze: '*', 'registry/identifiers': ['index'], cards: ['record-words', 'resolution-words'], render: ['format-citation'] }, thirdParty: ['moo'] },
  { rooms: ['lint-text'], mayImport: { model: '*', analyze: '*', lint: '*' }, thirdParty: [] },
  // One citation as a whole value; what stands beside it is asked of the parse.
  { rooms: ['schema'], mayImport: { model: '*', analyze: '*', lint: '*', 'read/parse': ['explain'], render: ['format-citation'] }, thirdParty: [] },
  // Sections of a text that comes in chunks, each read as a text.
  { rooms: ['stream'], mayImport: { model: '*', analyze: '*' }, thirdParty: [] },
  // The registry and the readers of markup, given to what works without them: to what reads, and to what checks besides.
  { rooms: ['bundled-reading'], mayImport: { model: '*', analyze: '*', 'read/text': ['formats'], registry: ['bundled'] }, thirdParty: [] },
  { rooms: ['bundled'], mayImport: { model: '*', 'bundled-reading': '*', lint: ['index'], 'lint-text': '*', schema: '*' }, thirdParty: [] },
  { rooms: ['bundled-lookup'], mayImport: { model: '*', cards: ['card'], lookup: ['find'], registry: ['bundled'] }, thirdParty: [] },
  // What stands around citations, in the text that was read.
  { rooms: ['annotate'], mayImport: { model: '*', 'read/text': ['closed-places', 'formats', 'open'] }, thirdParty: [] },
  // Documents as bibliographies have them.
  { rooms: ['bibliography'], mayImport: { model: '*', registry: ['identity'], render: ['cited', 'format-citation', 'names', 'words'] }, thirdParty: [] },
  {
    rooms: ['entries'],
    mayImport: {
      model: '*', analyze: '*', 'read/interpret': '*', 'read/parse': '*', 'read/text': ['formats'], registry: '*', 'registry/identifiers': '*', 'registry/harvest': '*', render: '*',
      graph: '*', 'graph/formats': '*', 'graph/drawing': '*', lint: '*', 'lint/formats': '*', 'lint-text': '*', schema: '*', bundled: '*', 'bundled-lookup': '*', cards: '*', lookup: '*', files: '*', annotate: '*', bibliography: '*', stream: '*',
    },
    thirdParty: [],
  },
  { rooms: ['index'], mayImport: { entries: ['core'], 'bundled-reading': '*', bundled: '*', registry: ['bundled'] }, thirdParty: [] },
  // What other tools load; their types are described, not imported, so that none of them is needed.
  { rooms: ['integrations'], mayImport: { index: '*', model: '*', schema: '*', 'read/text': ['closed-places', 'edits', 'formats', 'open'], lint: ['index'], annotate: ['annotate', 'mark'] }, thirdParty: [] },
  // Texts written by rule: words of its own, and of the library what a reader cannot get wrong.
  { rooms: ['arbitraries'], mayImport: { model: '*', locale: ['verbs'], registry: ['create', 'identity'], graph: ['build', 'finding'] }, thirdParty: ['fast-check'] },
  {
    rooms: ['cli'],
    mayImport: { model: '*', locale: ['locales'], index: '*', entries: '*', 'bundled-reading': '*', cards: '*', lookup: ['find', 'short-query'], 'read/text': ['lines'], schema: ['examine'], registry: ['bundled', 'create', 'faults', 'identity', 'input', 'schema'], render: ['cited', 'command-help', 'in-command', 'in-language', 'json-text', 'names', 'rule-text', 'words'], 'lint/formats': ['linted-text', 'compact', 'github', 'rdjsonl', 'sarif'], 'graph/drawing': ['page-head', 'text'], 'graph/formats': ['csv-cell'] },
    thirdParty: ['diff', 'ignore', 'picomatch', 'valibot'],
  },
];

const ROOMS = LEVELS.flatMap(({ rooms }) => rooms);
const root = new URL('../', import.meta.url);

/** The sources of a folder by their paths in it, without what is installed there. */
function sourcesOf(folder: string, below = ''): string[] {
  return readdirSync(new URL(`${folder}/${below}`, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesOf(folder, `${path}/`);
    return path.endsWith('.ts') ? [path] : [];
  }).sort();
}

const src = new URL('src/', root);
const files = sourcesOf('src');

/** The innermost room that holds the file: `read/scan` for `read/scan/trie.ts`, `registry` for `registry/create.ts`. */
function roomOf(path: string): string {
  const [outer = path, inner] = path.replace(/\.(?:ts|js)$/u, '').split('/');
  const nested = `${outer}/${inner ?? ''}`;
  return ROOMS.includes(nested) ? nested : outer;
}

const levelOf = (room: string): number => LEVELS.findIndex(({ rooms }) => rooms.includes(room));

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import of the files of a folder, type imports included; relative ones as paths below the root. */
function importsOf(folder: string): Import[] {
  return sourcesOf(folder).flatMap((path) => {
    const from = `${folder}/${path}`;
    return ts.preProcessFile(readFileSync(new URL(from, root), 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
      from,
      to: fileName.startsWith('.') ? new URL(fileName, new URL(from, 'src:///')).pathname.slice(1).replace(/\.js$/u, '.ts') : fileName,
    }));
  });
}

const below = (path: string): string => path.replace(/^src\//u, '');
const imports = importsOf('src').map(({ from, to }) => ({ from: below(from), to: below(to) }));
const inner = imports.filter(({ to }) => to.endsWith('.ts') || to.endsWith('.json'));
const outer = imports.filter((entry) => !inner.includes(entry));
const told = ({ from, to }: Import): string => `${from} → ${to}`;

/** Files that reach themselves by their imports, in the order in which they do. */
function circleIn(edges: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of targets.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

interface Literal {
  readonly text: string;
  /** A regular expression, or a string that one is made of. */
  readonly pattern: boolean;
}

const trees = new Map(files.map((path) => [path, ts.createSourceFile(path, readFileSync(new URL(path, src), 'utf8'), ts.ScriptTarget.ES2022, true)] as const));

/** Strings and patterns of a file: what code compares and reads with, not what types and imports name. */
function literalsOf(path: string): Literal[] {
  const literals: Literal[] = [];
  const visit = (node: ts.Node, inPattern: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    const makes = ts.isNewExpression(node) && node.expression.getText() === 'RegExp';
    if (ts.isRegularExpressionLiteral(node)) literals.push({ text: node.text.replace(/\/[a-z]*$/u, ''), pattern: true });
    else if (ts.isStringLiteralLike(node)) literals.push({ text: node.text, pattern: false });
    else if (inPattern && (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))) literals.push({ text: node.text, pattern: true });
    // The second argument of a pattern has its flags.
    ts.forEachChild(node, (child) => {
      if (!makes || child === node.arguments?.[0]) visit(child, makes || inPattern);
    });
  };
  visit(trees.get(path)!, false);
  return literals;
}

/** Names of properties and functions, literals that types list, and keys of tables of the model: what a string may be without being data. */
const DECLARED: ReadonlySet<string> = new Set([...trees].flatMap(([path, tree]) => {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const key = ts.isStringLiteral(node) && path.startsWith('model/') && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) || key || (ts.isStringLiteral(node) && ts.isLiteralTypeNode(node.parent))) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}));

/** Small letters that code reads with: up to three words of a string that no declaration has, and all that a pattern spells out. */
function wordsIn(path: string): string[] {
  return literalsOf(path).filter(({ text, pattern }) => {
    if (!pattern) return !DECLARED.has(text) && /^\p{Ll}[\p{L}’']+(?:[ -][\p{L}’']+){0,2}$/u.test(text);
    return /\p{Ll}{2}/u.test(text.replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]{2,4}\}?|\(\?<\p{L}+>|\\.|\[[^\]]*\]/gu, '·'));
  }).map(({ text }) => text);
}

/** Files that read markup or write names of a scheme: their words are those of HTML, Markdown, anchors of notes, URN:LEX and Akoma Ntoso. */
const OF_FORMATS: readonly string[] = [
  'read/text/closed-places.ts', 'read/text/html.ts', 'read/text/markdown.ts', 'read/text/markdown-sections.ts', 'read/text/note-calls.ts', 'registry/identifiers/akn-iri.ts', 'registry/identifiers/urn-lex.ts',
];

/** What else looks like a word: kinds of values in messages, a ligature in two letters, letters, tags in a plain text. */
const NO_WORDS: Readonly<Record<string, readonly string[]>> = {
  'analyze.ts': ['null'],
  'model/calendar.ts': ['null'],
  'model/known-options.ts': ['null', 'an array', 'function'],
  'read/clause/vocabulary.ts': ['oe'],
  'read/interpret/document-symbol.ts': ['null'],
  'read/interpret/date.ts': ['impossible'],
  'read/parse/explain.ts': ['the text ends'],
  'read/scan/signs.ts': [String.raw`/<\/?(?:b|i|u|em|strong|span|a|font|br|mark|small|sub|sup)(?:\s[^<>\n]{0,160})?\s?\/?>`],
  'read/scan/vocabulary.ts': ['oe'],
  'read/text/classes.ts': ['đĐÐðƉɖ'],
  'read/text/open.ts': ['function'],
  'registry/identifiers/argument.ts': ['null', 'an array'],
  'render/expand-symbol.ts': ['null'],
  'render/format-citation.ts': ['null'],
};

const seedRecords = (name: string): { readonly id?: string; readonly code?: string; readonly letters?: string; readonly codes?: readonly { readonly code: string }[] }[] =>
  JSON.parse(readFileSync(new URL(`seeds/${name}.json`, root), 'utf8')) as never;

/** Ids and codes of the seeds; a single letter is a letter. */
const SEEDED: readonly string[] = ['document-types', 'issuers', 'body-kinds', 'places', 'state-codes', 'code-letters'].flatMap((name) =>
  seedRecords(name).flatMap(({ id, code, letters, codes = [] }) => [id, code, letters, ...codes.map((entry) => entry.code)])).filter((name) => name !== undefined && name.length > 1) as string[];

/** As a word of its own. */
function holds(pattern: string, name: string): boolean {
  return pattern.includes(name) && new RegExp(`(?<![\\p{L}\\[])${name.replaceAll('.', '\\.')}(?!\\p{L})`, 'u').test(pattern);
}

describe('src', () => {
  test('has no room outside the levels', () => {
    expect(files.map(roomOf).filter((room) => levelOf(room) === -1)).toEqual([]);
  });

  test('imports go down the levels, and only where the table allows', () => {
    const broken = inner.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (here === there) return false;
      const reach = LEVELS[levelOf(here)]?.mayImport[there];
      const file = to.split('/').at(-1)?.replace(/\.ts$/u, '') ?? to;
      return levelOf(there) >= levelOf(here) || !(reach === '*' || (reach?.includes(file) ?? false));
    });
    expect(broken.map(told)).toEqual([]);
  });

  test('each third-party package is met in its one room', () => {
    const broken = outer.filter(({ from, to }) => {
      if (to.startsWith('node:')) return roomOf(from) !== 'cli';
      const name = to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/');
      return !(LEVELS[levelOf(roomOf(from))]?.thirdParty.includes(name) ?? false);
    });
    expect(broken.map(told)).toEqual([]);
  });

  test('words of a language stay in locale: only scan, clause, addresses and render read it', () => {
    // Addresses are read by their words, and so is what somebody looks up.
    const readers = ['locale', 'read/code-tables', 'read/scan', 'read/clause', 'registry/identifiers', 'render', 'arbitraries', 'lookup'];
    expect(inner.filter((edge) => roomOf(edge.to) === 'locale' && !readers.includes(roomOf(edge.from))).map(told)).toEqual([]);
  });

  test('no letter that only Vietnamese or French has stands in code after scan', () => {
    const later = ['read/parse', 'read/interpret', 'registry', 'registry/harvest', 'resolve', 'relate', 'graph', 'graph/formats', 'lint', 'lint/formats', 'render'];
    // Symbols such as QĐ are codes, not words: they have no lower-case letter beyond the i of QĐi.
    const isWord = (text: string): boolean =>
      /\p{Ll}/u.test(text) && /[^\x00-\x7F…–—’“”«»]/u.test(text) && !/^[\p{Lu}i/-]+$/u.test(text);
    const sources = files.filter((path) => later.includes(roomOf(path)) && !path.endsWith('.generated.ts'));
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

  test('no word of a language stands in what reads, with its diacritics or without', () => {
    const readers = ['model', 'read/text', 'read/code-tables', 'read/scan', 'read/clause', 'read/parse', 'read/interpret', 'registry/identifiers', 'registry', 'resolve', 'relate', 'render', 'analyze'];
    const reading = files.filter((path) => readers.includes(roomOf(path)) && !path.endsWith('.generated.ts') && !OF_FORMATS.includes(path));
    const found = reading.flatMap((path) => wordsIn(path).filter((word) => !(NO_WORDS[path] ?? []).includes(word)).map((word) => `${path}: ${word}`));
    expect(found).toEqual([]);
    // What is listed and no longer there goes.
    const idle = Object.entries(NO_WORDS).flatMap(([path, words]) => words.filter((word) => !wordsIn(path).includes(word)).map((word) => `${path}: ${word}`));
    expect(idle).toEqual([]);
  });

  test('no id and no code of the seeds is tested by code', () => {
    const tested = files.filter((path) => !/\.generated\.ts$|^locale\/|^arbitraries\//u.test(path)).flatMap((path) =>
      literalsOf(path).filter(({ text, pattern }) => (pattern ? SEEDED.some((name) => holds(text, name)) : SEEDED.includes(text))).map(({ text }) => `${path}: ${text}`));
    // Directions of a drawing.
    expect(tested.filter((line) => !/^graph\/drawing\/(?:scene|svg)\.ts: TB$/u.test(line))).toEqual([]);
  });

  test('no code compares with the name of a language: a locale says what its language can do', () => {
    const compared = files.filter((path) => !/\.generated\.ts$|^locale\/|^arbitraries\//u.test(path)).filter((path) => {
      let found = false;
      const visit = (node: ts.Node): void => {
        const isName = (side: ts.Expression): boolean => ts.isStringLiteral(side) && /^(?:vi|fr|en)$/u.test(side.text);
        if (ts.isBinaryExpression(node) && (isName(node.left) || isName(node.right)) && /^[!=]==$/u.test(node.operatorToken.getText())) found = true;
        ts.forEachChild(node, visit);
      };
      visit(trees.get(path)!);
      return found;
    });
    expect(compared).toEqual([]);
  });

  test.each(['src', 'scripts', 'test', 'bench', 'integrations', 'tools'])('no file of %s reaches itself by its imports', (folder) => {
    expect(circleIn(importsOf(folder).filter(({ to }) => to.startsWith(`${folder}/`)))).toEqual([]);
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
