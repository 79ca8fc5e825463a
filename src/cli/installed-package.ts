import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Where a module is found from this file, or from the folder in which the command is run; undefined where its package is not installed. */
export function installedAt(module: string): string | undefined {
  for (const from of [import.meta.url, join(process.cwd(), 'index.js')]) {
    try {
      return createRequire(from).resolve(module);
    } catch {
      // The next place may have it.
    }
  }
  return undefined;
}
