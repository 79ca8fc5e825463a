/** Slow for the build: what is built asks no network and touches no module of Node, as its sources promise. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtCode, ROOT } from '../built.js';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const entries = Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [] : Object.values(entry).map(({ default: file }) => file!))).filter((file) => /\.c?js$/u.test(file));

beforeAll(async () => {
  await builtCode();
});

/** All files of dist that an entry needs, with what each of them imports from elsewhere. */
function reached(entry: string): Map<string, string[]> {
  const outer = new Map<string, string[]>();
  const visit = (file: string): void => {
    if (outer.has(file)) return;
    const names = [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*["']([^"'\n]+)["']/gu)].map(([, name]) => name!);
    outer.set(file, names.filter((name) => !name.startsWith('.')));
    for (const name of names.filter((name) => name.startsWith('.'))) visit(join(dirname(file), name));
  };
  visit(join(ROOT, entry));
  return outer;
}

test('every entry is looked at', () => expect(entries.length).toBeGreaterThanOrEqual(6));

test.each(entries)('%s imports declared packages and no module of Node', (entry) => {
  const names = [...reached(entry).values()].flat();
  const builtin = names.filter((name) => name.startsWith('node:') || builtinModules.includes(name.split('/')[0]!));
  expect(builtin).toEqual([]);
});

test.each(entries)('%s reaches no network', (entry) => {
  for (const file of reached(entry).keys()) expect(readFileSync(file, 'utf8'), file).not.toMatch(/(?<![\p{L}\p{N}.$_])(?:fetch|importScripts)\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|Worker)\(|navigator\.sendBeacon/u);
});
