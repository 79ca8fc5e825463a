import { sameKind } from '../coreference/compatible.js';
import { isSignedByCentre } from '../model/codes.js';
import { someType } from '../model/document-types.js';
import type { Citation, Registry } from '../model/index.js';
import type { Surroundings } from '../read/text/surroundings.js';
import { Kin } from './kin.js';
import type { Holding } from './holdings.js';
import { Subjects } from './subject.js';
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
/** "Nghị quyết 05 cụ thể hoá Quy định 296-QĐ/TW": committees carry out what the text cites by its symbol by documents of the same subject, and of their own. What titles have in common is a third as much a reason for one of those. */
const SAME_SUBJECT_ELSEWHERE = 0.35;
/** A meeting's document with a symbol behind it in brackets is the document of that symbol. */
const APPOSED = 400;
/** And one of several that a meeting of a given term is said to have adopted is as surely of that term as if it stood beside it, and of that meeting besides. */
const OF_THE_MEETING = 9;
/** What a text says to be of one day with another one is. */
const OF_ONE_DAY = 400;
const OF_THAT_DAY = 0.95;
const LEAST_SHARE = 1e-4;
/** So much of a list is compared with each item. */
const MAX_LIST = 40;

/** Numbers that follow one another so closely are of one term so much more often than of two: in two they would meet by chance. */
const CLOSE = 3;
const CLOSER = 5;

interface Item {
  readonly index: number;
  readonly weighing: Weighing;
  readonly shares: ReadonlyMap<string, number>;
}

/** How often the items are of one term, where the number of one of them lies near this one's. */
function nearer(share: number, { weighing: { referent } }: Item, others: readonly Item[]): number {
  const isNear = others.some(({ weighing }) => weighing.referent.symbol !== undefined && Math.abs(weighing.referent.number! - referent.number!) <= CLOSE);
  if (!isNear) return share;
  const odds = (CLOSER * share) / (1 - share);
  return odds / (1 + odds);
}

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
  const items: Item[] = [];
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
    const ofOne = nearer(often[Math.min(others.length, often.length - 1)]!, item, others);
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

function note({ weights, reasons }: Neighbours, at: number, weight: number, reason: string): void {
  weights[at]! += weight;
  (reasons[at] ??= []).push(reason);
}

/** "Nghị quyết 26-NQ/TW, ban hành cùng ngày với Nghị quyết 24-NQ/TW": what the other may be tells the day. */
function weighSameDay(all: Map<number, Neighbours>, one: number, other: number, weighings: readonly (Weighing | undefined)[]): void {
  const [here, there] = [weighings[one]!, weighings[other]!];
  if (here === there || here.referent.date !== undefined) return;
  const probabilities = there.probabilitiesAt(other);
  const shares = here.posterior.holdings.map(({ record: { date } }) => (date === undefined ? 0 : there.posterior.holdings.reduce((sum, met, place) => (met.record.date === date ? sum + probabilities[place]! : sum), 0)));
  // Where one of them is of that day, the others are hardly meant.
  const ofAnotherDay = 1 - OF_THAT_DAY * Math.max(...shares);
  shares.forEach((share, at) => {
    if (share > LEAST_SHARE) note(give(all, one, here), at, Math.log(1 + (OF_ONE_DAY - 1) * share), 'is of the day of the document beside it, as the text says');
    else give(all, one, here).weights[at]! += Math.log(ofAnotherDay);
  });
}

/** Two symbols of one sentence whose numbers follow one another closely are of one term: "Nghị quyết 10-NQ/TW … và Nghị quyết 11-NQ/TW". */
function weighCloseness(all: Map<number, Neighbours>, one: number, other: number, weighings: readonly (Weighing | undefined)[]): void {
  const [here, there] = [weighings[one]!, weighings[other]!];
  if (!areClose(here.referent, there.referent) || here.referent.term !== undefined) return;
  const shares = shareOfTerms(there, other);
  here.posterior.holdings.forEach(({ record: { term } }, at) => {
    const share = term === undefined ? 0 : (shares.get(term) ?? 0);
    if (share > LEAST_SHARE) give(all, one, here).weights[at]! += Math.log(1 + (CLOSER - 1) * share);
  });
}

/** "Nghị quyết 04-NQ/TW ngày 01/4/2026 … so với Nghị quyết 04 năm 2006": who names a number of the centre beside the same number alone compares documents of the centre. */
function weighNamesake(all: Map<number, Neighbours>, one: number, other: number, weighings: readonly (Weighing | undefined)[]): void {
  const [here, there] = [weighings[one]!, weighings[other]!];
  const [mine, its] = [here.referent, there.referent];
  if (here === there || mine.kind !== 'numbered' || mine.number !== its.number || mine.symbol !== undefined || !isSignedByCentre(its.issuerCode ?? '') || !sameKind(mine.types, its.types)) return;
  give(all, one, here).elsewhere *= ELSEWHERE;
}

function areClose(a: Weighing['referent'], b: Weighing['referent']): boolean {
  if (a.kind !== 'numbered' || b.kind !== 'numbered' || a.symbol === undefined || b.symbol === undefined || a.number === b.number) return false;
  return a.types.some((type) => b.types.includes(type)) && Math.abs(a.number! - b.number!) <= CLOSE;
}

/** "Nghị quyết Trung ương 7 khoá X (Nghị quyết 26-NQ/TW)": what stands in brackets behind a meeting's document, or the meeting behind a symbol, says which it is. */
function weighApposition(all: Map<number, Neighbours>, one: number, other: number, weighings: readonly (Weighing | undefined)[]): void {
  const [here, there] = [weighings[one]!, weighings[other]!];
  if ((here.referent.kind === 'numbered') === (there.referent.kind === 'numbered')) return;
  const probabilities = there.probabilitiesAt(other);
  here.posterior.holdings.forEach(({ id }, at) => {
    const share = there.posterior.holdings.reduce((sum, met, place) => (met.id === id ? sum + probabilities[place]! : sum), 0);
    if (share > LEAST_SHARE) note(give(all, one, here), at, Math.log(1 + (APPOSED - 1) * share), 'is the one that the citation beside it names');
  });
}

/** "Ba nghị quyết Trung ương 5 khoá XII (10-NQ/TW, 11-NQ/TW, 12-NQ/TW)": each of several is one that the meeting adopted; its name means none by itself. */
function weighMember(all: Map<number, Neighbours>, index: number, heading: number, weighings: readonly (Weighing | undefined)[]): void {
  const [here, there] = [weighings[index], weighings[heading]!];
  if (here === undefined || here.referent.kind !== 'numbered' || there.referent.kind === 'numbered') return;
  // Without its term a plenum is one of many of its number.
  if (there.referent.term === undefined) return;
  const adopted = new Set(there.posterior.holdings.map(({ id }) => id));
  here.posterior.holdings.forEach(({ id }, at) => {
    if (!adopted.has(id)) return;
    const neighbours = give(all, index, here);
    neighbours.listed = true;
    note(neighbours, at, OF_THE_MEETING, 'is of the meeting that the list is of');
  });
}

/**
 * "Les résolutions 10, 11 et 12 du 5e plénum", "bốn nghị quyết của cùng một hội nghị Trung ương, 23, 24, 25 và 26": of the meetings that the
 * text may mean, one alone adopted documents of all these numbers.
 */
function weighMeeting(all: Map<number, Neighbours>, citations: readonly Citation[], weighings: readonly (Weighing | undefined)[], start: number, end: number, surroundings: Surroundings): void {
  const items: { readonly index: number; readonly weighing: Weighing }[] = [];
  for (let index = start; index < Math.min(end, start + MAX_LIST); index++) {
    const weighing = weighings[index];
    if (weighing?.referent.kind !== 'numbered') return;
    items.push({ index, weighing });
  }
  const own = items.flatMap(({ index }) => (citations[index]!.plenum === undefined ? [] : [{ plenum: citations[index]!.plenum, term: citations[index]!.term }]));
  // One without its body is the Central Committee's where the numbers of several documents fit.
  const said = [...own, ...surroundings.meetings(start)].filter((meeting) => items.length >= SEVERAL || !('anybodys' in meeting));
  if (said.length === 0 && (items.length < SEVERAL || !surroundings.isOfOneMeeting(start))) return;
  const meetings = new Map<string, number>();
  for (const { weighing } of items) for (const meeting of new Set(weighing.posterior.holdings.map(meetingOf))) if (meeting !== undefined) meetings.set(meeting, (meetings.get(meeting) ?? 0) + 1);
  const fit = [...meetings].filter(([meeting, members]) => members === items.length && (said.length === 0 || said.some(({ plenum, term }) => meeting.endsWith(`/${plenum}`) && (term === undefined || meeting === `${term}/${plenum}`))));
  if (fit.length !== 1) return;
  for (const { index, weighing } of items) {
    const neighbours = give(all, index, weighing);
    neighbours.elsewhere *= ELSEWHERE;
    neighbours.listed = true;
    weighing.posterior.holdings.forEach((holding, at) => {
      if (meetingOf(holding) === fit[0]![0]) note(neighbours, at, OF_THE_MEETING, 'is of the one meeting that adopted the others of its list');
    });
  }
}

/** So many that one meeting is said to have adopted tell which it was. */
const SEVERAL = 3;

const meetingOf = ({ record: { plenum, term } }: Holding): string | undefined => (plenum === undefined || term === undefined ? undefined : `${term}/${plenum}`);

/** Is it one more of a row of documents of one type, each with its own word: "Nghị quyết 57-NQ/TW, Nghị quyết 59-NQ/TW"? */
function goesOn(citations: readonly Citation[], index: number, surroundings: Surroundings | undefined): boolean {
  const [before, citation] = [citations[index - 1]!, citations[index]!];
  return citation.form === 'list-item' || (citation.number !== undefined && citation.type === before.type && surroundings?.isInRow(index) === true);
}

/** What the other citations of a list, of a sentence and of the text say of each mention. */
export function neighboursOf(
  citations: readonly Citation[], weighings: readonly (Weighing | undefined)[], surroundings: Surroundings | undefined, registry: Registry,
): ReadonlyMap<number, Neighbours> {
  const all = new Map<number, Neighbours>();
  for (let start = 0; start < citations.length; ) {
    let end = start + 1;
    let listed = false;
    for (; end < citations.length && goesOn(citations, end, surroundings); end++) listed ||= citations[end]!.form === 'list-item';
    // A comma between two of them may part clauses.
    if (end - start > (listed ? 1 : 2)) weighList(all, weighings, start, end);
    if (end - start > 1 && surroundings !== undefined) weighMeeting(all, citations, weighings, start, end, surroundings);
    start = end;
  }
  if (surroundings === undefined) return all;
  const kin = new Kin(weighings, Subjects.of(registry));
  for (let index = 0; index < citations.length; index++) {
    const met = meets(citations, weighings, surroundings, index);
    kin.meet(index, met, met && surroundings.isTitled(index), met && surroundings.isInRow(index + 1));
  }
  for (let index = 0; index < citations.length; index++) {
    const here = weighings[index];
    if (here === undefined || here.isSure) continue;
    let most = 0;
    for (const { at, weight, reason, ofWords } of kin.of(index)) {
      note(give(all, index, here), at, weight, reason);
      if (ofWords === true) most = Math.max(most, weight);
    }
    if (most > 0 && citations[index]!.form === 'short' && [index - 1, index + 1].some((other) => citations[other]?.form === 'full')) give(all, index, here).elsewhere *= 1 + SAME_SUBJECT_ELSEWHERE * (Math.exp(most) - 1);
  }
  for (let index = 1; index < citations.length; index++) {
    if (!meets(citations, weighings, surroundings, index - 1)) continue;
    const weigh = surroundings.isOfDayOfNext(index - 1) ? weighSameDay : surroundings.isInRow(index) ? undefined : weighCloseness;
    weigh?.(all, index - 1, index, weighings);
    weigh?.(all, index, index - 1, weighings);
    weighNamesake(all, index - 1, index, weighings);
    weighNamesake(all, index, index - 1, weighings);
  }
  for (let index = 1; index < citations.length; index++) {
    if (!surroundings.isApposed(index) || !meets(citations, weighings, surroundings, index - 1)) continue;
    let end = index + 1;
    while (end < citations.length && goesOn(citations, end, surroundings)) end++;
    if (end > index + 1) for (let member = index; member < Math.min(end, index + MAX_LIST); member++) weighMember(all, member, index - 1, weighings);
    else {
      weighApposition(all, index - 1, index, weighings);
      weighApposition(all, index, index - 1, weighings);
    }
  }
  return all;
}

/** Does it stand in one sentence with the next one? Numbers of a list stand side by side: what they tell of one another is their term. Plenums of a list have theirs. */
function meets(citations: readonly Citation[], weighings: readonly (Weighing | undefined)[], surroundings: Surroundings, index: number): boolean {
  const next = citations[index + 1];
  if (next === undefined || weighings[index] === undefined || weighings[index + 1] === undefined) return false;
  return !(next.form === 'list-item' && next.number !== undefined) && surroundings.meetsNext(index);
}
