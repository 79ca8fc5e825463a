/**
 * `tsx scripts/share-types.ts`: declarations are written twice, for import and for require, and say the same; those for import refer to the
 * others, so that the package holds them once. What has a default export, or types of another package, stays: that is something else to each.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = 'dist';
const SPECIFIER = /(['"])\.\/([\w-]+?)(?:-[\w-]{8})?\.c?js\1/gu;
const DEFAULT = /\bas default\b|\bexport default\b/u;
const FOREIGN = /\bfrom ['"][^.'"]/u;

/** The text without the endings and hashes of the files that it refers to. */
const saying = (text: string): string => text.replace(SPECIFIER, "'./$2'");

const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
const files = readdirSync(DIST);
const required = new Map(files.filter((name) => name.endsWith('.d.cts')).map((name) => [saying(read(name)), name.slice(0, -'.d.cts'.length)]));

let shared = 0;
for (const name of files.filter((file) => file.endsWith('.d.ts'))) {
  const text = read(name);
  const twin = DEFAULT.test(text) || FOREIGN.test(text) ? undefined : required.get(saying(text));
  if (twin === undefined) continue;
  writeFileSync(join(DIST, name), `export * from './${twin}.cjs';\n`);
  shared++;
}
console.log(`declarations: ${shared} of ${required.size} are written once`);
