import type { Language } from '../model/index.js';
import { clauseVocabulary } from '../read/clause/vocabulary.js';
import type { RawToken } from '../read/clause/lexer.js';
import { arrange, type Arranged } from './arrange.js';
import { framesOf, type ParsedFrame } from './frames.js';
import type { Mention } from './mention.js';
import type { LanguageTraits, Piece } from './piece.js';
import type { Unit } from './units.js';

const MARKS: ReadonlySet<string> = new Set(['STOP', 'COMMA', 'AND']);

/** What is read as clauses: a unit, an option below a question, the cells of a row. It is arranged and parsed when that is first asked for. */
export class Clause implements Arranged {
  private arranged: Arranged | undefined;
  private parsed: readonly ParsedFrame[] | undefined;

  constructor(readonly unit: Unit, readonly language: Language, readonly tokens: readonly RawToken[]) {}

  /** Traits of its language. */
  get traits(): LanguageTraits {
    return clauseVocabulary(this.language);
  }

  private arrange(): Arranged {
    return (this.arranged ??= arrange(this.tokens, this.traits));
  }

  get pieces(): readonly Piece[] {
    return this.arrange().pieces;
  }

  get marks(): readonly Piece[] {
    return this.arrange().marks;
  }

  /** The mentions among its tokens; a unit may hold more. */
  get mentions(): readonly Mention[] {
    return this.tokens.flatMap(({ mention }) => (mention === undefined ? [] : [this.unit.mentions[mention]!]));
  }

  /** Does it name documents and say nothing of them: "Regulation 9 of 2 May."? */
  get namesOnly(): boolean {
    return this.mentions.length > 0 && this.pieces.every(({ type, mention }) => (type === 'DOC' ? mention !== undefined : MARKS.has(type)));
  }

  /** What the grammar reads, with positions among the pieces. */
  get frames(): readonly ParsedFrame[] {
    return (this.parsed ??= this.tokens.some(({ type }) => type === 'act') ? this.parse() : []);
  }

  protected parse(): readonly ParsedFrame[] {
    return framesOf(this.pieces);
  }
}
