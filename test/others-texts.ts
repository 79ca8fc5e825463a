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
    'Nghị quyết này có hiệu lực từ {day}; Nghị quyết số 30/2016/QH14 hết hiệu lực.',
    'Quyết định số 17{number}/QĐ-TTg phê duyệt Chương trình mục tiêu quốc gia về {subject}, giai đoạn I: từ năm 2021 đến năm 2025.',
    'Hội đồng nhân dân thành phố khoá XVI, kỳ họp thứ 12 thông qua Nghị quyết số {number} về {subject}.',
    'Quyết định {number}-HĐBT {day} của Hội đồng Bộ trưởng; Nghị định {number}-CP; Chỉ thị {number}-CT của Chủ tịch Hội đồng Bộ trưởng.',
    'Nghị quyết Đại hội đồng cổ đông năm 2022 và Nghị quyết HĐQT số {number} về {subject}.',
    'Nghị quyết Đại hội lần thứ 20 của Đảng Cộng sản Trung Quốc nói về {subject}.',
    'Hội nghị Trung ương 6 khoá XIX Đảng Cộng sản Trung Quốc thông qua Nghị quyết về {subject}.',
    'Quốc vụ viện ban hành Ý kiến số {number}; Quyết định số {number} của Bộ Thương mại Trung Quốc bàn về {subject}.',
    'Hội đồng Bảo an thông qua Nghị quyết 27{number}; Nghị quyết {number} (1967) bị vi phạm.',
    'Quyết định {number} của Hội nghị các bên và Nghị quyết {number} của Tổ chức Lao động Quốc tế về {subject}.',
    'Chỉ thị 2009/28/EC, Quy định (EU) 2023/1115, Quyết định 2021/914 về {subject}.',
    'Bản án số 12/2020/HS-ST; Quyết định giám đốc thẩm số 05/2021/KDTM-GĐT {day}.',
    'Kết luận thanh tra số 2229/KL-TTCP; Kết luận số {number} của Thanh tra Chính phủ về {subject}.',
    'Quyết định số {number}-QĐ/HCTĐ, Công văn {number}-CV/LĐLĐ và Kế hoạch {number}-KH/SYT về {subject}.',
    'Thông báo số {number}-TB/VPQH; Quyết định số {number}-QĐ/ĐHBK {day}; Thông báo {number}-TB/EVN.',
    'Nghị quyết Đại hội XIII Công đoàn Việt Nam và Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ X bàn về {subject}.',
    'Theo Quy định {number} của Công ty cổ phần Sông Đà, Quy chế {number} của Trường Đại học Kinh tế về {subject}.',
    'Hop dong so {number}/2022; Nghi quyet {number} cua Quoc hoi; Chi thi {number} cua Thu tuong Chinh phu.',
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
    'Recalling its resolutions 1267 (1999), 1373 (2001) and {number} (2014) on {subject},',
    'Human Rights Council resolution {number}/18; decision {number}/119; resolution S-31/1 on {subject}.',
    'Article 4 of Directive 93/13 must be interpreted as meaning that Regulation No {number}/2001 applies.',
    'Council Decision (CFSP) 2022/{number}; Framework Decision 2002/584/JHA; Opinion 1/15 on {subject}.',
    'Judgment {day}, C-{number}/17, paragraphs {number} and 45, on {subject}.',
    'The State Council issued Document No. {number} [2023]; the CSRC published Announcement [2022] No. {number}.',
    'Decision of the CPC Central Committee on {subject}, adopted at the Third Plenary Session.',
    'the Resolution of the Sixth Plenum of the Nineteenth Central Committee of the Communist Party of China on {subject}',
    'The Communist Party of China met {day}. The Third Plenum of its 20th Central Committee adopted a resolution on {subject}.',
    'The 14th National People’s Congress adopted the resolution on {subject} at its second session.',
    'House Resolution {number}; Senate Joint Resolution 7; Public Law 116-{number}; National Security Memorandum {number}.',
    'National Security Decision Directive {number} governed {subject} until it was declassified.',
    'IOC decision {number}, MEPC Resolution {number} and ICAO Assembly Resolution A41-{number} deal with {subject}.',
    'Regulation {number} of the Companies Act and Instruction No. {number} of the Central Bank deal with {subject}.',
    'City Council Resolution No. 2023-{number}; Planning Commission Resolution {number} on {subject}.',
    'The Board adopted Resolution No. {number} {day} approving {subject}.',
    'The resolution of the 8th Congress of the Communist Party of Cuba spoke of {subject}.',
    'The Lao People’s Revolutionary Party met {day}. The resolution of the 11th Party Congress spoke of {subject}.',
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
    'Vu la résolution 2254 (2015) du Conseil de sécurité et la décision 2013/{number}/PESC,',
    'la directive 2006/123/CE relative à {subject} ; le règlement (CE) n° 883/2004 ; le règlement d’exécution (UE) 2021/{number}',
    'L’arrêt {day}, S. et G., C-{number}/12, points 40 à 43, porte sur {subject}.',
    'La circulaire n° {number} du ministre de l’Intérieur ; l’instruction n° 2021-{number} ; la note de service 12.',
    'La résolution du 6e plénum du 19e Comité central du Parti communiste chinois traite de {subject}.',
    'Résolution du XXIIe Congrès du PCF ; motion adoptée par le 79e Congrès du Parti socialiste sur {subject}.',
    'La décision n° 2021-{number} DC du Conseil constitutionnel ; la décision {number} du conseil municipal sur {subject}.',
    'Le Règlement {number} de l’UNECE et la Décision {number} de la Banque africaine portent sur {subject}.',
    'La résolution n° {number} de l’assemblée générale des actionnaires {day} approuve {subject}.',
    'le rapport n° {number} de la Cour des comptes, conclusion n° 3, recommandation 7, sur {subject}',
    'Selon la directive n° {number} de la FIFA et la décision {number} du conseil d’administration, {subject} est en cause.',
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
