/** Every public function called with arguments that reach into it, so that laws of all of them can be tried. */
import fc from 'fast-check';
import * as arbitraries from '../src/arbitraries/index.js';
import * as annotating from '../src/entries/annotate.js';
import * as bibliographies from '../src/entries/bibliography.js';
import * as cards from '../src/entries/cards.js';
import * as drawing from '../src/entries/drawing.js';
import * as formats from '../src/entries/formats.js';
import * as graphs from '../src/entries/graph.js';
import { harvest } from '../src/entries/harvest.js';
import * as identifiers from '../src/entries/identifiers.js';
import * as linter from '../src/entries/lint.js';
import * as lookups from '../src/entries/lookup.js';
import * as schema from '../src/entries/schema.js';
import * as library from '../src/index.js';
import { createExtractor } from '../src/entries/stream.js';
import { remarkCitationMarks, remarkCitations } from '../src/integrations/remark.js';
import { rehypeCitations } from '../src/integrations/unified/rehype.js';
import { rule } from '../src/integrations/textlint/index.js';

type Functions<T> = { [K in keyof T]: T[K] extends new (...args: never) => unknown ? never : T[K] extends (...args: never) => unknown ? K : never }[keyof T];
type PublicFunction =
  | Functions<typeof library> | Functions<typeof annotating> | Functions<typeof bibliographies> | Functions<typeof cards> | Functions<typeof lookups> | Functions<typeof drawing> | Functions<typeof graphs> | 'harvest' | Functions<typeof identifiers> | Functions<typeof linter> | Functions<typeof schema>
  | Functions<typeof arbitraries> | 'createExtractor';

export interface PublicCall {
  readonly call: () => unknown;
  /** Where it takes options: the same with these, and a name that it knows, misspelt. */
  readonly withOptions?: readonly [call: (options: object) => unknown, known: string, misspelt: string];
  /** Options by which it is told a date. */
  readonly date?: string;
}

const { analyze, lint, parseSymbol, registry } = library;
const { buildGraph } = graphs;

export const TEXT = `Quy định số 296-QĐ/TW, ngày 30/5/2025 thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương.
Theo Nghị quyết số 05/NQ-TW, Điều 3 và khoản 2 Nghị quyết 57[1] và Kết luận 12-KL/TW, 209-QD/TW; Nghị quyết này, Nghị quyết Trung ương 4 khoá XII.
Quyết định số 00-QĐ/TW ngày 31/2/2020, một chỉ thị mới sẽ thay thế Chỉ thị 51-CT/TW.

[1] Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.`;
const OLD = '22-QĐ/TW@2021-07-28';
const NEW = '296-QĐ/TW@2025-05-30';
const RECORD = { symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05', aliases: ['CT 39'], sources: ['x'] };
const DOCUMENT = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' };

const analysis = analyze(TEXT, { publishedOn: '2026' });
const entry = { file: 'a.txt', text: TEXT, analysis };
const graph = buildGraph([entry], { registry });
const own = library.createRegistry([RECORD], { base: registry });
const linted = [{ file: 'a.txt', text: TEXT, findings: lint(TEXT), citations: analysis.citations }];

const tree = (): { readonly type: string } => ({ type: 'root', children: [{ type: 'text', value: TEXT }] }) as { type: string };

/** What every function of a registry gives. */
function answersOf(asked: library.Registry): unknown {
  const record = asked.get('57-NQ/TW@2024-12-22');
  return [
    record, asked.idOf(record!), asked.find({ symbol: '05-CT/TW' }), asked.find({ number: 5 }), asked.find({ term: 'XIII' }), asked.find({ plenum: 4 }), asked.find({}), asked.find({ symbol: 'none' }),
    asked.relationsOf(OLD), asked.relationsOf('none'), asked.records(), asked.relations(), asked.coverage(),
  ];
}

const drawn = (arbitrary: fc.Arbitrary<unknown>): unknown => fc.sample(arbitrary, { seed: 7, numRuns: 3 });
const constrained = <T extends object>(make: (constraints?: T) => fc.Arbitrary<unknown>, known: string, misspelt: string): PublicCall =>
  ({ call: () => drawn(make()), withOptions: [(options) => make(options as T), known, misspelt] });

export const CALLS: Readonly<Record<PublicFunction, PublicCall>> = {
  analyze: { call: () => analyze(TEXT, { publishedOn: '2026' }), withOptions: [(o) => analyze(TEXT, o), 'publishedOn', 'publishedon'], date: 'publishedOn' },
  annotateCitations: {
    call: () => annotating.annotateCitations(TEXT, analysis.citations, ({ symbol }) => ({ href: `#${symbol}` }), { format: 'markdown' }),
    withOptions: [(o) => annotating.annotateCitations(TEXT, analysis.citations, () => ({ before: '[', after: ']' }), o), 'format', 'fromat'],
  },
  applyFixes: { call: () => linter.applyFixes(TEXT, linted[0]!.findings) },
  buildGraph: { call: () => buildGraph([entry], { registry }), withOptions: [(o) => buildGraph([entry], o), 'registry', 'registri'] },
  canonicalIds: { call: () => graphs.canonicalIds(graph, { registry }), withOptions: [(o) => graphs.canonicalIds(graph, o as never), 'registry', 'registri'] },
  canonicalize: { call: () => graphs.canonicalize(graph, { registry }), withOptions: [(o) => graphs.canonicalize(graph, o as never), 'registry', 'registri'] },
  checkGraph: { call: () => graphs.checkGraph(graph) },
  citationCard: { call: () => analysis.citations.map((one) => cards.citationCard(one, { language: 'fr', citations: analysis.citations })), withOptions: [(o) => cards.citationCard(analysis.citations[0]!, o), 'registry', 'registri'], date: 'on' },
  contains: { call: () => library.contains({ start: 0, end: 2 }, { start: 1, end: 2 }) },
  createCitationSchema: {
    call: () => {
      const { validate, jsonSchema } = schema.createCitationSchema({ types: ['nghi-quyet'] })['~standard'];
      return [validate('57-NQ/TW'), validate('86-QD/TW'), jsonSchema.input({ target: 'draft-07' }), jsonSchema.output({ target: 'draft-2020-12' })];
    },
    withOptions: [(o) => schema.createCitationSchema(o), 'publishedOn', 'publishOn'], date: 'publishedOn',
  },
  createRegistry: { call: () => answersOf(library.createRegistry([RECORD], { base: registry })), withOptions: [(o) => library.createRegistry([], o), 'base', 'bas'] },
  currentVersion: { call: () => graphs.currentVersion(graph, OLD) },
  documentCard: { call: () => cards.documentCard(OLD, { language: 'vi', on: '2026' }), withOptions: [(o) => cards.documentCard(OLD, o), 'registry', 'registri'], date: 'on' },
  documentsCited: { call: () => bibliographies.documentsCited(analysis), withOptions: [(o) => bibliographies.documentsCited(analysis, o), 'registry', 'registri'] },
  expandSymbol: { call: () => library.expandSymbol(parseSymbol('209-QD/TW'), 'vi'), withOptions: [(o) => library.expandSymbol(parseSymbol('209-QD/TW'), 'vi', o), 'type', 'typ'] },
  explainAt: { call: () => library.explainAt(TEXT, 3) },
  explainRelations: { call: () => library.explainRelations(TEXT), withOptions: [(o) => library.explainRelations(TEXT, o), 'publishedOn', 'publishdOn'], date: 'publishedOn' },
  extractCitations: { call: () => library.extractCitations(TEXT), withOptions: [(o) => library.extractCitations(TEXT, o), 'format', 'fromat'] },
  fixEdits: { call: () => linter.fixEdits(linted[0]!.findings) },
  formatCitation: {
    call: () => library.formatCitation(DOCUMENT, { language: 'vi', style: 'first' }),
    withOptions: [(o) => library.formatCitation(DOCUMENT, { language: 'vi', style: 'first', ...o }), 'diacritics', 'diacritic'],
  },
  formatDocumentId: { call: () => identifiers.formatDocumentId({ symbol: '57-NQ/TW', date: '2024-12-22' }) },
  formatSymbol: { call: () => library.formatSymbol(parseSymbol('209-QD/TW')!) },
  harvest: { call: () => harvest([entry], { registry, all: true }), withOptions: [(o) => harvest([entry], o), 'registry', 'registy'] },
  implementationTree: {
    call: () => graphs.implementationTree(graph, OLD, { direction: 'implementing' }),
    withOptions: [(o) => graphs.implementationTree(graph, OLD, { direction: 'implemented', ...o }), 'depth', 'dept'],
  },
  inLanguage: { call: () => library.inLanguage('the code is written QĐ; read as 86-QĐ/TW', 'vi') },
  lint: { call: () => lint(TEXT, { publishedOn: '2026' }), withOptions: [(o) => lint(TEXT, o), 'comments', 'coments'], date: 'publishedOn' },
  lintAnalysis: { call: () => linter.lintAnalysis(TEXT, analysis), withOptions: [(o) => linter.lintAnalysis(TEXT, analysis, o), 'rules', 'rule'], date: 'publishedOn' },
  lookUp: { call: () => [lookups.lookUp('nq57'), lookups.lookUp('khoán 10')], withOptions: [(o) => lookups.lookUp('57-NQ/TW', o), 'publishedOn', 'publishedon'], date: 'publishedOn' },
  mergeGraphs: { call: () => graphs.mergeGraphs(graph, graph) },
  nameOf: { call: () => [library.nameOf('nghi-quyet', 'fr'), library.nameOf('bo-chinh-tri+ban-bi-thu', 'vi')] },
  overlaps: { call: () => library.overlaps({ start: 0, end: 2 }, { start: 1, end: 2 }) },
  parseAknIri: { call: () => identifiers.parseAknIri('/akn/vn/statement/nghi-quyet/dcsvn-bct/2024-12-22/57-nq-tw/vie@2024-12-22') },
  parseDocumentId: { call: () => identifiers.parseDocumentId('57-NQ/TW@2024-12-22') },
  parseDocumentUrl: { call: () => identifiers.parseDocumentUrl('https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/nghi-quyet-so-57-nqtw-ngay-22122024-cua-bo-chinh-tri-123') },
  parseSlug: { call: () => identifiers.parseSlug('57-nq-tw-2024-12-22') },
  parseSymbol: { call: () => ['209-QĐ/TW', '57-NQ/TW', '5-XX/YY', 'HD 38-HD/BTCTW'].map((text) => parseSymbol(text)) },
  parseUrnLex: { call: () => identifiers.parseUrnLex('urn:lex:vn:dang.cong.san.viet.nam;ban.bi.thu:quy.dinh:2022-10-28;86-qd-tw') },
  resolveCitations: {
    call: () => library.resolveCitations(analysis.citations, { registry: own, text: TEXT }),
    withOptions: [(o) => library.resolveCitations(analysis.citations, o), 'publishedOn', 'publishdOn'], date: 'publishedOn',
  },
  segmentsOf: { call: () => annotating.segmentsOf(analysis.citations[0]!) },
  shortestPath: { call: () => graphs.shortestPath(graph, NEW, OLD), withOptions: [(o) => graphs.shortestPath(graph, NEW, OLD, o), 'directed', 'direct'] },
  statusAt: { call: () => graphs.statusAt(graph, OLD, '2026') },
  statusesAt: { call: () => graphs.statusesAt(graph, [OLD], '2026') },
  subgraph: { call: () => graphs.subgraph(graph, { from: OLD }), withOptions: [(o) => graphs.subgraph(graph, o), 'kinds', 'kind'], date: 'at' },
  supersessionChain: { call: () => graphs.supersessionChain(graph, OLD) },
  toAknIri: { call: () => identifiers.toAknIri(DOCUMENT), withOptions: [(o) => identifiers.toAknIri(DOCUMENT, o), 'language', 'languge'], date: 'version' },
  toBibtex: { call: () => bibliographies.toBibtex([DOCUMENT]), withOptions: [(o) => bibliographies.toBibtex([DOCUMENT], o), 'language', 'langauge'] },
  toCompactLines: { call: () => linter.toCompactLines(linted) },
  createExtractor: { call: () => createExtractor().push('57-NQ/TW'), withOptions: [(o) => createExtractor(o), 'section', 'secton'] },
  toCslJson: { call: () => bibliographies.toCslJson([DOCUMENT]), withOptions: [(o) => bibliographies.toCslJson([DOCUMENT], o), 'language', 'langauge'] },
  toCsv: { call: () => graphs.toCsv(graph), withOptions: [(o) => graphs.toCsv(graph, o), 'profile', 'profil'] },
  toDot: { call: () => graphs.toDot(graph), withOptions: [(o) => graphs.toDot(graph, o), 'language', 'languag'] },
  toGexf: { call: () => graphs.toGexf(graph) },
  toGithubAnnotations: { call: () => linter.toGithubAnnotations(linted) },
  toGraphml: { call: () => graphs.toGraphml(graph) },
  toHtml: { call: () => drawing.toHtml(graph), withOptions: [(o) => drawing.toHtml(graph, o), 'language', 'langauge'] },
  toJson: { call: () => graphs.toJson(graph), withOptions: [(o) => graphs.toJson(graph, o), 'space', 'spaces'] },
  toJsonLd: { call: () => graphs.toJsonLd(graph), withOptions: [(o) => graphs.toJsonLd(graph, o), 'base', 'bases'] },
  toMermaid: { call: () => graphs.toMermaid(graph), withOptions: [(o) => graphs.toMermaid(graph, o), 'language', 'languag'] },
  toRdjsonl: { call: () => linter.toRdjsonl(linted) },
  toSarif: { call: () => linter.toSarif(linted, { rules: linter.RULES }), withOptions: [(o) => linter.toSarif(linted, o), 'version', 'versoin'] },
  toSlug: { call: () => identifiers.toSlug(DOCUMENT) },
  toSvg: { call: () => drawing.toSvg(graph), withOptions: [(o) => drawing.toSvg(graph, o), 'direction', 'directon'] },
  toTurtle: { call: () => graphs.toTurtle(graph), withOptions: [(o) => graphs.toTurtle(graph, o), 'base', 'bsae'] },
  toUrnLex: { call: () => identifiers.toUrnLex(DOCUMENT), withOptions: [(o) => identifiers.toUrnLex(DOCUMENT, o), 'unnumbered', 'unumbered'] },
  citation: constrained(arbitraries.citation, 'languages', 'language'),
  citingText: constrained(arbitraries.citingText, 'relations', 'relation'),
  documentRecord: constrained(arbitraries.documentRecord, 'minYear', 'minyear'),
  documentSymbol: constrained(arbitraries.documentSymbol, 'types', 'type'),
  footnotedText: constrained(arbitraries.footnotedText, 'styles', 'style'),
  nearMiss: constrained(arbitraries.nearMiss, 'kinds', 'kind'),
  noise: { call: () => drawn(arbitraries.noise(arbitraries.citation())), withOptions: [(o) => arbitraries.noise(arbitraries.citation(), o), 'kinds', 'kind'] },
  registryOf: constrained(arbitraries.registryOf, 'maxRecords', 'maxrecords'),
  relationGraph: constrained(arbitraries.relationGraph, 'faults', 'fault'),
};

/** What is public and no function, or does its work elsewhere. */
export const VALUES: Readonly<Record<string, () => unknown>> = {
  DIAGNOSTIC_CODES: () => library.DIAGNOSTIC_CODES,
  FINDING_CODES: () => graphs.FINDING_CODES,
  ISSUER_RANKS: () => graphs.ISSUER_RANKS,
  MERMAID_LIMITS: () => graphs.MERMAID_LIMITS,
  NOISES: () => arbitraries.NOISES,
  RULES: () => linter.RULES,
  RULE_LEVELS: () => linter.RULE_LEVELS,
  citationSchema: () => schema.citationSchema,
  html: () => [formats.html.open('<p><b>57</b>-NQ/TW', true).clean, formats.html],
  markdown: () => [formats.markdown.open('**57**-NQ/TW', true).clean, formats.markdown],
  registry: () => answersOf(registry),
  textlint: () => rule,
};

export const PLUGINS: Readonly<Record<string, PublicCall>> = {
  'registry.find': { call: () => registry.find({}), withOptions: [(o) => registry.find(o), 'symbol', 'symbl'] },
  'rehypeCitations': { call: () => rehypeCitations()(tree()), withOptions: [(o) => rehypeCitations(o), 'publishedOn', 'publishedon'] },
  'remarkCitationMarks': { call: () => remarkCitationMarks()(tree()), withOptions: [(o) => remarkCitationMarks(o), 'publishedOn', 'publishedon'] },
  'remarkCitations': { call: () => remarkCitations(), withOptions: [(o) => remarkCitations(o), 'publishedOn', 'publishedon'], date: 'publishedOn' },
};
