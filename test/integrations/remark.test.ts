/** The plugin before a file that has of a vfile what the plugin uses; before remark itself in integrations/. */
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/index.js';
import { remarkCitations, type RemarkCitationsSettings, type RemarkMessage } from '../../src/integrations/remark.js';
import { CASES, FORM_ALONE } from './cases.js';

const form: RemarkCitationsSettings = { rules: FORM_ALONE };

interface Told extends RemarkMessage {
  readonly reason: string;
  readonly piece: string;
  readonly ruleId: string;
}

function told(source: string, settings?: RemarkCitationsSettings): Told[] {
  const messages: Told[] = [];
  remarkCitations(settings)({ type: 'root' }, {
    toString: () => source,
    message: (reason, { place: { start, end }, ruleId }) => {
      const message: Told = { reason, ruleId, piece: source.slice(start.offset, end.offset) };
      messages.push(message);
      return message;
    },
  });
  return messages;
}

test.each(CASES)('$about: told at its place in the source', ({ source, pieces }) => {
  expect(told(source, form).map(({ piece }) => piece)).toEqual(pieces);
});

describe('settings', () => {
  const source = 'Quyết định 86-QD/TW\n';
  const fatal = (settings?: RemarkCitationsSettings): unknown[] => told(source, settings).map((message) => message.fatal);

  test('each finding has the level of its rule, or all have one', () => {
    expect(fatal()).toEqual([undefined, false]);
    expect(fatal({ rules: { 'diacritics-lost': 'error', 'first-citation-undated': 'off' } })).toEqual([true]);
    expect(fatal('error')).toEqual([true, true]);
    for (const off of [false, 'off', 0, ['off', form]] as const) expect(fatal(off)).toEqual([]);
  });

  test('a mistake in them is told when the plugin is made', () => {
    expect(() => remarkCitations({ dates: true } as RemarkCitationsSettings)).toThrow(UsageError);
    expect(() => remarkCitations({ rules: { dashes: 'off' } } as RemarkCitationsSettings)).toThrow(/there is no rule "dashes"/u);
    expect(() => remarkCitations('fatal' as RemarkCitationsSettings)).toThrow(/a severity is/u);
  });
});
