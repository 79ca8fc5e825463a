import { describe, expect, test } from 'vitest';
import { analyze, explainRelations, type ExplainedClause } from '../../src/index.js';

const types = ({ tokens }: ExplainedClause): string => tokens.map(({ type }) => type).join(' ');

/** Of each act: its kind, and why it says nothing, or what it says. */
const outcomes = (text: string): string[] => explainRelations(text).flatMap(({ tokens, acts }) => acts.map(({ token, silence, relations }) =>
  `${tokens[token]!.act}: ${silence ?? relations.map(({ source, target }) => `${typeof source === 'string' ? source : Object.keys(source)[0]} ${target}`).join(', ')}`));

describe('a clause', () => {
  test('is told by its tokens, with their words, and by the frame of its act', () => {
    const text = 'Đầu tháng, Quy định 402-QĐ/TW đã thay thế Quy định 311-QĐ/TW.';
    const [clause, ...more] = explainRelations(text);
    expect(more).toEqual([]);
    expect(types(clause!)).toBe('DOC DO DOC STOP');
    expect(clause).toMatchObject({ language: 'vi', span: { start: 0, end: text.length }, acts: [{ token: 1, source: [0], target: [2] }] });
    for (const token of clause!.tokens) expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
    expect(clause!.tokens.map(({ citation, act }) => citation ?? act)).toEqual(['c1', 'supersedes', 'c2', undefined]);
  });

  test('has the relations that analyze gives', () => {
    const text = 'Chỉ thị 40-CT/TW thay thế Chỉ thị 22-CT/TW và sửa đổi Quy định 8-QĐ/TW. Văn bản này sẽ bãi bỏ Kết luận 9-KL/TW.';
    expect(explainRelations(text).flatMap(({ acts }) => acts.flatMap(({ relations }) => relations))).toEqual(analyze(text).relations);
  });

  test('without an act is shown too, one without act and document is not', () => {
    expect(explainRelations('Nghị quyết 57-NQ/TW rất quan trọng. Trời đẹp.').map(types)).toHaveLength(1);
    expect(explainRelations('Trời đẹp.')).toEqual([]);
  });

  test('has spans of the source where markup stands', () => {
    const text = '**Quy định 402-QĐ/TW** đã *thay thế* Quy định 311-QĐ/TW.';
    const [clause] = explainRelations(text, { format: 'markdown' });
    const { span } = clause!.tokens.find(({ act }) => act === 'supersedes')!;
    expect(text.slice(span.start, span.end)).toContain('thay thế');
  });
});

describe('an act that says nothing tells why', () => {
  test.each([
    ['denied', 'Quy định 402-QĐ/TW không thay thế Quy định 311-QĐ/TW.', 'supersedes: denied'],
    ['asked', 'Quy định 402-QĐ/TW có thay thế Quy định 311-QĐ/TW không?', 'supersedes: unstated'],
    ['said to be false', 'Tin cho rằng Quy định 402-QĐ/TW thay thế Quy định 311-QĐ/TW là sai sự thật.', 'supersedes: unstated'],
    ['a condition', 'If Regulation 402-QĐ/TW replaces Regulation 311-QĐ/TW, little will change.', 'supersedes: condition'],
    ['a noun alone', 'The implementation of Resolution 57-NQ/TW is hard.', 'implements: noun'],
    ['what it is done to is no citation', 'Resolution 57-NQ/TW replaces a circular that nobody knew.', 'supersedes: no-target'],
  ])('%s', (_, text, outcome) => expect(outcomes(text)).toContain(outcome));

  test('or that no clause of the grammar holds it', () => {
    const silent = explainRelations('Nghị quyết 57-NQ/TW, thay thế.').flatMap(({ acts }) => acts);
    expect(silent).toMatchObject([{ relations: [], silence: 'no-clause', why: 'no clause of the grammar holds the act with a document' }]);
  });
});
