import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeWhole } from './output-file.js';
import { packageVersion } from './version.js';
import { CommandError } from './world.js';

/** Where the cache lies when nothing is said. */
export const CACHE_FILE = '.vn-party-citations-cache.json';
/** Older entries go first; some 2.5 MB. */
const MOST = 100_000;

const digest = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** The entry of a text, read in the format. */
export const cacheEntry = (text: string, format: string): string => digest([format, text]);

/**
 * Texts in which nothing is found, by their content and the format in which they are read. A text with findings is checked again: the cache holds no
 * finding, so it cannot show a stale one. It is of one version, and of all settings on which findings depend: with others it is empty.
 */
export class LintCache {
  private readonly used = new Set<string>();

  /** @param known the entries of texts in which nothing was found before: plain data, which other threads are sent */
  private constructor(private readonly file: string, private readonly key: string, readonly known: ReadonlySet<string>) {}

  /** @param settings all on which findings depend, beside the text. A file that is no cache counts as none. */
  static async open(file: string, settings: object): Promise<LintCache> {
    const key = digest([packageVersion(), JSON.stringify(settings)]);
    const held = await readFile(file, 'utf8').then((text) => JSON.parse(text) as unknown).catch(() => undefined);
    const { key: its, clean } = (held ?? {}) as Partial<Record<string, unknown>>;
    const known = its === key && Array.isArray(clean) ? clean.filter((entry): entry is string => typeof entry === 'string') : [];
    return new LintCache(file, key, new Set(known));
  }

  /** @param entry that of a text in which nothing is found */
  add(entry: string): void {
    this.used.add(entry);
  }

  /** @throws CommandError when it cannot be written */
  async save(): Promise<void> {
    const unused = [...this.known].filter((entry) => !this.used.has(entry));
    const clean = [...unused, ...this.used].slice(-MOST);
    try {
      await writeWhole(this.file, `${JSON.stringify({ key: this.key, clean })}\n`, true);
    } catch (error) {
      if (error instanceof CommandError) throw new CommandError(error.message.replace('--output', '--cache'));
      throw error;
    }
  }
}
