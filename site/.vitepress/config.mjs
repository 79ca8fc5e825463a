import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placesOf, titleOf } from '../pages.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** In the order in which somebody meets them. */
const GUIDES = ['reading', 'which-document', 'relations', 'graphs', 'command-line', 'files', 'filter', 'checking', 'rules', 'names', 'cards', 'assistants', 'annotations', 'bibliographies', 'editors', 'playground', 'integrations', 'validation', 'property-tests'];
const CONCEPTS = ['how-it-works', 'limits', 'measured', 'bundled'];

const known = [...placesOf(root).keys()].filter((page) => page.startsWith('docs/') && page !== 'docs/README.md').map((page) => page.slice('docs/'.length, -'.md'.length));
const item = (name) => ({ text: titleOf(root, `docs/${name}.md`), link: `/docs/${name}` });
const listed = (names) => names.filter((name) => known.includes(name)).map(item);
const others = known.filter((name) => !GUIDES.includes(name) && !CONCEPTS.includes(name));

const sidebar = [
  { text: 'Guides', items: listed([...GUIDES, ...others]) },
  { text: 'Concepts', items: listed(CONCEPTS) },
  { text: 'Project', items: [{ text: 'API', link: '/api/' }, { text: 'Contributing', link: '/contributing' }, { text: 'Changelog', link: '/changelog' }, { text: 'Security', link: '/security' }] },
];

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
      themeConfig: { outline: { level: [2, 3], label: 'Trên trang này' }, docFooter: { prev: 'Trang trước', next: 'Trang sau' }, darkModeSwitchLabel: 'Giao diện', sidebarMenuLabel: 'Mục lục', returnToTopLabel: 'Về đầu trang', langMenuLabel: 'Ngôn ngữ' },
    },
    fr: {
      label: 'Français', lang: 'fr', description: 'Citations de documents du Parti communiste du Vietnam',
      themeConfig: { outline: { level: [2, 3], label: 'Sur cette page' }, docFooter: { prev: 'Page précédente', next: 'Page suivante' }, darkModeSwitchLabel: 'Apparence', sidebarMenuLabel: 'Sommaire', returnToTopLabel: 'Retour en haut', langMenuLabel: 'Langue' },
    },
  },
  // Angle brackets of pages and docstrings are text.
  markdown: { html: false },
  themeConfig: {
    nav: [{ text: 'Guides', link: '/docs/' }, { text: 'API', link: '/api/' }, { text: 'Playground', link: '/playground/', target: '_self' }],
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
