/** Invented prose of a chosen size and density of citations; the same options give the same text, byte for byte. */

export interface CorpusOptions {
  /** Least size in UTF-8 bytes; the text ends with the sentence that reaches it. */
  readonly bytes: number;
  /** Bytes per citation: 300 is dense, 3000 sparse. */
  readonly every: number;
  readonly seed?: number;
}

export interface Corpus {
  readonly text: string;
  readonly bytes: number;
  /** Citations written, each item of a list counted. */
  readonly citations: number;
}

type Language = 'vi' | 'fr' | 'en';
export type Random = () => number;

/** Numerical Recipes' linear congruential generator: short, the same everywhere, good enough for words. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

export const WORDS: Record<Language, readonly string[]> = {
  vi: ('và của các có được cho trong là với những đã một người phát triển công tác cán bộ thực hiện xây dựng tổ chức địa phương '
    + 'kinh tế xã hội nhân dân đất nước quản lý chính sách nhiệm vụ giải pháp kết quả nâng cao chất lượng hiệu quả văn hóa giáo dục '
    + 'đào tạo khoa học môi trường nông thôn đô thị doanh nghiệp lao động thanh niên phụ nữ số quy định kế hoạch quyết tâm thứ tháng '
    + 'năm ngày đường biển rừng núi sông lúa gạo cà phê trường lớp bệnh viện y bác sĩ nghề truyền thống lễ hội gia đình trẻ em '
    + 'khoản điểm mục chương bài sách báo mạng lưới điện nước sạch giao thông cầu cảng thương mại dịch vụ du lịch').split(' '),
  fr: ('de la le et les des en un du une que pour dans est par sur qui au avec plus ce travail cadres région province projet plan '
    + 'développement économie société culture école santé eau rivière forêt ville campagne marché route pont port tourisme jeunesse '
    + 'règlement mesure qualité gestion formation recherche élève médecin récolte riz café village métier tradition fête famille').split(' '),
  en: ('the of and to in a for with that on as by is are from at work officials region province plan programme development economy '
    + 'society culture school health water river forest town country market road bridge harbour tourism youth measure quality '
    + 'management training research pupil doctor harvest rice coffee village craft tradition feast family regulation notice').split(' '),
};

/** Looks like a citation, or like a part of one, and is none. */
const DISTRACTORS: Record<Language, readonly ((n: (most: number) => number) => string)[]> = {
  vi: [
    (n) => `${n(99)},${n(9)}%`, (n) => `ngày ${n(28)}/${n(12)}/${2000 + n(25)}`, (n) => `Nghị định ${n(200)}/20${10 + n(15)}/NĐ-CP`,
    () => 'COVID-19', (n) => `Điều ${n(60)} của Luật số ${n(90)}/2019/QH14`, () => 'Bộ Chính trị', () => 'Ban Bí thư',
    (n) => `09${10 + n(80)} ${100 + n(800)} ${100 + n(800)}`, (n) => `xe 29A-${100 + n(800)}.${10 + n(80)}`, (n) => `trang ${n(300)}`,
    (n) => `Nghị quyết ${n(120)}/2025/UBTVQH15`, () => 'Ban Chỉ đạo 35', () => 'Đại hội XIV của Đảng', (n) => `thắng ${n(5)}-${n(5)}`,
    (n) => `Kế hoạch năm 20${10 + n(15)}`, (n) => `${n(40)} quy định`, (n) => `phiên bản ${n(5)}.${n(9)}.${n(9)}`,
  ],
  fr: [
    (n) => `${n(99)},${n(9)} %`, (n) => `le ${n(28)} mars 20${10 + n(15)}`, (n) => `article ${n(60)}`, () => 'projet de loi',
    (n) => `${n(30)}e Conférence diplomatique`, (n) => `Comité directeur central n° ${n(40)}`, () => 'le Bureau politique',
  ],
  en: [
    (n) => `${n(99)}.${n(9)}%`, (n) => `on May ${n(28)}, 20${10 + n(15)}`, (n) => `Article ${n(60)}`, () => 'the Politburo',
    (n) => `Decree No. ${n(200)}/2023/ND-CP`, (n) => `version ${n(9)}.${n(9)}`, (n) => `page ${n(300)}`,
  ],
};

interface Template {
  readonly language: Language;
  readonly citations: number;
  readonly write: (n: (most: number) => number) => string;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const dateVi = (n: (most: number) => number): string => `${n(28)}/${n(12)}/${2000 + n(25)}`;
const template = (language: Language, citations: number, write: Template['write']): Template => ({ language, citations, write });

const TEMPLATES: readonly Template[] = [
  template('vi', 1, (n) => `Nghị quyết số ${pad(n(99))}-NQ/TW ngày ${dateVi(n)} của Bộ Chính trị`),
  template('vi', 1, (n) => `Chỉ thị số ${pad(n(60))}-CT/TW, ngày ${n(28)} tháng ${n(12)} năm ${2000 + n(25)} của Ban Bí thư`),
  template('vi', 1, (n) => `${pad(n(99))}-KL/TW`),
  template('vi', 1, (n) => `Nghị quyết ${pad(n(99))}`),
  template('vi', 3, (n) => `Kết luận ${n(99)}, ${100 + n(50)}, ${150 + n(50)}-KL/TW`),
  template('vi', 2, (n) => `Nghị quyết số ${10 + n(9)}-NQ/TW, ${20 + n(9)}-NQ/TW`),
  template('vi', 2, (n) => `Nghị quyết Trung ương ${n(9)} khoá XI, XII`),
  template('vi', 1, () => 'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khoá XIII'),
  template('vi', 1, () => 'Nghị quyết Đại hội XIII của Đảng'),
  template('vi', 1, (n) => `điểm a khoản ${n(5)} Điều ${n(40)} Quy định số ${10 + n(300)}-QĐ/TW`),
  template('vi', 1, () => 'Nghị quyết này'),
  template('vi', 1, (n) => `Nghi quyet so ${10 + n(80)}-NQ/TW ngay ${dateVi(n)} cua Bo Chinh tri`),
  template('vi', 1, (n) => `Nghị quyết số ${pad(n(60))}/NQ-TW của Trung ương`),
  template('vi', 1, (n) => `Quy định ${10 + n(300)} – QĐ/TW`),
  template('vi', 1, (n) => `Chương trình số ${pad(n(30))}-CTr/TU của Ban Thường vụ Tỉnh ủy khoá ${'XVI'.slice(0, 1 + n(2))}`),
  template('vi', 1, (n) => `Hướng dẫn số ${pad(n(60))}-HD/BTCTW, ngày ${dateVi(n)} của Ban Tổ chức Trung ương`),
  template('vi', 1, (n) => `Kế hoạch số ${100 + n(300)}-KH/TWĐTN-BTG`),
  template('fr', 1, (n) => `directive n° ${pad(n(60))}-CT/TW du Secrétariat du ${n(28)} janvier 20${10 + n(15)}`),
  template('fr', 4, (n) => `les résolutions ${n(20)}, ${20 + n(20)}, ${40 + n(20)} et ${60 + n(20)}`),
  template('fr', 1, () => 'la résolution du 13e Congrès national du Parti'),
  template('fr', 1, (n) => `le règlement ${10 + n(300)}-QD/TW`),
  template('en', 1, (n) => `Resolution No. ${10 + n(80)}-NQ/TW dated December ${n(28)}, 20${10 + n(15)} of the Politburo`),
  template('en', 1, (n) => `Clause ${n(5)}, Article ${n(40)} of Regulation No. ${10 + n(300)}-QD/TW`),
  template('en', 2, (n) => `Directives ${n(30)} and ${30 + n(30)} of the Secretariat`),
];

const LANGUAGES: readonly (readonly [Language, number])[] = [['vi', 0.85], ['fr', 0.93], ['en', 1]];

export function makeCorpus({ bytes, every, seed = 1 }: CorpusOptions): Corpus {
  const random = randomFrom(seed);
  const number = (most: number): number => 1 + Math.floor(random() * most);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  /** The first words of a list come often, the last ones seldom. */
  const word = (language: Language): string => {
    const words = WORDS[language];
    return words[Math.floor(random() ** 2 * words.length)] as string;
  };
  const sentences: string[] = [];
  let size = 0;
  let citations = 0;
  while (size < bytes) {
    const draw = random();
    const language = LANGUAGES.find(([, upTo]) => draw < upTo)?.[0] ?? 'en';
    const own = TEMPLATES.filter((candidate) => candidate.language === language);
    for (let left = 3 + number(5); left > 0 && size < bytes; left -= 1) {
      const parts = Array.from({ length: 7 + number(14) }, () => word(language));
      const insert = (part: string): void => { parts.splice(1 + Math.floor(random() * (parts.length - 1)), 0, part); };
      if (random() < 0.6) insert(pick(DISTRACTORS[language])(number));
      if (citations * every <= size) {
        const chosen = pick(own);
        insert(chosen.write(number));
        citations += chosen.citations;
      }
      const sentence = parts.join(' ');
      const closed = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${left === 1 ? '\n\n' : ' '}`;
      sentences.push(closed);
      size += Buffer.byteLength(closed);
    }
  }
  return { text: sentences.join(''), bytes: size, citations };
}
