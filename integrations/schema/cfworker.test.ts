/** The JSON Schemas before a second validator, which shares no code with Ajv: what one takes or refuses, the other does. */
import { Validator, type Schema } from '@cfworker/json-schema';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/entries/graph.js';
import { analyze, lint, registry } from '../../src/index.js';
import { all, NAMES, real, samples, schemas, withLess, withMore, withNull, withWrong, WRONG_CONFIGS, type Changed, type Name } from '../../test/schema/schema-values.js';

const validators = Object.fromEntries(NAMES.map((name) => [name, new Validator(schemas[name] as Schema, '2020-12', false)])) as Record<Name, Validator>;

function faults(name: Name, value: unknown): string[] {
  const { valid, errors } = validators[name].validate(JSON.parse(JSON.stringify(value)));
  return valid ? [] : errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
}

test('what the library gives is valid', () => {
  for (const { text, format } of all) {
    expect(faults('analysis', analyze(text, { format })), text).toEqual([]);
    for (const finding of lint(text, { format, rules: { 'first-citation-form': 'info' } })) expect(faults('finding', finding), text).toEqual([]);
  }
  for (const { text, format } of real) for (const citation of analyze(text, { format, registry: null }).citations) expect(faults('citation', citation), text).toEqual([]);
  expect(faults('graph', buildGraph(real.map(({ text, format }, index) => ({ file: `${index}.txt`, text, analysis: analyze(text, { format }) })), { registry }))).toEqual([]);
  for (const [name, value] of samples()) expect(faults(name, value)).toEqual([]);
  for (const config of [{}, { rules: { 'state-layout': 'error' }, publishedOn: '2025-06', ignore: ['drafts/**'] }]) expect(faults('config', config)).toEqual([]);
});

test.each<[string, () => Iterable<Changed>]>([['a property more', withMore], ['a field less', withLess], ['a value of another type', withNull], ['a wrong value', withWrong]])('%s is not', (_, changes) => {
  expect([...changes()].filter(({ name, value }) => faults(name, value).length === 0).map(({ what }) => what)).toEqual([]);
});

test('nor are configurations that the command refuses', () => {
  expect(WRONG_CONFIGS.filter((config) => faults('config', config).length === 0)).toEqual([]);
});
