/** Slow for the build and the processes: what the pages say, in a project of a user with the package installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './built.js';
import { run, testInstalledPrograms } from './installed-programs.js';
import { commandsOf, fencedBlocks, missingLine } from './page-blocks.js';
import { OWN_PAGES } from './pages.js';

const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string };

const blocksOf = (page: string) => fencedBlocks(readFileSync(join(ROOT, page), 'utf8'));
const shown = [...OWN_PAGES, 'docs/property-tests.md'].filter((page) => blocksOf(page).some(({ language }) => language === 'ts' || language === 'console'));

/** fast-check and a runner of tests are all that a program of these pages needs beside ours. */
describe.each(shown)('%s', (page) => {
  const blocks = blocksOf(page);
  const programs = blocks.filter(({ language }) => language === 'ts');
  if (programs.length > 0) testInstalledPrograms(programs, ['fast-check', 'vitest']);

  const commands = blocks.filter(({ language }) => language === 'console').flatMap(commandsOf).filter(({ command }) => command.includes(`npx ${name}`));
  if (commands.length > 0) test.each(commands.map((entry) => [entry.line, entry] as const))('the command at line %i runs', (_line, { command, output }) => {
    const { status, stdout, stderr } = run('bash', ['-o', 'pipefail', '-c', command.replaceAll(`npx ${name}`, 'node dist/cli.js')], ROOT);
    expect(status, stderr).toBe(0);
    expect(missingLine(output, stdout + stderr), `not printed; printed was:\n${stdout}${stderr}`).toBeUndefined();
  });
});
