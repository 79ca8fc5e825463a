import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';

/** A failure that is expected: `file | name of the case | reason`. */
export interface KnownGap {
  readonly file: string;
  readonly name: string;
  readonly reason: string;
}

/** The gaps of the files that begin with `under`. What is listed and passes makes its suite fail, so the list cannot go stale. */
export function readKnownGaps(under: string): KnownGap[] {
  const lines = readFileSync(new URL('known-gaps.txt', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    // A name may hold the mark itself: a regular expression does.
    const parts = line.split(' | ');
    const [file = '', name = '', reason = ''] = [parts[0], parts.slice(1, -1).join(' | '), parts.length > 2 ? parts.at(-1) : ''];
    if (reason === '') throw new Error(`known-gaps.txt: a line needs file | name | reason: ${line}`);
    return { file, name, reason };
  }).filter(({ file }) => file.startsWith(under));
}

/** `test` for the names that the list does not hold, `test.fails` for those that it does; a listed name of no test fails too. */
export function testOrGap(file: string): (name: string, run: () => void | Promise<void>) => void {
  const names = new Set(readKnownGaps(file).map(({ name }) => name));
  const unused = new Set(names);
  afterAll(() => expect([...unused], `known-gaps.txt names tests that ${file} does not have`).toEqual([]));
  return (name, run) => {
    unused.delete(name);
    (names.has(name) ? test.fails : test)(name, run);
  };
}
