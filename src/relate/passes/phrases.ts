import type { ClauseType } from '../clause-types.js';
import { heavyFrom, isBoundary, isLight, isPreposition, type Pass, type Piece } from '../piece.js';
import { governs } from './governors.js';
import { PREDICATES } from './placement.js';
import { GOVERNORS, OPENERS, Prepositions } from './prepositions.js';
import { HOLLOW, namesSubject, ownsDocument, RUN, runEnd, sharesSubject, subjectOf, verbBehindAside, verbBehindBodies, verbFrom } from './runs.js';

const DETERMINERS: ReadonlySet<string> = new Set(['article', 'indefinite', 'number', 'this']);
const RELATIVES: ReadonlySet<string> = new Set(['relative', 'whom', 'whose']);
const RELATES: ReadonlySet<string> = new Set(['REL', 'WHOM']);
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'him', 'her', 'they']);
const FRONTS: ReadonlySet<string> = new Set(['ING', 'INF', 'PREP', 'FOR', 'DO', 'IN']);
const FRONTED: ReadonlySet<string> = new Set(['INF', 'DO', 'ING', 'DOC', 'AND', 'COMMA', 'OBL']);
const MARKS: Readonly<Record<string, ClauseType>> = {
  issue: 'ISSUE', order: 'ORDER', hit: 'HIT', and: 'AND', comma: 'COMMA', cell: 'COMMA', dash: 'COMMA', line: 'COMMA', semi: 'STOP', stop: 'STOP', question: 'STOP', colon: 'STOP', open: 'OPEN', close: 'CLOSE', relative: 'REL', whom: 'WHOM', whose: 'WHOSE', via: 'VIA', item: 'ITEM', effect: 'EFFECT',
};

/** Roles that say how a clause is meant; they stay in their place as marks, but for those of a prepositional phrase. */
const MEANT: ReadonlySet<string> = new Set(['plan', 'pending', 'unreal', 'untrue', 'dropped', 'if', 'ask', 'which', 'not']);

/** What words are to the acts and documents around them: a subject, an object of its own, the rest of a predicate, or nothing. */
export const placePhrases: Pass = (pieces, { uninflected }) => new PhrasePlacer(pieces, uninflected).run();

/** "trois pages, aucun article, et pourtant elle modifie A": what is denied of a part ends with it. */
const CLOSES_SUBJECT: ReadonlySet<string> = new Set(['comma', 'semi', 'colon', 'stop', 'dash', 'line']);
const ENDS_TELLING: ReadonlySet<string> = new Set([...CLOSES_SUBJECT, 'open', 'close', 'unquote']);

/** Upper case: what the grammar reads. */
const isSettled = (type: string): boolean => type.charCodeAt(0) < 0x61;

class PhrasePlacer extends Prepositions {
  run(): Piece[] {
    while (this.at < this.pieces.length) {
      const piece = this.pieces[this.at]!;
      if (isSettled(piece.type)) this.take(piece);
      else if (RUN.has(piece.type)) this.placeRun();
      else if (isPreposition(piece)) this.preposition(piece);
      else if (this.titled && this.enumerates()) {
        this.at++;
        this.skipPhrase();
      } else {
        const type = MARKS[piece.type];
        // A relative clause behind a pronoun belongs to words that went.
        // "A dispatch of 19 May says that B …"
        const told = type === 'REL' && this.pieces[this.at - 1]?.type === 'under' && this.lastNoun()?.type === 'UNCITED';
        const stray = told || (type === 'REL' || type === 'WHOM' || type === 'WHOSE') && this.lastNoun()?.uncited !== undefined && this.lastNoun()?.uncited !== 'definite' && this.lastNoun()?.type === 'DOC';
        if (type !== undefined) {
          if (CLOSES_SUBJECT.has(piece.type)) this.denies = false;
          piece.colon = piece.type === 'colon';
          piece.semi = piece.type === 'semi';
          // Rows of a table, one a line.
          const row = piece.type === 'line' && this.tabular;
          this.push(stray || row ? 'STOP' : type, piece);
          this.titled = false;
        }
        this.at++;
      }
    }
    return this.out;
  }

  /** "về chức năng, nhiệm vụ và tổ chức": a mark within a title, with nothing but words behind it. */
  private enumerates(): boolean {
    const { pieces, at } = this;
    const { type } = pieces[at]!;
    if (type !== 'and' && type !== 'comma') return false;
    // "sur la liste des titres et des postes"
    const first = pieces[at + 1]?.type === 'of' ? at + 2 : at + 1;
    const next = pieces[first];
    if (next === undefined || !RUN.has(next.type)) return false;
    const end = runEnd(this.pieces, first);
    const run = pieces.slice(first, end);
    // What leads to a document is no part of the title.
    if (run.every(({ type: word }) => HOLLOW.has(word)) || pieces[end]?.type === 'DOC' || pieces[end]?.type === 'UNCITED' || (pieces[end]?.type === 'of' && pieces[heavyFrom(pieces, end + 1)]?.type === 'DOC')) return false;
    return !this.mayAct(run, end) || !verbFrom(this.pieces, end);
  }

  private take(piece: Piece): void {
    this.out.push(piece);
    this.at++;
    if (piece.type === 'PASS') this.passive = true;
    if (this.denies && (piece.type === 'PASS' || piece.type === 'DO')) [piece.denied, this.denies] = [true, false];
    if (piece.type !== 'DOC' && piece.type !== 'UNCITED') this.titled = false;
  }

  private placeRun(): void {
    const { pieces } = this;
    const first = this.at;
    const end = runEnd(this.pieces, first);
    this.at = end;
    const run = pieces.slice(first, end);
    if (run.findLast((piece) => !isLight(piece))?.verbal === true && pieces[end]?.mention !== undefined) pieces[end]!.object = true;
    const effect = run.find(({ type }) => type === 'effect');
    const last = this.last();
    // "một số điều của A", "Article 27(4) and Annex 2 of A": a part stands for its document.
    const heavy = run.filter((piece) => !isLight(piece));
    const head = heavy.find(({ type }) => type !== 'not');
    // "les grandes orientations de A"
    // "Thay thế A, B chỉ còn 9 điều": what a document consists of is said of it.
    const consists = last?.type === 'DOC' && run.some(({ type }) => type === 'part') && (pieces[end] === undefined || isBoundary(pieces[end]));
    const part = (head?.type === 'part' && !consists) || (!this.uninflected && heavy.length === 2 && heavy[1]!.type === 'part' && pieces[end]?.type === 'of' && ownsDocument(this.pieces, end));
    const hollow = part || (!consists && run.every(({ type }) => HOLLOW.has(type)));
    this.part = part;
    // "Không một điều nào của A bị B sửa đổi"
    if (part && run[0]!.type === 'not') this.denies = true;
    const shared = !hollow && last?.type !== 'HIT' && last?.mention === undefined && sharesSubject(pieces, run, end);
    const verb = !hollow && (shared || verbFrom(this.pieces, end) || (run.some(({ type }) => type === 'body') && verbBehindBodies(this.pieces, end)));
    const acts = verb && !(this.titled && !this.mayAct(run, end));
    const determined = DETERMINERS.has(run[0]!.type);
    // "implementing Politburo Resolution 57"
    const named = !this.uninflected && run.every((piece) => piece.type === 'body' || HOLLOW.has(piece.type) || (piece.type === 'word' && piece.capital));
    const fronted = this.fronted(run);
    for (const piece of run) {
      if (!MEANT.has(piece.type)) continue;
      const mark = piece === run[0] ? piece.copy() : piece;
      mark.meant = piece.type;
      this.out.push(mark.become('MARK'));
    }
    // "Based on A, the city's Decision B suspends …": who owns the document is no subject.
    if (run.at(-1)!.type === 'owner' && pieces[end]?.mention !== undefined) return;
    const subject = subjectOf(run, this.uninflected);
    const span = run[0]!;
    span.issuer = run.find((piece) => piece.issuer !== undefined)?.issuer;
    span.end = run.at(-1)!.end;
    // "the text that A replaces is B"
    const is = (last?.type === 'DO' || this.defines()) && run.some(({ type }) => type === 'copula' || type === 'be') && pieces[end]?.type === 'DOC';
    if (is) {
      this.push('IS', span);
      return;
    }
    if (hollow) {
      if (effect !== undefined) this.push('EFFECT', effect);
      return;
    }
    const opens = last === undefined || OPENERS.has(last.type);
    // "tout cadre qui modifie sa déclaration": what is said behind is said of it.
    if (opens && !this.uninflected && RELATIVES.has(pieces[end]?.type ?? '') && !run.some(({ type }) => type === 'body' || MEANT.has(type))) {
      this.push('ACTOR', span);
      return;
    }

    if (this.tellsWho(run, end)) return;
    if (last !== undefined && GOVERNORS.has(last.type)) {
      if (!this.withinDocument(last) && !(named && pieces[end]?.type === 'DOC')) this.push('OWN', span);
    }
    else if (last?.type === 'NOUN') this.push('OWN', span);
    else if (opens && this.opensWithObject(run, end)) {
      const verb = run.findLast(({ type }) => type === 'word')!;
      this.pushActor(subject ?? { head: span, end: span.end, issuer: span.issuer });
      if (verb !== span) this.push('REST', verb);
    } else if (last?.type === 'BY' || last?.type === 'ORDER') this.pushActor(subject ?? { head: span, end: span.end, issuer: span.issuer });
    else if (subject === undefined) return;
    // "With Regulation 252 the Secretariat rescinded": what a preposition governs is no subject.
    // "những điều không được làm": what is allowed is no doer.
    else if (last?.type === 'HIT' && !namesSubject(run)) return;
    else if (verb && (opens || this.afterOblique() || fronted) && acts) {
      this.pushActor(subject, run[0]!.type === 'not');
      if (shared) this.at++;
    }
    // "Thực hiện A, Tỉnh uỷ đã đạt nhiều kết quả": behind what is fronted the subject stands, whatever it does.
    else if (last?.type === 'COMMA' && this.frontsOnly() && namesSubject(run)) this.pushActor(subject);
    // "The Secretariat, which has sent inspectors, intends to review A"
    else if ((opens || this.afterOblique()) && !this.titled && run.some(({ type }) => type === 'body') && !run.some((piece) => piece.verbal) && verbBehindAside(pieces, end)) this.pushActor(subject, run[0]!.type === 'not');
    // "…, Ban Tổ chức chuyển xuống Hướng dẫn 36": what an unknown verb governs joins no list.
    else if (this.joins() && !part && (this.governs(end, determined) || this.beginsPredicate(run))) this.push('REST', span);
    else if (effect !== undefined) this.push('EFFECT', effect);
    else if (last?.type === 'DOC' && !this.titled && !verb && !this.endsObjects(run)) this.push('REST', span);
  }

  /** "…, a indiqué M. Nam": behind a comma the verb of saying, and who said it, belong to no document of the list before. */
  private tellsWho(run: readonly Piece[], end: number): boolean {
    if (this.uninflected || this.last()?.type !== 'COMMA' || !ENDS_TELLING.has(this.pieces[end]?.type ?? 'stop')) return false;
    const verb = run.findIndex((piece) => piece.verbal || piece.type === 'word');
    return (run[verb]?.verbal === true || run[verb - 1]?.type === 'have') && run.slice(0, verb).every((piece) => isLight(piece) || PREDICATES.has(piece.type)) && run.slice(verb).some((piece) => piece.capital || piece.type === 'body');
  }

  /** Is nothing but what is fronted read so far: "Thực hiện A, …", "To realise A, …", "Conformément à A, …"? */
  private frontsOnly(): boolean {
    const start = this.out.findLastIndex(({ type }) => type === 'STOP' || type === 'ITEM') + 1;
    const read = this.out.slice(start).filter(({ type }) => type !== 'MARK');
    const [first] = read;
    return first !== undefined && (FRONTS.has(first.type) || (this.uninflected && first.type === 'DO')) && read.slice(1).every(({ type }) => FRONTED.has(type));
  }

  /** "The only text that implements A … is B": does the clause begin with a document that is told by what it does? */
  private defines(): boolean {
    const read = this.out.filter(({ type }) => type !== 'MARK');
    const start = read.findLastIndex(({ type }) => type === 'STOP') + 1;
    return read[start]?.type === 'UNCITED' && RELATES.has(read[start + 1]?.type ?? '') && read[start + 2]?.type === 'DO' && read.length === start + 4;
  }

  /** "A bãi bỏ B và C ngay trong tháng 7": behind two objects that nothing parts, words with no verb among them are no predicate of the second. */
  private endsObjects(run: readonly Piece[]): boolean {
    const and = this.last(2);
    const back = and?.also === true && this.last(3)?.type === 'COMMA' ? 4 : 3;
    if (and?.type !== 'AND' || !(this.uninflected || and.also) || this.last(back)?.type !== 'DOC' || !governs(this.last(back + 1))) return false;
    const first = run.find((piece) => piece.type === 'past' || !isLight(piece));
    return !(first === undefined || first.verbal || first.type === 'past' || first.type === 'not' || PREDICATES.has(first.type));
  }

  /** Behind a mark that may join something to an object. */
  private joins(): boolean {
    let back = 1;
    while (this.last(back)?.type === 'COMMA' || this.last(back)?.type === 'AND') back++;
    const noun = this.last(back)?.type;
    return back > 1 && (noun === 'DOC' || noun === 'UNCITED' || noun === 'OWN');
  }

  /** "The Committee kept A, amended B and scrapped C": behind a body the verb is none of ours, and the document its object. */
  private opensWithObject(run: readonly Piece[], end: number): boolean {
    const { pieces } = this;
    const words = run.filter((piece) => !isLight(piece));
    const verb = words.at(-1);
    if (pieces[end]?.mention === undefined || verb?.type !== 'word' || verb.capital || words.at(-2)?.type !== 'body' || words.some(({ type }) => type === 'owner')) return false;
    let joint = end + 1;
    while (pieces[joint]?.type === 'DOC' || pieces[joint]?.type === 'and') joint++;
    return pieces[joint]?.type === 'comma' && pieces[heavyFrom(pieces, joint + 1)]?.type === 'DO';
  }

  /** "…, a présenté aux cadres A": an auxiliary with a verb that is none of ours. */
  private beginsPredicate(run: readonly Piece[]): boolean {
    const at = run.findIndex(({ type }) => PREDICATES.has(type));
    return at !== -1 && run.slice(0, at).every(isLight) && run[at + 1]?.type === 'word';
  }

  /** "…, en organisant la diffusion des résolutions 6 et 7": a document that a noun or an unknown verb governs joins no list. */
  private governs(end: number, determined: boolean): boolean {
    const { pieces } = this;
    // "the website still offers it": a pronoun has a verb before it.
    if (pieces[end]?.type === 'DOC') return !determined || (pieces[end]!.mention === undefined && PRONOUNS.has(pieces[end]!.uncited ?? ''));
    return pieces[end]?.type === 'of' && ownsDocument(this.pieces, end);
  }

  /** Within a title a body may be spoken of: it acts where its name is written as one, and where it does something. */
  private mayAct(run: readonly Piece[], end: number): boolean {
    if (run.some((word) => word.capital)) return true;
    const verb = this.pieces[heavyFrom(this.pieces, end)];
    return run.some((word) => word.type === 'body') && verb !== undefined && verb.type !== 'PASS' && verb.type !== 'hit';
  }

  /** "Resolution 68 the committee has been implementing": an object first, then who does it. */
  private fronted(run: readonly Piece[]): boolean {
    return !this.uninflected && run[0]?.type === 'article' && this.last()?.type === 'DOC' && this.last()?.mention !== undefined;
  }

  /** "sửa lại cách tính trong A", "bổ sung ba chỉ tiêu vào A": what is changed stands in the document. */
  private withinDocument(governor: Piece): boolean {
    const { pieces, at } = this;
    if (!this.within(governor, pieces[at]?.type ?? '')) return false;
    let next = at + 1;
    while (next < pieces.length && (isLight(pieces[next]!) || pieces[next]!.type === 'part' || pieces[next]!.type === 'of')) next++;
    if (pieces[next]?.type !== 'DOC') return false;
    this.at = next;
    return true;
  }

  private afterOblique(): boolean {
    return this.last()?.type === 'DOC' && (this.last(2)?.type === 'OBL' || this.last(2)?.type === 'IN' || this.last(2)?.type === 'PREP');
  }
}
