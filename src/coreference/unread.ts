import type { Language } from '../model/index.js';
import { lexClause, type RawToken } from '../read/clause/lexer.js';
import type { Barriers } from './barriers.js';

/** What may stand between the article and the noun ("a new resolution"). */
const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'fresh']);
const NEW: ReadonlySet<string> = new Set(['indefinite', 'fresh']);

const isNew = ({ type, meaning }: RawToken): boolean => NEW.has(type) || (meaning?.other !== undefined && NEW.has(meaning.other));

/**
 * Finds documents that a text names for the first time and without a number ("một chỉ thị về …", "issued a resolution"): a demonstrative
 * behind one means it. Reads forward, and each place once for each type that is asked for.
 */
export class UnreadDocuments {
  /** How far the text was read for a type. */
  private readonly read = new Map<string, number>();

  constructor(private readonly text: string, private readonly barriers: Barriers) {}

  /** Takes in those of the types that stand between the two places. */
  passTo(from: number, at: number, types: readonly string[], language: Language): void {
    let start = at;
    for (const type of types) {
      start = Math.min(start, Math.max(from, this.read.get(type) ?? 0));
      this.read.set(type, at);
    }
    const tokens = lexClause(this.text, start, at, [], language);
    for (let index = 0; index < tokens.length; index++) {
      const { type, kindred, start } = tokens[index]!;
      // A number behind it makes it a citation, or a document of others; "nghị quyết mới", "a new resolution".
      if (type !== 'type' || kindred === undefined || !types.includes(kindred) || tokens[index + 1]?.type === 'number') continue;
      if (this.isIntroduced(tokens, index)) this.barriers.hide(kindred, start);
    }
  }

  /** "Resolution 57 is a resolution on …" says what is known already. */
  private isIntroduced(tokens: readonly RawToken[], noun: number): boolean {
    let at = noun - 1;
    while (at >= 0 && BETWEEN.has(tokens[at]!.type) && !isNew(tokens[at]!)) at--;
    if (at < 0 || !isNew(tokens[at]!)) return false;
    while (at >= 0 && (isNew(tokens[at]!) || BETWEEN.has(tokens[at]!.type))) at--;
    const before = tokens[at];
    return before === undefined || (before.type !== 'copula' && before.type !== 'be');
  }
}
