/** Verbs by which one document does something to another; their forms are made by the rules of each language. */
import { english, frenchEr, frenchIrregular, FONDRE_SUR, METTRE } from '../locale/clauses/verbs.js';
import type { Language, RelationKind } from '../model/index.js';
import type { Case } from './printers.js';
import type { Gender } from './words.js';

/** The groups of words of a verb, auxiliaries with it; what a language or a verb does not have is absent. `said` is what denies it. */
export interface Verb {
  readonly present: string;
  readonly past: string;
  readonly future: string;
  readonly denied: string;
  /** Behind its subject in a question. */
  readonly asked: string;
  readonly passive?: (gender: Gender) => string;
  readonly passiveFuture?: (gender: Gender) => string;
  readonly done?: (gender: Gender) => string;
  readonly doing?: string;
  readonly infinitive?: string;
  /** What stands before its object. */
  readonly takes: Case;
}

type Forms = ReturnType<typeof frenchEr>;

const first = (forms: readonly string[] | undefined): string => forms![0]!;
/** “n'” before a vowel. */
const ne = (verb: string): string => (/^[aeéèiouh]/iu.test(verb) ? "n'" : 'ne ');

/** What denies it stands round the first word: “ne met pas en œuvre”. */
function negated(verb: string): string {
  const [word = '', ...rest] = verb.split(' ');
  // “ne se fonde pas sur”: the pronoun stays before its verb.
  const [head, tail] = word === 'se' ? [`se ${rest[0]!}`, rest.slice(1)] : [word, rest];
  return `${ne(head)}${[head, 'pas', ...tail].join(' ')}`;
}

function french(forms: Forms, takes: Case = 'object'): Verb {
  const [present, infinitive] = [first(forms.finite), first(forms.infinitive)];
  const [masculine, feminine] = forms.done ?? [];
  const isReflexive = present.startsWith('se ');
  const agreeing = (before: string) => (gender: Gender): string => `${before}${gender === 'f' ? feminine! : masculine!}`;
  return {
    present, future: first(forms.future), denied: negated(present), infinitive, doing: first(forms.doing), takes,
    past: isReflexive ? `s'est ${masculine!}` : `a ${masculine!}`,
    asked: present,
    ...(!isReflexive && takes === 'object' && { passive: agreeing('a été '), passiveFuture: agreeing('sera '), done: agreeing('') }),
  };
}

function englishVerb(forms: Forms & { readonly past?: readonly string[] }, takes: Case = 'object', isPassive = true): Verb {
  const [base, participle] = [first(forms.bare), first(forms.past ?? forms.done)];
  const said = (before: string) => (): string => `${before}${participle}`;
  return {
    present: first(forms.finite), past: `has ${participle}`, future: `will ${base}`, denied: `does not ${base}`, asked: base, doing: first(forms.doing), infinitive: `to ${base}`, takes,
    ...(isPassive && { passive: said('was '), passiveFuture: said('will be '), done: said('') }),
  };
}

/** A verb has one form; `by` is what its passive is said with. */
function vietnamese(verb: string, by?: string): Verb {
  return {
    present: verb, past: `đã ${verb}`, future: `sẽ ${verb}`, denied: `không ${verb}`, asked: verb, infinitive: verb, takes: 'object',
    ...(by !== undefined && { passive: () => `đã ${by} ${verb}`, passiveFuture: () => `sẽ ${by} ${verb}` }),
  };
}

/** The plainest first. */
export const VERBS: Readonly<Record<RelationKind, Readonly<Record<Language, readonly Verb[]>>>> = {
  'supersedes': {
    vi: [vietnamese('thay thế', 'được')],
    fr: [french(frenchEr('remplacer')), french(frenchEr('supplanter'))],
    en: [englishVerb(english('replace')), englishVerb(english('supersede')), englishVerb(english('supplant'))],
  },
  'repeals': {
    vi: [vietnamese('bãi bỏ', 'bị'), vietnamese('huỷ bỏ', 'bị')],
    fr: [french(frenchEr('abroger')), french(frenchEr('annuler'))],
    en: [englishVerb(english('repeal')), englishVerb(english('revoke')), englishVerb(english('rescind'))],
  },
  'amends': {
    vi: [vietnamese('sửa đổi', 'được'), vietnamese('điều chỉnh', 'được')],
    fr: [french(frenchEr('compléter')), french(frenchEr('modifier')), french(frenchEr('amender'))],
    en: [englishVerb(english('amend')), englishVerb(english('modify')), englishVerb(english('supplement'))],
  },
  'implements': {
    vi: [vietnamese('thực hiện'), vietnamese('cụ thể hoá')],
    fr: [french(frenchIrregular(METTRE, { behind: 'en œuvre' })), french(frenchEr('appliquer')), french(frenchEr('concrétiser'))],
    en: [englishVerb(english('implement')), englishVerb(english('enforce')), englishVerb(english('carry', { behind: 'out' }))],
  },
  'continues': {
    vi: [vietnamese('tiếp tục thực hiện')],
    fr: [french(frenchEr('continuer', { behind: 'à mettre en œuvre' }), 'object')].map(({ passive: _passive, passiveFuture: _future, done: _done, ...verb }) => verb),
    en: [englishVerb(english('continue', { behind: 'to implement' }), 'object', false)],
  },
  'guides': {
    vi: [vietnamese('hướng dẫn thực hiện')],
    fr: [french(frenchEr('guider', { behind: 'la mise en œuvre' }), 'of')],
    en: [englishVerb(english('guide', { behind: 'the implementation' }), 'of', false)],
  },
  'based-on': {
    vi: [],
    fr: [french(frenchIrregular(FONDRE_SUR, { behind: 'sur' }))],
    en: [englishVerb(english('rest', { behind: 'on' }), 'object', false)],
  },
  'reviews': {
    vi: [vietnamese('tổng kết', 'được')],
    fr: [french(frenchEr('réexaminer'))],
    en: [englishVerb(english('review'))],
  },
};

/** The act as a noun, with the article that stands before it. */
interface Noun {
  readonly words: Readonly<Partial<Record<Language, string>>>;
  /** Without a doer it says nothing: to speak of a review or of going on says that there is one. */
  readonly bare: boolean;
}

export const NOUNS: Readonly<Partial<Record<RelationKind, Noun>>> = {
  'supersedes': { words: { vi: 'thay thế', fr: 'le <remplacement>', en: 'the <replacement>' }, bare: true },
  'implements': { words: { vi: 'thực hiện', fr: 'la <mise en œuvre>', en: 'the <implementation>' }, bare: true },
  'continues': { words: { vi: 'tiếp tục thực hiện', fr: 'la <poursuite de la mise en œuvre>', en: 'the <continued implementation>' }, bare: false },
  'reviews': { words: { vi: 'tổng kết', fr: 'le <bilan>' }, bare: false },
};

/** What stands before the documents on which a text rests. */
export const BASES: Readonly<Record<Language, string>> = { vi: '<Căn cứ> {B}, mọi việc đã rõ.', fr: '<Vu> {B:object}, chacun travaille.', en: '<Pursuant to> {B}, everybody works.' };
