import type { CitationId, Language, Relation, Span } from '../model/index.js';
import type { Clause } from './clause.js';
import type { ClauseType } from './clause-types.js';
import { SUBJECT } from './nodes.js';
import type { Piece, Uncited } from './piece.js';
import { SILENCES, type Silence, type Verdict } from './verdict.js';

export type { ClauseType, Silence, Uncited };

/** One clause token, as `grammar/relation.ne` reads it. */
export interface ClauseToken {
  readonly type: ClauseType;
  readonly span: Span;
  readonly text: string;
  /** Of a citation; a State document has no id. */
  readonly citation?: CitationId;
  /** Of an act: what it would say. */
  readonly act?: string;
  /** What a document without a number is: a pronoun, the text itself, a new one, … */
  readonly means?: Uncited;
  /** The verb group announces or wishes the act. */
  readonly planned?: true;
  readonly denied?: true;
}

/** What becomes of one act; its ends are positions among the tokens, none where nobody is named. */
export interface ExplainedAct {
  readonly token: number;
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** The document in which the clause is said. */
  readonly place?: readonly number[];
  readonly relations: readonly Relation[];
  /** Why it says nothing. */
  readonly silence?: Silence;
  /** The same in words. */
  readonly why?: string;
}

/** How one clause was read: its tokens, the frame of each act, and what it says or why it says nothing. */
export interface ExplainedClause {
  readonly span: Span;
  readonly language: Language;
  readonly tokens: readonly ClauseToken[];
  readonly acts: readonly ExplainedAct[];
}

/** A clause as data, with spans of the text as it is read; undefined where neither an act nor a mention stands in it. */
export function explainedClause(text: string, { pieces, unit, language, tokens: raw }: Clause, verdicts: readonly Verdict[]): ExplainedClause | undefined {
  if (raw.length === 0 || !pieces.some(({ kind, mention }) => kind !== undefined || mention !== undefined)) return undefined;
  const framed = new Set(verdicts.map(({ frame }) => frame.act));
  const unread = pieces.flatMap(({ kind }, at) => (kind === undefined || framed.has(at) ? [] : [at]));
  return {
    span: { start: raw[0]!.start, end: raw.at(-1)!.end },
    language,
    tokens: pieces.map((piece) => tokenOf(text, piece, piece.mention === undefined ? undefined : unit.mentions[piece.mention]!.id)),
    acts: [...verdicts.map(actOf), ...unread.map((token): ExplainedAct => ({ token, source: [], target: [], relations: [], silence: 'no-clause', why: SILENCES['no-clause'] }))]
      .sort((a, b) => a.token - b.token),
  };
}

function tokenOf(text: string, { type, start, end, kind, uncited, planned, denied }: Piece, citation: CitationId | undefined): ClauseToken {
  return {
    type: type as ClauseType, span: { start, end }, text: text.slice(start, end),
    ...(citation !== undefined && { citation }), ...(kind !== undefined && { act: kind }), ...(uncited !== undefined && { means: uncited }),
    ...(planned && { planned }), ...(denied && { denied }),
  };
}

function actOf({ frame, relations, silence }: Verdict): ExplainedAct {
  const ends = (positions: readonly number[]): number[] => positions.filter((at) => at !== SUBJECT);
  return {
    token: frame.act, source: ends(frame.source), target: ends(frame.target), ...(frame.place !== undefined && { place: ends(frame.place) }),
    relations, ...(silence !== undefined && { silence, why: SILENCES[silence] }),
  };
}
