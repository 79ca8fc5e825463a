import { describe, expect, test } from 'vitest';
import { buildGraph, statusAt } from '../../src/graph/index.js';
import { registry } from '../../src/index.js';
import { UsageError, type AnalyzedText, type CitationGraph } from '../../src/model/index.js';
import { write, type SaidRelation, type TextPlan } from './worlds.js';

let files = 0;
const says = (source: string, kind: SaidRelation['kind'], target: string, rest: Partial<SaidRelation> = {}, text: Partial<TextPlan> = {}): AnalyzedText => write({
  file: `${files++}.txt`, ...text,
  sentences: [{ said: [source, target].map((document) => ({ resolution: 'resolved', document, fields: {} })), relations: [{ kind, planned: false, source: 0, target: 1, confidence: 0.9, ...rest }], gaps: [' '] }],
});
const statusOf = (texts: readonly AnalyzedText[], id: string, date: string) => statusAt(buildGraph(texts), id, date).status;

const [OLD, NEW, LAST] = ['10-NQ/TW@2005-04-13', '20-NQ/TW@2015-06-01', '30-NQ/TW@2020-02-02'] as const;

describe('statusAt', () => {
  test('from the day on which the successor was signed', () => {
    const texts = [says(NEW, 'supersedes', OLD), says(LAST, 'supersedes', NEW)];
    expect(statusOf(texts, OLD, '2005-04-12')).toBe('not-yet-issued');
    expect(statusAt(buildGraph(texts), OLD, '2005-04-13')).toMatchObject({ status: 'in-force', since: '2005-04-13', edges: [] });
    expect(statusOf(texts, OLD, '2015-05-31')).toBe('in-force');
    const after = statusAt(buildGraph(texts), OLD, '2015-06-01');
    expect(after).toMatchObject({ status: 'superseded', since: '2015-06-01', by: [NEW] });
    expect(after.edges.map(({ key }) => key)).toEqual([`${NEW} --supersedes--> ${OLD}`]);
    expect(statusOf(texts, NEW, '2020-02')).toBe('superseded');
  });

  test('a part leaves the whole in force, amended', () => {
    for (const kind of ['repeals', 'supersedes', 'amends'] as const) {
      const graph = buildGraph([says(NEW, kind, OLD, { part: '5' })]);
      expect(statusAt(graph, OLD, '2016-01-01')).toMatchObject({ status: 'amended', since: '2015-06-01', by: [NEW] });
      expect(statusAt(graph, OLD, '2015-01-01').status).toBe('in-force');
    }
    expect(statusOf([says(NEW, 'repeals', OLD)], OLD, '2016-01-01')).toBe('repealed');
  });

  test('a plan is no fact, and an act outranks it', () => {
    const plan = says(LAST, 'supersedes', OLD, { planned: true });
    expect(statusAt(buildGraph([plan]), OLD, '2021-01-01')).toMatchObject({ status: 'planned-to-be-superseded', since: '2020-02-02', by: [LAST] });
    expect(statusOf([plan], OLD, '2019-01-01')).toBe('in-force');
    const both = statusAt(buildGraph([plan, says(NEW, 'amends', OLD)]), OLD, '2021-01-01');
    expect(both.status).toBe('amended');
    expect(both.planned).toHaveLength(1);
    expect(statusOf([plan, says(NEW, 'supersedes', OLD)], OLD, '2021-01-01')).toBe('superseded');
  });

  test('a document without a name plans from the first text that speaks of it on', () => {
    const plan = (publishedOn?: string) => [says(NEW, 'supersedes', OLD, { planned: true, source: 'unnamed' }, publishedOn === undefined ? {} : { publishedOn })];
    expect(statusOf(plan('2016-05-05'), OLD, '2016-05-05')).toBe('planned-to-be-superseded');
    expect(statusOf(plan('2016-05-05'), OLD, '2016-05-04')).toBe('in-force');
    expect(statusOf(plan(), OLD, '2006-01-01')).toBe('planned-to-be-superseded');
  });

  test('what is known by its term or by a citation is certain once that time is over', () => {
    const byTerm = [says('20-NQ/TW@XII', 'supersedes', OLD)];
    expect([statusOf(byTerm, OLD, '2016-01-26'), statusOf(byTerm, OLD, '2018-01-01'), statusOf(byTerm, OLD, '2021-01-30')]).toEqual(['in-force', 'unknown', 'superseded']);
    expect(statusAt(buildGraph(byTerm), OLD, '2022-01-01').since).toBeUndefined();
    const byCitation = [says('20-NQ/TW', 'supersedes', OLD, {}, { publishedOn: '2017-03-03' })];
    expect([statusOf(byCitation, OLD, '2017-03-02'), statusOf(byCitation, OLD, '2017-03-03')]).toEqual(['unknown', 'superseded']);
    const byNothing = [says('20-NQ/TW', 'supersedes', OLD)];
    expect(statusAt(buildGraph(byNothing), OLD, '2099-01-01')).toMatchObject({ status: 'unknown', edges: [{ target: OLD }] });
    // The terms of a province begin on other days.
    expect(statusOf([says('20-NQ/TU[x]@XII', 'supersedes', OLD)], OLD, '2022-01-01')).toBe('unknown');
    expect(statusOf([says('20-NQ/TW@2016', 'supersedes', OLD)], OLD, '2016-05-05')).toBe('unknown');
  });

  test('a document without a date is there from its first citation on', () => {
    const texts = [says(NEW, 'implements', '77-CT/TW', {}, { publishedOn: '2016-05-05' })];
    expect([statusOf(texts, '77-CT/TW', '2016-05-04'), statusOf(texts, '77-CT/TW', '2016-05-05')]).toEqual(['unknown', 'in-force']);
  });

  test('what is older changes nothing', () => {
    const texts = [says(OLD, 'supersedes', NEW), says(NEW, 'supersedes', OLD)];
    expect([statusOf(texts, NEW, '2026-01-01'), statusOf(texts, OLD, '2026-01-01')]).toEqual(['in-force', 'superseded']);
  });

  test('is unknown for what is no document of the graph, and refuses what is no id and no day', () => {
    const graph = buildGraph([says(NEW, 'supersedes', OLD)]);
    expect(statusAt(graph, 'nowhere', '2026-01-01')).toEqual({ status: 'unknown', reason: 'not-in-graph', edges: [], planned: [] });
    expect(statusAt(graph, graph.nodes.find(({ attributes }) => attributes.kind === 'text')!.key, '2026').status).toBe('unknown');
    expect(() => statusAt(graph, 5 as never, '2026-01-01')).toThrow(UsageError);
    expect(() => statusAt(graph, OLD, '1/2/2026')).toThrow("statusAt: the date must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not '1/2/2026'");
    expect(() => statusAt({} as CitationGraph, OLD, '2026')).toThrow(UsageError);
  });
});

describe('the changes that the registry knows', () => {
  const graph = buildGraph([], { registry, documents: registry.records().map((record) => registry.idOf(record)) });
  const ends = registry.relations().filter(({ kind, modality }) => (kind === 'supersedes' || kind === 'repeals') && modality === 'effective');
  const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const full = /@(\d{4}-\d{2}-\d{2})$/u;

  test.each(ends.map(({ from, kind, to }) => [from, kind, to] as const))('%s %s %s', (from, kind, to) => {
    const signed = full.exec(from)?.[1];
    const first = ends.filter((other) => other.to === to).map((other) => full.exec(other.from)?.[1] ?? '').sort()[0];
    expect(statusAt(graph, to, '2099-12-31').status).toBe(kind === 'repeals' ? 'repealed' : 'superseded');
    if (signed === undefined) return;
    expect(statusAt(graph, to, signed).status).toBe(kind === 'repeals' ? 'repealed' : 'superseded');
    if (first === signed && full.test(to)) expect(['in-force', 'amended', 'planned-to-be-superseded']).toContain(statusAt(graph, to, dayBefore(signed)).status);
  });
});
