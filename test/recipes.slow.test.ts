import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtPackage, ROOT } from './built.js';
import { fencedBlocks } from './page-blocks.js';

// Slow for git, bash and the build. The recipes of docs/checking.md, as far as they run without pre-commit, without GitHub and without a network: the package is laid into the
// project as npm would do it, and the shell steps and the entry of the hook are run as they are written.
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly if?: string }[] }>>;
}
interface PreCommit {
  readonly repos: readonly [{ readonly repo: string; readonly hooks: readonly [{ readonly entry: string; readonly language: string; readonly additional_dependencies: readonly string[]; readonly types: readonly string[] }] }];
}

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };
const recipes = fencedBlocks(readFileSync(join(ROOT, 'docs/checking.md'), 'utf8')).filter(({ language }) => language === 'yaml').map(({ code }) => parse(code) as object);
const workflow = recipes.find((recipe): recipe is Workflow => 'jobs' in recipe)!;
const preCommit = recipes.find((recipe): recipe is PreCommit => 'repos' in recipe)!;

const root = mkdtempSync(join(tmpdir(), 'recipes-'));
const WRONG = 'Chỉ thị số 05–CT/TW, ngày 15/5/2016.\n';
const RIGHT = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016.\n';
const ERROR = 'Quyết định số 00-QĐ/TW.\n';
let project = '';
const env = {
  ...process.env, NO_COLOR: '1', HOME: root, GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: root,
  GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org',
};
const git = (...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: project, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
};
const put = (file: string, text: string): void => writeFileSync(join(project, file), text);
const get = (file: string): string => readFileSync(join(project, file), 'utf8');

beforeAll(async () => {
  await builtPackage();
});
beforeEach(() => {
  project = mkdtempSync(join(root, 'project-'));
  mkdirSync(join(project, 'node_modules/.bin'), { recursive: true });
  symlinkSync(ROOT, join(project, 'node_modules', name));
  symlinkSync(`../${name}/dist/cli.js`, join(project, 'node_modules/.bin', name));
  chmodSync(join(ROOT, 'dist/cli.js'), 0o755);
  execFileSync('git', ['init', '-q', project], { env });
  put('.gitignore', 'node_modules/\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the workflow', () => {
  const steps = Object.values(workflow.jobs)[0]!.steps;
  const shell = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  /** As GitHub runs a step on Linux; of the steps the first one, which needs a network, is done by hand. */
  const step = (script: string): { status: number | null; stdout: string; stderr: string } => spawnSync('bash', ['-e', '-c', script], { cwd: project, encoding: 'utf8', env });

  test('installs this version, and checks out and uploads what the steps are about', () => {
    expect(shell[0]).toBe(`npm install --no-save ${name}@${version}`);
    expect(steps.map(({ uses }) => uses?.replace(/@.*$/u, '') ?? 'run')).toEqual(['actions/checkout', 'actions/setup-node', 'run', 'run', 'run', 'github/codeql-action/upload-sarif']);
    expect(shell).toHaveLength(3);
  });

  test('fails by an error, of which its matcher reads the place, and leaves a log to upload', () => {
    put('a.md', WRONG + ERROR);
    const [, compact, sarif] = shell as [string, string, string];
    const told = step(compact);
    expect(told.status, told.stderr).toBe(1);
    const [command, ...lines] = told.stdout.trimEnd().split('\n');
    const matcher = /^::add-matcher::(.+)$/u.exec(command ?? '')?.[1] ?? '';
    const { problemMatcher } = JSON.parse(get(matcher)) as { problemMatcher: { pattern: [{ regexp: string }] }[] };
    const read = lines.map((line) => problemMatcher.flatMap(({ pattern: [{ regexp }] }) => new RegExp(regexp, 'u').exec(line)?.slice(1, 6) ?? []));
    expect(read).toContainEqual(['a.md', '2', '15', 'error', 'impossible-number']);
    expect(read).not.toContainEqual([]);
    const logged = step(sarif);
    expect(logged.status, logged.stderr).toBe(0);
    expect((JSON.parse(get('findings.sarif')) as { runs: [{ results: { ruleId: string }[] }] }).runs[0].results.map(({ ruleId }) => ruleId)).toContain('impossible-number');
  });

  test('passes without one, and does not where a file cannot be read', () => {
    put('a.md', RIGHT);
    expect(shell.slice(1).map((script) => step(script).status)).toEqual([0, 0]);
    rmSync(join(project, 'findings.sarif'));
    writeFileSync(join(project, 'b.md'), Uint8Array.from([0xff]));
    expect(shell.slice(1).map((script) => step(script).status)).toEqual([2, 1]);
    expect(existsSync(join(project, 'findings.sarif'))).toBe(true);
  });
});

describe('the hook', () => {
  const { repos: [{ repo, hooks: [hook] }] } = preCommit;

  // What pre-commit does with the entry: the staged files as arguments, and a change of them is a failure.
  const HOOK = `#!/usr/bin/env bash
PATH="$PWD/node_modules/.bin:$PATH"
mapfile -d '' files < <(git diff --cached --name-only -z --diff-filter=ACMR)
[ "\${#files[@]}" -eq 0 ] && exit 0
before=$(git diff --no-ext-diff | sha1sum)
${hook.entry} "\${files[@]}" || exit 1
[ "$before" = "$(git diff --no-ext-diff | sha1sum)" ] || { echo 'files were modified by this hook'; exit 1; }
`;
  beforeEach(() => {
    put('.git/hooks/pre-commit', HOOK);
    chmodSync(join(project, '.git/hooks/pre-commit'), 0o755);
  });

  test('is installed with this version', () => {
    expect([repo, hook.language, hook.additional_dependencies, hook.types]).toEqual(['local', 'node', [`${name}@${version}`], ['text']]);
  });

  test('mends what is staged and lets it be looked at, then lets it pass', () => {
    put('bài báo.md', WRONG);
    git('add', '.');
    const first = git('commit', '-m', 'x');
    expect(first.status, first.output).toBe(1);
    expect(first.output).toContain('files were modified by this hook');
    expect(get('bài báo.md')).toBe(RIGHT);
    git('add', '.');
    const second = git('commit', '-m', 'x');
    expect(second.status, second.output).toBe(0);
  });

  test('stops a commit with an error', () => {
    put('a.ts', `const s = '${ERROR.trim()}';\n`);
    git('add', '.');
    const { status, output } = git('commit', '-m', 'x');
    expect([status, git('log').status]).toEqual([1, 128]);
    expect(output).toContain('impossible-number');
  });
});
