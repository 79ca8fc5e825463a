import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './built.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly name: string;
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly 'runs-on': string; readonly steps: readonly Step[]; readonly strategy?: { readonly matrix: Readonly<Record<string, readonly number[]>> } }>>;
}

const { version, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string; scripts: Record<string, string> };
const folder = join(ROOT, '.github/workflows');
const workflows = new Map(readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Workflow]));

describe.each([...workflows])('%s', (_name, { on, permissions, jobs }) => {
  test('says when it runs and what it may, and each step does one thing', () => {
    expect(Object.keys(on).length).toBeGreaterThan(0);
    expect(Object.keys(permissions)).toContain('contents');
    for (const { 'runs-on': machine, steps } of Object.values(jobs)) {
      expect(machine).toBe('ubuntu-latest');
      for (const { uses, run } of steps) {
        expect(Number(uses !== undefined) + Number(run !== undefined)).toBe(1);
        if (uses !== undefined) expect(uses).toMatch(/^[a-z-]+\/[a-z-]+@v\d+$/u);
      }
    }
  });

  test('runs scripts that exist', () => {
    const named = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = '' }) => Array.from(run.matchAll(/npm run ([a-z:-]+)|bash (\S+)/gu), ([, script, file]) => script ?? file!)));
    expect(named.filter((name) => scripts[name] === undefined && !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

test('everything is run on each Node that the package is for', () => {
  const [job] = Object.values(workflows.get('ci.yml')!.jobs);
  expect(job!.strategy?.matrix['node']).toEqual([20, 22, 24]);
  expect(job!.steps.at(-1)!.run).toBe('bash .ci/run');
});

test('a release is a tag of the version, after everything was run', () => {
  const steps = Object.values(workflows.get('release.yml')!.jobs)[0]!.steps.flatMap(({ run }) => run ?? []);
  expect(steps.map((run) => run.split(' ')[0])).toEqual(['test', 'bash', 'npm']);
});

describe('the next version', () => {
  const config = JSON.parse(readFileSync(join(ROOT, '.changeset/config.json'), 'utf8')) as { access: string; baseBranch: string };
  const schema = join(ROOT, 'tools/node_modules/@changesets/config/schema.json');

  test('is public, from the branch that is released', () => {
    expect([config.access, config.baseBranch]).toEqual(['public', 'main']);
  });

  test.skipIf(!existsSync(schema))('has a configuration that changesets takes', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is proposed by a script that sets it everywhere', () => {
    const steps = Object.values(workflows.get('version.yml')!.jobs)[0]!.steps as readonly { readonly with?: { readonly version?: string } }[];
    expect(steps.map((step) => step.with?.version).filter((said) => said !== undefined)).toEqual(['npm run versions']);
    expect(scripts['versions']).toContain('scripts/citation-version.ts');
  });
});

test('CITATION.cff has the version of the package', () => {
  expect((parse(readFileSync(join(ROOT, 'CITATION.cff'), 'utf8')) as { version: string }).version).toBe(version);
});

test('the templates of issues ask for what is needed', () => {
  const templates = readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml').map((name) => parse(readFileSync(join(ROOT, '.github/ISSUE_TEMPLATE', name), 'utf8')) as { name: string; description: string; body: readonly object[] });
  for (const { name, description, body } of templates) {
    expect([name, description].every((text) => text.length > 0)).toBe(true);
    expect(body.length).toBeGreaterThan(1);
  }
});
