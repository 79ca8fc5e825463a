import * as v from 'valibot';
import type { documentRecord, relationRecord } from '../src/registry/schema.js';

// The order of the entries is the order of the keys in the files: canonical formatting is "parse, then print".

const id = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/u, 'an id is kebab-case ASCII'));
const day = v.pipe(v.string(), v.isoDate('a date is YYYY-MM-DD'));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/u, 'a date is YYYY-MM-DD, YYYY-MM or YYYY'));
const names = v.array(v.pipe(v.string(), v.nonEmpty()));
const sources = v.array(v.pipe(v.string(), v.nonEmpty()));
/** Sources of one name in one language (`fr:résolution`), or the admission that there are none. */
const nameEvidence = v.record(v.string(), v.union([sources, v.literal('unsourced')]));

export const codeStatus = v.picklist(['official', 'practice', 'variant', 'unverified', 'state-code']);

const language = v.picklist(['vi', 'fr', 'en']);
/** A text that must be read back to the record; `constructed` where no real document is known. */
export const example = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty()),
  language,
  constructed: v.optional(v.literal(true)),
});

const definedBy = v.strictObject({
  document: v.string(),
  date: day,
  issuer: v.optional(id),
  clause: v.optional(v.string()),
  system: v.optional(v.literal('state')),
});

export const documentType = v.strictObject({
  id,
  vi: v.string(),
  class: v.picklist(['the-loai', 'giay-to-hanh-chinh', 'khac']),
  codes: v.array(v.strictObject({
    code: v.string(),
    status: codeStatus,
    definedBy: v.nullable(definedBy),
    sources: v.optional(sources),
    unsourced: v.optional(v.literal(true)),
    note: v.optional(v.string()),
  })),
  asciiCodes: v.array(v.string()),
  fr: names,
  en: names,
  nameEvidence,
  ambiguousWith: v.array(id),
  confusableWith: v.array(id),
  listedIn: v.record(v.string(), v.nullable(v.boolean())),
  normative: v.null(),
  notes: v.string(),
  examples: v.array(example),
  examplesNote: v.optional(v.string()),
  sources,
});

export const issuer = v.strictObject({
  id,
  vi: v.string(),
  viVariants: names,
  codes: v.array(v.strictObject({
    code: v.string(),
    status: codeStatus,
    sources: v.optional(sources),
    unsourced: v.optional(v.literal(true)),
    note: v.optional(v.string()),
  })),
  fr: names,
  en: names,
  nameEvidence,
  level: v.picklist(['central', 'central-agency', 'province', 'district', 'grassroots', 'mass-organisation', 'state']),
  parent: v.nullable(id),
  activeFrom: v.nullable(day),
  activeTo: v.nullable(day),
  datesApproximate: v.optional(v.boolean()),
  unsourced: v.optional(v.literal(true)),
  notes: v.optional(v.string()),
  examples: v.array(example),
  examplesNote: v.optional(v.string()),
  sources,
});

const plenum = v.strictObject({
  /** null: an extraordinary meeting without a number. */
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  start: v.nullable(day),
  end: v.nullable(day),
  lengthAsStated: v.optional(v.string()),
  /** Ids of documents.json that the plenum adopted, as far as known. */
  documents: v.array(v.string()),
  note: v.optional(v.string()),
  sources,
});

export const term = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  roman: v.pipe(v.string(), v.regex(/^[IVX]{1,6}$/u, 'a term is a Roman numeral')),
  congressOpening: day,
  congressClosing: day,
  congressPreparatoryDay: v.nullable(day),
  termStart: day,
  termEnd: v.nullable(day),
  numberingStart: v.nullable(day),
  numberingStartNote: v.string(),
  plenumCountStated: v.nullable(v.pipe(v.number(), v.integer())),
  plenums: v.array(plenum),
  alternatives: v.array(v.strictObject({
    field: v.string(),
    value: day,
    sources: v.optional(sources),
    unsourced: v.optional(v.literal(true)),
    note: v.optional(v.string()),
  })),
  notes: v.string(),
  examples: v.array(example),
  examplesNote: v.optional(v.string()),
  sources,
  numberingSources: sources,
});

export const authorityRule = v.strictObject({
  rule: v.string(),
  ruleDate: v.nullable(day),
  article: v.nullable(v.string()),
  organ: id,
  subOrgan: v.nullable(v.string()),
  types: v.nullable(v.array(id)),
  excludedTypes: v.array(id),
  complete: v.boolean(),
  basis: v.string(),
  notes: v.optional(v.string()),
  evidence: v.optional(v.array(v.strictObject({
    symbol: v.string(),
    type: id,
    date: v.nullable(partialDate),
    sources,
  }))),
  sources,
});

export type DocumentTypeRecord = v.InferOutput<typeof documentType>;
export type IssuerRecord = v.InferOutput<typeof issuer>;
export type TermRecord = v.InferOutput<typeof term>;
export type AuthorityRecord = v.InferOutput<typeof authorityRule>;
export type DocumentSeed = v.InferOutput<typeof documentRecord>;
export type RelationSeed = v.InferOutput<typeof relationRecord>;
