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

const yes = v.optional(v.literal(true));

/**
 * How texts cite documents of a type: what the reader asks, so that it never asks for an id.
 *
 * - `citedByNumber`: languages in which the press cites them by number alone (`Nghị quyết 57`); in others they need a number mark
 * - `numbersOfOthers`: not even that makes them the Party's: a ministry's circular, a certificate
 * - `adoptedByMeetings`: congresses and plenums adopt them; what else is named after a meeting is a paper for it
 * - `namesMeeting`: its word with a plenum means whatever the plenum is known for, be it a conclusion
 * - `namedByThis`: languages in which "this …" means a document of the Party even where the text gives none
 * - `neverVerb`: languages in which its word is a noun in small letters too (*kết luận*, *quy định* are verbs)
 * - `joinsCentre`: its code and that of the Central Committee are one abbreviation (`NQTW 6`)
 * - `standing`: rules, in force until others replace them: a list of them is of several terms
 * - `says`: what a document of the type without a number says that it changes is proposed (`proposal`) or only told (`report`): it changes nothing
 * - `copy`: no document of its own, but the mark of a copy
 */
const typeTraits = v.strictObject({
  citedByNumber: v.array(language),
  numbersOfOthers: yes,
  adoptedByMeetings: yes,
  namesMeeting: yes,
  namedByThis: v.optional(v.array(language)),
  neverVerb: v.optional(v.array(language)),
  joinsCentre: yes,
  standing: yes,
  says: v.optional(v.picklist(['proposal', 'report'])),
  copy: yes,
});

/**
 * What a body is, as far as the code asks.
 *
 * - `family`: the Party's, the Youth Union's, or of the State and of others: documents of these are never returned
 * - `role`: which part of a citation its name can be; the name of a `committee` is followed by a place
 * - `rank`: of `ranks.json`; null for bodies beside that order
 * - `kind`: no one body, but a kind of which every place or office has one: the place makes the body
 * - `belowCentre`: a committee below the Central Committee, or an organ of one: it does not sign under the code of the centre
 * - `listedByKind`: its id stays that of the kind, whatever place follows; the place is part of the name alone
 * - `provincial`: it has the rank of a province, in all places or in cities directly under the centre alone
 * - `toldByNumber`: told apart by a number and no name (Chi bộ 2, BCĐ35)
 * - `organisations`: slugs of the organisations whose executive committee it is (Ban Chấp hành Đảng bộ tỉnh)
 * - `congress`: the body that elects it
 * - `composed`: its Vietnamese name is read from its parts
 * - `namesOfMany`: its French and English names are those of other bodies too
 * - `confusableWith`: bodies that texts name in its place
 * - `letters`: what texts call it for short
 */
const issuerTraits = v.strictObject({
  family: v.picklist(['party', 'youth-union', 'other']),
  role: v.picklist(['national-congress', 'congress', 'lower-congress', 'central-committee', 'leading-organ', 'committee', 'agency']),
  rank: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  kind: yes,
  belowCentre: yes,
  listedByKind: yes,
  provincial: v.optional(v.picklist(['always', 'in-municipalities'])),
  toldByNumber: yes,
  organisations: v.optional(v.array(id)),
  congress: v.optional(id),
  composed: yes,
  namesOfMany: yes,
  confusableWith: v.optional(v.array(id)),
  letters: v.optional(v.pipe(v.string(), v.nonEmpty())),
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
    /** The State has the code for a type of its own: with a body that nobody knows it is that one. */
    sharedWithState: yes,
    sources: v.optional(sources),
    unsourced: v.optional(v.literal(true)),
    note: v.optional(v.string()),
  })),
  traits: typeTraits,
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
    /** Bodies without end have it: alone it says nothing about which one signs. */
    ofMany: yes,
    /** Too many bodies have it to be worked out from the name of one. */
    neverInferred: yes,
    /** Bodies of the State have it too. */
    sharedWithState: yes,
    sources: v.optional(sources),
    unsourced: v.optional(v.literal(true)),
    note: v.optional(v.string()),
  })),
  traits: issuerTraits,
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

/** Kinds of body that no record of issuers.json stands for, and whose name goes on in their id (`dang-uy-xa-phong-hai`). */
export const bodyKind = v.strictObject({
  id,
  vi: v.string(),
  /** The word for the congress of a body; else a committee or organisation. */
  congress: yes,
  kind: yes,
  belowCentre: yes,
  /** Id of the organisation that it leads; its congress is that of the organisation. */
  organisation: v.optional(id),
  notes: v.optional(v.string()),
  sources,
});

/** Ranks of bodies, 1 for the highest; `rank` in the traits of an issuer names one. */
export const rank = v.strictObject({
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  level: v.string(),
  notes: v.optional(v.string()),
  sources,
});

/** Letters of which codes of issuers are made. */
export const codeLetters = v.strictObject({
  letters: v.string(),
  /**
   * `centre`, `host`: a committee in front of whose code its organs put letters of their own (BTC + TW, VP + ĐU); `congress`, `plenum`: whose
   * documents may stand without a number; `youth-union`: stands in all codes of that organisation; `board`: codes of boards and delegations end in it;
   * `internal`: no body, but a mark behind the code
   */
  part: v.picklist(['centre', 'host', 'congress', 'plenum', 'youth-union', 'board', 'internal']),
  /** Further letters may follow: ĐUTCT is the committee of a corporation. */
  extended: yes,
  /** Other ways to write the letters. */
  spellings: v.optional(v.array(v.string())),
  notes: v.optional(v.string()),
  sources,
  unsourced: v.optional(v.literal(true)),
});

/** Codes of the State: a symbol that has one is no document of the Party. */
export const stateCode = v.strictObject({
  code: v.string(),
  of: v.picklist(['issuer', 'type']),
  vi: v.string(),
  /**
   * Where its letters are taken for the State's: in a `text`, where 12-KH/BTC has the Party's layout and may be an unlisted body's, or in an
   * `address`, where all layouts look alike.
   */
  where: v.array(v.picklist(['text', 'address'])),
  /** In a text, whatever begins with it (UBND-VX), but for codes that end with these. */
  compounds: yes,
  except: v.optional(v.array(v.string())),
  /** The number of the legislature follows (QH15). */
  numbered: yes,
  sources,
  unsourced: v.optional(v.literal(true)),
});

/** Provinces and cities directly under the centre, the former and the present, and the districts that there were until July 2025. */
export const place = v.strictObject({
  id,
  vi: v.string(),
  level: v.picklist(['province', 'district']),
  /** A city directly under the centre, now or before: its committee has the rank of a province's. */
  municipality: yes,
  /** The province that it became a part of in July 2025. */
  into: v.optional(id),
  /** The provinces that had a district of this name. */
  of: v.optional(v.array(id)),
  /** Other slugs of it. */
  spellings: v.optional(v.array(id)),
  sources,
  unsourced: v.optional(v.literal(true)),
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
export type BodyKindRecord = v.InferOutput<typeof bodyKind>;
export type RankRecord = v.InferOutput<typeof rank>;
export type CodeLettersRecord = v.InferOutput<typeof codeLetters>;
export type StateCodeRecord = v.InferOutput<typeof stateCode>;
export type PlaceRecord = v.InferOutput<typeof place>;
export type TermRecord = v.InferOutput<typeof term>;
export type AuthorityRecord = v.InferOutput<typeof authorityRule>;
export type DocumentSeed = v.InferOutput<typeof documentRecord>;
export type RelationSeed = v.InferOutput<typeof relationRecord>;
