/** `checkGraph` finds each planted fault, and nothing where none was planted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph, checkGraph, ISSUER_RANKS, mergeGraphs, type FindingCode } from '../../src/graph/index.js';
import { rankOf } from '../../src/graph/issuer-ranks.js';
import type { AnalyzedText } from '../../src/model/index.js';
import { registry } from '../../src/index.js';
import { ISSUER_SEEDS } from '../../src/locale/seeds.generated.js';
import { write, type Said, type SaidRelation } from './worlds.js';
import { runs } from '../properties/runs.js';

const RUNS = runs();
const two = (value: number): string => String(value).padStart(2, '0');
/** The n-th document of a world: one a month. */
const dated = (n: number): string => `${two(n + 1)}-NQ/TW@${1990 + Math.floor(n / 12)}-${two((n % 12) + 1)}-15`;
const undated = (n: number): string => `${two(n + 1)}-CT/XX`;

const mention = (document: string, issuer = 'bo-chinh-tri'): Said => ({
  resolution: 'resolved', document, fields: { type: ['nghi-quyet', 'stated'], issuer: [issuer, 'adjacent'], ...(/@\d/u.test(document) && { date: [document.split('@')[1]!, 'adjacent'] as const }) },
});
const act = (kind: SaidRelation['kind'], rest: Partial<SaidRelation> = {}): SaidRelation => ({ kind, planned: false, source: 0, target: 1, confidence: 0.9, ...rest });

let files = 0;
/** One text that says that one document acts on another. */
const says = (source: string, kind: SaidRelation['kind'], target: string, rest: Partial<SaidRelation> = {}, issuers: readonly string[] = []): AnalyzedText =>
  write({ file: `${files++}.txt`, sentences: [{ said: [mention(source, issuers[0]), mention(target, issuers[1])], relations: [act(kind, rest)], gaps: [' '] }] });

/** Every document has at most one successor, a later one; the rest of what is said may be anything. */
const clean = fc.uniqueArray(fc.record({ older: fc.nat(40), later: fc.integer({ min: 1, max: 20 }), kind: fc.constantFrom('supersedes', 'supersedes', 'amends', 'repeals', 'implements', 'reviews' as const), planned: fc.boolean(), again: fc.boolean() }), {
  selector: ({ older }) => older, maxLength: 25,
}).map((acts) => acts.flatMap(({ older, later, kind, planned, again }) => {
  const text = says(dated(older + later), kind, dated(older), { planned });
  return again ? [text, says(dated(older + later), kind, dated(older), { planned })] : [text];
}));

const found = (texts: readonly AnalyzedText[], code: FindingCode) => checkGraph(buildGraph(texts)).filter((one) => one.code === code);

describe('checkGraph', () => {
  test('finds nothing in a clean graph', () => {
    fc.assert(fc.property(clean, (texts) => {
      expect(checkGraph(buildGraph(texts))).toEqual([]);
    }), RUNS);
  });

  test('finds every circle, with all its members, and no other', () => {
    fc.assert(fc.property(clean, fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 1, maxLength: 4 }), (texts, lengths) => {
      let next = 0;
      const circles = lengths.map((length) => Array.from({ length }, () => undated(next++)));
      const planted = circles.flatMap((circle) => circle.map((document, at) => says(document, 'supersedes', circle[(at + 1) % circle.length]!)));
      const cycles = found([...texts, ...planted], 'supersession-cycle');
      expect(cycles.map(({ nodes }) => nodes)).toEqual(circles.map((circle) => [...circle].sort()));
      cycles.forEach(({ edges }, at) => expect(edges.length).toBe(circles[at]!.length));
    }), RUNS);
  });

  test('finds every document with two successors', () => {
    fc.assert(fc.property(clean, fc.uniqueArray(fc.nat(10), { minLength: 1, maxLength: 5 }), (texts, forks) => {
      const planted = forks.flatMap((fork) => [0, 1].map((branch) => says(undated(100 + 10 * fork + branch), 'supersedes', undated(fork))));
      expect(found([...texts, ...planted], 'two-successors').flatMap(({ nodes }) => nodes.filter((key) => forks.some((fork) => key === undated(fork)))).sort()).toEqual(forks.map(undated).sort());
    }), RUNS);
  });

  test('finds every change by an older document', () => {
    fc.assert(fc.property(clean, fc.uniqueArray(fc.tuple(fc.integer({ min: 100, max: 120 }), fc.integer({ min: 1, max: 30 }), fc.constantFrom('supersedes', 'repeals', 'amends' as const)), { selector: ([document]) => document, minLength: 1, maxLength: 5 }), (texts, faults) => {
      const planted = faults.map(([document, earlier, kind]) => says(dated(document - earlier), kind, dated(document)));
      const pairs = faults.map(([document, earlier]) => [dated(document - earlier), dated(document)].sort());
      expect(found([...texts, ...planted], 'successor-older').map(({ nodes }) => nodes)).toEqual(pairs.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1)));
    }), RUNS);
  });

  test('plans, parts and unknown days accuse nobody', () => {
    const [a, b, c] = [dated(10), dated(20), undated(3)] as const;
    expect(checkGraph(buildGraph([says(a, 'supersedes', b, { planned: true }), says(b, 'supersedes', a), says(c, 'supersedes', b), says(dated(30), 'supersedes', b, { part: '5' })]))).toEqual([]);
  });

  test('a term is enough where terms do not meet', () => {
    expect(found([says('12-KL/TW@XII', 'supersedes', '13-KL/TW@XIII')], 'successor-older')).toHaveLength(1);
    expect(found([says('12-KL/TW@XIII', 'supersedes', '13-KL/TW@2022-01-05')], 'successor-older')).toEqual([]);
    // Terms of a province are no terms of the Party.
    expect(found([says('12-KL/TU[x]@XII', 'supersedes', '13-KL/TU[x]@XIII')], 'successor-older')).toEqual([]);
  });

  test('tells which source says what', () => {
    const day = dated(5);
    const [plain, other] = [mention(day), { ...mention(day), fields: { type: ['chi-thi', 'stated'], date: ['1990-07', 'footnote'], issuer: ['ban-bi-thu', 'stated'] } } satisfies Said];
    const text = (file: string, said: Said): AnalyzedText => write({ file, sentences: [{ said: [said], relations: [], gaps: [' '] }] });
    const messages = checkGraph(buildGraph([text('a', plain), text('b', other)])).map(({ message }) => message);
    expect(messages).toEqual([
      'sources give 06-NQ/TW (1990-06-15) as date 1990-06-15 and 1990-07',
      'sources give 06-NQ/TW (1990-06-15) as issuer ban-bi-thu and bo-chinh-tri',
      'sources give 06-NQ/TW (1990-06-15) as type chi-thi and nghi-quyet',
    ]);
    const agreeing: Said = { ...mention(day), fields: { type: ['nghi-quyet', 'stated'], date: ['1990', 'stated'], issuer: ['bo-chinh-tri+ban-bi-thu', 'stated'] } };
    expect(checkGraph(buildGraph([text('a', plain), text('b', agreeing)]))).toEqual([]);
  });

  test('a lower body does not change what a higher one issued', () => {
    const below = says(dated(9), 'amends', dated(3), {}, ['ban-bi-thu', 'bo-chinh-tri']);
    expect(found([below], 'issuer-below')).toMatchObject([{ level: 'warning', nodes: [dated(3), dated(9)] }]);
    expect(found([says(dated(9), 'amends', dated(3), {}, ['bo-chinh-tri', 'ban-bi-thu'])], 'issuer-below')).toEqual([]);
    expect(found([says(dated(9), 'implements', dated(3), {}, ['tinh-uy', 'bo-chinh-tri'])], 'issuer-below')).toEqual([]);
    expect(found([says(dated(9), 'amends', dated(3), {}, ['trung-uong-doan', 'bo-chinh-tri'])], 'issuer-below')).toEqual([]);
    expect(rankOf('bo-chinh-tri+ban-bi-thu')?.rank).toBe(3);
  });

  test('a plan that another text calls done is information', () => {
    const graph = buildGraph([says(dated(9), 'supersedes', dated(3)), says(dated(9), 'supersedes', dated(3), { planned: true })]);
    expect(checkGraph(graph)).toMatchObject([{ code: 'planned-and-effective', level: 'info', nodes: [dated(3), dated(9)] }]);
  });

  test('every ranked body is one of the seeds', () => {
    const seeds = new Set<string>(ISSUER_SEEDS.map(({ id }) => id));
    expect(ISSUER_RANKS.flatMap(({ bodies }) => bodies).filter((body) => !seeds.has(body))).toEqual([]);
  });

  test('the bundled registry has no circle and no older successor', () => {
    const graph = buildGraph([], { registry, documents: registry.records().map((record) => registry.idOf(record)) });
    expect(checkGraph(graph).filter(({ level }) => level === 'error')).toEqual([]);
    expect(mergeGraphs(graph)).toEqual(graph);
  });
});
