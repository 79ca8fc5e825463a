import type { Draft } from '../read/interpret/draft.js';
import type { Said } from './compatible.js';
import type { Mention } from './mention.js';

/** The issuer that the text says: one that follows from a code says nothing new. */
function saidIssuer({ issuer, provenance, number }: Draft): string | undefined {
  return provenance.issuer === 'inferred' && number !== undefined ? undefined : issuer;
}

export function saidBy(draft: Draft): Said {
  const { types, symbol, issuerCode, issuerName, date, term } = draft;
  return { types, symbol, issuerCode, issuer: saidIssuer(draft), issuerName, date, term };
}

/** What a draft says by itself; its term is inferred and its symbol completed, if they are to be. */
export function mentionOf(draft: Draft, antecedents: readonly number[]): Mention {
  const { form, types, typeStated, number, suffix, symbol, issuerCode, issuerName, date, term, provenance, plenum, revised } = draft;
  return {
    form, types: types.length > 1 && typeStated ? [types[0]!] : types, typeStated: provenance.type === 'stated' && (types.length === 1 || typeStated) && types.length > 0,
    number, suffix, symbol, issuerCode, issuer: saidIssuer(draft), issuerName, date, term, saysTerm: term !== undefined && provenance.term !== 'inferred', plenum,
    revised: revised ? true : undefined, antecedents,
  };
}
