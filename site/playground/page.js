import { Arrows } from './arrows.js';
import { byId, element } from './elements.js';
import { hashOf, textOf } from './link.js';
import { MarkedText } from './marked.js';
import { ask } from './reader.js';
import { cardView, citationView, findingView, listView, relationView } from './views.js';
import { SAMPLE, WORDS } from './words.js';

/** Longer texts are kept beside the field: a field of megabytes would hold the page up. */
const IN_FIELD = 100_000;
/** Milliseconds without a key after which a text is read. */
const PAUSE = 250;

const state = { text: '', language: 'en', chosen: undefined, counts: undefined, reading: 0 };
const words = () => WORDS[state.language];
const remembered = {
  get: (name) => {
    try {
      return localStorage.getItem(`vpc-${name}`);
    } catch {
      return null;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(`vpc-${name}`, value);
    } catch {
      // A browser that keeps nothing asks again.
    }
  },
};

function say(message, isTrouble = false) {
  byId('status').textContent = message;
  byId('status').classList.toggle('trouble', isTrouble);
}

const told = (work) => work.catch((error) => say(words().failed + error.message, true));

const marked = new MarkedText((index) => void told(choose(index)));
const arrows = new Arrows(marked);

async function choose(index) {
  state.chosen = index;
  const [card] = await Promise.all([ask('card', { index, language: state.language }), marked.reveal(index)]);
  byId('card-body').replaceChildren(...cardView(card, words(), (other) => void told(choose(other))));
  arrows.choose(marked.startOf(index));
}

async function fix(change) {
  give(await ask('fix', change));
  await read();
  say(`${words().fixed} ${byId('status').textContent}`);
}

async function lists() {
  const { citations, relations, findings, fixes } = state.counts;
  const { language } = state;
  for (const [id, count] of Object.entries({ citations, relations, findings })) byId(id).querySelector('.count').textContent = `(${count})`;
  byId('fix-all').hidden = fixes === 0;
  byId('fix-all').textContent = words().fixAll(fixes);
  const list = (id, tag, count, view) => listView(byId(id).querySelector('.list'), tag, count, (from) => ask(id, { from, language }), view, words());
  const go = ({ start }) => {
    const index = marked.indexAt(start);
    if (index !== undefined) void told(choose(index).then(() => document.querySelector('#marked .chosen')?.focus()));
  };
  await Promise.all([
    list('citations', 'ol', citations, citationView((index) => void told(choose(index)))),
    list('relations', 'ul', relations, relationView(words(), (index) => void told(choose(index)))),
    list('findings', 'ul', findings, findingView(words(), { go, fix: (change) => void told(fix(change)) })),
  ]);
}

let drawn;
async function draw() {
  if (!byId('graph').open || state.counts === undefined) return;
  const { documents, relations, svg } = await ask('graph', { joined: byId('joined').checked, language: state.language });
  if (drawn !== undefined) URL.revokeObjectURL(drawn);
  drawn = svg === undefined ? undefined : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  byId('drawing').setAttribute('aria-label', words().graph);
  byId('drawing').replaceChildren(drawn === undefined ? element('p', {}, documents === 0 ? words().graphEmpty : words().graphLarge) : element('img', { src: drawn, alt: words().graphAlt(documents, relations) }));
}

async function showExport() {
  if (byId('exports').open && state.counts !== undefined) byId('exported').value = await ask('exported', { name: byId('export-as').value });
}

/** Reads the text and shows what was found; a later reading takes the place of this one. */
async function read() {
  const run = ++state.reading;
  const { text, language } = state;
  say(text === '' ? words().none : words().reading);
  const counts = await ask('read', { text, format: byId('format').value, publishedOn: byId('published').value.trim(), language });
  if (run !== state.reading) return;
  state.counts = counts;
  state.chosen = undefined;
  byId('card-body').replaceChildren(element('p', {}, words().choose));
  arrows.choose(undefined);
  await Promise.all([marked.show(text, counts.marks).then(() => arrows.show(counts.arrows, words())), lists(), draw(), showExport()]);
  if (text === '') byId('marked').replaceChildren(element('p', {}, words().empty));
  if (run === state.reading) say(text === '' ? words().none : words().read(counts.citations, counts.relations, counts.findings));
}

/** Takes a text as the one that is read. */
function give(text) {
  state.text = text;
  const isLarge = text.length > IN_FIELD;
  byId('input').value = isLarge ? '' : text;
  byId('input').hidden = isLarge;
  byId('large').hidden = !isLarge;
  byId('large').textContent = isLarge ? words().large(text.length.toLocaleString(state.language)) : '';
}

function speak(language) {
  state.language = language;
  document.documentElement.lang = language;
  document.title = `${words().title} – vn-party-citations`;
  for (const one of document.querySelectorAll('[data-word]')) one.textContent = words()[one.dataset.word];
  byId('input').setAttribute('aria-label', words().inputLabel);
  byId('exported').setAttribute('aria-label', words().preview);
  byId('language').value = language;
  give(state.text);
}

function dress(theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  byId('theme').value = theme;
}

const FORMAT_OF = { md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html' };

async function open(file) {
  const extension = file.name.split('.').at(-1).toLowerCase();
  const bytes = await file.arrayBuffer();
  const isPdf = extension === 'pdf';
  if (isPdf || extension === 'docx') say(words().opening);
  give(isPdf || extension === 'docx' ? await ask('open', { bytes, isPdf }, [bytes]) : new TextDecoder().decode(bytes));
  byId('format').value = FORMAT_OF[extension] ?? 'text';
  await read();
}

function on(id, event, does) {
  byId(id).addEventListener(event, (given) => void told(Promise.resolve(does(given))));
}

async function copy(text, message) {
  await navigator.clipboard.writeText(text);
  say(message);
}

let pause;
on('input', 'input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    if (byId('input').value.length > IN_FIELD) give(byId('input').value);
    else state.text = byId('input').value;
    void told(read());
  }, PAUSE);
});
on('input', 'paste', (event) => {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (pasted.length <= IN_FIELD) return undefined;
  event.preventDefault();
  give(pasted);
  return read();
});
on('file', 'change', () => (byId('file').files[0] === undefined ? undefined : open(byId('file').files[0])));
on('format', 'change', read);
on('published', 'change', read);
on('sample', 'click', () => {
  give(SAMPLE);
  byId('format').value = 'text';
  return read();
});
on('clear', 'click', () => {
  give('');
  byId('file').value = '';
  return read().then(() => byId('input').focus());
});
on('link', 'click', async () => {
  const hash = await hashOf({ text: state.text, format: byId('format').value, publishedOn: byId('published').value.trim() });
  if (hash === undefined) return say(words().linkLong, true);
  history.replaceState(null, '', hash);
  return copy(location.href, words().linked);
});
on('fix-all', 'click', () => fix({}));
on('graph', 'toggle', draw);
on('joined', 'change', draw);
on('with-arrows', 'change', () => arrows.turn(byId('with-arrows').checked));
on('exports', 'toggle', showExport);
on('export-as', 'change', showExport);
on('copy', 'click', () => copy(byId('exported').value, words().copied));
on('save', 'click', () => {
  const address = URL.createObjectURL(new Blob([byId('exported').value]));
  element('a', { href: address, download: `citations.${byId('export-as').value}` }).click();
  setTimeout(() => URL.revokeObjectURL(address));
});
on('language', 'change', () => {
  speak(byId('language').value);
  remembered.set('language', state.language);
  return read();
});
on('theme', 'change', () => {
  dress(byId('theme').value);
  remembered.set('theme', byId('theme').value);
  return draw();
});

const spoken = [remembered.get('language'), ...navigator.languages.map((one) => one.slice(0, 2))].find((one) => one !== null && Object.hasOwn(WORDS, one)) ?? 'en';
dress(['light', 'dark'].includes(remembered.get('theme')) ? remembered.get('theme') : 'auto');
speak(spoken);
async function begin() {
  const carried = await textOf(location.hash);
  if (carried !== undefined) {
    give(carried.text);
    byId('format').value = ['text', 'markdown', 'html'].includes(carried.format) ? carried.format : 'text';
    byId('published').value = carried.publishedOn;
  }
  await read();
}
window.addEventListener('hashchange', () => void told(begin()));
void told(begin());
