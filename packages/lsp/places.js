// Offsets of the library and positions of the protocol both count UTF-16 units.

/** @typedef {import('vscode-languageserver-textdocument').TextDocument} TextDocument */
/** @typedef {import('vn-party-citations').Span} Span */

/** @param {TextDocument} document @param {Span} span */
export const rangeOf = (document, { start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });

/** @param {TextDocument} document @param {{ start: import('vscode-languageserver-textdocument').Position, end: import('vscode-languageserver-textdocument').Position }} range */
export const spanOf = (document, { start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) });

/** @param {TextDocument} document @param {readonly import('vn-party-citations').TextEdit[]} edits */
export const textEdits = (document, edits) => edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
