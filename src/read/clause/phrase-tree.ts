import type { ActForm, ActKind, ClauseRole } from '../../locale/clauses/types.js';
import { Words } from './words.js';

/** What a phrase says in a clause. */
export interface Meaning {
  readonly phrase: string;
  /** In the order in which they stand; more than one for a phrase that says two things (sera: a plan, and to be). */
  readonly roles: readonly ClauseRole[];
  readonly act?: { readonly kind: ActKind; readonly form: ActForm };
  /** What the phrase may be as well: the next meaning of the same spelling (en: a pronoun, or a preposition). */
  readonly other?: ClauseRole | ActForm;
  /** It is a noun of a type of document too (quy định, plan). */
  readonly isType: boolean;
  /** A noun for several documents. */
  readonly plural?: boolean;
  /** Of a participle that agrees with its noun: what its ending says of that. */
  readonly agreement?: { readonly feminine: boolean | undefined; readonly plural: boolean | undefined };
  /** Abbreviations are read in upper case only. */
  readonly strict: boolean;
  /** In a text without diacritics its letters are another word. */
  readonly toned?: boolean;
  /** Id of the type. */
  readonly kindred?: string;
  /** The body of the registry that it names. */
  readonly issuer?: string;
}

/** Phrases by their folded words. */
export interface PhraseNode {
  readonly next: PhrasesBehind;
  meanings: Meaning[] | undefined;
}

/** What goes on behind a word, or begins a phrase, by the next word. */
export interface PhrasesBehind {
  get(word: number): PhraseNode | undefined;
  values(): Iterable<PhraseNode>;
}

interface GrowingNode extends PhraseNode {
  readonly next: Map<number, GrowingNode>;
}

/** What all phrases of a kind say. */
export type Said = Omit<Meaning, 'phrase'>;

/** Two lists of one length: a pair for each phrase would be a thousand objects of which few are used. */
interface Waiting {
  readonly phrases: string[];
  readonly said: Said[];
}

const newNode = (): GrowingNode => ({ next: new Map(), meanings: undefined });

const words = new Words();

/** The phrases of a language by their first words. Those of a word are put into a tree when a text first has the word: most texts have few of them. */
export class FirstWords implements PhrasesBehind {
  private readonly nodes = new Map<number, GrowingNode>();
  private readonly waiting = new Map<number, Waiting>();

  add(phrase: string, said: Said): void {
    const blank = phrase.indexOf(' ');
    words.read(phrase, 0, blank === -1 ? phrase.length : blank, []);
    const first = words.types[0]!;
    let waiting = this.waiting.get(first);
    if (waiting === undefined) this.waiting.set(first, (waiting = { phrases: [], said: [] }));
    waiting.phrases.push(phrase);
    waiting.said.push(said);
  }

  /** Of phrases that wait still. */
  words(): Iterable<number> {
    return this.waiting.keys();
  }

  get(word: number): PhraseNode | undefined {
    return this.nodes.get(word) ?? (this.waiting.has(word) ? this.grow(word) : undefined);
  }

  values(): Iterable<PhraseNode> {
    for (const word of [...this.waiting.keys()]) this.grow(word);
    return this.nodes.values();
  }

  private grow(word: number): PhraseNode {
    const node = newNode();
    const { phrases, said } = this.waiting.get(word)!;
    phrases.forEach((phrase, index) => put(node, { ...said[index]!, phrase }));
    this.waiting.delete(word);
    this.nodes.set(word, node);
    return node;
  }
}

/** `first` is the node of its first word. */
function put(first: GrowingNode, meaning: Meaning): void {
  let node = first;
  words.read(meaning.phrase, 0, meaning.phrase.length, []);
  for (let at = 1; at < words.count; at++) {
    const word = words.types[at]!;
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = newNode()));
    node = next;
  }
  const known = (node.meanings ??= []);
  const same = known.findIndex(({ phrase }) => phrase === meaning.phrase);
  // What was put first counts: acts, then roles, then names; that it is a type too is remembered.
  const body = meaning.issuer === undefined ? -1 : known.findIndex(({ phrase, roles }) => roles[0] === 'body' && phrase.toLowerCase() === meaning.phrase.toLowerCase());
  if (body !== -1) known[body] = { ...known[body]!, issuer: known[body]!.issuer ?? meaning.issuer! };
  else if (same === -1) known.push(meaning);
  else if (meaning.isType) known[same] = { ...known[same]!, isType: true, ...(meaning.kindred !== undefined && { kindred: meaning.kindred }) };
  else if (known[same]!.other === undefined && (meaning.act !== undefined || meaning.roles[0] !== known[same]!.roles[0])) known[same] = { ...known[same]!, other: meaning.act?.form ?? meaning.roles[0]! };
}
