import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { kindOf } from './path-kind.js';

interface Rules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** The `.gitignore` of a folder; one that cannot be read says nothing. */
async function rulesOf(folder: string): Promise<Rules[]> {
  const text = await readFile(join(folder, GitIgnore.FILE), 'utf8').catch(() => undefined);
  return text === undefined ? [] : [{ folder, matcher: ignore({ ignorecase: false }).add(text) }];
}

/** From the outermost to the folder itself: up to the root of the repository, and outside of one up to the current folder. */
async function foldersOver(folder: string): Promise<string[]> {
  const all: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    all.unshift(at);
    if ((await kindOf(join(at, '.git'))) !== undefined) return all;
    if (dirname(at) === at) break;
  }
  const current = resolve();
  return all.filter((one) => one === current || one.startsWith(current.endsWith(sep) ? current : current + sep));
}

/** What git ignores, by the `.gitignore` files of a repository. Those of the machine and of the user say nothing: others do not have them. */
export class GitIgnore {
  static readonly FILE = '.gitignore';

  /** From the outermost to the innermost, which decides. */
  private constructor(private readonly rules: readonly Rules[]) {}

  /** As it is over a folder, without the folder's own; a folder that is named though git ignores it is read. */
  static async above(folder: string): Promise<GitIgnore> {
    const path = resolve(folder);
    const over = (await foldersOver(path)).filter((one) => one !== path);
    const all = new GitIgnore((await Promise.all(over.map(rulesOf))).flat());
    return all.leavesOut(path, true) ? new GitIgnore([]) : all;
  }

  async below(folder: string): Promise<GitIgnore> {
    return new GitIgnore([...this.rules, ...(await rulesOf(resolve(folder)))]);
  }

  leavesOut(path: string, isFolder: boolean): boolean {
    for (let at = this.rules.length - 1; at >= 0; at--) {
      const { folder, matcher } = this.rules[at]!;
      const inner = relative(folder, resolve(path));
      if (inner === '' || isAbsolute(inner)) continue;
      const { ignored, unignored } = matcher.test(inner.replaceAll(sep, '/') + (isFolder ? '/' : ''));
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}
