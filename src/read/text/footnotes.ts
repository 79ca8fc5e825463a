import type { Footnote, Span } from '../../model/index.js';
import { Class, classOf } from './classes.js';

/** A note body as found: its label, the mark that labels it, and its words. */
interface Body {
  readonly label: string;
  readonly mark: Span;
  readonly body: Span;
  readonly style: Style;
}

interface Call {
  readonly label: string;
  readonly span: Span;
  readonly style: Style;
}

type Style = 'inline' | 'bracket' | 'paren' | 'superscript' | 'letter' | 'star' | 'numbered';

export interface Footnotes {
  readonly footnotes: readonly Footnote[];
  /** All calls with the id of the note that they call, in text order. */
  readonly calls: readonly { readonly span: Span; readonly footnote: string | undefined; readonly label: string }[];
  /** Note bodies without a call. */
  readonly uncalled: readonly Footnote[];
}

const SUPERSCRIPTS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** `[2]`, `[^2]`, `[^note]`; `[i]`, `[a]`; `(2)`; `²`; `*`, `(*)`, `†`; `2)`; `2. ^` — at the start of a line a body, elsewhere a call. Bounded, so linear. */
const MARK = new RegExp(
  `\\[(?<bracket>\\^[\\p{L}\\p{Nd}_*†‡-]{1,24}|\\p{Nd}{1,4})\\](?!\\()|\\[(?<letter>[ivxlc]{1,6}|[a-z])\\](?![\\(:])|\\((?<paren>\\p{Nd}{1,3})\\)|(?<superscript>[${SUPERSCRIPTS}]{1,3})|\\(?(?<star>\\*{1,3}|[†‡])\\)?|(?<numbered>\\p{Nd}{1,2})\\)|(?<back>\\p{Nd}{1,3})\\. {0,2}[\\^↑]`,
  'guy',
);

const ANYWHERE = new RegExp(MARK.source, 'gu');

function labelOf(groups: Readonly<Record<string, string | undefined>>): { label: string; style: Style } {
  if (groups['bracket'] !== undefined) return { label: groups['bracket'].replace(/^\^/u, ''), style: 'bracket' };
  if (groups['letter'] !== undefined) return { label: groups['letter'], style: 'letter' };
  if (groups['paren'] !== undefined) return { label: groups['paren'], style: 'paren' };
  if (groups['back'] !== undefined) return { label: groups['back'], style: 'bracket' };
  if (groups['star'] !== undefined) return { label: groups['star'], style: 'star' };
  if (groups['numbered'] !== undefined) return { label: groups['numbered'], style: 'numbered' };
  return { label: [...groups['superscript']!].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''), style: 'superscript' };
}

const OTHER_NOTE = /^(?:\([\d*†‡]|\d{1,2}\)|[*†‡]|\d{1,3}\. {0,2}[\^↑])/u;
const LONGEST_OTHER = 8;

const BEHIND_WORD = /[\p{L}\p{N})\]”»"]$/u;
/** An emphasis that is open (`*such words*`). */
const EMPHASIS = /(?:^|[\s(])\*{1,3}(?=\S)[^\n]*$/u;
const LONGEST_EMPHASIS = 300;

/** Signs that are calls only directly behind a word. */
function mayCall(text: string, style: Style, { start, end }: Span): boolean {
  // m², km³ are units; a call stands behind a word or a mark.
  if (style === 'superscript') return !/(?:^|[^\p{L}])[kcdm]?m$/u.test(text.slice(Math.max(0, start - 4), start));
  if (style === 'numbered') return /\p{L}$/u.test(text.slice(Math.max(0, start - 1), start));
  if (style !== 'star') return true;
  const line = text.slice(Math.max(0, start - LONGEST_EMPHASIS), start);
  const before = line.slice(line.lastIndexOf('\n') + 1);
  return (text[start] === '(' ? /\S ?$/u : BEHIND_WORD).test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1)) && !EMPHASIS.test(before);
}

function opensLine(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i >= at - 8 && (text[i] === ' ' || text[i] === '\t' || text[i] === '\u00a0' || text[i] === '\u200b')) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
}

/** What stands between the label and the words: the way back (`^`, `↑`, with letters where there are several), and the label once more. */
const BEFORE_WORDS = /^[ \t\u00a0]{0,4}(?:[\^↑](?: ?\[?\^?[a-z](?:\.\d)?\]?(?= |$)| ){0,8}|\[?(?<again>\p{Nd}{1,3})(?:\]|[.)](?= )))/u;
const LONGEST_BEFORE = 60;

/** Behind the label: a colon or blanks, then the words of the note. */
function bodyStart(text: string, { mark, label }: Omit<Body, 'body'>): number {
  let at = mark.end;
  if (/[\^↑]/u.test(text[at - 1]!)) at--;
  const before = BEFORE_WORDS.exec(text.slice(at, at + LONGEST_BEFORE));
  if (before !== null && (before.groups!['again'] ?? label) === label) at += before[0].length;
  if (text[at] === ':') at++;
  while (classOf[text.charCodeAt(at)] === Class.space) at++;
  return at;
}

/** A line that begins with `(1)`, `1)` or a star: the kinds of notes without a bracket or a raised digit. */
function hasOtherNotes(text: string): boolean {
  let line = 0;
  do {
    let at = line;
    while (at < line + 8 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0')) at++;
    if (OTHER_NOTE.test(text.slice(at, at + LONGEST_OTHER))) return true;
    line = text.indexOf('\n', line) + 1;
  } while (line > 0);
  return false;
}

/** All marks, or those at the places where the reader has seen a bracket or a raised digit. */
function* matchesOf(text: string, signs: readonly number[] | undefined): Generator<RegExpExecArray> {
  if (signs === undefined) {
    yield* text.matchAll(ANYWHERE);
    return;
  }
  let end = 0;
  for (const sign of signs) {
    if (sign < end) continue;
    MARK.lastIndex = sign;
    const match = MARK.exec(text);
    if (match === null) continue;
    end = sign + match[0].length;
    yield match;
  }
}

function marksOf(text: string, signs: readonly number[] | undefined): { bodies: Omit<Body, 'body'>[]; calls: Call[] } {
  const bodies: Omit<Body, 'body'>[] = [];
  const calls: Call[] = [];
  for (const match of matchesOf(text, signs)) {
    const { label, style } = labelOf(match.groups!);
    const span = { start: match.index, end: match.index + match[0].length };
    // A star that a word follows opens an emphasis.
    const opens = opensLine(text, span.start) && span.end < text.length && text[span.end] !== '\n';
    if (opens && (style !== 'star' || /\s/u.test(text[span.end]!))) bodies.push({ label, style, mark: span });
    else if (mayCall(text, style, span)) calls.push({ label, style, span });
  }
  return { bodies, calls };
}

/** A note ends at a blank line, at the next note, or with the text. */
function bodyEnd(text: string, start: number, next: number): number {
  const blank = /\n[ \t\u00a0]*\r?\n/gu;
  blank.lastIndex = start;
  const found = blank.exec(text.slice(0, next));
  let end = Math.min(next, found === null ? next : found.index);
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return end;
}

/**
 * Finds footnote calls and bodies and links them by label: a call belongs to the next body of its label, so that numbers
 * may begin again in each section. `(1)`, `[i]`, `1)` and stars are notes only where a call and a body have it; an enumeration has no calls.
 *
 * `noteSigns` are the places of all brackets and raised digits, where they are known already.
 *
 * @example findFootnotes('règlement 43-QD/TW[2]\n\n[2] Règlement 43 du 26 novembre 2021').footnotes[0].label // '2'
 */
export function findFootnotes(text: string, noteSigns?: readonly number[]): Footnotes {
  const { bodies, calls: marked } = marksOf(text, hasOtherNotes(text) ? undefined : noteSigns);
  const lettered = new Set(bodies.flatMap(({ label, style }) => (style === 'letter' ? [label] : [])));
  const calls = marked.filter(({ label, style }) => style !== 'letter' || lettered.has(label));
  const keys = new Set(bodies.map(keyOf));
  const matched = calls.map((call): Call => ({ ...call, style: styleOfBody(call, keys) }));
  const called = new Set(matched.map(keyOf));
  const lists = listedStars(bodies, matched);
  const withCalls = bodies.filter((body) => body.style === 'bracket' || (called.has(keyOf(body)) && !lists.has(body.label)));
  const found: Body[] = withCalls.map((entry, index) => {
    const start = bodyStart(text, entry);
    return { ...entry, body: { start, end: bodyEnd(text, start, withCalls[index + 1]?.mark.start ?? text.length) } };
  });
  const inline = inlineNotes(text);
  const inOrder = [...found.filter(({ body }) => body.end > body.start), ...inline].sort((a, b) => a.mark.start - b.mark.start);
  return link(inOrder, [...withoutWaysBack(matched, found), ...inline.map(({ label, mark, style }): Call => ({ label, span: mark, style }))].sort((a, b) => a.span.start - b.span.start));
}

const INLINE = /\^\[(?<words>[^[\]\n]{1,600})\]/gu;

/** pandoc's `^[…]`: the note stands where it is called. */
function inlineNotes(text: string): Body[] {
  if (!text.includes('^[')) return [];
  return Array.from(text.matchAll(INLINE), ({ index, groups }, at): Body => ({
    label: `^${at + 1}`, style: 'inline', mark: { start: index, end: index + 2 }, body: { start: index + 2, end: index + 2 + groups!['words']!.length },
  }));
}

const keyOf = ({ label, style }: { readonly label: string; readonly style: Style }): string => `${style}${label}`;

/** Raised calls are brackets here; the note may have its label as it was printed: "(1)", "1)", a star. */
function styleOfBody({ label, style }: Call, keys: ReadonlySet<string>): Style {
  if (style !== 'bracket' || keys.has(keyOf({ label, style }))) return style;
  return (['paren', 'numbered', 'star'] as const).find((other) => keys.has(keyOf({ label, style: other }))) ?? style;
}

/** Both in text order: what stands between the label of a note and its words calls nothing. */
function withoutWaysBack(calls: readonly Call[], bodies: readonly Body[]): Call[] {
  let next = 0;
  return calls.filter(({ span }) => {
    while (next < bodies.length && bodies[next]!.body.start <= span.start) next++;
    return next === bodies.length || span.start < bodies[next]!.mark.start;
  });
}

/** Stars that open more lines than there are calls with them are those of a list. */
function listedStars(bodies: readonly Omit<Body, 'body'>[], calls: readonly Call[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (label: string, by: number): unknown => counts.set(label, (counts.get(label) ?? 0) + by);
  for (const { label, style } of bodies) if (style === 'star') count(label, 1);
  for (const { label, style } of calls) if (style === 'star') count(label, -1);
  return new Set([...counts].filter(([, more]) => more > 0).map(([label]) => label));
}

function link(bodies: readonly Body[], calls: readonly Call[]): Footnotes {
  const byLabel = new Map<string, number[]>();
  for (const [index, body] of bodies.entries()) {
    const key = keyOf(body);
    const list = byLabel.get(key);
    if (list === undefined) byLabel.set(key, [index]);
    else list.push(index);
  }
  const callsOf: Span[][] = bodies.map(() => []);
  const linked: { span: Span; footnote: string | undefined; label: string }[] = [];
  const cursors = new Map<string, number>();
  for (const call of calls) {
    const key = keyOf(call);
    const list = byLabel.get(key);
    if (list === undefined) {
      if (call.style === 'bracket') linked.push({ span: call.span, footnote: undefined, label: call.label });
      continue;
    }
    // Calls come in text order, so the cursor only moves on.
    let cursor = cursors.get(key) ?? 0;
    while (cursor < list.length - 1 && bodies[list[cursor]!]!.mark.start < call.span.start) cursor++;
    cursors.set(key, cursor);
    const index = list[cursor]!;
    if (bodies[index]!.mark.start < call.span.start) continue;
    callsOf[index]!.push(call.span);
    linked.push({ span: call.span, footnote: `n${index + 1}`, label: call.label });
  }
  const footnotes = bodies.map(({ label, body }, index): Footnote => ({ id: `n${index + 1}`, label, calls: callsOf[index]!, body }));
  return { footnotes, calls: linked, uncalled: footnotes.filter((note) => note.calls.length === 0) };
}
