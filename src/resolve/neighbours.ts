import { someType } from '../model/document-types.js';
import type { Citation } from '../model/index.js';
import type { Surroundings } from '../read/text/surroundings.js';
import type { Holding } from './holdings.js';
import type { Neighbours, Weighing } from './weighing.js';

/** The items of a list are of one term this often, by how many others there are of which the term is sure; rules in force are of several. */
const OF_ONE_TERM = [0, 0.6, 0.9, 0.95] as const;
const RULES_OF_ONE_TERM = [0, 0.4, 0.6, 0.7] as const;
/** Others of which it is not prove nothing: the same numbers come together in several terms. */
const SURE = 0.9;
/** A document is of a given term this often; where a list is not of one term, another item is of the term of the one before it so often. */
const OF_A_TERM = 0.2;
const OF_THE_SAME = 0.5;
/** Where another item is a document of the Party, this one is another body's this much more seldom. */
const ELSEWHERE = 0.1;
/**
 * Two documents that stand in one sentence are related so much more often than any two: in real passages 15 of 33 such pairs are, and one of
 * 1170 of all pairs of the registry. A fifth of that counts, as the pairs are few.
 */
const RELATED = 100;
/** And one that stands in the subject of the other (về tiếp tục thực hiện Chỉ thị …), or in its very title: what a document is about, it does something to. */
const IN_ITS_SUBJECT = 250;
/** A meeting's document with a symbol behind it in brackets is the document of that symbol. */
const APPOSED = 400;
const LEAST_SHARE = 1e-4;
/** So much of a list is compared with each item. */
const MAX_LIST = 40;

function give(all: Map<number, Neighbours>, index: number, weighing: Weighing): Neighbours {
  let neighbours = all.get(index);
  const size = weighing.posterior.holdings.length;
  if (neighbours === undefined) all.set(index, (neighbours = { weights: new Float64Array(size), reasons: new Array<undefined>(size), listed: false, elsewhere: 1 }));
  return neighbours;
}

function shareOfTerms(weighing: Weighing, index: number): Map<string, number> {
  const probabilities = weighing.probabilitiesAt(index);
  const shares = new Map<string, number>();
  weighing.posterior.holdings.forEach(({ record: { term } }, at) => {
    if (term !== undefined) shares.set(term, (shares.get(term) ?? 0) + probabilities[at]!);
  });
  return shares;
}

/** An item of a list whose others are all of one term is of that term too, as far as a list is of one term. */
function weighList(all: Map<number, Neighbours>, weighings: readonly (Weighing | undefined)[], start: number, end: number): void {
  const items: { readonly index: number; readonly weighing: Weighing; readonly shares: Map<string, number> }[] = [];
  for (let index = start; index < Math.min(end, start + MAX_LIST); index++) {
    const weighing = weighings[index];
    if (weighing !== undefined && weighing.referent.kind === 'numbered') items.push({ index, weighing, shares: shareOfTerms(weighing, index) });
  }
  if (items.length < 2) return;
  const terms = new Set(items.flatMap(({ shares }) => [...shares.keys()]));
  for (const item of items) {
    // What is said of the item itself needs no neighbours.
    if (item.weighing.referent.term !== undefined) continue;
    const others = items.filter((other) => other !== item && Math.max(0, ...other.shares.values()) >= SURE);
    if (others.length === 0) continue;
    const often = someType(item.weighing.referent.types, ({ standing }) => standing) ? RULES_OF_ONE_TERM : OF_ONE_TERM;
    const ofOne = often[Math.min(others.length, often.length - 1)]!;
    const neighbours = give(all, item.index, item.weighing);
    neighbours.elsewhere *= ELSEWHERE;
    // Of several terms, and those of the others as they are all the same: so likely.
    const apart = (1 - ofOne) * OF_A_TERM * OF_THE_SAME ** (others.length - 1);
    const likely = new Map<string, number>();
    for (const term of terms) {
      let together = ofOne;
      for (const { shares } of others) together *= Math.max(shares.get(term) ?? 0, LEAST_SHARE);
      likely.set(term, together + apart);
    }
    const ofAny = OF_A_TERM * ofOne + apart;
    item.weighing.posterior.holdings.forEach(({ record: { term } }, at) => {
      const factor = (term === undefined ? apart : likely.get(term)!) / ofAny;
      neighbours.weights[at]! += Math.log(factor);
      if (factor <= 2) return;
      neighbours.listed = true;
      (neighbours.reasons[at] ??= []).push(`the others of its list are of term ${term!}`);
    });
  }
}

/** Documents of one sentence of which the registry knows that one continues, implements or supersedes the other. */
function weighRelation(all: Map<number, Neighbours>, one: number, other: number, weighings: readonly (Weighing | undefined)[], often: number): void {
  const [here, there] = [weighings[one]!, weighings[other]!];
  // What is sure needs no neighbour.
  if (here === there || here.isSure) return;
  const probabilities = there.probabilitiesAt(other);
  here.posterior.holdings.forEach((holding, at) => {
    const { related } = holding;
    if (related.size === 0) return;
    let odds = 1;
    there.posterior.holdings.forEach((met, place) => {
      if (related.has(met.id)) odds += ((namesInTitle(holding, met) || namesInTitle(met, holding) ? IN_ITS_SUBJECT : often) - 1) * probabilities[place]!;
    });
    if (odds > 1) note(give(all, one, here), at, odds, 'is related to the document cited beside it');
  });
}

function note({ weights, reasons }: Neighbours, at: number, odds: number, reason: string): void {
  weights[at]! += Math.log(odds);
  (reasons[at] ??= []).push(reason);
}

/** "On carrying out resolution 18-NQ/TW", "… of the XII congress". */
function namesInTitle({ record: { title } }: Holding, { record: { symbol, number, term } }: Holding): boolean {
  if (title === undefined) return false;
  return number !== undefined ? title.includes(symbol) : term !== undefined && title.split(/[^\p{L}\p{M}]+/u).includes(term);
}

/** "Nghị quyết Trung ương 7 khoá X (Nghị quyết 26-NQ/TW)": what stands in brackets behind a meeting's document, or the meeting behind a symbol, says which it is. */
function weighApposition(all: Map<number, Neighbours>, one: number, other: number, weighings: readonly (Weighing | undefined)[]): void {
  const [here, there] = [weighings[one]!, weighings[other]!];
  if ((here.referent.kind === 'numbered') === (there.referent.kind === 'numbered')) return;
  const probabilities = there.probabilitiesAt(other);
  here.posterior.holdings.forEach(({ id }, at) => {
    const share = there.posterior.holdings.reduce((sum, met, place) => (met.id === id ? sum + probabilities[place]! : sum), 0);
    if (share > LEAST_SHARE) note(give(all, one, here), at, 1 + (APPOSED - 1) * share, 'is the one that the citation beside it names');
  });
}

/** What the other citations of a list and of a sentence say of each mention. */
export function neighboursOf(citations: readonly Citation[], weighings: readonly (Weighing | undefined)[], surroundings: Surroundings | undefined): ReadonlyMap<number, Neighbours> {
  const all = new Map<number, Neighbours>();
  for (let start = 0; start < citations.length; ) {
    let end = start + 1;
    while (citations[end]?.form === 'list-item') end++;
    if (end - start > 1) weighList(all, weighings, start, end);
    start = end;
  }
  if (surroundings === undefined) return all;
  for (let index = 0; index + 1 < citations.length; index++) {
    const next = citations[index + 1]!;
    // Numbers of a list stand side by side: what they tell of one another is their term. Plenums of a list have theirs.
    if (weighings[index] === undefined || weighings[index + 1] === undefined || (next.form === 'list-item' && next.number !== undefined) || !surroundings.meetsNext(index)) continue;
    const often = surroundings.isTitled(index) ? IN_ITS_SUBJECT : RELATED;
    for (const [one, other] of [[index, index + 1], [index + 1, index]] as const) {
      weighRelation(all, one, other, weighings, often);
      if (surroundings.isApposed(index + 1)) weighApposition(all, one, other, weighings);
    }
  }
  return all;
}
