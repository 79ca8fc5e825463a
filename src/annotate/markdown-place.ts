import type { Span } from '../model/index.js';

/** Runs of these begin and end emphasis, by what stands on either side of them. */
const EMPHASIS = /[*_]/u;
const RUN = /\*+|_+/gu;
const STRUCK = '~';
const BLANK = /^[\s\p{Zs}]?$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
/** A link or the call of a note without emphasis in it: it counts as its words. */
const PLAIN_BRACKETS = /\[(?<words>[^\][*_`<\\]{0,200})\](?:\([^()\s*_`<\\]{0,400}\))?/gu;
/** What may hold runs that are no emphasis. */
const UNTOLD = /[`<[\]\\]/u;
const PARAGRAPH_BREAK = /\n[ \t>]*(?=\r?\n)/gu;
/** A paragraph that begins farther back is not looked at. */
const LOOK_BACK = 4096;

/** What a mark beside a run makes of it: it stays what it was, it may also end or begin something else, or it is no longer what it was. */
type Effect = 'none' | 'more' | 'other';

interface Flanks {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** By the rules of CommonMark: what a run of the character can do between these neighbours. */
function flanks(character: string, before: string, after: string): Flanks {
  const [blankBefore, blankAfter, signBefore, signAfter] = [BLANK.test(before), BLANK.test(after), PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const left = !blankAfter && (!signAfter || blankBefore || signBefore);
  const right = !blankBefore && (!signBefore || blankAfter || signAfter);
  return character === '_' ? { opens: left && (!right || signBefore), closes: right && (!left || signAfter) } : { opens: left, closes: right };
}

const MARK = '<';

function effectOf(was: Flanks, is: Flanks): Effect {
  if (was.opens === is.opens && was.closes === is.closes) return 'none';
  return (was.opens && !is.opens) || (was.closes && !is.closes) || !(was.opens || was.closes) ? 'other' : 'more';
}

/** The run of one character that ends or begins at the offset. */
function runAt(text: string, at: number, step: -1 | 1): string {
  const next = (offset: number): string => text.charAt(step === 1 ? offset : offset - 1);
  const character = next(at);
  let end = at;
  while (next(end) === character && character !== '') end += step;
  return step === 1 ? text.slice(at, end) : text.slice(end, at);
}

const characterBefore = (text: string, at: number): string => (/[\uDC00-\uDFFF]/u.test(text.charAt(at - 1)) ? text.slice(at - 2, at) : text.charAt(at - 1));
const characterAt = (text: string, at: number): string => (at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '');

/** The runs that are open where a paragraph has come so far; undefined where that is not plain. */
function openRuns(text: string, at: number): readonly string[] | undefined {
  const far = text.slice(Math.max(0, at - LOOK_BACK), at);
  const start = Array.from(far.matchAll(PARAGRAPH_BREAK), ({ index, 0: gap }) => index + gap.length).at(-1) ?? (at > LOOK_BACK ? undefined : 0);
  if (start === undefined) return undefined;
  const paragraph = far.slice(start).replace(PLAIN_BRACKETS, '$<words>');
  if (UNTOLD.test(paragraph)) return undefined;
  const open: string[] = [];
  for (const { 0: run, index } of paragraph.matchAll(RUN)) {
    const end = index + run.length;
    const { opens, closes } = flanks(run.charAt(0), characterBefore(paragraph, index), end < paragraph.length ? characterAt(paragraph, end) : characterAt(text, at));
    if (opens && closes) return undefined;
    if (opens) open.push(run);
    else if (closes && open.pop() !== run) return undefined;
  }
  return open;
}

/** A mark before which nothing is open can end nothing. */
function mayBegin(text: string, { start }: Span): boolean {
  const run = runAt(text, start, -1);
  if (!EMPHASIS.test(run)) return true;
  const before = characterBefore(text, start - run.length);
  const effect = effectOf(flanks(run.charAt(0), before, characterAt(text, start)), flanks(run.charAt(0), before, MARK));
  return effect === 'none' || (effect === 'more' && openRuns(text, start - run.length)?.length === 0);
}

/** A run that ends what one of its own length began is used up, and begins nothing. */
function mayEnd(text: string, { end }: Span): boolean {
  const run = runAt(text, end, 1);
  if (!EMPHASIS.test(run)) return true;
  const after = characterAt(text, end + run.length);
  const effect = effectOf(flanks(run.charAt(0), characterBefore(text, end), after), flanks(run.charAt(0), MARK, after));
  if (effect !== 'more') return effect === 'none';
  const open = openRuns(text, end);
  return open?.length === 1 && open[0] === run;
}

/** `~~` between letters is no longer what it was. */
function keepsStruck(text: string, { start, end }: Span): boolean {
  const isWord = (character: string): boolean => !BLANK.test(character) && !PUNCTUATION.test(character);
  const [before, after] = [runAt(text, start, -1), runAt(text, end, 1)];
  return !(before.startsWith(STRUCK) && isWord(characterBefore(text, start - before.length))) && !(after.startsWith(STRUCK) && isWord(characterAt(text, end + after.length)));
}

/** An odd number of backslashes makes a letter of what is put behind them. */
function isEscaped(text: string, { start }: Span): boolean {
  return text.charAt(start - 1) === '\\' && runAt(text, start, -1).length % 2 === 1;
}

/** Whether all around the span stays what it is when a tag or a bracket stands at either end. */
export function bearsMark(text: string, span: Span): boolean {
  return !isEscaped(text, span) && keepsStruck(text, span) && mayBegin(text, span) && mayEnd(text, span);
}
