import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { builtPackage, ROOT } from './built.js';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
export const tsc = join(ROOT, 'node_modules/.bin/tsc');

export interface PackedProject {
  readonly folder: string;
  /** The packed file, once it is made. */
  readonly tarball: () => string;
  /** Where the package lies in it. */
  readonly unpacked: string;
  /** @throws Error with what a command printed that fails */
  readonly run: (command: string, args: readonly string[], cwd?: string) => string;
}

/**
 * The tarball of npm, unpacked into an empty project that holds the declared dependencies and nothing else, as npm would lay it out. For the
 * body of a file of tests, or of a `describe`.
 */
export function packedProject(): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  let tarball = '';
  const unpacked = join(folder, 'node_modules', manifest.name);

  function run(command: string, args: readonly string[], cwd = folder): string {
    try {
      return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
    }
  }

  beforeAll(async () => {
    await builtPackage();
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT)) as [{ filename: string }];
    tarball = join(folder, packed.filename);
    mkdirSync(unpacked, { recursive: true });
    run('tar', ['-xzf', tarball, '--strip-components=1', '-C', unpacked]);
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const link = join(folder, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), link);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return { folder, tarball: () => tarball, unpacked, run };
}
