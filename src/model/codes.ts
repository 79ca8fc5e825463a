import { CODE_LETTERS, type CodeLetters } from './facts.generated.js';

/** `seeds/code-letters.json` has one record for each part but `host`. */
function lettersOf(part: Exclude<CodeLetters['part'], 'host'>): string {
  return CODE_LETTERS.find((entry) => entry.part === part)!.letters;
}

/** The code of the Central Committee, the Politburo and the Secretariat; those of their agencies end in it (36-HD/VPTW, annex). */
export const CENTRE = lettersOf('centre');
/** In the place of a number: a document that a congress, or a plenum, adopted (`NQ-ĐH`, `NQ-HNTW4`). */
export const CONGRESS_CODE = /* @__PURE__ */ lettersOf('congress');
export const PLENUM_CODE = lettersOf('plenum');
/** In all codes of the Youth Union and its provincial bodies. */
export const YOUTH_LETTERS = lettersOf('youth-union');
/** Behind a slash at the end of a symbol: no code. */
export const INTERNAL_MARK = lettersOf('internal');

/** A code whose body has its numbers from the Party's own congresses; other committees count theirs. */
export function isOfCentre(code: string): boolean {
  return code.endsWith(CENTRE);
}

/** A code under which a central body itself signs: the resolutions of old plenums have one of their own. */
export function isSignedByCentre(code: string): boolean {
  return code === CENTRE || code === PLENUM_CODE;
}

/** "03-NQ/TW" for 03-NQ/HNTW: texts write the one code for the other. Undefined for a symbol that has neither. */
export function underOtherCodeOfCentre(symbol: string): string | undefined {
  const slash = symbol.lastIndexOf('/') + 1;
  const code = symbol.slice(slash);
  return isSignedByCentre(code) ? symbol.slice(0, slash) + (code === CENTRE ? PLENUM_CODE : CENTRE) : undefined;
}

/** The code of a committee below the centre, and of none of its organs (TU, ĐU, ĐUTCT, BCSĐTNMT). */
export function isCommitteeCode(code: string): boolean {
  return CODE_LETTERS.some(({ letters, part, extended }) => part === 'host' && (code === letters || (extended === true && code.startsWith(letters))));
}

const BOARD = /* @__PURE__ */ lettersOf('board');

/** The code alone says which body signs, so that ids need not: of the agencies of the centre there is one each, but steering committees are many. */
export function namesOneBody(code: string): boolean {
  const own = code.endsWith(CENTRE + YOUTH_LETTERS) ? code.slice(0, -YOUTH_LETTERS.length) : code;
  return own.endsWith(CENTRE) && !own.endsWith(BOARD + CENTRE);
}

const EVENT_SYMBOL = /^(\p{Lu}{2,4})-(\p{Lu}{1,8})(\d{0,2})$/u;

/** What stands in the place of a symbol where a congress or plenum adopted the document. */
export interface EventSymbol {
  readonly typeCode: string;
  readonly by: 'congress' | 'plenum';
  readonly plenum?: number;
}

/** Reads `NQ-ĐH` and `NQ-HNTW4`; undefined for any other symbol or name. */
export function readEventSymbol(symbol: string): EventSymbol | undefined {
  const [, typeCode = '', code, plenum] = EVENT_SYMBOL.exec(symbol) ?? [];
  if (code === PLENUM_CODE) return { typeCode, by: 'plenum', ...(plenum && { plenum: Number(plenum) }) };
  return code === CONGRESS_CODE && plenum === '' ? { typeCode, by: 'congress' } : undefined;
}

/** `NQ-HNTW4` for what a plenum adopted, `NQ-ĐH` for what a congress did. */
export function writeEventSymbol(typeCode: string, plenum: number | undefined): string {
  return plenum === undefined ? `${typeCode}-${CONGRESS_CODE}` : `${typeCode}-${PLENUM_CODE}${plenum}`;
}
