import { REPLACEMENT } from './characters.js';

/** What XML 1.0 cannot hold, not even as a reference. */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs of XML, and white space that an attribute or the end of a line would lose. */
const READ_BY_XML = /[&<>"\t\n\r\u0085\u2028]/gu;

/**
 * Text for an element, or for an attribute in double quotes, of XML 1.0; what XML cannot hold becomes U+FFFD.
 *
 * @example escapeXml(']]> & "x"') // ']]&gt; &amp; &quot;x&quot;'
 */
export function escapeXml(text: string): string {
  return text.replace(NOT_IN_XML, REPLACEMENT).replace(READ_BY_XML, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}
