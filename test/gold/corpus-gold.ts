/** The cases of the corpus that promise relations, as annotated passages: the construction is the name of the file. Known gaps count as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCorpus, shown as shownOf, type CorpusCase } from '../corpus-outline.js';
import type { GoldCitation, GoldPassage, GoldRelation } from './annotations.js';

const CITATION = /^(\S+) «([^»]*)»/u;
const RELATION = /^relation (this|(?:actor |unnamed )?«[^»]*») (will )?(\S+) (this|«[^»]*»)/u;
/** Letters that only Vietnamese with diacritics has. */
const MARKED = /[ăâêôơưđ\u0300\u0301\u0303\u0309\u0323]/iu;

/** All cases with promises of relations below a folder of the corpus. */
export function relationPassages(root: string): GoldPassage[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.txt') && path.includes('/')).sort()
    .flatMap((path) => parseCorpus(path, readFileSync(join(root, path), 'utf8')))
    .filter(({ promised }) => promised.some((line) => line.startsWith('relation ')))
    .map(passageOf);
}

function passageOf({ file, title, text, format, expected, promised }: CorpusCase): GoldPassage {
  const citations: GoldCitation[] = [];
  let from = 0;
  for (const line of expected) {
    const [, form, shown = ''] = CITATION.exec(line) ?? [];
    if (form === undefined) continue;
    const span = spanOf(text, shown, from);
    if (span === undefined) throw new Error(`${file}: ${title}: no «${shown}» in the text behind ${from}`);
    from = span.end;
    citations.push({ ...span, text: text.slice(span.start, span.end), form });
  }
  const relations = promised.filter((line) => line.startsWith('relation ') && line !== 'relation none').map((line): GoldRelation => {
    const [, source = '', will, kind = '', target = ''] = RELATION.exec(line) ?? [];
    if (kind === '') throw new Error(`${file}: ${title}: no relation is said by "${line}"`);
    return { kind, modality: will === undefined ? 'effective' : 'planned', from: endOf(source, citations), to: endOf(target, citations), cue: '' };
  });
  const lang = file.split('/')[0]!;
  return { id: `${file}: ${title}`, lang: lang === 'vi' && !MARKED.test(text.normalize('NFD')) ? 'vi-ascii' : lang, construction: basename(file, '.txt'), format, text, citations, relations };
}

/** Where the words stand; a break of lines is shown as ⏎, what cannot be seen as \u and four digits. */
function spanOf(text: string, shown: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const words = shown.replaceAll('⏎', '\n').replace(/\\u([0-9a-f]{4})/gu, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
  const start = text.indexOf(words, from);
  return start === -1 ? undefined : { start, end: start + words.length };
}

/** The first citation of these words: of several alike a case tells no more. */
function endOf(end: string, citations: readonly GoldCitation[]): GoldRelation['from'] {
  if (!end.startsWith('«')) return end === 'this' ? 'this' : 'other';
  const at = citations.findIndex(({ text }) => shownOf(text) === end.slice(1, -1));
  if (at === -1) throw new Error(`no citation is ${end}`);
  return at;
}
