import { citationCard } from 'vn-party-citations/cards';

/** @typedef {import('vn-party-citations/cards').CardRow} CardRow */

/** Words of a text as Markdown shows them unchanged. @param {string} text */
const plain = (text) => text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()#+!|<>~&]/gu, (character) => `\\${character}`);

/** @param {string} source */
const address = (source) => (/^https?:\/\/[^\s()<>]+$/u.test(source) ? `<${source}>` : plain(source));

/** Relations may be many; a card is read at a glance. */
const MOST_VALUES = 5;

/** @param {CardRow} row */
function line({ field, label, values, from }) {
  const shown = values.slice(0, MOST_VALUES).map(field === 'sources' ? address : plain).join('; ');
  return `- ${plain(label)}: ${shown}${values.length > MOST_VALUES ? ` … (${values.length})` : ''}${from === undefined ? '' : ` _(${plain(from)})_`}`;
}

/**
 * The card of a citation in Markdown.
 *
 * @param {import('vn-party-citations').ResolvedCitation} citation
 * @param {readonly import('vn-party-citations').ResolvedCitation[]} citations
 * @param {import('./settings.js').Settings} settings
 */
export function hoverText(citation, citations, { language, publishedOn }) {
  const { name, found, rows, document, candidates } = citationCard(citation, { citations, language, ...(publishedOn !== undefined && { on: publishedOn }) });
  const title = document?.rows.find(({ field }) => field === 'title')?.values.join(' ');
  const open = document === undefined ? candidates.map(({ document: id, probability, title: called, reasons }) =>
    [`1. **${plain(id)}** ${probability.toFixed(3)}${called === undefined ? '' : ` ${plain(called)}`}`, ...reasons.map((reason) => `   - ${plain(reason)}`)].join('\n')) : [];
  return [
    `**${plain(name)}**${title === undefined ? '' : ` ${plain(title)}`}`, plain(found), open.join('\n'), rows.map(line).join('\n'),
    document === undefined ? '' : `---\n\n${document.rows.filter(({ field }) => field !== 'title').map(line).join('\n')}`,
  ].filter((part) => part !== '').join('\n\n');
}
