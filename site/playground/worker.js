// The library in a worker: the page stays free while a text is read. It keeps the text that was read last and answers about it, piece by piece.
import { analyze, inLanguage, registry } from 'vn-party-citations';
import { annotateCitations } from 'vn-party-citations/annotate';
import { documentsCited, toBibtex, toCslJson } from 'vn-party-citations/bibliography';
import { citationCard } from 'vn-party-citations/cards';
import { toSvg } from 'vn-party-citations/drawing';
import { openFile } from 'vn-party-citations/files';
import { buildGraph, toCsv, toDot, toGraphml, toJson, toMermaid, toTurtle } from 'vn-party-citations/graph';
import { applyFixes, fixEdits, lintAnalysis } from 'vn-party-citations/lint';
import { KINDS } from './words.js';

/** So many documents are drawn: more of them nobody can read on a screen. */
const MOST_DRAWN = 150;
/** So many rows of a list are told at once. */
const ROWS = 100;

const STATUSES = ['resolved', 'ambiguous', 'unresolved'];
let read;

const readingOptions = ({ format, publishedOn }) => ({ format, ...(publishedOn && { publishedOn }) });

function readText({ text, format, publishedOn, language }) {
  const options = readingOptions({ format, publishedOn });
  const analysis = analyze(text, options);
  const findings = lintAnalysis(text, analysis, publishedOn ? { publishedOn } : {});
  read = { text, format, publishedOn, language, analysis, findings, indexOf: new Map(analysis.citations.map(({ id }, index) => [id, index])) };
  // Numbers are handed over, not copied: start, end, status and index of each part of a citation.
  const parts = analysis.citations.flatMap(({ span, segments, resolution }, index) => (segments ?? [span]).flatMap(({ start, end }) => [start, end, STATUSES.indexOf(resolution.status), index]));
  const marks = Uint32Array.from(parts);
  const arrows = arrowsOf(analysis);
  return { answer: { marks, arrows, citations: analysis.citations.length, relations: analysis.relations.length, findings: findings.length, fixes: fixEdits(findings).length }, handed: [marks.buffer, arrows.buffer] };
}

/** Nobody and nothing in the text: the text itself. */
const OUTSIDE = 0xffffffff;

/** Where a relation begins and ends in the text, which kind it is, and whether it is planned: by sixes. */
function arrowsOf({ citations, relations }) {
  const spanOf = new Map(citations.map(({ id, span }) => [id, span]));
  const ends = (one) => (one === 'this' ? { start: OUTSIDE, end: OUTSIDE } : typeof one === 'string' ? spanOf.get(one) : (one.unnamed ?? one.actor));
  return Uint32Array.from(relations.flatMap(({ source, target, kind, modality }) => {
    const [from, to] = [ends(source), ends(target)];
    return [from.start, from.end, to.start, to.end, KINDS.indexOf(kind), modality === 'planned' ? 1 : 0];
  }));
}

const shown = ({ id, text, symbol, resolution: { status } }, index) => ({ id, index, text, symbol, status });

function card({ index, language }) {
  const { citations, relations: all } = read.analysis;
  const { publishedOn } = read;
  const { id, text, resolution: { status } } = citations[index];
  const own = all.filter(({ source, target }) => source === id || target === id).slice(0, ROWS).map(relationRow);
  return { ...citationCard(citations[index], { citations, language, ...(publishedOn && { on: publishedOn }) }), text, status, relations: own };
}

/** Words at a span: in markup those that are read there. */
function wordsAt(span) {
  const { text, analysis: { marked = [] } } = read;
  return marked.find((one) => one.span.start === span.start && one.span.end === span.end)?.text ?? text.slice(span.start, span.end);
}

/** A relation as the page lists it. */
function relationRow({ kind, modality, source, target, cue, sentence }) {
  const { analysis: { citations }, indexOf } = read;
  const end = (one) => {
    if (one === 'this') return { self: true };
    if (typeof one === 'string') return shown(citations[indexOf.get(one)], indexOf.get(one));
    const span = one.unnamed ?? one.actor;
    return span.start === cue.start && span.end === cue.end ? { nobody: true } : { text: wordsAt(span) };
  };
  return { kind, modality, source: end(source), target: end(target), quote: wordsAt(sentence) };
}

const relations = ({ from }) => read.analysis.relations.slice(from, from + ROWS).map(relationRow);

function findings({ from, language }) {
  return read.findings.slice(from, from + ROWS).map(({ ruleId, level, message, line, span, fix, suggestions = [] }) => ({
    ruleId, level, line, span, message: inLanguage(message, language), isFixable: fix !== undefined, suggestions: suggestions.map((suggestion) => inLanguage(suggestion.message, language)),
  }));
}

const edited = (edits) => [...edits].sort((a, b) => b.span.start - a.span.start).reduce((text, { span, text: by }) => text.slice(0, span.start) + by + text.slice(span.end), read.text);

/** The text with one change made, or all that are safe. */
function fix({ finding, suggestion }) {
  if (finding === undefined) return applyFixes(read.text, read.findings);
  const { fix: edits, suggestions = [] } = read.findings[finding];
  return edited(suggestion === undefined ? edits : suggestions[suggestion].edits);
}

const graphOf = (joined) => buildGraph([{ file: 'text', text: read.text, analysis: read.analysis }], joined ? { registry } : {});

function graph({ joined, language }) {
  const built = graphOf(joined);
  const documents = built.nodes.filter(({ attributes: { kind } }) => kind === 'document').length;
  const count = built.edges.filter(({ attributes: { kind } }) => kind !== 'cites').length;
  return { documents, relations: count, svg: documents > 0 && documents <= MOST_DRAWN ? toSvg(built, { language }) : undefined };
}

function annotatedHtml() {
  const { text, format, analysis: { citations } } = read;
  const mark = ({ resolution }) => ({ attributes: { title: resolution.status === 'ambiguous' ? resolution.candidates.map(({ document }) => document).join(' | ') : (resolution.document ?? resolution.status) } });
  if (format !== 'text') return annotateCitations(text, citations, mark, { format });
  // A plain text as a page: what is markup in HTML is written as letters.
  const escaped = text.replace(/[&<>]/gu, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter]);
  const page = `<!doctype html>\n<meta charset="utf-8">\n<pre style="white-space:pre-wrap">${escaped}</pre>\n`;
  return annotateCitations(page, analyze(page, { ...readingOptions(read), format: 'html' }).citations, mark, { format: 'html' });
}

const EXPORTS = {
  json: () => JSON.stringify(read.analysis, null, 2),
  html: annotatedHtml,
  bibtex: () => toBibtex(documentsCited(read.analysis)),
  csl: () => JSON.stringify(toCslJson(documentsCited(read.analysis)), null, 2),
  csv: () => toCsv(graphOf(false)),
  graph: () => toJson(graphOf(false), { space: 2 }),
  mermaid: () => toMermaid(graphOf(false), { language: read.language }),
  dot: () => toDot(graphOf(false), { language: read.language }),
  turtle: () => toTurtle(graphOf(false)),
  graphml: () => toGraphml(graphOf(false)),
};

const textOf = async (bytes, readers) => (await openFile(new Uint8Array(bytes), await readers)).text;

async function pdfText(bytes) {
  const pdfjs = await import('pdfjs-dist/build/pdf.min.mjs');
  const port = new Worker(new URL('pdf.js', import.meta.url), { type: 'module' });
  try {
    pdfjs.GlobalWorkerOptions.workerPort = port;
    return await textOf(bytes, { pdfjs });
  } finally {
    port.terminate();
  }
}

const asText = (written) => (typeof written === 'string' ? written : Object.entries(written).map(([name, content]) => `# ${name}\n${content}`).join('\n'));

const ANSWERS = {
  card, relations, findings, fix, graph,
  citations: ({ from }) => read.analysis.citations.slice(from, from + ROWS).map((citation, index) => shown(citation, from + index)),
  exported: ({ name }) => asText(EXPORTS[name]()),
  open: ({ bytes, isPdf }) => (isPdf ? pdfText(bytes) : textOf(bytes, import('mammoth/mammoth.browser.min.js').then((mammoth) => ({ mammoth })))),
};

addEventListener('message', async ({ data: { id, question, ...given } }) => {
  try {
    if (question === 'read') {
      const { answer, handed } = readText(given);
      postMessage({ id, answer }, handed);
    } else postMessage({ id, answer: await ANSWERS[question](given) });
  } catch (error) {
    postMessage({ id, trouble: error instanceof Error ? error.message : String(error) });
  }
});
