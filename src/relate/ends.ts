import type { Cue } from '../read/scan/cues.js';
import type { Span } from '../model/index.js';
import type { Chain } from './chains.js';
import type { Brackets } from './brackets.js';
import type { Place } from './place.js';

/** So far behind a cue its first target stands; further for "căn cứ", which lists named documents first. */
const TARGET_REACH = 110;
const BASIS_REACH = 170;
const COMMA_REACH = 70;
const JOINT_REACH = 30;
/** From one target to the next of the list, with the first one's title between. */
const LIST_REACH = 280;
/** A source stands directly before its verb, or its title leads to it. */
const TITLE_REACH = 48;
const DIRECT_REACH = 26;
/** "… có hiệu lực từ ngày ký, thay thế …" */
const CHANGE_REACH = 100;

export interface SentenceView {
  readonly text: string;
  readonly places: readonly Place[];
  readonly chains: readonly Chain[];
  readonly free: readonly Cue[];
  readonly brackets: Brackets;
  /** "And" follows: the list goes on. */
  andBehind(at: number): boolean;
  /** What joins the citation at `at` to the one before it. */
  jointBefore(at: number): 'and' | 'comma' | 'semicolon' | undefined;
}

const between = (cues: readonly { readonly start: number; readonly end: number }[], from: number, to: number): boolean =>
  cues.some(({ start, end }) => start >= from && end <= to);

function breaksBetween({ free, chains }: SentenceView, from: number, to: number): boolean {
  return between(chains, from, to) || free.some(({ start, end, meaning }) => meaning.breaks === true && start >= from && end <= to);
}

/** The first citation that the chain governs, as an index into the places. */
export function firstTarget(view: SentenceView, chain: Chain): number | undefined {
  const { text, places } = view;
  const index = places.findIndex(({ outer }) => outer.start >= chain.end);
  const place = places[index];
  if (place === undefined || place.outer.start >= chain.limit) return undefined;
  const gap = text.slice(chain.end, place.outer.start);
  if (breaksBetween(view, chain.end, place.outer.start)) return undefined;
  if (chain.kind === 'based-on') return gap.length <= BASIS_REACH ? index : undefined;
  if (gap.length > TARGET_REACH || /[;»”]/u.test(gap)) return undefined;
  // "thi hành pháp luật … và Nghị quyết 68": the cue has its own object, and the citation is joined to something before it.
  if (gap.length > JOINT_REACH && view.jointBefore(place.outer.start) !== undefined) return undefined;
  // A citation behind a comma begins the next clause; of an object with commas in it the citation is the end.
  return /,\s*$/u.test(gap) || (gap.length > COMMA_REACH && /,/u.test(gap)) ? undefined : index;
}

function isFollowed({ text, andBehind }: SentenceView, { outer }: Place, next: Place | undefined): boolean {
  const behind = text.slice(outer.end, outer.end + 3);
  return /^\s*(?:[.,;:)»”"]|$)/u.test(behind) || andBehind(outer.end) || (next !== undefined && next.outer.start - outer.end < 8);
}

/** All that the chain governs: the first target and those that a list joins to it. */
export function targetsOf(view: SentenceView, chain: Chain): Place[] {
  const { places, brackets } = view;
  let index = firstTarget(view, chain);
  if (index === undefined) return [];
  let last = places[index]!;
  const targets = [last];
  const inside = brackets.around(last.outer.start);
  while (++index < places.length) {
    const place = places[index]!;
    // What stands in brackets between two items says something of the first; behind the brackets in which the cue stands it governs
    // nothing.
    if (brackets.around(place.outer.start) !== inside) continue;
    const from = brackets.pastFrom(last.outer.end);
    if (place.listed) {
      targets.push(place);
      last = place;
      continue;
    }
    if (place.outer.start - from > LIST_REACH || breaksBetween(view, from, place.outer.start)) break;
    const joint = view.jointBefore(place.outer.start);
    const bare = place.outer.start - from <= 3;
    if (joint === undefined || (joint === 'comma' && !bare && !isFollowed(view, place, places[index + 1]))) break;
    targets.push(place);
    last = place;
  }
  return targets.filter(({ id, header }) => id !== undefined && !header);
}

/** The citation before the chain that does what the chain says; undefined where somebody else does, or the text itself. */
export function sourceBefore(view: SentenceView, chain: Chain, governed: ReadonlySet<Place>): Place | undefined {
  const { text, places, free } = view;
  let place: Place | undefined;
  for (const candidate of places) if (candidate.outer.end <= chain.start) place = candidate;
  if (place === undefined) return undefined;
  const { end } = place.outer;
  const gap = text.slice(end, chain.start);
  if (/[;»”?!]/u.test(gap) || breaksBetween(view, end, chain.start)) return undefined;
  // "Quán triệt Nghị quyết 57 về khoa học, triển khai Kế hoạch 5": behind a comma a new clause begins.
  const object = governed.has(place);
  if (object && /,/u.test(gap)) return undefined;
  // "Conclusion 01 sur la poursuite de …": what its title does, it does.
  if (gap.length <= TITLE_REACH && free.some(({ start, meaning }) => meaning.about === true && start >= end && start - end <= 4)) return place;
  const changes = chain.kind === 'supersedes' || chain.kind === 'repeals' || chain.kind === 'amends';
  const fresh = free.some(({ start, meaning }) => (meaning.fresh === true || meaning.noun === true) && start >= end && start < chain.start);
  // "sửa đổi A và bãi bỏ B": A is what the first verb governs, not who does the second.
  if (changes && gap.length <= CHANGE_REACH && !fresh) return object ? undefined : place;
  if (gap.length > DIRECT_REACH || /\n/u.test(gap) || /[\p{L}\p{N}]/u.test(gap.replace(/^[^\p{L}\p{N}]{0,3}\p{L}{1,8}/u, ''))) return undefined;
  // "Quán triệt Nghị quyết 57 và triển khai Kế hoạch 5"
  return object && view.andBehind(end) ? undefined : place;
}

/** Whether the citation directly behind or before a cue belongs to it (passives). */
export function nearest(view: SentenceView, chain: Chain, side: 'before' | 'behind', reach: number): Place | undefined {
  const { places, text } = view;
  const place = side === 'behind' ? places.find(({ outer }) => outer.start >= chain.end) : places.filter(({ outer }) => outer.end <= chain.start).at(-1);
  if (place === undefined) return undefined;
  const [from, to] = side === 'behind' ? [chain.end, place.outer.start] : [place.outer.end, chain.start];
  return to - from <= reach && !/[;]/u.test(text.slice(from, to)) && !breaksBetween(view, from, to) ? place : undefined;
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
