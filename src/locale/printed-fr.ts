import type { DateParts, Words } from './printed.js';

const MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
] as const;
/** April, August, October: d'avril. */
const ELIDING_MONTHS: ReadonlySet<number> = new Set([4, 8, 10]);

type Article = 'le' | 'la' | "l'" | 'les';

/** "de" with the article: du Bureau, de la Commission, de l'Union, des organes. */
const OF_THE: Readonly<Record<Article, string>> = { le: 'du ', la: 'de la ', "l'": "de l'", les: 'des ' };

/** Article of every noun with which the name of a body or the word for a type begins; `words.test.ts` holds the seeds against it. */
const NOUNS: Readonly<Record<Article, readonly string[]>> = {
  le: [
    'bordereau', 'bureau', 'cabinet', 'certificat', 'comité', 'communiqué', 'congrès', 'conseil', 'document', 'front',
    'gouvernement', 'guide', 'plan', 'procès-verbal', 'programme', 'projet', 'rapport', 'règlement', 'schéma', 'secrétariat', 'statut',
  ],
  la: [
    'cellule', 'charte', 'circulaire', 'commission', 'conclusion', 'copie', 'déclaration', 'décision', 'délégation', 'dépêche', 'directive',
    'feuille', 'lettre', 'notification', 'planification', 'plate-forme', 'procédure', 'proposition', 'requête', 'résolution',
    'section', 'soumission', 'stratégie',
  ],
  "l'": ['annonce', 'appel', 'assemblée', 'autorisation', 'avis', 'instruction', 'option', 'organisation', 'union'],
  les: ['directives', 'organes', 'statuts'],
};

const articles: ReadonlyMap<string, Article> = new Map(
  Object.entries(NOUNS).flatMap(([article, nouns]) => nouns.map((noun) => [noun, article as Article] as const)),
);

/** Article of the noun with which a name begins; undefined for one that is not in the table, such as a Vietnamese name. */
export function articleOf(name: string): Article | undefined {
  return articles.get((name.split(' ', 1)[0] ?? '').toLowerCase());
}

/** A name without a known noun keeps the bare "de": de Thành uỷ Đà Nẵng. */
const ofThe = (name: string): string => {
  const article = articleOf(name);
  return `${article === undefined ? 'de ' : OF_THE[article]}${name}`;
};

const dayOf = ({ year, month, day }: DateParts): string =>
  [day === 1 ? '1er' : day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ');
const ordinal = (value: number | string): string => `${value}${value === 1 || value === 'I' ? 'er' : 'e'}`;

export const fr: Words = {
  language: 'fr',
  begins: 'small',
  numberMark: 'n°',
  document: 'document',
  and: 'et',
  or: 'ou',
  typeNames: {},
  // "Comité du Parti" is every party committee.
  issuerNames: { 'dang-uy-co-so': 'comité de base' },
  codeNames: {
    TW: 'organes centraux du Parti',
    TU: 'Comité provincial ou municipal du Parti',
    ĐU: 'Comité du Parti',
    ĐUB: 'Comité du Parti du ministère',
    ĐUK: 'Comité du Parti du bloc',
    CB: 'cellule du Parti',
    ĐH: 'Congrès',
  },
  pinpointUnits: {
    dieu: 'article', khoan: 'alinéa', diem: 'point', muc: 'section', phan: 'partie', chuong: 'chapitre', 'phu-luc': 'annexe',
  },
  pinpointSeparator: ', ',
  pinpointLink: (typeWord) => ` ${ofThe(typeWord).slice(0, -typeWord.length)}`,
  day: dayOf,
  date: ({ year, month, day }) => {
    if (month === undefined) return ` de ${year}`;
    if (day === undefined) return ` ${ELIDING_MONTHS.has(month) ? "d'" : 'de '}${dayOf({ year, month })}`;
    return ` du ${dayOf({ year, month, day })}`;
  },
  of: (bodies) => ` ${bodies.map(ofThe).join(' et ')}`,
  ofLetters: 'de',
  term: (roman) => `, ${ordinal(roman)} mandat`,
  ofCongress: (roman) => ` du ${ordinal(roman)} Congrès national du Parti`,
  congress: (typeWord, roman) => `${typeWord} du ${ordinal(roman)} Congrès national du Parti`,
  plenum: (typeWord, plenum, term) =>
    `${typeWord} du ${ordinal(plenum)} plénum du Comité central du Parti${term === undefined ? '' : `, ${ordinal(term.roman)} mandat`}`,
};
