/** Escape sequences that stand in texts, names, registries and arguments never reach a terminal, whatever command and format prints them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { terminal } from '../cli/terminal.js';
import { TERMINAL_CONTROL } from '../fuzz/streams.js';

/** Clears the screen, sets the title, CSI in one unit, turns letters round, backspaces, rings, ends a line for some readers. */
const EVIL = '\u001b[2J\u001b]0;title\u0007\u009b31m\u202e\u2066\u0008\u007f\u0000\u0085\u000b\r';
const BARE = '\u001b[31m\u009b2J\u202e';

let folder = '';
const at = (name: string): string => join(folder, name);
const cited = `Nghị quyết ${EVIL}số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị ${EVIL}thay thế${EVIL} Chỉ thị số 05-CT/TW, khoản 2 Điều 5${EVIL} Quy định 86-QD/TW, Nghị quyết ${EVIL} của Tỉnh uỷ ${BARE}Nghệ An 12-NQ/TU ngày 31/02/2025[1${EVIL}]; ban hành một nghị quyết mới thay thế Nghị quyết 57-NQ/TW.${EVIL}\n\n[1] ${EVIL}Ban Bí thư ${EVIL}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  mkdirSync(at(`folder ${BARE}`));
  for (const [name, content] of [[`a ${BARE}.txt`, cited], [`b ${BARE}.md`, cited], [`c ${BARE}.html`, `<p>${cited}</p>`], [`folder ${BARE}/d.txt`, cited], ['e.txt', cited]] as const) writeFileSync(at(name), content);
  writeFileSync(at(`bad ${BARE}.json`), `[{"symbol": "${BARE}", `);
  writeFileSync(at('own.json'), JSON.stringify([{
    symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', issuerName: `x ${EVIL}`, date: '2024-12-22', title: `Về ${EVIL} việc`, aliases: [EVIL], signer: EVIL, note: EVIL, sources: [EVIL, `https://example.org/${EVIL}`],
  }]));
  writeFileSync(at('record.json'), JSON.stringify([{ symbol: EVIL, type: EVIL }]));
  writeFileSync(at(`bytes ${BARE}.txt`), Uint8Array.from([0x61, 0xff]));
  writeFileSync(at('config.json'), JSON.stringify({ rules: { [EVIL]: EVIL } }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = (): string[] => [at(`a ${BARE}.txt`), at(`b ${BARE}.md`), at(`c ${BARE}.html`), at(`folder ${BARE}`), at(`bytes ${BARE}.txt`), at(`missing ${BARE}`)];
const READABLE = (): string[] => FILES().slice(0, 4);
const GRAPHS = ['json', 'dot', 'mermaid', 'svg', 'html', 'graphml', 'gexf', 'csv', 'csv-nodes', 'jsonld', 'turtle'];
const LINTED = ['stylish', 'compact', 'json', 'sarif', 'rdjsonl', 'github'];

const LINES: readonly (readonly [name: string, words: () => readonly string[]])[] = [
  ...['table', 'json', 'ndjson'].map((format) => [`extract --format ${format}`, () => ['extract', '--format', format, '--registry', at('own.json'), ...FILES()]] as const),
  ...GRAPHS.map((format) => [`graph --format ${format}`, () => ['graph', '--format', format, '--with-registry', '--registry', at('own.json'), ...READABLE()]] as const),
  ['graph with a file that is missing', () => ['graph', ...FILES()]],
  ['graph --from', () => ['graph', '--from', EVIL, ...READABLE()]],
  ...['html', 'terminal'].map((format) => [`annotate --format ${format}`, () => ['annotate', '--format', format, '--registry', at('own.json'), READABLE()[0]!]] as const),
  ['annotate a page', () => ['annotate', '--format', 'html', READABLE()[2]!]],
  ['annotate --format markdown', () => ['annotate', '--format', 'markdown', READABLE()[1]!]],
  ['harvest', () => ['harvest', '--all', '--registry', at('own.json'), ...READABLE()]],
  ['lookup', () => ['lookup', '--all', '--registry', at('own.json'), '57-NQ/TW', BARE]],
  ['lookup of nothing', () => ['lookup', `Nghị ${EVIL} quyết ${EVIL}`]],
  ['lookup --json', () => ['lookup', '--json', '--registry', at('own.json'), `57-NQ/TW ${EVIL}`]],
  ['explain', () => ['explain', '--registry', at('own.json'), '--text', cited]],
  ['explain --json', () => ['explain', '--json', '--registry', at('own.json'), '--text', cited]],
  ['explain a place', () => ['explain', `${at(`a ${BARE}.txt`)}:30`]],
  ['explain a place that is none', () => ['explain', `${at(`missing ${BARE}`)}:3:${EVIL}`]],
  ...LINTED.map((format) => [`lint --format ${format}`, () => ['lint', '--no-config', '--format', format, '--registry', at('own.json'), ...FILES()]] as const),
  ['lint --diff', () => ['lint', '--no-config', '--diff', ...READABLE()]],
  ['lint with settings that are wrong', () => ['lint', '--config', at('config.json'), at('e.txt')]],
  ['check', () => ['check', '--registry', at('own.json'), cited, EVIL, `86-QD/TW${EVIL}`]],
  ['check --format json', () => ['check', '--format', 'json', '--registry', at('own.json'), cited, EVIL]],
  ['a command that is none', () => [EVIL]],
  ['an option that is none', () => ['extract', `--${EVIL}`]],
  ['a value that is none', () => ['extract', '--format', EVIL]],
  ['a date that is none', () => ['extract', '--published-on', EVIL]],
  ['kinds that are none', () => ['graph', '--kinds', EVIL]],
  ['a registry that is no JSON', () => ['lookup', 'x', '--registry', at(`bad ${BARE}.json`)]],
  ['a registry with a record that is wrong', () => ['lookup', 'x', '--registry', at('record.json')]],
  ['a registry that is missing', () => ['lookup', 'x', '--registry', EVIL.replaceAll('\u0000', '')]],
  ['an output that cannot be written', () => ['graph', READABLE()[0]!, '--output', `${at(BARE)}/x/${BARE}`]],
];

/** The command's own colours, and the line of progress, are not of the text. */
const OWN = /\u001b\[(?:\d{1,2}(?:;\d{1,3}){0,4})?m|\r\u001b\[2K/gu;

describe.each([['without colours', { NO_COLOR: '1' }], ['in colours', {}]] as const)('%s', (_, env) => {
  test.each(LINES)('%s', async (name, words) => {
    const { world, out, err } = terminal({ input: '', columns: 100, errTty: true, env });
    const status = await run(words(), world);
    expect([0, 1, 2, 3]).toContain(status);
    expect(out() + err(), name).not.toBe('');
    for (const written of [out(), err()]) {
      const plain = 'NO_COLOR' in env ? written : written.replace(OWN, '');
      expect(TERMINAL_CONTROL.exec(plain)?.[0], JSON.stringify(plain.slice(Math.max(0, plain.search(TERMINAL_CONTROL) - 60), plain.search(TERMINAL_CONTROL) + 40))).toBeUndefined();
    }
  });
});

test('what goes into a file or a pipe is not changed', async () => {
  const { world, out } = terminal({ input: '' });
  expect(await run(['graph', '--format', 'csv-nodes', '--with-registry', '--registry', at('own.json'), at('e.txt')], world)).toBe(0);
  const { world: shown, out: seen } = terminal({ input: '', columns: 100 });
  expect(await run(['graph', '--format', 'csv-nodes', '--with-registry', '--registry', at('own.json'), at('e.txt')], shown)).toBe(0);
  expect(out()).toMatch(TERMINAL_CONTROL);
  expect(seen()).not.toMatch(TERMINAL_CONTROL);
});
