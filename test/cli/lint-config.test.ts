import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonPlaces } from '../../src/cli/json-text.js';
import { positionFinder } from '../../src/read/text/lines.js';
import { inFolder, lint } from './lint-world.js';

const { put, path } = inFolder();
const CONFIG = 'vn-party-citations.config.json';
const WARNING = 'Chỉ thị số 05–CT/TW.\n';
const schema = JSON.parse(readFileSync(new URL('../../schema/config.json', import.meta.url), 'utf8')) as object;
const fits = new Ajv2020({ strict: false }).compile(schema);

const config = (value: unknown): Record<string, string> => ({ [CONFIG]: JSON.stringify(value, null, 2) });
const levels = (out: string): string[] => (JSON.parse(out) as { findings: { ruleId: string; level: string }[] }[]).flatMap(({ findings }) => findings.map(({ ruleId, level }) => `${ruleId}:${level}`));

describe('the configuration', () => {
  test('is the nearest one, in the current folder or above it', async () => {
    put({ ...config({ rules: { dash: 'error' } }), 'a/b/x.md': WARNING, [`a/${CONFIG}`]: '{"rules": {"dash": "off"}}' });
    expect((await lint('.')).status).toBe(1);
    process.chdir('a/b');
    expect(levels((await lint('.', '--format', 'json')).out)).toEqual(['first-citation-undated:info']);
    expect((await lint('.', '--no-config', '--max-warnings', '0')).status).toBe(1);
    expect((await lint('.', '--config', `../../${CONFIG}`)).status).toBe(1);
  });

  test('gives way to the command line', async () => {
    put({ ...config({ $schema: 'https://unpkg.com/vn-party-citations/schema/config.json', rules: { dash: 'error', 'first-citation-undated': 'off' }, maxWarnings: 0 }), 'a.md': WARNING });
    expect(levels((await lint('.', '--format', 'json', '--rule', 'dash:warning')).out)).toEqual(['dash:warning']);
    expect((await lint('.', '--rule', 'dash:warning')).status).toBe(1);
    expect((await lint('.', '--rule', 'dash:warning', '--max-warnings', '1')).status).toBe(0);
  });

  test('has paths that begin from its own folder', async () => {
    put({
      ...config({ registry: 'data/own.json', publishedOn: '2026-01-01', inputFormat: 'text', ignore: ['drafts', '*.tmp.md', 'a/**/skip.md', './top.md'] }),
      'data/own.json': '[{"symbol": "39-CT/TU", "type": "chi-thi", "issuer": "thanh-uy", "issuerName": "Thành uỷ Đà Nẵng", "date": "2024-03-05"}]',
      'deep/x.md': '`05–CT/TW` Chỉ thị số 39-CT/TU, ngày 05/3/2024 của Thành uỷ Đà Nẵng; Quy định số 22-QĐ/TW, ngày 28/7/2021\n',
      'deep/drafts/x.md': WARNING, 'drafts/x.md': WARNING, 'deep/x.tmp.md': WARNING, 'a/b/c/skip.md': WARNING, 'a/skip.md': WARNING, 'top.md': WARNING, 'deep/top.md': WARNING,
    });
    process.chdir('deep');
    const { out } = await lint('..', '../drafts/x.md', '--format', 'json');
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual(['../data/own.json', 'top.md', 'x.md', `../${CONFIG}`]);
    const found = levels((await lint('x.md', '--format', 'json')).out);
    expect(found).toEqual(expect.arrayContaining(['superseded-document:warning', 'dash:warning']));
    expect(found).not.toContain('unknown-document:info');
  });

  test('a folder of which everything is left out is no mistake', async () => {
    put({ ...config({ ignore: ['drafts/'] }), 'x/drafts/a.md': WARNING });
    expect(await lint('x')).toEqual({ status: 0, out: '', err: '' });
    expect(await lint('x/drafts/a.md', 'x/drafts')).toEqual({ status: 0, out: '', err: '' });
  });

  test('--print-config shows what counts, as a configuration that gives the same run', async () => {
    put({ ...config({ rules: { dash: 'error' }, ignore: ['a'], maxWarnings: 3 }) });
    const { status, out, err } = await lint('--print-config', '--rule', 'spacing:off', '--published-on', '2024');
    expect([status, err]).toEqual([0, `vn-party-citations: with ${CONFIG}\n`]);
    const printed = JSON.parse(out) as object;
    expect(printed).toMatchObject({ rules: { dash: 'error', spacing: 'off', 'zero-padding': 'warning' }, publishedOn: '2024', maxWarnings: 3, ignore: ['a'] });
    expect(Object.keys(printed)).toEqual(['rules', 'publishedOn', 'maxWarnings', 'ignore']);
    put({ 'printed.json': out });
    expect(JSON.parse((await lint('--print-config', '--config', 'printed.json')).out)).toEqual(printed);
  });

  test('reads the Statutes by name where it is said, as --named does', async () => {
    put({ 'a.md': 'Theo Điều lệ Đảng khoá X.\n' });
    const rules = ['--rule', 'unknown-document:error'];
    expect((await lint('a.md', ...rules)).out).toBe('');
    const named = await lint('a.md', '--named', ...rules);
    expect(named.out).toContain('unknown-document');
    put(config({ named: true }));
    expect(await lint('a.md', ...rules)).toEqual(named);
    expect(JSON.parse((await lint('--print-config')).out)).toMatchObject({ named: true });
  });

  test.each([
    ['{\n  "rules": {"spacin": "error"}\n}', '2:13: rules.spacin: there is no such rule; did you mean \'spacing\'?'],
    ['{\n  "rules": {\n    "dash": "warn"\n  }\n}', "3:5: rules.dash: must be 'error', 'warning', 'info' or 'off', not \"warn\"; did you mean 'warning'?"],
    ['{"rule": {}}', "1:2: rule: there is no such setting; did you mean 'rules'?"],
    ['{"other": 1}', '1:2: other: there is no such setting; there are $schema, rules, registry, publishedOn, maxWarnings, inputFormat, quotations, named, ignore'],
    ['{"rules": []}', '1:2: rules: must be an object, not []'],
    ['{"rules": {"dash": 1}}', '1:12: rules.dash: must be \'error\''],
    ['[]', '1:1: must be an object, not []'],
    ['null', '1:1: must be an object, not null'],
    ['"text"', '1:1: must be an object, not "text"'],
    ['{"publishedOn": "2024-02-30"}', '1:2: publishedOn: must be a date of the calendar'],
    ['{"maxWarnings": -1}', '1:2: maxWarnings: must be a whole number from 0, not -1'],
    ['{"maxWarnings": "1"}', '1:2: maxWarnings: must be a whole number from 0, not "1"'],
    ['{"inputFormat": "markdwn"}', "did you mean 'markdown'?"],
    ['{"registry": ""}', '1:2: registry: must be the path of a file'],
    ['{"named": "yes"}', '1:2: named: must be true or false, not "yes"'],
    ['{"ignore": "a"}', '1:2: ignore: must be a list of patterns, not "a"'],
    ['{"ignore": ["a",\n "!b"]}', '2:2: ignore.1: must be a pattern of paths with /'],
    ['{"ignore": ["a\\\\b"]}', '1:13: ignore.0: must be a pattern of paths with /'],
    ['{"rules": {}\n "ignore": []}', '2:2: is not JSON: \'"ignore": []\' does not belong here'],
    ['{"rules": {', '1:12: is not JSON: the file ends too early'],
    ['', '1:1: is not JSON: the file ends too early'],
  ])('%j is told with its place', async (text, message) => {
    put({ [CONFIG]: text, 'a.md': WARNING });
    const { status, out, err } = await lint('a.md');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`configuration: ${CONFIG}:`);
    expect(err).toContain(message);
    expect(err).toMatch(/^[^\n]*\n$/u);
    const named = await lint('a.md', '--config', CONFIG);
    expect(named.err).toContain(`--config: ${CONFIG}:`);
    // The published schema and the command agree on what a configuration is; the calendar is the command's alone.
    if (!message.includes('is not JSON') && !message.includes('calendar')) expect(fits(JSON.parse(text))).toBe(false);
  });

  test.each([
    {}, { $schema: 'x' }, { rules: {} }, { rules: { dash: 'off', spacing: 'info' } }, { publishedOn: '2024' }, { publishedOn: '2024-12-22' }, { maxWarnings: 0 }, { inputFormat: 'html' }, { named: true }, { ignore: [] }, { ignore: ['a/**'] },
  ])('%j is right by the command and by the schema', async (value) => {
    put({ ...config(value), 'a.md': '' });
    expect([fits(value), await lint('a.md')]).toEqual([true, { status: 0, out: '', err: '' }]);
  });

  test('what cannot be read is told', async () => {
    put({ 'a.md': WARNING, 'bytes.json': Uint8Array.from([0x7b, 0xff]), [CONFIG]: '{"registry": "own.json"}' });
    expect((await lint('a.md', '--config', 'none.json')).err).toContain('--config: none.json: no such file or folder');
    expect((await lint('a.md', '--config', 'bytes.json')).err).toContain('bytes.json: invalid UTF-8 at byte 1');
    expect((await lint('a.md')).err).toBe(`vn-party-citations: ${CONFIG}: registry: ${path('own.json')}: no such file or folder (see 'vn-party-citations lint --help')\n`);
    put({ 'own.json': '[{]' });
    expect((await lint('a.md')).err).toContain('own.json:1:3: is not JSON');
  });
});

test('places of keys and elements', () => {
  const text = '{"a": {"b": [1, {"c": "}, \\"d\\": ["}, []], "e": {}}, "f": null, "a,b": [[2]]}';
  const places = jsonPlaces(text);
  const at = (...keys: (string | number)[]): string => text.slice(places.get(JSON.stringify(keys))).slice(0, 4);
  expect([at('a'), at('a', 'b'), at('a', 'b', 0), at('a', 'b', 1), at('a', 'b', 1, 'c'), at('a', 'b', 2), at('a', 'e'), at('f'), at('a,b'), at('a,b', 0, 0)])
    .toEqual(['"a":', '"b":', '1, {', '{"c"', '"c":', '[]],', '"e":', '"f":', '"a,b', '2]]}']);
  expect(positionFinder(text)(places.get('["f"]')!)).toEqual({ line: 1, column: text.indexOf('"f"') + 1 });
});
