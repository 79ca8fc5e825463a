import { UsageError } from '../model/index.js';
import { createCitationSchema } from '../schema/index.js';

/** What is asked of a validator: Ajv 8 has it, for any draft. */
export interface FormatRegistry {
  addFormat(name: string, format: { readonly type: 'string'; readonly validate: (text: string) => boolean }): unknown;
}

const symbolSchema = /* @__PURE__ */ createCitationSchema({ forms: ['symbol'], output: 'string' });
const citationSchema = /* @__PURE__ */ createCitationSchema();

/** A symbol of a Party document, canonically written. */
function isSymbol(text: string): boolean {
  const { value } = symbolSchema['~standard'].validate(text) as { readonly value?: string };
  return value === text;
}

/**
 * Registers two formats of strings with Ajv and gives it back: `vn-party-symbol`, one canonical symbol of a Party document (`57-NQ/TW`, not
 * `57-NQ/TƯ`), and `vn-party-citation`, what `citationSchema` accepts without a registry. `schema/symbol.json` uses the first.
 *
 * @throws UsageError for what is no validator, and whatever the validator throws
 * @example addFormats(new Ajv2020()).compile({ type: 'string', format: 'vn-party-symbol' })('86-QD/TW') // false
 */
export function addFormats<Validator extends FormatRegistry>(ajv: Validator): Validator {
  if (typeof (ajv as Partial<FormatRegistry> | null | undefined)?.addFormat !== 'function') throw new UsageError('addFormats takes a validator with addFormat: addFormats(new Ajv2020())');
  ajv.addFormat('vn-party-symbol', { type: 'string', validate: isSymbol });
  ajv.addFormat('vn-party-citation', { type: 'string', validate: (text) => citationSchema['~standard'].validate(text).issues === undefined });
  return ajv;
}
