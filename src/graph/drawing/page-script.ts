/**
 * What the page does, as the text that stands in it. It is a string, not a function turned into one: compilers put helpers of their own
 * into functions. A test reads it with the TypeScript compiler. In it stand no backtick and no address.
 */
export const PAGE_SCRIPT = `(() => {
'use strict';
/** @typedef {{ field: string, values: { value: string, sources: { text: string, link: boolean }[] }[] }} Claim */
/** @typedef {{ key: string, name: string, what: string, rows: [string, string][], claims: Claim[], standing: { text: string, edge: number }[] }} NodeData */
/** @typedef {{ source: number, target: number, out: string, in: string, kind: string, less: string, lessWord: string, notes: string[], evidence: { quote: string, file: { text: string, link: boolean }, place: string }[], sources: { text: string, link: boolean }[] }} EdgeData */
/** @type {(id: string) => HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @typedef {Record<'morePlaces' | 'source' | 'close' | 'field' | 'value' | 'saidBy' | 'fromHere' | 'toHere' | 'whoSays' | 'more' | 'nothing' | 'found', string>} PageWords */
/** @type {{ words: PageWords, nodes: NodeData[], search: string[], edges: EdgeData[], width: number, height: number }} */
const data = JSON.parse(byId('data').textContent || '');
const { words } = data;
/** Words with a number in them. @param {string} text @param {number} count */
const counting = (text, count) => text.replace('#', String(count));
const stage = /** @type {SVGSVGElement} */ (/** @type {unknown} */ (byId('stage')));
const world = /** @type {SVGGElement} */ (stage.querySelector('.world'));
const card = byId('card');
const field = /** @type {HTMLInputElement} */ (byId('search'));
const results = byId('results');
const nodes = /** @type {SVGGElement[]} */ ([...stage.querySelectorAll('[data-n]')]);
/** @type {SVGGElement[][]} */
const ways = data.edges.map(() => []);
for (const way of /** @type {NodeListOf<SVGGElement>} */ (stage.querySelectorAll('[data-e]'))) ways[Number(way.dataset.e)].push(way);
/** @type {number[][]} */
const edgesOf = data.nodes.map(() => []);
data.edges.forEach(({ source, target }, edge) => { edgesOf[source].push(edge); edgesOf[target].push(edge); });
const places = nodes.map((node) => {
  const { e, f } = node.transform.baseVal.getItem(0).matrix;
  const box = /** @type {SVGRectElement} */ (node.querySelector('.box'));
  return { x: e, y: f, width: box.width.baseVal.value, height: box.height.baseVal.value };
});

/** @type {(text: string) => void} */
const say = (text) => { byId('said').textContent = text; };
/** An element with its properties and children; text is only ever text.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name @param {Partial<HTMLElementTagNameMap[T]>} properties @param {...(Node | string)} children */
const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// The view: a scale and where the origin of the drawing stands.
const view = { scale: 1, x: 0, y: 0 };
const LEAST = 0.02, MOST = 4, FAR = 0.45;
let asked = 0;
const show = () => {
  if (asked) return;
  asked = requestAnimationFrame(() => {
    asked = 0;
    world.setAttribute('transform', 'translate(' + view.x.toFixed(1) + ' ' + view.y.toFixed(1) + ') scale(' + view.scale.toFixed(4) + ')');
    stage.classList.toggle('far', view.scale < FAR);
  });
};
const legend = /** @type {HTMLDetailsElement} */ (byId('legend'));
// What neither the card nor the open legend covers.
const room = () => {
  const { width, height } = stage.getBoundingClientRect();
  const covered = card.hidden ? { width: 0, height: 0 } : card.getBoundingClientRect();
  const below = covered.width > width * 0.9;
  const left = legend.open && width - covered.width > 800 ? legend.offsetLeft + legend.offsetWidth : 0;
  return { left, width: (below ? width : width - covered.width) - left, height: below ? height - covered.height : height };
};
/** @param {number} factor @param {number} x @param {number} y */
const zoom = (factor, x, y) => {
  const scale = Math.min(MOST, Math.max(LEAST, view.scale * factor));
  view.x = x - ((x - view.x) * scale) / view.scale;
  view.y = y - ((y - view.y) * scale) / view.scale;
  view.scale = scale;
  show();
};
/** @param {number} factor */
const zoomMiddle = (factor) => { const { left, width, height } = room(); zoom(factor, left + width / 2, height / 2); };
const fitting = () => { const { width, height } = room(); return Math.min(1.25, (width - 30) / data.width, (height - 30) / data.height); };
const fit = () => {
  const { left, width, height } = room();
  view.scale = Math.max(LEAST, fitting());
  view.x = left + (width - data.width * view.scale) / 2;
  view.y = (height - data.height * view.scale) / 2;
  show();
};
/** @param {number} node @param {number} scale */
const centre = (node, scale) => {
  const { left, width, height } = room();
  const place = places[node];
  view.scale = scale;
  view.x = left + width / 2 - (place.x + place.width / 2) * scale;
  view.y = height / 2 - (place.y + place.height / 2) * scale;
  show();
};
/** @param {number} node */
const reveal = (node) => {
  const { left, width, height } = room();
  const place = places[node];
  const start = view.x + place.x * view.scale, top = view.y + place.y * view.scale;
  const inside = start >= left + 4 && top >= 4 && start + place.width * view.scale <= left + width - 4 && top + place.height * view.scale <= height - 4;
  if (!inside || view.scale < FAR) centre(node, Math.max(view.scale, 0.8));
};

// Wheel, drag and pinch.
stage.addEventListener('wheel', (event) => {
  event.preventDefault();
  const box = stage.getBoundingClientRect();
  const step = event.deltaMode === 1 ? event.deltaY * 20 : event.deltaY;
  zoom(Math.exp(-Math.max(-200, Math.min(200, step)) / (event.ctrlKey ? 120 : 500)), event.clientX - box.left, event.clientY - box.top);
}, { passive: false });
/** @type {Map<number, { x: number, y: number }>} */
const fingers = new Map();
let dragged = false;
stage.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  if (fingers.size === 0) dragged = false;
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
});
addEventListener('pointermove', (event) => {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  if (!dragged && fingers.size === 1 && Math.hypot(event.clientX - before.x, event.clientY - before.y) < 5) return;
  // Not before it moves: a captured pointer takes the click away from the box below it.
  if (!dragged) { dragged = true; stage.setPointerCapture(event.pointerId); stage.classList.add('dragged'); }
  const now = { x: event.clientX, y: event.clientY };
  const other = [...fingers].find(([id]) => id !== event.pointerId);
  if (other) {
    const [, still] = other;
    const box = stage.getBoundingClientRect();
    zoom(Math.hypot(now.x - still.x, now.y - still.y) / Math.max(1, Math.hypot(before.x - still.x, before.y - still.y)), (now.x + still.x) / 2 - box.left, (now.y + still.y) / 2 - box.top);
  }
  const share = other ? 0.5 : 1;
  view.x += (now.x - before.x) * share;
  view.y += (now.y - before.y) * share;
  fingers.set(event.pointerId, now);
  show();
});
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, (event) => {
  fingers.delete(/** @type {PointerEvent} */ (event).pointerId);
  if (fingers.size === 0) stage.classList.remove('dragged');
});

// Light on one node, its edges and its neighbours.
let chosen = -1;
/** @param {number} node */
const light = (node) => {
  for (const lit of stage.querySelectorAll('.near,.chosen')) lit.classList.remove('near', 'chosen');
  stage.classList.toggle('asked', node >= 0);
  if (node < 0) return;
  nodes[node].classList.add('near', 'chosen');
  for (const edge of edgesOf[node]) {
    const { source, target } = data.edges[edge];
    for (const way of ways[edge]) way.classList.add('near');
    if (ways[edge].some((way) => getComputedStyle(way).display === 'none')) continue;
    nodes[source].classList.add('near');
    nodes[target].classList.add('near');
  }
};
let current = -1;
/** One node takes part in the order of Tab; arrow keys lead from it to the others. @param {number} node */
const settle = (node) => {
  if (current >= 0) nodes[current].setAttribute('tabindex', '-1');
  current = node;
  if (node >= 0) nodes[node].setAttribute('tabindex', '0');
};

/** @param {{ text: string, link: boolean }} source */
const reference = ({ text, link }) => (link ? make('a', { href: text, target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' }, text) : text);
/** @param {number} node */
const goTo = (node) => {
  const button = make('button', { type: 'button' }, data.nodes[node].name);
  button.addEventListener('click', () => choose(node, true));
  return button;
};
/** @param {EdgeData['evidence']} evidence */
const quotes = (evidence) => {
  const all = evidence.map(({ quote, file, place }) => make('blockquote', {}, quote, make('footer', {}, reference(file), ' ' + place)));
  if (all.length <= 3) return all;
  return [...all.slice(0, 2), make('details', {}, make('summary', {}, counting(words.morePlaces, all.length - 2)), ...all.slice(2))];
};
/** @param {number} edge @param {boolean} outward */
const relation = (edge, outward) => {
  const { source, target, out, in: inward, kind, less, lessWord, notes, evidence, sources } = data.edges[edge];
  const item = make('li', {}, make('span', { className: 'tag ' + kind + (less && ' ' + less) }, (less && lessWord + ': ') + (outward ? out : inward)), ' ', goTo(outward ? target : source));
  item.append(make('div', { className: 'faint' }, notes.join(' · ')), ...quotes(evidence));
  for (const each of sources) item.append(make('div', { className: 'faint' }, words.source + ': ', reference(each)));
  return item;
};
/** @param {string} heading @param {(Node | string)[]} content */
const section = (heading, ...content) => (content.length === 0 ? [] : [make('h3', {}, heading), ...content]);

/** @param {number} node */
const fill = (node) => {
  const { name, what, rows, claims, standing } = data.nodes[node];
  const close = make('button', { type: 'button', className: 'close', title: words.close + ' (Esc)' }, '✕');
  close.setAttribute('aria-label', words.close);
  close.addEventListener('click', () => choose(-1, true));
  const heading = make('h2', { id: 'card-name', tabIndex: -1 }, name);
  const list = make('dl', {});
  for (const [term, value] of rows) list.append(make('dt', {}, term), make('dd', {}, value));
  const status = make('div', { className: 'standing' });
  for (const { text, edge } of standing) status.append(make('p', {}, text + ' ', edge < 0 ? '' : goTo(data.edges[edge].source)));
  const table = make('table', {}, make('thead', {}, make('tr', {}, make('th', {}, words.field), make('th', {}, words.value), make('th', {}, words.saidBy))));
  const body = make('tbody', {});
  for (const claim of claims) claim.values.forEach(({ value, sources }, index) => {
    const said = make('td', {});
    for (const source of sources) said.append(make('div', {}, reference(source)));
    body.append(make('tr', {}, make('td', {}, index === 0 ? claim.field : ''), make('td', {}, value), said));
  });
  table.append(body);
  const outward = edgesOf[node].filter((edge) => data.edges[edge].source === node);
  const inward = edgesOf[node].filter((edge) => data.edges[edge].source !== node);
  /** @param {number[]} edges @param {boolean} out */
  const listed = (edges, out) => (edges.length === 0 ? [] : [make('ul', {}, ...edges.map((edge) => relation(edge, out)))]);
  card.replaceChildren(close, heading, make('p', { className: 'faint' }, what), ...(standing.length === 0 ? [] : [status]), list,
    ...section(words.fromHere + ' (' + outward.length + ')', ...listed(outward, true)),
    ...section(words.toHere + ' (' + inward.length + ')', ...listed(inward, false)),
    ...section(words.whoSays, ...(claims.length === 0 ? [] : [table])));
  card.scrollTop = 0;
  return heading;
};

/** Opens the card of a node, or closes it with -1. @param {number} node @param {boolean} told whether the address shall say it */
const choose = (node, told) => {
  const last = chosen;
  chosen = node;
  card.hidden = node < 0;
  light(node);
  if (node < 0) {
    card.replaceChildren();
    if (last >= 0) nodes[last].focus({ preventScroll: true });
  } else {
    settle(node);
    const heading = fill(node);
    reveal(node);
    heading.focus({ preventScroll: true });
  }
  const wanted = node < 0 ? '' : '#' + encodeURIComponent(data.nodes[node].key);
  if (told && location.hash !== wanted) location.hash = wanted;
};
const fromAddress = () => {
  let key = location.hash.slice(1);
  try { key = decodeURIComponent(key); } catch { /* as it stands */ }
  const node = key === '' ? -1 : data.nodes.findIndex((other) => other.key === key);
  if (node !== chosen) choose(node, false);
};
addEventListener('hashchange', fromAddress);

/** @param {Event} event */
const nodeAt = (event) => {
  const found = event.target instanceof Element ? event.target.closest('[data-n]') : null;
  return found instanceof SVGElement ? Number(found.dataset.n) : -1;
};
stage.addEventListener('click', (event) => {
  if (dragged) return;
  const node = nodeAt(event);
  if (node >= 0) choose(node, true);
  else if (chosen >= 0) choose(-1, true);
});
stage.addEventListener('pointerover', (event) => { if (chosen < 0 && event.pointerType === 'mouse' && fingers.size === 0) light(nodeAt(event)); });
stage.addEventListener('pointerleave', () => { if (chosen < 0) light(-1); });
stage.addEventListener('focusin', (event) => {
  const node = nodeAt(event);
  if (node >= 0 && nodes[node].matches(':focus-visible')) { settle(node); reveal(node); }
});
// The page would scroll to what is focused; the drawing moves instead.
byId('main').addEventListener('scroll', () => { byId('main').scrollTo(0, 0); });

/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** The nearest node that way: what lies aside counts twice. @param {number} node @param {[number, number]} way */
const nearest = (node, [right, down]) => {
  let best = -1, least = Infinity;
  const middle = (/** @type {number} */ other) => ({ x: places[other].x + places[other].width / 2, y: places[other].y + places[other].height / 2 });
  const from = middle(node);
  places.forEach((_, other) => {
    const at = middle(other);
    const ahead = (at.x - from.x) * right + (at.y - from.y) * down;
    const aside = Math.abs((at.x - from.x) * down) + Math.abs((at.y - from.y) * right);
    if (other !== node && ahead > 1 && ahead + 2 * aside < least) { least = ahead + 2 * aside; best = other; }
  });
  return best;
};
stage.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const node = nodeAt(event);
  const arrow = ARROWS[event.key];
  if (arrow && node >= 0 && !event.shiftKey) {
    const next = nearest(node, arrow);
    if (next >= 0) { settle(next); nodes[next].focus({ preventScroll: true }); reveal(next); }
  } else if (arrow) { view.x -= arrow[0] * 80; view.y -= arrow[1] * 80; show(); }
  else if (event.key === '+' || event.key === '=') zoomMiddle(1.3);
  else if (event.key === '-') zoomMiddle(1 / 1.3);
  else if (event.key === '0') fit();
  else if ((event.key === 'Enter' || event.key === ' ') && node >= 0) choose(node, true);
  else return;
  event.preventDefault();
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !results.hidden) { close(); field.focus(); }
  else if (event.key === 'Escape' && chosen >= 0) choose(-1, true);
  else if (event.key === '/' && !(event.target instanceof HTMLInputElement)) { event.preventDefault(); field.focus(); }
});
byId('in').addEventListener('click', () => zoomMiddle(1.3));
byId('out').addEventListener('click', () => zoomMiddle(1 / 1.3));
byId('fit').addEventListener('click', fit);

// Search: without diacritics, all words in any order.
/** @param {string} text */
const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
const LISTED = 60;
/** @type {number[]} */
let found = [];
const close = () => { results.hidden = true; };
const seek = () => {
  const asked = fold(field.value).split(' ').filter((word) => word !== '');
  found = asked.length === 0 ? [] : data.nodes.map((_, node) => node).filter((node) => asked.every((word) => data.search[node].includes(word)));
  // Whose name begins so comes first.
  found.sort((a, b) => Number(data.search[b].startsWith(asked[0])) - Number(data.search[a].startsWith(asked[0])) || a - b);
  nodes.forEach((node) => node.classList.remove('hit'));
  for (const node of found) nodes[node].classList.add('hit');
  results.replaceChildren(...found.slice(0, LISTED).map((node) => {
    const { name, what } = data.nodes[node];
    const button = make('button', { type: 'button' }, name, make('small', {}, what));
    button.addEventListener('click', () => { close(); choose(node, true); });
    return make('li', {}, button);
  }));
  if (found.length > LISTED) results.append(make('li', { className: 'faint' }, counting(words.more, found.length - LISTED)));
  if (asked.length > 0 && found.length === 0) results.append(make('li', { className: 'faint' }, words.nothing));
  results.hidden = asked.length === 0;
  say(asked.length === 0 ? '' : counting(words.found, found.length));
};
field.addEventListener('input', seek);
field.addEventListener('focus', () => { if (field.value.trim() !== '') seek(); });
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && found.length > 0) { event.preventDefault(); close(); choose(found[0], true); }
  else if (event.key === 'ArrowDown') { const first = results.querySelector('button'); if (first) { event.preventDefault(); first.focus(); } }
});
results.addEventListener('keydown', (event) => {
  const buttons = [...results.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = event.key === 'ArrowDown' ? Math.min(at + 1, buttons.length - 1) : event.key === 'ArrowUp' ? at - 1 : undefined;
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  (buttons[next] || field).focus();
});
document.addEventListener('pointerdown', (event) => { if (event.target instanceof Node && !byId('seek').contains(event.target)) close(); });

// Filters.
for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[data-class]'))) {
  const apply = () => { stage.classList.toggle('no-' + box.dataset.class, !box.checked); light(chosen); };
  box.addEventListener('change', apply);
  // Browsers keep ticks over a reload.
  if (!box.checked) apply();
}
legend.open = matchMedia('(min-width: 641px) and (min-height: 560px)').matches;

stage.removeAttribute('viewBox');
if (nodes.length > 0) settle(0);
fit();
// A drawing that would be too small to read opens at the node with most edges.
if (nodes.length > 0 && fitting() < 0.3) {
  const busiest = edgesOf.reduce((best, edges, node) => (edges.length > edgesOf[best].length ? node : best), 0);
  settle(busiest);
  centre(busiest, 0.7);
}
fromAddress();
})();
`;
