/** Slow for the process: the locale of a machine is read once, when a program starts. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { corpusTexts } from '../fuzz/seeds.js';

test('time zone and locale of the machine change nothing', () => {
  const texts = corpusTexts();
  const script = `import { analyze } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)};
    process.stdin.setEncoding('utf8'); let input = ''; for await (const part of process.stdin) input += part;
    process.stdout.write(JSON.stringify(JSON.parse(input).map((text) => analyze(text))));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    input: JSON.stringify(texts), encoding: 'utf8', cwd: new URL('../../', import.meta.url), maxBuffer: 1e8,
    env: { ...process.env, TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  });
  expect(stdout, stderr).toBe(JSON.stringify(texts.map((text) => analyze(text))));
});
