/** Other people's words: nothing is mended in them, and they can be left out. */
import { describe, expect, test } from 'vitest';
import { applyFixes, lint, lintAnalysis, type LintOptions } from '../../src/entries/lint.js';
import { analyze, type Analysis, type InputFormat } from '../../src/index.js';
import { command, inFolder } from '../cli/lint-world.js';

const OWN = 'Chỉ thị số 05–CT/TW';
const QUOTED = 'Kết luận số 09–KL/TW';

const dashes = (text: string, options: LintOptions = {}): [string, boolean][] => lint(text, options).filter(({ ruleId }) => ruleId === 'dash').map(({ citation, fix }) => [citation!, fix !== undefined]);

/** Of the two citations the second is quoted. */
const SAMPLES: readonly (readonly [InputFormat, string])[] = [
  ['text', `${OWN}. Ông viết: “Theo ${QUOTED}, cần làm ngay”.`],
  ['text', `${OWN} : « le texte ${QUOTED} reste »`],
  ['text', `${OWN}: „laut ${QUOTED}“`],
  ['text', `${OWN}: “bao gồm “trong đó” cả ${QUOTED}”`],
  ['text', `${OWN}: \n\n“Đoạn một.\n\n“Đoạn hai có ${QUOTED}.”`],
  ['text', `${OWN}.\n\n“Đoạn một có ${QUOTED}.\n\n“Đoạn hai.”`],
  ['text', `${OWN}.\n\n> Anh hỏi về\n> ${QUOTED}\n\nTrả lời.`],
  ['markdown', `${OWN}.\n\n> Đại biểu nói:\n> theo **${QUOTED}**.\n\nHết.`],
  ['markdown', `${OWN}.\n\n> theo\n${QUOTED} viết tiếp.`],
  ['markdown', `- ${OWN}\n\n  > > lồng nhau: ${QUOTED}`],
  ['markdown', `${OWN} <q>theo ${QUOTED}</q>.`],
  ['markdown', `${OWN}\n\n<blockquote>\n\n${QUOTED}\n\n</blockquote>\n`],
  ['markdown', `${OWN} nêu: "theo ${QUOTED}".`],
  ['html', `<p>${OWN}</p><blockquote><p>${QUOTED}</p></blockquote>`],
  ['html', `<p>${OWN} <q>theo ${QUOTED}</q></p>`],
  ['html', `<p>${OWN} &ldquo;theo ${QUOTED}&rdquo;</p>`],
  ['html', `<p>${OWN}, "theo <b>${QUOTED}</b>"</p>`],
];

describe.each(SAMPLES)('%s: %s', (format, text) => {
  test('tells without a fix, leaves out, or mends', () => {
    expect(dashes(text, { format })).toEqual([['c1', true], ['c2', false]]);
    expect(dashes(text, { format, quotations: 'leave' })).toEqual([['c1', true]]);
    expect(dashes(text, { format, quotations: 'fix' })).toEqual([['c1', true], ['c2', true]]);
    expect(applyFixes(text, lint(text, { format }))).toBe(text.replace('05–', '05-'));
  });
});

test.each<readonly [InputFormat, string]>([
  ['text', `const title = "${OWN}";`],
  ['text', `5" ${OWN} 6"`],
  ['text', `“mở mà không đóng\n\n${OWN}”`],
  ['text', `“Một” ${OWN} “hai”`],
  ['text', `Trả lời >> ${OWN}`],
  ['markdown', `> [!NOTE]\n> ${OWN}`],
  ['markdown', `> trích\n\n${OWN}`],
  ['markdown', `<q>không đóng\n\n${OWN}`],
  ['html', `<p><q>không đóng</p><p>${OWN}</p>`],
  ['html', `<blockquote>trích</blockquote></blockquote><p>${OWN}</p>`],
])('the words of the writer are none: %s %s', (format, text) => {
  expect(dashes(text, { format })).toEqual([['c1', true]]);
});

test('a first citation without a day is sought outside of what is left out', () => {
  const text = `“${QUOTED}”. ${OWN}.`;
  const first = (options: LintOptions) => lint(text, options).find(({ ruleId }) => ruleId === 'first-citation-undated')?.citation;
  expect([first({}), first({ quotations: 'leave' })]).toEqual(['c1', 'c2']);
});

test('an analysis out of a file is looked at as plain text', () => {
  const text = `<p>“${QUOTED}” <q>${OWN}</q></p>`;
  const analysis = JSON.parse(JSON.stringify(analyze(text, { format: 'html' }))) as Analysis;
  expect(lintAnalysis(text, analysis, { quotations: 'leave' }).filter(({ ruleId }) => ruleId === 'dash').map(({ citation }) => citation)).toEqual(['c2']);
});

test('another word for it is refused', () => {
  expect(() => lint('', { quotations: 'skip' as 'leave' })).toThrow("quotations is 'leave', 'tell' or 'fix', got \"skip\"");
});

describe('the command', () => {
  const { put, get } = inFolder();
  const text = `${OWN}.\n\n> ${QUOTED}\n`;
  const found = async (...args: string[]): Promise<string[]> => {
    const { out } = await command(['lint', 'a.md', '--format', 'compact', '--rule', 'first-citation-undated:off', '--rule', 'unknown-document:off', ...args]);
    return out.split('\n').filter((line) => line.includes(' dash ')).map((line) => line.split(':')[1]!);
  };
  test('has the option, and the configuration has it', async () => {
    put({ 'a.md': text });
    expect([await found(), await found('--quotations', 'leave')]).toEqual([['1', '3'], ['1']]);
    put({ 'vn-party-citations.config.json': '{"quotations": "leave"}' });
    expect([await found(), await found('--quotations', 'tell')]).toEqual([['1'], ['1', '3']]);
    expect((await command(['lint', 'a.md', '--quotations', 'no'])).err).toContain("--quotations must be leave, tell or fix, not 'no'");
  });

  test('mends no quoted word', async () => {
    put({ 'a.md': text });
    await command(['lint', '--fix', 'a.md']);
    expect(get('a.md')).toBe(text.replace('05–', '05-'));
    await command(['lint', '--fix', '--quotations', 'fix', 'a.md']);
    expect(get('a.md')).toBe(text.replaceAll('–', '-'));
  });
});
