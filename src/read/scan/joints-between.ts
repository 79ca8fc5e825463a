import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf } from '../text/classes.js';
import { Scanner } from './scanner.js';
import { Token } from './token-types.js';
import type { PhraseTrie } from './trie.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { isGap, wordBefore } from './word-before.js';
import { wordTrie } from './word-trie.js';

const JOINTS: ReadonlySet<number> = new Set([Token.COMMA, Token.AND, Token.OF, Token.DET, Token.PLURAL, Token.SEMI, Token.RPAR]);
const SEPARATES: ReadonlySet<number> = new Set([Token.COMMA, Token.SEMI, Token.AND, Token.DET]);
const MAX_JOINT = 24;
/** "của Trung ương: các", "(khoá XII), gồm" */
const BEFORE_MEMBERS: ReadonlySet<number> = new Set([Token.RPAR, Token.COMMA, Token.LPAR, Token.COLON, Token.SUCH, Token.DET, Token.PLURAL]);
const OPENS_MEMBERS: ReadonlySet<number> = new Set([Token.LPAR, Token.COLON, Token.SUCH]);
/** "et de la", "cùng với các" */
const MAX_JOINT_WORDS = 4;

let froms: PhraseTrie | undefined;

export function fromTrie(): PhraseTrie {
  froms ??= wordTrie((locale) => locale.rangeFrom);
  return froms;
}

/** What joins citations. */
export class JointsBetween {
  private made: Scanner | undefined;

  constructor(private readonly text: string) {}

  /** Reads what stands between; opened anew by whoever asks it. */
  get scanner(): Scanner {
    return (this.made ??= new Scanner());
  }

  andBehind(at: number): boolean {
    const { scanner: joints, text } = this;
    joints.open(text, at, Math.min(text.length, at + MAX_JOINT));
    return joints.next() && joints.tokens.types[0] === Token.AND;
  }

  /** A comma or "and", and the word of a type: "Nghị quyết 18 năm 2022, Nghị quyết 57 …". */
  documentBehind(at: number): boolean {
    const { scanner: joints, text } = this;
    joints.open(text, at, Math.min(text.length, at + MAX_JOINT));
    for (let count = 0; count < MAX_JOINT_WORDS && joints.next(); count++) {
      const type = joints.tokens.types[joints.tokens.count - 1]!;
      if (type === Token.TYPE) return count > 0;
      if (!SEPARATES.has(type)) return false;
    }
    return false;
  }

  isRange(before: number, from: number, to: number): boolean {
    if (to <= from || to - from > MAX_JOINT) return false;
    const { scanner: joints, text } = this;
    joints.open(text, from, to);
    while (joints.next());
    const { types, count } = joints.tokens;
    if (count === 0 || types[0] !== Token.RANGE || (count > 1 && types[1] !== Token.DET) || count > 2 || /\S/u.test(text.slice(joints.at, to))) return false;
    for (let start = wordBefore(text, before), words = 0; start >= 0 && words < 2; start = wordBefore(text, start), words++) {
      if (fromTrie().match(text, start, before, NO_LANGUAGE) !== undefined) return true;
    }
    return false;
  }

  joinBetween(from: number, to: number): 'and' | 'comma' | undefined {
    if (to <= from || to - from > MAX_JOINT) return undefined;
    const { scanner: joints } = this;
    joints.open(this.text, from, to);
    let join: 'and' | 'comma' | undefined;
    let count = 0;
    while (joints.next()) {
      for (; count < joints.tokens.count; count++) {
        const type = joints.tokens.types[count]!;
        if (!JOINTS.has(type)) return undefined;
        if (type === Token.AND) join = 'and';
        else if (type === Token.COMMA && join === undefined) join = 'comma';
      }
    }
    return /\S/u.test(this.text.slice(joints.at, to)) ? undefined : join;
  }

  /** A colon, a bracket or "such as" stands between the two, and nothing else: what follows are those of which the first speaks. */
  opensMembers(from: number, to: number): boolean {
    if (to <= from || to - from > MAX_JOINT) return false;
    const { scanner: joints } = this;
    joints.open(this.text, from, to);
    let opens = false;
    let count = 0;
    while (joints.next()) {
      for (; count < joints.tokens.count; count++) {
        const type = joints.tokens.types[count]!;
        if (!BEFORE_MEMBERS.has(type)) return false;
        opens ||= OPENS_MEMBERS.has(type);
      }
    }
    return opens && !/\S/u.test(this.text.slice(joints.at, to));
  }

  /** What joins the citation that begins at `at` to what stands before it: "và", "et de la", a comma, a semicolon. */
  jointBefore(at: number): 'and' | 'comma' | 'semicolon' | undefined {
    const { text } = this;
    let end = at;
    for (let words = 0; words < MAX_JOINT_WORDS; words++) {
      while (end > 0 && isGap(classOf[text.charCodeAt(end - 1)]!)) end--;
      const sign = classOf[text.charCodeAt(end - 1)];
      if (sign === Class.comma) return 'comma';
      if (sign === Class.semicolon) return 'semicolon';
      const start = wordBefore(text, end);
      if (start < 0) return undefined;
      const token = vocabularyTrie().match(text, start, end, NO_LANGUAGE)?.token;
      if (token === Token.AND) return 'and';
      if (token !== Token.OF && token !== Token.DET && token !== Token.PLURAL && token !== Token.BY) return undefined;
      end = start;
    }
    return undefined;
  }
}
