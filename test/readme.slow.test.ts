/** Slow for the build and the processes: what the pages say, in a project of a user with the package installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './built.js';
import { run, testInstalledPrograms } from './installed-programs.js';
import { commandsOf, fencedBlocks, missingLine } from './readme-blocks.js';

const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string };

/** fast-check is the one package that a program of these pages needs beside ours. */
describe.each(['README.md', 'docs/property-tests.md'])('%s', (page) => {
  const blocks = fencedBlocks(readFileSync(join(ROOT, page), 'utf8'));
  testInstalledPrograms(blocks.filter(({ language }) => language === 'ts'), ['fast-check']);

  const commands = blocks.filter(({ language }) => language === 'console').flatMap(commandsOf).filter(({ command }) => command.includes(`npx ${name}`));
  test.each(commands.map((entry) => [entry.line, entry] as const))('the command at line %i runs', (_line, { command, output }) => {
    const { status, stdout, stderr } = run('bash', ['-o', 'pipefail', '-c', command.replaceAll(`npx ${name}`, 'node dist/cli.js')], ROOT);
    expect(status, stderr).toBe(0);
    expect(missingLine(output, stdout + stderr), `not printed; printed was:\n${stdout}${stderr}`).toBeUndefined();
  });
});
