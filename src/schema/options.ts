import type { RuleLevels } from '../lint/index.js';
import { requireDate } from '../model/calendar.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { UsageError, type AnalyzeOptions, type DocumentType, type IssuerId, type ResolvedCitation } from '../model/index.js';

/**
 * How a citation is written: type word and symbol, the symbol alone (with or without its number mark), type word and number, or the plenum
 * or congress that adopted the document.
 */
export type WrittenForm = 'full' | 'symbol' | 'short' | 'plenum' | 'congress';

export const WRITTEN_FORMS: readonly WrittenForm[] = ['full', 'symbol', 'short', 'plenum', 'congress'];

/** What a schema gives by the name of its output. */
export interface CitationOutputs {
  readonly parsed: ResolvedCitation;
  readonly string: string;
}

/** What a citation schema allows and gives. */
export interface CitationSchemaOptions<Output extends keyof CitationOutputs = keyof CitationOutputs> extends Pick<AnalyzeOptions, 'publishedOn' | 'registry'> {
  /** `parsed` (default) gives the citation with its document; `string` its canonical text. */
  readonly output?: Output | undefined;
  /** How it may be written; default: any form. */
  readonly forms?: readonly WrittenForm[] | undefined;
  /** Types that the document may have, by id (`nghi-quyet`); of open types one has to be here. Default: any. */
  readonly types?: readonly DocumentType[] | undefined;
  /**
   * Bodies that may have issued it, by id (`bo-chinh-tri`); of joint issuers all have to be here, or their joint id. An issuer that neither
   * the citation nor its document tells is not allowed. Default: any, told or not.
   */
  readonly issuers?: readonly IssuerId[] | undefined;
  /** Whether a slip is accepted where its fix cannot alter what is meant (QD for QĐ, State layout); default false. */
  readonly lenient?: boolean | undefined;
  /** Levels of the linter's rules; findings of the levels `error` and `warning` are issues. */
  readonly rules?: RuleLevels | undefined;
}

function checkList(name: string, list: unknown, known?: readonly string[]): void {
  if (list === undefined) return;
  if (!Array.isArray(list) || list.length === 0 || !list.every((item) => typeof item === 'string')) {
    throw new UsageError(`${name} is a list of strings that is not empty; leave it out to allow all`);
  }
  const wrong = known && list.find((item: string) => !known.includes(item));
  if (wrong !== undefined) throw new UsageError(`${name} knows ${known?.join(', ')}; got ${JSON.stringify(wrong)}`);
}

const OPTIONS: NamesOf<CitationSchemaOptions> = { types: true, issuers: true, forms: true, output: true, lenient: true, rules: true, registry: true, publishedOn: true };

export function checkSchemaOptions(options: CitationSchemaOptions): void {
  checkOptions('createCitationSchema', options, OPTIONS);
  const { output, forms, types, issuers, lenient, publishedOn } = options;
  if (publishedOn !== undefined) requireDate('createCitationSchema', 'publishedOn', publishedOn);
  if (output !== undefined && output !== 'parsed' && output !== 'string') throw new UsageError(`output is 'parsed' or 'string', got ${JSON.stringify(output)}`);
  if (lenient !== undefined && typeof lenient !== 'boolean') throw new UsageError(`lenient is true or false, got ${JSON.stringify(lenient)}`);
  checkList('forms', forms, WRITTEN_FORMS);
  checkList('types', types);
  checkList('issuers', issuers);
}
