import { readAnnounced } from '../parse/elsewhere.js';
import { takeIssuer, type Draft } from './draft.js';
import { takePlace } from './places.js';
import { WindowReader } from './window.js';

/** A symbol in brackets stands at most this far behind the words that it is the symbol of. */
const REACH = 400;
/** Ends of sentences; inside a number or an abbreviation the full stop is none. */
const SENTENCE_END = /[.!?;](?=\s|$)|\n[ \t]*\n/gu;

/**
 * "Bộ Chính trị ban hành Nghị quyết về … (Nghị quyết số 57-NQ/TW)": a citation in brackets is the document of its type that
 * the sentence has just named; issuer, plenum, term and date that were said there are its own.
 */
export function takeAnnounced(text: string, draft: Draft): void {
  if (draft.symbol === undefined || (draft.provenance.issuer !== undefined && draft.provenance.issuer !== 'inferred')) return;
  const open = draft.leadStart - 1;
  if (text[open] !== '(') return;
  const from = sentenceStart(text, open);
  const window = readAnnounced(text, from, open);
  if (window?.node.kind !== 'announced') return;
  const announced = new WindowReader(text).open(window).announced(window.node.type, window.node.lead);
  if (announced.nonParty || !announced.types.some((type) => draft.types.includes(type))) return;
  if (announced.issuer !== undefined) takeIssuer(draft, announced, 'adjacent');
  for (const field of ['date', 'term', 'plenum'] as const) {
    if (announced[field] === undefined || draft[field] !== undefined) continue;
    draft[field as 'date'] = announced[field as 'date'];
    draft.provenance[field] = 'adjacent';
    takePlace(draft, announced, field);
  }
}

function sentenceStart(text: string, before: number): number {
  const from = Math.max(0, before - REACH);
  let start = from;
  for (const match of text.slice(from, before).matchAll(SENTENCE_END)) start = from + match.index + match[0].length;
  return start;
}
