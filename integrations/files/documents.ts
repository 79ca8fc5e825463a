import type { Block, Made } from './flat-odt.js';

const VI = [
  'Đội ngũ cán bộ cơ sở cần được bồi dưỡng thường xuyên để nắm vững nhiệm vụ mới.',
  'Mỗi chi bộ tự rà soát phần việc của mình và báo cáo kết quả theo quý.',
  'Những khó khăn nảy sinh trong thực tế phải được nêu rõ, không né tránh.',
  'Người đứng đầu chịu trách nhiệm về tiến độ và về chất lượng của từng việc.',
  'Kinh nghiệm của các nơi làm tốt được phổ biến rộng rãi trong toàn ngành.',
  'Việc kiểm tra đi liền với hướng dẫn, tránh gây thêm giấy tờ cho cơ sở.',
];
const FR = [
  'Les cellules de base examinent chaque trimestre le travail accompli et les difficultés rencontrées.',
  'La formation des cadres se poursuit dans toutes les localités, avec des moyens renforcés.',
  'Chaque responsable répond des délais et de la qualité des tâches qui lui sont confiées.',
  'Les bonnes pratiques sont diffusées sans alourdir la charge administrative des communes.',
  'Le contrôle accompagne le conseil et vise d’abord à prévenir les manquements.',
];
const EN = [
  'Grassroots cells review their own work each quarter and report what they have found.',
  'Training goes on in every locality, and the means for it have been increased.',
  'Those in charge answer for deadlines and for the quality of each task.',
  'What has worked in one place is made known in the others without more paperwork.',
  'Inspection goes together with guidance and seeks to prevent faults first.',
];

/** Some sentences without a citation, the same ones every time. */
const filler = (sentences: readonly string[], from: number, many: number): string =>
  Array.from({ length: many }, (_, at) => sentences[(from + at) % sentences.length]).join(' ');

const fill = (sentences: readonly string[], paragraphs: number): Block[] =>
  Array.from({ length: paragraphs }, (_, at): Block => ({ p: [filler(sentences, at, 5 + (at % 3))] }));

/** Number, day and issuer of documents of a register, each in its column. */
const REGISTER = [
  ['Nghị quyết số 35-NQ/TW', '22/10/2018', 'Bộ Chính trị'], ['Chỉ thị số 42-CT/TW', '24/3/2020', 'Ban Bí thư'], ['Quy định số 205-QĐ/TW', '23/9/2019', 'Bộ Chính trị'],
  ['Nghị quyết số 20-NQ/TW', '25/10/2017', 'Ban Chấp hành Trung ương'], ['Kết luận số 64-KL/TW', '18/10/2023', 'Bộ Chính trị'], ['Hướng dẫn số 25-HD/BTCTW', '10/11/2023', 'Ban Tổ chức Trung ương'],
] as const;

export const DOCUMENTS: readonly Made[] = [
  {
    name: 'vi-register', numbered: true,
    blocks: [
      { p: ['SỔ ĐĂNG KÝ VĂN BẢN'], style: 'Title' },
      {
        table: [
          [['TT'], ['Số, ký hiệu'], ['Ngày ban hành'], ['Cơ quan ban hành']],
          ...Array.from({ length: 42 }, (_, at) => [[String(at + 1)], ...REGISTER[at % REGISTER.length]!.map((cell) => [cell])]),
        ],
      },
      { p: [filler(VI, 0, 3)] },
    ],
  },
  {
    name: 'vi-notes', head: 'Bản tin nội bộ – Thông tin lý luận', numbered: true,
    blocks: [
      { p: ['ĐƯA CHỦ TRƯƠNG VÀO CUỘC SỐNG'], style: 'Title' },
      { p: ['Trong năm qua, các cấp uỷ đã quán triệt Nghị quyết số 57-NQ/TW', { note: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ.' }, ' đến từng chi bộ. ', filler(VI, 0, 3)] },
      ...fill(VI, 5),
      { p: ['Song song với đó, việc thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị vẫn được duy trì đều đặn. ', filler(VI, 2, 3)] },
      ...fill(VI, 4),
      { p: ['Quy định số 41-QĐ/TW', { note: 'Quy định số 41-QĐ/TW, ngày 03/11/2021 của Bộ Chính trị về việc miễn nhiệm, từ chức đối với cán bộ.' }, ' được áp dụng nghiêm túc. ', filler(VI, 1, 4)] },
      ...fill(VI, 3),
    ],
  },
  {
    name: 'vi-columns', numbered: true,
    blocks: [
      { p: ['TỔNG HỢP TIN TRONG TUẦN'], style: 'Title' },
      {
        columns: 2,
        blocks: [
          { p: ['Hội nghị đã nghe báo cáo về Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương. ', filler(VI, 0, 5)] },
          ...fill(VI, 3),
          { p: ['Đại biểu đề nghị sớm tổng kết Chỉ thị số 13-CT/TW của Ban Bí thư ban hành ngày 12/01/2017. ', filler(VI, 3, 5)] },
          ...fill(VI, 3),
          { p: ['Kết luận số 54-KL/TW, ngày 07/8/2019 của Bộ Chính trị tiếp tục là căn cứ quan trọng. ', filler(VI, 2, 4)] },
        ],
      },
      { p: ['Cuối cùng, hội nghị thống nhất chương trình kiểm tra Quy định số 37-QĐ/TW, ngày 25/10/2021 trong quý tới.'] },
    ],
  },
  {
    name: 'vi-table',
    blocks: [
      { p: ['PHỤ LỤC: VĂN BẢN CẦN RÀ SOÁT'], style: 'Title' },
      { p: [filler(VI, 0, 4)] },
      {
        table: [
          [['TT'], ['Văn bản'], ['Cơ quan ban hành'], ['Nội dung']],
          [['1'], ['Nghị quyết số 29-NQ/TW, ngày 04/11/2013'], ['Ban Chấp hành Trung ương'], ['Đổi mới căn bản, toàn diện giáo dục và đào tạo trong điều kiện mới']],
          [['2'], ['Chỉ thị số 40-CT/TW, ngày 22/11/2014'], ['Ban Bí thư'], ['Tăng cường sự lãnh đạo đối với tín dụng chính sách xã hội']],
          [['3'], ['Quy định số 22-QĐ/TW, ngày 28/7/2021'], ['Ban Chấp hành Trung ương'], ['Công tác kiểm tra, giám sát và kỷ luật của Đảng']],
          [['4'], ['Kết luận số 14-KL/TW, ngày 22/9/2021'], ['Bộ Chính trị'], ['Khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung']],
        ],
      },
      { p: ['Riêng Hướng dẫn số 05-HD/VPTW do Văn phòng Trung ương ban hành sẽ được xem xét sau. ', filler(VI, 1, 3)] },
    ],
  },
  {
    name: 'vi-letter',
    blocks: [
      { table: [[['TỈNH UỶ MẪU', { br: true }, 'Số: 12-KH/TU'], ['ĐẢNG CỘNG SẢN VIỆT NAM', { br: true }, 'Mẫu, ngày 10 tháng 3 năm 2023']]] },
      { p: ['KẾ HOẠCH'], style: 'Title' },
      { p: ['thực hiện Nghị quyết số 06-NQ/TW, ngày 24/01/2022 của Bộ Chính trị về đô thị'], style: 'Center' },
      { p: ['Căn cứ Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương; ', filler(VI, 0, 2)] },
      { p: ['I. Mục tiêu'], style: 'Heading' },
      ...fill(VI, 2),
      { p: ['II. Nhiệm vụ'], style: 'Heading' },
      { p: ['Tiếp tục thực hiện Chỉ thị số 20-CT/TW, ngày 22/01/2018 của Ban Bí thư. ', filler(VI, 4, 4)] },
    ],
  },
  {
    name: 'vi-by-page', head: 'Tài liệu học tập', numbered: true, byPage: true,
    blocks: [
      { p: ['Theo Quy định số 144-QĐ/TW', { note: 'Quy định số 144-QĐ/TW, ngày 09/5/2024 của Bộ Chính trị.' }, ', mỗi người tự soi lại mình. ', filler(VI, 0, 5)] },
      ...fill(VI, 9),
      { p: ['Tinh thần ấy cũng thấy ở Quy định số 08-QĐi/TW', { note: 'Quy định số 08-QĐi/TW, ngày 25/10/2018 của Ban Chấp hành Trung ương.' }, ' và ở nhiều văn bản khác. ', filler(VI, 3, 5)] },
      ...fill(VI, 5),
    ],
  },
  {
    name: 'fr-notes', head: 'Revue de presse – édition française', numbered: true,
    blocks: [
      { p: ['LA PRÉVENTION DU GASPILLAGE'], style: 'Title' },
      { p: ['Le texte rappelle la directive 27-CT/TW', { note: 'Directive 27-CT/TW du 25 décembre 2023 du Bureau politique.' }, ' et la résolution 04-NQ/TW du 30 octobre 2016 du Comité central. ', filler(FR, 0, 4)] },
      ...fill(FR, 5),
      { p: ['Le règlement 178-QD/TW', { note: 'Règlement 178-QD/TW du 27 juin 2024 du Bureau politique sur le contrôle du pouvoir dans l’élaboration des lois.' }, ' complète ce dispositif. ', filler(FR, 2, 5)] },
      ...fill(FR, 4),
      { p: ['La conclusion 21-KL/TW du 25 octobre 2021 du Comité central reste d’actualité. ', filler(FR, 1, 3)] },
    ],
  },
  {
    name: 'fr-endnotes',
    blocks: [
      { p: ['NOTE D’INFORMATION'], style: 'Title' },
      { p: ['L’application de la résolution 26-NQ/TW', { endnote: 'Résolution 26-NQ/TW du 19 mai 2018 du Comité central.' }, ' se poursuit. ', filler(FR, 0, 4)] },
      ...fill(FR, 2),
      { p: ['La directive 35-CT/TW', { endnote: 'Directive 35-CT/TW du 14 juin 2024 du Bureau politique.' }, ' prépare les congrès des organisations du Parti. ', filler(FR, 3, 4)] },
    ],
  },
  {
    name: 'en-columns', head: 'Weekly digest', numbered: true,
    blocks: [
      { p: ['FROM THE PROVINCES'], style: 'Title' },
      { p: [filler(EN, 0, 3)] },
      {
        columns: 3,
        blocks: [
          { p: ['Resolution 68-NQ/TW dated May 4, 2025 of the Politburo was discussed first. ', filler(EN, 1, 5)] },
          ...fill(EN, 2),
          { p: ['Speakers then turned to Resolution 66-NQ/TW of 30 April 2025. ', filler(EN, 2, 6)] },
          ...fill(EN, 2),
          { p: ['Conclusion 127-KL/TW dated 28 February 2025 of the Politburo and the Secretariat was read out. ', filler(EN, 3, 4)] },
        ],
      },
    ],
  },
  {
    name: 'en-table', head: 'Annex to the report', numbered: true,
    blocks: [
      { p: ['Documents under review'], style: 'Heading' },
      ...fill(EN, 6),
      {
        table: [
          [['Document'], ['Issued by'], ['Remarks']],
          [['Resolution 27-NQ/TW of 9 November 2022'], ['Central Committee'], ['Socialist rule-of-law state; see also Conclusion 19-KL/TW of 14 October 2021']],
          [['Directive 24-CT/TW of 13 July 2023'], ['Politburo'], ['National security in the context of integration']],
          [['Regulation 69-QĐ/TW of 6 July 2022'], ['Politburo'], ['Discipline of party organisations and members who break the rules']],
        ],
      },
      ...fill(EN, 4),
      { p: ['The plan for Project 01-ĐA/TW of 3 March 2022 is attached. ', filler(EN, 2, 2)] },
    ],
  },
  {
    name: 'mixed', head: 'Hồ sơ song ngữ', numbered: true,
    blocks: [
      { p: ['Nghị quyết số 36-NQ/TW, ngày 22/10/2018 của Ban Chấp hành Trung ương khoá XII về kinh tế biển. ', filler(VI, 0, 4)] },
      { columns: 2, blocks: [...fill(VI, 2), { p: ['La résolution 55-NQ/TW', { note: 'Résolution 55-NQ/TW du 11 février 2020 du Bureau politique.' }, ' fixe le cap de l’énergie. ', filler(FR, 0, 4)] }, ...fill(FR, 2)] },
      { table: [[['Chỉ thị số 15-CT/TW, ngày 10/8/2018 của Ban Bí thư'], ['Directive 15-CT/TW of 10 August 2018']], [['Nghị quyết số 22-NQ/TW, ngày 10/4/2013'], ['Résolution 22-NQ/TW du 10 avril 2013']]] },
      ...fill(EN, 5),
      { p: ['Resolution 59-NQ/TW', { note: 'Resolution 59-NQ/TW of 24 January 2025 of the Politburo on international integration.' }, ' closes the list. ', filler(EN, 1, 4)] },
    ],
  },
];
