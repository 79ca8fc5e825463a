import { describe, expect, test } from 'vitest';
import { command, inFolder } from './lint-world.js';

const { put, get } = inFolder();
const check = (...args: string[]): ReturnType<typeof command> => command(['registry', 'check', ...args]);
const GOOD = { symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05' };

/** What is told of one record, without its place. */
async function told(record: object): Promise<string[]> {
  put({ 'ours.json': JSON.stringify([record]) });
  return (await check('ours.json')).out.split('\n').slice(0, -2).map((line) => line.replace(/^ours\.json:\d+:\d+: /u, ''));
}

describe('registry init', () => {
  test.each(['en', 'vi', 'fr'])('writes an example that is right, in %s', async (language) => {
    expect(await command(['registry', 'init', 'ours.json', '--language', language])).toMatchObject({ status: 0, out: '' });
    expect(await check('ours.json')).toEqual({ status: 0, out: '3 records: nothing to mend\n', err: '' });
    expect((await command(['registry', 'init', '--language', language])).out).toBe(get('ours.json'));
  });

  test('replaces nothing unless it is told to', async () => {
    put({ 'ours.json': '[]' });
    expect((await command(['registry', 'init', 'ours.json'])).err).toContain('--output ours.json: exists; say --force to replace it');
    expect((await command(['registry', 'init', 'ours.json', '--force'])).status).toBe(0);
  });

  test('is at once a registry for the other commands, relations included', async () => {
    await command(['registry', 'init', 'ours.json']);
    expect((await command(['lint', '--registry', 'ours.json', '--published-on', '2025-06'], { input: 'Chỉ thị số 39-CT/TU, ngày 5/3/2024 của Thành uỷ Đà Nẵng.\n' })).out).toContain('superseded');
  });
});

describe('registry check', () => {
  test('tells everything at once, with its place', async () => {
    put({ 'ours.json': '[\n  { "symbol": "39/CT-TU", "type": "chi-thi",\n    "titel": "x", "date": "2024-13-05" },\n  3\n]\n' });
    expect(await check('ours.json')).toEqual({
      status: 1, err: '', out: [
        "ours.json:3:19: error: record 1 (39/CT-TU), date: must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not '2024-13-05'",
        "ours.json:3:5: error: record 1 (39/CT-TU), titel: there is no such field; did you mean 'title'?",
        'ours.json:2:5: error: record 1 (39/CT-TU), symbol: write 39-CT/TU, the canonical form of “39/CT-TU”',
        'ours.json:4:3: error: record 2: must be an object in braces, not 3',
        '2 records: 2 errors, 0 warnings',
        '',
      ].join('\n').replace('2 errors', '4 errors'),
    });
  });

  test.each<[string, object, string]>([
    ['a field that is missing', { symbol: '39-CT/TU' }, 'error: record 1 (39-CT/TU), type: this field is needed'],
    ['a kind of value', { ...GOOD, aliases: 'x' }, 'error: record 1 (39-CT/TU), aliases: must be a list in square brackets, not "x"'],
    ['a value within a list', { ...GOOD, subjects: { vi: [3] } }, 'error: record 1 (39-CT/TU), subjects.vi.0: must be a text in quotes, not 3'],
    ['a choice', { ...GOOD, confidence: 'hihg' }, `error: record 1 (39-CT/TU), confidence: must be one of high, medium, low, not "hihg"; did you mean 'high'?`],
    ['the id of a body', { ...GOOD, issuer: 'thanh-yu', issuerName: undefined }, "error: record 1 (39-CT/TU), issuer: no body has the id thanh-yu; did you mean 'thanh-uy'? For a body of your own give its issuerName too"],
    ['the id of a type', { ...GOOD, symbol: 'NQ-X', type: 'nghi-quiet' }, "warning: record 1 (NQ-X), type: no type has the id nghi-quiet; did you mean 'nghi-quyet'?"],
    ['a kind of body without its name', { ...GOOD, issuerName: undefined }, 'warning: record 1 (39-CT/TU), issuerName: is missing: thanh-uy is a kind of body; write which one it is, as Tỉnh uỷ Lào Cai'],
    ['a record without day and term', { ...GOOD, date: undefined }, 'warning: record 1 (39-CT/TU), date: is missing, and so is the term: later documents of this number cannot be told from it; write one, as 2024-03-05 or XIII'],
    ['a name that is another body', { ...GOOD, issuer: 'tinh-uy' }, 'warning: record 1 (39-CT/TU): “Thành uỷ Đà Nẵng” is read as thanh-uy-da-nang, the record has tinh-uy-da-nang: mend issuer or issuerName'],
    ['a symbol of other bodies', { ...GOOD, issuer: 'ban-bi-thu', issuerName: undefined }, 'warning: record 1 (39-CT/TU), issuer: is ban-bi-thu, which writes TW, but the code TU is that of tinh-uy or thanh-uy or thi-uy'],
    ['a body that writes another code', { ...GOOD, symbol: '39-CT/TW' }, 'warning: record 1 (39-CT/TW), issuer: is thanh-uy, which writes TU, but the code TW is that of dai-hoi-dai-bieu-toan-quoc or ban-chap-hanh-trung-uong or bo-chinh-tri or ban-bi-thu'],
  ])('tells %s', async (_, record, expected) => {
    expect(await told(record)).toEqual([expected]);
  });

  test('a symbol and a body that contradict each other, in words', async () => {
    put({ 'ours.json': JSON.stringify([{ ...GOOD, symbol: '39-CT/VPTW' }]) });
    expect((await command(['registry', 'check', '--language', 'vi', 'ours.json'])).out).toContain('ghi là Thành uỷ, vốn viết TU, nhưng chữ viết tắt VPTW là của Văn phòng Trung ương Đảng');
    // Who issues together writes the code of one of them; a body of no list writes its own.
    expect(await told({ ...GOOD, symbol: '39-CT/TW', issuer: 'bo-chinh-tri+ban-bi-thu', issuerName: undefined })).toEqual([]);
    expect(await told({ ...GOOD, symbol: '39-CT/ABC', issuer: 'hoi-nong-dan', issuerName: 'Hội Nông dân' })).not.toContainEqual(expect.stringContaining('is that of'));
  });

  test('tells two records of one document, and ends of relations that no document has', async () => {
    const relation = { from: '39-CT/TU[thanh-uy-da-nang]@2024-03-05', kind: 'guides', to: '57-NQ/TW@2024-12-23' };
    put({ 'ours.json': JSON.stringify({ records: [GOOD, GOOD], relations: [relation, { ...relation, kind: 'guide', to: '57-NQ/TW@2024-12-22' }] }) });
    const { out } = await check('ours.json');
    expect(out).toContain('record 2 (39-CT/TU), symbol: has the id 39-CT/TU[thanh-uy-da-nang]@2024-03-05, as record 1 has');
    expect(out).toContain("relation 1 (39-CT/TU[thanh-uy-da-nang]@2024-03-05), to: no document has the id 57-NQ/TW@2024-12-23; did you mean '57-NQ/TW@2024-12-22'?");
    expect(out).toContain("relation 2 (39-CT/TU[thanh-uy-da-nang]@2024-03-05), kind: must be one of");
    expect(out).toContain("did you mean 'guides'?");
  });

  test('as JSON', async () => {
    put({ 'ours.json': JSON.stringify([{ ...GOOD, issuer: 'tinh-uy' }]) });
    expect(JSON.parse((await check('--format', 'json', 'ours.json')).out)).toMatchObject([{ file: 'ours.json', line: 1, column: 2, level: 'warning', list: 'records', index: 0, name: '39-CT/TU' }]);
  });

  test('tells what is no registry', async () => {
    put({ 'ours.json': '{"documents": []}', 'broken.json': '[{]', 'slip.json': '{"records": [], "relation": []}' });
    const neither = 'must be a JSON array of records, such as [{"symbol": "39-CT/TU", "type": "chi-thi"}], or an object {"records": […], "relations": […]}';
    for (const file of ['ours.json', 'slip.json']) expect((await check(file)).err).toContain(neither);
    expect((await check('--language', 'vi', 'slip.json')).err).toContain('phải là mảng JSON các bản ghi, như [{"symbol": "39-CT/TU", "type": "chi-thi"}], hoặc đối tượng {"records": […], "relations": […]}');
    expect((await check('broken.json')).err).toContain('broken.json:1:3: is not JSON');
    expect((await command(['registry', 'chek'])).err).toContain('registry does init or check');
    expect((await check()).err).toContain('registry check needs a file');
  });
});
