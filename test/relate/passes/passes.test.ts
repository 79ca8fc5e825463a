import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/index.js';
import { carryOut, chainActs } from '../../../src/relate/passes/chains.js';
import { findDocuments } from '../../../src/relate/passes/documents.js';
import { closeIdioms } from '../../../src/relate/passes/idioms.js';
import { dropDeniedDocuments, joinCorrelates, partSubordinates, settleRelatives } from '../../../src/relate/passes/joints.js';
import { dropAdjectives, dropLabels, nameActs, settleForms } from '../../../src/relate/passes/nominals.js';
import { openQuotes } from '../../../src/relate/passes/quotes.js';
import { settleSpellings } from '../../../src/relate/passes/spellings.js';
import { placePhrases } from '../../../src/relate/passes/phrases.js';
import { groupVerbs } from '../../../src/relate/passes/verb-groups.js';
import type { Pass } from '../../../src/relate/piece.js';
import { arranged, passed, shape } from '../marked.js';

type Example = readonly [language: Language, source: string, expected: string];

/** The pass alone, or behind those that it needs. */
function examples(name: string, passes: readonly Pass[], list: readonly Example[]): void {
  describe(name, () => {
    test.each(list)('%s: %s', (language, source, expected) => expect(shape(passed(source, language, ...passes))).toBe(expected));
    test('gives back what it does not know', () => expect(passed('', 'vi', ...passes)).toEqual([]));
  });
}

examples('openQuotes', [openQuotes], [
  ['vi', 'Từ “thay thế” xuất hiện trong [A].', 'oblique word word adverb in mention stop'],
  ['vi', '[A] “Tổng kết [B]” dài.', 'mention about act.finite mention word stop'],
  ['fr', '« [A] » remplace [B].', 'mention act.finite mention stop'],
  ['en', '[A] "[B]" replaces [C].', 'mention mention act.finite mention stop'],
]);

examples('dropLabels', [dropLabels], [
  ['vi', '- Đồng Tháp: [A] thay thế [B].', 'item mention act.finite mention stop'],
  ['vi', '[A]: Tổng kết [B].', 'mention about act.finite mention stop'],
  ['vi', 'Bãi bỏ: [A]', 'act.finite colon mention'],
]);

examples('joinCorrelates', [joinCorrelates], [
  ['fr', 'Tant [A] que [B] remplacent [C].', 'adverb mention and mention act.finite mention stop'],
  ['fr', '[A] que [B] remplace', 'mention whom mention act.finite'],
]);

examples('settleRelatives', [settleRelatives], [
  ['vi', '[A] thì [B] thay thế.', 'mention whom mention act.finite stop'],
  ['vi', '[A] cùng [B] thay thế [C]', 'mention and mention act.finite mention'],
  ['vi', 'Lan cùng Nam đọc [A]', 'word adverb word word mention'],
]);

examples('partSubordinates', [settleForms, partSubordinates], [
  ['en', 'After [A] replaced [B], Hue reviewed [C].', 'adverb mention act.finite mention stop word act.finite mention stop'],
  ['vi', 'Sau khi [A] thay thế [B], [C] sửa đổi [D].', 'adverb mention act.finite mention stop mention act.finite mention stop'],
  ['en', 'After [A], Hue reviewed [C].', 'from mention comma word act.finite mention stop'],
]);

examples('dropDeniedDocuments', [dropDeniedDocuments], [
  ['en', 'It was [A], not [B], that repealed [C].', 'it past be mention comma relative act.past mention stop'],
  ['vi', 'Không phải [A] mà [B] đã sửa đổi [C].', 'mention past act.finite mention stop'],
]);

examples('settleSpellings', [settleSpellings], [
  ['en', 'The 140 orders of [A]', 'article number word of mention'], ['en', '[A] orders us', 'mention order word'],
  ['en', 'The committee shall amend [A]', 'article body plan act.bare mention'], ['en', '[A] shall amend [B]', 'mention adverb act.bare mention'],
]);

examples('closeIdioms', [closeIdioms], [
  ['en', 'Hue puts [A] into practice.', 'word act.finite mention adverb stop'],
  ['en', 'Hue puts a stamp on [A].', 'word word indefinite word about mention stop'],
  ['vi', 'Huế đưa [A] vào cuộc sống.', 'word act.finite mention adverb stop'],
]);

examples('chainActs', [chainActs], [
  ['vi', '[A] tiếp tục thực hiện [B].', 'mention act.finite mention stop'],
  ['vi', '[A] tiếp tục dài.', 'mention word word stop'],
  ['vi', '[A] tiếp tục thay thế [B].', 'mention act.finite mention stop'],
  ['fr', '[A] poursuit la mise en œuvre de [B].', 'mention act.finite mention stop'],
]);

test('chained acts are one act: of going on, of reviewing, of what follows', () => {
  const kinds = (source: string): string[] => passed(source, 'vi', chainActs).flatMap(({ type, kind }) => (type === 'act' ? [kind!] : []));
  expect(kinds('[A] tiếp tục thực hiện [B].')).toEqual(['continues']);
  expect(kinds('[A] đánh giá việc thực hiện [B].')).toEqual(['reviews']);
  expect(kinds('[A] hướng dẫn thực hiện [B].')).toEqual(['guides']);
  expect(kinds('[A] tiếp tục thay thế [B].')).toEqual(['supersedes']);
});

examples('carryOut', [carryOut], [
  ['vi', 'Đảng uỷ triển khai sơ kết [A].', 'body act.finite mention stop'],
  ['en', 'They carry out and replace [A].', 'they act.bare and act.bare mention stop'],
]);

examples('nameActs', [nameActs], [
  ['vi', 'Việc thay thế [A] khó.', 'act.noun mention word stop'],
  ['vi', 'Ban Chỉ đạo thực hiện [A] họp.', 'compound word mention word stop'],
]);

examples('settleForms', [settleForms], [
  ['en', '[A] was replaced by [B].', 'mention past be act.done by mention stop'],
  ['en', '[A] replaced [B].', 'mention act.finite mention stop'],
  ['en', 'to review [A]', 'to act.infinitive mention'],
  ['en', 'a review of [A]', 'indefinite act.noun mention'],
  ['en', 'after implementing [A]', 'from act.noun mention'],
  ['fr', '[A] a été mise en œuvre', 'mention be act.done'],
]);

examples('dropAdjectives', [settleForms, dropAdjectives], [['fr', 'la mise en œuvre sérieuse et efficace de [A]', 'object act.noun of mention']]);

examples('groupVerbs', [settleForms, groupVerbs], [
  ['vi', '[A] sẽ không thay thế [B].', 'mention DO:supersedes?! mention stop'],
  ['vi', '[A] đã được thay thế.', 'mention PASS:supersedes stop'],
  ['vi', '[A] được [B] thay thế.', 'mention hit mention DO:supersedes stop'],
  ['fr', "[A] n'a pas été remplacé.", 'mention PASS:supersedes! stop'],
  ['fr', '[A] a remplacé [B].', 'mention DO:supersedes mention stop'],
  ['fr', '[A] remplacera [B].', 'mention DO:supersedes? mention stop'],
  ['en', '[A] has been implementing [B].', 'mention DO:implements mention stop'],
  ['en', '[A] will be replaced.', 'mention PASS:supersedes? stop'],
  ['en', '[A] is based on [B].', 'mention DO:based-on mention stop'],
]);

examples('findDocuments', [settleForms, groupVerbs, findDocuments], [
  ['en', 'It replaces the regulation and this Decision.', 'DOC:it DO:supersedes article DOC:definite and this DOC:self stop'],
  ['vi', 'Văn bản này thay thế một chỉ thị mới.', 'DOC:it DO:supersedes adverb UNCITED:unnamed stop'],
  ['fr', 'Aucun texte ne remplace [A].', 'not UNCITED:none DO:supersedes! DOC stop'],
  ['fr', "[A] l'abroge.", 'DOC OBJ DO:repeals stop'],
  ['en', '[A] and [B]; both amend [C].', 'DOC and DOC semi DOC:both DO:amends DOC stop'],
  ['en', 'a new directive to replace [A]', 'fresh UNCITED:unnamed INF:supersedes DOC'],
]);

examples('placePhrases', [openQuotes, settleForms, groupVerbs, findDocuments, placePhrases], [
  ['vi', 'Đầu tháng, Ban Bí thư ban hành [A].', 'COMMA ACTOR ISSUE DOC STOP'],
  ['en', '[A] replaced the budget.', 'DOC DO:supersedes OWN STOP'],
  ['fr', 'Par [A], le Politburo abroge [B].', 'IN DOC COMMA ACTOR DO:repeals DOC STOP'],
]);

describe('all passes together', () => {
  test.each<Example>([
    ['vi', 'Đầu tháng, Ban Bí thư ban hành [A] thay thế [B].', 'ACTOR ISSUE DOC DO:supersedes DOC STOP'],
    ['en', '[A] amends, but does not replace, [B].', 'DOC DO:amends DOC STOP'],
    ['fr', '[A], que la presse a commentée, remplace [B].', 'DOC COMMA DO:supersedes DOC STOP'],
    ['vi', 'Căn cứ [A]; [B]; [C].', 'PREP:based-on DOC ITEM DOC ITEM DOC STOP'],
    ['vi', '[A:ket-luan] về tổng kết [B:nghi-quyet] và [C:ket-luan]', 'DOC ABOUT DO:reviews DOC ALSO DOC'],
    ['vi', 'giám sát về việc chấp hành [A]', 'ABOUT NOUN:implements DOC'],
    // What a noun is explained by stands for it.
    ['fr', 'Un programme, [A], remplace [B].', 'DOC DO:supersedes DOC STOP'],
    ['en', 'Resolutions such as [A] and [B] replace [C].', 'DOC AND DOC DO:supersedes DOC STOP'],
    ['fr', 'les résolutions du Bureau politique, telles que [A] et [B], abrogent [C].', 'DOC AND DOC COMMA DO:repeals DOC STOP'],
    ['en', '[A] (replaced by [B]) ends.', 'DOC OPEN PASS:supersedes BY DOC CLOSE STOP'],
  ])('%s: %s', (language, source, expected) => expect(shape(arranged(source, language).pieces)).toBe(expected));

  test('leave nothing that the grammar does not read', () => {
    for (const source of ['[A] thay thế (mà ai biết) [B]; nếu không, “thôi” – 12 | được!', 'việc của và mà để bằng không sẽ đã được bị [A]', '((()))', ': - ; ,', '[A][B][C]']) for (const language of ['vi', 'fr', 'en'] as const) {
      for (const { type } of arranged(source, language).pieces) expect(type, source).toMatch(/^[A-Z]+$/u);
    }
  });
});
