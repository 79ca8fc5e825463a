import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocumentUrl, toSlug } from '../../../src/registry/identifiers/index.js';
import { UsageError } from '../../../src/model/index.js';
import { anyText, documents } from './arbitraries.js';
import { runs } from '../../properties/runs.js';

/** Address, symbol, type, dates. The addresses are sources of records that have that symbol, but for a few of the sites' own. */
type Row = readonly [url: string, symbol: string, type: string | undefined, dates?: readonly string[]];

const TULIEU = 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-cua-dang';
const TVPL = 'https://thuvienphapluat.vn/van-ban';

const SITES: readonly Row[] = [
  [`${TULIEU}/chi-thi-so-05-cttw-ngay-1552016-cua-bo-chinh-tri-ve-day-manh-hoc-tap-va-lam-theo-tu-tuong-dao-duc-phong-cach-ho-5005`, '05-CT/TW', 'chi-thi', ['2016-05-15']],
  [`${TULIEU}/nghi-quyet-so-12-nqtw-ngay-362017-hoi-nghi-lan-thu-nam-ban-chap-hanh-trung-uong-dang-khoa-xii-ve-tiep-tuc-co-cau-lai-3223`, '12-NQ/TW', 'nghi-quyet', ['2017-06-03']],
  [`${TULIEU}/quy-dinh-so-144-qdtw-ngay-0952024-cua-bo-chinh-tri-ve-chuan-muc-dao-duc-cach-mang-cua-can-bo-dang-vien-trong-giai-doan-10415`, '144-QĐ/TW', 'quy-dinh', ['2024-05-09']],
  [`${TVPL}/Vi-pham-hanh-chinh/Huong-dan-11-HD-UBKTTW-thuc-hien-Quy-dinh-94-QD-TW-xu-ly-ky-luat-Dang-vien-124219.aspx`, '11-HD/UBKTTW', 'huong-dan'],
  [`${TVPL}/Bo-may-hanh-chinh/Quy-dinh-bo-sung-216-QD-TW-quan-he-lanh-dao-chi-dao-Bo-Chinh-tri-Ban-Bi-thu-112944.aspx`, '216-QĐ/TW', 'quy-dinh'],
  [`${TVPL}/Xay-dung-Do-thi/Nghi-quyet-45-NQ-TW-2019-xay-dung-va-phat-trien-thanh-pho-Hai-Phong-416725.aspx`, '45-NQ/TW', 'nghi-quyet', ['2019']],
  [`${TVPL}/Bo-may-hanh-chinh/Huong-dan-05-HD-BDNTW-2019-Quy-che-quan-ly-thong-nhat-cac-hoat-dong-doi-ngoai-433024.aspx?tab=7`, '05-HD/BĐNTW', 'huong-dan', ['2019']],
  [`${TVPL}/Tai-nguyen-Moi-truong/Ket-luan-02-KL-TW-2021-tiep-tuc-thuc-hien-Chi-thi-47-CT-TW-cua-Ban-Bi-thu-476010.aspx?ac=emails`, '02-KL/TW', 'ket-luan', ['2021']],
  ['https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/chinh-sach-moi/41466/da-co-quy-dinh-69-qd-tw-ky-luat-to-chuc-dang-dang-vien-vi-pham', '69-QĐ/TW', 'quy-dinh'],
  [`${TVPL}/Cong-nghe-thong-tin/Nghi-quyet-36-NQ-TW-2023-phat-trien-cong-nghe-sinh-hoc-phuc-vu-phat-trien-dat-nuoc-553957.aspx`, '36-NQ/TW', 'nghi-quyet', ['2023']],
  [`${TVPL}/Bo-may-hanh-chinh/Quy-dinh-117-QD-TW-2023-xin-loi-va-phuc-hoi-quyen-loi-cua-to-chuc-dang-dang-vien-bi-ky-luat-oan-576171.aspx`, '117-QĐ/TW', 'quy-dinh', ['2023']],
  [`${TVPL}/Thuong-mai/Nghi-quyet-45-NQ-TW-2023-xay-dung-vai-tro-doi-ngu-tri-thuc-dap-ung-yeu-cau-phat-trien-dat-nuoc-589015.aspx`, '45-NQ/TW', 'nghi-quyet', ['2023']],
  [`${TVPL}/Tai-chinh-nha-nuoc/Quy-dinh-231-QD-TW-2025-bao-ve-dau-tranh-chong-tham-nhung-lang-phi-tieu-cuc-642467.aspx`, '231-QĐ/TW', 'quy-dinh', ['2025']],
  [`${TVPL}/Bo-may-hanh-chinh/Quy-dinh-262-Q%c3%90-TW-2025-sua-doi-Quy-dinh-22-QD-TW-kiem-tra-giam-sat-ky-luat-cua-Dang-642992.aspx?tab=4`, '262-QĐ/TW', 'quy-dinh', ['2025']],
  ['https://thuvienphapluat.vn/phap-luat/huong-dan-36hdvptw-the-thuc-ve-ky-hieu-mot-so-ten-van-ban-ten-co-quan-ban-hanh-va-dia-danh-ngay-tha-16914.html', '36-HD/VPTW', 'huong-dan'],
  ['https://luatvietnam.vn/chinh-sach/nghi-quyet-59-nq-tw-xay-dung-va-phat-trien-can-tho-den-nam-2030-194575-d1.html', '59-NQ/TW', 'nghi-quyet'],
  ['https://luatvietnam.vn/hanh-chinh/ket-luan-118-kl-tw-2025-dieu-chinh-bo-sung-mot-so-noi-dung-chi-thi-35-ct-tw-2024-387581-d6.html', '118-KL/TW', 'ket-luan', ['2025']],
  ['https://luatvietnam.vn/chinh-sach/ket-luan-156-kl-tw-2025-thuc-hien-nghi-quyet-33-nq-tw-ve-phat-trien-van-hoa-con-nguoi-viet-nam-401275-d1.html', '156-KL/TW', 'ket-luan', ['2025']],
  ['https://xaydungchinhsach.chinhphu.vn/ket-luan-so-126-kl-tw-ve-mot-so-noi-dung-nhiem-vu-tiep-tuc-sap-xep-tinh-gon-to-chuc-bo-may-cua-he-thong-chinh-tri-nam-2025-119250223094736011.htm', '126-KL/TW', 'ket-luan'],
  ['https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-71-nq-tw-cua-bo-chinh-tri-119250828110759964.htm', '71-NQ/TW', 'nghi-quyet'],
];

const OTHERS: readonly Row[] = [
  ['https://hethongphapluat.com/quy-dinh-29-qd-tw-thi-hanh-dieu-le-dang-do-bo-chinh-tri-ban-hanh.html', '29-QĐ/TW', 'quy-dinh'],
  ['http://m.mattran.org.vn/chuong-trinh-phoi-hop/quy-dinh-so-97qdtw-cua-bo-chinh-tri-50973.html', '97-QĐ/TW', 'quy-dinh'],
  ['https://baoquocte.vn/nghi-quyet-so-22-nqtw-dot-pha-ve-tu-duy-chien-luoc-va-thuc-tien-xung-luc-de-vung-buoc-vao-tuong-lai-223557.html', '22-NQ/TW', 'nghi-quyet'],
  ['https://dangdoan.monre.gov.vn/tong-ket-10-nam-thuc-hien-nghi-quyet-so-24nqtw-ngay-0362013-cua-ban-chap-hanh-trung-uong-dang-khoa-xi-1271.htm', '24-NQ/TW', 'nghi-quyet', ['2013-06-03']],
  ['https://luatminhkhue.vn/huong-dan-09-hd-ubkttw-nam-2013-thuc-hien-quy-dinh-181-qd-tw-ve-xu-ly-ky-luat-dang-vien-vi-pham-do-uy-ban-kiem-tra-trung-uong-ban-hanh.aspx', '09-HD/UBKTTW', 'huong-dan', ['2013']],
  ['https://uat-raovat.thuviennhadat.vn/vbpl/quyet-dinh-218-qd-tw-nam-2013-tham-gia-gop-y-xay-dung-dang-chinh-quyen-218636.html', '218-QĐ/TW', 'quyet-dinh', ['2013']],
  ['https://baomoi.net.vn/tag/Quy-%C4%91%E1%BB%8Bnh-s%E1%BB%91-228_Q%C4%90%2FTW.epi', '228-QĐ/TW', 'quy-dinh'],
  ['https://truyenhinhcapsongthu.net/top/quy-dinh-so-30-qd-tw-ngay-26-7-2016-cua-ban-chap-hanh-trung/rAMwFmu4IOV8AEO', '30-QĐ/TW', 'quy-dinh', ['2016-07-26']],
  ['http://hoiluatgiavn.org.vn:8080/chi-thi-so-12-cttw-ngay-05012022-cua-ban-bi-thu-trung-uong-dang-d3128.html', '12-CT/TW', 'chi-thi', ['2022-01-05']],
  ['http://tuyentruyen.langson.gov.vn/ttdoingoai/index.php/tin-t-c/item/143-ha-i-ngha-pha-bia-n-qua-n-tria-t-da-a-n-sa-01-da-tw-va-cha-tha-sa-12-ct-tw', '01-ĐA/TW', 'de-an'],
  ['https://lawnet.vn/thong-tin-phap-luat/en/can-bo-cong-chuc-vien-chuc/entities-eligible-for-rotation-of-cadres-as-prescribed-in-decision-no-65-qd-tw-102101.html', '65-QĐ/TW', undefined],
  ['http://lyluanchinhtri.vn/home/index.php/component/k2/item/5199-nghi-quyet-so-26-nq/tw-cua-bo-chinh-tri-tao-buoc-dot-pha.html', '26-NQ/TW', 'nghi-quyet'],
  ['https://ls1.hethongphapluat.com/huong-dan-82-hd-btgtw-nam-2022-thuc-hien-chi-thi-17-ct-tw-do-ban-tuyen-giao-trung-uong-ban-hanh.html', '82-HD/BTGTW', 'huong-dan', ['2022']],
  ['https://nvsk.vnanet.vn/print/quy-dinh-so-132-qd-tw-ngay-27-10-2023-ve-kiem-soat-quyen-luc-135411.vna', '132-QĐ/TW', 'quy-dinh', ['2023-10-27']],
  ['https://vietnam.vn/ninhthuan/tag/thuc-hien-chi-thi-so-37-ct-tw-ngay-10-7-2024-cua-ban-bi-thu-ve-doi-moi-cong-tac-dao-tao-nghe-cho-lao-dong-nong-thon', '37-CT/TW', 'chi-thi', ['2024-07-10']],
  ['https://hethongphapluat.com/quyet-dinh-190-qd-tw-nam-2024-ve-quy-che-bau-cu-trong-dang-do-ban-chap-hanh-trung-uong-ban-hanh/dieu-28', '190-QĐ/TW', 'quyet-dinh', ['2024']],
  ['https://tcnnld.vn/news/detail/68337/Quy-dinh-so-296-QDTW-ve-cong-tac-kiem-tra-giam-sat-va-ky-luat-cua-Dang.html', '296-QĐ/TW', 'quy-dinh'],
  ['https://www.vietnamplus.vn/ket-luan-so-210-kltw-ve-tiep-tuc-xay-dung-hoan-thien-to-chuc-bo-may-cua-he-thong-chinh-tri-post1078539.vnp', '210-KL/TW', 'ket-luan'],
  ['https://nhansu.vn/van-ban-phap-luat/Quy-dinh-399-QD-TW-2026-the-loai-tham-quyen-ban-hanh-va-the-thuc-van-ban-cua-Dang-690017.html', '399-QĐ/TW', 'quy-dinh', ['2026']],
  ['https://congthuong.vn/tag/ket-luan-150kltw-cua-bo-chinh-tri-318645.tag', '150-KL/TW', 'ket-luan'],
];

const SLUGS: readonly Row[] = [
  ['nghi-quyet-so-57-nq-tw', '57-NQ/TW', 'nghi-quyet'],
  ['97qdtw', '97-QĐ/TW', undefined],
  ['399-QD-TW', '399-QĐ/TW', undefined],
  ['399-Q%c3%90-TW', '399-QĐ/TW', undefined],
  ['Quy-dinh-144-QD-TW-2024-chuan-muc-dao-duc-cach-mang-611100.aspx', '144-QĐ/TW', 'quy-dinh', ['2024']],
  ['nghi-quyet-so-72-nqtw-ngay-1112025-cua-bo-chinh-tri-3223', '72-NQ/TW', 'nghi-quyet', ['2025-11-01', '2025-01-11']],
  ['ket-luan-so-183-kltw-ngay-2282025', '183-KL/TW', 'ket-luan', ['2025-08-22']],
  ['ket-luan-so-18-kltw-ngay-1052024', '18-KL/TW', 'ket-luan', ['2024-05-10', '2024-05-01']],
  ['quy-dinh-so-30-qd-tw-cua-bo-chinh-tri-ngay-26-7-2016', '30-QĐ/TW', 'quy-dinh', ['2016-07-26']],
  ['nghi-quyet-so-57-nq-tw-ngay-22-thang-12-nam-2024', '57-NQ/TW', 'nghi-quyet', ['2024-12-22']],
  ['nghi-quyet-so-08b-nq-hntw', '08B-NQ/HNTW', 'nghi-quyet'],
  ['nghi-quyet-08bnqhntw', '08B-NQ/HNTW', 'nghi-quyet'],
  ['chuong-trinh-so-10-ctr-tu', '10-CTr/TU', 'chuong-trinh'],
  ['du-an-so-01-da-tw', '01-DA/TW', 'du-an'],
  ['tuyen-bo-so-05-tb-tw', '05-TB/TW', 'tuyen-bo'],
  ['nghi-quyet-02-nq-dub', '02-NQ/ĐUB', 'nghi-quyet'],
  ['quy-dinh-so-179-qdi-tw', '179-QĐi/TW', 'quy-dinh'],
  ['Trien-khai-39-CT-TU', '39-CT/TU', 'chi-thi'],
  ['thuvienphapluat.vn/van-ban/Quy-dinh-144-QD-TW-611100.aspx', '144-QĐ/TW', 'quy-dinh'],
];

const check = ([url, symbol, type, dates = []]: Row): void => {
  const read = parseDocumentUrl(url);
  expect(read?.symbol).toBe(symbol);
  expect(read?.type).toBe(type);
  expect(read?.dates.map(({ date }) => date)).toEqual(dates);
  expect(symbol).toContain(String(read?.number));
};

describe('addresses of the four sites', () => {
  test.each(SITES.map((row) => [row[0], row] as const))('%s', (_, row) => {
    check(row);
    expect(new URL(row[0]).host).toBe(parseDocumentUrl(row[0])?.site);
  });
});

describe('addresses of other sites', () => {
  test.each(OTHERS.map((row) => [row[0], row] as const))('%s', (_, row) => {
    check(row);
    expect(parseDocumentUrl(row[0])).not.toHaveProperty('site');
  });
});

describe('bare slugs', () => {
  test.each(SLUGS.map((row) => [row[0], row] as const))('%s', (_, row) => check(row));
});

describe('no Party document', () => {
  test.each([
    'https://luatvietnam.vn/dat-dai/luat-dien-luc-so-47-2024-qh15-379072-d1.html', 'https://tailieu.vn/doc/nghi-quyet-so-12nq-cp-nam-2026-2948896.html', 'https://vanbanphapluat.co/22-nq-cp',
    'https://ls1.hethongphapluat.com/nghi-quyet-14-nq-cp-nam-2023-ve-chuong-trinh-hanh-dong-thuc-hien-nghi-quyet-30-nq-tw.html', 'nghi-dinh-30-2020-nd-cp', 'nghi-dinh-so-30-nd-cp', 'thong-tu-36-2018-tt-btc', 'quyet-dinh-15-qd-ubnd',
    'https://luatvietnam.vn/chinh-sach/nghi-quyet-23-2018-chinh-sach-phat-trien-cong-nghiep-quoc-gia-den-2030-192560-d1.html?layout=amp',
    'https://thuvienphapluat.vn/documents/law.aspx?id=M%3DpReU9URTTX&mode=09dsbGRWOHhOdzWk', 'https://thuvienphapluat.vn/hoi-dap-phap-luat/35A79-hd-sinh-hoat-dang-o-nuoc-ngoai-duoc-quy-dinh-nhu-the-nao.html',
    'https://luatvietnam.vn/tin-van-ban-moi/hoan-thanh-sua-doi-bo-sung-hien-phap-cham-nhat-ngay-30-6-2025-186-101182-article.html', 'khoa-hoc-so-3-da-du-thi', 'tu-5-tb-tu', '', '///', '%', '%c3%', `${'12-nq-'.repeat(400)}tw`,
  ])('%j', (url) => expect(parseDocumentUrl(url)).toBeUndefined());
});

test('the symbol of a slug that the library builds is found in it', () => {
  fc.assert(fc.property(documents, ({ document: { issuer: _, ...document }, number }) => {
    fc.pre(document.symbol !== undefined && number.number !== undefined && !document.symbol.endsWith('/nb'));
    expect(parseDocumentUrl(toSlug(document)!)).toMatchObject({ symbol: document.symbol, type: document.type, ...number });
  }), runs(5));
});

test('confidence falls from the page of a document to a mention', () => {
  const confidences = ['nghi-quyet-so-57-nq-tw', 'nghi-quyet-so-57-nqtw', 'trien-khai-nghi-quyet-so-57-nq-tw', 'so-57-nq-tw', '57-nq-tw', 'nghi-quyet-23-2018-thuc-hien-nghi-quyet-57-nq-tw'].map((url) => parseDocumentUrl(url)?.confidence);
  expect(confidences).toEqual([0.95, 0.9, 0.7, 0.6, 0.5, 0.4]);
  expect(parseDocumentUrl('https://example.org/nghi-quyet-so-57-nq-tw')?.confidence).toBe(0.85);
});

test('readings of one run of digits share their confidence', () => {
  expect(parseDocumentUrl('72-nqtw-ngay-1112025')?.dates).toEqual([{ date: '2025-11-01', confidence: 0.45 }, { date: '2025-01-11', confidence: 0.45 }]);
  expect(parseDocumentUrl('72-nqtw-ngay-3022025')?.dates).toEqual([{ date: '2025-02-03', confidence: 0.45 }]);
  expect(parseDocumentUrl('72-nqtw-ngay-3922025')?.dates).toEqual([]);
});

test('a programmer hears what to do instead', () => {
  expect(() => parseDocumentUrl(new URL('https://luatvietnam.vn/') as unknown as string)).toThrow(UsageError);
});

test('no string throws, and confidences stay between 0 and 1', () => {
  fc.assert(fc.property(anyText, (text) => {
    const read = parseDocumentUrl(text);
    for (const confidence of read ? [read.confidence, ...read.dates.map((date) => date.confidence)] : []) expect(confidence > 0 && confidence <= 1).toBe(true);
  }), runs(5));
});
