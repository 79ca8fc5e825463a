import type { RelationKind } from '../../model/index.js';
import { isChangeKind } from '../../model/relation-kinds.js';
import type { ClauseType } from '../clause-types.js';
import { heavyFrom, isLight, isPreposition, type Pass, type Piece } from '../piece.js';
import { actInTitle, HOLLOW, namesSubject, ownsDocument, RUN, runEnd, sharesSubject, subjectOf, verbBehindAside, verbBehindBodies, verbFrom, VERBS, type Subject } from './runs.js';

const DETERMINERS: ReadonlySet<string> = new Set(['article', 'indefinite', 'number', 'this']);
const RELATIVES: ReadonlySet<string> = new Set(['relative', 'whom', 'whose']);
const RELATES: ReadonlySet<string> = new Set(['REL', 'WHOM']);
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'him', 'her', 'they']);
/** Auxiliaries: with them a predicate begins. */
const PREDICATES: ReadonlySet<string> = new Set(['have', 'be']);
const GOVERNORS: ReadonlySet<string> = new Set(['DO', 'INF', 'ING', 'issue', 'ISSUE']);
/** Behind these a noun before its verb is the verb's subject. */
const OPENERS: ReadonlySet<string> = new Set(['COMMA', 'AND', 'STOP', 'ITEM', 'LIST', 'OPEN', 'CLOSE', 'REL', 'WHOM', 'WHOSE', 'VIA', 'HIT', 'BY', 'FOR', 'EFFECT', 'ORDER']);

const DESCRIBES: ReadonlySet<string> = new Set(['indefinite', 'word', 'fresh']);
const FRONTS: ReadonlySet<string> = new Set(['ING', 'INF', 'PREP', 'FOR', 'DO', 'IN']);
const FRONTED: ReadonlySet<string> = new Set(['INF', 'DO', 'ING', 'DOC', 'AND', 'COMMA', 'OBL']);
const MARKS: Readonly<Record<string, ClauseType>> = {
  issue: 'ISSUE', order: 'ORDER', hit: 'HIT', and: 'AND', comma: 'COMMA', cell: 'COMMA', dash: 'COMMA', line: 'COMMA', semi: 'STOP', stop: 'STOP', question: 'STOP', colon: 'STOP', open: 'OPEN', close: 'CLOSE', relative: 'REL', whom: 'WHOM', whose: 'WHOSE', via: 'VIA', item: 'ITEM', effect: 'EFFECT',
};

/** Roles that say how a clause is meant; they stay in their place as marks, but for those of a prepositional phrase. */
const MEANT: ReadonlySet<string> = new Set(['plan', 'pending', 'unreal', 'untrue', 'dropped', 'if', 'ask', 'which', 'not']);

/** What words are to the acts and documents around them: a subject, an object of its own, the rest of a predicate, or nothing. */
export const placePhrases: Pass = (pieces, { uninflected }) => new PhrasePlacer(pieces, uninflected).run();

const isBoundaryOfClause = ({ type }: Piece): boolean => type === 'stop' || type === 'semi' || type === 'colon' || type === 'question';

/** Upper case: what the grammar reads. */
const isSettled = (type: string): boolean => type.charCodeAt(0) < 0x61;

class PhrasePlacer {
  private readonly out: Piece[] = [];
  private at = 0;
  /** Within the title of a document. */
  private titled = false;
  /** A part of a document was named last. */
  private part = false;
  /** No part of a document: the act behind it is not done. */
  private denies = false;
  /** An act was undergone before. */
  private passive = false;

  private readonly tabular: boolean;

  constructor(private readonly pieces: readonly Piece[], private readonly uninflected: boolean) {
    this.tabular = pieces.some(({ type }) => type === 'cell');
  }

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
        const stray = (type === 'REL' || type === 'WHOM' || type === 'WHOSE') && this.lastNoun()?.uncited !== undefined && this.lastNoun()?.uncited !== 'definite' && this.lastNoun()?.type === 'DOC';
        if (type !== undefined) {
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
    const next = pieces[at + 1];
    if (next === undefined || !RUN.has(next.type)) return false;
    const end = runEnd(this.pieces, at + 1);
    const run = pieces.slice(at + 1, end);
    // What leads to a document is no part of the title.
    if (run.every(({ type: word }) => HOLLOW.has(word)) || pieces[end]?.type === 'DOC' || pieces[end]?.type === 'UNCITED' || (pieces[end]?.type === 'of' && pieces[heavyFrom(pieces, end + 1)]?.type === 'DOC')) return false;
    return !this.mayAct(run, end) || !verbFrom(this.pieces, end);
  }

  /** The last piece that is no mark. */
  private last(back = 1): Piece | undefined {
    const { out } = this;
    for (let at = out.length - 1; at >= 0; at--) if (out[at]!.type !== 'MARK' && --back === 0) return out[at];
    return undefined;
  }

  private lastNoun(): Piece | undefined {
    const last = this.last();
    return last?.type === 'COMMA' ? this.last(2) : last;
  }

  private push(type: ClauseType, piece: Piece): void {
    this.out.push(piece.become(type));
  }

  /** `denied`: “no committee”, of which nothing is said. */
  private pushActor({ head, end, issuer }: Subject, denied = false): void {
    head.end = end;
    head.issuer = issuer;
    head.denied = denied;
    this.push('ACTOR', head);
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
    const effect = run.find(({ type }) => type === 'effect');
    const last = this.last();
    // "một số điều của A", "Article 27(4) and Annex 2 of A": a part stands for its document.
    const heavy = run.filter((piece) => !isLight(piece));
    const head = heavy.find(({ type }) => type !== 'not');
    // "les grandes orientations de A"
    const part = head?.type === 'part' || (!this.uninflected && heavy.length === 2 && heavy[1]!.type === 'part' && pieces[end]?.type === 'of' && ownsDocument(this.pieces, end));
    const hollow = part || run.every(({ type }) => HOLLOW.has(type));
    this.part = part;
    // "Không một điều nào của A bị B sửa đổi"
    if (part && run[0]!.type === 'not') this.denies = true;
    const shared = !hollow && last?.type !== 'HIT' && sharesSubject(pieces, run, end);
    const verb = !hollow && (shared || verbFrom(this.pieces, end) || (run.some(({ type }) => type === 'body') && verbBehindBodies(this.pieces, end)));
    const acts = verb && !(this.titled && !this.mayAct(run, end));
    const determined = DETERMINERS.has(run[0]!.type);
    // "implementing Politburo Resolution 57"
    const named = !this.uninflected && run.every(({ type }) => type === 'body' || HOLLOW.has(type));
    const fronted = this.fronted(run);
    for (const piece of run) {
      if (!MEANT.has(piece.type)) continue;
      const mark = piece === run[0] ? piece.copy() : piece;
      mark.meant = piece.type;
      this.out.push(mark.become('MARK'));
    }
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

    if (last !== undefined && GOVERNORS.has(last.type)) {
      if (!this.withinDocument(last) && !(named && pieces[end]?.type === 'DOC')) this.push('OWN', span);
    }
    else if (last?.type === 'NOUN') this.push('OWN', span);
    else if (last?.type === 'BY' || last?.type === 'ORDER') this.pushActor(subject ?? { head: span, end: span.end, issuer: span.issuer });
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
    else if (last?.type === 'DOC' && !this.titled && !verb) this.push('REST', span);
  }

  /** Is nothing but what is fronted read so far: "Thực hiện A, …", "To realise A, …", "Conformément à A, …"? */
  private frontsOnly(): boolean {
    const read = this.out.filter(({ type }) => type !== 'MARK');
    const [first] = read;
    return first !== undefined && (FRONTS.has(first.type) || (this.uninflected && first.type === 'DO')) && read.slice(1).every(({ type }) => FRONTED.has(type));
  }

  /** "The only text that implements A … is B": does the clause begin with a document that is told by what it does? */
  private defines(): boolean {
    const read = this.out.filter(({ type }) => type !== 'MARK');
    const start = read.findLastIndex(({ type }) => type === 'STOP') + 1;
    return read[start]?.type === 'UNCITED' && RELATES.has(read[start + 1]?.type ?? '') && read[start + 2]?.type === 'DO' && read.length === start + 4;
  }

  /** Behind a mark that may join something to an object. */
  private joins(): boolean {
    let back = 1;
    while (this.last(back)?.type === 'COMMA' || this.last(back)?.type === 'AND') back++;
    const noun = this.last(back)?.type;
    return back > 1 && (noun === 'DOC' || noun === 'UNCITED' || noun === 'OWN');
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

  private within({ kind }: Piece, preposition: string): boolean {
    if (preposition === 'in' || preposition === 'of') return kind === 'amends' || kind === 'repeals';
    return (preposition === 'into' || preposition === 'to') && kind === 'amends';
  }

  private preposition(piece: Piece): void {
    const { pieces } = this;
    const start = this.at === 0;
    this.at++;
    // "Il s’agit d’élaborer …": a verb behind its preposition.
    if (!this.uninflected && piece.type === 'of' && pieces[this.at]?.type === 'plan') return;
    const governed = this.governed(piece);
    const next = pieces[governed];
    if (next === undefined) return;
    // "bổ sung ba chỉ tiêu vào A"
    const governor = this.last();
    if (next.type === 'DOC' && governor !== undefined && GOVERNORS.has(governor.type) && this.within(governor, piece.type)) return;
    // "Cụm từ … trong A": a part stands for its document.
    if (this.part && (piece.type === 'in' || piece.type === 'of') && next.type === 'DOC') {
      this.part = false;
      return;
    }
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
        else if (next.type === 'NOUN' && last?.mention !== undefined && piece.raw - last.raw === 1) this.push('ABOUT', piece);
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
        else if (this.afterAct(piece.type === 'with') && (doc || (piece.type === 'by' && this.solid() && !this.hasSubject()))) this.push('BY', piece);
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
        if (doc) this.push(last?.type === 'PASS' ? 'BY' : last === undefined || OPENERS.has(last.type) ? 'IN' : 'OBL', piece);
        else this.skipPhrase();
        return;
      case 'under':
        if (doc && (last?.type === 'PASS' || (last?.type === 'COMMA' && this.last(2)?.type === 'PASS'))) this.push('BY', piece);
        else this.oblique(piece, governed);
        return;
      default:
        this.oblique(piece, governed);
    }
  }

  /** Is a doer, with its own "by", joined before? */
  private repeatsBy(): boolean {
    let back = 1;
    while (this.last(back)?.type === 'COMMA' || this.last(back)?.type === 'AND') back++;
    return back > 1 && this.last(back)?.type === 'DOC' && this.last(back + 1)?.type === 'BY';
  }

  /** "tại Hội nghị tổng kết A": the meeting does what the verb behind it says. */
  private meets(preposition: Piece): boolean {
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
  private actsInTitle(): boolean {
    const bearer = this.last()?.type;
    const act = this.uninflected || (bearer !== 'DOC' && bearer !== 'UNCITED') ? -1 : actInTitle(this.pieces, this.at);
    if (act !== -1) this.at = act;
    return act !== -1;
  }

  private solid(): boolean {
    const run = this.pieces.slice(this.at, runEnd(this.pieces, this.at));
    return run.some(({ type }) => !HOLLOW.has(type));
  }

  /**
   * May what follows "by" be the doer? Behind a passive, behind a verb or noun with its object ("the repeal of A by B", "replaced A with
   * B"), behind another that went the same way ("…, puis celui-ci par C").
   */
  private afterAct(change: boolean): boolean {
    let comma = 0;
    while (this.last(1 + comma)?.type === 'COMMA' || (comma > 0 && this.last(1 + comma)?.type === 'AND')) comma++;
    // "le remplacement, par A, de B"
    if (this.last(1 + comma)?.type === 'NOUN' && comma > 0) return true;
    if (this.last(1 + comma)?.type !== 'PASS') comma = 0;
    const [last, second, third] = [this.last(1 + comma), this.last(2 + comma), this.last(3 + comma)];
    const act = last?.type === 'PASS' || (last?.type === 'NOUN' && second?.type === 'WHOSE') || (last?.type === 'DO' && second?.type === 'OBJ') || (last?.type === 'DO' && third?.type === 'HIT') ? last : last?.type === 'DOC' && second !== undefined && ['NOUN', 'DO', 'INF'].includes(second.type) ? second : undefined;
    if (act !== undefined) return !change || isChangeKind(act.kind as RelationKind);
    return last?.type === 'DOC' && last.uncited !== undefined && this.passive;
  }

  /** "hướng dẫn A bằng những ví dụ": a verb with its object before; who does it stands before the verb. */
  private hasSubject(): boolean {
    const verb = this.last(2);
    return this.last()?.type === 'DOC' && (verb?.type === 'DO' || verb?.type === 'INF');
  }

  /** "Of A only the last sentence was repealed": is a part of the document the subject? */
  private partBehind(doc: number): boolean {
    const end = runEnd(this.pieces, doc + 1);
    // "De A, B n'abroge que le chapitre II"
    const comma = this.pieces[doc + 1]?.type === 'comma' ? this.pieces.findIndex(({ type }, at) => at > doc && type === 'DO') : -1;
    if (comma !== -1 && isChangeKind(this.pieces[comma]!.kind as RelationKind) && this.pieces[heavyFrom(this.pieces, comma + 1)]?.type === 'part') return true;
    return this.pieces.slice(doc + 1, end).some(({ type }) => type === 'part') || (this.pieces[end]?.type === 'DOC' && this.pieces[end]!.mention === undefined && this.pieces[end + 1]?.type === 'part');
  }

  /** The piece that the preposition governs: a day or number before it parts them. */
  private governed({ type }: Piece): number {
    const { pieces } = this;
    let at = this.at;
    while (at < pieces.length && (pieces[at]!.type === 'adverb' || pieces[at]!.type === 'article' || pieces[at]!.type === 'of')) at++;
    // "in a single document, …"
    let noun = at;
    while (!this.uninflected && noun < pieces.length && DESCRIBES.has(pieces[noun]!.type)) noun++;
    return noun > at && type !== 'of' && pieces[at]!.type === 'indefinite' && pieces[noun]?.type === 'UNCITED' ? noun : at;
  }

  private afterOblique(): boolean {
    return this.last()?.type === 'DOC' && (this.last(2)?.type === 'OBL' || this.last(2)?.type === 'IN' || this.last(2)?.type === 'PREP');
  }

  /** What a preposition governs is neither subject nor object. */
  private oblique(piece: Piece, governed: number): void {
    const { type } = this.pieces[governed]!;
    if (type === 'DOC') this.push('OBL', piece);
    else if (type === 'UNCITED') this.at = governed + 1;
    else this.aside(piece);
  }

  /** ", sau khi dẫn lại một nghị định, …": in an aside behind a document, what the words behind the preposition govern is neither. */
  private aside(preposition: Piece): void {
    const start = this.at;
    this.skipPhrase();
    const noun = this.pieces[this.at]?.type;
    if (this.at > start && (noun === 'DOC' || noun === 'UNCITED') && this.last()?.type === 'COMMA' && this.last(2)?.mention !== undefined && this.closesAside()) this.push('OBL', preposition);
  }

  /** Does a comma follow, with a verb behind it? */
  private closesAside(): boolean {
    const { pieces } = this;
    for (let at = this.at; at < pieces.length && pieces[at]!.type !== 'DO' && !isBoundaryOfClause(pieces[at]!); at++) if (pieces[at]!.type === 'comma') return pieces[heavyFrom(pieces, at + 1)]?.type === 'DO';
    return false;
  }

  private skipPhrase(): void {
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
    while (this.at < end && !counts(this.at) && !announces(this.at) && !(PREDICATES.has(pieces[this.at]!.type) && !isLight(pieces[this.at]!))) this.at++;
    if (this.at < end && PREDICATES.has(pieces[this.at]!.type)) this.titled = false;
    // "en organisant la diffusion des résolutions 6 et 7": the document belongs to the phrase.
    const of = pieces[this.at];
    if (of?.type === 'of' && ownsDocument(this.pieces, this.at) && pieces.slice(from, this.at).some(({ type }) => type === 'word')) {
      this.push('OBL', of);
      this.at++;
    }
  }
}
