import { isOfCentre, readEventSymbol } from '../model/codes.js';
import type { DocumentId, IsoDate } from '../model/index.js';

/** What an id says: `39-CT/TU[thanh-uy-da-nang]@2024-03-05`. */
export interface DocumentParts {
  /** The symbol or name, or type and number (`nghi-quyet-02`). */
  readonly head: string;
  readonly body?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly term?: string | undefined;
}

/** Head, body in brackets, and behind @ a date or a Roman numeral. */
const ID = /^([^@[\]]+)(?:\[([^\]]+)\])?(?:@(?:(\d{4}(?:-\d{2}){0,2})|([IVXLC]+)))?$/u;
const TYPED = /^([a-z]+(?:-[a-z]+)*)-(\d{2,5})([A-Z]?)$/u;

/** An id that is none of ours stands as it is, in `head`. */
export function partsOf(id: DocumentId): DocumentParts {
  const [, head, body, date, term] = ID.exec(id) ?? [];
  return head === undefined ? { head: id } : { head, body, date, term };
}

/** Type, number and letter of a document that is known by no symbol. */
export function typedNumber(head: string): { readonly type: string; readonly number: number; readonly suffix?: string } | undefined {
  const [, type, digits, suffix] = TYPED.exec(head) ?? [];
  return type === undefined ? undefined : { type, number: Number(digits), ...(suffix && { suffix }) };
}

/**
 * The term in an id is one of the central bodies: their codes end in TW (36-HD/VPTW, annex), and a congress or plenum
 * without a body is national. Other bodies count congresses of their own.
 */
export function hasCentralTerm({ head, body }: DocumentParts): boolean {
  return isOfCentre(head) || (body === undefined && readEventSymbol(head) !== undefined);
}
