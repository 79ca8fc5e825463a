import { withoutDiacritics } from '../render/names.js';
import type { BibliographyDocument } from './documents.js';
import { entriesOf, type BibliographyOptions, type Entry } from './entry.js';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', '#': '\\#', '_': '\\_', '$': '\\$', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

/** Letters as they are, for UTF-8; what TeX would act on is spelled. */
const texOf = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\s\p{Cc}]+/gu, ' ').trim().replace(/[\\{}%&#_$~^]/gu, (sign) => SPECIAL[sign]!);
/** Addresses are taken as they are, but for what ends the field. */
const addressOf = (url: string): string => url.replace(/[{}\\]/gu, (sign) => encodeURIComponent(sign));

/** A key that any program takes, `57-NQ-TW-2024-12-22`; a letter tells those apart that would be the same. */
function keysOf(entries: readonly Entry[]): string[] {
  const taken = new Map<string, number>();
  return entries.map(({ id }) => {
    const key = withoutDiacritics(id).replace(/[^A-Za-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'document';
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? key : `${key}--${before + 1}`;
  });
}

function fieldsOf({ title, genre, number, bodies, date, url, language }: Entry): [name: string, value: string][] {
  const [year, month, day] = date.map((part) => String(part).padStart(2, '0'));
  const fields: [string, string | undefined][] = [
    // In braces of its own a name is one name, and a title keeps its capitals.
    ['author', bodies.length === 0 ? undefined : bodies.map((body) => `{${texOf(body)}}`).join(' and ')],
    ['title', `{${texOf(title)}}`],
    ['type', genre === undefined ? undefined : texOf(genre)],
    ['number', number === undefined ? undefined : texOf(number)],
    ['date', [year, month, day].filter((part) => part !== undefined).join('-') || undefined],
    ['langid', language === undefined ? undefined : 'vietnamese'],
    ['url', url === undefined ? undefined : addressOf(url)],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== undefined);
}

/**
 * Documents in the BibTeX of biblatex, in UTF-8: one `@report` each, with the day in `date`. The same fields as {@link toCslJson} gives.
 *
 * @throws UsageError as `toCslJson`
 * @example toBibtex(documentsCited(analyze('57-NQ/TW'))) // '@report{57-NQ-TW-2024-12-22,\n  author = {{Bộ Chính trị}},…'
 */
export function toBibtex(documents: Iterable<BibliographyDocument>, options: BibliographyOptions = {}): string {
  const entries = entriesOf(documents, options, 'toBibtex');
  const keys = keysOf(entries);
  return entries.map((entry, index) => `@report{${keys[index]},\n${fieldsOf(entry).map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`).join('\n');
}
