import type { RelationKind } from '../../model/index.js';
import { isChangeKind } from '../../model/relation-kinds.js';
import { heavyFrom, type Piece } from '../piece.js';
import { Placement } from './placement.js';
import { actInTitle, HOLLOW, runEnd, subjectOf, VERBS } from './runs.js';

export const GOVERNORS: ReadonlySet<string> = new Set(['DO', 'INF', 'ING', 'issue', 'ISSUE']);
/** Behind these a noun before its verb is the verb's subject. */
export const OPENERS: ReadonlySet<string> = new Set(['COMMA', 'AND', 'STOP', 'ITEM', 'LIST', 'OPEN', 'CLOSE', 'REL', 'WHOM', 'WHOSE', 'VIA', 'HIT', 'BY', 'FOR', 'EFFECT', 'ORDER']);
const DESCRIBES: ReadonlySet<string> = new Set(['indefinite', 'word', 'fresh']);

const isBoundaryOfClause = ({ type }: Piece): boolean => type === 'stop' || type === 'semi' || type === 'colon' || type === 'question';

/** What a preposition governs: a doer, a basis, a place, a purpose, a title, or nothing that counts. */
export class Prepositions extends Placement {
  protected preposition(piece: Piece): void {
    const { pieces } = this;
    const before = this.pieces[this.at - 1];
    const start = before === undefined || before.type === 'item' || isBoundaryOfClause(before);
    this.at++;
    // "Il s’agit d’élaborer …": a verb behind its preposition.
    if (!this.uninflected && piece.type === 'of' && pieces[this.at]?.type === 'plan') return;
    const governed = this.governed(piece);
    const next = pieces[governed];
    if (next === undefined) return;
    // "bổ sung ba chỉ tiêu vào A"
    const governor = this.last();
    if (next.type === 'DOC' && governor !== undefined && GOVERNORS.has(governor.type) && this.within(governor, piece.type)) return;
    // "Điều 9a được bổ sung vào A": what undergoes it is a part of the document behind.
    if (next.type === 'DOC' && this.takesPart(1) && this.within(governor!, piece.type)) return;
    // "Cụm từ … trong A": a part stands for its document.
    if (this.part && (piece.type === 'in' || piece.type === 'of') && next.type === 'DOC') {
      this.part = false;
      return;
    }
    const { part } = this;
    this.part = false;
    if (next.listed) {
      this.push('AND', piece);
      return;
    }
    const act = /^(?:DO|ING|INF|NOUN|PREP)$/u.test(next.type) || (next.type === 'PASS' && piece.type === 'for');
    const doc = next.type === 'DOC' || next.type === 'UNCITED' || next.type === 'ASKED';
    const last = this.last();
    switch (piece.type) {
      case 'about':
        if (act) this.push('ABOUT', piece);
        else if (doc) this.oblique(piece, governed);
        else if (this.actsInTitle()) this.push('ABOUT', piece);
        else {
          this.titled = true;
          this.skipPhrase();
          // "phần về thời điểm tính tuổi trong A": a part, whatever it is about
          this.part = part;
        }
        return;
      case 'for':
        if (act) this.push('FOR', piece);
        else this.oblique(piece, governed);
        return;
      case 'of':
        if (doc && last?.type === 'DOC' && last.mention !== undefined && next.mention !== undefined && !this.titled) this.push('OBL', piece);
        else if (next.type === 'UNCITED' && !(last !== undefined && GOVERNORS.has(last.type)) && last?.type !== 'NOUN') this.at = governed + 1;
        else if (doc && start && !this.partBehind(governed)) this.push('OBL', piece);
        // "le projet 4 de mise en œuvre de A": a title
        else if (next.type === 'NOUN' && last?.mention !== undefined && before === last) this.push('ABOUT', piece);
        else if (!doc && !act) this.skipPhrase();
        return;
      case 'from':
        if (doc || next.type === 'effect') this.push('FROM', piece);
        else this.aside(piece);
        return;
      case 'by': case 'with':
        // "bằng việc giao đất": a way
        if (pieces[this.at]?.type === 'nominal') this.skipPhrase();
        // "came to an end with the entry into force of A"
        else if (doc && last?.type === 'END') this.push('FROM', piece);
        // "A paragraph is inserted in A by B"
        else if (doc && piece.type === 'by' && this.takesPart(2)) this.push('BY', piece);
        // "Les modalités d'application de A sont fixées par B"
        else if (doc && piece.type === 'by' && last?.type === 'REST' && this.last(2)?.type === 'DOC' && this.last(3)?.type === 'NOUN' && this.last(3)!.kind === 'guides') {
          last.kind = this.last(3)!.kind;
          last.become('PASS');
          this.push('BY', piece);
        // "được sửa hai lần: lần đầu bởi A, lần sau bởi B"
        } else if (doc && piece.type === 'by' && last?.type === 'STOP' && last.colon && this.last(2)?.type === 'PASS') {
          this.out.splice(this.out.lastIndexOf(last), 1);
          this.push('BY', piece);
        } else if (this.afterAct(piece.type === 'with') && (doc || (piece.type === 'by' && this.solid() && !this.hasSubject()))) this.push('BY', piece);
        // "amended first by A, then by B"
        else if (doc && piece.type === 'by' && this.repeatsBy()) return;
        // "…, bởi quy định ấy đã bị bãi bỏ": what stands before a verb gives a reason
        else if (doc && piece.type === 'by' && last?.type === 'COMMA' && VERBS.has(pieces[heavyFrom(pieces, governed + 1)]?.type ?? '')) return;
        else if (doc) this.push(last === undefined || OPENERS.has(last.type) ? 'IN' : 'OBL', piece);
        else this.skipPhrase();
        return;
      case 'in':
        if (this.uninflected && this.meets(piece)) return;
        // "được cụ thể hoá tại A", "was repealed in A"
        if (doc) this.push(last?.type === 'PASS' || (this.bodyActs(last) && next.mention !== undefined) ? 'BY' : last === undefined || OPENERS.has(last.type) ? 'IN' : 'OBL', piece);
        else this.skipPhrase();
        return;
      case 'under':
        if (doc && (last?.type === 'PASS' || (last?.type === 'COMMA' && this.last(2)?.type === 'PASS') || this.takesPart(2))) this.push('BY', piece);
        else this.oblique(piece, governed);
        return;
      default:
        this.oblique(piece, governed);
    }
  }

  /** Does a passive of amending stand so far back, and no document before it: is what undergoes it a part of the document behind? */
  protected takesPart(back: number): boolean {
    const act = this.last(back);
    return act?.type === 'PASS' && act.kind === 'amends' && this.last(back + 1)?.type !== 'DOC' && this.last(back + 1)?.type !== 'AND' && (back === 1 || this.last()?.type === 'DOC');
  }

  /** "Ban Tổ chức hướng dẫn thực hiện A trong B", "The Commission explains A in its Guidance B": has a body done something to the document before? */
  protected bodyActs(last: Piece | undefined): boolean {
    const [second, third] = [this.last(2), this.last(3)];
    // "La Commission en a détaillé les modalités d'application dans B", "được Uỷ ban hướng dẫn tại B"
    const [act, doer] = last?.type === 'DO' ? [last, second?.type === 'OBJ' ? third : third?.type === 'HIT' ? second : undefined] : [second, third];
    return (last?.type === 'DOC' || act === last) && act?.type === 'DO' && doer?.type === 'ACTOR' && !isChangeKind(act.kind as RelationKind);
  }

  /** Is a doer, with its own "by", joined before? */
  protected repeatsBy(): boolean {
    let back = 1;
    while (this.last(back)?.type === 'COMMA' || this.last(back)?.type === 'AND') back++;
    return back > 1 && this.last(back)?.type === 'DOC' && this.last(back + 1)?.type === 'BY';
  }

  /** "tại Hội nghị tổng kết A": the meeting does what the verb behind it says. */
  protected meets(preposition: Piece): boolean {
    const end = runEnd(this.pieces, this.at);
    const first = this.pieces.findIndex((piece, at) => at >= this.at && at < end && piece.meeting);
    if (first === -1 || this.pieces[heavyFrom(this.pieces, end)]?.type !== 'DO') return false;
    const meeting = subjectOf(this.pieces.slice(first, end), true);
    if (meeting === undefined) return false;
    const last = this.last();
    if (last !== undefined && !OPENERS.has(last.type)) this.push('STOP', preposition);
    this.pushActor(meeting);
    this.at = end;
    return true;
  }

  /** Does the title of a document say an act behind other words that a list joins to it? */
  protected actsInTitle(): boolean {
    const bearer = this.last()?.type;
    const act = this.uninflected || (bearer !== 'DOC' && bearer !== 'UNCITED') ? -1 : actInTitle(this.pieces, this.at);
    if (act !== -1) this.at = act;
    return act !== -1;
  }

  protected solid(): boolean {
    const run = this.pieces.slice(this.at, runEnd(this.pieces, this.at));
    return run.some(({ type }) => !HOLLOW.has(type));
  }

  /**
   * May what follows "by" be the doer? Behind a passive, behind a verb or noun with its object ("the repeal of A by B", "replaced A with
   * B"), behind another that went the same way ("…, puis celui-ci par C").
   */
  protected afterAct(change: boolean): boolean {
    let comma = 0;
    while (this.last(1 + comma)?.type === 'COMMA' || (comma > 0 && this.last(1 + comma)?.type === 'AND')) comma++;
    // "le remplacement, par A, de B"
    if (this.last(1 + comma)?.type === 'NOUN' && comma > 0) return true;
    if (this.last(1 + comma)?.type !== 'PASS') comma = 0;
    const [last, second, third] = [this.last(1 + comma), this.last(2 + comma), this.last(3 + comma)];
    const act = last?.type === 'PASS' || (last?.type === 'NOUN' && second?.type === 'WHOSE') || (last?.type === 'DO' && (second?.type === 'OBJ' || (second?.type === 'ACTOR' && third?.type === 'WHOM'))) || (last?.type === 'DO' && third?.type === 'HIT') ? last : last?.type === 'DOC' && second !== undefined && ['NOUN', 'DO', 'INF'].includes(second.type) ? second : undefined;
    if (act !== undefined) return !change || isChangeKind(act.kind as RelationKind);
    return last?.type === 'DOC' && last.uncited !== undefined && this.passive;
  }

  /** "hướng dẫn A bằng những ví dụ": a verb with its object before; who does it stands before the verb. */
  protected hasSubject(): boolean {
    const verb = this.last(2);
    return this.last()?.type === 'DOC' && (verb?.type === 'DO' || verb?.type === 'INF');
  }

  /** "Of A only the last sentence was repealed": is a part of the document the subject? */
  protected partBehind(doc: number): boolean {
    const end = runEnd(this.pieces, doc + 1);
    // "De A, B n'abroge que le chapitre II"
    const comma = this.pieces[doc + 1]?.type === 'comma' ? this.pieces.findIndex(({ type }, at) => at > doc && type === 'DO') : -1;
    // "Du règlement A, seul le chapitre 3 a été abrogé"
    if (this.pieces[doc + 1]?.type === 'comma' && this.pieces[heavyFrom(this.pieces, doc + 2)]?.type === 'part') return true;
    if (comma !== -1 && isChangeKind(this.pieces[comma]!.kind as RelationKind) && this.pieces[heavyFrom(this.pieces, comma + 1)]?.type === 'part') return true;
    return this.pieces.slice(doc + 1, end).some(({ type }) => type === 'part') || (this.pieces[end]?.type === 'DOC' && this.pieces[end]!.mention === undefined && this.pieces[end + 1]?.type === 'part');
  }

  /** The piece that the preposition governs: a day or number before it parts them. */
  protected governed({ type }: Piece): number {
    const { pieces } = this;
    let at = this.at;
    while (at < pieces.length && (pieces[at]!.type === 'adverb' || pieces[at]!.type === 'article' || pieces[at]!.type === 'of')) at++;
    // "in a single document, …"
    let noun = at;
    while (!this.uninflected && noun < pieces.length && DESCRIBES.has(pieces[noun]!.type)) noun++;
    const described = pieces[noun]?.type === 'UNCITED' || (type === 'by' && pieces[noun]?.mention !== undefined);
    return noun > at && type !== 'of' && pieces[at]!.type === 'indefinite' && described ? noun : at;
  }

  /** What a preposition governs is neither subject nor object. */
  protected oblique(piece: Piece, governed: number): void {
    const { type } = this.pieces[governed]!;
    if (type === 'DOC') this.push('OBL', piece);
    else if (type === 'UNCITED') this.at = governed + 1;
    else this.aside(piece);
  }

  /** ", sau khi dẫn lại một nghị định, …": in an aside behind a document, what the words behind the preposition govern is neither. */
  protected aside(preposition: Piece): void {
    const start = this.at;
    this.skipPhrase();
    const noun = this.pieces[this.at]?.type;
    if (this.at > start && (noun === 'DOC' || noun === 'UNCITED') && this.last()?.type === 'COMMA' && this.last(2)?.mention !== undefined && this.closesAside()) this.push('OBL', preposition);
  }

  /** Does a comma follow, with a verb behind it? */
  protected closesAside(): boolean {
    const { pieces } = this;
    for (let at = this.at; at < pieces.length && pieces[at]!.type !== 'DO' && !isBoundaryOfClause(pieces[at]!); at++) if (pieces[at]!.type === 'comma') return pieces[heavyFrom(pieces, at + 1)]?.type === 'DO';
    return false;
  }
}
