import type { Clause } from './clause.js';
import type { Reading } from './reading.js';

/** A letter that names an option at the head of what it offers. */
const OPTION = /^\s*(?:\*\*)?\(?([A-Ha-h])[.)]/u;

/** A question and the options below it; `answer` is the letter of the right one. */
export interface Quiz {
  readonly question: Clause;
  readonly options: ReadonlyMap<Clause, string>;
  answer: string | undefined;
}

const has = (clause: Clause, ...types: readonly string[]): boolean => clause.tokens.some(({ type }) => types.includes(type));

/** The quizzes of a text, each read when a unit of it is asked for. */
export class Quizzes {
  /** Of a unit: the first and last unit of the quiz in which it takes part. */
  private readonly runs = new Map<number, Run>();

  constructor(private readonly reading: Reading) {
    const { units } = reading;
    for (let at = 0; at < units.length; at++) {
      let end = at + 1;
      while (end < units.length && this.offers(end)) end++;
      if (end === at + 1 && !units[at]!.list) continue;
      // What gives the answer stands behind the options.
      const run: Run = { first: at, last: Math.min(end, units.length - 1), found: undefined };
      for (let unit = at; unit < end; unit++) this.runs.set(unit, run);
      at = end - 1;
    }
  }

  private offers(index: number): boolean {
    const { start, end } = this.reading.units[index]!.span;
    return OPTION.test(this.reading.text.slice(start, Math.min(end, start + LONGEST_LETTER)));
  }

  /** The quizzes in which clauses of a unit take part, by each clause; undefined where there is none. */
  of(index: number): ReadonlyMap<Clause, Quiz> | undefined {
    const run = this.runs.get(index);
    if (run === undefined) return undefined;
    if (run.found === undefined) {
      const clauses: Clause[] = [];
      for (let unit = run.first; unit <= run.last; unit++) clauses.push(...this.reading.clauses(unit));
      run.found = quizzesIn(this.reading.text, clauses);
    }
    return run.found;
  }
}

interface Run {
  readonly first: number;
  readonly last: number;
  found: ReadonlyMap<Clause, Quiz> | undefined;
}

/** The letter of an option, with blanks before it. */
const LONGEST_LETTER = 40;

/** Questions with options among the clauses, by each clause that takes part. */
function quizzesIn(text: string, clauses: readonly Clause[]): ReadonlyMap<Clause, Quiz> {
  const taking = new Map<Clause, Quiz>();
  for (let at = 0; at < clauses.length; at++) {
    const question = clauses[at]!;
    if (!has(question, 'question', 'choose', 'which')) continue;
    const options = new Map<Clause, string>();
    const quiz: Quiz = { question, options, answer: undefined };
    let end = at + 1;
    for (; end < clauses.length; end++) {
      const clause = clauses[end]!;
      const written = text.slice(clause.tokens[0]?.start, clause.tokens.at(-1)?.end);
      const letter = OPTION.exec(written)?.[1]?.toLowerCase();
      if (has(clause, 'answer')) {
        quiz.answer = answerOf(written, clause);
        end++;
        break;
      }
      if (letter === undefined) break;
      options.set(clause, letter);
      quiz.answer = answerOf(written, clause) ?? quiz.answer;
    }
    if (options.size === 0) continue;
    taking.set(question, quiz);
    for (const option of options.keys()) taking.set(option, quiz);
  }
  return taking;
}

/** The letter behind the word for the answer. */
function answerOf(written: string, { tokens }: Clause): string | undefined {
  const word = tokens.find(({ type }) => type === 'answer');
  if (word === undefined) return undefined;
  return /(?<!\p{L})([A-Ha-h])(?!\p{L})/u.exec(written.slice(word.end - tokens[0]!.start))?.[1]?.toLowerCase();
}
