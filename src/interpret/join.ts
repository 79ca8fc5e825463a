import type { WordContext } from '../scan/context.js';
import type { Draft } from './draft.js';

/**
 * "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày … của …": citations that only a conjunction joins share the
 * issuer that the last one states, and, being of one type and issuer code, its date. Walks back from each "and", so that
 * every citation is looked at once.
 */
export function shareAcrossJoins(drafts: readonly Draft[], context: WordContext): void {
  let source: Draft | undefined;
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]!;
    const next = drafts[i + 1]!;
    if (draft.group === next.group) continue;
    const join = context.joinBetween(draft.tailEnd, next.leadStart);
    if (join === undefined) source = undefined;
    else if (join === 'and') source = next;
    if (source === undefined || !mayShare(draft, source)) {
      source = join === undefined ? undefined : source;
      continue;
    }
    share(draft, source);
  }
}

/** The other way round: a State body governs what is joined to its act ("the Council adopted Resolution 12 and Resolution 13"). */
export function shareNonParty(drafts: readonly Draft[], context: WordContext): void {
  for (let i = 1; i < drafts.length; i++) {
    const before = drafts[i - 1]!;
    const draft = drafts[i]!;
    if (!before.nonParty || draft.nonParty || draft.symbol !== undefined || draft.issuer !== undefined) continue;
    if (context.joinBetween(before.tailEnd, draft.leadStart) !== undefined) draft.nonParty = true;
  }
}

function mayShare(draft: Draft, source: Draft): boolean {
  const oneKind = draft.types[0] === source.types[0];
  return draft.issuerCode !== undefined && draft.issuerCode === source.issuerCode && draft.date === undefined && isOpen(draft) && (oneKind || !draft.plural);
}

const isOpen = (draft: Draft): boolean => draft.issuer === undefined || draft.provenance.issuer === 'inferred';

function share(draft: Draft, source: Draft): void {
  const stated = source.provenance.issuer === 'adjacent' || source.provenance.issuer === 'list';
  if (!stated) return;
  draft.issuer = source.issuer;
  draft.issuerName = source.issuerName;
  draft.issuerOwnCode = source.issuerOwnCode;
  draft.provenance.issuer = 'list';
  if (draft.types[0] !== source.types[0] || source.date === undefined) return;
  draft.date = source.date;
  draft.provenance.date = 'list';
}
