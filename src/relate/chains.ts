import type { RelationKind, Span } from '../model/index.js';
import type { Cue, Voice } from '../read/scan/cues.js';
import type { Brackets } from './brackets.js';
import type { Place } from './place.js';

/** Cues that together say one thing: "tổng kết 10 năm thực hiện", "continuer à promouvoir la mise en œuvre". */
export interface Chain extends Span {
  readonly kind: RelationKind;
  readonly voice: Voice;
  /** The cue that gives the kind. */
  readonly cue: Span;
  /** Said by a noun: what is not said to be done by a document may be only spoken of. */
  readonly nominal: boolean;
  /** Where the brackets close in which it stands: it governs nothing behind. */
  readonly limit: number;
  /** The phrase itself announces ("pour remplacer", "will be replaced"). */
  readonly planned: boolean;
}

/** Of cues that lead to one another the first by number counts: who reviews the implementation of a document reviews it. Others stand alone. */
const PRECEDENCE: Readonly<Record<RelationKind, number | undefined>> = {
  'reviews': 1, 'continues': 2, 'guides': 3, 'implements': 4, 'based-on': 5, 'supersedes': undefined, 'repeals': undefined, 'amends': undefined,
};
/** So far apart cues may stand and still say one thing. */
const LINK = 45;
/** "a été remplacé | par" */
const AGENT_GAP = 3;
const CLOSES = /[;:.!?»”)]/u;

function isPart(place: Place, { start, end }: Span): boolean {
  return start < place.outer.end && place.outer.start < end;
}

/** Cues outside of the citations, with those that continue one another taken together. */
export function chainsOf(text: string, cues: readonly Cue[], places: readonly Place[], brackets: Brackets): { readonly chains: Chain[]; readonly free: Cue[] } {
  const free = cues.filter((cue) => !places.some((place) => isPart(place, cue)));
  const chains: Chain[] = [];
  let going: Cue | undefined;
  free.forEach((cue, index) => {
    const { kind, plan } = cue.meaning;
    if (kind === undefined) {
      if (cue.meaning.going === true) going = cue;
      return;
    }
    // What relates documents has a voice.
    let voice = cue.meaning.voice!;
    const before = free[index - 1];
    const nominal = cue.meaning.nominal === true || (before?.meaning.nominal === true && before.meaning.kind === undefined && cue.start - before.end <= AGENT_GAP);
    const next = free[index + 1];
    const agent = voice === 'ended' && next?.meaning.agent === true && next.start - cue.end <= AGENT_GAP ? next : undefined;
    if (agent !== undefined) voice = 'passive';
    const { end } = agent ?? cue;
    const goesOn = going !== undefined && kind === 'implements' && voice === 'active' && links(text, going, cue, places);
    const chain: Chain = {
      start: goesOn ? going!.start : cue.start, end, kind: goesOn ? 'continues' : kind, voice,
      cue: { start: goesOn ? going!.start : cue.start, end }, planned: plan === true, nominal, limit: brackets.closing(cue.start),
    };
    going = undefined;
    const last = chains.at(-1);
    if (last !== undefined && joins(text, last, chain, places)) chains[chains.length - 1] = joined(last, chain);
    else chains.push(chain);
  });
  return { chains, free };
}

function links(text: string, a: Span, b: Span, places: readonly Place[]): boolean {
  if (b.start - a.end > LINK || CLOSES.test(text.slice(a.end, b.start))) return false;
  return !places.some(({ outer }) => outer.start >= a.end && outer.end <= b.start);
}

function joins(text: string, a: Chain, b: Chain, places: readonly Place[]): boolean {
  if (a.voice !== 'active' || b.voice !== 'active' || PRECEDENCE[a.kind] === undefined || PRECEDENCE[b.kind] === undefined) return false;
  return links(text, a, b, places);
}

function joined(a: Chain, b: Chain): Chain {
  const first = PRECEDENCE[a.kind]! <= PRECEDENCE[b.kind]!;
  const best = first ? a : b;
  return { start: a.start, end: b.end, kind: best.kind, voice: 'active', cue: best.kind === b.kind && first ? { start: a.cue.start, end: b.cue.end } : best.cue, planned: a.planned || b.planned, nominal: a.nominal && b.nominal, limit: b.limit };
}
