/** What `registry init` begins with, by language: a province and a ministry, with what their records need in their notes. The documents are made up. */
interface Notes {
  readonly province: string;
  readonly ministry: string;
  readonly names: string;
  readonly relation: string;
}

const NOTES: Readonly<Record<'vi' | 'fr' | 'en', Notes>> = {
  vi: {
    province: 'Văn bản không có thật: hãy thay bằng văn bản của bạn. Văn bản của tỉnh, thành phố: issuer là loại cơ quan, issuerName là tên cơ quan, date là ngày ký.',
    ministry: 'Văn bản của bộ, ngành. Chỉ biết tháng hoặc năm thì date chỉ ghi đến đó.',
    names: 'Tên gọi khác trong các bài viết ghi ở aliases, nội dung văn bản ghi ở subjects.',
    relation: 'Không bắt buộc: văn bản này làm gì với văn bản kia, ghi bằng mã. Lệnh lookup cho biết mã.',
  },
  fr: {
    province: "Un document inventé : mettez le vôtre à sa place. D'une province : issuer est la sorte d'organe, issuerName son nom, date le jour de la signature.",
    ministry: "D'un ministère. Si l'on ne sait que le mois ou l'année, date ne dit rien de plus.",
    names: 'Ses autres noms dans les textes vont dans aliases, ce dont il parle dans subjects.',
    relation: "Facultatif : ce qu'un document fait à un autre, par leurs identifiants. La commande lookup les montre.",
  },
  en: {
    province: 'An invented document: put yours in its place. Of a province: issuer is the kind of body, issuerName its name, date the day of signature.',
    ministry: 'Of a ministry. Where only the month or the year is known, date has no more.',
    names: 'What texts call it stands in aliases, what it is about in subjects.',
    relation: 'Optional: what one document does to another, by their ids. The command lookup shows them.',
  },
};

export function exampleRegistry(language: keyof typeof NOTES): object {
  const { province, ministry, names, relation } = NOTES[language];
  const city = { type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng' };
  return {
    records: [
      { symbol: '39-CT/TU', ...city, date: '2024-03-05', title: 'Về tăng cường công tác văn thư', confidence: 'high', note: province, sources: ['https://example.org/39-ct-tu'] },
      { symbol: '05-NQ/BCSĐ', type: 'nghi-quyet', issuer: 'ban-can-su-dang', issuerName: 'Ban Cán sự đảng Bộ Y tế', date: '2020-05', note: ministry },
      { symbol: '41-CT/TU', ...city, date: '2025-02-10', aliases: ['Chỉ thị 41'], subjects: { vi: ['công tác văn thư'] }, note: names },
    ],
    relations: [{ from: '41-CT/TU[thanh-uy-da-nang]@2025-02-10', kind: 'supersedes', to: '39-CT/TU[thanh-uy-da-nang]@2024-03-05', note: relation }],
  };
}
