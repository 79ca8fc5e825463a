import { typeFacts } from '../model/document-types.js';
import type { Relation, RelationKind, Span } from '../model/index.js';
import { isChangeKind } from '../model/relation-kinds.js';
import type { Clause } from './clause.js';
import { confidenceOf, doubtsOf } from './confidence.js';
import type { Discourse } from './discourse.js';
import { isTold, isYounger, sameEnd, sourceOf, targetOf, type End } from './ends.js';
import { FrameEnds } from './frame-ends.js';
import type { ParsedFrame } from './frames.js';
import { modalityOf, type Circumstances } from './modality.js';
import { Omitted } from './omitted.js';
import { spanOf, type Piece } from './piece.js';
import type { Quiz } from './quiz.js';
import type { Silence, Verdict } from './verdict.js';

/** What a bare noun says as well: who speaks of a review or of going on says that there is one. */
const SAID_BY_NOUNS: Readonly<Record<RelationKind, boolean>> = {
  'reviews': true, 'continues': true, 'based-on': true, 'supersedes': false, 'repeals': false, 'amends': false, 'implements': false, 'guides': false,
};
const ACTS_ALONE: ReadonlySet<string> = new Set(['goes-on', 'evaluates']);

/** What one clause asserts: its frames with their ends, as far as they are stated. */
export class Assertion {
  private readonly ends: FrameEnds;
  private readonly omitted: Omitted;

  constructor(private readonly clause: Clause, private readonly discourse: Discourse, private readonly circumstances: Circumstances, private readonly quiz: Quiz | undefined, private readonly sentence: Span) {
    this.ends = new FrameEnds(clause, discourse, quiz);
    this.omitted = new Omitted(clause, discourse, quiz, this.ends);
  }

  /** What becomes of each frame, in their order. */
  verdicts(): Verdict[] {
    const { clause, quiz } = this;
    const letter = quiz?.options.get(clause);
    // An option is what the text says where it is the answer.
    const wrong = letter !== undefined && quiz!.answer !== letter;
    // Where no answer is given, what an option says that changes nothing is said.
    const open = quiz?.answer === undefined;
    return clause.frames.map((frame) => {
      const said = wrong && !(open && !isChangeKind(clause.pieces[frame.act]!.kind as RelationKind)) ? 'wrong-option' : this.said(frame);
      return typeof said === 'string' ? { frame, relations: [], silence: said } : { frame, relations: said, silence: said.length === 0 ? 'no-target' : undefined };
    });
  }

  private said(read: ParsedFrame): Relation[] | Silence {
    const { clause, circumstances, quiz } = this;
    const frame = this.omitted.whoHadDone(this.omitted.withSubject(read));
    const act = clause.pieces[frame.act]!;
    if (act.denied === true) return 'denied';
    if (ACTS_ALONE.has(act.kind!)) return 'incomplete';
    const kind = act.kind as RelationKind;
    const asked = [...frame.source, ...frame.target, ...(frame.place ?? [])].some((at) => clause.pieces[at]?.uncited === 'asked');
    if (circumstances.unstated && !(asked && (quiz?.answer !== undefined || quiz?.named !== undefined))) return 'unstated';
    let modality = modalityOf(clause, clause.tokens, frame, quiz?.options.has(clause));
    if (modality === undefined) return 'condition';
    if (frame.source.some((at) => clause.pieces[at]?.uncited === 'none' || (clause.pieces[at]?.type === 'ACTOR' && clause.pieces[at]!.denied))) return 'nobody';
    if (frame.source.some((at) => clause.pieces[at]?.uncited === 'draft')) {
      // What a draft will change is planned; what it is for, it does not do yet.
      const due = clause.marks.some(({ meant, raw }) => meant === 'plan' && raw > act.raw);
      if (!isChangeKind(kind) || ((act.type === 'INF' || clause.pieces[frame.act - 1]?.type === 'FOR') && !due)) return 'draft';
      modality = 'planned';
    }
    if (isChangeKind(kind)) {
      const says = this.saysOnly(frame);
      if (says === 'report') return 'told';
      if (says === 'proposal') modality = 'planned';
    }
    // A programme's own text sets the review as a task: "Ban Chỉ đạo tổ chức sơ kết việc thực hiện A hằng năm"
    if (kind === 'reviews' && modality === 'effective' && act.type === 'DO' && !act.past && this.discourse.setsTasks(act.start, frame.source.length > 0) && !frame.source.some((at) => clause.pieces[at]?.type === 'DOC' || clause.pieces[at]?.type === 'UNCITED')) modality = 'planned';
    const lacking = this.omitted.lacksObject(frame);
    if (lacking && this.omitted.isAnnounced(frame)) modality = 'planned';
    const nobody = frame.source.every((at) => clause.pieces[at] === undefined || (clause.pieces[at]!.mention === undefined && clause.pieces[at]!.type !== 'ACTOR'));
    if (circumstances.dropped && (modality === 'planned' || act.type === 'NOUN' || (act.type === 'INF' && nobody))) return 'dropped';
    if (modality === 'planned' && act.type === 'INF' && this.isUndone(frame)) return 'dropped';
    const { source, target: undergoing } = this.ends.endsOf(frame.source.some((at) => clause.pieces[at]!.bearer === act.bearer) ? frame : this.omitted.titled(frame, act));
    const target = undergoing.length > 0 ? undergoing : act.type === 'PASS' || act.type === 'END' ? this.omitted.spokenOfBefore(frame, source) : lacking ? this.omitted.objectOf(frame, source, modality === 'planned') : [];
    if (this.describesOther(frame, target)) return 'other-noun';
    const bare = frame.bare === true || ((act.type === 'NOUN' || (act.type === 'ING' && clause.traits.gerunds)) && frame.source.length === 0 && !isChangeKind(kind) && !this.isParticiple(act));
    if (bare && !SAID_BY_NOUNS[kind] && !source.some(isTold) && (frame.source.length > 0 ? !isChangeKind(kind) : modality === 'effective')) return 'noun';
    const doers: readonly End[] = source.length > 0 ? source : this.omitted.leftOut(frame, target) ?? this.omitted.doer(act, target);
    const each = doers.length > 1 && doers.length === target.length && clause.tokens.some(({ type }) => type === 'each');
    const pairs = each ? doers.map((from, at) => [from, target[at]!] as const) : doers.flatMap((from) => target.map((to) => [from, to] as const));
    // No document does anything to one that is not there yet.
    const possible = pairs.filter(([from, to]) => !isYounger(to, from, 'date'));
    if (pairs.length > 0 && possible.length === 0) return 'younger';
    return possible.flatMap(([from, to]) => this.relation(kind, modality, frame, from, to));
  }

  /** "The cell spent the winter quarrelling, all the while carrying out A": behind a comma, with a body before it, the form in -ing is no noun. */
  private isParticiple({ raw, type }: Piece): boolean {
    const { tokens } = this.clause;
    const before = tokens.findLastIndex((token, at) => at < raw && token.type !== 'adverb');
    return type === 'ING' && tokens[before]?.type === 'comma' && tokens.slice(0, before).some((token) => token.type === 'body');
  }

  /** "La directive 29 côtoie le règlement intérieur, révisé en mars": a participle without its auxiliary agrees in gender and number with what it describes. */
  private describesOther({ act: at }: ParsedFrame, target: readonly End[]): boolean {
    const { pieces, tokens } = this.clause;
    const act = pieces[at]!;
    const [end] = target;
    if (act.type !== 'PASS' || act.agreement === undefined || end?.kind !== 'mention' || target.length > 1 || tokens[act.raw]?.type !== 'act') return false;
    const before = tokens.findLast(({ type }, index) => index < act.raw && type !== 'adverb')?.type;
    if (before !== 'comma' && before !== 'and') return false;
    const { mention } = end;
    if (mention.pinpoint !== undefined || tokens.slice(0, act.raw).some(({ type }) => type === 'part')) return false;
    const { feminine, plural } = act.agreement;
    return (plural === true && !mention.plural) || (feminine !== undefined && mention.gender !== undefined && feminine !== (mention.gender === 'feminine'));
  }

  /** "A proposal to repeal A was withdrawn": the verb behind undoes what was proposed, and no document. */
  private isUndone({ act, target }: ParsedFrame): boolean {
    const { pieces } = this.clause;
    let at = Math.max(act, ...target) + 1;
    while (pieces[at]?.type === 'COMMA' || pieces[at]?.type === 'REST') at++;
    return pieces[at]?.type === 'PASS' && pieces[at]!.kind === 'repeals';
  }

  /** "tờ trình về việc sửa đổi A", "báo cáo về việc sửa đổi A": without a number they change nothing. */
  private saysOnly({ source, act }: ParsedFrame): 'proposal' | 'report' | undefined {
    const { pieces } = this.clause;
    const [doer] = source;
    const noun = doer === undefined ? undefined : pieces[doer];
    if (noun?.type !== 'UNCITED' || noun.typeOfNoun === undefined) return undefined;
    const says = typeFacts(noun.typeOfNoun)?.says;
    return says === 'report' && !pieces.slice(doer! + 1, act).some(({ type }) => type === 'ABOUT') ? undefined : says;
  }

  private relation(kind: RelationKind, modality: Relation['modality'], frame: ParsedFrame, from: End, to: End): Relation[] {
    const act = this.clause.pieces[frame.act]!;
    const target = targetOf(to);
    if (target === undefined || sameEnd(from, to) || (to.kind === 'self' && from.kind !== 'mention')) return [];
    const part = to.kind === 'mention' && isChangeKind(kind) ? to.mention.pinpoint : undefined;
    return [{ kind, modality, source: sourceOf(from), target, cue: spanOf(act), sentence: this.sentence, confidence: confidenceOf(doubtsOf(frame, this.clause.pieces, from, to)), ...(part !== undefined && { part }) }];
  }
}
