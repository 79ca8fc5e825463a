import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../src/cli/run.js';
import { terminal } from './terminal.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** An empty folder before each test, which is the current one while it runs. */
export function inFolder(): { readonly put: (files: Record<string, string | Uint8Array>) => void; readonly get: (name: string) => string; readonly path: (name?: string) => string } {
  const home = process.cwd();
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (name = ''): string => join(folder, name);
  return {
    path,
    put: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(path(name)), { recursive: true });
        writeFileSync(path(name), content);
      }
    },
    get: (name) => readFileSync(path(name), 'utf8'),
  };
}

/** Runs the command; `given` is for the terminal, as tests of other commands have it. */
export async function command(argv: readonly string[], given: Parameters<typeof terminal>[0] = {}): Promise<Ran> {
  const { world, out, err } = terminal(given);
  return { status: await run(argv, world), out: out(), err: err() };
}

export const lint = (...args: string[]): Promise<Ran> => command(['lint', ...args]);
