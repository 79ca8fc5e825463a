import { UsageError } from '../model/index.js';
import { MARK_ATTRIBUTE } from '../read/text/closed-places.js';

/** Elements that may stand within a line; a name with a hyphen is an element of the page's own. */
const ELEMENTS = ['mark', 'span', 'cite', 'abbr', 'data', 'em', 'strong', 'b', 'i', 'u'] as const;
const OWN_ELEMENT = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u;
const ATTRIBUTE = /^[a-zA-Z_:][-a-zA-Z0-9_:.]*$/u;

/** A mark as an element of HTML; in Markdown a link without attributes but `title` is written as Markdown has it. */
export interface ElementMark {
  /** Address of a link; without one the mark is an element that leads nowhere. Escaped, and otherwise as it is given. */
  readonly href?: string | undefined;
  /** Of a mark without address: default `mark`. One of mark, span, cite, abbr, data, em, strong, b, i, u, or a custom element. */
  readonly element?: string | undefined;
  /** Further attributes by name; values are escaped, those that are undefined left out. `data-citation`, the id of the citation, is written always. */
  readonly attributes?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A mark in words of the caller's own, written as they are; the only kind that plain text has. */
export interface BracketMark {
  readonly before: string;
  readonly after: string;
}

/** What stands around a part of a citation. */
export type CitationMark = ElementMark | BracketMark;

/** How links and attributes are written. */
export type MarkSyntax = 'markdown' | 'html';

export interface Brackets {
  readonly before: string;
  readonly after: string;
}

export const isBracketMark = (mark: CitationMark): mark is BracketMark => 'before' in mark || 'after' in mark;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A line break would end a paragraph of Markdown, a bar a cell of a table. */
const escapeAttribute = (value: string): string =>
  value.replace(/\p{Cs}/gu, '\uFFFD').replace(/[&<>"]/gu, (character) => ENTITIES[character]!).replace(/[\p{Cc}|`*_[\]\\~]/gu, (character) => `&#${character.codePointAt(0)};`);

/** What may stand in the address of a Markdown link without an end of it being seen; everything else is written as its bytes. */
const addressOf = (href: string): string => href.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^-A-Za-z0-9:/?#@!$&',;=%+.]/gu, (character) => encodeURIComponent(character).replace(/[()*~_]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`));

function elementOf({ href, element = 'mark' }: ElementMark): string {
  if (href !== undefined) return 'a';
  if (!(ELEMENTS as readonly string[]).includes(element) && !OWN_ELEMENT.test(element)) {
    throw new UsageError(`a mark cannot be a <${String(element)}>; use ${ELEMENTS.join(', ')} or a custom element`);
  }
  return element;
}

/** The tags of a mark. */
export function tagsOf(mark: ElementMark, id: string): Brackets {
  const element = elementOf(mark);
  const attributes: [string, string][] = [];
  for (const [name, value] of Object.entries({ ...(mark.href !== undefined && { href: mark.href }), ...mark.attributes, [MARK_ATTRIBUTE]: id })) {
    if (value === undefined) continue;
    if (!ATTRIBUTE.test(name) || typeof value !== 'string') throw new UsageError(`${JSON.stringify(name)} with ${JSON.stringify(value)} is no attribute: names are letters, digits and hyphens, values strings`);
    attributes.push([name, value]);
  }
  return { before: `<${element}${attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}>`, after: `</${element}>` };
}

/** A link as Markdown has it; undefined where only tags say all of the mark, and for a place of the page, which a reader could take for a note. */
export function linkOf({ href, attributes = {} }: ElementMark): Brackets | undefined {
  const { title, ...others } = attributes;
  if (href === undefined || href === '' || href.startsWith('#') || Object.values(others).some((value) => value !== undefined)) return undefined;
  const named = title === undefined ? '' : ` "${escapeAttribute(title)}"`;
  return { before: '[', after: `](${addressOf(href)}${named})` };
}
