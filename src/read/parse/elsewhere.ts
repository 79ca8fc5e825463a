import { NO_LANGUAGE } from '../../model/language-set.js';
import { TextContext } from '../scan/context.js';
import type { WordContext } from '../scan/word-context.js';
import { headFinder, leadFinder } from '../scan/prefilter.js';
import { Scanner } from '../scan/scanner.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer } from '../scan/tokens.js';
import { vocabularyTrie } from '../scan/vocabulary-trie.js';
import type { WindowNode } from './nodes.js';
import { endOf, readWindow, type ParsedWindow } from './read-window.js';

/** From so many places a document named without its number is sought. */
const MAX_NAMED = 8;

/** The date and issuer with which the footnote `[start, end)` begins, if it says any. */
export function readNote(text: string, start: number, end: number): ParsedWindow | undefined {
  const scanner = new Scanner();
  const prefix = readWindow(scanner, text, start, end, Token.NOTE);
  if (prefix === undefined || prefix.count < 2) return undefined;
  return { node: prefix.node, tokens: scanner.tokens, end: endOf(prefix, scanner.tokens), capped: false, context: new TextContext(text, false) };
}

/** The first document that the text between `from` and `to` names by its issuer, without a number. */
export function readAnnounced(text: string, from: number, to: number): ParsedWindow | undefined {
  const scanner = new Scanner();
  const leads = leadFinder();
  const heads = headFinder();
  let at = from;
  for (let tries = 0; tries < MAX_NAMED; tries++) {
    const lead = leads.next(text, at, to);
    const head = heads.next(text, at, to);
    const start = lead < 0 ? head : head < 0 ? lead : Math.min(lead, head);
    if (start < 0) break;
    const prefix = readWindow(scanner, text, start, to, Token.NAMED);
    const { tokens } = scanner;
    if (prefix !== undefined) return { node: prefix.node, tokens, end: endOf(prefix, tokens), capped: false, context: new TextContext(text, false) };
    at = Math.max(start + 1, tokens.count > 1 ? tokens.ends[1]! : 0);
  }
  return undefined;
}

/** So far behind a citation its subject may end, and so many bodies and dates are looked at. */
export const TITLE_REACH = 200;
const MAX_FACTS = 4;

/**
 * What is said behind the subject of a citation that ends at `from`: "Nghị quyết 68 về phát triển kinh tế tư nhân của Bộ
 * Chính trị". The sentence's first central body behind "of", or a date with its body; nothing beyond the next citation.
 */
export function readBehindTitle(text: string, from: number, context: WordContext): ParsedWindow | undefined {
  const reach = Math.min(text.length, from + TITLE_REACH);
  const next = headFinder().next(text, from, reach);
  const limit = sentenceEnd(text, from, next < 0 ? reach : next);
  const leads = leadFinder();
  const scanner = new Scanner();
  let at = from;
  for (let facts = 0; facts < MAX_FACTS; facts++) {
    const start = leads.next(text, at, limit);
    if (start < 0) return undefined;
    const token = leads.phrase?.token ?? 0;
    const central = (token === Token.ORGAN || token === Token.CC) && context.ofBefore(start);
    if (central || token === Token.DAYMARK) {
      const prefix = readWindow(scanner, text, start, limit, Token.NOTE);
      if (prefix !== undefined && prefix.count > 1 && (central || saysBody(prefix.node))) {
        return { node: prefix.node, tokens: scanner.tokens, end: endOf(prefix, scanner.tokens), capped: false, context };
      }
    }
    at = Math.max(start + 1, leads.phraseEnd);
  }
  return undefined;
}

/**
 * The clause of its issuing behind the subject: "Quy định số 29-QĐ/TW thi hành Điều lệ Đảng, do Bộ Chính trị khoá VIII ban hành", "…, issued by
 * the Politburo of the 8th tenure". It stands behind a comma and says the verb; nothing beyond the next citation.
 */
export function readIssuedBehind(text: string, from: number, context: WordContext): ParsedWindow | undefined {
  const limit = Math.min(text.length, from + TITLE_REACH);
  const words = vocabularyTrie();
  let comma = commaFrom(text, from, limit);
  for (let clauses = 0; clauses < MAX_FACTS && comma < limit; clauses++, comma = commaFrom(text, comma + 1, limit)) {
    let start = comma + 1;
    while (start < limit && BLANK.test(text[start]!)) start++;
    const opening = words.match(text, start, limit, NO_LANGUAGE)?.token;
    if (opening !== Token.BY && opening !== Token.PASSIVE) continue;
    const end = sentenceEnd(text, start, limit);
    // "issued by", "pris par": the verb stands before the preposition, or behind the body ("do … ban hành", "được … ban hành").
    const verb = opening === Token.BY && words.match(text, start, wordEnd(text, start, end), NO_LANGUAGE)?.token !== Token.BY;
    // A type word alone belongs to the subject ("the Party Statutes"); with a number it is another document, whose clause this is.
    const between = headFinder().next(text, from, start);
    if (between >= 0 && /\d/u.test(text.slice(between, start))) return undefined;
    const scanner = new Scanner();
    const prefix = readWindow(scanner, text, start, end, Token.NOTE);
    if (prefix === undefined || !saysBody(prefix.node)) continue;
    const { tokens } = scanner;
    if (verb || isIssuing(text, tokens, prefix.count - 1) || isIssuing(text, tokens, prefix.count)) return { node: prefix.node, tokens, end: endOf(prefix, tokens), capped: false, context };
  }
  return undefined;
}

/** "ban hành", and with the mark of its date "ban hành năm". */
function isIssuing(text: string, { types, starts, ends }: TokenBuffer, at: number): boolean {
  if (types[at] !== Token.DAYMARK) return types[at] === Token.ISSUE;
  const [start, end] = [starts[at]!, ends[at]!];
  return vocabularyTrie().match(text, start, Math.max(start, text.lastIndexOf(' ', end - 1)), NO_LANGUAGE)?.token === Token.ISSUE;
}

const BLANK = /\s/u;

/** The next comma of the sentence; `limit` where there is none. */
function commaFrom(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (text[at] === ',') return at;
    if (endsSentence(text, at)) return limit;
  }
  return limit;
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && !BLANK.test(text[at]!)) at++;
  return at;
}

function saysBody(node: WindowNode): boolean {
  return node.kind === 'note' && (node.body !== undefined || node.tail.some(({ kind }) => kind === 'body'));
}

function sentenceEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (endsSentence(text, at)) return at;
  return limit;
}

/** . ! ? ; before a blank, an empty line, the end of a cell */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3b) && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2))) return true;
  return (unit === 0x0a && text.charCodeAt(at + 1) === 0x0a) || unit === 0x7c;
}
