/** Every command over an example, in Vietnamese and French: no word of English is left, and no id of a type or a body. */
import { describe, expect, test } from 'vitest';
import { COMMAND } from '../../src/locale/catalogue/command.js';
import { ERRORS } from '../../src/locale/catalogue/errors.js';
import { errors as fr } from '../../src/locale/catalogue/errors-fr.js';
import { errors as vi } from '../../src/locale/catalogue/errors-vi.js';
import { MESSAGES } from '../../src/locale/catalogue/messages.js';
import { DIAGNOSTIC_CODES } from '../../src/index.js';
import { BODY_FACTS, TYPE_FACTS } from '../../src/model/facts.generated.js';
import { command, inFolder } from './lint-world.js';

const { put } = inFolder();
const COMMANDS = ['extract', 'lookup', 'explain', 'lint', 'check', 'annotate', 'table', 'graph', 'harvest', 'filter', 'index', 'registry'];
const LANGUAGES = ['vi', 'fr'] as const;
const ARTICLES = {
  vi: 'Theo Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương và Nghị quyết 05/NQ-TW, Chỉ thị 40-CT/TU của Thành uỷ Đà Nẵng.\nQuy định số 296-QĐ/TW, ngày 30/5/2025 thay thế Quyết định 22-QĐ/TW, ngày 29/7/2021. Kết luận 12-KL/TW khoá XIII nêu rõ điều đó. Nghị quyết này.\n',
  fr: 'Selon le règlement n° 22-QĐ/TW du 28 juillet 2021 du Comité central et la résolution 05/NQ-TW, puis la directive 40-CT/TU.\nLe règlement n° 296-QĐ/TW du 30 mai 2025 remplace la décision n° 22-QĐ/TW du 29 juillet 2021. La conclusion 12-KL/TW (13e mandat) le dit. Ladite directive.\n',
};

/** Phrases of the catalogues that no other language has: what is fixed in them, where it is more than a word. */
const ENGLISH = [...Object.values(COMMAND), ...Object.values(ERRORS), ...Object.values(MESSAGES)]
  .flatMap((phrase) => phrase.split(/\{[^}]*\}/u))
  .map((part) => part.replace(/^[\s,;:(]+|[\s,;:(]+$/gu, ''))
  .filter((part) => /\p{L}{2,} \p{L}{2,}/u.test(part) && !/^npm install$|^SHA|UTF/u.test(part));
/** Single words that the output of a command has in English, and neither other language has. */
const WORDS = ['where', 'form', 'issuer', 'term', 'resolved', 'unresolved', 'ambiguous', 'status', 'said', 'beside', 'from', 'found', 'warning', 'unknown', 'with', 'the', 'and', 'of', 'is', 'not', 'effective', 'planned', 'remedy', 'wrong', 'right', 'full', 'short', 'list-item', 'plenum', 'congress'];
/** Rules are called by their ids, and the rules of the grammar by their names. */
const NAMES = new RegExp(`(?:${Object.keys(DIAGNOSTIC_CODES).join('|')})(?![\\w-])|^ *(?:ghi chú \\(tiếng Anh\\)|note \\(en anglais\\)) [^]*?(?=^ {0,2}\\S)|^ {2}(?:phân tích|analyse) [^]*?(?=^ {2}\\S)`, 'gmu');
const IDS = [...Object.keys(TYPE_FACTS), ...Object.keys(BODY_FACTS)].filter((id) => id.includes('-'));

/** What a person reads: names of commands, options, files, rules and documents are no words. */
function english(out: string, besides: readonly string[] = []): string[] {
  const said = out.replace(NAMES, ' ').replace(/\S*vn-party-citations\S*|--?[a-z][a-z-]*|`[^`]*`|\{[^}]*\}|"[^"\n]*"|https?:\/\/\S+|\S+\[[^\]]*\]\S*|\S+@\S+|\b[a-z]+(?:-[a-z]+)+\b(?=\s*$)/gmu, ' ');
  const words = new Set(said.match(/[\p{L}-]+/gu));
  return [...ENGLISH.filter((phrase) => said.includes(phrase)), ...WORDS.filter((word) => words.has(word) && !besides.includes(word)), ...IDS.filter((id) => words.has(id))];
}

describe('what the command says when something is wrong', () => {
  test('none is left in English, and all keep what varies', () => {
    const names = (phrase: string): string[] => Array.from(phrase.matchAll(/\{([a-z]+)(?::[a-z]+)?\}/gu), ([, name]) => name!).sort();
    for (const catalogue of [vi, fr]) {
      for (const [key, phrase] of Object.entries(ERRORS)) if (key !== 'isOther') expect(names(catalogue[key as keyof typeof ERRORS]), key).toEqual(names(phrase));
      expect(Object.entries(ERRORS).filter(([key, phrase]) => catalogue[key as keyof typeof ERRORS] === phrase)).toEqual([]);
    }
  });

  const WRONG: readonly (readonly string[])[] = [
    ['lokup'], ['--nothing'], ['extract', '--nothing'], ['extract', '--format'], ['extract', '--format', 'tabel'], ['extract', 'none.txt'], ['extract', '.'], ['extract', 'latin.txt'], ['extract', '--published-on', '2024-13'],
    ['lookup'], ['check'], ['check', '-', '-'], ['check', 'NQ 57'], ['check', 'x'], ['explain'], ['explain', 'a.txt'], ['explain', 'a.txt:9:9'], ['explain', 'a.txt:99999'], ['explain', '--text', 'x', '--offset', 'y'], ['explain', 'a', 'b'],
    ['lint', '--fix', '--diff'], ['lint', '--rule', 'spacin:error'], ['lint', '--rule', 'spacing'], ['lint', '--max-warnings', 'x'], ['lint', '--config', 'bad.json'], ['lint', '--config', 'other.json'], ['lint', '--registry', 'none.json', 'a.txt'], ['lint', '--registry', 'other.json', 'a.txt'],
    ['lint', '--max-warnings', '0', 'a.txt'], ['lint', '--output', 'a.txt', 'a.txt'], ['annotate', 'a.txt', 'b.txt'], ['annotate', '--link', 'x', 'a.txt'], ['annotate', '--format', 'markdown', 'a.txt'], ['table', 'a.txt', 'none.txt'], ['table', 'a.txt'],
    ['extract', '--jobs', 'many', 'a.txt'], ['index', 'a.txt'], ['index', '--into', 'a.duckdb', '-'], ['graph', '--depth', '2'], ['graph', '--partial', '--kinds', 'cites'], ['graph', '--merge', '--doubtful'], ['graph', '--from', '99-NQ/TW@2020-01-01', 'a.txt'], ['filter', 'a.txt'], ['filter', '--doubtful'],
    ['registry'], ['registry', 'check'], ['registry', 'init', 'a', 'b'], ['registry', 'check', 'other.json'], ['registry', 'check', 'ours.json'], ['registry', 'check', 'bad.json'],
  ];

  test.each(LANGUAGES)('in %s', async (language) => {
    put({
      'a.txt': ARTICLES[language], 'latin.txt': new Uint8Array([0x63, 0xe9]), 'bad.json': '[{]', 'other.json': '{"rule": {}}',
      'ours.json': '[{"symbol":"39/CT-TU","type":"chi-thi","titel":"x","date":"2024-13-05","confidence":"x"},{"symbol":"12-NQ/TU","type":"nghi-quyet","issuer":"tinh-uy"},{"symbol":"1-NQ/TU","type":"chi-thi","aliases":1},3]',
    });
    const left = await Promise.all(WRONG.map(async (argv) => {
      const { out, err } = await command([...argv, '--language', language], { input: '' });
      const told = out + err;
      return [argv.join(' '), ...english(told.replace(/'[^'\n]*'/gu, ' ')), ...(told === '' ? ['nothing is said'] : [])];
    }));
    expect(left.filter(([, ...words]) => words.length > 0)).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const speak = async (...argv: string[]): Promise<string> => {
    const { out, err } = await command([...argv, '--language', language], { input: ARTICLES[language], columns: 160, env: { NO_COLOR: '1' } });
    return out + err;
  };

  test.each(COMMANDS)('the help of %s has the same options, and no line of the English one', async (name) => {
    const [own, english] = await Promise.all([language, 'en'].map(async (one) => (await command([name, '--help', '--language', one])).out));
    const options = (help: string): string[] => [...new Set(help.match(/--[a-z][a-z-]*/gu))].sort();
    expect(options(own!)).toEqual(options(english!));
    const prose = (help: string): string[] => help.split('\n').filter((line) => line.trim() !== '' && !/vn-party-citations|--json +\{|supersedes|based-on/u.test(line));
    expect(prose(own!).filter((line) => prose(english!).includes(line))).toEqual([]);
  });

  test.each([
    ['extract', '--format', 'table', '--on', '2026-01-01'], ['lookup', '57-NQ/TW'], ['lookup', '12-KL/TW'], ['lookup', '40-CT/TU'], ['lookup', 'NQ 57'], ['lookup', 'NQ 9999'], ['lookup', 'xyz'], ['lookup', '57-NQ/TW', '--on', '2020'], ['lookup', '66-NQ/TW'], ['explain', '-:20'], ['explain', '--text', ARTICLES[language]], ['explain', '--input-format', 'html', '--text', ARTICLES[language]], ['explain', '--text', 'Quy định 22, 24-QĐ/TW'], ['lint'],
    ['lint', '--diff'], ['check', '57-NQ/TW'], ['check', 'Quyết định số 22-QĐ/TW, ngày 28/7/2021'], ['check', '12-KL/TW'], ['annotate', '--format', 'terminal'], ['table'], ['table', '--on', '2026-01-01'],
    ['lint', '--list-rules'], ['lint', '--explain', 'spacing'], ['lint', '--explain', 'date-contradicts-registry'], ['lint', '--explain', 'superseded-document'], ['registry', 'init'],
  ])('%s %s %s leaves nothing in English', async (...argv) => {
    expect(english(await speak(...argv))).toEqual([]);
  });
});
