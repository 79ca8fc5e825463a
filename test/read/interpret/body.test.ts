import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/index.js';
import { congressOf } from '../../../src/model/bodies.js';
import { written } from '../../../src/read/interpret/body.js';

const read = (text: string): unknown => {
  const { issuer, issuerName, symbol } = extractCitations(text)[0]!;
  return [issuer, issuerName, symbol];
};

/** The id of a body, its name as written, and the symbol where one code is its own. */
describe('the issuer of "Nghị quyết 57 của …"', () => {
  test.each([
    ['Bộ Chính trị', 'bo-chinh-tri', '57-NQ/TW'],
    ['Bộ Chính trị và Ban Bí thư', 'bo-chinh-tri+ban-bi-thu', '57-NQ/TW'],
    ['Ban Tổ chức Trung ương', 'ban-to-chuc-trung-uong', '57-NQ/BTCTW'],
    ['Tỉnh uỷ Nghệ An', 'tinh-uy', '57-NQ/TU'],
    ['Ban Thường vụ Tỉnh uỷ Nghệ An', 'tinh-uy', '57-NQ/TU'],
    ['Ban Chấp hành Đảng bộ tỉnh Nghệ An', 'tinh-uy', undefined],
    ['Ban Chấp hành Đảng bộ thành phố Đà Nẵng', 'thanh-uy', undefined],
    ['Ban Chấp hành Đảng bộ huyện Yên Thành', 'huyen-uy', undefined],
    ['Ban Chấp hành Đảng bộ quận 1', 'quan-uy', undefined],
    ['Ban Chấp hành Đảng bộ xã Phong Hải', 'dang-uy-xa-phong-hai', undefined],
    ['Ban Thường vụ Đảng uỷ xã Phong Hải', 'dang-uy-xa-phong-hai', undefined],
    ['Đảng bộ xã Phong Hải', 'dang-bo-xa-phong-hai', undefined],
    ['Đảng uỷ Bộ Ngoại giao', 'dang-uy-bo-ngoai-giao', undefined],
    ['Ban Tổ chức Thành uỷ Đà Nẵng', 'ban-to-chuc-thanh-uy', undefined],
    ['Văn phòng Tỉnh uỷ', 'van-phong-tinh-uy', undefined],
    ['Chi bộ trực thuộc', 'chi-bo', undefined],
    ['Đại hội đại biểu Đảng uỷ Bộ Ngoại giao', 'dai-hoi-dang-bo-bo-ngoai-giao', undefined],
  ])('%s', (name, issuer, symbol) => expect(read(`Nghị quyết 57 của ${name}.`)).toEqual([issuer, name.replace(/^Đại hội đại biểu /u, ''), symbol]));

  test('links of French and English are no part of an id', () => {
    expect(read('la résolution 57 du Comité du Parti du ministère des Affaires étrangères')).toEqual(['dang-uy-bo-ngoai-giao', 'Comité du Parti du ministère des Affaires étrangères', undefined]);
    expect(read('Resolution 57 of the Party Committee of the Ministry of Foreign Affairs')).toEqual(['dang-uy-bo-ngoai-giao', 'Party Committee of the Ministry of Foreign Affairs', undefined]);
    expect(read('la résolution 57 du Comité provincial du Parti de Nghe An')).toEqual(['tinh-uy', 'Comité provincial du Parti de Nghe An', '57-NQ/TU']);
  });

  test('a name that runs over a line has one blank there', () => {
    expect(read('Nghị quyết 57 của Bộ  Chính\n  trị')).toEqual(['bo-chinh-tri', 'Bộ Chính trị', '57-NQ/TW']);
  });
});

describe('the plenum of a committee', () => {
  test.each([
    ['Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Đảng bộ tỉnh Nghệ An', 'tinh-uy', 8, undefined],
    ['Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Đảng bộ thị xã Sơn Tây', 'thi-uy', 8, undefined],
    ['Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khoá XIII', 'ban-chap-hanh-trung-uong', 8, 'XIII'],
    ['Nghị quyết hội nghị Trung ương 8', 'ban-chap-hanh-trung-uong', 8, undefined],
    ['NQTW 6 khoá XII', 'ban-chap-hanh-trung-uong', 6, 'XII'],
    ['résolution du 8e plénum du 13e Comité central', 'ban-chap-hanh-trung-uong', 8, 'XIII'],
    ['resolution of the 8th plenum of the 13th Central Committee', 'ban-chap-hanh-trung-uong', 8, 'XIII'],
  ])('%s', (text, issuer, plenum, term) => {
    const [citation] = extractCitations(`${text}.`);
    expect(citation).toMatchObject({ form: 'plenum', text, issuer, plenum });
    expect(citation!.term).toBe(term);
  });
});

describe('whose congress it is', () => {
  test.each([
    ['nobody says', 'Nghị quyết Đại hội XIII', 'dai-hoi-dai-bieu-toan-quoc'],
    ['an organisation that is named', 'Nghị quyết Đại hội lần thứ XIII của Đảng bộ cơ quan', 'dai-hoi-dang-bo-co-quan'],
    ['of the Party, and organs behind it', 'la résolution du 13e Congrès du Parti des organes centraux', 'dai-hoi-dang-bo-cac-cap'],
  ])('%s', (_name, text, issuer) => expect(extractCitations(text).map((citation) => citation.issuer)).toEqual([issuer]));

  test.each(['Nghị quyết Đại hội XIII của Công đoàn', 'Nghị quyết Đại hội XXVIII của Đoàn Thanh niên', 'Nghị quyết Đại hội lần thứ XIII của ngành', 'la résolution du 28e Congrès du ministère'])('of somebody else: %s', (text) => {
    expect(extractCitations(text)).toEqual([]);
  });

  test.each([
    ['ban-chap-hanh-trung-uong', 'dai-hoi-dai-bieu-toan-quoc'], ['dang-uy', 'dai-hoi-dang-bo'], ['dang-uy-bo-ngoai-giao', 'dai-hoi-dang-bo-bo-ngoai-giao'], ['dang-bo-xa-phong-hai', 'dai-hoi-dang-bo-xa-phong-hai'], ['tinh-uy', 'dai-hoi-tinh-uy'],
  ])('the congress of %s is %s', (body, congress) => expect(congressOf(body)).toBe(congress));
});

describe('a name as written', () => {
  test.each([
    ['Bộ Chính trị', 'Bộ Chính trị'], ['Bộ  Chính   trị', 'Bộ Chính trị'], ['Bộ\nChính\ttrị', 'Bộ Chính trị'], ['Bộ\u00a0Chính trị', 'Bộ Chính trị'], ['Bộ Chính\u00ad trị\u200b', 'Bộ Chính trị'], ['', ''],
  ])('%j', (text, name) => expect(written(text)).toBe(name));
});

describe('the Party committee of a ministry has one id in all languages', () => {
  test.each([
    ['dang-uy-bo-ngoai-giao', 'Nghị quyết 02 của Đảng uỷ Bộ Ngoại giao', "Resolution 02 of the Foreign Ministry's Party Committee", 'Resolution 02 of the Party Committee of the Ministry of Foreign Affairs', "Resolution 02 of the Ministry of Foreign Affairs' Party Committee", 'la résolution 02 du Comité du Parti du ministère des Affaires étrangères'],
    ['dang-uy-bo-cong-an', 'Nghị quyết 02 của Đảng uỷ Bộ Công an', "Resolution 02 of the Ministry of Public Security's Party Committee", "Resolution 02 of the Public Security Ministry's Party Committee", 'la résolution 02 du Comité du Parti du ministère de la Sécurité publique'],
    ['dang-uy-bo-y-te', 'Nghi quyet 02 cua Dang uy Bo Y te', 'Resolution 02 of the Party Committee of the Ministry of Health', "Resolution 02 of the Health Ministry's Party Committee", 'la résolution 02 du Comité du Parti du ministère de la Santé'],
    ['dang-uy-bo-cong-thuong', 'Nghị quyết 02 của Đảng uỷ Bộ Công Thương', 'Resolution 02 of the Party Committee of the Ministry of Industry and Trade', "la résolution 02 du Comité du Parti du ministère de l'Industrie et du Commerce"],
    ['dang-uy-bo-van-hoa-the-thao-va-du-lich', 'Nghị quyết 02 của Đảng uỷ Bộ Văn hoá, Thể thao và Du lịch', 'Resolution 02 of the Party Committee of the Ministry of Culture, Sports and Tourism', 'la résolution 02 du Comité du Parti du ministère de la Culture'],
  ])('%s', (id, ...texts) => {
    expect(texts.map((text) => extractCitations(text).map(({ issuer }) => issuer))).toEqual(texts.map(() => [id]));
  });

  test('one that is not listed keeps the slug of its name, and a ministry by itself is a State body', () => {
    expect(extractCitations('Resolution 02 of the Party Committee of the Ministry of Truth')[0]!.issuer).toBe('dang-uy-ministry-truth');
    expect(extractCitations("Resolution 02 of the Ministry of Health's staff")).toEqual([]);
  });
});
