import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/index.js';
import { remarkCitations, type RemarkCitationsSettings } from '../../src/integrations/remark.js';
import { CASES, FORM_ALONE } from '../../test/integrations/cases.js';

async function processed(source: string, settings?: RemarkCitationsSettings): Promise<{ messages: VFileMessage[]; output: string }> {
  const file = await unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkStringify).use(remarkCitations, settings).use(remarkLint).process(source);
  return { messages: file.messages, output: String(file) };
}

const messagesOf = async (source: string, settings?: RemarkCitationsSettings): Promise<VFileMessage[]> => (await processed(source, settings)).messages;
const form: RemarkCitationsSettings = { rules: FORM_ALONE };

/** The places of a message: line, column and offset tell the same piece. */
function piece(source: string, { place }: VFileMessage): string {
  if (place === undefined || !('start' in place)) throw new Error('the message has no place');
  return source.slice(place.start.offset, place.end.offset);
}

describe.each(CASES)('$about', ({ source, pieces }) => {
  test('is told at its place in the source', async () => {
    const messages = await messagesOf(source, form);
    expect(messages.map((message) => piece(source, message))).toEqual(pieces);
    const lines = source.split(/\r\n|\n/u);
    for (const { line, column, actual } of messages) expect(lines[line! - 1]!.startsWith(actual!.split(/\r?\n/u)[0]!, column! - 1)).toBe(true);
  });
});

test('a message says all that remark and editors show', async () => {
  const [message] = await messagesOf('Nghị quyết số 05/NQ-TW\n', form);
  expect({ ...message, ancestors: undefined }).toMatchObject({
    ruleId: 'vn-party-citations-state-layout', source: 'remark-lint', fatal: false, actual: '/NQ-', expected: ['-NQ/'], url: 'docs/rules.md#state-layout',
    place: { start: { line: 1, column: 17, offset: 16 }, end: { line: 1, column: 21, offset: 20 } },
  });
  expect(String(message)).toBe(`1:17-1:21: ${message!.reason}`);
});

test('what stands in `expected` may take the place of what stands there; what may not is a note', async () => {
  const source = 'Nghị quyết số 05/NQ-TƯ ngày 1/2/2017, Quy định 86-QyĐ/TW.\n';
  for (const message of await messagesOf(source)) {
    for (const by of message.expected ?? []) {
      const { offset } = (message.place as { start: { offset: number } }).start;
      const changed = source.slice(0, offset) + by + source.slice(offset + message.actual!.length);
      const left = lint(changed, { format: 'markdown' }).filter(({ ruleId, span }) => `vn-party-citations-${ruleId}` === message.ruleId && span.start === offset);
      expect(left.map(({ actual }) => actual)).not.toContain(message.actual);
    }
  }
  const byRule = new Map((await messagesOf(source)).map(({ ruleId, expected, note }) => [ruleId, { expected, note }]));
  expect(byRule.get('vn-party-citations-date-contradicts-registry')).toEqual({ expected: undefined, note: 'expected: 2016-11-01' });
  // A change that reaches beyond the place of the message may not take the place of its words.
  const [suffix] = (await messagesOf('Nghị quyết số 12/NQ-TW-BCT\n')).filter(({ ruleId }) => ruleId === 'vn-party-citations-issuer-suffix');
  expect(suffix).toMatchObject({ actual: '-BCT', expected: undefined, note: expect.any(String) as string });
  expect(byRule.get('vn-party-citations-type-code-variant')).toEqual({ expected: ['QĐ'], note: expect.any(String) as string });
});

describe('settings', () => {
  const source = 'Quyết định 86-QD/TW\n';
  const fatal = async (settings?: RemarkCitationsSettings): Promise<unknown[]> => (await messagesOf(source, settings)).map((message) => message.fatal);

  test('each finding has the level of its rule', async () => {
    expect(await fatal()).toEqual([undefined, false]);
    expect(await fatal(true)).toEqual([undefined, false]);
    expect(await fatal({ rules: { 'diacritics-lost': 'error', 'first-citation-undated': 'off' } })).toEqual([true]);
  });

  test("or all have one, in remark-lint's way", async () => {
    expect(await fatal(['error', form])).toEqual([true]);
    expect(await fatal([1, form])).toEqual([false]);
    expect(await fatal('error')).toEqual([true, true]);
    for (const off of [false, 'off', 0, ['off', form]] as const) expect(await fatal(off)).toEqual([]);
  });
});

describe('comments suppress', () => {
  const bad = 'Quyết định 86-QD/TW\n';

  test("those of remark-lint", async () => {
    expect(await messagesOf(`<!--lint disable vn-party-citations-diacritics-lost-->\n\n${bad}`, form)).toEqual([]);
    expect(await messagesOf(`<!--lint ignore vn-party-citations-diacritics-lost-->\n\n${bad}\n${bad}`, form)).toHaveLength(1);
    expect(await messagesOf(`<!--lint disable vn-party-citations-dash-->\n\n${bad}`, form)).toHaveLength(1);
  });

  test('and those of the library', async () => {
    expect(await messagesOf(`<!-- vn-party-citations-disable-next-line diacritics-lost -->\n${bad}`, form)).toEqual([]);
  });
});

test('the tree stays as it is', async () => {
  expect((await processed('Quyết định **86**-QD/TW\n')).output).toBe('Quyết định **86**-QD/TW\n');
});
