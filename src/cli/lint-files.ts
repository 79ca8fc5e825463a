import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { extensionOf, FILE_FORMATS } from '../model/file-formats.js';
import type { Selection } from './walk.js';

/** Extensions that `lint` takes out of a folder: texts, data and source code, where citations stand in strings and comments. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  // Texts.
  ...Object.keys(FILE_FORMATS), 'text', 'rst', 'adoc', 'asciidoc', 'org', 'tex', 'bib', 'srt', 'vtt',
  // Data and translations.
  'json', 'jsonl', 'ndjson', 'json5', 'jsonc', 'yaml', 'yml', 'toml', 'csv', 'tsv', 'xml', 'xliff', 'xlf', 'po', 'pot', 'properties', 'strings', 'arb', 'sql', 'graphql',
  // Source code.
  'ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs', 'vue', 'svelte', 'astro', 'css', 'scss', 'less', 'py', 'ipynb', 'rb', 'php', 'java', 'kt', 'kts', 'scala', 'groovy',
  'cs', 'fs', 'go', 'rs', 'swift', 'dart', 'c', 'h', 'cc', 'cpp', 'hpp', 'lua', 'pl', 'r', 'jl', 'ex', 'exs', 'erl', 'hs', 'sh', 'bash', 'ps1',
]);

/** Folders of other people's files. */
const FOREIGN: ReadonlySet<string> = new Set(['node_modules']);

/** Path patterns that are left out, as the configuration has them, and the folder that they are relative to. */
export interface Ignored {
  readonly patterns: readonly string[];
  readonly folder: string;
}

/** The path by which something is reported: below the current folder relative to it, with `/` on every system. */
export function shownPath(name: string): string {
  const near = relative('', name);
  const shown = near === '' || near === '..' || near.startsWith(`..${sep}`) || isAbsolute(near) ? name : near;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

/**
 * Whether a path is left out. A pattern matches a file, or a folder with all that is in it; `*` stays within a name, `**` goes over
 * folders; a pattern without `/` is found at every depth. What lies outside the patterns' folder is not left out.
 */
export function ignoring({ patterns, folder }: Ignored): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const globs = patterns.flatMap((pattern) => {
    const trimmed = pattern.replace(/^\.?\//u, '').replace(/(?<!\/)\/+$/u, '');
    const anywhere = /^\.?\//u.test(pattern) || trimmed.includes('/') ? trimmed : `**/${trimmed}`;
    return [anywhere, `${anywhere}/**`];
  });
  const matches = picomatch(globs, { dot: true });
  return (path) => {
    const inner = relative(folder, resolve(path));
    return inner !== '' && inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner) && matches(inner.replaceAll(sep, '/'));
  };
}

export function lintSelection(ignored: (path: string) => boolean): Selection {
  return {
    takes: (file) => EXTENSIONS.has(extensionOf(file)),
    leavesOut: (path) => FOREIGN.has(basename(path)) || ignored(path),
    missing: 'no file of text, data or source code that is known by its extension (a file that is named is always read)',
  };
}
