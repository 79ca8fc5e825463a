import { CompletionItemKind } from 'vscode-languageserver/node';
import { analyze } from 'vn-party-citations';
import { lint } from 'vn-party-citations/lint';
import { documentOf, groupedBy, registry } from './readings.js';

/** The beginning of a symbol before the cursor: `57-`, `57-N`, `57-NQ/T`. A number alone may be anything. */
const TYPED = /(?<![\p{L}\p{N}/-])\d{1,4}\p{L}?[-–]\p{L}{0,9}(?:\/\p{L}{0,9})?$/u;
/** The words before it that are read to tell what fits: those of a sentence. */
const READ = 600;

/** What says that the words before the symbol are of another document. */
const UNFIT = new Set(['type-contradicts-code', 'type-contradicts-registry', 'issuer-contradicts-registry', 'not-yet-issued']);

/** Letters without diacritics, and numbers without leading zeros: `5-qd` begins `05-QĐ/TW`. @param {string} symbol */
const folded = (symbol) => symbol.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/gu, 'd').replace(/–/gu, '-').replace(/^0+/u, '');

/** @type {Map<string, import('vn-party-citations').DocumentRecord[]> | undefined} */
let symbols;
function recordsBySymbol() {
  return (symbols ??= groupedBy(registry.records().filter(({ symbol }) => /^\d/u.test(symbol)), ({ symbol }) => symbol));
}

/**
 * How well a symbol fits behind the words that are there: the probability of the likeliest document that the library then reads, or undefined
 * where the words speak of another.
 *
 * @param {string} before @param {string} symbol @param {string | undefined} publishedOn
 */
function fitOf(before, symbol, publishedOn) {
  const text = before + symbol;
  const options = publishedOn === undefined ? {} : { publishedOn };
  const citation = analyze(text, options).citations.at(-1);
  if (citation === undefined || citation.span.end !== text.length || citation.resolution.status === 'unresolved') return undefined;
  if (lint(text, options).some((finding) => finding.citation === citation.id && UNFIT.has(finding.ruleId))) return undefined;
  const { resolution } = citation;
  const probability = resolution.status === 'resolved' ? resolution.probability : (resolution.candidates[0]?.probability ?? 0);
  return { probability, document: documentOf(citation) ?? (resolution.status === 'ambiguous' ? resolution.candidates[0]?.document : undefined) };
}

/** @param {import('vn-party-citations').DocumentRecord} record */
const about = ({ date, term, title }) => [date ?? term, title].filter((part) => part !== undefined).join(' ');

/**
 * Symbols that begin as what stands before the cursor and fit there: those that the text cites already first, then the likelier, then the younger.
 *
 * @param {import('vscode-languageserver-textdocument').TextDocument} document
 * @param {import('vscode-languageserver-textdocument').Position} position
 * @param {import('./readings.js').Reading} reading
 * @param {import('./settings.js').Settings} settings
 */
export function completions(document, position, reading, { publishedOn }) {
  const offset = document.offsetAt(position);
  const before = document.getText({ start: document.positionAt(Math.max(0, offset - READ)), end: position });
  const typed = TYPED.exec(before)?.[0];
  if (typed === undefined) return [];
  const wanted = folded(typed);
  const words = before.slice(0, -typed.length).split(/\n\s*\n/u).at(-1) ?? '';
  const cited = new Set(reading.analysis.citations.map(({ symbol }) => symbol));
  const range = { start: document.positionAt(offset - typed.length), end: position };
  return [...recordsBySymbol()].filter(([symbol]) => folded(symbol).startsWith(wanted)).flatMap(([symbol, records]) => {
    const fit = fitOf(words, symbol, publishedOn);
    if (fit === undefined) return [];
    const likeliest = records.find((record) => registry.idOf(record) === fit.document) ?? records.at(-1);
    return [{ symbol, records, likeliest, isCited: cited.has(symbol), ...fit }];
  }).sort((a, b) => Number(b.isCited) - Number(a.isCited) || b.probability - a.probability || (b.likeliest?.date ?? '').localeCompare(a.likeliest?.date ?? '', 'en')).map(({ symbol, records, likeliest }, index) => ({
    label: symbol, kind: CompletionItemKind.Reference, detail: likeliest === undefined ? '' : about(likeliest),
    documentation: [...records].reverse().map(about).join('\n'),
    // Editors sort by this, and keep those that begin as what is typed.
    sortText: String(index).padStart(4, '0'), filterText: typed, textEdit: { range, newText: symbol },
  }));
}
