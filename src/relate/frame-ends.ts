import type { RelationKind } from '../model/index.js';
import { isAnnouncedKind, isChangeKind } from '../model/relation-kinds.js';
import type { Clause } from './clause.js';
import type { Discourse } from './discourse.js';
import { isTold, mentioned, sameEnd, SELF, type End } from './ends.js';
import type { ParsedFrame } from './frames.js';
import { governs } from './passes/governors.js';
import type { Mention } from './mention.js';
import { spanOf, type Piece } from './piece.js';
import type { Quiz } from './quiz.js';
import { besidesItems, SUBJECTS } from './topic.js';

const PREPOSITIONS: ReadonlySet<string> = new Set(['OBL', 'IN', 'BY']);

/** What the places of a frame mean: citations, bodies, the text itself, or what a pronoun leads to. */
export class FrameEnds {
  constructor(private readonly clause: Clause, private readonly discourse: Discourse, private readonly quiz: Quiz | undefined) {}

  endsOf(frame: ParsedFrame): { readonly source: readonly End[]; readonly target: readonly End[] } {
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
    if (piece.uncited === 'its' && pieces.findLast(({ type }, index) => index < at && (type === 'ACTOR' || type === 'DOC'))?.type === 'ACTOR') return [];
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
  topicBefore(at: number): End | undefined {
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

const isPronoun = (piece: Piece | undefined): boolean => piece !== undefined && (piece.type === 'OBJ' || piece.type === 'ITS' || (piece.type === 'DOC' && piece.uncited !== undefined && piece.uncited !== 'self'));
