import type { ClauseType } from '../clause-types.js';
import { heavyFrom, isLight, type Piece } from '../piece.js';
import { ownsDocument, runEnd, VERBS, type Subject } from './runs.js';

/** Auxiliaries: with them a predicate begins. */
export const PREDICATES: ReadonlySet<string> = new Set(['have', 'be']);

const NOUNS: ReadonlySet<string> = new Set(['word', 'body']);

/** What is placed of a sentence so far, and where the reading of its pieces stands. */
export class Placement {
  protected readonly out: Piece[] = [];
  protected at = 0;
  /** Within the title of a document. */
  protected titled = false;
  /** A part of a document was named last. */
  protected part = false;
  /** No part of a document: the act behind it is not done. */
  protected denies = false;
  /** An act was undergone before. */
  protected passive = false;
  /** Cells stand in it: each line is a row. */
  protected readonly tabular: boolean;

  constructor(protected readonly pieces: readonly Piece[], protected readonly uninflected: boolean) {
    this.tabular = pieces.some(({ type }) => type === 'cell');
  }

  /** The last piece that is no mark. */
  protected last(back = 1): Piece | undefined {
    const { out } = this;
    for (let at = out.length - 1; at >= 0; at--) if (out[at]!.type !== 'MARK' && --back === 0) return out[at];
    return undefined;
  }

  protected lastNoun(): Piece | undefined {
    const last = this.last();
    return last?.type === 'COMMA' ? this.last(2) : last;
  }

  protected push(type: ClauseType, piece: Piece): void {
    this.out.push(piece.become(type));
  }

  /** `denied`: “no committee”, of which nothing is said. */
  protected pushActor({ head, end, issuer }: Subject, denied = false): void {
    head.end = end;
    head.issuer = issuer;
    head.denied = denied;
    this.push('ACTOR', head);
  }

  /** "sửa đổi mức chi trong A", "bổ sung một điều vào A", "thể chế hoá chủ trương tại A": is what the act takes a part of the document behind the preposition? */
  protected within({ kind }: Piece, preposition: string): boolean {
    if (preposition === 'in' || preposition === 'of') return kind === 'amends' || kind === 'repeals' || kind === 'implements';
    return (preposition === 'into' || preposition === 'to') && kind === 'amends';
  }

  protected skipPhrase(): void {
    const { pieces } = this;
    // "theo phân công của tập thể": behind a preposition a verb is a noun, but where an act follows it.
    const verbal = pieces[this.at]?.type;
    const next = pieces[heavyFrom(pieces, this.at + 1)];
    if (this.uninflected && (verbal === 'order' || verbal === 'issue') && !(next !== undefined && VERBS.has(next.type))) this.at++;
    // "… sur la sécurité alimentaire a donné le signal": an auxiliary begins the predicate.
    const end = runEnd(this.pieces, this.at);
    const from = this.at;
    // "vào kho 20 bản in …": a number behind the noun begins another.
    const counts = (at: number): boolean => at > from && pieces[at]!.type === 'number' && pieces[at + 1]?.type === 'word' && pieces.slice(from, at).some(({ type }) => type === 'word');
    // "… de Lâm Đồng dressera …", "of the Committee should": behind a name it begins what is announced.
    const announces = (at: number): boolean => !this.uninflected && at > from && pieces[at]!.type === 'plan' && (pieces[at - 1]!.capital || pieces[at - 1]!.type === 'body');
    // "… sur les entreprises sera présenté", "trong toàn khối chưa đơn vị nào …": with these the predicate begins, or a subject that is denied.
    const opens = (at: number): boolean => at > from && (this.uninflected ? pieces[at]!.type === 'not' && NOUNS.has(pieces[at + 1]?.type ?? '') : pieces[at]!.type === 'plan' && pieces[at + 1]?.type === 'be');
    while (this.at < end && !opens(this.at) && (this.uninflected || pieces[this.at]!.type !== 'if') && !counts(this.at) && !announces(this.at) && !(PREDICATES.has(pieces[this.at]!.type) && !isLight(pieces[this.at]!))) this.at++;
    if (this.at < end && PREDICATES.has(pieces[this.at]!.type)) this.titled = false;
    // "en organisant la diffusion des résolutions 6 et 7": the document belongs to the phrase.
    const of = pieces[this.at];
    if (of?.type === 'of' && ownsDocument(this.pieces, this.at) && pieces.slice(from, this.at).some(({ type }) => type === 'word')) {
      this.push('OBL', of);
      this.at++;
    }
  }
}
