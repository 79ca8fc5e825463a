import { constants } from 'node:fs';
import { access, readFile, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { applyFixes } from '../entries/lint.js';
import type { Analysis, Finding, ResolvedCitation } from '../index.js';
import { withDraft } from './draft-file.js';
import { troubleWith, type Trouble } from './sources.js';
import { visible } from './terminal-text.js';

/** A text that was linted. */
export interface Checked {
  readonly text: string;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** A text after its fixes, and how many findings they mended. */
export interface FixedText extends Checked {
  readonly mended: number;
}

/** One pass is enough for what the rules fix today; a fix may bring another one into sight. */
const PASSES = 10;

/** What a citation says and means, apart from how it is written. */
const cited = ({ form, symbol, type, typeCandidates, number, suffix, issuer, date, term, plenum, resolution }: ResolvedCitation): string =>
  JSON.stringify([form, symbol, type, typeCandidates, number, suffix, issuer, date, term, plenum, resolution]);

/** Makes the fixes until nothing is left to fix; undefined where the text would cite something else then: it is better left alone. */
export function fixText(first: Checked, check: (text: string) => Checked): FixedText | undefined {
  let current = first;
  let mended = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const fixed = applyFixes(current.text, current.findings);
    if (fixed === current.text) break;
    mended += current.findings.filter(({ fix }) => fix !== undefined).length;
    current = check(fixed);
  }
  const [before, after] = [first, current].map(({ analysis }) => analysis.citations.map(cited).join('\n'));
  return before === after ? { ...current, mended } : undefined;
}

/** Bytes of a text as those of the file were: with its byte order mark where it had one. */
export function encodeLike(original: Uint8Array, text: string): Buffer {
  const marked = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
  return Buffer.from(marked ? `\ufeff${text}` : text, 'utf8');
}

/**
 * Replaces what a file holds, as a whole or not at all. A link stays one: the file that it leads to is replaced. Mode and owner stay.
 *
 * @param before what was read; a file that holds something else by now is left alone
 * @returns a trouble where it was not written, and nothing is left behind
 */
export async function replaceFile(name: string, before: Uint8Array, after: Uint8Array): Promise<Trouble | undefined> {
  try {
    const target = await realpath(name);
    const info = await stat(target);
    if (!info.isFile()) return { trouble: `${visible(name)}: not fixed: is no regular file` };
    // To put another file in its place needs the folder alone: a file that may not be written to would be replaced all the same.
    await access(target, constants.W_OK);
    let changed = false;
    await withDraft(dirname(target), after, info, async (draft) => {
      changed = (await realpath(name)) !== target || !(await readFile(target)).equals(before);
      if (!changed) await rename(draft, target);
    });
    return changed ? { trouble: `${visible(name)}: not fixed: it was changed meanwhile` } : undefined;
  } catch (error) {
    const { trouble } = troubleWith(name, error);
    return { trouble: trouble.replace(`${visible(name)}: `, () => `${visible(name)}: not fixed: `) };
  }
}
