import { analyze, registry } from 'vn-party-citations';
import { lintAnalysis } from 'vn-party-citations/lint';

/** @typedef {import('vscode-languageserver-textdocument').TextDocument} TextDocument */
/** @typedef {import('vn-party-citations').ResolvedCitation} ResolvedCitation */

/** Languages of editors that are written in Markdown. */
const MARKDOWN = new Set(['markdown', 'mdx', 'quarto', 'rmd']);

/** @param {string} languageId */
const formatOf = (languageId) => (MARKDOWN.has(languageId) ? 'markdown' : languageId === 'html' ? 'html' : 'text');

/** The one document that a citation means. @param {ResolvedCitation} citation */
export const documentOf = ({ resolution }) => (resolution.status === 'ambiguous' ? undefined : resolution.document);

/**
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => string} key
 * @returns {Map<string, T[]>}
 */
export function groupedBy(items, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** One version of a document of the editor, read once: whatever is asked of it is answered from here. */
export class Reading {
  /**
   * @param {TextDocument} document
   * @param {import('./settings.js').Settings} settings
   */
  constructor(document, { publishedOn, rules }) {
    const text = document.getText();
    const format = formatOf(document.languageId);
    this.version = document.version;
    // Code of Markdown and HTML is not looked at, as by the linter.
    this.analysis = analyze(text, { format, code: false, ...(publishedOn !== undefined && { publishedOn }) });
    this.findings = lintAnalysis(text, this.analysis, { ...(publishedOn !== undefined && { publishedOn }), ...(rules !== undefined && { rules }) });
    this.mentions = groupedBy(this.analysis.citations, mentionKey);
  }

  /** The citation at an offset, by bisection. @param {number} offset */
  citationAt(offset) {
    const { citations } = this.analysis;
    let [low, high] = [0, citations.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {ResolvedCitation} */ (citations[middle]).span.end < offset) low = middle + 1;
      else high = middle;
    }
    const found = citations[low];
    return found !== undefined && found.span.start <= offset ? found : undefined;
  }

  /** All citations of the text that mean what this one does. @param {ResolvedCitation} citation */
  mentionsOf(citation) {
    return this.mentions.get(mentionKey(citation)) ?? [];
  }
}

/** What cannot be told to be one document is the same where it is written the same. @param {ResolvedCitation} citation */
function mentionKey(citation) {
  return documentOf(citation) ?? `? ${citation.symbol ?? citation.text}`;
}

/** Readings by document: one for each that is open, of its last version. */
export class Readings {
  /** @type {Map<string, Reading>} */
  #kept = new Map();
  /** How many were made: what is answered from one that is kept reads nothing. */
  made = 0;

  /**
   * @param {TextDocument} document
   * @param {import('./settings.js').Settings} settings
   */
  of(document, settings) {
    const kept = this.#kept.get(document.uri);
    if (kept?.version === document.version) return kept;
    const reading = new Reading(document, settings);
    this.made++;
    this.#kept.set(document.uri, reading);
    return reading;
  }

  /** @param {string} uri */
  forget(uri) {
    this.#kept.delete(uri);
  }

  forgetAll() {
    this.#kept.clear();
  }
}

export { registry };
