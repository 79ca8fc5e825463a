import { describe, expect, test } from 'vitest';
import { COMMAND } from '../../src/locale/catalogue/command.js';
import { command as fr } from '../../src/locale/catalogue/fr.js';
import { command as vi } from '../../src/locale/catalogue/vi.js';
import { command } from './lint-world.js';

const CITATION = 'Quyết định số 22-QĐ/TW, ngày 28/7/2021';

/** The same in English and French, and right in both. */
const SHARED = new Set(['citation', 'document', 'date', 'type', 'sources', 'guides', 'page', 'mentions', 'seconds', 'minutes', 'hours']);

describe('the phrases of the command', () => {
  test('none is left in English, and all keep what varies', () => {
    const names = (phrase: string): string[] => Array.from(phrase.matchAll(/\{([a-z]+)(?::[a-z]+)?\}/gu), ([, name]) => name!).sort();
    for (const catalogue of [vi, fr]) {
      for (const [key, phrase] of Object.entries(COMMAND)) expect(names(catalogue[key as keyof typeof COMMAND]), key).toEqual(names(phrase));
    }
    expect(Object.entries(COMMAND).filter(([key, phrase]) => vi[key as keyof typeof COMMAND] === phrase)).toEqual([]);
    expect(Object.entries(COMMAND).filter(([key, phrase]) => fr[key as keyof typeof COMMAND] === phrase && !SHARED.has(key))).toEqual([]);
  });
});

test('to cite is one word in Vietnamese: viện dẫn', () => {
  expect(Object.values(vi).filter((phrase) => phrase.includes('trích dẫn'))).toEqual([]);
});

describe('--language', () => {
  test('is understood before and behind the command, with and without =', async () => {
    const said = '22-QĐ/TW  22-QĐ/TW@2021-07-28 (1.000)  cảnh báo type-contradicts-registry: 22-QĐ/TW là Quy định, văn bản gọi là Quyết định\n';
    for (const argv of [['--language', 'vi', 'check', CITATION], ['check', '--language=vi', CITATION], ['check', CITATION, '--language', 'vi']]) expect((await command(argv)).out).toBe(said);
    expect((await command(['check', CITATION, '--language', 'fr'])).out).toContain('avertissement type-contradicts-registry: 22-QĐ/TW : règlement selon le registre, décision selon le texte');
    expect((await command(['check', CITATION, '--language', 'en'])).out).toContain('warning type-contradicts-registry: 22-QĐ/TW: regulation in the registry, decision in the text');
  });

  test('behind -- is a word like any other', async () => {
    expect((await command(['check', '--', '--language'])).out).toContain('“--language”');
  });

  test('that is none is refused', async () => {
    expect(await command(['check', '--language', 'de', CITATION])).toEqual({ status: 2, out: '', err: "vn-party-citations: --language must be en, vi or fr, not 'de' (see 'vn-party-citations --help')\n" });
    expect((await command(['check', CITATION, '--language'])).status).toBe(2);
  });

  test.each([
    [{ LANG: 'vi_VN.UTF-8' }, 'cảnh báo'], [{ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR' }, 'avertissement'], [{ LANG: 'vi', LC_ALL: '' }, 'cảnh báo'],
    [{ LANG: 'C.UTF-8' }, 'warning'], [{}, 'warning'], [{ LANG: 'vie' }, 'warning'], [{ LC_ALL: 'C', LANG: 'vi' }, 'warning'],
  ])('is that of the locale where it is not said: %j', async (env, level) => {
    expect((await command(['check', CITATION], { env })).out).toContain(`${level} type-contradicts-registry`);
  });

  test('without it ids and days are those of data, as scripts know them', async () => {
    expect((await command(['check', CITATION])).out).toContain('22-QĐ/TW is a quy-dinh, the text calls it quyet-dinh');
  });
});

describe('each command speaks it', () => {
  test('extract: columns, forms, bodies, days, standing and count', async () => {
    const input = `${CITATION} của Ban Bí thư.\n`;
    const { out } = await command(['extract', '--format', 'table', '--on', '2025-12-31', '--language', 'vi'], { input, columns: 200, env: { NO_COLOR: '1' } });
    expect(out.split('\n')[0]).toMatch(/^vị trí +viện dẫn +hình thức +văn bản +cơ quan ban hành +ngày +khoá +xác định là +hiệu lực$/u);
    expect(out).toMatch(/đầy đủ +22-QĐ\/TW +Ban Bí thư +28\/7\/2021 +XIII/u);
    expect(out).toContain('1 chỗ viện dẫn trong 1 tệp');
  });

  test('explain: fields, where they come from, how the document was found', async () => {
    const { out } = await command(['explain', '--language', 'fr', '--text', 'la résolution n° 57 du Bureau politique (13e mandat)']);
    for (const said of ['forme courte, fr, en 1:4, positions 3 à 19', 'auteur            Bureau politique – dit à côté', '22 décembre 2024 – du registre', 'trouvé par symbole et mandat, probabilité 1.000']) expect(out).toContain(said);
  });

  test('lookup: the card of a document', async () => {
    const { out } = await command(['lookup', '--language', 'vi', 'Quy định 22']);
    for (const said of ['Quy định 22: có một văn bản trong danh mục', '28/7/2021', 'được thay thế bởi', '296-QĐ/TW, ngày 30/5/2025: Về công tác']) expect(out).toContain(said);
    expect(out).not.toMatch(/superseded by|not verified|supersedes|\bof \d/u);
  });

  test('lint: levels, messages and count', async () => {
    const { out } = await command(['lint', '--language', 'vi'], { input: 'Nghị quyết số 05/NQ-TW.\n' });
    expect(out).toMatch(/cảnh báo +viết theo lối văn bản của Nhà nước/u);
    expect(out).toMatch(/\d phát hiện \(\d lỗi, \d cảnh báo, \d thông tin\)/u);
  });

  test('graph: the words of a drawing', async () => {
    const { out } = await command(['graph', '--format', 'svg', '--language', 'fr'], { input: 'Le règlement n° 296-QĐ/TW du 30 mai 2025 remplace le règlement n° 22-QĐ/TW du 28 juillet 2021.\n' });
    expect(out).toContain('>remplace<');
    expect(out).toContain('>30 mai 2025<');
  });

  test.each(['vi', 'fr'])('the list of commands has no line left in English: %s', async (language) => {
    const [english, own] = await Promise.all(['en', language].map(async (one) => (await command(['--help', '--language', one])).out.split('\n')));
    expect(own!.filter((line) => line.trim() !== '' && english!.includes(line))).toEqual([]);
  });

  test('the list of commands', async () => {
    const { out } = await command(['--help', '--language', 'vi']);
    expect(out).toContain('Cách dùng: vn-party-citations <lệnh> [tuỳ chọn] [TỆP…]');
    expect(out).toContain('rà soát các chỗ viện dẫn trong văn bản và mã nguồn, sửa cách viết');
    expect(out).not.toMatch(/Usage|Commands|Options|Exit status/u);
  });
});
