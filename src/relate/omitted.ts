import type { RelationKind } from '../model/index.js';
import { isChangeKind } from '../model/relation-kinds.js';
import type { Clause } from './clause.js';
import type { Discourse } from './discourse.js';
import { isTold, mentioned, sameEnd, SELF, type End } from './ends.js';
import type { FrameEnds } from './frame-ends.js';
import type { ParsedFrame } from './frames.js';
import { spanOf, type Piece } from './piece.js';
import type { Quiz } from './quiz.js';

/** They may stand before a verb without its subject. */
const ELIDES: ReadonlySet<string> = new Set(['item', 'quote', 'adverb', 'each', 'past', 'be', 'have']);

const PARTS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'colon', 'line']);

/** Who does it, and what undergoes it, where the clause leaves that out. */
export class Omitted {
  constructor(private readonly clause: Clause, private readonly discourse: Discourse, private readonly quiz: Quiz | undefined, private readonly ends: FrameEnds) {}

  /** "The note beside A reads: was replaced": what a colon opens without a subject is said of the document before it. */
  withSubject(frame: ParsedFrame): ParsedFrame {
    const { pieces } = this.clause;
    const { type } = pieces[frame.act]!;
    if (frame.target.length > 0) return frame;
    const labelled = (type === 'PASS' || type === 'END') && pieces[frame.act - 1]?.colon === true;
    // "… làm theo A, nay đã được B thay thế": documents are replaced, whoever stands before them
    const hit = pieces[frame.act - 2]?.type === 'HIT' && pieces[frame.act - 3]?.type === 'COMMA' && isChangeKind(pieces[frame.act]!.kind as RelationKind);
    if (!labelled && !hit) return frame;
    const subject = pieces.findLastIndex(({ mention }, at) => mention !== undefined && at < frame.act - (hit ? 2 : 0));
    return subject === -1 ? frame : { ...frame, target: [subject] };
  }

  /** "Sau khi tổng kết A, Trung ương ban hành B": what comes after the act did not do it; whoever issues it did. */
  whoHadDone(frame: ParsedFrame): ParsedFrame {
    const { pieces, tokens } = this.clause;
    const { raw } = pieces[frame.act]!;
    const after = tokens[raw - 1]?.type === 'from' || (tokens[raw - 1]?.type === 'have' && tokens[raw - 2]?.type === 'oblique');
    const [issued] = frame.source;
    if (!after || issued === undefined || issued < frame.act || pieces[issued - 1]?.type !== 'ISSUE' || pieces[issued - 2]?.type !== 'ACTOR') return frame;
    return { ...frame, source: [issued - 2] };
  }

  /** "Remark: annulled by A", "¹ Amended since by A": without a subject it is said of what was spoken of before. */
  spokenOfBefore({ act }: ParsedFrame, source: readonly End[]): readonly End[] {
    const { host } = this.discourse;
    if (this.namesNoun(act)) return [];
    const labelled = (this.clause.pieces[act - 1]?.colon === true && act === 1) || this.elides(act);
    const found = host !== undefined ? mentioned(host) : labelled ? this.discourse.topic(undefined, source) : undefined;
    return found === undefined || !isTold(found) || source.some((end) => sameEnd(end, found)) ? [] : [found];
  }

  /** "A được gửi đi. Một tháng sau đã có B thay thế", "sẽ có kế hoạch mới thay thế": a change without its object. */
  lacksObject({ act, target }: ParsedFrame): boolean {
    const { type, kind } = this.clause.pieces[act]!;
    return type === 'DO' && target.length === 0 && this.clause.traits.uninflected && isChangeKind(kind as RelationKind);
  }

  /** Is it announced by what stands before its verb, be it another? */
  isAnnounced({ act }: ParsedFrame): boolean {
    const { pieces, tokens } = this.clause;
    const before = tokens.slice(0, pieces[act]!.raw);
    return before.slice(before.findLastIndex(({ type }) => PARTS.has(type)) + 1).some(({ type }, at, own) => type === 'plan' && own[at + 1]?.type === 'plan');
  }

  /** What was spoken of before undergoes it. A document that nobody names, and that is not announced, is waited for and does nothing yet. */
  objectOf({ act, source }: ParsedFrame, doers: readonly End[], planned: boolean): readonly End[] {
    if (!planned && !doers.some(isTold)) return [];
    const found = this.discourse.topic(this.ends.topicBefore(source[0] ?? act), doers);
    return found !== undefined && isTold(found) ? [found] : [];
  }

  /**
   * Who does it where the clause leaves its subject out: in a note the document at its call ("¹ Issued to carry out A"), else what the units before
   * spoke of ("Status: in force. Supersedes A.": an entry goes on).
   */
  leftOut({ act, source }: ParsedFrame, target: readonly End[]): readonly End[] | undefined {
    const { type } = this.clause.pieces[act]!;
    if (source.length > 0 || type === 'PASS' || type === 'END') return undefined;
    const { host } = this.discourse;
    if (host === undefined) {
      const topic = type === 'DO' && (this.elides(act) || this.goesOn(act)) ? this.discourse.topic(undefined, target) : undefined;
      return topic !== undefined && isTold(topic) ? [topic] : undefined;
    }
    const end = mentioned(host);
    return this.namesNoun(act) || target.some((other) => sameEnd(other, end)) ? undefined : [end];
  }

  /** Does the clause begin with its verb, and go on behind it? */
  private elides(act: number): boolean {
    const { pieces, tokens, traits } = this.clause;
    const { raw, imperative } = pieces[act]!;
    return act === 0 && !this.clause.unit.row && !traits.uninflected && !imperative && tokens.length > raw + 2 && tokens.slice(0, raw).every(({ type }) => ELIDES.has(type));
  }

  /** "Quy định 12 ngày 30/8 về cán bộ. Thay thế A.": a change that Vietnamese says of nothing, behind a sentence that only names a document, goes on with its entry. */
  private goesOn(act: number): boolean {
    const { pieces, traits } = this.clause;
    const { raw, kind, planned } = pieces[act]!;
    return traits.uninflected && act === 0 && raw === 0 && !planned && isChangeKind(kind as RelationKind) && this.discourse.namesOnly;
  }

  /** Does a noun stand before the act? */
  private namesNoun(act: number): boolean {
    return this.clause.pieces.slice(0, act).some(({ type }) => type === 'DOC' || type === 'UNCITED' || type === 'ACTOR');
  }

  /** What a quoted title says, the document does that bears it. */
  titled(frame: ParsedFrame, { bearer }: Piece): ParsedFrame {
    const at = bearer === undefined ? -1 : this.clause.pieces.findIndex(({ mention }) => mention === bearer);
    return at === -1 ? frame : { ...frame, source: [at] };
  }

  /** Nobody is named; but what an option says, it says of what the question is about. */
  doer(act: Piece, target: readonly End[]): readonly End[] {
    const topic = this.quiz?.options.has(this.clause) === true ? this.quiz.question.unit.mentions[0] : undefined;
    if (topic === undefined && this.discourse.speaksOfItself(act.start) && (act.type === 'PREP' || act.type === 'DO')) return [SELF];
    // "A takes effect on 1 October. From that date B lapses."
    const since = topic === undefined && (act.type === 'END' || act.type === 'PASS') && this.clause.tokens.some(({ type }, at) => type === 'thence' || (type === 'via' && at === 0)) ? this.spokenOf(act, target) : undefined;
    if (since !== undefined) return [since];
    const end: End = topic === undefined ? { kind: 'unnamed', span: spanOf(act) } : mentioned(topic);
    return target.some((other) => sameEnd(other, end)) ? [{ kind: 'unnamed', span: spanOf(act) }] : [end];
  }

  /** What was spoken of before the act, be it the unit before, and undergoes nothing here. */
  private spokenOf(act: Piece, target: readonly End[]): End | undefined {
    const found = this.discourse.topic(this.ends.topicBefore(this.clause.pieces.indexOf(act)), target);
    return found !== undefined && isTold(found) ? found : undefined;
  }
}
