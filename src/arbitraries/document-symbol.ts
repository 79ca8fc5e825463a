import * as fc from 'fast-check';
import type { DocumentSymbol, DocumentType } from '../model/index.js';
import { among } from './choice.js';
import { chosen, constraintsOf, fitting } from './constraints.js';
import { numbers, suffixes } from './mention.js';
import { BODIES, TYPES } from './words.js';

/** What the symbols of `documentSymbol` may be of. */
export interface DocumentSymbolConstraints {
  /** Ids, such as `nghi-quyet`. */
  readonly types?: readonly DocumentType[];
  /** Codes, such as `TW`. */
  readonly issuerCodes?: readonly string[];
}

const TYPE_IDS: readonly DocumentType[] = TYPES.map(({ id }) => id);
const ISSUER_CODES: readonly string[] = [...new Set(BODIES.map(({ code }) => code))];

/**
 * The parts of a symbol, such as those of `57-NQ/TW`; `formatSymbol` writes it. Shrinks to `01-NQ/TW`.
 *
 * @throws UsageError for an unknown constraint, type or code, with those that are known
 * @example
 * fc.assert(fc.property(documentSymbol(), (symbol) => assert.deepEqual(parseSymbol(formatSymbol(symbol)), symbol)));
 */
export function documentSymbol(constraints?: DocumentSymbolConstraints): fc.Arbitrary<DocumentSymbol> {
  const { types, issuerCodes } = constraintsOf('documentSymbol', constraints, { types: true, issuerCodes: true });
  const ids = chosen('documentSymbol', 'types', types, TYPE_IDS);
  const codes = chosen('documentSymbol', 'issuerCodes', issuerCodes, ISSUER_CODES);
  const typeCodes = fitting('documentSymbol', 'types', [...new Set(TYPES.filter(({ id }) => ids.includes(id)).map(({ code }) => code))]);
  return fc.record({ number: numbers, suffix: suffixes, typeCode: among(typeCodes), issuerCode: among(codes), tail: among(['', '', '', '/nb']) })
    .map(({ number, suffix, typeCode, issuerCode, tail }): DocumentSymbol => ({
      number, ...(suffix !== '' && { suffix }), typeCode, issuerCode, ...(tail !== '' && { tail }),
      types: typeCode === 'QĐ' ? ['quyet-dinh', 'quy-dinh'] : TYPES.filter(({ code }) => code === typeCode).map(({ id }) => id),
    }));
}
