import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Analysis, Diagnostic, Relation, ResolvedCitation } from '../../src/index.js';
import type { GoldCitation, GoldPassage } from './annotations.js';
import { FORM_CODES, matchByOverlap, outcome, sameIssuer, scorePassages, scoreVariants } from './metrics.js';
import { calibration, calibrationError, discrimination, type Judged } from './relation-score.js';
import { belowFloors, readFloors, scoreFile } from './score.js';
import { ratios } from './tally.js';

const TEXT = 'Chỉ thị số 90-CT/TW và Kết luận 91-KL/TW, Thông báo 92-TB/TWĐTN';

function gold(text: string, fields: Partial<GoldCitation> = {}): GoldCitation {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text, form: 'full', ...fields };
}

function got(id: string, text: string, fields: Partial<ResolvedCitation> = {}): ResolvedCitation {
  const start = TEXT.indexOf(text);
  return {
    id, form: 'full', family: 'party', span: { start, end: start + text.length }, text, language: 'vi', provenance: {},
    resolution: { status: 'unresolved', reason: 'unknown-document', probability: 0 }, ...fields,
  };
}

function analysis(citations: ResolvedCitation[], relations: Relation[] = [], diagnostics: Diagnostic[] = []): Analysis {
  return { citations, relations, footnotes: [], diagnostics };
}

function score(row: Partial<GoldPassage>, answer: Analysis, listed: string[] = []) {
  return scorePassages([{ row: { id: 'x', lang: 'vi', text: TEXT, citations: [], ...row }, analysis: answer }], new Set(listed));
}

const kinds = (report: { issues: readonly { kind: string }[] }): string[] => report.issues.map(({ kind }) => kind);

describe('matching', () => {
  it('pairs one to one, the largest overlap first', () => {
    const wide = { start: 0, end: 20 };
    const narrow = { start: 18, end: 40 };
    expect([...matchByOverlap([wide, narrow], [{ start: 10, end: 40 }])]).toEqual([[1, 0]]);
    expect([...matchByOverlap([wide, narrow], [{ start: 15, end: 38 }, { start: 0, end: 4 }])]).toEqual([[1, 0], [0, 1]]);
    expect(matchByOverlap([wide], [{ start: 20, end: 22 }]).size).toBe(0);
  });

  it('counts the second of two answers to one citation as false', () => {
    const report = score({ citations: [gold('Chỉ thị số 90-CT/TW')] }, analysis([got('c1', 'Chỉ thị số'), got('c2', '90-CT/TW')]));
    expect(report.all).toEqual({ gold: 1, got: 2, found: 1, exact: 0 });
    expect(kinds(report)).toEqual(['span', 'false']);
    expect(ratios(report.all)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('counts missed, false and exact by language and form', () => {
    const report = score({ citations: [gold('Chỉ thị số 90-CT/TW', { form: 'number-only' })] }, analysis([got('c1', '91-KL/TW')]));
    expect(report.byLanguage).toEqual({ vi: { gold: 1, got: 1, found: 0, exact: 0 } });
    expect(report.byForm).toEqual({
      'number-only': { gold: 1, got: 0, found: 0, exact: 0 }, full: { gold: 0, got: 1, found: 0, exact: 0 },
    });
  });

  it('leaves ignored spans and Youth Union documents out both ways', () => {
    const youth = gold('Thông báo 92-TB/TWĐTN', { family: 'youth-union' });
    const { start, end } = gold('Kết luận 91-KL/TW');
    const row = { citations: [youth], ignore: [{ start, end }] };
    const nothing = { gold: 0, got: 0, found: 0, exact: 0 };
    expect(score(row, analysis([])).all).toEqual(nothing);
    expect(score(row, analysis([got('c1', '91-KL/TW'), got('c2', youth.text)])).all).toEqual(nothing);
    expect(score({}, analysis([got('c1', youth.text, { family: 'youth-union' })])).all).toEqual(nothing);
  });

  it('misses a Party document that was taken for one of the Youth Union', () => {
    const report = score({ citations: [gold('91-KL/TW')] }, analysis([got('c1', '91-KL/TW', { family: 'youth-union' })]));
    expect(report.all).toEqual({ gold: 1, got: 0, found: 0, exact: 0 });
  });

  it('tells negatives with a false citation', () => {
    expect(score({ kind: 'negative' }, analysis([])).negatives).toEqual({ rows: 1, hit: 0 });
    expect(score({ kind: 'negative' }, analysis([got('c1', '90'), got('c2', '91')])).negatives).toEqual({ rows: 1, hit: 1 });
  });
});

describe('fields', () => {
  const one = (wanted: Partial<GoldCitation>, given: Partial<ResolvedCitation>, listed: string[] = []) =>
    score({ citations: [gold('91-KL/TW', wanted)] }, analysis([got('c1', '91-KL/TW', given)]), listed);

  it('asks only for what the annotation settles, and a missing answer is wrong', () => {
    const { fields } = one({ symbol: '91-KL/TW', number: 91, term: null }, { number: 91, term: 'XIII' });
    expect(fields.symbol).toEqual({ asked: 1, right: 0, extra: 0 });
    expect(fields.number).toEqual({ asked: 1, right: 1, extra: 0 });
    expect(fields.term).toEqual({ asked: 0, right: 0, extra: 0 });
  });

  it('notes what the reader claims to stand in the text', () => {
    const report = one({}, { date: '2020-01-01', provenance: { date: 'adjacent' } });
    expect(report.fields.date).toEqual({ asked: 0, right: 0, extra: 1 });
    expect(kinds(report)).toEqual(['extra:date']);
  });

  it('holds any date wrong where the text gives an impossible one', () => {
    expect(one({ date: null, dateAbsent: true }, {}).fields.date).toMatchObject({ asked: 1, right: 1 });
    expect(one({ date: null, dateAbsent: true }, { date: '2025-03-03' }).fields.date).toMatchObject({ asked: 1, right: 0 });
  });

  it('folds white space in pinpoints only', () => {
    expect(one({ pinpoint: 'điểm 2,  mục\nI' }, { pinpoint: 'điểm 2, mục I' }).fields.pinpoint.right).toBe(1);
    expect(one({ symbol: '91-KL/TW' }, { symbol: '91-KL /TW' }).fields.symbol.right).toBe(0);
  });

  it('accepts the listed generic body for an unlisted one, and no other', () => {
    const listed = new Set(['dang-uy', 'dang-uy-xa', 'tinh-uy', 'bo-chinh-tri', 'ban-bi-thu']);
    expect(sameIssuer('tinh-uy', 'tinh-uy', listed)).toBe(true);
    expect(sameIssuer('dang-uy-xa-phong-hai', 'dang-uy-xa-phong-hai', listed)).toBe(true);
    expect(sameIssuer('dang-uy-xa-phong-hai', 'dang-uy-xa', listed)).toBe(true);
    expect(sameIssuer('dang-uy-xa-phong-hai', 'dang-uy', listed)).toBe(false);
    expect(sameIssuer('dang-uy-xa-phong-hai', 'dang-uy-xa', new Set())).toBe(false);
    expect(sameIssuer('dang-uy-xa', 'dang-uy', listed)).toBe(false);
    expect(sameIssuer('bo-chinh-tri+ban-bi-thu', 'ban-bi-thu+bo-chinh-tri', listed)).toBe(true);
    expect(sameIssuer('bo-chinh-tri+ban-bi-thu', 'bo-chinh-tri', listed)).toBe(false);
  });
});

describe('relations', () => {
  const citations = [gold('90-CT/TW'), gold('91-KL/TW'), gold('92-TB/TWĐTN', { family: 'youth-union' })];
  const answers = [got('c1', '90-CT/TW'), got('c2', '91-KL/TW'), got('c3', '92-TB/TWĐTN', { family: 'youth-union' })];
  const span = { start: 0, end: 1 };
  const relation = (kind: Relation['kind'], source: Relation['source'], target: Relation['target']): Relation =>
    ({ kind, modality: 'effective', source, target, cue: span, sentence: span, confidence: 1 });
  const wanted = (kind: string, from: number | 'this' | 'other', to: number) => ({ kind, from, to, modality: 'effective', cue: '' });

  it('maps both ends through the matched citations', () => {
    const row = { citations, relations: [wanted('guides', 0, 1), wanted('implements', 'other', 1), wanted('repeals', 'this', 0)] };
    const report = score(row, analysis(answers, [
      relation('guides', 'c1', 'c2'), relation('implements', { unnamed: span }, 'c2'), relation('repeals', 'c2', 'c1'),
    ]));
    expect(report.relations.all).toMatchObject({ gold: 3, got: 3, found: 2 });
    expect(kinds(report)).toEqual(['relation-false', 'relation-missed']);
  });

  it('takes one answer once', () => {
    const report = score({ citations, relations: [wanted('guides', 'this', 1)] },
      analysis(answers, [relation('guides', 'this', 'c2'), relation('guides', 'this', 'c2')]));
    expect(report.relations.all).toMatchObject({ gold: 1, got: 2, found: 1 });
  });

  it('leaves relations of Youth Union documents out, and counts those of false citations', () => {
    const report = score({ citations, relations: [wanted('guides', 2, 1)] },
      analysis([...answers, got('c4', 'và')], [relation('guides', 'c3', 'c2'), relation('amends', 'c4', 'c2')]));
    expect(report.relations.all).toMatchObject({ gold: 0, got: 1, found: 0 });
  });
});

describe('relations of a suite', () => {
  const text = 'Quy định 90-QĐ/TW. Quy định này thay thế Quy định 91-QĐ/TW.';
  const spans = ['Quy định 90-QĐ/TW', 'Quy định này', 'Quy định 91-QĐ/TW'].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words, form: 'full' }));
  const ids = ['c1', 'c2', 'c3'];
  const citations = spans.map((span, at) => got(ids[at]!, '90-CT/TW', { span, text: span.text, form: at === 1 ? 'anaphora' : 'full', resolution: { status: 'unresolved', reason: 'unknown-document', document: at === 2 ? '91-QĐ/TW' : '90-QĐ/TW', probability: 0 } }));
  const span = { start: 0, end: 1 };
  const said = (source: Relation['source'], target: string, fields: Partial<Relation> = {}): Relation => ({ kind: 'supersedes', modality: 'effective', source, target, cue: span, sentence: span, confidence: 1, ...fields });
  const judge = (annotated: NonNullable<GoldPassage['relations']>, relations: Relation[]) =>
    scorePassages([{ row: { id: 'x', lang: 'vi', construction: 'typed anaphora', text, citations: spans, relations: annotated }, analysis: analysis(citations, relations) }], new Set()).relations;
  const wanted = { kind: 'supersedes', from: 1, to: 2, modality: 'effective', cue: '' } as const;

  it('are compared through antecedents, and never through other mentions', () => {
    expect(judge([wanted], [said('c1', 'c3')]).all).toMatchObject({ gold: 1, got: 1, found: 1 });
    expect(judge([{ ...wanted, from: 0 }], [said('c2', 'c3')]).all).toMatchObject({ found: 1 });
    expect(judge([wanted], [said('c3', 'c3')]).all).toMatchObject({ found: 0 });
  });

  it('are told by construction, language, kind and modality, and changes that are no fact are counted', () => {
    const report = judge([{ ...wanted, modality: 'planned' }], [said('c1', 'c3')]);
    expect(report.byConstruction).toEqual({ 'typed anaphora': { gold: 1, got: 1, found: 0, exact: 0 } });
    expect(report.byModality).toEqual({ effective: { gold: 0, got: 1, found: 0, exact: 0 }, planned: { gold: 1, got: 0, found: 0, exact: 0 } });
    expect(report.byKind).toEqual({ supersedes: { gold: 1, got: 1, found: 0, exact: 0 } });
    expect(report.changes).toEqual({ read: 1, false: 1 });
    expect(judge([], [said('c1', 'c3', { modality: 'planned' })]).changes).toEqual({ read: 0, false: 0 });
  });
});

describe('confidence', () => {
  const judged = (confidence: number, right: number, wrong: number): Judged[] => [...Array<Judged>(right).fill({ confidence, right: true }), ...Array<Judged>(wrong).fill({ confidence, right: false })];

  it('is put into bins with what is right of each', () => {
    const bins = calibration([...judged(0.95, 19, 1), ...judged(0.6, 3, 2)]);
    expect(bins.map(({ from, count, right }) => [from, count, right])).toEqual([[0.5, 5, 3], [0.95, 20, 19]]);
    expect(bins[0]!.claimed).toBeCloseTo(0.6);
  });

  it('is as wrong as it differs from how often it is right, over and under alike', () => {
    expect(calibrationError([...judged(0.95, 19, 1), ...judged(0.6, 3, 2)])).toBeCloseTo(0);
    expect(calibrationError([...judged(0.9, 10, 0), ...judged(0.6, 2, 8)])).toBeCloseTo((0.1 * 10 + 0.4 * 10) / 20);
    expect(calibrationError([])).toBe(0);
  });

  it('tells right from wrong where the right have more of it', () => {
    expect(discrimination([...judged(0.9, 2, 0), ...judged(0.5, 0, 2)])).toBe(1);
    expect(discrimination(judged(0.9, 5, 5))).toBe(0.5);
    expect(discrimination([...judged(0.9, 0, 2), ...judged(0.5, 2, 0)])).toBe(0);
    expect(discrimination(judged(0.9, 5, 0))).toBeUndefined();
  });
});

describe('resolution', () => {
  const document = { symbol: '01-NQ/ĐUB', date: '2021-08-25' };
  const candidates = (...documents: string[]) =>
    ({ status: 'ambiguous', candidates: documents.map((id, i) => ({ document: id, probability: 1 / (i + 2), reasons: [] })) }) as const;

  it('compares symbol and date, the body left out', () => {
    expect(outcome({ status: 'resolved', document: '01-NQ/ĐUB[dang-uy-bo]@2021-08-25', by: 'symbol', probability: 1, reasons: [], candidates: [] }, document)).toBe('right');
    expect(outcome({ status: 'resolved', document: '01-NQ/ĐUB@I', by: 'symbol', probability: 1, reasons: [], candidates: [] }, document)).toBe('wrong');
    expect(outcome({ status: 'unresolved', reason: 'anonymous', probability: 0 }, document)).toBe('unresolved');
  });

  it('ranks candidates by probability', () => {
    expect(outcome(candidates('01-NQ/ĐUB@2021-08-25', 'b@2020'), document)).toBe('ambiguous-first');
    expect(outcome(candidates('b@2020', '01-NQ/ĐUB@2021-08-25'), document)).toBe('ambiguous-among');
    expect(outcome(candidates('b@2020'), document)).toBe('ambiguous-without');
  });

  it('counts a missed citation apart', () => {
    expect(score({ citations: [gold('91-KL/TW', { resolves: document })] }, analysis([])).resolves.missed).toBe(1);
  });
});

describe('spellings', () => {
  const span = { start: 0, end: 1 };
  const diagnostic = (code: Diagnostic['code']): Diagnostic => ({ code, level: 'warning', message: '', span });
  const row = (fields: object) => ({ n: 1, text: TEXT, ...fields });

  it('wants the very symbols, or numbers, in order', () => {
    const answer = analysis([got('c1', '90-CT/TW', { symbol: '90-CT/TW', number: 90 }), got('c2', '91-KL/TW', { symbol: '91-KL/TW', number: 91 })]);
    const misread = (fields: object): number => scoreVariants([{ row: row(fields), analysis: answer }]).misread;
    expect(misread({ symbols: ['90-CT/TW', '91-KL/TW'] })).toBe(0);
    expect(misread({ symbols: ['91-KL/TW', '90-CT/TW'] })).toBe(1);
    expect(misread({ symbols: ['90-CT/TW'] })).toBe(1);
    expect(misread({ symbols: [] })).toBe(1);
    expect(misread({ numbers: [90, 91] })).toBe(0);
  });

  it('wants a diagnostic of form for a malformed row, and none for the others', () => {
    const count = (fields: object, codes: Diagnostic['code'][]) => {
      const { silent, noisy } = scoreVariants([{ row: row(fields), analysis: analysis([], [], codes.map(diagnostic)) }]);
      return { silent, noisy };
    };
    expect(count({ symbols: [], malformed: true }, [])).toEqual({ silent: 1, noisy: 0 });
    expect(count({ symbols: [], malformed: true }, ['impossible-date'])).toEqual({ silent: 1, noisy: 0 });
    expect(count({ symbols: [], malformed: true }, ['dash'])).toEqual({ silent: 0, noisy: 0 });
    expect(count({ symbols: [] }, ['dash'])).toEqual({ silent: 0, noisy: 1 });
    expect(count({ symbols: [] }, ['impossible-date'])).toEqual({ silent: 0, noisy: 0 });
    expect(FORM_CODES.has('state-layout')).toBe(true);
  });
});

describe('floors', () => {
  const unlinted = (...asked: Parameters<typeof score>) => ({ ...score(...asked), lintErrors: [], brokenFixes: [], clauses: {} });

  it('name each figure that is below', () => {
    const report = unlinted({ kind: 'negative', citations: [gold('90-CT/TW', { number: 90 })] }, analysis([got('c1', '91-KL/TW')]));
    const floors = { missed: 0, false: 0, negatives: 0, precision: 0.9, recall: 0.9, exact: 0.9, fields: { number: 0.9 } };
    expect(belowFloors(report, floors).map((line) => line.split(/[ :]/u)[0])).toEqual(['missed', 'false', 'negatives', 'precision', 'recall']);
    expect(belowFloors(report, {})).toEqual([]);
  });

  it('are not passed by a reader that finds nothing', () => {
    const report = unlinted({ citations: [gold('90-CT/TW')] }, analysis([]));
    expect(belowFloors(report, { precision: 0.9 })).toHaveLength(1);
  });

  it('bind relations: by construction, by changes that are no fact, and by what confidence is worth', () => {
    const report = unlinted({}, analysis([]));
    const tally = { gold: 4, got: 4, found: 2, exact: 0 };
    const relations = { ...report.relations, all: tally, byConstruction: { active: tally }, changes: { read: 4, false: 2 }, judged: [{ confidence: 0.9, right: true }, { confidence: 0.9, right: false }] };
    const floors = { relations: { precision: 0.6, recall: 0.6, f1: 0.6, constructions: 0.6, falseChanges: 1, calibrationError: 0.3, discrimination: 0.6 } };
    expect(belowFloors({ ...report, relations }, floors)).toHaveLength(7);
    expect(belowFloors({ ...report, relations }, { relations: { precision: 0.5, recall: 0.5, f1: 0.5, constructions: 0.5, falseChanges: 2, calibrationError: 0.5, discrimination: 0.5 } })).toEqual([]);
  });

  it('count findings at error level and broken fixes', () => {
    const report = { ...unlinted({}, analysis([])), lintErrors: ['x  dash «–»: …'], brokenFixes: ['x  left to fix: dash'] };
    expect(belowFloors(report, { lintErrors: 0, brokenFixes: 0 })).toEqual(['findings at error level: 1, at most 0 allowed', 'broken fixes: 1, at most 0 allowed']);
    expect(belowFloors(report, { lintErrors: 1, brokenFixes: 1 })).toEqual([]);
  });
});

// The annotated texts are not part of the repository; where they lie beside it, they bind.
const folder = new URL('../../../shared/gold/', import.meta.url);
const present = existsSync(folder);
/** The project's own: its cases of relations bind always. */
const CORPUS = 'corpus';
const corpus = new URL('../corpus/', import.meta.url);

describe(`the annotated texts${present ? '' : ' (left out: no ../shared/gold beside the repository)'}`, () => {
  const floors = readFloors(fileURLToPath(new URL('floors.json', import.meta.url)));
  it.each(Object.keys(floors).filter((name) => present || name === CORPUS))('%s reaches its floors', (name) => {
    const report = scoreFile(fileURLToPath(name === CORPUS ? corpus : new URL(name, folder)));
    const below = belowFloors(report, floors[name] ?? {});
    const first = report.issues
      .filter(({ kind }) => !/^(?:relation|extra|resolves|pinpoint|revised|suffix)/u.test(kind))
      .slice(0, 12)
      .map(({ id, kind, gold: wanted, got: given, around }) => `${id} ${kind}: ${wanted ?? ''} | ${given ?? ''}\n    ${around}`);
    expect(below, `${below.join('\n')}\n\nThe first errors (npm run score -- --errors tells all):\n${first.join('\n')}\n`).toEqual([]);
  });
});
