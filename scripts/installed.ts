/**
 * `tsx scripts/installed.ts FOLDER…`: runs `npm ci` in the folders that have a package.json of their own, where it was not run since their
 * lock file was last written.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const changed = (path: URL): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

for (const name of process.argv.slice(2)) {
  const folder = new URL(`../${name}/`, import.meta.url);
  // npm writes this file when it has installed all.
  const isFresh = changed(new URL('node_modules/.package-lock.json', folder)) > changed(new URL('package-lock.json', folder));
  if (!isFresh) execFileSync('npm', ['ci'], { cwd: fileURLToPath(folder), stdio: 'inherit' });
}
