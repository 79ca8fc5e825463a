import type { WordContext } from '../scan/word-context.js';
import type { Scanner } from '../scan/scanner.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer } from '../scan/tokens.js';
import type { PartNode, WindowNode } from './nodes.js';
import { endOf, readWindow, type Prefix } from './read-window.js';

/**
 * What a tail took and does not own goes back to the text. A second date or term is that of a further item ("khoá XI,
 * khoá XII"); a pinpoint or a date behind a comma may lead the next citation ("Hướng dẫn số 06-HD/TW, điểm 2 Hướng dẫn
 * số 38-HD/BTCTW").
 */
export function giveBack(ahead: Scanner, text: string, limit: number, prefix: Prefix, tokens: TokenBuffer, context: WordContext): Prefix {
  const { node } = prefix;
  if ((node.kind !== 'citation' && node.kind !== 'item') || node.tail.length === 0) return prefix;
  // "modifié par …", "révise …": a verb, no mark of the document.
  for (let index = 0; index < node.tail.length; index++) {
    const part = node.tail[index]!;
    if (part.kind === 'revised' && (tokens.types[part.at + 1] === Token.BY || MUTE_E.test(text.slice(tokens.starts[part.at]!, tokens.ends[part.at]!)))) return cut(node, index, tokens);
  }
  const end = endOf(prefix, tokens);
  const apposed = context.headsEntry(tokens.starts[0]!, end) ? -1 : goesOn(node.tail, end, context);
  if (apposed >= 0) return giveBack(ahead, text, limit, cut(node, apposed, tokens), tokens, context);
  const repeated = firstRepeated(node.tail);
  if (repeated > 0) return cut(node, repeated, tokens);
  const joint = jointActor(ahead, text, limit, prefix, tokens, context);
  if (joint !== undefined) return joint;
  let last = node.tail.length - 1;
  while (last > 0 && node.tail[last]!.kind === 'pinpoint' && node.tail[last - 1]!.kind === 'pinpoint') last--;
  const part = node.tail[last]!;
  if (part.kind !== 'pinpoint' && part.kind !== 'date') return prefix;
  const first = firstToken(part, tokens);
  const comma = tokens.types[first] === Token.COMMA;
  const joined = comma || tokens.types[first] === Token.AND;
  if (part.kind === 'date' && !joined) return prefix;
  // "…, ngày 10/3/2025, UBND tỉnh ban hành": the day on which somebody else acts.
  if (part.kind === 'date' && last === node.tail.length - 1 && actorFollows(ahead, text, endOf(prefix, tokens), limit, context)) return cut(node, last, tokens);
  const other = readWindow(ahead, text, tokens.starts[joined ? first + 1 : first]!, limit);
  return other?.node.kind === 'citation' && other.node.lead !== undefined ? cut(node, last, tokens) : prefix;
}

/**
 * "của Bộ Chính trị, Ban Bí thư ban hành …": behind the comma stands whoever acts in the sentence, and no second issuer. A joint
 * issuer ends its clause, or more is said of the document.
 */
function jointActor(ahead: Scanner, text: string, limit: number, prefix: Prefix, tokens: TokenBuffer, context: WordContext): Prefix | undefined {
  const { node } = prefix;
  if (node.kind !== 'citation' && node.kind !== 'item') return undefined;
  const part = node.tail.at(-1)!;
  if (part.kind !== 'body' || part.body.joint === undefined || tokens.types[part.body.joint - 1] !== Token.COMMA) return undefined;
  const end = tokens.ends[part.body.joint]!;
  if (context.endsClause(end) || context.opensSubject(end)) return undefined;
  ahead.open(text, end, limit);
  if (ahead.next() && !ACTS.has(ahead.tokens.types[0]!)) return undefined;
  const { joint, ...body } = part.body;
  return { node: { ...node, tail: [...node.tail.slice(0, -1), { kind: 'body', body }] }, count: joint - 1 };
}

/** French: the participle ends with é or ée, the verb with a mute e. */
const MUTE_E = /[^eé]e$/iu;

/** What the words of a clause begin with behind its subject. */
const ACTS: ReadonlySet<number> = new Set([Token.ISSUE, Token.FILLER, Token.PASSIVE]);

/** Bodies that may be the subject of a clause behind a comma. */
const ACTORS: ReadonlySet<number> = new Set([Token.ORGAN, Token.CC, Token.AGENCY, Token.STANDING, Token.UNIT, Token.BODY, Token.NONPARTY, Token.TITLE, Token.MEETING]);

/** Does a body stand behind the comma and go on with its clause? Where its sentence ends with it, it does nothing. */
function actorFollows(scanner: Scanner, text: string, from: number, limit: number, context: WordContext): boolean {
  scanner.open(text, from, limit);
  const { tokens } = scanner;
  if (!scanner.next() || tokens.types[0] !== Token.COMMA || !scanner.next() || !ACTORS.has(tokens.types[1]!)) return false;
  return !context.endsSentence(tokens.ends[1]!);
}

/** Index of a body behind a comma that is the subject of what follows, and no issuer; -1 where a date or the end of the sentence follows it. */
function goesOn(tail: readonly PartNode[], end: number, context: WordContext): number {
  const index = tail.findIndex((part) => part.kind === 'body' && part.apposed);
  if (index < 0 || tail[index + 1]?.kind === 'date' || (index === tail.length - 1 && context.endsSentence(end))) return -1;
  return index;
}

/** What may stand directly before a further date. */
const LISTED: ReadonlySet<PartNode['kind']> = new Set(['date', 'skip']);

/** Index of the second date that does not directly follow the first (several dates may be those of a list), or of the second term, or -1. */
function firstRepeated(tail: readonly PartNode[]): number {
  let dates = 0;
  let terms = 0;
  for (let index = 0; index < tail.length; index++) {
    const { kind } = tail[index]!;
    if ((kind === 'date' && ++dates > 1 && !LISTED.has(tail[index - 1]!.kind)) || (kind === 'term' && ++terms > 1)) return index;
  }
  return -1;
}

function cut(node: Extract<WindowNode, { readonly kind: 'citation' | 'item' }>, index: number, tokens: TokenBuffer): Prefix {
  return { node: { ...node, tail: node.tail.slice(0, index) }, count: firstToken(node.tail[index]!, tokens) };
}

/** Marks that belong to the part that follows them. */
const OPENERS: ReadonlySet<number> = new Set([Token.COMMA, Token.SEMI, Token.AND, Token.LPAR, Token.OF, Token.DET, Token.DAYMARK, Token.ISSUE, Token.EACH, Token.YEARMARK, Token.MONTHMARK, Token.TERM, Token.ORDMARK]);

/** The token with which a date, term, pinpoint or apposed body begins. */
function firstToken(part: PartNode, tokens: TokenBuffer): number {
  let first = ownToken(part);
  while (first > 1 && OPENERS.has(tokens.types[first - 1]!)) first--;
  return first;
}

function ownToken(part: PartNode): number {
  switch (part.kind) {
    case 'pinpoint':
    case 'revised':
      return part.at;
    case 'date': {
      const { date } = part;
      return date.kind === 'numeric' ? (date.day ?? date.at) : Math.min(date.year, date.month ?? date.year, date.day ?? date.year);
    }
    case 'term':
      return part.term.at;
    case 'body':
      return Math.min(part.body.head, part.body.standing ?? part.body.head, part.body.unit ?? part.body.head);
    default:
      throw new RangeError(`a ${part.kind} part is never given back`);
  }
}
