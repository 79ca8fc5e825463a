import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { displayWidth } from '../../src/cli/terminal-text.js';
import { terminal } from './terminal.js';

const TEXT = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\nThực hiện Nghị quyết này, Kết luận 12-KL/TW và 999-NQ/TW';
const MARKDOWN = '# A\n\nla **résolution** n° 57-NQ/TW[^1] du *Politburo*\n\n[^1]: Du 22 décembre 2024.\n';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  mkdirSync(at('a:1'));
  writeFileSync(at('bài.txt'), TEXT);
  writeFileSync(at('a:1/b:2'), TEXT);
  writeFileSync(at('a.md'), MARKDOWN);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function explain(args: readonly string[], given: Parameters<typeof terminal>[0] = {}): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal(given);
  return { status: await run(['explain', ...args], world), out: out(), err: err() };
}

/** The citations that are explained. */
const shown = (out: string): string[] => [...out.matchAll(/^(c\d+) {2}/gmu)].map(([, id]) => id!);

describe('what is explained', () => {
  test('all citations of a text', async () => {
    const { status, out } = await explain(['--text', TEXT]);
    expect([status, shown(out)]).toEqual([0, ['c1', 'c2', 'c3', 'c4']]);
  });

  test.each([
    [0, ['c1'], false],
    [21, ['c1'], false],
    [40, ['c1'], false],
    [60, ['c2'], true],
    [TEXT.indexOf('12-KL'), ['c3'], false],
    [TEXT.length - 1, ['c4'], false],
    [TEXT.length, [], true],
  ])('at offset %i: %j', async (offset, ids, elsewhere) => {
    for (const args of [['--text', TEXT, '--offset', String(offset)], [`${at('bài.txt')}:${offset}`], [`${at('a:1/b:2')}:${offset}`]]) {
      const { status, out, err } = await explain(args);
      expect([status, shown(out), err]).toEqual([ids.length > 0 ? 0 : 1, ids, '']);
      expect(out.includes(`No citation at offset ${offset}`)).toBe(elsewhere);
    }
  });

  test('beside the citation that reads the words along', async () => {
    const { out } = await explain(['--text', TEXT, '--offset', String(TEXT.indexOf('Bộ Chính'))]);
    expect(out).toContain('is in the words beside the citation that are read along with it');
    expect(shown(out)).toEqual(['c1']);
  });

  test('at a line and column, as the table of extract tells them', async () => {
    expect(shown((await explain([`${at('bài.txt')}:1:1`])).out)).toEqual(['c1']);
    expect(shown((await explain([`${at('bài.txt')}:2:12`])).out)).toEqual(['c2']);
    expect(shown((await explain([`${at('a:1/b:2')}:2:12`])).out)).toEqual(['c2']);
    expect((await explain([`${at('bài.txt')}:3:1`])).err).toContain('has no line 3 with a column 1');
    expect((await explain([`${at('bài.txt')}:1:900`])).err).toContain('has no line 1 with a column 900');
  });

  test('in standard input', async () => {
    expect(shown((await explain(['-:0'], { input: TEXT })).out)).toEqual(['c1']);
    expect(shown((await explain(['-:2:12'], { input: TEXT })).out)).toEqual(['c2']);
  });

  test('where there is none: why the place is no citation', async () => {
    const { status, out } = await explain(['--text', 'Nghị quyết năm 57', '--offset', '3']);
    expect(status).toBe(1);
    expect(out).toContain('No citation at offset 3 or behind it.');
    expect(out).toMatch(/TYPE +Nghị quyết +not accepted/u);
    expect(out).toContain('the grammar has no place for YEARMARK here');
    expect((await explain(['--text', ''])).out).toBe('No citation of a Party document in the text.\n');
  });
});

describe('an explanation', () => {
  test('of a full citation', async () => {
    expect((await explain(['--text', TEXT, '--offset', '0'])).out).toBe(
      [
        'c1  Nghị quyết số 57-NQ/TW',
        '  full form, vi, at 1:1, offsets 0 to 22',
        '  tokens',
        '    TYPE     Nghị quyết    nghi-quyet',
        '    MARK     số',
        '    NUM      57',
        '    DASH     -',
        '    CODE     NQ            nghi-quyet',
        '    SLASH    /',
        '    ICODE    TW            TW',
        '    COMMA    ,',
        '    DAYMARK  ngày',
        '    DATE     22/12/2024    20241222',
        '    OF       của',
        '    ORGAN    Bộ Chính trị  bo-chinh-tri',
        '  parse             citation(core full(head (type “Nghị quyết”, mark “số”), symbol party(number',
        '                    “57”, code “NQ”, issuer “TW”)), date(date numeric(at “22/12/2024”)), body(body',
        '                    (head “Bộ Chính trị”)))',
        '  ended             no word or mark of the vocabulary follows: ". Thực hiện Nghị quy"',
        '  could go on with  ORD ORDMARK RANGE DAYMARK MONTHMARK YEARMARK EACH CC MEETING TERM OF BY PASSIVE',
        '                    AND PLURAL ISSUE FILLER ANNEX REVISED PIN COMMA LPAR CELL',
        '  fields',
        '    type        nghi-quyet – said in the citation',
        '    number      57 – said in the citation',
        '    symbol      57-NQ/TW – said in the citation',
        '    issuerCode  TW – said in the citation',
        '    issuer      bo-chinh-tri – said beside it',
        '    issuerName  Bộ Chính trị – said beside it',
        '    date        2024-12-22 – said beside it',
        '    term        XIII – worked out',
        '  resolution',
        '    57-NQ/TW@2024-12-22',
        '    found by symbol and date, with probability 1.000',
        '',
      ].join('\n'),
    );
  });

  test('names the antecedent, the registry, the footnote and the list as the places of fields', async () => {
    const { out } = await explain(['--text', TEXT]);
    expect(out).toContain('date        2024-12-22 – from antecedent c1');
    expect(out).toContain('found by another citation of the text (c1)');
    const note = (await explain(['--text', 'Règlement 43-QD/TW[2].\n\n[2] Règlement 43 du 26 novembre 2021 du Secrétariat.', '--offset', '0'])).out;
    expect(note).toMatch(/date +2021-11-26 – from footnote n1/u);
    expect(note).toContain('found by what its footnote says');
    expect((await explain(['--text', '57-NQ/TW ngày 22/12/2024'])).out).toMatch(/issuer +bo-chinh-tri – from the registry/u);
    const list = (await explain(['--text', 'Nghị quyết 27, 28', '--offset', '15'])).out;
    expect(list).toMatch(/type +nghi-quyet – shared by its list/u);
    expect(list).toContain('(an item of a list: the library reads it behind the citation before it)');
    expect(list).not.toContain('  tokens');
  });

  test('ranks candidates, with scores and reasons', async () => {
    const { out } = await explain(['--text', 'Nghị quyết Trung ương 4 khoá XII']);
    expect(out).toMatch(/ambiguous: \d documents could be meant\n {4}0\.\d{3} {2}04-NQ\/TW@2016-10-30\n/u);
    expect(out).toContain('– what the press means by this plenum without more');
  });

  test('tells the diagnostics of the citation, and what the registry covers', async () => {
    const { out } = await explain(['--text', '86-QD/TW, 57-NQ/TW và 999-NQ/TW', '--offset', '22']);
    expect(shown(out)).toEqual(['c3']);
    expect(out).toContain('unresolved: the registry does not have the document');
    expect(out).toContain('info unknown-document: 999-NQ/TW is not in the registry');
    expect(out).not.toContain('diacritics-lost');
  });

  test('is bounded by the day of the text', async () => {
    expect((await explain(['--text', '12-KL/TW'])).out).toContain('ambiguous: 3 documents');
    expect((await explain(['--text', '12-KL/TW', '--published-on', '2021'])).out).toContain('ambiguous: 2 documents');
  });

  test('of markup has the offsets of the file, and says of which text the tokens are', async () => {
    const { out } = await explain([`${at('a.md')}:${MARKDOWN.indexOf('57-NQ')}`]);
    expect(out).toContain('c1  résolution n° 57-NQ/TW');
    expect(out).toMatch(/date +2024-12-22 – from footnote n1/u);
    expect(out.replace(/\s+/gu, ' ')).toContain('(tokens and parse are of the file as it is: the library reads it without its markup, where a citation may go on)');
    expect((await explain([`${at('a.md')}:10`, '--input-format', 'text'])).out).not.toContain('markup');
  });

  test('in JSON', async () => {
    const { out } = await explain(['--text', '57-NQ/TW\u009b', '--json']);
    expect(out.replace(/\n/gu, '')).not.toMatch(/\p{Cc}/u);
    const parsed = JSON.parse(out) as { citations: object[] };
    expect(parsed.citations).toHaveLength(1);
    expect(Object.keys(parsed.citations[0]!)).toEqual(['citation', 'window', 'clauses', 'diagnostics']);
    expect(JSON.parse((await explain([`${at('bài.txt')}:60`, '--json'])).out)).toMatchObject({ file: at('bài.txt'), offset: 60, citations: [{ citation: { id: 'c2' } }], elsewhere: { tokens: [] } });
  });

  test.each([60, 80, 120])('fits a terminal of %i columns, in colours or not', async (columns) => {
    const coloured = (await explain(['--text', TEXT], { columns })).out;
    const plain = (await explain(['--text', TEXT], { columns, env: { NO_COLOR: '1' } })).out;
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
    for (const line of plain.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  test('lets no escape sequence through', async () => {
    const { out } = await explain(['--text', 'Nghị quyết\u0009số \u202E57-NQ/TW \u001b[31m']);
    expect(out.replace(/\n/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'explain needs FILE:OFFSET or --text TEXT'],
    [['a.txt'], "'a.txt' has no offset; write FILE:OFFSET"],
    [[':3'], "':3' has no offset"],
    [['a.txt:x'], 'has no offset'],
    [['none.txt:3'], 'none.txt: no such file or folder'],
    [['a.txt:1', 'b.txt:2'], "'b.txt:2' is a second one"],
    [['a.txt:1', '--text', 'x'], 'FILE:OFFSET or --text, not both'],
    [['a.txt:1', '--offset', '3'], '--offset belongs to --text'],
    [['--text', 'x', '--offset', 'y'], "--offset must be a number of UTF-16 units from 0, not 'y'"],
    [['--text', 'x', '--offset', '2'], 'the offset 2 is behind the end of the text, which has 1 UTF-16 units'],
    [['--text', 'x', '--input-format', 'pdf'], '--input-format must be text, markdown or html'],
    [['--text', 'x', '--published-on', 'y'], '--published-on must be a date'],
  ])('%j is told in one line', async (args, message) => {
    const { status, out, err } = await explain(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^vn-party-citations: [^\n]*'vn-party-citations explain --help'\)\n$/u);
  });
});

describe('what the sentence says of documents', () => {
  const SAID = 'Quy định 402-QĐ/TW sửa đổi Quy định 311-QĐ/TW.';

  test('is shown by clause tokens, frame and relation', async () => {
    const { out } = await explain(['--text', SAID, '--offset', '0']);
    expect(out).toMatch(/^ {2}clause\n {4}DOC +Quy định 402-QĐ\/TW +c1\n {4}DO +sửa đổi +amends\n {4}DOC +Quy định 311-QĐ\/TW +c2\n/mu);
    expect(out).toContain('– sửa đổi (amends): Quy định 402-QĐ/TW → Quy định 311-QĐ/TW');
    expect(out).toMatch(/– says that c1 amends c2, effective, confidence \d/u);
  });

  test('with the reason where it says nothing', async () => {
    const { out } = await explain(['--text', 'Quy định 402-QĐ/TW không sửa đổi Quy định 311-QĐ/TW.', '--offset', '0']);
    expect(out).toMatch(/says nothing: the act is\s+denied/u);
  });

  test('as JSON', async () => {
    const { out } = await explain(['--json', '--text', SAID, '--offset', '0']);
    const { citations } = JSON.parse(out) as { citations: { clauses: { acts: object[] }[] }[] };
    expect(citations[0]!.clauses).toMatchObject([{ language: 'vi', acts: [{ token: 1, source: [0], target: [2], relations: [{ kind: 'amends' }] }] }]);
  });
});
