import { isSignedByCentre } from '../../model/codes.js';
import { readBehindTitle } from '../parse/elsewhere.js';
import type { WordContext } from '../scan/context.js';
import { takeIssuer, type Draft } from './draft.js';
import { takePlace } from './places.js';
import { WindowReader } from './window.js';

/**
 * "Nghị quyết 68 về phát triển kinh tế tư nhân của Bộ Chính trị": issuer and date may stand behind the subject. Only a
 * central body is taken from there, and only for a document that has no issuer yet; a date only together with it.
 */
export function takeBehindTitle(text: string, draft: Draft, context: WordContext): void {
  if (draft.form !== 'full' && draft.form !== 'short') return;
  // A short form has no code yet.
  if (draft.nonParty || (draft.issuerCode !== undefined && !isSignedByCentre(draft.issuerCode)) || (draft.provenance.issuer !== undefined && draft.provenance.issuer !== 'inferred')) return;
  if (!context.opensSubject(draft.tailEnd)) return;
  const window = readBehindTitle(text, draft.tailEnd, context);
  if (window?.node.kind !== 'note') return;
  const found = new WindowReader(text).open(window).note(window.node.body, window.node.tail);
  if (found.nonParty || found.issuer === undefined) return;
  takeIssuer(draft, found, 'adjacent');
  for (const field of ['date', 'term'] as const) {
    if (draft[field] !== undefined || found[field] === undefined) continue;
    draft[field] = found[field];
    draft.provenance[field] = 'adjacent';
    takePlace(draft, found, field);
  }
}
