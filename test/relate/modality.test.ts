import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/index.js';
import { said } from './marked.js';

type Example = readonly [language: Language, source: string];
const each = (name: string, expected: readonly string[], list: readonly Example[]): unknown =>
  describe(name, () => test.each(list)('%s: %s', (language, source) => expect(said(source, language).map((line) => line.replace(/^\S+(?: [^a-z]*)? (?=will |[a-z-]+ [A-Z]$)/u, ''))).toEqual(expected)));

each('an act is planned that is announced, wished, ordered or under study', ['will supersedes B'], [
  ['vi', '[A] sẽ thay thế [B].'], ['vi', '[A] dự kiến thay thế [B].'], ['fr', '[A] remplacera [B].'], ['fr', '[A] devrait remplacer [B].'],
  ['en', '[A] will replace [B].'], ['en', '[A] is expected to replace [B].'], ['en', '[A] should replace [B].'],
]);

each('what is done is no plan', ['supersedes B'], [
  ['vi', '[A] đã thay thế [B].'], ['vi', 'Theo kế hoạch đề ra, [A] đã thay thế [B].'], ['fr', '[A] a remplacé [B].'], ['en', '[A] has replaced [B].'], ['en', '[A] had replaced [B].'],
]);

each('what is to be implemented, continued or guided is effective', ['implements B'], [['vi', '[A] sẽ triển khai [B].'], ['fr', '[A] mettra en œuvre [B].'], ['en', '[A] will implement [B].']]);

each('what is denied, asked, unreal, false or dropped is not said', [], [
  ['vi', '[A] không thay thế [B].'], ['vi', '[A] có thay thế [B] không?'], ['vi', 'Giá như [A] thay thế [B].'], ['vi', 'Tin [A] thay thế [B] là sai sự thật.'],
  ['fr', '[A] ne remplace pas [B].'], ['fr', '[A] remplace-t-il [B] ?'], ['fr', 'Il est faux que [A] remplace [B].'],
  ['en', '[A] does not replace [B].'], ['en', 'Does [A] replace [B]?'], ['en', '[A] could have replaced [B].'], ['en', 'Had [A] replaced [B], we would know.'],
]);

each('a condition says nothing of its act', [], [['vi', 'Nếu [A] thay thế [B], ta sẽ biết.'], ['fr', 'Si [A] remplace [B], on le saura.'], ['en', 'If [A] replaces [B], we shall know.']]);
