import { isOfCentre } from '../../model/codes.js';
import { readNote } from '../parse/elsewhere.js';
import type { WordContext } from '../scan/word-context.js';
import { takeIssuer, type Draft } from './draft.js';
import { signsFor } from './signs-for.js';
import { WindowReader } from './window.js';

/**
 * "Ban Thường vụ Tỉnh uỷ họp phiên cuối năm và thống nhất ban hành Nghị quyết số 15-NQ/TU": other words stand between the body and its verb of
 * issuing. The last body that the sentence names before is the issuer, where it signs with the code of the symbol. Behind any other verb ("said its
 * Programme 31-CTr/TU", "phát động tại Chỉ thị 11-CT/TU") that is implied: the body has to be of the kind whose code it is.
 */
export function takeIssuerOfSentence(text: string, draft: Draft, context: WordContext): void {
  if (draft.form !== 'full' || draft.nonParty || draft.provenance.issuer !== undefined || draft.leadStart < draft.span.start) return;
  const issuer = context.issuerBefore(draft.span.start);
  const implied = issuer === undefined && draft.issuerCode !== undefined && !isOfCentre(draft.issuerCode);
  const at = implied ? context.bodyBefore(draft.span.start) : issuer;
  const window = at === undefined ? undefined : readNote(text, at, draft.span.start);
  if (window?.node.kind !== 'note') return;
  const body = window.node.body ?? window.node.tail.find((part) => part.kind === 'body')?.body;
  if (body === undefined || !signsFor(draft, body, window.tokens)) return;
  const found = new WindowReader(text).open(window).note(body, []);
  if (found.issuer === undefined || (implied && !context.signsWith(draft.issuerCode!, found.issuer) && found.issuerOwnCode !== draft.issuerCode)) return;
  takeIssuer(draft, found, implied ? 'inferred' : 'adjacent');
}
