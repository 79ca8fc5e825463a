import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GitIgnore } from './gitignore.js';
import { kindOf } from './path-kind.js';

/** Which files a command takes out of a folder. */
export interface Selection {
  readonly takes: (file: string) => boolean;
  /** Files and folders that are left out on purpose: a folder that holds nothing else is no mistake. */
  readonly leavesOut: (path: string) => boolean;
  /** Whether a folder can hold what is taken; by default each can. */
  readonly enters?: (folder: string) => boolean;
  /** What a folder lacks, for the message: `no text, Markdown or HTML file`. */
  readonly missing: string;
}

/** Stands for what is left out on purpose. */
export const LEFT_OUT = Symbol('left out');

type Item = { readonly name: string } | { readonly folder: string; readonly failed: unknown } | typeof LEFT_OUT;

/** The files of a folder and of the folders in it, sorted by name at each level; with a folder that could not be read goes why. */
export async function* walk(folder: string, selection: Selection, gitignore: boolean): AsyncGenerator<Item> {
  yield* within(folder, selection, gitignore ? await GitIgnore.above(folder) : undefined);
}

async function* within(folder: string, selection: Selection, above: GitIgnore | undefined): AsyncGenerator<Item> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (failed) {
    yield { folder, failed };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const ignored = entries.some(({ name }) => name === GitIgnore.FILE) ? await above?.below(folder) : above;
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const wanted = entry.isDirectory() ? selection.enters?.(path) !== false : selection.takes(path);
    if (!wanted) continue;
    if (selection.leavesOut(path) || ignored?.leavesOut(path, entry.isDirectory()) === true) yield LEFT_OUT;
    else if (entry.isDirectory()) yield* within(path, selection, ignored);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) !== 'folder')) yield { name: path };
  }
}
