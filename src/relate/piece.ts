import type { RawToken, RawType } from '../read/clause/lexer.js';
import type { ActForm, ActKind, ClauseRole } from '../read/clause/vocabulary.js';
import type { ClauseType } from './clause-types.js';

export type { ActForm } from '../read/clause/vocabulary.js';

/** What a document is that no number names. */
export type Uncited = 'it' | 'they' | 'him' | 'her' | 'near' | 'former' | 'latter' | 'both' | 'three' | 'these' | 'earlier' | 'definite' | 'its' | 'self' | 'that' | 'unnamed' | 'draft' | 'following' | 'asked' | 'none';

/** Words that say what others say, and something more. */
const MORE_THAN: { readonly [type in RawType]?: RawType } = { thence: 'adverb', that: 'this', such: 'oblique', called: 'relative', or: 'and', also: 'and', objects: 'object', verb: 'word', attends: 'word', supports: 'word', meeting: 'body' };

/**
 * A token on its way from the lexer (lower case) to the grammar (upper case); the passes settle in place what it is. All pieces have all fields,
 * so that the engine gives them one shape.
 */
export class Piece {
  type: RawType | ClauseType | 'MARK';
  start: number;
  end: number;
  kind: ActKind | undefined;
  form: ActForm | undefined;
  /** Index among the mentions of the unit. */
  readonly mention: number | undefined;
  /** Type of the document that is mentioned. */
  readonly kindred: string | undefined;
  issuer: string | undefined;
  uncited: Uncited | undefined = undefined;
  /** Announced or wished by the verb group. */
  planned = false;
  denied = false;
  /** The verb group says that it is done. */
  past = false;
  /** The verb group makes its subject undergo the act. */
  passive = false;
  /** Of a mark: what it says of the clause. */
  meant: string | undefined = undefined;
  /** Of a stop: an item of a list begins; what its heading says is said of it. */
  item = false;
  /** Of a stop: it opens what follows. */
  colon = false;
  /** Of a stop: a semicolon. */
  semi = false;
  /** Index of the mention whose quoted title it stands in: what a title says, its document does. */
  bearer: number | undefined = undefined;
  /** Of a comma: the raw token that ends the relative aside which it opened. */
  asideEnd: number | undefined = undefined;
  /** English: a bare verb with which a clause begins. */
  imperative = false;
  /** Of a document without a number: the year that tells it from others ("the 2013 resolution"). */
  ofYear: string | undefined = undefined;
  /** Of a noun for a document: "this" points to it. */
  pointed = false;
  /** Of a document: a verb that says nothing of documents stands straight before it ("đọc A"). */
  object = false;
  /** A verb that its closing word completed. */
  idiom = false;
  private back = false;

  /** `raw`: place of the raw token with which it begins. */
  constructor(private readonly token: RawToken, readonly raw: number) {
    this.type = MORE_THAN[token.type] ?? token.type;
    this.start = token.start;
    this.end = token.end;
    this.kind = token.kind;
    this.form = token.form;
    this.mention = token.mention;
    this.kindred = token.kindred;
    this.issuer = token.meaning?.issuer;
  }

  get capital(): boolean {
    return this.token.capital;
  }

  get listed(): boolean {
    return this.token.listed;
  }

  /** Of a mention: a comma stands before its day. */
  get dated(): boolean {
    return this.token.dated;
  }

  get isType(): boolean {
    return this.token.meaning?.isType === true;
  }

  /** Of a noun: the type of document that it means. */
  get typeOfNoun(): string | undefined {
    return this.token.meaning?.kindred;
  }

  /** A mark that parts columns, or what stands beside a name from the name. */
  get parts(): boolean {
    return this.token.type === 'dash' || this.token.type === 'cell';
  }

  /** The end of a line. */
  get breaks(): boolean {
    return this.token.type === 'line';
  }

  /** Of a participle: gender and number of the noun that it describes. */
  get agreement(): { readonly feminine: boolean | undefined; readonly plural: boolean | undefined } | undefined {
    return this.token.meaning?.agreement;
  }

  /** Of a number: the year that it may be. */
  get year(): string | undefined {
    return this.token.year;
  }

  /** A noun or a pronoun for several documents. */
  get plural(): boolean {
    return this.token.meaning?.plural === true || this.token.type === 'objects';
  }

  /** What the spelling may be as well. */
  get other(): ClauseRole | ActForm | undefined {
    return this.token.meaning?.other;
  }

  /** Of a preposition: what it governs are the documents before it. */
  get gives(): boolean {
    return this.token.type === 'such';
  }

  /** It joins alternatives: what denies the first denies the other. */
  get either(): boolean {
    return this.token.type === 'or';
  }

  /** It joins nothing but nouns: what stands behind it is no subject. */
  get also(): boolean {
    return this.token.type === 'also';
  }

  /** Of a relative word: it says what kind of document its subject is. */
  get predicates(): boolean {
    return this.token.type === 'called';
  }

  /** Of a word: a verb, so that the subject stands before it. */
  get verbal(): boolean {
    return this.token.type === 'verb' || this.token.type === 'attends' || this.token.type === 'supports';
  }

  /** Of a verb: it may carry the noun of an act. */
  get supports(): boolean {
    return this.token.type === 'supports';
  }

  /** Of a verb: its subject is only there. */
  get attends(): boolean {
    return this.token.type === 'attends';
  }

  /** Of a noun: a meeting. */
  get meeting(): boolean {
    return this.token.type === 'meeting';
  }

  /** Of a demonstrative: it points back, never to the text itself. */
  get far(): boolean {
    return this.back || this.token.type === 'that';
  }

  /** "That regulation": no relative, but a demonstrative. */
  pointBack(): this {
    this.back = true;
    return this.become('this');
  }

  /** "Le présent règlement": no other text than the one that says it. */
  get ownText(): boolean {
    return this.token.type === 'self';
  }

  /** A phrase of one word. */
  get single(): boolean {
    return this.token.meaning?.phrase.includes(' ') === false;
  }

  /** As the lexer gave it. */
  copy(): Piece {
    return new Piece(this.token, this.raw);
  }

  become(type: Piece['type']): this {
    this.type = type;
    return this;
  }

  /** What the spelling may be as well, or `otherwise`. */
  fallBack(otherwise: RawType): this {
    return this.become((this.other as RawType | undefined) ?? otherwise);
  }

  /** A verb that is none of ours is a word. */
  forget(): this {
    this.kind = undefined;
    this.form = undefined;
    return this.become('word');
  }

  /** It stands for a document that no number names. */
  stand(type: ClauseType, uncited: Uncited): this {
    this.uncited = uncited;
    return this.become(type);
  }
}

export const spanOf = ({ start, end }: Piece): { readonly start: number; readonly end: number } => ({ start, end });

/** Settles one ambiguity, in place or in an array of its own. */
export type Pass = (pieces: Piece[], language: LanguageTraits) => Piece[];

export interface LanguageTraits {
  /** Verbs have one form, and no noun of the act is told from them. */
  readonly uninflected: boolean;
  /** The form in -ing names the act as a noun does. */
  readonly gerunds: boolean;
}

/** Words between which a verb and its object, or a verb and its auxiliary, are one group. */
const LIGHT: ReadonlySet<string> = new Set(['adverb', 'each', 'time', 'number', 'article', 'indefinite', 'past']);

export const isLight = ({ type }: Piece): boolean => LIGHT.has(type);
export const isAct = (piece: Piece | undefined): piece is Piece => piece !== undefined && piece.type === 'act';

/** The first piece from `at` on that is not light. */
export function heavyFrom(pieces: readonly Piece[], at: number): number {
  while (at < pieces.length && isLight(pieces[at]!)) at++;
  return at;
}

/** The last piece up to `at` that is not light; -1 for none. */
export function heavyBefore(pieces: readonly Piece[], at: number): number {
  while (at >= 0 && isLight(pieces[at]!)) at--;
  return at;
}

const BOUNDARIES: ReadonlySet<string> = new Set(['comma', 'semi', 'colon', 'stop', 'question', 'line', 'open', 'close', 'relative', 'whose', 'cell', 'quote', 'unquote', 'dash', 'item']);

export const isBoundary = ({ type }: Piece): boolean => BOUNDARIES.has(type);

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'about', 'in', 'for', 'oblique', 'by', 'with', 'under', 'from', 'through', 'to', 'into']);

export const isPreposition = ({ type }: Piece): boolean => PREPOSITIONS.has(type);
