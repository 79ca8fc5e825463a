import * as fc from 'fast-check';
import type { CitationId, DocumentId, DocumentRecord, Language, Relation, RelationKind } from '../model/index.js';
import { RELATION_KINDS } from '../model/relation-kinds.js';
import { namingIn } from './citation.js';
import { among, maybe, some } from './choice.js';
import { compose, type CitedText, type Mention, type Piece } from './compose.js';
import { chosen, constraintsOf, count, fitting } from './constraints.js';
import { documentSet, recordOf, type KnownDocument } from './document-record.js';
import { pinpoints, written, type Structure } from './mention.js';
import { PRINTERS, type Case } from './printers.js';
import { idOf } from './registry-of.js';
import { SENTENCES, type Doer, type RelationSentence, type SentenceModality } from './relation-sentences.js';
import { BODIES, LANGUAGES, PROSE, type TypeWords } from './words.js';

/** What `citingText` may write. */
export interface CitingTextConstraints {
  readonly languages?: readonly Language[];
  /** What the documents do to one another. */
  readonly relations?: readonly RelationKind[];
  /** `denied`: sentences that say that it is not so, ask it, or only name the act; they expect no relation. */
  readonly modalities?: readonly SentenceModality[];
  /** From 1 to 20; default 4. */
  readonly maxSentences?: number;
}

/** A relation that reading the text has to give; how sure a reader is of it is its own affair. */
export type ExpectedRelation = Omit<Relation, 'confidence'>;

/** A whole text about documents of a registry. */
export interface CitingText extends CitedText {
  readonly relations: readonly ExpectedRelation[];
  /** For `createRegistry`: every document of the text, and others that have the same numbers. */
  readonly records: readonly DocumentRecord[];
  /** The document that the text is, where it is one: an option of `analyze`. */
  readonly self?: DocumentId;
  /** The document that each citation means. */
  readonly documents: Readonly<Record<CitationId, DocumentId>>;
}

const SAID: readonly SentenceModality[] = ['effective', 'planned', 'denied'];

interface Sentence {
  readonly sentence: RelationSentence;
  /** Of two documents the later acts. */
  readonly documents: readonly [number, number];
  readonly style: number;
  readonly named: boolean;
  /** For who is changed and who acts: named by its term. */
  readonly byTerm: readonly [target: boolean, source: boolean];
  readonly part: readonly [number, number] | undefined;
  readonly prose: number | undefined;
}

interface Dated {
  readonly known: KnownDocument;
  readonly record: DocumentRecord;
}

const isListed = ({ text }: RelationSentence): boolean => typeof text === 'string' && text.includes('{C');

/** Which documents a text may name by less than their day. */
class Names {
  private readonly told = new Set<DocumentId>();

  constructor(private readonly documents: readonly Dated[]) {}

  /** First with day or term, later by symbol, as long as no other document has it. */
  structure(language: Language, { known, record }: Dated, { style, named, part, sentence }: Sentence, byTerm: boolean): Structure {
    // Of a list each item says all of itself: what the last one says the others share.
    const listed = isListed(sentence);
    const same = this.documents.filter((other) => other.record.symbol === record.symbol);
    const ofTerm = same.filter((other) => other.record.term === record.term);
    const again = !listed && this.told.has(idOf(record)) && same.length === 1;
    // “khoá V.” at the end of a sentence may be the initial of a name.
    const byItsTerm = !again && !listed && byTerm && record.term !== undefined && record.term.length > 1 && ofTerm.length === 1;
    this.told.add(idOf(record));
    const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
    return {
      language, form: 'full', type: known.type, number: known.number, suffix: known.suffix, body: known.body,
      naming: again ? namingIn(language, 'full', known.type, 'unmarked') : 'marked',
      named: !again && (listed || byItsTerm || named || record.issuerName !== undefined),
      date: again || byItsTerm ? undefined : { ...known.date, style },
      term: byItsTerm ? roman.indexOf(record.term!) : undefined,
      pinpoint: part, plenum: 1,
    };
  }
}

const TOKEN = /\{(?<who>[ABC])(?::(?<case>[a-z]+))?\}|\{(?<self>self)\}|<(?<cue>[^<>]+)>|\[(?<unnamed>[^[\]]+)\]|\((?<actor>[^()]+)\)|(?<begins>\|)/gu;

type Who = 'A' | 'B' | 'C';

interface Written {
  /** What stands before the sentence, and the sentence. */
  readonly before: readonly Piece[];
  readonly pieces: readonly Piece[];
  readonly said: readonly (readonly [Mention, Dated])[];
  readonly source: Mention | undefined;
  readonly targets: readonly Mention[];
  readonly part: string | undefined;
  readonly issuer: string | undefined;
}

/** The Politburo, as the subject of a sentence: in French and English with its article. */
function subjectOf(language: Language, { known: { body } }: Dated): string {
  const [, name] = PRINTERS[language].body(body);
  const [, gender = 'm'] = body.fr ?? [];
  return { vi: name, fr: `${/^[aeiouéèhy]/iu.test(name) ? "L'" : gender === 'f' ? 'La ' : 'Le '}${name}`, en: `The ${name}` }[language];
}

function writeSentence(plan: Sentence, documents: Readonly<Record<Who, Dated>>, names: Names, id: number): Written {
  const { sentence } = plan;
  const { language } = sentence;
  const [before, pieces, said]: [Piece[], Piece[], [Mention, Dated][]] = [[], [], []];
  const mentions: Partial<Record<Who, Mention>> = {};
  let issuer: string | undefined;
  let at = 0;
  // A date between commas has the one behind it already.
  const add = (words: string): void => {
    const last = pieces.at(-1);
    pieces.push(words.startsWith(',') && typeof last === 'string' && last.endsWith(',') ? words.slice(1) : words);
  };
  const template = typeof sentence.text === 'string' ? sentence.text : sentence.text(documents.B.known.type.fr[1]);
  for (const match of template.matchAll(TOKEN)) {
    add(template.slice(at, match.index));
    at = match.index + match[0].length;
    const { who, case: wanted = 'bare', self, cue, unnamed, actor, begins } = match.groups!;
    if (begins !== undefined) before.push(...pieces.splice(0));
    else if (cue !== undefined) pieces.push({ mark: `cue ${id}`, pieces: [cue] });
    else if (unnamed !== undefined) pieces.push({ mark: `unnamed ${id}`, pieces: [unnamed] });
    else if (self !== undefined) pieces.push(PRINTERS[language].anaphora(documents.A.known.type));
    else if (actor !== undefined) {
      if (sentence.doer === 'body') issuer = documents.B.known.body.id;
      pieces.push({ mark: `actor ${id}`, pieces: [sentence.doer === 'body' ? subjectOf(language, documents.B) : actor] });
    } else if (wanted === 'pronoun') pieces.push(PRONOUNS[language](documents[who as Who].known.type));
    else {
      const document = documents[who as Who];
      const structure = names.structure(language, document, who === 'B' && sentence.part === true ? plan : { ...plan, part: undefined }, plan.byTerm[who === 'B' ? 0 : 1]);
      const { mention, pieces: own } = written(structure);
      const article = PRINTERS[language].article(document.known.type, wanted as Case);
      pieces.push(structure.pinpoint !== undefined && language === 'fr' ? "l'" : article, ...own);
      mentions[who as Who] = mention;
      said.push([mention, document]);
    }
  }
  add(template.slice(at));
  const targets = [mentions.B!, ...(mentions.C === undefined ? [] : [mentions.C])];
  return { before, pieces, said, source: mentions.A, targets, part: mentions.B!.says.pinpoint, issuer };
}

const PRONOUNS: Readonly<Record<Language, (type: TypeWords) => string>> = { vi: () => 'Văn bản này', fr: ({ fr: [, gender] }) => (gender === 'f' ? 'Elle' : 'Il'), en: () => 'It' };

/** “Ce projet” is a draft as well as a scheme: a text that is one does not say it so. */
const isCalledDraft = ({ known: { type } }: Dated): boolean => type.alsoDraft === true;

/** Of the documents of a sentence the youngest acts. */
function rolesOf({ documents: [one, other], sentence }: Sentence, all: readonly Dated[]): Readonly<Record<Who, Dated>> {
  const [x, y] = [one % all.length, other % all.length];
  if (sentence.doer === 'self') {
    const at = Math.max(1, all.findLastIndex((each) => !isCalledDraft(each)));
    return { A: all[at]!, B: all[x % at]!, C: all[0]! };
  }
  const apart = x === y ? (y + 1) % all.length : y;
  const third = all.findIndex((_, index) => index !== x && index !== apart);
  const ranked = [x, apart, ...(isListed(sentence) ? [third] : [])].sort((a, b) => a - b);
  return { A: all[ranked.at(-1)!]!, B: all[ranked[0]!]!, C: all[ranked.length > 2 ? ranked[1]! : third]! };
}

/** A text that is a document is that alone: what else it says would be said of it too. */
function plansOf(plans: readonly Sentence[]): readonly Sentence[] {
  const self = plans.find(({ sentence }) => sentence.doer === 'self');
  return self === undefined ? plans : [{ ...self, prose: undefined }];
}

function write(documents: readonly Dated[], drawn: readonly Sentence[]): CitingText {
  const plans = plansOf(drawn);
  const names = new Names(documents);
  const pieces: Piece[] = [];
  const roles = plans.map((plan) => rolesOf(plan, documents));
  const sentences = plans.map((plan, index): Written => {
    const sentence = writeSentence(plan, roles[index]!, names, index);
    if (plan.prose !== undefined) pieces.push(PROSE[plan.sentence.language][plan.prose]!, ' ');
    pieces.push(...sentence.before, { mark: `sentence ${index}`, pieces: sentence.pieces }, index === plans.length - 1 ? '' : ' ');
    return sentence;
  });
  const { text, expected, marks, ids } = compose(pieces);
  const relations = sentences.flatMap(({ source, targets, part, issuer }, index): ExpectedRelation[] => {
    const { kind, said, doer } = plans[index]!.sentence;
    if (said === 'denied') return [];
    const cue = marks.get(`cue ${index}`)!;
    const [unnamed, actor] = [marks.get(`unnamed ${index}`), marks.get(`actor ${index}`)];
    const doers: Readonly<Record<Doer, () => Relation['source']>> = {
      A: () => ids.get(source!)!, unnamed: () => ({ unnamed: unnamed! }), nobody: () => ({ unnamed: cue }), self: () => 'this', person: () => ({ actor: actor! }),
      body: () => ({ actor: actor!, issuer: issuer! }),
    };
    return targets.map((target) => ({
      kind, modality: said, source: doers[doer](), target: ids.get(target)!, cue, sentence: marks.get(`sentence ${index}`)!, ...(part !== undefined && { part }),
    }));
  });
  const meant = sentences.flatMap(({ said }) => said.map(([mention, { record }]) => [ids.get(mention)!, idOf(record)] as const));
  const self = plans[0]?.sentence.doer === 'self' ? idOf(roles[0]!.A.record) : undefined;
  return { text, expected, relations, records: documents.map(({ record }) => record), documents: Object.fromEntries(meant), ...(self !== undefined && { self }) };
}

/** Oldest first, of bodies that each of the languages has a name for. */
function documentsIn(languages: readonly Language[]): fc.Arbitrary<readonly Dated[]> {
  const issuers = BODIES.filter((body) => body.family === undefined && languages.every((language) => body[language] !== undefined)).map(({ id }) => id);
  return documentSet('citingText', { issuers }, { minLength: 3, maxLength: 6 }).map((all) => all.map((known) => ({ known, record: recordOf(known) })));
}

/** A text of one sentence, said in the plainest words. */
export function textOf(sentence: RelationSentence): fc.Arbitrary<CitingText> {
  return documentsIn([sentence.language]).map((documents) => write(documents, [{ sentence, documents: [0, 1], style: 0, named: false, byTerm: [false, false], part: undefined, prose: undefined }]));
}

/**
 * A text in which documents, bodies and the text itself replace, amend, carry out … documents, with everything that reading it has to give: citations,
 * relations (also of who is not named), and the document that each citation means in a registry of `records`. Plans are `planned`; denials,
 * questions and bare nouns are nothing. Shrinks to one sentence about two documents.
 *
 * @throws UsageError for an unknown constraint or value, and for relations that no sentence says in those modalities
 * @example
 * fc.assert(fc.property(citingText({ relations: ['supersedes'] }), ({ text, records, documents, self }) => {
 *   const { citations } = analyze(text, { registry: createRegistry(records), ...(self && { self }) });
 *   for (const { id, resolution } of citations) assert.equal(resolution.document, documents[id]);
 * }));
 */
export function citingText(constraints?: CitingTextConstraints): fc.Arbitrary<CitingText> {
  const { languages, relations, modalities, maxSentences } = constraintsOf('citingText', constraints, { languages: true, relations: true, modalities: true, maxSentences: true });
  const spoken = chosen('citingText', 'languages', languages, LANGUAGES);
  const kinds = chosen('citingText', 'relations', relations, RELATION_KINDS);
  const said = chosen('citingText', 'modalities', modalities, SAID);
  const maxLength = count('citingText', 'maxSentences', maxSentences, { min: 1, max: 20, otherwise: 4 });
  const fits = ({ kind, said: how, language }: RelationSentence): boolean => spoken.includes(language) && kinds.includes(kind) && said.includes(how);
  const all = fitting('citingText', 'languages, relations and modalities', SENTENCES.filter(fits));
  const ways = [...new Set(all.map(({ way }) => way))];
  const spoke = spoken.filter((language) => all.some((sentence) => sentence.language === language));
  /** What a language does not say so it says in the plainest way that is like it. */
  const sentenceIn = (language: Language, way: string): RelationSentence => {
    const own = all.filter((sentence) => sentence.language === language);
    const { kind, said: how } = all.find((sentence) => sentence.way === way)!;
    return own.find((sentence) => sentence.way === way) ?? own.find((sentence) => sentence.kind === kind && sentence.said === how) ?? own[0]!;
  };
  const drawn = fc.record({
    way: among(ways), documents: fc.tuple(fc.nat(5), fc.nat(5)), style: fc.nat(20), named: fc.boolean(), byTerm: fc.tuple(fc.boolean(), fc.boolean()),
    part: maybe(pinpoints), prose: maybe(fc.nat(PROSE.vi.length - 1)),
  });
  return fc.tuple(among(spoke), documentsIn(spoken), some(drawn, maxLength))
    .map(([language, documents, plans]) => write(documents, plans.map(({ way, ...plan }): Sentence => ({ ...plan, sentence: sentenceIn(language, way) }))));
}
