import { describe, expect, test } from 'vitest';
import { told, words } from './marked.js';

/** Each of them is done to by the text itself. */
const all = (kind: string, ...targets: string[]): string[] => targets.map((target) => `${kind} this → ${target}`);

describe('the first target of a cue', () => {
  test('stands at most 110 units behind it', () => {
    expect(told(`Thay thế${words(110)}[Quy định 22].`)).toEqual(['supersedes this → Quy định 22']);
    expect(told(`Thay thế${words(111)}[Quy định 22].`)).toEqual([]);
  });

  test('at most 170 behind "căn cứ", which names what it likes before', () => {
    expect(told(`Căn cứ${words(170)}[Quy định 22].`)).toEqual(['based-on this → Quy định 22']);
    expect(told(`Căn cứ${words(171)}[Quy định 22].`)).toEqual([]);
    expect(told('Căn cứ Điều lệ Đảng; [Quy định 22].')).toEqual(['based-on this → Quy định 22']);
    expect(told('Căn cứ, [Quy định 22].')).toEqual(['based-on this → Quy định 22']);
  });

  test('the text need not part them', () => {
    expect(told('Thay thế["Quy định 22"].')).toEqual(['supersedes this → "Quy định 22"']);
  });

  test('behind a comma the next clause begins', () => {
    expect(told('Thay thế, [Quy định 22].')).toEqual([]);
    expect(told('Thay thế,["Quy định 22"].')).toEqual([]);
    expect(told('Thay thế cô, bác,  [Quy định 22].')).toEqual([]);
    expect(told('Thay thế cô, bác [Quy định 22].')).toEqual(['supersedes this → Quy định 22']);
  });

  test('an object with commas in it ends after 70 units', () => {
    expect(told(`Thay thế,${words(69)}[Quy định 22].`)).toEqual(['supersedes this → Quy định 22']);
    expect(told(`Thay thế,${words(70)}[Quy định 22].`)).toEqual([]);
    expect(told(`Thay thế${words(71)}[Quy định 22].`)).toEqual(['supersedes this → Quy định 22']);
  });

  test('what is joined to an object of its own more than 30 units behind is another object', () => {
    expect(told(`Thi hành${words(27)}và [Quy định 22].`)).toEqual(['implements this → Quy định 22']);
    expect(told(`Thi hành${words(28)}và [Quy định 22].`)).toEqual([]);
    expect(told(`Thi hành${words(31)}[Quy định 22].`)).toEqual(['implements this → Quy định 22']);
  });

  test.each([';', '»', '”'])('%s parts them', (sign) => {
    expect(told(`Thay thế nó${sign} [Quy định 22].`)).toEqual([]);
  });

  test('another clause or another cue between takes it', () => {
    expect(told('Thực hiện tốt đồng thời [Quy định 22].')).toEqual([]);
    expect(told('Thực hiện tốt theo["Quy định 22"].')).toEqual([]);
    expect(told('Thực hiện [Quy định 22] đồng thời với thi đua.')).toEqual(['implements this → Quy định 22']);
    expect(told('Thực hiện và thay thế["Quy định 22"].')).toEqual(['supersedes this → "Quy định 22"']);
    expect(told('Thực hiện tốt, bãi bỏ [Quy định 22].')).toEqual(['repeals this → Quy định 22']);
  });

  test('a cue in brackets governs nothing behind them', () => {
    expect(told('(đang thực hiện) [Quy định 22].')).toEqual([]);
    expect(told('(đang thực hiện [Quy định 22]) [Quy định 23].')).toEqual(['implements this → Quy định 22']);
  });
});

describe('the list of the targets', () => {
  test('goes on behind a comma, "and" and a semicolon', () => {
    expect(told('Thực hiện [Nghị quyết 57], [Nghị quyết 59]; [Nghị quyết 66] và [Nghị quyết 68].')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59', 'Nghị quyết 66', 'Nghị quyết 68'));
    expect(told('Thực hiện [Nghị quyết 57] như [Nghị quyết 59].')).toEqual(all('implements', 'Nghị quyết 57'));
    expect(told('Appliquer [la résolution 57] et [la résolution 59].', 'fr')).toEqual(all('implements', 'la résolution 57', 'la résolution 59'));
    expect(told('Implement [Resolution 57] and [Resolution 59].', 'en')).toEqual(all('implements', 'Resolution 57', 'Resolution 59'));
  });

  test('behind the title of the item before, when the list goes on or ends there', () => {
    const after = (behind: string): string[] => told(`Thực hiện [Nghị quyết 57] về khoa học, [Nghị quyết 59]${behind}`);
    const both = all('implements', 'Nghị quyết 57', 'Nghị quyết 59');
    for (const behind of ['.', '', ' ', ';', ' ; cần cù', ':', ')', '»', '”', '"', ', cần cù', ' , cần cù', ' và cả nhà']) expect(after(behind)).toEqual(both);
    for (const behind of [' nêu rõ điều ấy.', ' a, b', '-a b']) expect(after(behind)).toEqual(all('implements', 'Nghị quyết 57'));
  });

  test('the next citation less than 8 units behind shows that it goes on', () => {
    const after = (between: string): string[] => told(`Thực hiện [Nghị quyết 57] về khoa học, [Nghị quyết 59]${between}[Nghị quyết 66] nêu rõ.`);
    expect(after(' ab cd ')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
    expect(after(' ab cde ')).toEqual(all('implements', 'Nghị quyết 57'));
  });

  test('directly behind a comma nothing need follow', () => {
    const apart = (between: string): string[] => told(`Thực hiện [Nghị quyết 57]${between}[Nghị quyết 59] nêu rõ.`);
    expect(apart(', ')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
    expect(apart(',  ')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
    expect(apart(',   ')).toEqual(all('implements', 'Nghị quyết 57'));
  });

  test('behind "and" and a semicolon neither', () => {
    expect(told('Thực hiện [Nghị quyết 57] về khoa học và [Nghị quyết 59] nêu rõ.')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
    expect(told('Thực hiện [Nghị quyết 57] về khoa học; [Nghị quyết 59] nêu rõ.')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
  });

  test('the next item stands at most 280 units behind', () => {
    expect(told(`Thực hiện [Nghị quyết 57]${words(277)}và [Nghị quyết 59].`)).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
    expect(told(`Thực hiện [Nghị quyết 57]${words(278)}và [Nghị quyết 59].`)).toEqual(all('implements', 'Nghị quyết 57'));
  });

  test('another clause or another cue ends it', () => {
    expect(told('Thực hiện [Nghị quyết 57] trong đó có cả và [Nghị quyết 59].')).toEqual(all('implements', 'Nghị quyết 57'));
    expect(told('Thực hiện [Nghị quyết 57] cùng với ["Nghị quyết 59"].')).toEqual(all('implements', 'Nghị quyết 57'));
    expect(told('Thực hiện [Nghị quyết 57] và sửa đổi [Quy định 5].')).toEqual(['implements this → Nghị quyết 57', 'amends this → Quy định 5']);
  });

  test('an item that is read as one of the list needs nothing before it', () => {
    expect(told('Thực hiện các [Nghị quyết 57] (khoa học) rồi [59] nữa, [66].', 'vi', [{}, { listed: true }])).toEqual(all('implements', 'Nghị quyết 57', '59', '66'));
  });

  test('what stands in brackets between two items is none of them', () => {
    expect(told('Thực hiện [Nghị quyết 57] (xem [Kết luận 5]), [Nghị quyết 59] nêu rõ.')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
    expect(told('Thực hiện (xem [Nghị quyết 57]), [Nghị quyết 59].')).toEqual(all('implements', 'Nghị quyết 57'));
  });

  test('and the distance is counted from behind the brackets', () => {
    expect(told(`Thực hiện [Nghị quyết 57] (${words(300)}) và [Nghị quyết 59].`)).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
    expect(told('Thực hiện [Nghị quyết 57] (nay bị bãi bỏ) và [Nghị quyết 59].')).toEqual([...all('implements', 'Nghị quyết 57', 'Nghị quyết 59'), 'repeals {bị bãi bỏ} → Nghị quyết 57']);
  });

  test('what the brackets around the cue close off is none of them', () => {
    expect(told('(thực hiện [Nghị quyết 57]), [Nghị quyết 59].')).toEqual(all('implements', 'Nghị quyết 57'));
    expect(told('(thực hiện [Nghị quyết 57] và [Nghị quyết 59]), [Nghị quyết 66].')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
  });

  test('a State document is passed over, and the list goes on behind it', () => {
    expect(told('Thực hiện [Nghị quyết 57], {Quyết định 15/QĐ-UBND}, [Nghị quyết 59].')).toEqual(all('implements', 'Nghị quyết 57', 'Nghị quyết 59'));
  });
});

describe('the source before a cue', () => {
  const source = (gap: string, cue = 'thực hiện'): string => told(`[Kết luận 5]${gap}${cue} [Kết luận 3].`)[0]!.replace(/^\S+ | → .*$/gu, '');

  test('stands directly before it, one word may be between', () => {
    for (const gap of [' ', ' nhằm ', ', nhằm ', ', ', ' – ']) expect(source(gap)).toBe('Kết luận 5');
    for (const gap of [' của tỉnh ', ' năm 5 ', '\n', ' –– nhằm ', '; ', '» ', '” ', '? ', '! ', ' đồng thời ']) expect(source(gap)).toBe('this');
    expect(told('["Kết luận 5"]thay thế [Kết luận 3].')).toEqual(['supersedes "Kết luận 5" → Kết luận 3']);
    expect(told('["Kết luận 5"]đồng thời thay thế [Kết luận 3].')).toEqual(['supersedes this → Kết luận 3']);
    expect(told('["Kết luận 5"]hết hiệu lực, bãi bỏ [Kết luận 3].')).toEqual(['repeals {hết hiệu lực} → "Kết luận 5"', 'repeals this → Kết luận 3']);
  });

  test('at most 26 units before it', () => {
    expect(source(` nhằm${' '.repeat(21)}`)).toBe('Kết luận 5');
    expect(source(` nhằm${' '.repeat(22)}`)).toBe('this');
  });

  test('what changes something may say more before it, in 100 units', () => {
    for (const cue of ['thay thế', 'bãi bỏ', 'sửa đổi']) {
      expect(source(words(100), cue)).toBe('Kết luận 5');
      expect(source(words(101), cue)).toBe('this');
      expect(source('\n', cue)).toBe('Kết luận 5');
    }
    for (const cue of ['hướng dẫn', 'tổng kết', 'tiếp tục thực hiện']) expect(source(words(20), cue)).toBe('this');
  });

  test('what its title does it does: in 48 units, the title at most 4 behind it', () => {
    const title = (length: number): string => ` về${words(length - 3)}`;
    expect(source(title(48))).toBe('Kết luận 5');
    expect(source(title(49))).toBe('this');
    expect(source('    về công tác ')).toBe('Kết luận 5');
    expect(source('     về công tác ')).toBe('this');
    expect(source(' mới của tỉnh ')).toBe('this');
    expect(told('["Kết luận 5"]về công tác thực hiện [Kết luận 3].')).toEqual(['implements "Kết luận 5" → Kết luận 3']);
    expect(told('Về [Kết luận 5] của tỉnh nhà thực hiện [Kết luận 3].')).toEqual(['implements this → Kết luận 3']);
    expect(told('[La conclusion 5] sur le devoir d’appliquer [la conclusion 3].', 'fr')).toEqual(['implements La conclusion 5 → la conclusion 3']);
    expect(told('[Conclusion 5] on how to implement [Conclusion 3].', 'en')).toEqual(['implements Conclusion 5 → Conclusion 3']);
  });

  test('a document that is not named comes between', () => {
    expect(source(' cho ra quy định mới ', 'thay thế')).toBe('{quy định mới}');
    expect(source(' cho ra quy chế ', 'thay thế')).toBe('{quy chế}');
    expect(source(' cho ra cái mới ', 'thay thế')).toBe('this');
    expect(source(' cho ra cái ', 'thay thế')).toBe('Kết luận 5');
    expect(told('["Kết luận 5"]mới của tỉnh thay thế [Kết luận 3].')).toEqual(['supersedes this → Kết luận 3']);
    expect(told('Quy định mới là [Kết luận 5] của tỉnh nhà thay thế [Kết luận 3].')).toEqual(['supersedes Kết luận 5 → Kết luận 3']);
    expect(told('[Kết luận 5] của tỉnh nhà thay thế quy định cũ [Kết luận 3].')).toEqual(['supersedes Kết luận 5 → Kết luận 3']);
  });

  test('what another verb governs does not do the next', () => {
    expect(told('Sửa đổi [Kết luận 5] cho hợp với tình hình, bãi bỏ [Kết luận 3].')).toEqual(['amends this → Kết luận 5', 'repeals this → Kết luận 3']);
    expect(told('Quán triệt [Kết luận 5], triển khai [Kế hoạch 3].')).toEqual(['implements this → Kết luận 5', 'implements this → Kế hoạch 3']);
    expect(told('Quán triệt [Kết luận 5] và triển khai [Kế hoạch 3].')).toEqual(['implements this → Kết luận 5', 'implements this → Kế hoạch 3']);
    expect(told('Appliquer [la résolution 5] et mettre en œuvre [le plan 3].', 'fr')).toEqual(['implements this → la résolution 5', 'implements this → le plan 3']);
    expect(told('Implement [Resolution 5] and execute [Plan 3].', 'en')).toEqual(['implements this → Resolution 5', 'implements this → Plan 3']);
    expect(told('Sửa đổi [Quy định 5] về kỷ luật, bãi bỏ [Quy định 3].')).toEqual(['amends this → Quy định 5', 'repeals this → Quy định 3']);
    expect(told('Quán triệt [Kết luận 5] về cán bộ, triển khai [Kế hoạch 3].')).toEqual(['implements this → Kết luận 5', 'implements this → Kế hoạch 3']);
    expect(told('Quán triệt [Kết luận 5] về tiếp tục thực hiện [Chỉ thị 3].')).toEqual(['implements this → Kết luận 5', 'continues Kết luận 5 → Chỉ thị 3']);
    expect(told('[Kết luận 5] về cán bộ, công chức tiếp tục thực hiện [Chỉ thị 3].')).toEqual(['continues Kết luận 5 → Chỉ thị 3']);
    expect(told('Triển khai [Kế hoạch 5], nhằm thực hiện [Nghị quyết 3].')).toEqual(['implements this → Kế hoạch 5', 'implements this → Nghị quyết 3']);
    expect(told('Triển khai [Kế hoạch 5] nhằm thực hiện [Nghị quyết 3].')).toEqual(['implements this → Kế hoạch 5', 'implements Kế hoạch 5 → Nghị quyết 3']);
    expect(told('Quán triệt [Kết luận 5] thực hiện [Nghị quyết 3].')).toEqual(['implements this → Kết luận 5', 'implements Kết luận 5 → Nghị quyết 3']);
    expect(told('[Kết luận 7] (sửa đổi [Kết luận 5]) bãi bỏ [Kết luận 3].')).toEqual(['amends Kết luận 7 → Kết luận 5', 'repeals this → Kết luận 3']);
  });

  test('a base does, if no subject of its own follows', () => {
    expect(told('Căn cứ [Quy định 5] có giá trị từ ngày ký, bãi bỏ [Quy định 3].')).toEqual(['based-on this → Quy định 5', 'repeals Quy định 5 → Quy định 3']);
    expect(told('Căn cứ [Quy định 5], có giá trị từ ngày ký, bãi bỏ [Quy định 3].')).toEqual(['based-on this → Quy định 5', 'repeals Quy định 5 → Quy định 3']);
    for (const comma of [',', ', ', ',  ']) expect(told(`Căn cứ ["Quy định 5"]${comma}Ban Thường vụ bãi bỏ [Quy định 3].`)).toEqual(['based-on this → "Quy định 5"', 'repeals this → Quy định 3']);
  });

  test('a cue that governs no citation does not come between', () => {
    expect(told('[Kết luận 5] về thi hành pháp luật, thay thế [Kết luận 3].')).toEqual(['supersedes Kết luận 5 → Kết luận 3']);
  });
});

describe('what is done to a citation', () => {
  test('it stands at most 70 units before', () => {
    expect(told(`[Quy định 22]${words(70)}hết hiệu lực.`)).toEqual(['repeals {hết hiệu lực} → Quy định 22']);
    expect(told(`[Quy định 22]${words(71)}hết hiệu lực.`)).toEqual([]);
    expect(told('["Quy định 22"]hết hiệu lực.')).toEqual(['repeals {hết hiệu lực} → "Quy định 22"']);
  });

  test('who does it stands at most 70 units behind', () => {
    expect(told(`[Quy định 22] được thay thế bởi${words(70)}[Quy định 296].`)).toEqual(['supersedes Quy định 296 → Quy định 22']);
    expect(told(`[Quy định 22] được thay thế bởi${words(71)}[Quy định 296].`)).toEqual(['supersedes {được thay thế bởi} → Quy định 22']);
    expect(told('[Quy định 22] được thay thế bởi["Quy định 296"].')).toEqual(['supersedes "Quy định 296" → Quy định 22']);
  });

  test('of several the nearest', () => {
    expect(told('[Quy định 21] và [Quy định 22] được thay thế bởi [Quy định 296] và [Quy định 297].')).toEqual(['supersedes Quy định 296 → Quy định 22']);
  });

  test('a semicolon or another clause parts them, one elsewhere does not', () => {
    expect(told('[Quy định 22] nêu rõ; nay hết hiệu lực.')).toEqual([]);
    expect(told('[Quy định 22] đồng thời hết hiệu lực.')).toEqual([]);
    expect(told('Kính gửi; [Quy định 22] hết hiệu lực; kính báo.')).toEqual(['repeals {hết hiệu lực} → Quy định 22']);
  });

  test('nothing before it and nothing named', () => {
    expect(told('Hết hiệu lực: [Quy định 22].')).toEqual([]);
    expect(told('Được thay thế bởi [Quy định 296].')).toEqual(['supersedes Quy định 296 → this']);
  });

  test('a State document may do it, and is not done to', () => {
    expect(told('[Quy định 22] được thay thế bởi {Quyết định 15/QĐ-UBND}.')).toEqual(['supersedes {Quyết định 15/QĐ-UBND} → Quy định 22']);
    expect(told('{Quyết định 15/QĐ-UBND} được thay thế bởi [Quy định 22].')).toEqual([]);
    expect(told('{Quyết định 15/QĐ-UBND} hết hiệu lực như [Quy định 22].')).toEqual([]);
    expect(told('Được thay thế bởi {Quyết định 15/QĐ-UBND}, xem [Quy định 22].')).toEqual([]);
  });

  test('that it has ended says nothing of what stands behind', () => {
    expect(told('[Quy định 22] hết hiệu lực, [Quy định 296] nêu rõ.')).toEqual(['repeals {hết hiệu lực} → Quy định 22']);
  });
});
