import { readNote } from '../parse/elsewhere.js';
import type { WordContext } from '../scan/word-context.js';
import { takeIssuer, type Draft } from './draft.js';
import { signsFor } from './signs-for.js';
import { WindowReader } from './window.js';

/**
 * "Ban Thường vụ Tỉnh uỷ họp phiên cuối năm và thống nhất ban hành Nghị quyết số 15-NQ/TU": other words stand between the body and its verb of
 * issuing. The last body that the sentence names before is the issuer, where it signs with the code of the symbol.
 */
export function takeIssuerOfSentence(text: string, draft: Draft, context: WordContext): void {
  if (draft.form !== 'full' || draft.nonParty || draft.provenance.issuer !== undefined || draft.leadStart < draft.span.start) return;
  const at = context.issuerBefore(draft.span.start);
  const window = at === undefined ? undefined : readNote(text, at, draft.span.start);
  if (window?.node.kind !== 'note') return;
  const body = window.node.body ?? window.node.tail.find((part) => part.kind === 'body')?.body;
  if (body === undefined || !signsFor(draft, body, window.tokens)) return;
  const found = new WindowReader(text).open(window).note(body, []);
  if (found.issuer !== undefined) takeIssuer(draft, found, 'adjacent');
}
