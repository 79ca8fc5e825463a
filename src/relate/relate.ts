import type { Relation, Span } from '../model/index.js';
import { isAnnouncedKind, isChangeKind } from '../model/relation-kinds.js';
import { announcedBefore, cuesIn } from '../read/scan/cues.js';
import { chainsOf, type Chain } from './chains.js';
import { Brackets } from './brackets.js';
import { firstTarget, nearest, sourceBefore, spanOf, targetsOf, type SentenceView } from './ends.js';
import type { Place, Sentence } from './place.js';
import { sentencesOf } from './sentences.js';

/** So far before its cue an announcement or a denial stands. */
const PLAN_REACH = 100;
const DENIAL_REACH = 24;
/** So far before the cue the noun of an unnamed document stands. */
const UNNAMED_REACH = 180;
const PASSIVE_REACH = 70;
/** Cues are sought so far before the first citation of a sentence, and behind the last one. */
const CUES_BEFORE = 220;
const CUES_BEHIND = 90;

export interface RelateContext {
  readonly text: string;
  readonly places: readonly Place[];
  andBehind(at: number): boolean;
  jointBefore(at: number): 'and' | 'comma' | 'semicolon' | undefined;
}

type Source = Relation['source'];

/** What the sentences say of the documents that they cite; spans are those of the text as it is read. */
export function relate(context: RelateContext): Relation[] {
  const relations: Relation[] = [];
  for (const sentence of sentencesOf(context.text, context.places)) relateSentence(context, sentence, relations);
  return relations;
}

function relateSentence({ text, jointBefore, andBehind }: RelateContext, { span, places }: Sentence, relations: Relation[]): void {
  const first = places[0]!.outer.start;
  const last = places.at(-1)!.outer.end;
  const language = places.find(({ id }) => id !== undefined)?.language ?? places[0]!.language;
  const cues = cuesIn(text, Math.max(span.start, first - CUES_BEFORE), Math.min(span.end, last + CUES_BEHIND), language);
  if (!cues.some(({ meaning }) => meaning.kind !== undefined)) return;
  const brackets = new Brackets(text, span.start, span.end);
  const { chains, free } = chainsOf(text, cues, places, brackets);
  const all: SentenceView = { text, places, chains, free, brackets, jointBefore, andBehind };
  // A cue with another object is none for citations: "thi hành pháp luật".
  const effective = chains.filter((chain) => chain.voice !== 'active' || firstTarget(all, chain) !== undefined);
  const view: SentenceView = { ...all, chains: effective };
  const asked = text[span.end - 1] === '?';
  // Citations that something else governs already: behind a comma they are no subject.
  const governed = new Set<Place>();
  let act: Act | undefined;
  for (const chain of effective) {
    // What is only asked is no change.
    const before = isChangeKind(chain.kind) && act !== undefined && isJoined(text, act.end, chain.start) ? act : undefined;
    const denied = isDenied(view, chain) || before?.denied === true;
    if (denied || (asked && isChangeKind(chain.kind))) {
      const targets = chain.voice === 'active' ? targetsOf(view, chain) : [];
      for (const target of targets) governed.add(target);
      act = { end: targets.at(-1)?.outer.end ?? chain.end, denied, planned: false, source: 'this' };
      continue;
    }
    if (chain.voice === 'active') act = active(view, chain, span, governed, relations, before) ?? act;
    else passive(view, chain, span, relations);
  }
}

/** What the verb before did: another one that is joined to it has its subject, and is planned or denied as it is. */
interface Act {
  /** Where its last target ends. */
  readonly end: number;
  readonly denied: boolean;
  readonly planned: boolean;
  readonly source: Source;
}

/** Nothing but a comma or a word ("và", "et", "or", "cũng như") stands between. */
function isJoined(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= JOINED_REACH && /^[\s,]*(?:\p{L}{1,6}\s+){0,2}$/u.test(text.slice(end, start));
}

const JOINED_REACH = 16;

function active(view: SentenceView, chain: Chain, sentence: Span, governed: Set<Place>, relations: Relation[], before: Act | undefined): Act | undefined {
  const targets = targetsOf(view, chain);
  if (targets.length === 0) return undefined;
  const subject = before === undefined ? sourceBefore(view, chain, governed) : undefined;
  const unnamed = subject === undefined && before === undefined ? unnamedBefore(view, chain) : undefined;
  const source: Source = before !== undefined ? before.source : subject === undefined ? (unnamed === undefined ? 'this' : { unnamed }) : endOf(subject);
  const from = subject?.outer.end ?? Math.min(unnamed?.start ?? chain.start, chain.start) - PLAN_REACH;
  const behind = targets.at(-1)!.outer.end;
  const planned = isAnnouncedKind(chain.kind) && (chain.planned || before?.planned === true || isAnnounced(view, from, chain) || isPending(view, behind) || (subject === undefined ? chain.nominal && isChangeKind(chain.kind) : isWished(view, subject)));
  for (const target of targets) {
    if (chain.kind !== 'based-on' || isFronted(view, target)) governed.add(target);
    relations.push({
      kind: chain.kind, modality: planned ? 'planned' : 'effective', source, target: target.id!, cue: spanOf(chain.cue), sentence,
      confidence: confidenceOf(target === targets[0] ? target.outer.start - chain.end : 60, subject === undefined ? 0 : chain.start - subject.outer.end),
      ...(isChangeKind(chain.kind) && target.pinpoint !== undefined && { part: target.pinpoint }),
    });
  }
  return { end: behind, denied: false, planned, source };
}

/** "Căn cứ Quy định 22, Ban Thường vụ bãi bỏ …": what follows the comma has a subject of its own. */
function isFronted({ text }: SentenceView, { outer }: Place): boolean {
  return /^,\s*\p{Lu}/u.test(text.slice(outer.end, outer.end + 4));
}

function endOf({ id, header, span }: Place): Source {
  return header ? 'this' : id ?? { unnamed: spanOf(span) };
}

/** "X is replaced by Y": what stands behind does it to what stands before. "X has expired": nobody is named who did. */
function passive(view: SentenceView, chain: Chain, sentence: Span, relations: Relation[]): void {
  const target = nearest(view, chain, 'before', PASSIVE_REACH);
  const agent = chain.voice === 'passive' ? nearest(view, chain, 'behind', PASSIVE_REACH) : undefined;
  // A State document is no target; where none stands before the cue it is the text itself, and a citation must do it.
  if ((target ?? agent)?.id === undefined) return;
  const from = target?.outer.end ?? chain.start - PLAN_REACH;
  const planned = isAnnouncedKind(chain.kind) && (chain.planned || isAnnounced(view, from, chain) || (target !== undefined && isWished(view, target)) || isPending(view, chain.end));
  const source: Source = agent === undefined ? { unnamed: spanOf(chain.cue) } : endOf(agent);
  relations.push({
    kind: chain.kind, modality: planned ? 'planned' : 'effective', source, target: target?.id ?? 'this', cue: spanOf(chain.cue), sentence,
    confidence: confidenceOf(agent === undefined ? 0 : agent.outer.start - chain.end, target === undefined ? 60 : chain.start - target.outer.end),
    ...(isChangeKind(chain.kind) && target?.pinpoint !== undefined && { part: target.pinpoint }),
  });
}

function isAnnounced({ free }: SentenceView, from: number, chain: Chain): boolean {
  return free.some(({ start, end, meaning }) =>
    (meaning.plan === true || (meaning.talk === true && isChangeKind(chain.kind))) && meaning.kind === undefined && start >= from && end <= chain.start);
}

/** "Nếu được thông qua, Quy định A thay thế …", "đề nghị Quy định A thay thế …": what stands before the subject. */
function isWished({ free }: SentenceView, { outer: { start: at } }: Place): boolean {
  return announcedBefore(free, at) || free.some(({ start, end, meaning }) => meaning.wish === true && end <= at && at - start <= PLAN_REACH);
}

function isPending({ free }: SentenceView, behind: number): boolean {
  return free.some(({ start, meaning }) => meaning.pending === true && start >= behind && start - behind <= PASSIVE_REACH);
}

function isDenied({ free }: SentenceView, chain: Chain): boolean {
  return free.some(({ end, meaning }) => meaning.denial === true && end <= chain.start && chain.start - end <= DENIAL_REACH);
}

/** "une nouvelle directive … pour remplacer": a document that has no number yet, or is not named. */
function unnamedBefore({ text, free, places }: SentenceView, chain: Chain): Span | undefined {
  if (!isChangeKind(chain.kind)) return undefined;
  const near = (end: number, start: number): boolean => start >= end && start - end <= 2 && text.slice(end, start).trim() === '';
  const floor = Math.max(chain.start - UNNAMED_REACH, places.filter(({ outer }) => outer.end <= chain.start).at(-1)?.outer.end ?? 0);
  const nouns = free.filter(({ start, end, meaning }) => meaning.noun === true && start >= floor && end <= chain.start);
  const noun = nouns.findLast(({ start, end }) => free.some((cue) => cue.meaning.fresh === true && (near(cue.end, start) || near(end, cue.start)))) ?? nouns.at(-1);
  // "Quy định này", "la présente directive": the text itself.
  if (noun === undefined || free.some((cue) => cue.meaning.self === true && (near(cue.end, noun.start) || near(noun.end, cue.start)))) return undefined;
  const before = free.find((cue) => cue.meaning.fresh === true && near(cue.end, noun.start));
  const behind = free.find((cue) => cue.meaning.fresh === true && near(noun.end, cue.start));
  return { start: before?.start ?? noun.start, end: behind?.end ?? noun.end };
}

/** Falls with the words between the cue and what it relates. */
function confidenceOf(toTarget: number, toSource: number): number {
  return Math.round((0.95 - Math.min(0.2, toTarget / 400) - Math.min(0.15, toSource / 500)) * 100) / 100;
}
