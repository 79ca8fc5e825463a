import { lexClause, type RawToken } from '../read/clause/lexer.js';
import type { Language } from '../model/index.js';
import { arrange, type Arranged } from './arrange.js';
import { framesOf, type ParsedFrame } from './frames.js';
import type { LanguageTraits } from './piece.js';
import type { Unit } from './units.js';

/** A unit with what the grammar reads of it. */
export interface Clause extends Arranged {
  readonly unit: Unit;
  readonly language: Language;
  readonly tokens: readonly RawToken[];
  readonly frames: readonly ParsedFrame[];
}

/** Vietnamese verbs have one form; a capability of the language, as far as clauses go. */
export const traitsOf = (language: Language): LanguageTraits => ({ uninflected: language === 'vi' });

export function lexUnit(text: string, { span, mentions }: Unit, language: Language): RawToken[] {
  return lexClause(text, span.start, span.end, mentions.map((mention) => ({ start: mention.span.start, end: mention.end, listed: mention.listed, kindred: mention.types[0] })), language);
}

/** Reads tokens as clauses. */
export function readClause(unit: Unit, language: Language, tokens: readonly RawToken[]): Clause {
  const arranged = arrange(tokens, traitsOf(language));
  return { unit, language, tokens, ...arranged, frames: framesOf(arranged.pieces) };
}
