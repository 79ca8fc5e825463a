import { describe, expect, test } from 'vitest';
import { command, inFolder } from './lint-world.js';

const { put } = inFolder();
const check = (...args: string[]): ReturnType<typeof command> => command(['check', ...args]);

describe('check', () => {
  test.each([
    ['86-QĐ/TW', '86-QĐ/TW  ? 86-QĐ/TW@2022-10-28 (0.494), 86-QĐ/TW@2017-06-01 (0.469)  ok'],
    ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị', '57-NQ/TW  57-NQ/TW@2024-12-22 (1.000)  ok'],
    ['directive 51-CT/TW du 13 avril 2005', '51-CT/TW  51-CT/TW@2005-04-13 (1.000)  ok'],
    ['khoản 2 Điều 3 Quy định số 41-QĐ/TW, ngày 03/11/2021', '41-QĐ/TW  41-QĐ/TW@2021-11-03 (1.000)  ok'],
    ['  57-NQ/TW  ngày 22/12/2024', '57-NQ/TW  57-NQ/TW@2024-12-22 (1.000)  ok'],
  ])('%s is well-formed', async (text, line) => {
    expect(await check(text)).toEqual({ status: 0, out: `${line}\n`, err: '' });
  });

  test.each([
    ['86-QD/TW', 'warning diacritics-lost: '],
    ['05/NQ-TW', 'warning state-layout'],
    ['00-QĐ/TW', 'error impossible-number'],
    ['Nghị quyết 57-NQ/TW ngày 21/12/2024', 'warning date-contradicts-registry'],
    ['xin chào', '–  –  no citation of a Party document is read in it: “xin chào”'],
    ['15/2020/NĐ-CP', 'no citation of a Party document is read in it'],
    ['', 'no citation of a Party document is read in it: “”'],
    ['57-NQ/TW và 12-KL/TW', 'there are 2 citations; one is asked for'],
    ['57-NQ/TW abc', '“abc” stands behind the citation'],
    ['57-NQ/TW ngày 22/12/2024 và gì đó', '“và gì đó” stands behind the citation'],
    ['see 57-NQ/TW', '“see” stands before the citation'],
    ['a\u001b[31m\nb', '“a\ufffd[31m b”'],
  ])('%j is not', async (text, message) => {
    const { status, out, err } = await check(text);
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain(message);
    expect(out.split('\n')).toHaveLength(2);
  });

  test('each argument has its line, and one that is wrong is enough', async () => {
    const { status, out } = await check('57-NQ/TW', 'x', '05-CT/TW ngày 15/5/2016');
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n').map((line) => line.split(' ')[0])).toEqual(['57-NQ/TW', '–', '05-CT/TW']);
  });

  test('- is the lines of standard input, among the other arguments', async () => {
    const { status, out } = await command(['check', '57-NQ/TW', '-', '12-KL/TW'], { input: '\ufeff05-CT/TW\r\n\n01-ĐA/TW' });
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n').map((line) => line.split(' ')[0])).toEqual(['57-NQ/TW', '05-CT/TW', '01-ĐA/TW', '12-KL/TW']);
    expect((await command(['check', '-', '-'], { input: 'x' })).err).toContain('- is standard input, which is read once');
    expect((await command(['check', '-'], { input: Uint8Array.from([0xff]) })).status).toBe(2);
    expect(await command(['check', '-'], { input: '\n' })).toEqual({ status: 0, out: '', err: '' });
  });

  test('json has the citation, the findings and the problem', async () => {
    const { status, out } = await check('--format', 'json', '57-NQ/TW ngày 22/12/2024', 'x', '86-QD/TW');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { text: '57-NQ/TW ngày 22/12/2024', ok: true, citation: { symbol: '57-NQ/TW', resolution: { status: 'resolved', document: '57-NQ/TW@2024-12-22' } }, findings: [] },
      { text: 'x', ok: false, problem: 'no citation of a Party document is read in it', findings: [] },
      { text: '86-QD/TW', ok: false, findings: [{ ruleId: 'diacritics-lost', fix: [{ text: 'QĐ' }] }] },
    ]);
  });

  test('the day and the registry are those of the caller', async () => {
    put({ 'own.json': '[{"symbol": "39-CT/TU", "type": "chi-thi", "issuer": "thanh-uy", "issuerName": "Thành uỷ Đà Nẵng", "date": "2024-03-05"}]' });
    expect((await check('--registry', 'own.json', 'Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng')).out).toContain('39-CT/TU[thanh-uy-da-nang]@2024-03-05 (0.990)  ok');
    expect((await check('--published-on', '2026', 'Quy định số 22-QĐ/TW, ngày 28/7/2021')).out).toContain('superseded-document');
    expect((await check('--published-on', '2022', 'Quy định số 22-QĐ/TW, ngày 28/7/2021')).status).toBe(0);
  });

  test('a verdict is coloured on a terminal alone', async () => {
    expect((await command(['check', '57-NQ/TW'], { columns: 80 })).out).toContain('\u001b[');
    expect((await command(['check', '57-NQ/TW'], { columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });

  test.each([
    [[], 'check needs a citation'],
    [['--format', 'jsn', 'x'], "did you mean 'json'?"],
    [['--published-on', 'today', 'x'], "not 'today'"],
    [['--registry', 'none.json', 'x'], 'none.json: no such file or folder'],
  ])('%j is told', async (args, message) => {
    const { status, out, err } = await check(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
