import type { Draft, Barrier } from '../read/interpret/draft.js';
import { completeSymbol, standingOf } from '../read/interpret/citable.js';
import { inferTerm } from '../read/interpret/finish.js';
import { introduces, opensBrackets } from '../read/scan/introductions.js';
import { sentenceEnd } from '../read/text/sentences.js';
import { Antecedents } from './anaphora.js';
import { Barriers } from './barriers.js';
import { compatible } from './compatible.js';
import { FullCitations } from './full-citations.js';
import { mentionOf, saidBy } from './draft-mention.js';
import type { Mention } from './mention.js';
import { takeOpenYears } from './open-years.js';
import { Referents } from './referents.js';

/** The mentions of a text that are documents, what each says, and the documents that they come to. */
export interface Settled {
  readonly drafts: readonly Draft[];
  readonly mentions: readonly Mention[];
  readonly referents: Referents;
  /** Demonstratives for documents that the text names without a number: no citations, but what is said of them is said of nobody else. */
  readonly ofUnread: readonly Draft[];
}

/** What the text is beside its mentions. */
export interface Around {
  readonly text: string;
  readonly barriers: readonly Barrier[];
  /** Where headings of the markup begin. */
  readonly headings?: readonly number[] | undefined;
}

const NONE: readonly number[] = [];
/** A comma and blanks, and one more than that. */
const LONGEST_JOINT = 4;

/** Settles what short forms, abbreviations and demonstratives name inside the text, and drops those that name nothing of ours. */
export function settle(all: readonly Draft[], around: Around): Settled {
  const { text } = around;
  const barriers = new Barriers(around.barriers, all);
  const standings = all.map((draft) => standingOf(draft, barriers));
  for (let i = 1; i < all.length; i++) if (restsOnHead(all[i]!, all[i - 1]!) && standings[i - 1] === 'dependent') standings[i] = 'dependent';
  // "57-NQ/TV", "05-CT/TX": article numbers of a price list, where nothing in the text is the Party's.
  const known = all.some((draft, index) => standings[index] !== 'nothing' && !draft.unknownCode && (draft.symbol !== undefined || draft.number === undefined));
  const alone = all.length === 1 && isWhole(all[0]!, text);
  for (let i = 0; i < all.length && !known && !alone; i++) if (isBareUnknown(all[i]!)) standings[i] = 'nothing';
  takeOpenYears(all);
  const full = new FullCitations();
  for (let i = 0; i < all.length; i++) {
    if (standings[i] === 'nothing') continue;
    completeSymbol(all[i]!);
    inferTerm(all[i]!);
    if (standings[i] === 'document') full.add(all[i]!);
  }
  // "Nghị quyết này có hiệu lực …; Nghị quyết số 30/2016/QH14 hết hiệu lực": a text of the State speaks of itself.
  const ofState = around.barriers.length > 0 && !all.some(({ symbol, form }, index) => (symbol !== undefined || form === 'congress' || form === 'plenum') && standings[index] !== 'nothing');
  const demonstratives = new Antecedents(text, barriers, around.headings);
  const drafts: Draft[] = [];
  const mentions: Mention[] = [];
  for (let i = 0; i < all.length; i++) {
    const draft = all[i]!;
    if (standings[i] === 'nothing' || (standings[i] === 'dependent' && !full.has(draft))) continue;
    let antecedents = NONE;
    if (draft.source !== undefined) {
      const at = drafts.lastIndexOf(draft.source as Draft);
      if (at < 0) continue;
      antecedents = [at];
    } else if (draft.form === 'anaphora') {
      const found = demonstratives.of(draft);
      if (found === undefined || (found.length === 0 && ofState)) continue;
      if (found.length > 0) draft.family = drafts[found[0]!]!.family;
      // Of several documents each is none by itself.
      if (!draft.plural) antecedents = found;
    } else {
      const before = standsFor(draft, drafts, text, all[i + 1]);
      if (before !== undefined) antecedents = [before];
      demonstratives.pass(draft, drafts.length);
    }
    drafts.push(draft);
    mentions.push(mentionOf(draft, antecedents));
  }
  return { drafts, mentions, referents: new Referents(mentions), ofUnread: demonstratives.ofUnread };
}

/** A symbol whose code nobody is known to have, without a type, a number mark, a body or a day beside it. */
function isBareUnknown({ unknownCode, symbol, typeStated, marked, provenance, date }: Draft): boolean {
  return unknownCode && symbol !== undefined && !typeStated && !marked && provenance.issuer === undefined && date === undefined;
}

/** What is asked of a symbol alone. */
const isWhole = ({ span: { start, end } }: Draft, text: string): boolean => text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

/** "4 quyết định (57, 59, 66)": a number of a list that says nothing of its own is a document as far as the one before it is. */
function restsOnHead(item: Draft, before: Draft): boolean {
  return item.form === 'list-item' && item.group === before.group && item.symbol === undefined && item.provenance.issuer === undefined && item.date === undefined && item.term === undefined;
}

/**
 * The mention for which a short form in brackets or behind words of introduction stands, or of which a citation in brackets is the symbol:
 * "Nghị quyết Trung ương 4 khoá XII (Nghị quyết số 04-NQ/TW)".
 */
function standsFor(draft: Draft, earlier: readonly Draft[], text: string, next: Draft | undefined): number | undefined {
  const at = earlier.length - 1;
  const before = earlier[at];
  if (before === undefined || draft.form === 'anaphora' || before.form === 'anaphora') return undefined;
  const beside = opensBrackets(text, before.tailEnd, draft.leadStart);
  if (beside && (before.form === 'plenum') !== (draft.form === 'plenum')) return isOneMeetings(before, draft) && !goesOn(draft, next, text) ? at : undefined;
  if (draft.form !== 'short' || draft.number !== before.number || draft.suffix !== before.suffix || draft.symbol !== undefined) return undefined;
  if (!(beside || introduces(text, draft.span.start, draft.span.end)) || sentenceEnd(text, before.tailEnd) < draft.span.start) return undefined;
  return compatible(saidBy(draft), saidBy(before)) ? at : undefined;
}

/** "Nghị quyết Trung ương 5 khoá XII (10-NQ/TW, 11-NQ/TW)": of several the meeting's name means none by itself. */
function goesOn(draft: Draft, next: Draft | undefined, text: string): boolean {
  if (next === undefined) return false;
  return (next.form === 'list-item' && next.group === draft.group) || /^\s?[,;]\s?$/u.test(text.slice(draft.tailEnd, Math.min(next.leadStart, draft.tailEnd + LONGEST_JOINT)));
}

/** A plenum's name and a symbol: a conclusion is called its plenum's resolution. */
function isOneMeetings(a: Draft, b: Draft): boolean {
  const [types, others] = [a, b].map(({ types: own, form }) => (form === 'plenum' ? [] : own));
  return (a.number ?? b.number) !== undefined && compatible({ ...saidBy(a), types: types! }, { ...saidBy(b), types: others! });
}
