import { lint, UsageError } from 'vn-party-citations/core';

/**
 * @typedef {object} Settings
 * @property {import('vn-party-citations').Language} language of hover cards and messages
 * @property {string | undefined} publishedOn the day of all texts: YYYY-MM-DD, YYYY-MM or YYYY
 * @property {import('vn-party-citations').RuleLevels | undefined} rules levels by rule
 * @property {string | undefined} link address of a document, with `{document}` for its id; default: its first source
 */

/** The section of an editor's configuration. */
export const SECTION = 'vnPartyCitations';
export const NAMES = ['language', 'publishedOn', 'rules', 'link'];

/** The language of the editor, where it is one of ours. @param {string | undefined} locale @returns {Settings['language']} */
export function languageOf(locale = '') {
  const spoken = locale.slice(0, 2).toLowerCase();
  return spoken === 'vi' || spoken === 'fr' ? spoken : 'en';
}

/**
 * What a user configured; what is left out or empty has its default.
 *
 * @param {unknown} given
 * @param {string | undefined} locale
 * @returns {Settings}
 * @throws {UsageError} which says what is wrong and what may stand there
 */
export function readSettings(given, locale) {
  const options = /** @type {Record<string, any>} */ (typeof given === 'object' && given !== null ? given : {});
  const { language, publishedOn, rules, link } = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null && value !== ''));
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new UsageError(`${SECTION} has no setting "${unknown}"; it has ${NAMES.join(', ')}`);
  if (language !== undefined && !['vi', 'fr', 'en'].includes(language)) throw new UsageError(`${SECTION}.language must be vi, fr or en, not ${JSON.stringify(language)}`);
  if (link !== undefined && !(typeof link === 'string' && /^https?:\/\/.*\{document\}/u.test(link))) throw new UsageError(`${SECTION}.link must be an address with {document} in it, such as https://example.org/{document}`);
  // The library judges its own options.
  lint('', { ...(publishedOn !== undefined && { publishedOn }), ...(rules !== undefined && { rules }) });
  return { language: language ?? languageOf(locale), publishedOn, rules, link };
}
