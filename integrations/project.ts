import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtPackage, ROOT } from '../test/built.js';

/** textlint seeks rules from where these lie: they are copied, and not linked, into a project. */
const RESOLVES = ['textlint', '@textlint/config-loader', '@textlint/resolver'];

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with the built package, those of packages/, and what they need installed in it, as a user has them. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'plugged-'));

  async install(): Promise<void> {
    await builtPackage();
    const from = join(ROOT, 'integrations/node_modules');
    const names = readdirSync(from).flatMap((name) => (name.startsWith('@') ? readdirSync(join(from, name)).map((inner) => `${name}/${inner}`) : name.startsWith('.') ? [] : [name]));
    for (const name of names) {
      const to = join(this.folder, 'node_modules', name);
      mkdirSync(dirname(to), { recursive: true });
      if (RESOLVES.includes(name)) cpSync(join(from, name), to, { recursive: true, dereference: true });
      else symlinkSync(join(from, name), to);
    }
    symlinkSync(ROOT, join(this.folder, 'node_modules/vn-party-citations'));
    for (const { name } of readdirSync(join(ROOT, 'packages'), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const { name: installed } = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as { name: string };
      cpSync(join(ROOT, 'packages', name), join(this.folder, 'node_modules', installed), { recursive: true, filter: (path) => !path.endsWith('node_modules') });
    }
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  run(script: string, args: readonly string[]): Run {
    return spawnSync('node', [join(this.folder, 'node_modules', script), ...args], { cwd: this.folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } });
  }

  textlint(...args: readonly string[]): Run {
    return this.run('textlint/bin/textlint.js', args);
  }

  remark(...args: readonly string[]): Run {
    return this.run('remark-cli/cli.js', args);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
