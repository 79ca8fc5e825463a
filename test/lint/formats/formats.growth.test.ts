import { expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from '../../counted-work.js';
import { toCompactLines, toGithubAnnotations, toRdjsonl, toSarif, type LintedText } from '../../../src/entries/lint.js';
import { lint } from '../../../src/index.js';

/** All in one line, so that what counts columns from where a line begins would count them again for each. */
function withFindings(count: number): LintedText {
  const text = 'Chỉ thị số 05–CT/TW, '.repeat(count);
  return { file: 'a', text, findings: lint(text) };
}

test.each(Object.entries({ toCompactLines, toGithubAnnotations, toRdjsonl, toSarif }))('%s: twice the findings of a line are twice the work', (_, print) => {
  const { factor, where } = growthOf(200, withFindings, (linted) => print([linted]));
  expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
});
