import type { DocumentRecord, Registry } from '../model/index.js';
import { foldedWords, pairKey, SHORTEST_PHRASE_WORD, type FoldedWords } from '../read/text/words.js';

/** Pairs of words in more of the titles than this share say nothing about a subject ("strengthen the leadership", "until 2030"). */
const COMMONPLACE = 0.04;
/** Pairs in more of them than this ("against corruption") count half. */
const FREQUENT = 0.01;
/** A title is recognised by so many of its own pairs of words. */
const ENOUGH = 1.5;
/** Words that no "on" introduces may speak of anything: more of them are asked for. */
const ENOUGH_UNTITLED = 2.5;
/** What a phrase of `subjects` counts: it was chosen for its subject. */
const PHRASE = 2;
/** The best subject must be so much ahead of the second. */
const AHEAD = 2;

const pairsOf = ({ keys }: FoldedWords): number[] => keys.slice(1).map((key, index) => pairKey(keys[index]!, key));

const frequencies = new WeakMap<Registry, ReadonlyMap<number, number>>();

/** In how many titles of the registry each pair of words stands. */
function frequencyOf(registry: Registry): ReadonlyMap<number, number> {
  const known = frequencies.get(registry);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  for (const { title } of registry.records()) {
    if (title === undefined) continue;
    for (const pair of new Set(pairsOf(foldedWords(title)))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  frequencies.set(registry, counts);
  return counts;
}

interface Phrase {
  readonly owner: number;
  readonly text: string;
  readonly words: readonly number[];
}

export interface SubjectMatch {
  readonly record: DocumentRecord;
  readonly score: number;
  /** The phrase of `subjects` that was found, where one was. */
  readonly phrase?: string | undefined;
}

/** What tells the documents of one list apart by the words beside a citation. */
export class SubjectIndex {
  /** Pair of title words → the only record of the list that has it; -1 where several do. */
  private readonly pairs = new Map<number, number>();
  private readonly frequent: number;
  private readonly frequency: ReadonlyMap<number, number>;
  private readonly phrases: readonly Phrase[];

  constructor(private readonly records: readonly DocumentRecord[], registry: Registry) {
    const frequency = (this.frequency = frequencyOf(registry));
    this.frequent = Math.max(2, registry.size * FREQUENT);
    const most = Math.max(4, registry.size * COMMONPLACE);
    records.forEach(({ title, aliases, subjects }, owner) => {
      for (const pair of pairsOf(foldedWords([title ?? '', ...(subjects?.vi ?? []), ...aliases.map(subjectOfAlias)].join(' | ')))) {
        if ((frequency.get(pair) ?? 0) > most) continue;
        const other = this.pairs.get(pair);
        this.pairs.set(pair, other === undefined || other === owner ? owner : -1);
      }
    });
    const phrases = records.flatMap(({ subjects }, owner): Phrase[] =>
      [...(subjects?.fr ?? []), ...(subjects?.en ?? [])].map((text) => {
        const { keys, lengths } = foldedWords(text);
        return { owner, text, words: keys.filter((_, index) => lengths[index]! >= SHORTEST_PHRASE_WORD) };
      }).filter(({ words }) => words.length > 0));
    this.phrases = phrases;
  }

  /** Records whose subject the words name, best first. */
  matches(words: FoldedWords, titled: boolean): readonly SubjectMatch[] {
    // Most items of a long list have nothing beside them.
    if (words.keys.length === 0) return [];
    const scores = new Float64Array(this.records.length);
    const found: (string | undefined)[] = [];
    const seen = new Set<number>();
    for (let i = 1; i < words.keys.length; i++) {
      const pair = pairKey(words.keys[i - 1]!, words.keys[i]!);
      const owner = this.pairs.get(pair);
      if (owner === undefined || owner === -1 || seen.has(pair)) continue;
      seen.add(pair);
      scores[owner]! += (this.frequency.get(pair) ?? 0) > this.frequent ? 0.5 : 1;
    }
    const said = new Set(words.keys);
    const counted = new Set<string>();
    for (const { owner, text, words: wanted } of this.phrases) {
      if (!wanted.every((key) => said.has(key))) continue;
      const name = `${owner} ${wanted.join(' ')}`;
      if (counted.has(name)) continue;
      counted.add(name);
      scores[owner]! += PHRASE;
      found[owner] ??= text;
    }
    return this.records
      .map((record, owner): SubjectMatch => ({ record, score: scores[owner]!, phrase: found[owner] }))
      .filter(({ score, phrase }) => score >= (titled || phrase !== undefined ? ENOUGH : ENOUGH_UNTITLED))
      .sort((a, b) => b.score - a.score);
  }

  /** The only record whose subject the words name. */
  decides(words: FoldedWords, titled: boolean): SubjectMatch | undefined {
    const [best, second] = this.matches(words, titled);
    return best !== undefined && (second === undefined || best.score >= AHEAD * second.score) ? best : undefined;
  }
}

/** A title shorter than this may be a paraphrase in other words. */
const LONG_ENOUGH = 4;

/** Do the words behind a citation, which open with its subject, have nothing of the title? Then another document is meant. */
export function otherTitle(words: FoldedWords, { title, unverified, subjects }: DocumentRecord, registry: Registry): boolean {
  if (title === undefined || unverified.includes('title') || words.keys.length < LONG_ENOUGH) return false;
  const own = new Set(pairsOf(foldedWords([title, ...(subjects?.vi ?? [])].join(' | '))));
  const frequency = frequencyOf(registry);
  const most = Math.max(4, registry.size * COMMONPLACE);
  return !pairsOf(words).some((pair) => own.has(pair) && (frequency.get(pair) ?? 0) <= most);
}

/** An alias as "…: Nghị quyết Trung ương 6 khóa XI về đất đai" names the subject behind its term. */
function subjectOfAlias(alias: string): string {
  return /(?:^|\s)[IVX]{1,9}\s([^]*)$/u.exec(alias)?.[1] ?? '';
}
