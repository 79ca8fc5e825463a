import { typeFacts } from '../model/document-types.js';
import type { Relation, RelationKind, Span } from '../model/index.js';
import { isAnnouncedKind, isChangeKind } from '../model/relation-kinds.js';
import type { Clause } from './clause.js';
import { confidenceOf, doubtsOf } from './confidence.js';
import type { Discourse } from './discourse.js';
import { isTold, isYounger, mentioned, sameEnd, SELF, sourceOf, targetOf, type End } from './ends.js';
import type { ParsedFrame } from './frames.js';
import { governs } from './passes/governors.js';
import type { Mention } from './mention.js';
import { modalityOf, type Circumstances } from './modality.js';
import { spanOf, type Piece } from './piece.js';
import type { Quiz } from './quiz.js';
import { besidesItems, SUBJECTS } from './topic.js';
import type { Silence, Verdict } from './verdict.js';

/** What a bare noun says as well: who speaks of a review or of going on says that there is one. */
const SAID_BY_NOUNS: Readonly<Record<RelationKind, boolean>> = {
  'reviews': true, 'continues': true, 'based-on': true, 'supersedes': false, 'repeals': false, 'amends': false, 'implements': false, 'guides': false,
};
const ACTS_ALONE: ReadonlySet<string> = new Set(['goes-on', 'evaluates']);

/** What one clause asserts: its frames with their ends, as far as they are stated. */
export class Assertion {
  constructor(private readonly clause: Clause, private readonly discourse: Discourse, private readonly circumstances: Circumstances, private readonly quiz: Quiz | undefined, private readonly sentence: Span) {}

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
    const frame = this.whoHadDone(this.withSubject(read));
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
    const nobody = frame.source.every((at) => clause.pieces[at] === undefined || (clause.pieces[at]!.mention === undefined && clause.pieces[at]!.type !== 'ACTOR'));
    if (circumstances.dropped && (modality === 'planned' || act.type === 'NOUN' || (act.type === 'INF' && nobody))) return 'dropped';
    if (modality === 'planned' && act.type === 'INF' && this.isUndone(frame)) return 'dropped';
    const { source, target: undergoing } = this.endsOf(frame.source.some((at) => clause.pieces[at]!.bearer === act.bearer) ? frame : this.titled(frame, act));
    const target = undergoing.length > 0 || (act.type !== 'PASS' && act.type !== 'END') ? undergoing : this.spokenOfBefore(frame, source);
    const bare = frame.bare === true || ((act.type === 'NOUN' || (act.type === 'ING' && clause.traits.gerunds)) && frame.source.length === 0 && !isChangeKind(kind) && !this.isParticiple(act));
    if (bare && !SAID_BY_NOUNS[kind] && !source.some(isTold) && (frame.source.length > 0 ? !isChangeKind(kind) : modality === 'effective')) return 'noun';
    const doers: readonly End[] = source.length > 0 ? source : this.leftOut(frame, target) ?? this.doer(act, target);
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

  /** "The note beside A reads: was replaced": what a colon opens without a subject is said of the document before it. */
  private withSubject(frame: ParsedFrame): ParsedFrame {
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
  private whoHadDone(frame: ParsedFrame): ParsedFrame {
    const { pieces, tokens } = this.clause;
    const { raw } = pieces[frame.act]!;
    const after = tokens[raw - 1]?.type === 'from' || (tokens[raw - 1]?.type === 'have' && tokens[raw - 2]?.type === 'oblique');
    const [issued] = frame.source;
    if (!after || issued === undefined || issued < frame.act || pieces[issued - 1]?.type !== 'ISSUE' || pieces[issued - 2]?.type !== 'ACTOR') return frame;
    return { ...frame, source: [issued - 2] };
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

  /** "Remark: annulled by A", "¹ Amended since by A": without a subject it is said of what was spoken of before. */
  private spokenOfBefore({ act }: ParsedFrame, source: readonly End[]): readonly End[] {
    const { host } = this.discourse;
    if (this.namesNoun(act)) return [];
    const labelled = (this.clause.pieces[act - 1]?.colon === true && act === 1) || this.elides(act);
    const found = host !== undefined ? mentioned(host) : labelled ? this.discourse.topic(undefined, source) : undefined;
    return found === undefined || !isTold(found) || source.some((end) => sameEnd(end, found)) ? [] : [found];
  }

  /**
   * Who does it where the clause leaves its subject out: in a note the document at its call ("¹ Issued to carry out A"), else what the units before
   * spoke of ("Status: in force. Supersedes A.": an entry goes on).
   */
  private leftOut({ act, source }: ParsedFrame, target: readonly End[]): readonly End[] | undefined {
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
  private titled(frame: ParsedFrame, { bearer }: Piece): ParsedFrame {
    const at = bearer === undefined ? -1 : this.clause.pieces.findIndex(({ mention }) => mention === bearer);
    return at === -1 ? frame : { ...frame, source: [at] };
  }

  /** Nobody is named; but what an option says, it says of what the question is about. */
  private doer(act: Piece, target: readonly End[]): readonly End[] {
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
    const found = this.discourse.topic(this.topicBefore(this.clause.pieces.indexOf(act)), target);
    return found !== undefined && isTold(found) ? found : undefined;
  }

  private relation(kind: RelationKind, modality: Relation['modality'], frame: ParsedFrame, from: End, to: End): Relation[] {
    const act = this.clause.pieces[frame.act]!;
    const target = targetOf(to);
    if (target === undefined || sameEnd(from, to) || (to.kind === 'self' && from.kind !== 'mention')) return [];
    const part = to.kind === 'mention' && isChangeKind(kind) ? to.mention.pinpoint : undefined;
    return [{ kind, modality, source: sourceOf(from), target, cue: spanOf(act), sentence: this.sentence, confidence: confidenceOf(doubtsOf(frame, this.clause.pieces, from, to)), ...(part !== undefined && { part }) }];
  }

  private endsOf(frame: ParsedFrame): { readonly source: readonly End[]; readonly target: readonly End[] } {
    if (this.names(frame)) return { source: [], target: this.ends(frame.target, []) };
    const leads = (ends: readonly number[]): boolean => ends.some((at) => isPronoun(this.clause.pieces[at]));
    // A pronoun means none of the other side; where both are pronouns, the object is what was spoken of.
    const fixed = leads(frame.source) && !leads(frame.target) ? this.ends(frame.target, []) : [];
    let source = this.ends(frame.source, fixed);
    let target = this.ends(frame.target, source);
    if (leads(frame.source) && target.length === 0) target = this.ends(frame.target, []);
    if (frame.place !== undefined && !source.some(isTold)) {
      source = this.ends(frame.place, []);
      target = this.ends(frame.target, source);
    }
    if (!isAnnouncedKind(this.clause.pieces[frame.act]!.kind as RelationKind) && source.some(({ kind }) => kind === 'actor')) source = this.whoeverIsAsked(frame) ?? source;
    if (source.length > 0 && source.every((end) => target.some((other) => sameEnd(end, other)))) source = [];
    return { source, target };
  }

  /** A line of a preamble ("- Căn cứ A;") names a basis of the text, whatever bodies its title speaks of. */
  private names({ act }: ParsedFrame): boolean {
    const { pieces, tokens } = this.clause;
    return act === 0 && pieces[0]!.type === 'PREP' && tokens.at(-1)!.type === 'semi';
  }

  /** "yêu cầu các cấp uỷ thực hiện A": who asks for it does not do it; undefined where nobody is asked. Of what may be announced who asks for it is told. */
  private whoeverIsAsked({ source, act }: ParsedFrame): readonly End[] | undefined {
    const { pieces } = this.clause;
    const [doer] = source;
    // "has required it in line with A": the asking is.
    if (pieces[act]!.type === 'PREP') return undefined;
    const order = pieces.findLastIndex(({ type }, at) => type === 'ORDER' && at < act && at > doer!);
    if (order === -1) return undefined;
    const asked = pieces[order + 1];
    return asked?.type === 'ACTOR' && order + 1 < act ? this.end(order + 1, []) : [{ kind: 'unnamed', span: spanOf(pieces[act]!) }];
  }

  private ends(positions: readonly number[], not: readonly End[]): readonly End[] {
    return positions.flatMap((at) => this.end(at, not));
  }

  private end(at: number, not: readonly End[]): readonly End[] {
    const { pieces, unit } = this.clause;
    const piece = pieces[at];
    if (piece === undefined) return [];
    if (piece.mention !== undefined) return [mentioned(unit.mentions[piece.mention]!)];
    if (piece.type === 'ACTOR') return [{ kind: 'actor', span: spanOf(piece), issuer: piece.issuer }];
    // "Le Politburo a modifié son calendrier": its own.
    if (piece.uncited === 'its' && pieces.slice(0, at).some(({ type }) => type === 'ACTOR')) return [];
    if (piece.uncited === 'asked') return this.answer();
    // "Quang Tri has announced that it will revise A"
    if (piece.uncited === 'it' && piece.single && pieces[at - 1]?.type === 'REL' && pieces[at - 2]?.type === 'ACTOR') return this.end(at - 2, not);
    if (piece.uncited === 'unnamed' && this.discourse.isOwnTitle(piece.end)) return [SELF];
    if (piece.uncited === 'unnamed' || piece.uncited === 'draft') return [{ kind: 'unnamed', span: spanOf(piece) }];
    const own = this.inSentence(at);
    if (own !== undefined) return [own];
    const found = this.discourse.resolve(piece, { earlier: this.mentionsOf(piece.type === 'OBJ' ? besidesItems(pieces, at) : pieces.slice(0, at)), topic: this.topicBefore(at), not, governed: this.isGoverned(at), ofBody: this.isActOfBody(at), kindred: piece.type === 'OBJ' ? this.kindOfSuccessor(at) : undefined });
    if (found.length > 0) return found;
    // "Văn bản này đã được B thay thế": nothing was spoken of, and what undergoes it is the text
    if (piece.pointed && this.undergoes(at)) return [SELF];
    // "Avec l'entrée en vigueur de A, qui l'a remplacé, B …": nothing stands before that it could mean.
    const later = piece.type === 'OBJ' ? this.mentionsOf(pieces.slice(at)).find((mention) => !not.some((end) => sameEnd(end, mentioned(mention)))) : undefined;
    return later !== undefined ? [mentioned(later)] : [{ kind: 'unnamed', span: spanOf(piece) }];
  }

  /**
   * What a pronoun means within its own sentence where that is no citation: "Parliament replaced the Capital Law and amended it again", "The Secretariat
   * did not repeal A; it merely amended it". Undefined where it may be one.
   */
  private inSentence(at: number): End | undefined {
    const { pieces } = this.clause;
    const piece = pieces[at]!;
    if (piece.type !== 'OBJ' && !(piece.single && SUBJECTS.has(piece.uncited ?? ''))) return undefined;
    const before = pieces.slice(0, at);
    const noun = before.findLast(({ type, uncited }) => (type === 'DOC' && uncited === undefined) || (type === 'UNCITED' && uncited === 'unnamed'));
    if (noun?.type === 'UNCITED' && !before.some(({ mention }) => mention !== undefined)) return { kind: 'unnamed', span: spanOf(noun) };
    if (piece.type === 'OBJ' || this.isGoverned(at)) return undefined;
    const subject = before.findIndex(({ type }) => type === 'ACTOR');
    const acted = before.some(({ type }, index) => type === 'DO' && index > subject) && before.slice(0, subject).every(({ type }) => type !== 'DOC' && type !== 'UNCITED');
    return subject !== -1 && before.some(({ mention }) => mention !== undefined) && (acted || this.isActOfBody(at)) ? this.end(subject, [])[0] : undefined;
  }

  /** Is what stands behind it done to it? */
  private undergoes(subject: number): boolean {
    const next = this.clause.pieces[subject + 1]?.type;
    return next === 'PASS' || next === 'HIT';
  }

  /** Does a verb or a preposition stand straight before it, so that it is no subject? */
  private isGoverned(at: number): boolean {
    const before = this.clause.pieces[at - 1];
    return governs(before) || PREPOSITIONS.has(before?.type ?? '');
  }

  /** "un nouveau plan doit lui succéder": the type of the subject of the verb behind the pronoun. */
  private kindOfSuccessor(object: number): string | undefined {
    const { pieces } = this.clause;
    const act = pieces[object + 1];
    return act?.kind === 'supersedes' ? pieces.slice(0, object).findLast(({ type }) => type === 'UNCITED')?.typeOfNoun : undefined;
  }

  /** Bodies implement, review and plan; documents supersede. */
  private isActOfBody(subject: number): boolean {
    const act = this.clause.pieces.find(({ type }, at) => at > subject && (type === 'DO' || type === 'INF'));
    return act !== undefined && act.kind !== 'supersedes' && (act.planned || !isChangeKind(act.kind as RelationKind)) && act.kind !== 'guides' && act.kind !== 'based-on';
  }

  private mentionsOf(pieces: readonly Piece[]): Mention[] {
    return pieces.flatMap(({ mention }) => (mention === undefined ? [] : [this.clause.unit.mentions[mention]!]));
  }

  /** The document that the answer to the question names. */
  private answer(): readonly End[] {
    if (this.quiz?.named !== undefined) return this.quiz.named.mentions.map(mentioned);
    for (const [option, letter] of this.quiz?.options ?? []) if (letter === this.quiz?.answer) return option.mentions.map(mentioned);
    return [];
  }

  /** The first document of the unit before the place: what was spoken of so far. */
  private topicBefore(at: number): End | undefined {
    const { pieces, unit } = this.clause;
    // "Un texte plus large est à l'étude ; s'il est adopté, il …"
    if (pieces[0]?.type === 'UNCITED' && pieces[0].uncited === 'unnamed' && at > 0) return { kind: 'unnamed', span: spanOf(pieces[0]) };
    for (const [index, piece] of pieces.slice(0, at).entries()) {
      // "Cùng với việc thay thế A, văn bản này bãi bỏ B": what stands before the clause, its verb governs.
      if (pieces[at - 1]!.type === 'COMMA' && governs(pieces[index - 1])) continue;
      if (piece.mention !== undefined) return mentioned(unit.mentions[piece.mention]!);
      if (piece.uncited === 'self') return SELF;
      if (SUBJECTS.has(piece.uncited ?? '')) return this.discourse.resolve(piece, { earlier: [], topic: undefined, not: [] })[0];
    }
    return undefined;
  }
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['OBL', 'IN', 'BY']);
/** They may stand before a verb without its subject. */
const ELIDES: ReadonlySet<string> = new Set(['item', 'quote', 'adverb', 'each', 'past', 'be', 'have']);
const isPronoun = (piece: Piece | undefined): boolean => piece !== undefined && (piece.type === 'OBJ' || piece.type === 'ITS' || (piece.type === 'DOC' && piece.uncited !== undefined && piece.uncited !== 'self'));
