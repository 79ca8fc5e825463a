import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LOCK = join(ROOT, 'node_modules/.vn-party-citations-build');
/** What a script writes, by the files that it writes last. The declarations take four times as long as the code, which is emptied with it. */
const BUILT = { 'build:js': ['dist/cli.js', 'dist/index.cjs'], 'build:types': ['dist/index.d.ts', 'dist/index.d.cts'] } as const;
type BuildScript = keyof typeof BUILT;
/** Everything that the bytes of dist come from. */
const INPUTS = ['src', 'grammar', 'tsup.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

const isFresh = (script: BuildScript): boolean => Math.min(...BUILT[script].map((path) => newest(join(ROOT, path)))) > Math.max(...INPUTS.map((input) => newest(join(ROOT, input))));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Test files run side by side and dist is one: the first builds, the others wait. A lock whose owner died is taken over. */
async function withLock(work: () => void): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      let owner = 0;
      try {
        owner = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
      } catch {
        // just made, or just given back
      }
      if (owner > 0 && !isAlive(owner)) rmSync(LOCK, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    writeFileSync(join(LOCK, 'pid'), String(process.pid));
    work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function build(script: BuildScript): void {
  if (isFresh(script)) return;
  try {
    execFileSync('npm', ['run', script], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    rmSync(join(ROOT, 'dist'), { recursive: true, force: true }); // half a build would look fresh to the next test
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm run ${script} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * The package with the code of a dist that is not older than what it comes from: a test of stale files proves nothing. Not `build`, which
 * would write the grammar anew and so hide from grammar.test.ts that it was stale.
 */
export async function builtCode(): Promise<string> {
  await withLock(() => build('build:js'));
  return ROOT;
}

/** The same with the declarations. */
export async function builtPackage(): Promise<string> {
  await withLock(() => {
    build('build:js');
    build('build:types');
  });
  return ROOT;
}
