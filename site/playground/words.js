// What the page says, in its three languages. Cards, findings and graphs come in them from the library.
export const WORDS = {
  vi: {
    title: 'Thử đọc viện dẫn', intro: 'Dán hoặc mở một văn bản. Trang đánh dấu các chỗ viện dẫn văn bản của Đảng Cộng sản Việt Nam và cho biết mỗi chỗ là văn bản nào. Văn bản không rời khỏi máy của bạn.',
    language: 'Ngôn ngữ', theme: 'Giao diện', auto: 'theo máy', light: 'sáng', dark: 'tối', docs: 'Tài liệu', skip: 'Tới kết quả',
    input: 'Văn bản', inputLabel: 'Văn bản cần đọc', file: 'Mở tệp (văn bản thường, HTML, Markdown, .docx, PDF)', format: 'Định dạng', text: 'văn bản thường', markdown: 'Markdown', html: 'HTML', published: 'Ngày đăng (YYYY-MM-DD, YYYY-MM hoặc YYYY)',
    sample: 'Văn bản mẫu', clear: 'Xoá', link: 'Chép đường dẫn chứa văn bản', large: (n) => `Văn bản dài ${n} ký tự: giữ trong bộ nhớ, không hiện ở ô nhập.`, linked: 'Đã chép đường dẫn.', linkLong: 'Văn bản quá dài để đặt trong một đường dẫn.',
    opening: 'Đang mở tệp…', reading: 'Đang đọc…', none: 'Chưa có chỗ viện dẫn nào.', read: (c, r, f) => `${c} chỗ viện dẫn, ${r} quan hệ, ${f} phát hiện.`, failed: 'Không đọc được: ',
    marked: 'Văn bản đã đánh dấu', legend: 'Chú thích', resolved: 'đã rõ văn bản', ambiguous: 'có thể là nhiều văn bản', unresolved: 'chưa rõ văn bản', more: 'Hiện tiếp', start: 'đầu', arrows: 'Mũi tên quan hệ', empty: 'Văn bản được đánh dấu hiện ở đây.',
    card: 'Thẻ viện dẫn', choose: 'Chọn một chỗ viện dẫn trong văn bản.', said: 'Văn bản viết', candidates: 'Có thể là', registry: 'Danh mục có', probability: 'xác suất',
    citations: 'Viện dẫn', relations: 'Quan hệ', findings: 'Phát hiện', graph: 'Đồ thị', exports: 'Xuất', nothing: 'Không có.', planned: 'dự kiến', self: 'văn bản này', nobody: 'không nêu tên', go: 'Tới chỗ đó',
    fix: 'Sửa', fixAll: (n) => `Sửa tất cả (${n})`, fixed: 'Đã sửa.', error: 'lỗi', warning: 'cảnh báo', info: 'thông tin', line: (n) => `dòng ${n}`,
    graphAlt: (d, r) => `Đồ thị: ${d} văn bản, ${r} quan hệ`, graphLarge: 'Đồ thị quá lớn để vẽ ở đây. Hãy xuất nó.', graphEmpty: 'Chưa có gì để vẽ.', join: 'thêm quan hệ trong danh mục', exportAs: 'Xuất thành', copy: 'Chép', copied: 'Đã chép.', save: 'Tải về', annotated: 'văn bản đã đánh dấu (HTML)', preview: 'Nội dung xuất',
    kinds: { supersedes: 'thay thế', repeals: 'bãi bỏ', amends: 'sửa đổi, bổ sung', implements: 'thực hiện', continues: 'tiếp tục', guides: 'hướng dẫn', 'based-on': 'căn cứ', reviews: 'sơ kết, tổng kết' },
  },
  en: {
    title: 'Read citations', intro: 'Paste or open a text. The page marks its citations of documents of the Communist Party of Vietnam and says which document each one means. The text does not leave your machine.',
    language: 'Language', theme: 'Colours', auto: 'as the system', light: 'light', dark: 'dark', docs: 'Documentation', skip: 'To the results',
    input: 'Text', inputLabel: 'Text to read', file: 'Open a file (plain text, HTML, Markdown, .docx, PDF)', format: 'Format', text: 'plain text', markdown: 'Markdown', html: 'HTML', published: 'Published on (YYYY-MM-DD, YYYY-MM or YYYY)',
    sample: 'Sample text', clear: 'Clear', link: 'Copy a link with the text', large: (n) => `A text of ${n} characters: it is kept, and not shown in the field.`, linked: 'The link is copied.', linkLong: 'The text is too long for a link.',
    opening: 'Opening…', reading: 'Reading…', none: 'No citation yet.', read: (c, r, f) => `${c} citations, ${r} relations, ${f} findings.`, failed: 'It could not be read: ',
    marked: 'The text, marked', legend: 'Legend', resolved: 'the document is known', ambiguous: 'several may be meant', unresolved: 'the document is not known', more: 'Show more', start: 'start', arrows: 'Arrows of relations', empty: 'The marked text appears here.',
    card: 'Card', choose: 'Choose a citation in the text.', said: 'What the text says', candidates: 'May be', registry: 'What the registry has', probability: 'probability',
    citations: 'Citations', relations: 'Relations', findings: 'Findings', graph: 'Graph', exports: 'Export', nothing: 'None.', planned: 'planned', self: 'this text', nobody: 'nobody named', go: 'Go there',
    fix: 'Fix', fixAll: (n) => `Fix all (${n})`, fixed: 'Fixed.', error: 'error', warning: 'warning', info: 'info', line: (n) => `line ${n}`,
    graphAlt: (d, r) => `Graph: ${d} documents, ${r} relations`, graphLarge: 'The graph is too large to be drawn here. Export it.', graphEmpty: 'There is nothing to draw yet.', join: 'add what the registry knows', exportAs: 'Export as', copy: 'Copy', copied: 'Copied.', save: 'Download', annotated: 'the marked text (HTML)', preview: 'What is exported',
    kinds: { supersedes: 'supersedes', repeals: 'repeals', amends: 'amends', implements: 'implements', continues: 'continues', guides: 'guides', 'based-on': 'is based on', reviews: 'reviews' },
  },
  fr: {
    title: 'Lire des citations', intro: 'Collez ou ouvrez un texte. La page marque ses citations de documents du Parti communiste du Vietnam et dit quel document chacune désigne. Le texte ne quitte pas votre machine.',
    language: 'Langue', theme: 'Couleurs', auto: 'du système', light: 'claires', dark: 'sombres', docs: 'Documentation', skip: 'Aux résultats',
    input: 'Texte', inputLabel: 'Texte à lire', file: 'Ouvrir un fichier (texte, HTML, Markdown, .docx, PDF)', format: 'Format', text: 'texte brut', markdown: 'Markdown', html: 'HTML', published: 'Publié le (AAAA-MM-JJ, AAAA-MM ou AAAA)',
    sample: 'Texte d’exemple', clear: 'Effacer', link: 'Copier un lien avec le texte', large: (n) => `Un texte de ${n} caractères : il est gardé sans être montré dans le champ.`, linked: 'Le lien est copié.', linkLong: 'Le texte est trop long pour un lien.',
    opening: 'Ouverture…', reading: 'Lecture…', none: 'Aucune citation pour l’instant.', read: (c, r, f) => `${c} citations, ${r} relations, ${f} constats.`, failed: 'Lecture impossible : ',
    marked: 'Le texte, marqué', legend: 'Légende', resolved: 'le document est connu', ambiguous: 'plusieurs sont possibles', unresolved: 'le document n’est pas connu', more: 'Montrer la suite', start: 'début', arrows: 'Flèches des relations', empty: 'Le texte marqué paraît ici.',
    card: 'Fiche', choose: 'Choisissez une citation dans le texte.', said: 'Ce que dit le texte', candidates: 'Peut être', registry: 'Ce qu’a le registre', probability: 'probabilité',
    citations: 'Citations', relations: 'Relations', findings: 'Constats', graph: 'Graphe', exports: 'Exporter', nothing: 'Rien.', planned: 'prévu', self: 'ce texte', nobody: 'sans auteur nommé', go: 'Y aller',
    fix: 'Corriger', fixAll: (n) => `Tout corriger (${n})`, fixed: 'Corrigé.', error: 'erreur', warning: 'avertissement', info: 'information', line: (n) => `ligne ${n}`,
    graphAlt: (d, r) => `Graphe : ${d} documents, ${r} relations`, graphLarge: 'Le graphe est trop grand pour être dessiné ici. Exportez-le.', graphEmpty: 'Il n’y a encore rien à dessiner.', join: 'ajouter ce que sait le registre', exportAs: 'Exporter en', copy: 'Copier', copied: 'Copié.', save: 'Télécharger', annotated: 'le texte marqué (HTML)', preview: 'Ce qui est exporté',
    kinds: { supersedes: 'remplace', repeals: 'abroge', amends: 'modifie', implements: 'met en œuvre', continues: 'poursuit', guides: 'guide', 'based-on': 'se fonde sur', reviews: 'fait le bilan de' },
  },
};

/** In the order in which the worker numbers them. */
export const KINDS = Object.keys(WORDS.en.kinds);

export const SAMPLE = `Quy định số 296-QĐ/TW, ngày 30/5/2025 của Ban Chấp hành Trung ương thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021.
Các cấp uỷ tiếp tục thực hiện Nghị quyết 57-NQ/TW; Nghị quyết này nêu rõ nhiệm vụ của từng cơ quan. Theo Kết luận 12-KL/TW và Quyết định số 86-QD/TW, Ban Bí thư sẽ ban hành một chỉ thị mới để thay thế Chỉ thị 51-CT/TW.

La directive 45-CT/TW et la résolution n° 66 du Bureau politique seront mises en œuvre. The Politburo's Resolution No. 68-NQ/TW guides the work.
`;
