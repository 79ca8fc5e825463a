import * as v from 'valibot';
import { dateFault, isIsoDate } from '../model/calendar.js';
import { RELATION_KINDS } from '../model/relation-kinds.js';
import type { DocumentRecord, RegistryRelation } from '../model/index.js';

// The order of the entries is the order of the keys in the files: canonical formatting is "parse, then print".

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-+][a-z0-9]+)*$/u, 'must be kebab-case ASCII, joint bodies joined by +'));
const partialDate = v.pipe(v.string(), v.check(isIsoDate, ({ input }) => dateFault(input)!));
const roman = v.pipe(v.string(), v.regex(/^[IVXLC]{1,8}$/u, 'must be a Roman numeral'));
const phrases = v.array(text);
const confidence = v.picklist(['high', 'medium', 'low'], 'must be high, medium or low');
const unverified = v.array(v.picklist(['symbol', 'type', 'issuer', 'date', 'term', 'title']));

/** One document; what may be left out has its default here. */
export const documentRecord = v.strictObject({
  symbol: text,
  number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999))),
  suffix: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]$/u, 'must be one capital letter'))),
  type: slug,
  issuer: v.optional(slug),
  issuerName: v.optional(text),
  date: v.optional(partialDate),
  dateUnverified: v.optional(partialDate),
  dateNotBefore: v.optional(partialDate),
  dateNotAfter: v.optional(partialDate),
  term: v.optional(roman),
  plenum: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  plenumUsual: v.optional(v.literal(true)),
  title: v.optional(text),
  aliases: v.optional(phrases, []),
  subjects: v.optional(v.strictObject({ vi: v.optional(phrases), fr: v.optional(phrases), en: v.optional(phrases) })),
  subjectsPrinted: v.optional(v.strictObject({ vi: v.optional(phrases), fr: v.optional(phrases), en: v.optional(phrases) })),
  subjectRecurs: v.optional(v.literal(true)),
  signer: v.optional(text),
  confidence: v.optional(confidence, 'medium'),
  unverified: v.optional(unverified, []),
  note: v.optional(text),
  sources: v.optional(phrases, []),
});

export const relationRecord = v.strictObject({
  from: text,
  kind: v.picklist(RELATION_KINDS),
  to: text,
  modality: v.optional(v.picklist(['effective', 'planned']), 'effective'),
  statedDate: v.optional(partialDate),
  note: v.optional(text),
  confidence: v.optional(confidence, 'medium'),
  sources: v.optional(phrases, []),
});

/** What `createRegistry` takes: a record without the fields that have defaults. */
export type DocumentInput = Pick<DocumentRecord, 'symbol' | 'type'> & Partial<DocumentRecord>;
export type RelationInput = Pick<RegistryRelation, 'from' | 'kind' | 'to'> & Partial<RegistryRelation>;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Readonlied<T> = T extends readonly (infer E)[] ? readonly Readonlied<E>[] : T extends object ? { readonly [K in keyof T]: Readonlied<T[K]> } : T;
/** The schema and the public types say the same; a difference does not compile. */
const schemaIsModel: readonly [
  Same<Readonlied<v.InferOutput<typeof documentRecord>>, DocumentRecord>,
  Same<Readonlied<v.InferOutput<typeof relationRecord>>, RegistryRelation>,
] = [true, true];
void schemaIsModel;
