import type { IssuerId } from '../model/index.js';
import type { RawToken } from '../read/clause/lexer.js';
import type { Clause } from './clause.js';
import { mentioned, SELF, type End } from './ends.js';
import { spanOf, type Piece } from './piece.js';

/** Pronouns as subjects, and "the regulation": what they mean, the next sentence goes on to speak of. */
export const SUBJECTS: ReadonlySet<string> = new Set(['it', 'him', 'her', 'definite']);
const NAMES: ReadonlySet<string> = new Set(['body', 'type', 'document', 'state', 'it', 'him', 'her', 'they', 'these', 'both']);

/** "Textes autour de A : • B, qui en organise … ; • C, qui en précise …": the pieces before the place, without the items before its own. */
export function besidesItems(pieces: readonly Piece[], at: number): readonly Piece[] {
  const first = pieces.findIndex(({ type, item }) => type === 'STOP' && item);
  const own = pieces.findLastIndex(({ type }, index) => type === 'STOP' && index < at);
  return first === -1 || own === -1 || first >= own ? pieces.slice(0, at) : [...pieces.slice(0, first), ...pieces.slice(own, at)];
}

/** What a pronoun of the next unit means: what was issued, else what the clause spoke of first; `same` where a pronoun did. */
export function topicOf({ pieces, unit, tokens }: Clause): End | 'same' | undefined {
  const issue = pieces.findIndex(({ type }) => type === 'ISSUE');
  const first = pieces.findIndex(({ type }, at) => at > issue && (type === 'DOC' || type === 'UNCITED'));
  // "Tài liệu phát tại lớp là A": what a copula names
  if (first === -1 && unit.mentions.length === 0) return bodyOf(tokens);
  const piece = pieces[first]?.type === 'UNCITED' && pieces[first + 1]?.mention !== undefined ? pieces[first + 1] : pieces[first];
  if (piece?.mention !== undefined) return mentioned(unit.mentions[piece.mention]!);
  if (piece?.uncited === 'self') return SELF;
  if (piece === pieces[0] && SUBJECTS.has(piece?.uncited ?? '')) return 'same';
  return piece?.type === 'UNCITED' ? { kind: 'unnamed', span: spanOf(piece) } : undefined;
}

/** The body with which the clause begins, where no document is spoken of. */
function bodyOf(tokens: readonly RawToken[]): End | undefined {
  const first = tokens.find(({ type }) => NAMES.has(type));
  return first?.type === 'body' ? { kind: 'actor', span: { start: first.start, end: first.end }, issuer: first.meaning?.issuer as IssuerId | undefined } : undefined;
}
