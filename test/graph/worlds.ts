/** Invented texts with their analyses: spans are true, so that quotes can be checked against the text. */
import fc from 'fast-check';
import type { AnalyzedText, Claim, IsoDate, IssuerId, Provenance, Relation, RelationKind, Resolution, ResolvedCitation, Span } from '../../src/model/index.js';
import { RELATION_KINDS } from '../../src/model/relation-kinds.js';

export const DOCUMENTS: readonly string[] = [
  '51-CT/TW@2005-04-13', '12-CT/TW@2022-01-05', '01-KL/TW@2021-05-18', '05-CT/TW@2016-05-15', '57-NQ/TW@2024-12-22', '57-NQ/TW@XIII', '57-NQ/TW',
  'nghi-quyet-57', 'NQ-HNTW4@XII', '39-CT/TU[thanh-uy-da-nang]@2024-03-05', '10-NQ/TW@1988-04', '66-QĐ/TW@2017-02-06', '399-QĐ/TW@2026-01-09',
];
export const KINDS = RELATION_KINDS;

export interface Said {
  readonly resolution: 'resolved' | 'unresolved' | 'ambiguous' | 'anonymous';
  readonly document: string;
  readonly fields: Readonly<Partial<Record<Claim['field'], readonly [value: string, provenance: Provenance]>>>;
}

export interface SaidRelation {
  readonly kind: RelationKind;
  readonly planned: boolean;
  readonly source: number | 'this' | 'unnamed' | 'actor' | { readonly actor: IssuerId };
  readonly target: number | 'this';
  readonly part?: string | undefined;
  readonly confidence: number;
}

export interface SentencePlan {
  readonly said: readonly Said[];
  readonly relations: readonly SaidRelation[];
  readonly gaps: readonly string[];
}

export interface TextPlan {
  readonly file: string;
  readonly self?: string | undefined;
  readonly publishedOn?: IsoDate | undefined;
  readonly sentences: readonly SentencePlan[];
}

function resolutionOf({ resolution, document }: Said): Resolution {
  if (resolution === 'resolved') return { status: 'resolved', document, by: 'symbol-date', probability: 1, reasons: [], candidates: [] };
  if (resolution === 'ambiguous') return { status: 'ambiguous', candidates: [document, DOCUMENTS[0]!].map((candidate) => ({ document: candidate, probability: 0.5, reasons: [] })) };
  return resolution === 'anonymous' ? { status: 'unresolved', reason: 'anonymous', probability: 0 } : { status: 'unresolved', reason: 'unknown-document', probability: 0, document };
}

/** Writes the text and what a reader would say of it. */
export function write({ file, self, publishedOn, sentences }: TextPlan): AnalyzedText {
  let text = '';
  const citations: ResolvedCitation[] = [];
  const relations: Relation[] = [];
  for (const { said, relations: planned, gaps } of sentences) {
    const start = text.length;
    const unnamed: Span = { start, end: start + 15 };
    text += 'a new directive';
    const first = citations.length;
    said.forEach((one, at) => {
      text += gaps[at % gaps.length];
      const written = one.document.split('@')[0]!;
      const provenance = Object.fromEntries(Object.entries(one.fields).map(([field, [, from]]) => [field, from]));
      const values = Object.fromEntries(Object.entries(one.fields).map(([field, [value]]) => [field, value]));
      citations.push({
        id: `c${citations.length + 1}`, form: 'full', family: 'party', span: { start: text.length, end: text.length + written.length }, text: written,
        language: 'en', ...values, provenance, resolution: resolutionOf(one),
      });
      text += written;
    });
    text += '.';
    const sentence = { start, end: text.length };
    const end = (one: number | 'this'): string => (one === 'this' ? one : citations[first + (one % said.length)]!.id);
    for (const { kind, planned: isPlanned, source, target, part, confidence } of planned) {
      if (said.length === 0) continue;
      relations.push({
        kind, modality: isPlanned ? 'planned' : 'effective', target: end(target),
        source: source === 'unnamed' ? { unnamed } : source === 'actor' ? { actor: unnamed } : typeof source === 'object' ? { actor: unnamed, issuer: source.actor } : end(source),
        cue: unnamed, sentence, confidence, ...(part !== undefined && { part }),
      });
    }
    text += '\n ';
  }
  return { file, text, analysis: { citations, relations, footnotes: [], diagnostics: [] }, ...(self !== undefined && { self }), ...(publishedOn !== undefined && { publishedOn }) };
}

const provenances = fc.constantFrom<Provenance>('stated', 'adjacent', 'list', 'footnote', 'antecedent', 'registry', 'inferred');
const field = (...values: readonly string[]) => fc.tuple(fc.constantFrom(...values), provenances);
export const days: fc.Arbitrary<IsoDate> = fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.constantFrom('', '-03', '-11', '-01-05', '-12-22')).map(([year, rest]) => `${year}${rest}`);

const said: fc.Arbitrary<Said> = fc.record({
  resolution: fc.constantFrom('resolved', 'resolved', 'resolved', 'unresolved', 'ambiguous', 'anonymous'),
  document: fc.constantFrom(...DOCUMENTS),
  fields: fc.record({
    symbol: field('57-NQ/TW', '51-CT/TW'), type: field('nghi-quyet', 'chi-thi', 'quy-dinh', 'quyet-dinh'),
    issuer: field('bo-chinh-tri', 'ban-bi-thu', 'tinh-uy'), date: fc.tuple(days, provenances), term: field('XII', 'XIII'),
  }, { requiredKeys: [] }),
});

const relation: fc.Arbitrary<SaidRelation> = fc.record({
  kind: fc.constantFrom(...KINDS), planned: fc.boolean(), source: fc.oneof(fc.nat(5), fc.constantFrom('this' as const, 'unnamed' as const, 'actor' as const, { actor: 'bo-chinh-tri' }, { actor: 'tinh-uy' })),
  target: fc.oneof(fc.nat(5), fc.constant('this' as const)), part: fc.option(fc.constantFrom('1', '5 # 2'), { nil: undefined }), confidence: fc.constantFrom(0.5, 0.8, 0.95),
});

const sentence: fc.Arbitrary<SentencePlan> = fc.record({
  said: fc.array(said, { maxLength: 4 }), relations: fc.array(relation, { maxLength: 4 }),
  gaps: fc.array(fc.constantFrom(' ', '\n', ' to replace ', ' \t\u00a0 ', ' many words '.repeat(20), 'x'.repeat(400), ' 😀 '), { minLength: 1, maxLength: 4 }),
});

/** Names that look like what keys are made of are the hard ones. */
const NAMES = ['a.txt', 'b --cites--> c', 'b', 'c\\', 'c #', 'vi/Đ.txt', ' --', 'text:a', '__proto__'] as const;

export const texts: fc.Arbitrary<AnalyzedText[]> = fc.uniqueArray(
  fc.record({
    file: fc.constantFrom(...NAMES), self: fc.option(fc.constantFrom(...DOCUMENTS), { nil: undefined, freq: 2 }),
    publishedOn: fc.option(days, { nil: undefined }), sentences: fc.array(sentence, { maxLength: 4 }),
  }),
  { selector: ({ file }) => file, maxLength: 6 },
).map((plans) => plans.map(write));
