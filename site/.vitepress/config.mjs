import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchorOf, placesOf, titleOf } from '../pages.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** In the order in which somebody meets them. */
const GUIDES = ['reading', 'which-document', 'records', 'relations', 'graphs', 'command-line', 'files', 'filter', 'checking', 'rules', 'names', 'cards', 'assistants', 'annotations', 'bibliographies', 'editors', 'playground', 'integrations', 'validation', 'property-tests'];
const CONCEPTS = ['how-it-works', 'limits', 'measured', 'bundled'];

const pages = placesOf(root);

/** The pages of a folder of the repository that are listed by themselves. */
const namesIn = (folder, index) => [...pages.keys()].filter((page) => page.startsWith(folder) && page !== `${folder}${index}`).map((page) => page.slice(folder.length, -'.md'.length));
/** The guides and concepts of a language, each by its own title; what is in no list stands behind the guides. */
function grouped(folder, index, titles, leftOut = []) {
  const known = namesIn(folder, index).filter((name) => !leftOut.includes(name));
  const item = (name) => ({ text: titleOf(root, `${folder}${name}.md`), link: `/${pages.get(`${folder}${name}.md`).slice(0, -'.md'.length)}` });
  const listed = (names) => names.filter((name) => known.includes(name)).map(item);
  const others = known.filter((name) => !GUIDES.includes(name) && !CONCEPTS.includes(name));
  return [{ text: titles[0], items: listed([...GUIDES, ...others]) }, { text: titles[1], items: listed(CONCEPTS) }];
}

const sidebar = [
  ...grouped('docs/', 'README.md', ['Guides', 'Concepts']),
  { text: 'Project', items: [{ text: 'API', link: '/api/' }, { text: 'Contributing', link: '/contributing' }, { text: 'Changelog', link: '/changelog' }, { text: 'Security', link: '/security' }] },
];

const sidebarVi = [
  ...grouped('site/vi/', 'index.md', ['Hướng dẫn', 'Khái niệm'], ['contributing']),
  { text: 'Dự án', items: [{ text: 'Đóng góp', link: '/vi/contributing' }, { text: 'Hàm và kiểu dữ liệu (tiếng Anh)', link: '/api/' }, { text: 'Các thay đổi (tiếng Anh)', link: '/changelog' }, { text: 'An toàn (tiếng Anh)', link: '/security' }] },
];

/** Pages that are there in Vietnamese, by the address of the English one. */
const inVietnamese = [...pages.values()].filter((place) => place.startsWith('vi/')).map((place) => place.slice('vi/'.length, -'.md'.length));

const playground = (text) => ({ text, link: '/playground/', target: '_self' });

export default {
  title: 'vn-party-citations',
  description: 'Citations of documents of the Communist Party of Vietnam',
  srcDir: 'pages',
  outDir: 'dist',
  cleanUrls: true,
  locales: {
    root: { label: 'English', lang: 'en' },
    vi: {
      label: 'Tiếng Việt', lang: 'vi', description: 'Viện dẫn văn bản của Đảng Cộng sản Việt Nam',
      themeConfig: { nav: [{ text: 'Tài liệu', link: '/vi/docs/' }, { text: 'Hàm và kiểu dữ liệu', link: '/api/' }, playground('Đọc thử')], sidebar: sidebarVi, outline: { level: [2, 3], label: 'Trên trang này' }, docFooter: { prev: 'Trang trước', next: 'Trang sau' }, darkModeSwitchLabel: 'Giao diện', sidebarMenuLabel: 'Mục lục', returnToTopLabel: 'Về đầu trang', langMenuLabel: 'Ngôn ngữ' },
    },
    fr: {
      label: 'Français', lang: 'fr', description: 'Citations de documents du Parti communiste du Vietnam',
      themeConfig: { nav: [{ text: 'Documentation (en anglais)', link: '/docs/' }, { text: 'API', link: '/api/' }, playground('Essayer')], outline: { level: [2, 3], label: 'Sur cette page' }, docFooter: { prev: 'Page précédente', next: 'Page suivante' }, darkModeSwitchLabel: 'Apparence', sidebarMenuLabel: 'Sommaire', returnToTopLabel: 'Retour en haut', langMenuLabel: 'Langue' },
    },
  },
  // Angle brackets of pages and docstrings are text.
  // Headings are linked to as on GitHub.
  markdown: { html: false, anchor: { slugify: anchorOf }, theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  // Without one the browser asks for /favicon.ico.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  themeConfig: {
    // Not every page is there in every language: the menu leads to the first pages, a line above a page to the same one.
    i18nRouting: false,
    inVietnamese,
    nav: [{ text: 'Guides', link: '/docs/' }, { text: 'API', link: '/api/' }, playground('Playground')],
    sidebar,
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        locales: {
          vi: { translations: { button: { buttonText: 'Tìm kiếm', buttonAriaLabel: 'Tìm kiếm' }, modal: { noResultsText: 'Không tìm thấy', resetButtonTitle: 'Xoá', footer: { selectText: 'chọn', navigateText: 'di chuyển', closeText: 'đóng' } } } },
          fr: { translations: { button: { buttonText: 'Chercher', buttonAriaLabel: 'Chercher' }, modal: { noResultsText: 'Rien trouvé', resetButtonTitle: 'Effacer', footer: { selectText: 'choisir', navigateText: 'se déplacer', closeText: 'fermer' } } } },
        },
      },
    },
  },
};
