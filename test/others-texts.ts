/** Lines of laws, orders and resolutions of others than the Party, made of their parts: each is cited in the words that such texts have. */

interface Parts {
  readonly bodies: readonly string[];
  readonly symbols: readonly string[];
  readonly numbers: readonly string[];
  readonly days: readonly string[];
  readonly subjects: readonly string[];
  /** `{body}`, `{symbol}`, `{number}`, `{day}`, `{subject}` stand for the parts. */
  readonly sentences: readonly string[];
}

const VIETNAMESE: Parts = {
  bodies: ['Chính phủ', 'Quốc hội', 'Thủ tướng Chính phủ', 'Uỷ ban Thường vụ Quốc hội', 'Bộ Tài chính', 'Bộ Y tế', 'Bộ Giáo dục và Đào tạo', 'Ngân hàng Nhà nước', 'Uỷ ban nhân dân tỉnh', 'Hội đồng nhân dân thành phố', 'Văn phòng Chính phủ', 'Bộ Quốc phòng', 'Toà án nhân dân tối cao', 'Bộ Công Thương'],
  symbols: ['15/2020/NĐ-CP', '12/2021/TT-BTC', '05/QĐ-TTg', '43/2022/QH15', '18/NQ-CP', '262-TB/VPCP', '12-QĐ/BTC', '45/2019/QĐ-UBND', '08/CT-TTg', '31/2018/QH14', '19-QĐ/NHNN', '77/KH-UBND', '204/TTr-BNV', '33/NQ-HĐND', '9-TT/BYT'],
  numbers: ['42', '98', '128', '11', '30', '105'],
  days: ['ngày 3 tháng 2 năm 2020', 'ngày 15/6/2021', 'ngày 30-4-2019'],
  subjects: ['thuế thu nhập', 'đấu thầu', 'khám bệnh, chữa bệnh', 'đất đai', 'học phí', 'nhà ở xã hội', 'tín dụng'],
  sentences: [
    'Căn cứ Nghị định số {symbol} {day} của {body} về {subject};',
    'Thông tư số {symbol} của {body} hướng dẫn {subject} hết hiệu lực.',
    '{body} ban hành Quyết định số {symbol} {day} về {subject}.',
    'Nghị quyết số {number} của {body} về {subject} được kéo dài.',
    '{body} đã thông qua Nghị quyết {number}/2022 về {subject}.',
    'Theo Chỉ thị {number} của {body}, các địa phương rà soát {subject}.',
    'Số: {symbol}',
    'Điều 3 Luật {subject} quy định {number} trường hợp; {body} quy định chi tiết.',
    '{body} kết luận {number} vụ việc liên quan đến {subject}.',
    'Công văn {symbol} {day} trả lời về {subject}.',
  ],
};

const ENGLISH: Parts = {
  bodies: ['the Security Council', 'the General Assembly', 'the European Parliament', 'the European Commission', 'the Government', 'the National Assembly', 'the State Council of China', 'the Ministry of Finance', 'the Supreme Court', 'the Board of Directors', 'the Central Committee of the Communist Party of China', 'the Human Rights Council', 'the US Senate', 'the World Health Organization'],
  symbols: ['2231 (2015)', 'A/RES/75/1', '(EU) 2016/679', '2011/83/EU', '12/2021/TT-BTC', 'S/RES/1373', '15/2020/ND-CP', 'No. 1907/2006', 'COM(2021) 206', 'WHA73.1'],
  numbers: ['1325', '242', '1373', '61', '43', '10'],
  days: ['of 27 April 2016', 'of July 20, 2015', 'dated 3 May 2021'],
  subjects: ['data protection', 'the peace process', 'consumer rights', 'fisheries', 'public procurement', 'customs duties', 'vaccines'],
  sentences: [
    'Resolution {symbol} {day} on {subject} remains in force.',
    'Having regard to Regulation {symbol} of {body} on {subject},',
    '{body} adopted Resolution {number} on {subject}.',
    'Under Directive {symbol} {day}, States report on {subject}.',
    'Decision {symbol} was taken by {body} {day}.',
    '{body} issued Circular {number} {day} about {subject}.',
    'The 20th National Congress of the Communist Party of China spoke of {subject}; {body} followed.',
    'Executive Order {number} and Presidential Directive {number} concern {subject}.',
  ],
};

const FRENCH: Parts = {
  bodies: ['le Conseil de sécurité', 'l’Assemblée générale', 'le Parlement européen', 'la Commission européenne', 'le Gouvernement', 'l’Assemblée nationale', 'le ministère des Finances', 'le préfet', 'le Conseil d’État', 'le conseil d’administration', 'la Banque centrale européenne', 'le Conseil des droits de l’homme'],
  symbols: ['2231 (2015)', '2016/679', '2011/83/UE', 'A/RES/75/1', '15/2020/ND-CP', '12/2021/TT-BTC', '2019-744', '05/QD-TTg'],
  numbers: ['1325', '242', '1701', '61', '43', '10'],
  days: ['du 27 avril 2016', 'du 20 juillet 2015', 'en date du 3 mai 2021'],
  subjects: ['la protection des données', 'la paix', 'les marchés publics', 'la pêche', 'les droits de douane', 'la santé'],
  sentences: [
    'Vu le règlement {symbol} {day} relatif à {subject},',
    'La résolution {symbol} de l’ONU {day} sur {subject} demeure.',
    'La directive {symbol} {day} harmonise {subject}.',
    '{body} a pris la décision n° {symbol} {day} sur {subject}.',
    'La circulaire {number} {day} du ministre précise {subject}.',
    'L’arrêté {symbol} abroge la décision {symbol}.',
    'Le rapport compte {number} conclusions sur {subject}.',
    'Le décret {symbol} du gouvernement {day} encadre {subject}.',
    'La 32e Conférence diplomatique a adopté une résolution sur {subject}.',
  ],
};

/** Whole numbers from a seed, so that the parts meet in ever other ways and always the same ones. */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

function linesOf({ sentences, bodies, symbols, numbers, days, subjects }: Parts, count: number, seed: number): string[] {
  const random = numbersFrom(seed);
  const one = (list: readonly string[]): string => list[random.next().value % list.length]!;
  const lists: Readonly<Record<string, readonly string[]>> = { body: bodies, symbol: symbols, number: numbers, day: days, subject: subjects };
  return Array.from({ length: count }, (_, index) => sentences[index % sentences.length]!.replace(/\{(?<part>\w+)\}/gu, (_match, part: string) => one(lists[part]!)));
}

export const OTHERS_LINES: readonly string[] = [...linesOf(VIETNAMESE, 800, 1), ...linesOf(ENGLISH, 700, 2), ...linesOf(FRENCH, 600, 3)];
