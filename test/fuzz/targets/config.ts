import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.js';
import { textOf } from '../encoding.js';
import { checkAnswer, streams } from '../streams.js';

export const CONFIG_PIECES: readonly string[] = [
  '{"rules":{"dash":"error"}}', '{', '}', '"rules":{', '"$schema":"', '"registry":"', '"publishedOn":"', '"maxWarnings":', '"inputFormat":"', '"ignore":["', '"', '","', '":"', '":', ',', '],', '[', ']', 'state-layout', 'diacritics-lost', 'error',
  'warning', 'info', 'off', '2024-12', '2024-02-30', 'markdown', 'html', 'drafts/**', '**', '!(a|b)', '[a-', '{a,b}', '../..', '/', '\\', '-1', '1e9', '0.5', 'null', 'true', '[]', '""', '"__proto__":', '"constructor":', '\\u001b[2J', '\\ud800', '\u001b[31m',
  '\u0000', '\u2028', '\ufeff', ' ', '\n', '[[[[', ']]]]', '// x\n',
];

const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-fuzz-'));
const file = join(folder, 'vn-party-citations.config.json');
const text = join(folder, 'a.txt');
writeFileSync(text, 'Quyết định 86-QD/TW, Nghị quyết 05/NQ-TW\n');

/** A configuration is used, or refused with one line that names it. */
export async function checkConfigFile(content: string): Promise<void> {
  writeFileSync(file, content);
  const { world, out, err } = streams('');
  const status = await run(['lint', '--config', file, '--format', 'compact', text], world);
  checkAnswer([content], status, out(), err());
  if (status === 2 && !(err().startsWith('vn-party-citations: ') && err().includes('config') && err().trimEnd().split('\n').length === 1)) {
    throw new Error(`a configuration is refused in other words: ${JSON.stringify({ content, err: err(), out: out() })}`);
  }
}

export async function fuzz(bytes: Uint8Array): Promise<void> {
  await checkConfigFile(textOf(bytes, CONFIG_PIECES));
}
