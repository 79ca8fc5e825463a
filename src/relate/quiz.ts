import { Class, classOf } from '../read/text/classes.js';
import type { Clause } from './clause.js';
import { Places } from './places.js';
import type { Reading } from './reading.js';

/** A letter, or a figure in brackets, that names an option at the head of what it offers. */
const OPTION = /\s{0,40}(?:\*\*)?(?:\(?([A-Ha-h])[.)]|\(([1-9])\))/uy;
/** What may stand behind the mark of a question. */
const BEHIND_MARK = /[\s*»”"]/u;

/** A question and the options below it; `answer` is the letter of the right one. */
export interface Quiz {
  readonly question: Clause;
  readonly options: ReadonlyMap<Clause, string>;
  answer: string | undefined;
  /** Where no options are offered: what names the document that was asked for. */
  named: Clause | undefined;
}

const has = (clause: Clause, ...types: readonly string[]): boolean => clause.tokens.some(({ type }) => types.includes(type));

/** The quizzes of a text, each read when a unit of it is asked for. */
export class Quizzes {
  /** Of a unit: the first and last unit of the quiz in which it takes part. */
  private readonly runs = new Map<number, Run>();
  private readonly questions: Places;

  constructor(private readonly reading: Reading) {
    const { units } = reading;
    this.questions = new Places(reading.text, '?');
    for (let at = 0; at < units.length; at++) {
      let end = at + 1;
      while (end < units.length && this.offers(end)) end++;
      if (end === at + 1 && !units[at]!.list && !this.asks(at)) continue;
      // What gives the answer stands behind the options.
      const run: Run = { first: at, until: end - 1, last: Math.min(end, units.length - 1), clauses: undefined, found: undefined };
      for (let unit = at; unit < end; unit++) this.runs.set(unit, run);
      at = end - 1;
    }
  }

  private asks(index: number): boolean {
    const { text } = this.reading;
    const { start, end } = this.reading.units[index]!.span;
    if (!this.questions.standIn(start, end)) return false;
    for (let at = end - 1; at >= start && at >= end - LONGEST_LETTER; at--) {
      if (text[at] === '?') return true;
      if (!BEHIND_MARK.test(text[at]!)) return false;
    }
    return false;
  }

  private offers(index: number): boolean {
    const { start, end } = this.reading.units[index]!.span;
    OPTION.lastIndex = start;
    return mayOffer(this.reading.text, start) && OPTION.test(this.reading.text) && OPTION.lastIndex <= Math.min(end, start + LONGEST_LETTER);
  }

  /** The clauses of a unit; those of a quiz stay the same until all of it is read. */
  clauses(index: number): readonly Clause[] {
    const run = this.runs.get(index);
    if (run === undefined) return this.reading.clauses(index);
    this.open(run);
    const clauses = run.clauses!.get(index)!;
    if (index === run.until) run.clauses = run.found = undefined;
    return clauses;
  }

  /** The quizzes in which clauses of a unit take part, by each clause; undefined where there is none. To be asked before `clauses`. */
  of(index: number): ReadonlyMap<Clause, Quiz> | undefined {
    const run = this.runs.get(index);
    if (run === undefined) return undefined;
    this.open(run);
    return run.found;
  }

  private open(run: Run): void {
    if (run.clauses !== undefined) return;
    run.clauses = new Map();
    for (let unit = run.first; unit <= run.last; unit++) run.clauses.set(unit, this.reading.clauses(unit));
    run.found = quizzesIn(this.reading.text, [...run.clauses.values()].flat());
  }
}

/** Most units begin with a word: a look at two units of the text spares them the search. */
function mayOffer(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && at - start < LONGEST_LETTER && BLANKS.has(classOf[text.charCodeAt(at)]!)) at++;
  return OPENS.has(text[at] ?? '') || CLOSES.has(text[at + 1] ?? '');
}

const BLANKS: ReadonlySet<number> = new Set([Class.space, Class.newline, Class.ignorable]);
const OPENS: ReadonlySet<string> = new Set('*(');
const CLOSES: ReadonlySet<string> = new Set('.)');

interface Run {
  readonly first: number;
  /** The last unit that takes part, and the one behind that may answer. */
  readonly until: number;
  readonly last: number;
  clauses: Map<number, readonly Clause[]> | undefined;
  found: ReadonlyMap<Clause, Quiz> | undefined;
}

/** The letter of an option, with blanks before it. */
const LONGEST_LETTER = 40;

/** Questions with options among the clauses, by each clause that takes part. */
function quizzesIn(text: string, clauses: readonly Clause[]): ReadonlyMap<Clause, Quiz> {
  const taking = new Map<Clause, Quiz>();
  for (let at = 0; at < clauses.length; at++) {
    const question = clauses[at]!;
    // "Conclusion 115 deals with:": an unfinished sentence asks too, where an answer is given.
    const asks = has(question, 'question', 'choose', 'which');
    if (!asks && !has(question, 'colon') && (!isUnended(question) || letterOf(writtenIn(text, question)) !== undefined)) continue;
    const options = new Map<Clause, string>();
    const quiz: Quiz = { question, options, answer: undefined, named: undefined };
    let end = at + 1;
    for (; end < clauses.length; end++) {
      const clause = clauses[end]!;
      const written = writtenIn(text, clause);
      const letter = letterOf(written);
      if (has(clause, 'answer') && letter === undefined) {
        quiz.answer = answerOf(written, clause);
        if (options.size === 0 && has(clause, 'mention')) quiz.named = clause;
        end++;
        break;
      }
      // "Which text replaced A? Regulation 9." An answer that is nothing but a document.
      if (letter === undefined && end === at + 1 && has(question, 'which') && clause.namesOnly) quiz.named = clause;
      if (letter === undefined) break;
      options.set(clause, letter);
      quiz.answer = answerOf(written, clause) ?? quiz.answer;
    }
    // "Q. … ⏎ A. No.": an answer, and no choice
    if (options.size === 1 && quiz.answer === undefined) continue;
    if ((options.size === 0 && quiz.named === undefined) || (!asks && quiz.answer === undefined)) continue;
    taking.set(question, quiz);
    for (const option of options.keys()) taking.set(option, quiz);
  }
  return taking;
}

const writtenIn = (text: string, { tokens }: Clause): string => text.slice(tokens[0]?.start, tokens.at(-1)?.end);

/** "Resolution 72 was issued in order to ⏎ (a) …" */
const isUnended = ({ tokens }: Clause): boolean => tokens.length > 0 && !tokens.some(({ type }) => type === 'stop');

function letterOf(written: string): string | undefined {
  OPTION.lastIndex = 0;
  const [, letter, figure] = OPTION.exec(written) ?? [];
  return letter?.toLowerCase() ?? figure;
}

/** The letter behind the word for the answer. */
function answerOf(written: string, { tokens }: Clause): string | undefined {
  const word = tokens.find(({ type }) => type === 'answer');
  if (word === undefined) return undefined;
  const [, letter, figure] = /(?<![\p{L}\d])(?:([A-Ha-h])(?!\p{L})|\(([1-9])\))/u.exec(written.slice(word.end - tokens[0]!.start)) ?? [];
  return letter?.toLowerCase() ?? figure;
}
