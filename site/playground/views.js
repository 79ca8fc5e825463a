import { element } from './elements.js';

const isAddress = (text) => /^https?:\/\//u.test(text);

function definitions(rows) {
  return element('dl', {}, ...rows.flatMap(({ field, label, values, from }) => [
    element('dt', {}, label),
    ...values.map((value, index) => element('dd', field === 'title' ? { lang: 'vi' } : {}, isAddress(value) && field === 'sources' ? element('a', { href: value, rel: 'noreferrer' }, value) : value,
      from !== undefined && index === 0 ? element('small', {}, ` – ${from}`) : undefined)),
  ]));
}

/** All that is known of a citation. */
export function cardView({ name, text, status, found, rows, document: known, candidates, relations }, words, choose) {
  const open = known === undefined && candidates.length > 0;
  return [
    element('p', {}, element('strong', {}, name), ' ', element('span', { class: `citation ${status}` }, text)),
    element('p', {}, found),
    ...(open ? [element('h3', {}, words.candidates), element('ol', {}, ...candidates.map(({ document: id, probability, title, reasons }) => element('li', {},
      element('strong', {}, id), ` ${words.probability} ${probability.toFixed(3)}`, title === undefined ? undefined : element('div', { lang: 'vi' }, title), ...reasons.map((reason) => element('div', {}, element('small', {}, reason))))))] : []),
    element('h3', {}, words.said), definitions(rows),
    ...(relations.length === 0 ? [] : [element('h3', {}, words.relations), element('ul', {}, ...relations.map(relationView(words, choose)))]),
    ...(known === undefined ? [] : [element('h3', {}, words.registry), definitions(known.rows)]),
  ];
}

/** A citation in a list, which leads to its place and its card. */
const citationButton = ({ index, text, status }, choose) => element('button', { type: 'button', class: `citation ${status}`, onclick: () => choose(index) }, text);

export const citationView = (choose) => (one) => element('li', {}, citationButton(one, choose), one.symbol === undefined ? undefined : ` ${one.symbol}`);

export function relationView(words, choose) {
  const end = (one) => (one.nobody ? element('em', {}, words.nobody) : one.self ? element('em', {}, words.self) : one.index === undefined ? element('em', {}, one.text) : citationButton(one, choose));
  return ({ kind, modality, source, target, quote }) => element('li', {}, end(source), ' → ', element('strong', {}, words.kinds[kind]), modality === 'planned' ? ` (${words.planned})` : undefined, ' → ', end(target), element('q', {}, quote));
}

export function findingView(words, { go, fix }) {
  return ({ ruleId, level, message, line, span, isFixable, suggestions }, index) => element('li', {},
    element('span', { class: `level ${level}` }, words[level]), ` ${words.line(line)}: ${message} `, element('small', {}, ruleId), element('div', { class: 'row' },
      element('button', { type: 'button', 'aria-label': `${words.go}: ${words.line(line)}, ${message}`, onclick: () => go(span) }, words.go),
      isFixable ? element('button', { type: 'button', 'aria-label': `${words.fix}: ${message}`, onclick: () => fix({ finding: index }) }, words.fix) : undefined,
      ...suggestions.map((suggestion, at) => element('button', { type: 'button', onclick: () => fix({ finding: index, suggestion: at }) }, suggestion))));
}

/** A list that grows by as many rows as the worker gives at once. */
export async function listView(place, tag, count, rowsFrom, view, words) {
  const list = element(tag);
  const more = element('button', { type: 'button', onclick: () => void grow() }, words.more);
  place.replaceChildren(count === 0 ? element('p', {}, words.nothing) : list);
  async function grow() {
    const from = list.children.length;
    const rows = await rowsFrom(from);
    list.append(...rows.map((row, index) => view(row, from + index)));
    if (list.children.length < count && rows.length > 0) place.append(more);
    else more.remove();
  }
  if (count > 0) await grow();
}
