/** What is measured: the built package where there is one. It is what users run, and not slowed down by a loader. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export type Reader = Pick<typeof import('../src/index.js'), 'analyze' | 'extractCitations' | 'lint'>;

/** Bytes per citation. */
export const DENSE = 300;
export const SPARSE = 3000;

export async function loadReader(): Promise<{ reader: Reader; name: string }> {
  const built = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  if (!existsSync(built)) return { reader: await import('../src/index.js'), name: 'src/index.ts (npm run build for figures that count)' };
  const sources = fileURLToPath(new URL('../src', import.meta.url));
  const newest = Math.max(...readdirSync(sources, { recursive: true }).map((file) => statSync(join(sources, String(file))).mtimeMs));
  const stale = newest > statSync(built).mtimeMs ? ', OLDER than src: npm run build' : '';
  return { reader: (await import(pathToFileURL(built).href)) as Reader, name: `dist/index.js${stale}` };
}
