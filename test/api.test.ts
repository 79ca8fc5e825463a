import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { LIBRARY } from '../tsup.config.js';

// The surface is a promise: a name enters or leaves it here, on purpose, and in CHANGELOG.md.
const CORE = [
  'DIAGNOSTIC_CODES', 'DOCUMENT_TYPES', 'ISSUERS', 'RegistryError', 'UsageError', 'analyze', 'contains', 'createRegistry', 'expandSymbol', 'explainAt', 'explainRelations', 'extractCitations', 'formatCitation', 'formatSymbol',
  'inLanguage', 'lint', 'nameOf', 'overlaps', 'parseSymbol', 'resolveCitations',
];
const LINT = ['QUOTATION_TREATMENTS', 'RULES', 'RULE_LEVELS', 'applyFixes', 'fixEdits', 'lint', 'lintAnalysis', 'toCompactLines', 'toGithubAnnotations', 'toRdjsonl', 'toSarif'];
const SCHEMA = ['citationSchema', 'createCitationSchema'];

const SURFACE: Readonly<Record<string, readonly string[]>> = {
  '.': [...CORE, 'registry'],
  './core': CORE,
  './core/lint': LINT,
  './core/schema': SCHEMA,
  './formats': ['html', 'markdown'],
  './lint': LINT,
  './schema': SCHEMA,
  './annotate': ['annotateCitations', 'segmentsOf'],
  './lookup': ['lookUp'],
  './cards': ['citationCard', 'documentCard'],
  './bibliography': ['documentsCited', 'toBibtex', 'toCslJson'],
  './graph': [
    'FINDING_CODES', 'ISSUER_RANKS', 'MERMAID_LIMITS', 'buildGraph', 'canonicalIds', 'canonicalize', 'checkGraph', 'currentVersion', 'implementationTree', 'mergeGraphs', 'shortestPath', 'statusAt', 'statusesAt',
    'subgraph', 'supersessionChain', 'toCsv', 'toDot', 'toGexf', 'toGraphml', 'toJson', 'toJsonLd', 'toMermaid', 'toTurtle',
  ],
  './drawing': ['toHtml', 'toSvg'],
  './identifiers': ['formatDocumentId', 'parseAknIri', 'parseDocumentId', 'parseDocumentUrl', 'parseSlug', 'parseUrnLex', 'toAknIri', 'toSlug', 'toUrnLex'],
  './harvest': ['harvest'],
  './files': ['FileError', 'kindOfFile', 'openFile'],
  './stream': ['citationStream', 'citationsOf', 'createExtractor'],
  './ajv': ['addFormats'],
  './textlint': ['default', 'rule'],
  './rehype': ['default', 'rehypeCitations'],
  './remark': ['default', 'remarkCitationMarks', 'remarkCitations'],
  './arbitraries': ['NOISES', 'citation', 'citingText', 'documentRecord', 'documentSymbol', 'footnotedText', 'nearMiss', 'noise', 'registryOf', 'relationGraph'],
};

const sourceOf = (entry: string): string => fileURLToPath(new URL(`../${LIBRARY[entry === '.' ? 'index' : entry.slice(2).replace('/', '-')]}`, import.meta.url));

test('package.json, the build and this list name the same entries', () => {
  expect(Object.entries(packageJson.exports).filter(([, target]) => typeof target === 'object').map(([entry]) => entry)).toEqual(Object.keys(SURFACE));
  expect(Object.keys(SURFACE).map(sourceOf).sort()).toEqual(Object.values(LIBRARY).map((path) => fileURLToPath(new URL(`../${path}`, import.meta.url))).sort());
});

test.each(Object.entries(SURFACE))('%s exports exactly this', async (entry, names) => {
  expect(Object.keys((await import(sourceOf(entry))) as object).sort()).toEqual([...names].sort());
});

describe('the declarations', () => {
  const program = ts.createProgram(Object.keys(SURFACE).map(sourceOf), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true });
  const checker = program.getTypeChecker();
  const unaliased = (symbol: ts.Symbol): ts.Symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const exportsOf = (entry: string): ts.Symbol[] => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(sourceOf(entry))!)!).map(unaliased);
  const exported = new Map(Object.keys(SURFACE).map((entry) => [entry, new Set(exportsOf(entry))]));

  test('say what whatever is exported is; whatever is called or looked up has an example, and its errors are told', () => {
    const all = new Set([...exported.values()].flatMap((symbols) => [...symbols]));
    const missing = [...all].flatMap((symbol) => {
      const declaration = symbol.declarations![0]!;
      const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker));
      const tags = symbol.getJsDocTags(checker).map(({ name }) => name);
      const called = ts.isFunctionDeclaration(declaration);
      return [
        ...(doc === '' && !ts.isTypeAliasDeclaration(declaration) ? [`${symbol.name}: no doc`] : []),
        ...((called || ts.isVariableDeclaration(declaration)) && !tags.includes('example') ? [`${symbol.name}: no example`] : []),
        ...(called && !tags.includes('throws') && !/throws|never/iu.test(doc) ? [`${symbol.name}: no errors`] : []),
      ];
    });
    expect(all.size).toBeGreaterThan(150);
    expect(missing).toEqual([]);
  });

  /** Exported types of the project that a declaration names, its body and what only an interface inherits left out. */
  function typesNamedBy(declaration: ts.Declaration): ts.Symbol[] {
    const named: ts.Symbol[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isBlock(node) || (ts.isVariableDeclaration(node.parent) && node.parent.initializer === node) || ts.isHeritageClause(node)) return;
      if (ts.isTypeReferenceNode(node)) {
        const symbol = unaliased(checker.getSymbolAtLocation(node.typeName)!);
        const [place] = symbol.declarations ?? [];
        const isExported = place !== undefined && (ts.getCombinedModifierFlags(place) & ts.ModifierFlags.Export) !== 0;
        if (isExported && place.getSourceFile().fileName.includes('/src/')) named.push(symbol);
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration);
    return named;
  }

  /** The tree of a parse is shown to people, and no promise. */
  const INNER = ['TokenType', 'WindowNode'];

  test.each(Object.keys(SURFACE))('%s gives the types that it names, or `.` or `./graph` does', (entry) => {
    const known = exported.get(entry)!;
    const names = new Set([known, exported.get('.')!, exported.get('./graph')!].flatMap((symbols) => Array.from(symbols, ({ name }) => name)));
    const missing = [...known].flatMap((symbol) => (symbol.declarations ?? []).flatMap(typesNamedBy)
      .filter(({ name }) => !names.has(name) && !INNER.includes(name)).map((type) => `${symbol.name}: ${type.name}`));
    expect([...new Set(missing)]).toEqual([]);
  });
});
