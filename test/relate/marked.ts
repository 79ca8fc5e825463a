import type { Language, Relation } from '../../src/model/index.js';
import { lexClause, type RawToken } from '../../src/read/clause/lexer.js';
import { clauseVocabulary } from '../../src/read/clause/vocabulary.js';
import { arrange, type Arranged } from '../../src/relate/arrange.js';
import type { Mention } from '../../src/relate/mention.js';
import type { Pass, Piece } from '../../src/relate/piece.js';
import { Piece as NewPiece } from '../../src/relate/piece.js';
import { relate } from '../../src/relate/relate.js';

export interface Marked {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/**
 * A text in which mentions stand in square brackets, so that the tests of what comes behind the reader do not hang on it: `[A]`, of a type
 * `[A:quy-dinh]`, a State document `[A!]`, an item of the list before `[+A]`, the number of the text itself `[=A]`, a demonstrative `[^A]`.
 */
export function marked(source: string, language: Language): Marked {
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\[(?<sign>[+=^])?(?<name>\p{L}+)(?<state>!)?(?::(?<type>[a-z-]+))?\]/gu)) {
    const { sign, name = '', state, type } = match.groups!;
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const start = text.length;
    text += name;
    mentions.push({
      id: state === undefined ? name : undefined, language, span: { start, end: text.length }, end: text.length, types: type === undefined ? [] : [type], anaphora: sign === '^', plural: false,
      listed: sign === '+', date: undefined, knownDate: undefined, pinpoint: undefined, header: sign === '=', entity: sign === '^' ? undefined : name,
    });
  }
  return { text: text + source.slice(from), mentions };
}

/** Raw tokens of one clause. */
export function tokensOf(source: string, language: Language): readonly RawToken[] {
  const { text, mentions } = marked(source, language);
  return lexClause(text, 0, text.length, mentions.map(({ span, end, listed, types }) => ({ ...span, end, listed, dated: false, kindred: types[0] })), language);
}

export const arranged = (source: string, language: Language): Arranged => arrange(tokensOf(source, language), clauseVocabulary(language));

/** What the passes do, one after the other, without those behind them. */
export function passed(source: string, language: Language, ...passes: readonly Pass[]): Piece[] {
  let pieces = tokensOf(source, language).map((token, raw) => new NewPiece(token, raw));
  for (const pass of passes) pieces = pass(pieces, clauseVocabulary(language));
  return pieces;
}

/** Types of pieces; an act is told with its form, a document that is not cited with what it is. */
export function shape(pieces: readonly Piece[]): string {
  return pieces.map(({ type, form, kind, uncited, denied, planned, mention }) =>
    `${type}${type === 'act' ? `.${form!}` : ''}${kind !== undefined && type !== 'act' ? `:${kind}` : ''}${uncited !== undefined && mention === undefined ? `:${uncited}` : ''}${planned ? '?' : ''}${denied ? '!' : ''}`).join(' ');
}

/** What is said, as `A supersedes B`; a plan has `will` before its kind. */
export function said(source: string, language: Language, self?: readonly string[]): string[] {
  const { text, mentions } = marked(source, language);
  const end = (side: Relation['source']): string => (typeof side === 'string' ? side : 'actor' in side ? `(${text.slice(side.actor.start, side.actor.end)})` : `<${text.slice(side.unnamed.start, side.unnamed.end)}>`);
  return relate({ text, mentions, language, self: self as never }).map(({ kind, modality, source: from, target }) => `${end(from)} ${modality === 'planned' ? 'will ' : ''}${kind} ${end(target)}`);
}
