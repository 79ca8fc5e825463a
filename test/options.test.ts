import { describe, expect, test } from 'vitest';
import { buildGraph, statusAt, type AnalyzedText } from '../src/entries/graph.js';
import { harvest } from '../src/entries/harvest.js';
import { analyze, UsageError } from '../src/index.js';
import { run } from '../src/cli/run.js';
import { terminal } from './cli/terminal.js';
import { inFolder } from './cli/lint-world.js';
import { CALLS, PLUGINS } from './public-calls.js';

const withOptions = Object.entries({ ...CALLS, ...PLUGINS }).flatMap(([name, { withOptions: taken }]) => (taken === undefined ? [] : [[name, ...taken] as const]));
const withDate = Object.entries({ ...CALLS, ...PLUGINS }).flatMap(([name, { withOptions: taken, date }]) => (taken === undefined || date === undefined ? [] : [[name, date, taken[0]] as const]));

function told(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message;
  }
  return 'no error';
}

describe('an option', () => {
  test.each(withOptions)('of %s that is none is refused, with the one that is meant or all that there are', (name, call, known, misspelt) => {
    const caller = name.split('.').at(-1)!;
    expect(told(() => call({ [misspelt]: undefined }))).toMatch(new RegExp(`^${caller} has no (?:option|constraint|field) "${misspelt}"; did you mean '${known}'\\?$`, 'u'));
    expect(told(() => call({ quiteUnlikeAnyOther: 1 }))).toMatch(new RegExp(`^${caller} has no (?:option|constraint|field) "quiteUnlikeAnyOther"; it has .*\\b${known}\\b`, 'u'));
    // What every object has is no option.
    expect(told(() => call({ toString: 1 }))).toContain('"toString"');
  });

  // These spread what they are given over what they need, or take a severity in its place.
  test.each(withOptions.filter(([name]) => !['formatCitation', 'implementationTree', 'remarkCitations'].includes(name)))('of %s stands in an object', (name, call) => {
    for (const wrong of ['publishedOn', 5, [], new Date(0)]) expect(told(() => call(wrong as object))).toMatch(new RegExp(`^${name.split('.').at(-1)!} takes its (?:option|constraint|field)s as one object, such as \\{ \\w+: … \\}; got `, 'u'));
  });
});

const WRONG = [
  ['2025-99', "'2025-99'"], ['2025-02-30', "'2025-02-30'"], ['2025-2-3', "'2025-2-3'"], ['2023-02-29', "'2023-02-29'"], ['22/12/2024', "'22/12/2024'"], ['', "''"], ['0024', "'0024'"], ['2025-01-01T00:00', "'2025-01-01T00:00'"],
  [2025, 'number'], [null, 'null'], [new Date(0), "a Date: write the day as '2025-06-01' (a Date is another day in another time zone)"],
] as const;
const RIGHT = ['2025', '2024-02-29', '1930-02-03'];
const FAULT = 'must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not ';

describe('a date', () => {
  test.each(withDate)('of %s, %s, is one of the calendar', (name, option, call) => {
    for (const [wrong, shown] of WRONG) {
      const caller = name === 'remarkCitations' ? 'lint' : name;
      expect(told(() => call({ [option]: wrong }))).toBe(`${caller}: ${option} ${FAULT}${shown}`);
    }
    for (const right of RIGHT) expect(told(() => call({ [option]: right }))).toBe('no error');
  });

  test('of a status and of a text of a graph is one of the calendar too', () => {
    const graph = buildGraph([]);
    const entry = (publishedOn: unknown): AnalyzedText => ({ file: 'a', text: '', analysis: analyze(''), publishedOn: publishedOn as string });
    for (const [wrong, shown] of WRONG) {
      expect(told(() => statusAt(graph, '57-NQ/TW', wrong as string))).toBe(`statusAt: the date ${FAULT}${shown}`);
      expect(told(() => buildGraph([entry(wrong)]))).toBe(`publishedOn of text 1 (a) ${FAULT}${shown}`);
      expect(told(() => harvest([entry(wrong)]))).toBe(`publishedOn of text 1 (a) ${FAULT}${shown}`);
    }
  });

  const { put } = inFolder();
  test.each([['extract', '--published-on'], ['lint', '--published-on'], ['graph', '--published-on'], ['graph', '--at'], ['check', '--published-on'], ['lookup', '--published-on'], ['explain', '--published-on'], ['harvest', '--published-on']])('of the command %s %s is one of the calendar too', async (command, option) => {
    put({ 'a.txt': 'x' });
    for (const wrong of ['2025-99', '2025-02-30', '0024']) {
      const { world, err } = terminal();
      expect(await run([command, `${option}=${wrong}`, ...(command === 'explain' ? ['--text', 'x'] : ['a.txt'])], world)).toBe(2);
      expect(err()).toContain(`${option} ${FAULT}'${wrong}'`);
    }
  });

  test('of a configuration is one of the calendar too', async () => {
    put({ 'a.txt': 'x', 'vn-party-citations.config.json': '{"publishedOn": "2025-99"}' });
    const { world, err } = terminal();
    expect(await run(['lint', 'a.txt'], world)).toBe(2);
    expect(err()).toContain(`publishedOn: ${FAULT}'2025-99'`);
  });

  test('that the text gives is none of these: it is read, and told', () => {
    expect(analyze('Nghị quyết số 57-NQ/TW, ngày 30/2/2025').diagnostics.map(({ code }) => code)).toContain('impossible-date');
  });
});
