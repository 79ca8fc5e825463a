import { formatSymbol, parseSymbol } from 'vn-party-citations';
import { documentOf, registry } from './readings.js';
import { rangeOf } from './places.js';

/** @typedef {import('vscode-languageserver-textdocument').TextDocument} TextDocument */
/** @typedef {import('vn-party-citations').ResolvedCitation} ResolvedCitation */
/** @typedef {import('./readings.js').Reading} Reading */

/** A rename that cannot be made; the message says why. */
export class RenameError extends Error {}

/** Links of the documents that are known: by the address of the settings, else to their first source. @param {TextDocument} document @param {Reading} reading @param {string | undefined} link */
export function documentLinks(document, { analysis: { citations } }, link) {
  return citations.flatMap((citation) => {
    const id = documentOf(citation);
    const record = id === undefined ? undefined : registry.get(id);
    if (id === undefined || record === undefined) return [];
    const target = link === undefined ? record.sources.find((source) => /^https?:\/\//u.test(source)) : link.replaceAll('{document}', encodeURIComponent(id));
    return target === undefined ? [] : [{ range: rangeOf(document, citation.span), target, tooltip: record.title ?? id }];
  });
}

/** What a rename changes of a mention: its symbol, else its number; nothing of a mention that writes neither. @param {ResolvedCitation} citation */
const written = ({ spans }) => spans?.symbol ?? spans?.number;

/** Markup in the symbol would be lost. @param {string} text */
const hasMarkup = (text) => /[^\p{L}\p{M}\p{N}\s/.,–-]/u.test(text);

/** Where a rename begins; undefined where no number is written. @param {TextDocument} document @param {ResolvedCitation} citation */
export function renamePlace(document, citation) {
  const span = written(citation);
  return span === undefined || citation.symbol === undefined ? undefined : { range: rangeOf(document, span), placeholder: citation.symbol };
}

/**
 * The edits by which all mentions of a document in a text name another one: the symbol where it is written, else the number.
 *
 * @param {TextDocument} document @param {Reading} reading @param {ResolvedCitation} citation @param {string} name the symbol of the other document
 * @throws {RenameError}
 */
export function renameEdits(document, reading, citation, name) {
  const wanted = parseSymbol(name.trim());
  const [old] = citation.symbol === undefined ? [] : [parseSymbol(citation.symbol)];
  if (wanted === undefined) throw new RenameError(`“${name}” is no symbol of a Party document; write one such as ${citation.symbol ?? '57-NQ/TW'}`);
  const symbol = formatSymbol(wanted);
  const number = /^\d+\p{L}?/u.exec(symbol)?.[0] ?? String(wanted.number);
  const isSameSeries = old !== undefined && old.typeCode === wanted.typeCode && old.issuerCode === wanted.issuerCode;
  const text = document.getText();
  return reading.mentionsOf(citation).flatMap((mention) => {
    const span = written(mention);
    if (span === undefined) return [];
    const line = document.positionAt(span.start).line + 1;
    if (hasMarkup(text.slice(span.start, span.end))) throw new RenameError(`markup stands in the symbol on line ${line}; change it there by hand`);
    const isWhole = mention.spans?.symbol !== undefined;
    if (!isSameSeries && (!isWhole || mention.spans?.type !== undefined)) throw new RenameError(`${symbol} is of another type or body than ${citation.symbol ?? ''}, which line ${line} names in words; only the number can be changed`);
    return [{ range: rangeOf(document, span), newText: isWhole ? symbol : number }];
  });
}
