import { describe, expect, test } from 'vitest';
import { lint } from '../../src/index.js';

const ids = (text: string): string[] => lint(text, { rules: { 'first-citation-undated': 'off', 'unknown-document': 'off' } }).map(({ ruleId, line }) => `${line} ${ruleId}`);
const BAD = 'Nghị quyết 05/NQ-TW';

describe('comments', () => {
  test.each([
    ['//', ''], ['#', ''], ['<!--', '-->'], ['/*', '*/'], ['--', ''], ['%', ''], ['{#', '#}'], [';', ''], ['..', ''],
  ])('in the syntax of %s suppress the next line, this line, or all that follows', (open, close) => {
    expect(ids(`${open} vn-party-citations-disable-next-line ${close}\n${BAD}\n${BAD}`)).toEqual(['3 state-layout']);
    expect(ids(`${open} vn-party-citations-disable-next-line state-layout ${close}\n${BAD}`)).toEqual([]);
    expect(ids(`${BAD} ${open} vn-party-citations-disable-line state-layout ${close}\n${BAD}`)).toEqual(['2 state-layout']);
    expect(ids(`${open} vn-party-citations-disable ${close}\n${BAD}\n${BAD}\n${open} vn-party-citations-enable ${close}\n${BAD}`)).toEqual(['5 state-layout']);
  });

  test('name rules, and give a reason behind --', () => {
    expect(ids(`// vn-party-citations-disable-next-line dash, state-layout -- as printed\n${BAD}`)).toEqual([]);
    expect(ids(`// vn-party-citations-disable-next-line -- as printed\n${BAD}`)).toEqual([]);
    expect(ids(`// vn-party-citations-disable-next-line dash\n${BAD}`)).toEqual(['1 suppression-comment', '2 state-layout']);
  });

  test('one rule stays on where all others are off, and off where it alone is', () => {
    const all = 'Nghị quyết 5/NQ-TW';
    expect(ids(`// vn-party-citations-disable\n// vn-party-citations-enable state-layout\n${all}`)).toEqual(['3 state-layout']);
    expect(ids(`// vn-party-citations-disable state-layout\n${all}\n// vn-party-citations-enable state-layout\n${all}`)).toEqual(['2 zero-padding', '4 zero-padding', '4 state-layout']);
    expect(ids(`// vn-party-citations-disable state-layout\n// vn-party-citations-enable\n${all}`)).toEqual(['1 suppression-comment', '3 zero-padding', '3 state-layout']);
  });

  test('that name no rule or suppress nothing are told', () => {
    const found = lint(`// vn-party-citations-disable-next-line state-layuot\n${BAD}`, { rules: { 'first-citation-undated': 'off' } });
    expect(found.map(({ ruleId, level, message }) => [ruleId, level, message])).toEqual([
      ['suppression-comment', 'info', 'there is no rule state-layuot; rules are parted by commas, and a reason stands behind --'],
      ['state-layout', 'warning', expect.anything()],
    ]);
    expect(found[0]?.actual).toBe('vn-party-citations-disable-next-line state-layuot');
    expect(ids('// vn-party-citations-disable\nnothing')).toEqual(['1 suppression-comment']);
    expect(ids(`// vn-party-citations-disable-nextline\n${BAD}`)).toEqual(['2 state-layout']);
  });

  test('are read in Markdown and HTML, and not at all where that is asked', () => {
    const html = `<!-- vn-party-citations-disable-next-line -->\n<p>${BAD}</p>`;
    expect(lint(html, { format: 'html' })).toEqual([]);
    expect(lint(html, { format: 'html', comments: false }).map(({ ruleId }) => ruleId)).toContain('state-layout');
  });
});
