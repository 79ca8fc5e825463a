import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Selection } from './walk.js';

/** An operand that names many files: `texts/*.md`, `**\/*.html`. */
export interface Pattern {
  /** The folder from which the files are sought. */
  readonly base: string;
  /** What is sought in it, with `/` on every system. */
  readonly glob: string;
}

/** Undefined for a plain name. A shell that expands patterns leaves none for the command; on Windows there is none that does. */
export function readPattern(operand: string): Pattern | undefined {
  const { base, glob, isGlob, negated } = picomatch.scan(sep === '/' ? operand : operand.replaceAll(sep, '/'));
  return isGlob && !negated && glob !== '' ? { base: base === '' ? '.' : base, glob } : undefined;
}

/**
 * What a pattern takes: the files that it matches, and those in a folder that it matches. Files of other kinds than those of the selection
 * are taken where the pattern names their extension: `*.log`, but not `*`.
 */
export function matching({ base, glob }: Pattern, selection: Selection): Selection {
  const named = picomatch(glob);
  const inside = picomatch(`${glob}/**`);
  const namesExtension = /\.[^/.*?]+$/u.test(glob);
  const innerOf = (path: string): string => relative(base, path).replaceAll(sep, '/');
  // Of what holds `**`, or braces around `/`, no part says how deep it goes.
  const steps = glob.split('/').map((step) => (/\*\*|[{}()]/u.test(step) ? undefined : picomatch(step)));
  const free = steps.indexOf(undefined);
  return {
    ...selection,
    takes: (file) => {
      const inner = innerOf(file);
      return named(inner) ? namesExtension || selection.takes(file) : inside(inner) && selection.takes(file);
    },
    enters: (folder) => {
      const inner = innerOf(folder);
      if (inside(inner)) return true;
      const names = inner.split('/');
      const known = free === -1 ? steps.length : free;
      return names.slice(0, known).every((name, depth) => steps[depth]!(name)) && (free !== -1 || names.length <= known);
    },
  };
}
