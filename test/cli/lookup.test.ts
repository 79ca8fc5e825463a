import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { displayWidth } from '../../src/cli/terminal-text.js';
import { registry } from '../../src/index.js';
import { terminal } from './terminal.js';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  const own = [
    { symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05', title: 'Về việc x\u001b[31m\u202E', sources: ['https://example.org/39'] },
    { symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2024-12-22', title: 'Của tôi', signer: 'Tô Lâm', unverified: ['title', 'issuer'], issuer: 'ban-bi-thu' },
  ];
  writeFileSync(at('own.json'), JSON.stringify(own));
  writeFileSync(at('syntax.json'), '[\n {"symbol": "39-CT/TU",\n  type: 3}]');
  writeFileSync(at('cut.json'), '[{"symbol": "39-CT/TU"}');
  writeFileSync(at('object.json'), '{}');
  writeFileSync(at('record.json'), '[{"symbol": "57-NQ/TW", "type": "nghi-quyet"}, {"symbol": "39-CT/TU", "type": "chi-thi", "date": "2024-13"}]');
  writeFileSync(at('bytes.json'), Uint8Array.from([0x5b, 0xff]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lookup(args: readonly string[], given: Parameters<typeof terminal>[0] = {}): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal(given);
  return { status: await run(['lookup', ...args], world), out: out(), err: err() };
}

interface Answer {
  readonly query: string;
  readonly results: readonly {
    readonly by: string;
    readonly text: string;
    readonly message?: string;
    readonly documents: readonly { readonly id: string; readonly reasons: readonly string[]; readonly relations: readonly object[] }[];
    readonly others: readonly string[];
  }[];
}

async function found(...args: string[]): Promise<Answer['results']> {
  return (JSON.parse((await lookup([...args, '--json'])).out) as Answer).results;
}

const ids = (results: Answer['results']): string[] => results.flatMap(({ documents }) => documents.map(({ id }) => id));

describe('a query', () => {
  test.each([
    ['57-NQ/TW', 'citation', '57-NQ/TW@2024-12-22'],
    ['57-nq/tw', 'citation', '57-NQ/TW@2024-12-22'],
    ['Nghị quyết Đại hội XIII', 'citation', 'NQ-ĐH@XIII'],
    ['Kết luận 12-KL/TW về người Việt Nam ở nước ngoài', 'citation', '12-KL/TW@2021-08-12'],
    ['12-KL/TW@2021-08-12', 'id', '12-KL/TW@2021-08-12'],
    ['12-KL/TW@2021-08-12'.normalize('NFD'), 'id', '12-KL/TW@2021-08-12'],
    ['Điều lệ Đảng@2011-01-19', 'id', 'Điều lệ Đảng@2011-01-19'],
    ['Quy định 37', 'number', '37-QĐ/TW@2021-10-25'],
    ['quy dinh so 37', 'number', '37-QĐ/TW@2021-10-25'],
    ['QD 37', 'number', '37-QĐ/TW@2021-10-25'],
    ['résolution n° 57', 'number', '57-NQ/TW@2024-12-22'],
    ['NQ 57', 'number', '57-NQ/TW@2024-12-22'],
    ['digital transformation', 'words', '57-NQ/TW@2024-12-22'],
    ['Khoán 10', 'words', '10-NQ/TW@1988-04-05'],
  ])('%s is read as %s', async (query, by, id) => {
    const results = await found(query);
    expect([results.map((result) => result.by), ids(results)]).toEqual([[by], [id]]);
  });

  test('need not be in quotes', async () => {
    expect(ids(await found('Quy', 'định', '37'))).toEqual(['37-QĐ/TW@2021-10-25']);
  });

  test('may name several documents', async () => {
    expect(ids(await found('57-NQ/TW@2024-12-22', '37-QĐ/TW@2021-10-25'))).toEqual(['57-NQ/TW@2024-12-22', '37-QĐ/TW@2021-10-25']);
    expect((await found('Quyết định 99-QĐ/TW và Nghị quyết 57-NQ/TW')).map(({ text }) => text)).toEqual(['Quyết định 99-QĐ/TW', 'Nghị quyết 57-NQ/TW']);
  });

  test('that is ambiguous gives the candidates in their order, each with its reasons', async () => {
    const [result] = await found('nghị quyết trung ương 4 khóa xii');
    expect(result?.documents[0]).toMatchObject({ id: '04-NQ/TW@2016-10-30', reasons: ['what the press means by this plenum without more', 'is of term XII, as the text says'] });
    expect(result?.documents.length).toBeGreaterThan(1);
    expect(ids(await found('12-KL/TW'))).toEqual(['12-KL/TW@2021-08-12', '12-KL/TW@2011-10-24', '12-KL/TW@2022-04-06']);
  });

  test.each([['nq57', '57-NQ/TW@2024-12-22'], ['57NQTW', '57-NQ/TW@2024-12-22'], ['57 nq tw', '57-NQ/TW@2024-12-22'], ['18hdvptw', '18-HD/VPTW@1999-01-01']])('that leaves out what separates: %s', async (query, id) => {
    const listed = ids(await found(query));
    expect(registry.get(id) === undefined ? listed : listed.includes(id)).toEqual(registry.get(id) === undefined ? [] : true);
  });

  test('as it stood on a day: --on is --published-on', async () => {
    expect(ids(await found('nghi quyet 36', '--on', '2018-05-01'))).toEqual(ids(await found('nghi quyet 36', '--published-on', '2018-05-01')));
    expect(ids(await found('nghi quyet 36', '--on', '2018-05-01'))).not.toContain('36-NQ/TW@2018-10-22');
  });

  test('says what the series says: how far other terms came', async () => {
    expect((await lookup(['66-NQ/TW'])).out).toMatch(/66-NQ\/TW: (?:NQ\/TW came that far in other terms too|only term XIII is known to have come that far)/u);
    expect((await lookup(['12-KL/TW'])).out).not.toContain('came that far');
  });

  test('whose date is another says so', async () => {
    const { out, status } = await lookup(['Nghị quyết 57-NQ/TW ngày 01/02/2022']);
    expect([status, out.split('\n')[1]]).toEqual([0, '  – is dated 2024-12-22, where the text gives 2022-02-01']);
  });

  test('of type and number lists all that have them, youngest first, none younger than the text', async () => {
    const listed = registry.records().filter(({ number, type }) => number === 27 && type === 'nghi-quyet').map((record) => registry.idOf(record)).reverse();
    expect(listed.length).toBeGreaterThan(2);
    expect(ids(await found('Nghị quyết 27'))).toEqual(listed);
    expect(ids(await found('Nghị quyết 27', '--published-on', '2020'))).toEqual(listed.filter((id) => id < '27-NQ/TW@2021'));
    expect(ids(await found('27')).length).toBeGreaterThan(listed.length);
  });

  test('of a title: the best matches first, diacritics or not, ten of them', async () => {
    const results = await found('người Việt Nam ở nước ngoài');
    expect(ids(results).slice(0, 4)).toEqual(['23-NQ/TW@2026-08-02', '12-KL/TW@2021-08-12', '45-CT/TW@2015-05-19', '36-NQ/TW@2004-03-26']);
    expect(ids(await found('nguoi viet nam o nuoc ngoai'))).toEqual(ids(results));
    expect(ids(await found('người Việt Nam ở nước ngoài', '--published-on', '2010'))).toContain('36-NQ/TW@2004-03-26');
    expect(ids(await found('người Việt Nam ở nước ngoài', '--published-on', '2010'))).not.toContain('12-KL/TW@2021-08-12');
    const many = (await lookup(['thi hành Điều lệ Đảng'])).out;
    expect(many).toMatch(/^10\. /mu);
    expect(many).not.toMatch(/^11\. /mu);
    expect(many).toMatch(/^\d+ more: --all shows them$/mu);
    expect((await lookup(['thi hành Điều lệ Đảng', '--all'])).out).toMatch(/^11\. /mu);
  });
});

describe('nothing found', () => {
  test.each([
    [['999-NQ/TW'], /^999-NQ\/TW is not in the registry, which has \d+ documents of NQ\/TW \(numbers/u],
    [['Nghị quyết 999'], /^nghi-quyet-999 is not in the registry, which has \d+ documents/u],
    [['57-NQ/TW@2020-01-01'], /^57-NQ\/TW@2020-01-01 is not in the registry, which has \d+ documents of NQ\/TW[\s\S]*Documents of this symbol:\n 1\. 57-NQ\/TW, 2024-12-22/u],
    [['nghi-quyet-02[dang-uy-bo-ngoai-giao]@2023-03-20'], /is not in the registry/u],
    [['57-NQ/TW', '--published-on', '2015'], /^57-NQ\/TW: what the registry has is younger than a text of 2015: 57-NQ\/TW of 2024-12-22$/mu],
    [['Quy định 37', '--published-on', '2015'], /younger than a text of 2015: 37-QĐ\/TW of 2021-10-25/u],
    [['NQ 9999'], /number 9999/u],
    [['qwerty zxcv'], /^“qwerty zxcv” reads as no citation/u],
    [['15/QĐ-UBND'], /reads as no citation of a Party document/u],
  ])('%j is said, and is status 1', async (args, message) => {
    const { status, out, err } = await lookup(args);
    expect([status, err]).toEqual([1, '']);
    expect(out).toMatch(message);
  });

  test('in JSON is a message', async () => {
    const [result] = await found('999-NQ/TW');
    expect(result).toMatchObject({ by: 'citation', documents: [], message: expect.stringContaining('not in the registry') as unknown });
  });
});

describe('the card', () => {
  test('says all that is known, relations both ways', async () => {
    const { out } = await lookup(['37-QĐ/TW@2021-10-25']);
    expect(out).toBe(
      [
        '37-QĐ/TW',
        '  type           Quy định · Regulation',
        '  issuer         Ban Chấp hành Trung ương Đảng · Party Central Committee',
        '  date           2021-10-25',
        '  term           XIII',
        '  title          Về những điều đảng viên không được làm',
        '  aliases        Quy định 37',
        '  supersedes     47-QĐ/TW of 2011-11-01: Về những điều đảng viên không được làm',
        '  superseded by  207-QĐ/TW of 2026-07-26 (low confidence): Về những điều đảng viên không được làm',
        '  guided by      02-HD/UBKTTW of 2021-11-29: Thực hiện Quy định về những điều đảng viên không được',
        '                 làm',
        '  confidence     high',
        '  sources        https://evn.com.vn/d6/news/Nhung-diem-moi-trong-cac-van-ban-moi-ban-hanh-cua-Trung-uong-142-183-29603.aspx',
        '  id             37-QĐ/TW@2021-10-25',
        '',
        '37-QĐ/TW: QĐ/TW came that far in other terms too, of which the registry lacks the number: XIV up to',
        '212, XII up to 214, XI up to 272, X up to 342',
        '',
      ].join('\n'),
    );
  });

  test('a plan is marked, and a document that the registry does not have is named by its id', async () => {
    expect((await lookup(['178-KL/TW'])).out).toContain('supersedes  17-CT/TW of 2012-08-28 (planned)');
  });

  test('an unverified day is never told', async () => {
    const open = registry.records().filter(({ dateUnverified }) => dateUnverified !== undefined);
    expect(open.length).toBeGreaterThan(20);
    for (const record of open) {
      const { out } = await lookup([registry.idOf(record)]);
      expect(out).toMatch(record.date === undefined ? /^ +date +not verified$/mu : new RegExp(`^ +date +${record.date} \\(day not verified\\)$`, 'mu'));
      expect(out.split('\n').filter((line) => /^ +(?:date|id) /u.test(line)).join('\n')).not.toContain(record.dateUnverified!);
    }
  });

  test('what is not verified is marked: title, symbol', async () => {
    expect((await lookup(['14-NQ/TW@1996-05-15'])).out).toMatch(/title +Về lãnh đạo cuộc đấu tranh chống tham nhũng \(not verbatim\)/u);
    expect((await lookup(['14-NQ/TW@2002-03-18'])).out).toMatch(/^14-NQ\/TW \(not verified\)$/mu);
    expect((await lookup(['14-NQ/TW'])).out).toContain('14-NQ/TW (not verified), 2002-03-18, term IX');
  });

  test('other documents of the symbol are told, too', async () => {
    const { out } = await lookup(['Kết luận 12-KL/TW ngày 12/8/2021']);
    expect(out).toMatch(/^Other documents of this symbol:\n 1\. 12-KL\/TW, 2022-04-06/mu);
    expect((await found('Kết luận 12-KL/TW ngày 12/8/2021'))[0]?.others).toEqual(['12-KL/TW@2022-04-06', '12-KL/TW@2011-10-24']);
  });

  test.each([60, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const query of ['Nghị quyết Trung ương 4 khoá XII', '12-KL/TW@2021-08-12', 'qwerty '.repeat(30)]) {
      const { out } = await lookup([query], { columns, env: { NO_COLOR: '1' } });
      for (const line of out.split('\n')) expect(displayWidth(line) <= columns || line.includes('https://')).toBe(true);
    }
  });

  test('colours on a terminal, unless NO_COLOR is set', async () => {
    const coloured = (await lookup(['57-NQ/TW'], { columns: 80 })).out;
    expect(coloured).toContain('\u001b[1m57-NQ/TW\u001b[22m');
    const plain = (await lookup(['57-NQ/TW'], { columns: 80, env: { NO_COLOR: '1' } })).out;
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
    expect((await lookup(['57-NQ/TW'])).out).not.toContain('\u001b');
  });
});

describe('a registry of the user', () => {
  test('is merged over the bundled one', async () => {
    expect(ids(await found('Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng', '--registry', at('own.json')))).toEqual(['39-CT/TU[thanh-uy-da-nang]@2024-03-05']);
    expect(ids(await found('37-QĐ/TW', '--registry', at('own.json')))).toEqual(['37-QĐ/TW@2021-10-25']);
    const { out } = await lookup(['57-NQ/TW', '--registry', at('own.json')]);
    expect(out).toMatch(/title +Của tôi \(not verbatim\)/u);
    expect(out).toMatch(/issuer +Ban Bí thư · Secretariat \(not verified\)/u);
    expect(out).toMatch(/signer +Tô Lâm/u);
    expect(out).toMatch(/unverified +title, issuer/u);
  });

  test('no escape sequence of a record or a query reaches the terminal', async () => {
    const { out } = await lookup(['39-CT/TU', '--registry', at('own.json')]);
    expect(out).toContain('Về việc x\ufffd[31m\n');
    expect((await lookup(['\u001b[31m\u009b\u202Exyz'])).out.replace(/\n/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect((await lookup(['\u009bxyz', '--json'])).out.replace(/\n/gu, '')).not.toMatch(/\p{Cc}/u);
  });

  test.each([
    ['missing.json', 'no such file or folder'],
    ['syntax.json', "syntax.json:3:3: is not JSON: 'type: 3}]' does not belong here"],
    ['cut.json', 'cut.json:1:24: is not JSON: the file ends too early'],
    ['object.json', 'must be a JSON array of records'],
    ['record.json', "record 2 (39-CT/TU), date: must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not '2024-13'"],
    ['bytes.json', 'invalid UTF-8 at byte 1 (0xFF)'],
  ])('%s is told with its place', async (name, message) => {
    for (const command of [['lookup', '57-NQ/TW'], ['explain', '--text', 'x'], ['extract', '-']]) {
      const { world, out, err } = terminal({ input: '' });
      expect(await run([...command, '--registry', at(name)], world)).toBe(2);
      expect(out()).toBe('');
      expect(err()).toContain(message);
      expect(err()).toMatch(/^vn-party-citations: --registry: [^\n]*\n$/u);
    }
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'lookup needs a document'],
    [['  '], 'lookup needs a document'],
    [['57-NQ/TW', '--published-on', '2024-13'], "--published-on must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not '2024-13'"],
    [['57-NQ/TW', '--registry', '-'], '--registry reads a file'],
    [['57-NQ/TW', '--format', 'json'], "Unknown option '--format'"],
  ])('%j is told in one line', async (args, message) => {
    const { status, out, err } = await lookup(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^vn-party-citations: [^\n]*'vn-party-citations lookup --help'\)\n$/u);
  });
});
