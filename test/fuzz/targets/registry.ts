import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.js';
import { textOf } from '../encoding.js';
import { checkAnswer, streams } from '../streams.js';

export const REGISTRY_PIECES: readonly string[] = [
  '[{"symbol":"39-CT/TU","type":"chi-thi"}]', '[{', '}]', '},{', '":"', '","', '":', '["', '"]', '"symbol":"', '"type":"', '"issuer":"', '"issuerName":"', '"date":"', '"dateUnverified":"', '"term":"', '"number":', '"suffix":"',
  '"plenum":', '"plenumUsual":true', '"title":"', '"aliases":["', '"subjects":{"vi":["', '"signer":"', '"confidence":"', '"unverified":["', '"note":"', '"sources":["', '39-CT/TU', '57-NQ/TW', '22-QĐ/TW', 'NQ-ĐH',
  'Điều lệ Đảng', 'nghi-quyet', 'chi-thi', 'quy-dinh', 'thanh-uy', 'bo-chinh-tri', 'Thành uỷ Đà Nẵng', '2024-03-05', '2024-02-30', '1988-04', 'XIII', 'XXXX', 'high', 'symbol', 'title', '1e9', '-1', '0.5', 'null', 'true', '{}', '[]', '""',
  '\\u001b[2J', '\\ud800', '\u001b[31m', '\u0000', '\u2028', '"__proto__":', '"__proto__"', '"constructor":', '"toString"', '[[[[', ']]]]', '\ufeff', ' ', '\n',
];

const file = join(mkdtempSync(join(tmpdir(), 'vn-party-citations-fuzz-')), 'registry.json');

/** A registry file is used, or refused with one line that names it. */
export async function checkRegistryFile(content: string): Promise<void> {
  writeFileSync(file, content);
  const words = ['lookup', '39-CT/TU', 'Điều lệ Đảng', '--registry', file];
  const { world, out, err } = streams('');
  const status = await run(words, world);
  checkAnswer([content], status, out(), err());
  if (status === 2 && !(err().startsWith('vn-party-citations: --registry') && err().split('\n').length === 2 && out() === '')) {
    throw new Error(`a registry file is refused in other words: ${JSON.stringify({ content, err: err(), out: out() })}`);
  }
}

export async function fuzz(bytes: Uint8Array): Promise<void> {
  await checkRegistryFile(textOf(bytes, REGISTRY_PIECES));
}
