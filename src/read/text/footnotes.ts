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

type Style = 'bracket' | 'paren' | 'superscript' | 'letter';

export interface Footnotes {
  readonly footnotes: readonly Footnote[];
  /** All calls with the id of the note that they call, in text order. */
  readonly calls: readonly { readonly span: Span; readonly footnote: string | undefined; readonly label: string }[];
  /** Note bodies without a call. */
  readonly uncalled: readonly Footnote[];
}

const SUPERSCRIPTS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** `[2]`, `[^2]`, `[^note]`; `[i]`, `[a]`; `(2)`; `²` — at the start of a line a body, elsewhere a call. Bounded, so linear. */
const MARK = new RegExp(
  `\\[(?<bracket>\\^[\\p{L}\\p{Nd}_-]{1,24}|\\p{Nd}{1,4})\\](?!\\()|\\[(?<letter>[ivxlc]{1,6}|[a-z])\\](?![\\(:])|\\((?<paren>\\p{Nd}{1,3})\\)|(?<superscript>[${SUPERSCRIPTS}]{1,3})`,
  'guy',
);

const ANYWHERE = new RegExp(MARK.source, 'gu');

function labelOf(groups: Readonly<Record<string, string | undefined>>): { label: string; style: Style } {
  if (groups['bracket'] !== undefined) return { label: groups['bracket'].replace(/^\^/u, ''), style: 'bracket' };
  if (groups['letter'] !== undefined) return { label: groups['letter'], style: 'letter' };
  if (groups['paren'] !== undefined) return { label: groups['paren'], style: 'paren' };
  return { label: [...groups['superscript']!].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''), style: 'superscript' };
}

function opensLine(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i >= at - 8 && (text[i] === ' ' || text[i] === '\t' || text[i] === '\u00a0' || text[i] === '\u200b')) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
}

/** Behind the label: a colon or blanks, then the words of the note. */
function bodyStart(text: string, end: number): number {
  let at = end;
  if (text[at] === ':') at++;
  while (classOf[text.charCodeAt(at)] === Class.space) at++;
  return at;
}

/** A line that begins with `(1)`: the one kind of note without a bracket or a raised digit. */
function hasLineInParens(text: string): boolean {
  let line = 0;
  do {
    let at = line;
    while (at < line + 8 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0')) at++;
    if (text[at] === '(' && /\d/u.test(text[at + 1] ?? '')) return true;
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
    if (opensLine(text, span.start) && span.end < text.length && text[span.end] !== '\n') bodies.push({ label, style, mark: span });
    // m², km³ are units; a call stands behind a word or a mark.
    else if (style !== 'superscript' || !/(?:^|[^\p{L}])[kcdm]?m$/u.test(text.slice(Math.max(0, span.start - 4), span.start))) calls.push({ label, style, span });
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
 * may begin again in each section. `(1)` and `[i]` are notes only where a call and a body have it; an enumeration has no calls.
 *
 * `noteSigns` are the places of all brackets and raised digits, where they are known already.
 *
 * @example findFootnotes('règlement 43-QD/TW[2]\n\n[2] Règlement 43 du 26 novembre 2021').footnotes[0].label // '2'
 */
export function findFootnotes(text: string, noteSigns?: readonly number[]): Footnotes {
  const { bodies, calls: marked } = marksOf(text, hasLineInParens(text) ? undefined : noteSigns);
  const lettered = new Set(bodies.flatMap(({ label, style }) => (style === 'letter' ? [label] : [])));
  const calls = marked.filter(({ label, style }) => style !== 'letter' || lettered.has(label));
  const called = new Set(calls.map(({ label, style }) => `${style}${label}`));
  const withCalls = bodies.filter(({ label, style }) => style === 'bracket' || called.has(`${style}${label}`));
  const found: Body[] = withCalls.map((entry, index) => {
    const start = bodyStart(text, entry.mark.end);
    return { ...entry, body: { start, end: bodyEnd(text, start, withCalls[index + 1]?.mark.start ?? text.length) } };
  });
  return link(found.filter(({ body }) => body.end > body.start), calls);
}

function link(bodies: readonly Body[], calls: readonly Call[]): Footnotes {
  const byLabel = new Map<string, number[]>();
  for (const [index, { label, style }] of bodies.entries()) {
    const key = `${style}${label}`;
    const list = byLabel.get(key);
    if (list === undefined) byLabel.set(key, [index]);
    else list.push(index);
  }
  const callsOf: Span[][] = bodies.map(() => []);
  const linked: { span: Span; footnote: string | undefined; label: string }[] = [];
  const cursors = new Map<string, number>();
  for (const call of calls) {
    const key = `${call.style}${call.label}`;
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
