import { readFileSync } from 'node:fs';

/** The version in package.json: one folder up from `dist/cli.js`, two from `src/cli/`. */
export function packageVersion(): string {
  for (const place of ['../package.json', '../../package.json']) {
    const found = readPackage(new URL(place, import.meta.url));
    if (found?.name === 'vn-party-citations') return found.version;
  }
  return 'unknown';
}

function readPackage(url: URL): { name: string; version: string } | undefined {
  try {
    return JSON.parse(readFileSync(url, 'utf8')) as { name: string; version: string };
  } catch {
    return undefined;
  }
}
