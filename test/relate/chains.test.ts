import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/index.js';
import { Brackets } from '../../src/relate/brackets.js';
import { chainsOf } from '../../src/relate/chains.js';
import { cuesIn } from '../../src/read/scan/cues.js';
import { marked, words } from './marked.js';

function read(source: string, language: Language = 'vi') {
  const { text, places } = marked(source, language);
  const { chains, free } = chainsOf(text, cuesIn(text, 0, text.length, language), places, new Brackets(text, 0, text.length));
  const said = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return {
    chains: chains.map((chain) => ({ ...chain, words: said(chain), cue: said(chain.cue), start: undefined, end: undefined })),
    free: free.map(said), short: chains.map((chain) => `${chain.voice} ${chain.kind}: ${said(chain)}`),
  };
}

const short = (source: string, language?: Language): string[] => read(source, language).short;

describe('cues that continue one another', () => {
  test('one alone', () => {
    expect(read('Thực hiện [Nghị quyết 57]').chains).toStrictEqual([
      { kind: 'implements', voice: 'active', words: 'Thực hiện', cue: 'Thực hiện', nominal: false, limit: Infinity, planned: false, start: undefined, end: undefined },
    ]);
    expect(read('Le Comité (qui abrogera [la directive 5]) agit', 'fr').chains).toStrictEqual([
      { kind: 'repeals', voice: 'active', words: 'abrogera', cue: 'abrogera', nominal: false, limit: 'Le Comité (qui abrogera la directive 5'.length, planned: true, start: undefined, end: undefined },
    ]);
    expect(read('Nghị quyết').chains).toEqual([]);
  });

  test('those in a citation are none, those that touch one are', () => {
    expect(read('Quán triệt [Hướng dẫn thực hiện 5]').free).toEqual(['Quán triệt']);
    expect(read('["Kết luận 5"]thay thế["Kết luận 3"]').free).toEqual(['thay thế']);
  });

  test('the review of the implementation is a review', () => {
    expect(read('Tổng kết 10 năm thực hiện [Nghị quyết 29]').chains).toMatchObject([{ kind: 'reviews', voice: 'active', words: 'Tổng kết 10 năm thực hiện', cue: 'Tổng kết', nominal: false, planned: false }]);
    // Whatever the order.
    expect(read('Thực hiện việc tổng kết [Nghị quyết 29]').chains).toMatchObject([{ kind: 'reviews', words: 'Thực hiện việc tổng kết', cue: 'tổng kết' }]);
  });

  test('of two of one kind both are the cue', () => {
    expect(read('Quán triệt sâu sắc và triển khai [Nghị quyết 57]').chains).toMatchObject([{ kind: 'implements', words: 'Quán triệt sâu sắc và triển khai', cue: 'Quán triệt sâu sắc và triển khai' }]);
  });

  test('of three the strongest gives the kind', () => {
    expect(read('Tổng kết, quán triệt và triển khai [Nghị quyết 57]').chains).toMatchObject([{ kind: 'reviews', words: 'Tổng kết, quán triệt và triển khai', cue: 'Tổng kết' }]);
    expect(short('Căn cứ để hướng dẫn thi hành [Quy định 24]')).toEqual(['active guides: Căn cứ để hướng dẫn thi hành']);
  });

  test('they stand at most 45 units apart', () => {
    const near = `Tổng kết${words(45)}thực hiện`;
    expect(short(`${near} [Nghị quyết 29]`)).toEqual([`active reviews: ${near}`]);
    expect(short(`Tổng kết${words(46)}thực hiện [Nghị quyết 29]`)).toEqual(['active reviews: Tổng kết', 'active implements: thực hiện']);
  });

  test.each([';', ':', '.', '!', '?', '»', '”', ')'])('%s parts them', (sign) => {
    expect(short(`Tổng kết${sign} thực hiện [Nghị quyết 29]`)).toEqual(['active reviews: Tổng kết', 'active implements: thực hiện']);
  });

  test('a citation between parts them, one before or behind does not', () => {
    expect(short('Quán triệt [Nghị quyết 57] và triển khai [Kế hoạch 5]')).toEqual(['active implements: Quán triệt', 'active implements: triển khai']);
    expect(short('Quán triệt["57"]và triển khai [Kế hoạch 5]')).toEqual(['active implements: Quán triệt', 'active implements: triển khai']);
    expect(short('Quán triệt và["57"]triển khai [Kế hoạch 5]')).toEqual(['active implements: Quán triệt', 'active implements: triển khai']);
    expect(short('[Kế hoạch 5] quán triệt và triển khai [Nghị quyết 57]')).toEqual(['active implements: quán triệt và triển khai']);
  });

  test('changes and passives stay what they are', () => {
    expect(short('Sửa đổi, triển khai [Quy định 5]')).toEqual(['active amends: Sửa đổi', 'active implements: triển khai']);
    expect(short('Triển khai, sửa đổi [Quy định 5]')).toEqual(['active implements: Triển khai', 'active amends: sửa đổi']);
    expect(short('Triển khai và được cụ thể hoá bằng [Quy định 5]')).toEqual(['active implements: Triển khai', 'passive implements: được cụ thể hoá bằng']);
    expect(short('[Quy định 5] được cụ thể hoá bằng cách triển khai [Quy định 6]')).toEqual(['passive implements: được cụ thể hoá bằng', 'active implements: triển khai']);
    expect(short('Sửa đổi để thay thế [Quy định 5]')).toEqual(['active amends: Sửa đổi', 'active supersedes: để thay thế']);
  });
});

describe('going on', () => {
  test('what goes on to implement continues', () => {
    expect(read('Tiếp tục nghiêm túc thực hiện [Nghị quyết 57]').chains).toMatchObject([{ kind: 'continues', voice: 'active', words: 'Tiếp tục nghiêm túc thực hiện', cue: 'Tiếp tục nghiêm túc thực hiện' }]);
    expect(short('Poursuivre avec rigueur la mise en œuvre de [la résolution 57]', 'fr')).toEqual(['active continues: Poursuivre avec rigueur la mise en œuvre']);
    expect(short('Continue to firmly implement [Resolution 57]', 'en')).toEqual(['active continues: Continue to firmly implement']);
  });

  test('within 45 units, without a stop or a citation between', () => {
    expect(short(`Tiếp tục${words(45)}thực hiện [Nghị quyết 57]`)).toEqual([`active continues: Tiếp tục${words(45)}thực hiện`]);
    expect(short(`Tiếp tục${words(46)}thực hiện [Nghị quyết 57]`)).toEqual(['active implements: thực hiện']);
    expect(short('Tiếp tục đổi mới; thực hiện [Nghị quyết 57]')).toEqual(['active implements: thực hiện']);
    expect(short('Tiếp tục bám sát [Nghị quyết 57], thực hiện [Kế hoạch 5]')).toEqual(['active implements: thực hiện']);
  });

  test('only once, and only for what is implemented', () => {
    expect(short('Tiếp tục sửa đổi, thực hiện [Quy định 5]')).toEqual(['active amends: sửa đổi', 'active implements: thực hiện']);
    expect(short('Tiếp tục được cụ thể hoá bằng [Quy định 5]')).toEqual(['passive implements: được cụ thể hoá bằng']);
    expect(short('Tiếp tục bãi bỏ [Quy định 5]')).toEqual(['active repeals: bãi bỏ']);
  });
});

describe('nouns', () => {
  const nominal = (source: string, language?: Language): string[] => read(source, language).chains.map((chain) => `${chain.words}: ${chain.nominal ? 'noun' : 'verb'}`);

  test('the noun of the act, and the word that makes one of the verb', () => {
    expect(nominal('Le remplacement du [règlement 22]', 'fr')).toEqual(['remplacement du: noun']);
    expect(nominal('Amendments to [Regulation 22]', 'en')).toEqual(['Amendments to: noun']);
    expect(nominal('Việc thay thế [Quy định 22]')).toEqual(['thay thế: noun']);
    expect(nominal('Thay thế [Quy định 22]')).toEqual(['Thay thế: verb']);
    expect(nominal('Thay thế việc [Quy định 22]')).toEqual(['Thay thế: verb']);
  });

  test('it stands directly before', () => {
    expect(nominal('Việc   thay thế [Quy định 22]')).toEqual(['thay thế: noun']);
    expect(nominal('Việc này đã thay thế [Quy định 22]')).toEqual(['thay thế: verb']);
    expect(nominal('Việc    thay thế [Quy định 22]')).toEqual(['thay thế: verb']);
    expect(nominal('Amendments to implement [Regulation 22]', 'en')).toEqual(['Amendments to: noun', 'implement: verb']);
  });

  test('of cues taken together all are nouns, or it is a verb', () => {
    expect(nominal('Việc quán triệt, việc triển khai [Nghị quyết 57]')).toEqual(['quán triệt, việc triển khai: noun']);
    expect(nominal('Quán triệt, việc triển khai [Nghị quyết 57]')).toEqual(['Quán triệt, việc triển khai: verb']);
    expect(nominal('Việc quán triệt, triển khai [Nghị quyết 57]')).toEqual(['quán triệt, triển khai: verb']);
  });
});

describe('who does it', () => {
  test('named directly behind, it is done by them', () => {
    expect(short('[Le règlement 22] a été remplacé par [le règlement 296]', 'fr')).toEqual(['passive supersedes: a été remplacé par']);
    expect(read('[Le règlement 22] a été remplacé par [le règlement 296]', 'fr').chains[0]!.cue).toBe('a été remplacé par');
    expect(short('[Le règlement 22] a été remplacé   par [le règlement 296]', 'fr')).toEqual(['passive supersedes: a été remplacé   par']);
    expect(short('[Le règlement 22] a été remplacé    par [le règlement 296]', 'fr')).toEqual(['ended supersedes: a été remplacé']);
    expect(short('[Le règlement 22] a été remplacé hier par [le règlement 296]', 'fr')).toEqual(['ended supersedes: a été remplacé']);
    expect(short('[Regulation 22] was repealed by [Regulation 296]', 'en')).toEqual(['passive repeals: was repealed by']);
  });

  test('a verb that is active stays so', () => {
    expect(short('Triển khai theo [Kế hoạch 5]')).toEqual(['active implements: Triển khai']);
  });
});
