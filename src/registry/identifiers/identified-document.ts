import type { RecordType, IsoDate, IssuerId } from '../../model/index.js';
import { isIsoDate } from '../../model/calendar.js';

/** What an identifier can be built from; citations and records of a registry have this shape. */
export interface IdentifiedDocument {
  /** Canonical: `57-NQ/TW`, `NQ-ĐH`. */
  readonly symbol?: string | undefined;
  readonly type?: RecordType | undefined;
  /** Where there is no symbol; a symbol has its own. */
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  readonly issuer?: IssuerId | undefined;
  /** The body in words; it gives the place of a committee that `issuer` names by its kind alone (`tinh-uy`). */
  readonly issuerName?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly term?: string | undefined;
}

const SLUG = /^[a-z][a-z0-9]{0,29}(?:-[a-z0-9]{1,30}){0,30}$/u;

export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** The type id; undefined where there is none that can stand in an identifier. */
export function typeOf({ type }: IdentifiedDocument): RecordType | undefined {
  return type !== undefined && isSlug(type) ? type : undefined;
}

/** The date, as precise as it is known; undefined for none and for one that the calendar does not have. */
export function dateOf({ date }: IdentifiedDocument): IsoDate | undefined {
  return date !== undefined && isIsoDate(date) ? date : undefined;
}
