import type { Citation } from '../model/index.js';
import type { Surroundings } from '../read/text/surroundings.js';
import type { Neighbours, Weighing } from './weighing.js';

/** The items of a list are of one term this often, by how many others there are of which the term is sure. */
const OF_ONE_TERM = [0, 0.6, 0.9, 0.95] as const;
/** Others of which it is not prove nothing: the same numbers come together in several terms. */
const SURE = 0.9;
/** A document is of a given term this often. */
const OF_A_TERM = 0.2;
/**
 * Two documents that stand in one sentence are related so much more often than any two: in real passages 15 of 33 such pairs are, and one of
 * 1170 of all pairs of the registry. A fifth of that counts, as the pairs are few.
 */
const RELATED = 100;
/** And one that stands in the subject of the other (về tiếp tục thực hiện Chỉ thị …): what a document is about, it does something to. */
const IN_ITS_SUBJECT = 250;
const LEAST_SHARE = 1e-4;
/** So much of a list is compared with each item. */
const MAX_LIST = 40;


function give(all: Map<number, Neighbours>, index: number, weighing: Weighing): Neighbours {
  let neighbours = all.get(index);
  const size = weighing.posterior.holdings.length;
  if (neighbours === undefined) all.set(index, (neighbours = { weights: new Float64Array(size), reasons: new Array<undefined>(size), listed: false }));
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
    const ofOne = OF_ONE_TERM[Math.min(others.length, OF_ONE_TERM.length - 1)]!;
    const factors = new Map<string, number>();
    for (const term of terms) {
      let factor = ofOne;
      for (const { shares } of others) factor *= Math.max(shares.get(term) ?? 0, LEAST_SHARE) / OF_A_TERM;
      factors.set(term, factor + 1 - ofOne);
    }
    const neighbours = give(all, item.index, item.weighing);
    item.weighing.posterior.holdings.forEach(({ record: { term } }, at) => {
      const factor = term === undefined ? 1 - ofOne : factors.get(term)!;
      neighbours.weights[at]! += Math.log(factor);
      if (factor <= 4) return;
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
  here.posterior.holdings.forEach(({ related }, at) => {
    if (related.size === 0 || !there.posterior.holdings.some(({ id }) => related.has(id))) return;
    let share = 0;
    const probabilities = there.probabilitiesAt(other);
    there.posterior.holdings.forEach(({ id }, place) => {
      if (related.has(id)) share += probabilities[place]!;
    });
    if (share === 0) return;
    const neighbours = give(all, one, here);
    neighbours.weights[at]! += Math.log(1 + (often - 1) * share);
    (neighbours.reasons[at] ??= []).push('is related to the document cited beside it');
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
    // The items of a list stand side by side: what they tell of one another is their term.
    if (weighings[index] === undefined || weighings[index + 1] === undefined || citations[index + 1]!.form === 'list-item' || !surroundings.meetsNext(index)) continue;
    const often = surroundings.isTitled(index) ? IN_ITS_SUBJECT : RELATED;
    weighRelation(all, index, index + 1, weighings, often);
    weighRelation(all, index + 1, index, weighings, often);
  }
  return all;
}
