import type { DocumentRecord, Registry } from '../model/index.js';
import type { Surroundings } from '../read/text/surroundings.js';
import { foldedWords, pairKey, SHORTEST_PHRASE_WORD, type FoldedWords } from '../read/text/words.js';

/** A text about a document has a given pair of words of its title so often, and one of the phrases that name its subject. */
const OF_TITLE = 0.25;
const OF_SUBJECT = 0.45;
/** And a word that stands in none or in all of the phrases that name its subject in another language. */
const OF_NO_PHRASE = 0.1;
const OF_ALL_PHRASES = 0.7;
/** A text about another one has it so often, and more often the more titles have it: what is common in titles is commoner in texts. */
const PAIR_ANYWAY = 0.004;
const WORD_ANYWAY = 0.006;
/** What says less is left out: "strengthen the leadership" stands in every tenth title. */
const LEAST = 1.1;
/** Words of one subject come together: each further one adds less. */
const FURTHER = [1, 0.7, 0.5, 0.3] as const;
/** What goes beyond this counts little: enough is said. */
const ENOUGH = 8;
const BEYOND = 0.3;
/** Words that no "on" introduces may speak of anything. */
const UNTITLED = 0.85;
/** For each word of a whole phrase of `subjects`, and of one that was seen in print. */
const PHRASE = 1.3;
const PRINTED = 1.6;
const LONGEST_PHRASE = 3;
/** The whole title stands behind the citation, word by word: "về công tác dân tộc" is no title about all that the nation does together. */
const WHOLE_TITLE = 2.5;
/** A subject of every term tells its documents from those of other subjects alone. */
const RECURS = 0.4;
/** Words that open with the subject and have nothing of the title; in another language they may be another translation. */
const OTHER_TITLE = -3.5;
const OTHER_TRANSLATION = -0.7;
/** A title shorter than this may be a paraphrase in other words. */
const LONG_ENOUGH = 4;
/** A sentence about the document without a word of its subject, where others would have one. */
export const NO_WORD = -0.7;
const SENTENCE = 8;

const pairsOf = ({ keys }: FoldedWords): number[] => keys.slice(1).map((key, index) => pairKey(keys[index]!, key));

interface Phrase {
  readonly text: string;
  readonly words: readonly number[];
  readonly weight: number;
}

/** What a record is about, as its words are met in texts. */
interface Subject {
  readonly pairs: ReadonlyMap<number, number>;
  readonly words: ReadonlyMap<number, number>;
  readonly phrases: readonly Phrase[];
  readonly titled: boolean;
  /** The words of its title. */
  readonly title: readonly number[];
  readonly recurs: boolean;
}

/** The words of the sentence around a citation, and how they stand to it. */
export interface WordsBeside {
  readonly behind: FoldedWords;
  readonly before: FoldedWords;
  /** A word that opens a subject stands behind the citation. */
  readonly titled: boolean;
  /** In the language of the titles. */
  readonly original: boolean;
}

export interface SubjectFound {
  readonly weight: number;
  /** The phrase of `subjects` that was found, where one was. */
  readonly phrase?: string | undefined;
}

const NOTHING: SubjectFound = { weight: 0 };

/** The subject behind the term of an alias ("…: Nghị quyết Trung ương 6 khóa XI về đất đai"); an alias without a number is a nickname ("Nghị quyết tam nông"). */
function subjectOfAlias(alias: string): string {
  return /(?:\d|(?:^|\s)[IVX]{1,9}(?:\s|$))/u.test(alias) ? (/(?:^|\s)[IVX]{1,9}\s([^]*)$/u.exec(alias)?.[1] ?? '') : alias;
}

const vietnameseOf = ({ title, subjects, aliases }: DocumentRecord): string => [title ?? '', ...(subjects?.vi ?? []), ...aliases.map(subjectOfAlias)].join(' | ');
const foreignOf = ({ subjects }: DocumentRecord): readonly string[] => [...(subjects?.fr ?? []), ...(subjects?.en ?? [])];

const long = ({ keys, lengths }: FoldedWords): number[] => keys.filter((_, index) => lengths[index]! >= SHORTEST_PHRASE_WORD);

function phraseOf(text: string, perWord: number): Phrase {
  const words = long(foldedWords(text));
  return { text, words, weight: perWord * Math.min(words.length, LONGEST_PHRASE) };
}

function count(counts: Map<number, number>, keys: readonly number[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
}

const startsWith = (keys: readonly number[], title: readonly number[]): boolean => title.length >= LONG_ENOUGH && title.every((key, at) => keys[at] === key);

/** Keys of a stretch that are of a subject, each once, and what they weigh. */
interface Found {
  readonly keys: number[];
  readonly weights: number[];
}

function met(found: Found | undefined, of: ReadonlyMap<number, number>, key: number): Found | undefined {
  const weight = of.get(key);
  if (weight === undefined || found?.keys.includes(key) === true) return found;
  if (found === undefined) return { keys: [key], weights: [weight] };
  found.keys.push(key);
  found.weights.push(weight);
  return found;
}

const known = new WeakMap<Registry, Subjects>();

/** In how many titles each pair of words stands, and in how many phrases of other languages each word. */
interface Counts {
  readonly pairs: ReadonlyMap<number, number>;
  readonly words: ReadonlyMap<number, number>;
  readonly titles: number;
  readonly foreign: number;
}

function countsOf(registry: Registry): Counts {
  const [pairs, words] = [new Map<number, number>(), new Map<number, number>()];
  let foreign = 1;
  for (const record of registry.records()) {
    count(pairs, pairsOf(foldedWords(vietnameseOf(record))));
    const phrases = foreignOf(record);
    if (phrases.length === 0) continue;
    foreign++;
    count(words, long(foldedWords(phrases.join(' | '))));
  }
  return { pairs, words, titles: Math.max(registry.size, 1), foreign };
}

/** The subjects of a registry's documents, and how much each of their words tells. */
export class Subjects {
  private readonly prepared = new Map<DocumentRecord, Subject>();
  private counted: Counts | undefined;
  private readonly topics = new Map<DocumentRecord, ReadonlySet<string>>();
  /** What two records have in common; texts name the same ones side by side. */
  private readonly shared = new WeakMap<DocumentRecord, Map<DocumentRecord, number>>();

  private constructor(private readonly registry: Registry) {}

  static of(registry: Registry): Subjects {
    let subjects = known.get(registry);
    if (subjects === undefined) known.set(registry, (subjects = new Subjects(registry)));
    return subjects;
  }

  /** What words beside a citation say for the record: of its subject, of another, or nothing. */
  weigh(record: DocumentRecord, { behind, before, titled, original }: WordsBeside): SubjectFound {
    const subject = this.of(record);
    const own = Subjects.found(subject, behind, titled, original);
    const other = Subjects.found(subject, before, false, original);
    if (other.weight > 0 && other.weight > own.weight) return own.weight < 0 ? { ...other, weight: other.weight + own.weight } : other;
    if (own.weight !== 0) return own;
    const silent = behind.keys.length + before.keys.length >= SENTENCE && (original ? subject.titled : subject.words.size > 0);
    return silent ? { weight: NO_WORD } : NOTHING;
  }

  /** The topics of its title and subjects. */
  topicsOf(record: DocumentRecord, surroundings: Surroundings): ReadonlySet<string> {
    let topics = this.topics.get(record);
    if (topics === undefined) this.topics.set(record, (topics = new Set(surroundings.topicsOf([vietnameseOf(record), ...foreignOf(record)].join(' | ')))));
    return topics;
  }

  /** What the title of one record says for another, as if it stood beside a citation of that; nothing where the subject recurs each term. */
  inCommon(record: DocumentRecord, other: DocumentRecord): number {
    if (other.title === undefined || other.subjectRecurs === true || record.subjectRecurs === true) return 0;
    let shared = this.shared.get(record);
    if (shared === undefined) this.shared.set(record, (shared = new Map()));
    let weight = shared.get(other);
    if (weight === undefined) shared.set(other, (weight = this.weightInCommon(record, other)));
    return weight;
  }

  private weightInCommon(record: DocumentRecord, other: DocumentRecord): number {
    const { pairs } = this.of(record);
    const weights: number[] = [];
    for (const pair of this.of(other).pairs.keys()) {
      const weight = pairs.get(pair);
      if (weight !== undefined) weights.push(weight);
    }
    return weights.sort((a, b) => b - a).reduce((sum, weight, i) => sum + weight * (FURTHER[i] ?? FURTHER[3]), 0);
  }

  private static found(subject: Subject, words: FoldedWords, titled: boolean, original: boolean): SubjectFound {
    const { keys } = words;
    if (keys.length === 0) return NOTHING;
    // Few stretches have a word of the subject: what they have is listed from the first one on.
    let known: Found | undefined;
    for (let i = 1; i < keys.length; i++) known = met(known, subject.pairs, pairKey(keys[i - 1]!, keys[i]!));
    if (!original) for (let i = 0; i < keys.length; i++) known = met(known, subject.words, keys[i]!);
    let phrase: Phrase | undefined;
    if (!original && known !== undefined) {
      const said = new Set(keys);
      for (const one of subject.phrases) if ((phrase === undefined || one.weight > phrase.weight) && one.words.every((key) => said.has(key))) phrase = one;
    }
    if (known === undefined) {
      if (!titled || !subject.titled || keys.length < LONG_ENOUGH) return NOTHING;
      return { weight: original ? OTHER_TITLE : subject.words.size === 0 ? 0 : OTHER_TRANSLATION };
    }
    const { weights } = known;
    weights.sort((a, b) => b - a);
    let sum = (phrase?.weight ?? 0) + (titled && original && startsWith(keys, subject.title) ? WHOLE_TITLE : 0);
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * (FURTHER[i] ?? FURTHER[3]);
    const weight = (Math.min(ENOUGH, sum) + BEYOND * Math.max(0, sum - ENOUGH)) * (titled ? 1 : UNTITLED) * (subject.recurs ? RECURS : 1);
    return phrase === undefined ? { weight } : { weight, phrase: phrase.text };
  }

  private of(record: DocumentRecord): Subject {
    let subject = this.prepared.get(record);
    if (subject === undefined) this.prepared.set(record, (subject = this.prepare(record)));
    return subject;
  }

  /** Counted when the words of a text are first weighed: where the text gives the very day, they are not. */
  private get counts(): Counts {
    return (this.counted ??= countsOf(this.registry));
  }

  /** What a word tells: how much more often texts about the document have it than others. */
  private static tells(said: number, share: number, anyway: number): number {
    return Math.log(said / (share + anyway));
  }

  /** Pairs of Vietnamese words; those of `subjects` were chosen for what the document is about. */
  private pairsOf(record: DocumentRecord): Map<number, number> {
    const { pairs, titles } = this.counts;
    const weights = new Map<number, number>();
    const chosen = new Set((record.subjects?.vi ?? []).flatMap((text) => pairsOf(foldedWords(text))));
    for (const pair of pairsOf(foldedWords(vietnameseOf(record)))) {
      // Of the titles that have it one is its own.
      const share = ((pairs.get(pair) ?? 1) - 1) / titles;
      const weight = Subjects.tells(chosen.has(pair) ? OF_SUBJECT : OF_TITLE, share, PAIR_ANYWAY);
      if (weight >= LEAST) weights.set(pair, weight);
    }
    return weights;
  }

  /** Words of the phrases in another language: the more of them have it, the nearer it is to the subject. */
  private wordsOf({ subjects }: DocumentRecord): Map<number, number> {
    const { words, foreign } = this.counts;
    const weights = new Map<number, number>();
    for (const phrases of [subjects?.fr ?? [], subjects?.en ?? []]) {
      const counts = new Map<number, number>();
      for (const text of phrases) count(counts, long(foldedWords(text)));
      for (const [word, times] of counts) {
        const share = ((words.get(word) ?? 1) - 1) / foreign;
        const weight = Subjects.tells(OF_NO_PHRASE + ((OF_ALL_PHRASES - OF_NO_PHRASE) * times) / phrases.length, share, WORD_ANYWAY);
        if (weight >= LEAST && weight > (weights.get(word) ?? 0)) weights.set(word, weight);
      }
    }
    return weights;
  }

  private prepare(record: DocumentRecord): Subject {
    const { title, unverified, subjectsPrinted, subjectRecurs } = record;
    const foreign = foreignOf(record);
    const printed = new Set([...(subjectsPrinted?.fr ?? []), ...(subjectsPrinted?.en ?? [])]);
    return {
      pairs: this.pairsOf(record),
      words: this.wordsOf(record),
      phrases: foreign.map((text) => phraseOf(text, printed.has(text) ? PRINTED : PHRASE)).filter(({ words }) => words.length > 0),
      titled: title !== undefined && !unverified.includes('title'),
      title: foldedWords(title ?? '').keys,
      recurs: subjectRecurs === true,
    };
  }
}
