import type { AnalyzedText, Span } from '../../model/index.js';
import { TextContext } from '../../read/scan/context.js';
import { sentenceEnd } from '../../read/text/sentences.js';
import { order } from './voices.js';

/** The subject of a document stands behind its date and issuer; so far it is sought, and so long it may be. */
const REACH = 120;
const LONGEST = 300;
/** A title is no shorter; what two texts have in common of fewer words may be chance. */
const SHORTEST = 4;
const WHOLE = 0.6;

/** What a text says that the document is about: from the word that opens the subject to the end of the clause. */
export function subjectBehind({ text }: AnalyzedText, { end }: Span): string | undefined {
  const context = new TextContext(text);
  const limit = Math.min(sentenceEnd(text, end), end + LONGEST);
  for (let at = end; at < Math.min(limit, end + REACH); at++) {
    if (!/\s/u.test(text[at]!) || !context.opensSubject(at + 1)) continue;
    const subject = text.slice(at + 1, limit).split(/[.;()“”"\n]/u)[0]!.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return subject.split(' ').length >= SHORTEST ? subject : undefined;
  }
  return undefined;
}

interface Named {
  readonly file: string;
  readonly subject?: string | undefined;
}

/** The words with which the subjects of two texts begin that do not copy one another: the longest that any two have in common. */
export function agreedTitle(mentions: readonly Named[], voices: ReadonlyMap<string, string>): string | undefined {
  const subjects = mentions.flatMap(({ file, subject }) => (subject === undefined ? [] : [{ voice: voices.get(file)!, words: subject.split(' ') }]));
  subjects.sort((a, b) => order(a.words.join(' ').toLowerCase(), b.words.join(' ').toLowerCase()) || order(a.voice, b.voice));
  let best: readonly string[] = [];
  // Sorted, the two with most in common stand beside each other.
  for (let at = 1; at < subjects.length; at++) {
    const [one, other] = [subjects[at - 1]!, subjects[at]!];
    if (one.voice === other.voice) continue;
    let common = 0;
    while (common < one.words.length && common < other.words.length && one.words[common]!.toLowerCase() === other.words[common]!.toLowerCase()) common++;
    // Two that go on differently have the title cut short, or two.
    if (common > best.length && common >= WHOLE * Math.min(one.words.length, other.words.length)) best = one.words.slice(0, common);
  }
  if (best.length < SHORTEST) return undefined;
  const title = best.join(' ').replace(/(?<![,:–-])[,:–-]+$/u, '');
  return `${title[0]!.toUpperCase()}${title.slice(1)}`;
}
