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
import { SENTENCES, type RelationSentence, type SentenceModality } from './relation-sentences.js';
import { BODIES, LANGUAGES, PROSE } from './words.js';

/** What `citingText` may write. */
export interface CitingTextConstraints {
  readonly languages?: readonly Language[];
  /** What the documents do to one another. */
  readonly relations?: readonly RelationKind[];
  /** `denied`: sentences that say that it is not so; they expect no relation. */
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

/** Which documents a text may name by less than their day. */
class Names {
  private readonly told = new Set<DocumentId>();

  constructor(private readonly documents: readonly Dated[]) {}

  /** First with day or term, later by symbol, as long as no other document has it. */
  structure(language: Language, { known, record }: Dated, { style, named, part }: Sentence, byTerm: boolean): Structure {
    const same = this.documents.filter((other) => other.record.symbol === record.symbol);
    const ofTerm = same.filter((other) => other.record.term === record.term);
    const again = this.told.has(idOf(record)) && same.length === 1;
    // “khoá V.” at the end of a sentence may be the initial of a name.
    const byItsTerm = !again && byTerm && record.term !== undefined && record.term.length > 1 && ofTerm.length === 1;
    this.told.add(idOf(record));
    const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
    return {
      language, form: 'full', type: known.type, number: known.number, suffix: known.suffix, body: known.body,
      naming: again ? namingIn(language, 'full', known.type, 'unmarked') : 'marked',
      named: !again && (byItsTerm || named || record.issuerName !== undefined),
      date: again || byItsTerm ? undefined : { ...known.date, style },
      term: byItsTerm ? roman.indexOf(record.term!) : undefined,
      pinpoint: part, plenum: 1,
    };
  }
}

const TOKEN = /\{(?<who>[AB])(?::(?<case>[a-z]+))?\}|<(?<cue>[^<>]+)>|\[(?<unnamed>[^[\]]+)\]/gu;

interface Written {
  readonly pieces: readonly Piece[];
  readonly said: readonly (readonly [Mention, Dated])[];
  readonly source: Mention | undefined;
  readonly target: Mention;
  readonly part: string | undefined;
}

function writeSentence(language: Language, plan: Sentence, [target, source]: readonly [Dated, Dated], names: Names, id: number): Written {
  const { sentence } = plan;
  const pieces: Piece[] = [];
  const said: [Mention, Dated][] = [];
  const mentions: Partial<Record<'A' | 'B', Mention>> = {};
  let at = 0;
  const template = sentence.text[language];
  for (const match of template.matchAll(TOKEN)) {
    pieces.push(template.slice(at, match.index));
    at = match.index + match[0].length;
    const { who, case: wanted = 'bare', cue, unnamed } = match.groups!;
    if (cue !== undefined) pieces.push({ mark: `cue ${id}`, pieces: [cue.replace('(e)', target.known.type.fr[1] === 'f' ? 'e' : '')] });
    else if (unnamed !== undefined) pieces.push({ mark: `unnamed ${id}`, pieces: [unnamed] });
    else {
      const document = who === 'A' ? source : target;
      const structure = names.structure(language, document, who === 'B' && sentence.part === true ? plan : { ...plan, part: undefined }, plan.byTerm[who === 'B' ? 0 : 1]);
      const { mention, pieces: own } = written(structure);
      const article = PRINTERS[language].article(document.known.type, wanted as Case);
      pieces.push(structure.pinpoint !== undefined && language === 'fr' ? "l'" : article, ...own);
      mentions[who as 'A' | 'B'] = mention;
      said.push([mention, document]);
    }
  }
  pieces.push(template.slice(at));
  return { pieces, said, source: mentions.A, target: mentions.B!, part: mentions.B!.says.pinpoint };
}

function write(language: Language, documents: readonly Dated[], plans: readonly Sentence[]): CitingText {
  const names = new Names(documents);
  const pieces: Piece[] = [];
  const sentences: Written[] = [];
  plans.forEach((plan, index) => {
    const [one, other] = plan.documents.map((at) => at % documents.length) as [number, number];
    const apart = one === other ? (other + 1) % documents.length : other;
    const sentence = writeSentence(language, plan, [documents[Math.min(one, apart)]!, documents[Math.max(one, apart)]!], names, index);
    if (plan.prose !== undefined) pieces.push(PROSE[language][plan.prose]!, ' ');
    pieces.push({ mark: `sentence ${index}`, pieces: sentence.pieces }, index === plans.length - 1 ? '' : ' ');
    sentences.push(sentence);
  });
  const { text, expected, marks, ids } = compose(pieces);
  const relations = sentences.flatMap(({ source, target, part }, index): ExpectedRelation[] => {
    const { kind, said } = plans[index]!.sentence;
    if (said === 'denied') return [];
    const unnamed = marks.get(`unnamed ${index}`);
    return [{
      kind, modality: said, source: source !== undefined ? ids.get(source)! : unnamed !== undefined ? { unnamed } : 'this', target: ids.get(target)!,
      cue: marks.get(`cue ${index}`)!, sentence: marks.get(`sentence ${index}`)!, ...(part !== undefined && { part }),
    }];
  });
  const meant = sentences.flatMap(({ said }) => said.map(([mention, { record }]) => [ids.get(mention)!, idOf(record)] as const));
  return { text, expected, relations, records: documents.map(({ record }) => record), documents: Object.fromEntries(meant) };
}

/** Oldest first, of bodies that each of the languages has a name for. */
function documentsIn(languages: readonly Language[]): fc.Arbitrary<readonly Dated[]> {
  const issuers = BODIES.filter((body) => body.family === undefined && languages.every((language) => body[language] !== undefined)).map(({ id }) => id);
  return documentSet('citingText', { issuers }, { minLength: 2, maxLength: 6 }).map((all) => all.map((known) => ({ known, record: recordOf(known) })));
}

/**
 * A text in which documents replace, amend, carry out … one another, with everything that reading it has to give: citations,
 * relations (also of documents that are only announced), and the document that each citation means in a registry of `records`.
 * Plans are `planned`, denials are nothing. Shrinks to one sentence about two documents.
 *
 * @throws UsageError for an unknown constraint or value, and for relations that no sentence says in those modalities
 * @example
 * fc.assert(fc.property(citingText({ relations: ['supersedes'] }), ({ text, records, documents }) => {
 *   const { citations } = analyze(text, { registry: createRegistry(records) });
 *   for (const { id, resolution } of citations) assert.equal(resolution.document, documents[id]);
 * }));
 */
export function citingText(constraints?: CitingTextConstraints): fc.Arbitrary<CitingText> {
  const { languages, relations, modalities, maxSentences } = constraintsOf('citingText', constraints, { languages: true, relations: true, modalities: true, maxSentences: true });
  const spoken = chosen('citingText', 'languages', languages, LANGUAGES);
  const kinds = chosen('citingText', 'relations', relations, RELATION_KINDS);
  const said = chosen('citingText', 'modalities', modalities, SAID);
  const maxLength = count('citingText', 'maxSentences', maxSentences, { min: 1, max: 20, otherwise: 4 });
  const sentences = fitting('citingText', 'relations and modalities', SENTENCES.filter((one) => kinds.includes(one.kind) && said.includes(one.said)));
  const sentence: fc.Arbitrary<Sentence> = fc.record({
    sentence: among(sentences), documents: fc.tuple(fc.nat(5), fc.nat(5)), style: fc.nat(20), named: fc.boolean(), byTerm: fc.tuple(fc.boolean(), fc.boolean()),
    part: maybe(pinpoints), prose: maybe(fc.nat(PROSE.vi.length - 1)),
  });
  return fc.tuple(among(spoken), documentsIn(spoken), some(sentence, maxLength)).map((drawn) => write(...drawn));
}
