import type { Clause } from './clause.js';

/** A letter that names an option at the head of what it offers. */
const OPTION = /^\s*(?:\*\*)?\(?([A-Ha-h])[.)]/u;

/** A question and the options below it; `answer` is the letter of the right one. */
export interface Quiz {
  readonly question: Clause;
  readonly options: ReadonlyMap<Clause, string>;
  answer: string | undefined;
}

const has = (clause: Clause, ...types: readonly string[]): boolean => clause.tokens.some(({ type }) => types.includes(type));

/** Questions with options among the clauses, by each clause that takes part. */
export function quizzesIn(text: string, clauses: readonly Clause[]): ReadonlyMap<Clause, Quiz> {
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
