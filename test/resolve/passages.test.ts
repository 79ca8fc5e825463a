/** Which document is meant, in passages written for it: what a reader is sure of, finds likely, leaves open, or knows to be in no register. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, registry, type DocumentId, type ResolvedCitation } from '../../src/index.js';

type How = 'c' | 'l' | 'o' | 'x';

interface Judged {
  readonly text: string;
  readonly said: string;
  readonly how: How;
  readonly documents: readonly DocumentId[];
  readonly citation: ResolvedCitation | undefined;
}

const LINES = readFileSync(new URL('passages.txt', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

function judged(line: string): Judged[] {
  const [, day = '', documents = '', marked = ''] = line.split('|');
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const { citations } = analyze(text, day === '' ? {} : { publishedOn: day });
  let at = 0;
  return documents.split(';').map((entry): Judged => {
    const start = marked.indexOf('⟦', at);
    at = marked.indexOf('⟧', start);
    const said = marked.slice(start + 1, at);
    const from = marked.slice(0, start).replaceAll(/[⟦⟧]/gu, '').length;
    const [how = 'o', ids = ''] = entry.split(/:(.*)/u);
    return { text, said, how: how as How, documents: ids === '' ? [] : ids.split(','), citation: citations.find(({ span }) => span.start < from + said.length && from < span.end) };
  });
}

/** The same document where one id has the day and the other its term. */
const same = (one: DocumentId | undefined, other: DocumentId): boolean => one !== undefined && (one === other || (one.split('@')[0] === other.split('@')[0] && [registry.get(one)?.term, registry.get(other)?.term].some((term) => term !== undefined && (one.endsWith(`@${term}`) || other.endsWith(`@${term}`)))));
const answerOf = ({ citation }: Judged): DocumentId | undefined => (citation?.resolution.status === 'resolved' ? citation.resolution.document : undefined);
const firstOf = (one: Judged): DocumentId | undefined => answerOf(one) ?? (one.citation?.resolution.status === 'ambiguous' ? one.citation.resolution.candidates[0]!.document : undefined);
const means = (one: Judged, id: DocumentId | undefined): boolean => one.documents.some((document) => same(id, document));
const told = (one: Judged): string => `${one.said}: ${answerOf(one) ?? `? ${firstOf(one) ?? ''}`} (${one.documents.join(', ')}) in “${one.text}”`;

describe('which document is meant', () => {
  const all = LINES.flatMap(judged);
  const of = (how: How): Judged[] => all.filter((one) => one.how === how);

  test('every citation is read', () => {
    expect([all.length, all.filter(({ citation }) => citation === undefined).map(told)]).toEqual([541, []]);
  });

  test('none is resolved wrongly', () => {
    expect([...of('c'), ...of('l')].filter((one) => answerOf(one) !== undefined && !means(one, answerOf(one))).map(told)).toEqual([]);
    expect([...of('o'), ...of('x')].filter((one) => answerOf(one) !== undefined && one.documents.length > 0 && !means(one, answerOf(one))).map(told)).toEqual([]);
    expect(of('x').filter((one) => answerOf(one) !== undefined).map(told)).toEqual([]);
  });

  test('of what a reader is sure of seven are left open', () => {
    const open = of('c').filter((one) => !means(one, answerOf(one)));
    // Words of the subject that are those of no title; the issuer of the next clause; years in words; what follows in time; “of the 10th” alone.
    expect([of('c').length, open.map(({ said }) => said)]).toEqual([426, [
      'résolution du 4e plénum du Comité central du XIIe mandat', 'Nghị quyết 46-NQ/TW', 'Resolution 10-NQ/TW', 'Kết luận 48', 'Resolution 27', 'Chi thi so 35-CT/TW', 'Resolution 26',
    ]]);
  });

  test('what nine readers of ten would say comes first', () => {
    expect([of('l').length, of('l').filter((one) => !means(one, firstOf(one))).map(told)]).toEqual([55, []]);
  });
});
