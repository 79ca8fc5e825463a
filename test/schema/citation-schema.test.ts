import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { addFormats } from '../../src/integrations/ajv.js';
import { citation } from '../../src/arbitraries/index.js';
import * as core from '../../src/entries/core-schema.js';
import { citationSchema, createCitationSchema, type CitationSchema, type CitationSchemaOptions } from '../../src/entries/schema.js';
import { analyze, createRegistry, formatCitation, UsageError, type ResolvedCitation } from '../../src/index.js';
import { runs } from '../properties/runs.js';

const codes = (value: unknown, options?: CitationSchemaOptions): string[] =>
  (options === undefined ? citationSchema : createCitationSchema(options))['~standard'].validate(value).issues?.map(({ code }) => code) ?? [];
const canonical = (value: string, options: Omit<CitationSchemaOptions, 'output'> = {}): string | undefined => {
  const result = createCitationSchema({ ...options, output: 'string' })['~standard'].validate(value);
  return result.issues === undefined ? result.value : undefined;
};

const WHOLE = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị';

describe('citationSchema', () => {
  test('is what the published interfaces ask for', () => {
    expectTypeOf(citationSchema).toExtend<StandardSchemaV1<string, ResolvedCitation>>();
    expectTypeOf(citationSchema).toExtend<StandardJSONSchemaV1<string, ResolvedCitation>>();
    expectTypeOf<StandardSchemaV1.InferInput<CitationSchema>>().toEqualTypeOf<string>();
    expectTypeOf<StandardSchemaV1.InferOutput<CitationSchema>>().toEqualTypeOf<ResolvedCitation>();
    expectTypeOf(createCitationSchema({ output: 'string' })).toExtend<StandardSchemaV1<string, string>>();
    expectTypeOf(createCitationSchema({ output: 'string' })).toEqualTypeOf<CitationSchema<string>>();
    expect(citationSchema['~standard']).toMatchObject({ version: 1, vendor: 'vn-party-citations' });
  });

  test('gives what analyze gives, with spans of the value as it was given', () => {
    for (const value of [WHOLE, WHOLE.normalize('NFD'), `  ${WHOLE}\n`, 'Résolution 57-NQ/TW du Bureau politique du 22 décembre 2024', 'khoản 2 Điều 5 Quy định số 37-QĐ/TW', 'Nghị quyết Trung ương 4 khoá XII']) {
      const result = citationSchema['~standard'].validate(value);
      expect(result).toEqual({ value: analyze(value).citations[0] });
      if (result.issues === undefined) expect(value.slice(result.value.span.start, result.value.span.end)).toBe(result.value.text);
    }
  });

  test.each([
    [undefined, ['not-a-string']], [null, ['not-a-string']], [57, ['not-a-string']], [{ cites: WHOLE }, ['not-a-string']], [[WHOLE], ['not-a-string']],
    ['', ['not-a-citation']], ['  ', ['not-a-citation']], ['30/2020/NĐ-CP', ['not-a-citation']], ['Quyết định 31-QĐ/TWĐTN', ['not-a-citation']], ['nghị quyết này', ['not-a-citation']],
    ['57-NQ/TW và 59-NQ/TW', ['several-citations']], ['các nghị quyết 57, 59, 66', ['several-citations']],
    ['xem Nghị quyết 57-NQ/TW', ['text-beside']], ['57-NQ/TW.', ['text-beside']], ['“57-NQ/TW”', ['text-beside', 'text-beside']], [`${WHOLE} về đột phá`, ['text-beside']],
    ['86-QD/TW', ['diacritics-lost']], ['05/NQ-TW', ['state-layout']], ['Nghị quyết số 5-NQ/TW', ['zero-padding']], ['57 – NQ/TW', ['dash', 'spacing']],
    ['0-NQ/TW', ['impossible-number']], ['12/NQ-TW-BCT', ['state-layout', 'issuer-suffix']], ['Chỉ thị 57-NQ/TW', ['type-contradicts-code']],
    ['Nghị quyết số 57-NQ/TW, ngày 31/02/2024', ['impossible-date']], ['xem 86-QD/TW', ['text-beside', 'diacritics-lost']],
    ['Nghị quyết số 57-NQ/TW, ngày 23/12/2024 của Bộ Chính trị', ['date-contradicts-registry']],
  ])('%j has the issues %j', (value, expected) => {
    expect(codes(value).sort()).toEqual([...expected].sort());
  });

  test('says one message per problem, which begins with its code and has no path', () => {
    const { issues = [] } = citationSchema['~standard'].validate('12/NQ-TW-BCT');
    expect(issues.length).toBe(2);
    for (const issue of issues) {
      expect(issue.message.startsWith(`${issue.code}: `)).toBe(true);
      expect(issue).not.toHaveProperty('path');
      expect(issue.finding?.ruleId).toBe(issue.code);
    }
    expect(citationSchema['~standard'].validate('86-QD/TW').issues?.map(({ finding }) => finding?.fix)).toEqual([[{ span: { start: 3, end: 5 }, text: 'QĐ' }]]);
  });

  test('quotes no more than the beginning of what is too much', () => {
    const [issue] = citationSchema['~standard'].validate(`57-NQ/TW ${'xin chào '.repeat(1000)}`).issues ?? [];
    expect(issue?.message.length).toBeLessThan(120);
  });

  test('without the registry, no date contradicts it', () => {
    const value = 'Nghị quyết số 57-NQ/TW, ngày 23/12/2024 của Bộ Chính trị';
    expect(core.citationSchema['~standard'].validate(value).issues).toBeUndefined();
    expect(codes(value, { registry: null })).toEqual([]);
  });

  test('never throws, whatever the value is', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'grapheme' })), (value) => {
      const { issues, ...rest } = citationSchema['~standard'].validate(value);
      expect(issues === undefined).toBe('value' in rest);
    }), runs(2));
  });
});

describe('createCitationSchema', () => {
  test.each([
    ['57-NQ/TW', 'symbol'], ['số 57-NQ/TW', 'symbol'], ['Nghị quyết 57-NQ/TW', 'full'], ['Nghị quyết 57', 'short'], ['Nghị quyết Trung ương 4 khoá XII', 'plenum'], ['Nghị quyết Đại hội XIII', 'congress'],
  ] as const)('%j is of the form %s', (value, form) => {
    expect(codes(value, { forms: [form] })).toEqual([]);
    const others = (['full', 'symbol', 'short', 'plenum', 'congress'] as const).filter((other) => other !== form);
    expect(codes(value, { forms: others })).toEqual(['form-not-allowed']);
  });

  test('types: one of the open types is enough', () => {
    expect(codes('57-NQ/TW', { types: ['nghi-quyet', 'ket-luan'] })).toEqual([]);
    expect(codes('86-QĐ/TW', { types: ['quy-dinh'] })).toEqual([]);
    expect(codes('Quyết định 86-QĐ/TW', { types: ['quy-dinh'] })).toEqual(['type-not-allowed']);
    expect(codes('57-NQ/TW', { types: ['chi-thi'] })).toEqual(['type-not-allowed']);
  });

  test('issuers: said, or known of the document; joint ones all', () => {
    expect(codes(WHOLE, { issuers: ['bo-chinh-tri'] })).toEqual([]);
    expect(codes('Nghị quyết số 57-NQ/TW, ngày 22/12/2024', { issuers: ['bo-chinh-tri'] })).toEqual([]);
    expect(codes('Nghị quyết số 57-NQ/TW, ngày 22/12/2024', { issuers: ['bo-chinh-tri'], registry: null })).toEqual(['issuer-not-allowed']);
    expect(codes(WHOLE, { issuers: ['ban-bi-thu'] })).toEqual(['issuer-not-allowed']);
    const joint = 'Kết luận 11-KL/TW của Bộ Chính trị và Ban Bí thư';
    expect(analyze(joint).citations[0]?.issuer).toBe('bo-chinh-tri+ban-bi-thu');
    expect(codes(joint, { issuers: ['bo-chinh-tri'] })).toEqual(['issuer-not-allowed']);
    expect(codes(joint, { issuers: ['ban-bi-thu', 'bo-chinh-tri'] })).toEqual([]);
    expect(codes(joint, { issuers: ['bo-chinh-tri+ban-bi-thu'] })).toEqual([]);
  });

  test('rules and the day of the text are those of lint', () => {
    expect(codes('86-QD/TW', { rules: { 'diacritics-lost': 'off' } })).toEqual([]);
    expect(codes('99-NQ/TW', { rules: { 'unknown-document': 'error' } })).toEqual(['unknown-document']);
    const superseded = 'Quy định số 66-QĐ/TW, ngày 06/02/2017';
    expect(codes(superseded)).toEqual([]);
    expect(codes(superseded, { publishedOn: '2026-03-01' })).toEqual(['superseded-document']);
  });

  test('a registry of one’s own takes the place of the bundled one', () => {
    const ours = createRegistry([{ symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-23', confidence: 'high' }]);
    expect(codes(WHOLE, { registry: ours })).toEqual(['date-contradicts-registry']);
  });

  test('lenient accepts what a fix restores, and nothing else', () => {
    for (const [value, expected] of [['86-QD/TW', '86-QĐ/TW'], ['05/NQ-TW', '05-NQ/TW'], ['57 – NQ/TW', '57-NQ/TW'], ['nghị quyết số 5/nq-tw', 'Nghị quyết số 05-NQ/TW']] as const) {
      expect(canonical(value)).toBeUndefined();
      expect(canonical(value, { lenient: true })).toBe(expected);
    }
    for (const value of ['0-NQ/TW', '12/NQ-TW-BCT', 'Chỉ thị 57-NQ/TW', 'xem 86-QD/TW', '86-QD/TW và 57-NQ/TW']) expect(canonical(value, { lenient: true })).toBeUndefined();
  });

  test('the string is canonical, says no more than the value, and stays as it is when it is read again', () => {
    expect(canonical('số 57-NQ/TW')).toBe('57-NQ/TW');
    expect(canonical('57-NQ/TW ngày 22-12-2024')).toBe('Nghị quyết số 57-NQ/TW, ngày 22/12/2024');
    expect(canonical('Nghị quyết 57-NQ/TW', { publishedOn: '2025-06-01' })).toBe('Nghị quyết số 57-NQ/TW');
    const tries = runs(2);
    let read = 0;
    fc.assert(fc.property(citation({ forms: ['full', 'short', 'plenum', 'congress'], surroundings: false }), (written) => {
      const text = canonical(written.text, { lenient: true, registry: null });
      if (text === undefined) return;
      read++;
      expect(canonical(text, { registry: null })).toBe(text);
    }), tries);
    expect(read).toBeGreaterThan((tries.numRuns * 2) / 3);
  });

  test('a name that is no option is told, and what is no validator', () => {
    expect(() => createCitationSchema({ lenien: true } as CitationSchemaOptions)).toThrow('createCitationSchema has no option "lenien"; did you mean \'lenient\'?');
    for (const nothing of [{}, null, undefined]) expect(() => addFormats(nothing as unknown as Ajv2020)).toThrow(UsageError);
  });

  test('states what a caller did wrong', () => {
    for (const options of [
      null, 'full', { forms: [] }, { forms: ['bare'] }, { forms: 'full' }, { types: [] }, { types: [1] }, { issuers: [] }, { output: 'json' }, { lenient: 'yes' },
      { publishedOn: '1/6/2025' }, { rules: { 'no-such-rule': 'off' } },
    ]) {
      for (const create of [createCitationSchema, core.createCitationSchema]) expect(() => create(options as unknown as CitationSchemaOptions), JSON.stringify(options)).toThrow(UsageError);
    }
  });
});

describe('its JSON Schema', () => {
  const { jsonSchema } = citationSchema['~standard'];

  test('of what is taken is a string with the format that Ajv knows', () => {
    const isCitation = addFormats(new Ajv2020()).compile(jsonSchema.input({ target: 'draft-2020-12' }));
    expect([WHOLE, '57-NQ/TW', '86-QD/TW', 57].map((value) => isCitation(value))).toEqual([true, true, false, false]);
    const isCitation07 = addFormats(new Ajv()).compile(jsonSchema.input({ target: 'draft-07' }));
    expect([WHOLE, '86-QD/TW'].map((value) => isCitation07(value))).toEqual([true, false]);
    expect(jsonSchema.input({ target: 'openapi-3.0' })).toMatchObject({ type: 'string', format: 'vn-party-citation' });
  });

  test('of what is taken refuses nothing that is accepted', () => {
    for (const options of [{ lenient: true }, { rules: { 'diacritics-lost': 'off' } }] as const) {
      expect(createCitationSchema(options)['~standard'].jsonSchema.input({ target: 'draft-2020-12' })).not.toHaveProperty('format');
    }
  });

  test.each([['draft-2020-12', new Ajv2020()], ['draft-07', new Ajv()]] as const)('of what is given takes it, in %s', (target, ajv) => {
    const isParsed = ajv.compile(jsonSchema.output({ target }));
    const { value } = citationSchema['~standard'].validate(WHOLE) as { value: ResolvedCitation };
    expect(isParsed(value)).toBe(true);
    expect(isParsed({ ...value, span: undefined })).toBe(false);
    expect(isParsed({ ...value, form: 'bare' })).toBe(false);
    expect(isParsed({ ...value, resolution: { status: 'resolved' } })).toBe(false);
    const isString = ajv.compile(createCitationSchema({ output: 'string' })['~standard'].jsonSchema.output({ target }));
    expect([isString(formatCitation(value, { language: 'vi', style: 'first' })), isString(value)]).toEqual([true, false]);
  });

  test('is a new object each time, and throws for a target that it does not know', () => {
    const first = jsonSchema.output({ target: 'draft-2020-12' });
    delete first['properties'];
    expect(jsonSchema.output({ target: 'draft-2020-12' })).toHaveProperty('properties.span');
    expect(() => jsonSchema.output({ target: 'openapi-3.0' })).toThrow(UsageError);
    expect(() => jsonSchema.input({ target: 'draft-04' })).toThrow(UsageError);
  });
});
