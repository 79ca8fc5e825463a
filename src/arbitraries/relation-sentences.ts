/** Sentences in which one document does something to another: frames that are filled with the verbs of `relation-verbs`. */
import type { Language, Relation, RelationKind } from '../model/index.js';
import { isAnnouncedKind, RELATION_KINDS } from '../model/relation-kinds.js';
import { BASES, NOUNS, VERBS, type Verb } from './relation-verbs.js';
import { LANGUAGES } from './words.js';

/** `denied`: the sentence says that it is not so, asks whether it is, or only names the act; no relation is expected. */
export type SentenceModality = Relation['modality'] | 'denied';

/**
 * Who does it. `A`: a document that is cited; `unnamed`: one that has no name yet; `nobody`: it is done, and by whom is not said;
 * `body`: a body; `person`: somebody; `self`: the text itself, which is a document.
 */
export type Doer = 'A' | 'unnamed' | 'nobody' | 'body' | 'person' | 'self';

/**
 * One way to say it in one language. `{A}` acts on `{B}`, and on `{C}` where it is there; behind the colon stands the case that French needs.
 * `<…>` is the cue, `[…]` a document that has no name, `(…)` a body or person; `|` begins the sentence that says it.
 */
export interface RelationSentence {
  /** The same in every language that says it so. */
  readonly way: string;
  readonly kind: RelationKind;
  readonly said: SentenceModality;
  readonly doer: Doer;
  readonly language: Language;
  readonly text: string | Template;
  /** `{B}` may be a part: an article with its clause. */
  readonly part?: true;
}

/** The text for a `{B}` of that gender. */
export type Template = (gender: 'f' | 'm') => string;

interface Frame {
  readonly name: string;
  readonly doer: Doer;
  readonly said: SentenceModality | 'announced';
  /** How it is said with a verb; undefined where the verb, or the language, does not say it so. */
  readonly text: (verb: Verb, language: Language) => string | Template | undefined;
  readonly part?: true;
}

/** “qu'” before a vowel. */
const que = (verb: string): string => (/^[aeéèio]/u.test(verb) ? "qu'" : 'que ');
const object = ({ takes }: Verb, language: Language, who = 'B'): string => (language === 'en' && takes === 'of' ? `of {${who}}` : `{${who}:${takes}}`);
const SUBJECT: Readonly<Record<Language, string>> = { vi: '{A}', fr: '{A:subject}', en: '{A}' };
const B_SUBJECT: Readonly<Record<Language, string>> = { vi: '{B}', fr: '{B:subject}', en: '{B}' };
const BY: Readonly<Record<Language, string>> = { vi: ' bởi {A}', fr: ' {A:by}', en: ' by {A}' };
const READS: Readonly<Record<Language, readonly [before: string, who: string]>> = { vi: ['Mọi người đọc ', ''], fr: ['Chacun lit ', ':object'], en: ['Everybody reads ', ''] };
const reads = (language: Language, who: 'A' | 'B'): string => `${READS[language][0]}{${who}${READS[language][1]}}`;
const SOMEBODY: Readonly<Record<Language, string>> = { vi: '(Mọi người)', fr: '(Chacun)', en: '(Everybody)' };

/** A verb in a frame of the same shape in each language. */
const plain = (form: 'present' | 'past' | 'future') => (verb: Verb, language: Language): string => `${SUBJECT[language]} <${verb[form]}> ${object(verb, language)}.`;
const passive = (form: 'passive' | 'passiveFuture', agent: boolean) => (verb: Verb, language: Language): Template | undefined =>
  (verb[form] === undefined ? undefined : (gender) => `${B_SUBJECT[language]} <${verb[form]!(gender)}>${agent ? BY[language] : ''}.`);

/** The plainest first. */
const FRAMES: readonly Frame[] = [
  { name: 'done now', doer: 'A', said: 'effective', part: true, text: plain('present') },
  { name: 'announced', doer: 'A', said: 'announced', part: true, text: plain('future') },
  { name: 'denied', doer: 'A', said: 'denied', text: (verb, language) => `${SUBJECT[language]} ${verb.denied} ${object(verb, language)}.` },
  { name: 'done before', doer: 'A', said: 'effective', text: plain('past') },
  { name: 'passive, with who does it', doer: 'A', said: 'effective', text: passive('passive', true) },
  { name: 'passive, nobody named', doer: 'nobody', said: 'effective', text: passive('passive', false) },
  { name: 'announced in the passive', doer: 'A', said: 'announced', text: passive('passiveFuture', true) },
  { name: 'announced in the passive, nobody named', doer: 'nobody', said: 'announced', text: passive('passiveFuture', false) },
  // Several objects
  { name: 'two objects', doer: 'A', said: 'effective', text: (verb, language) => `${SUBJECT[language]} <${verb.present}> ${object(verb, language)} ${{ vi: 'và', fr: 'et', en: 'and' }[language]} ${object(verb, language, 'C')}.` },
  // Bodies, persons, the text itself
  { name: 'a body does it', doer: 'body', said: 'effective', text: (verb, language) => `(body) <${verb.present}> ${object(verb, language)}.` },
  { name: 'somebody does it', doer: 'person', said: 'effective', text: (verb, language) => `${SOMEBODY[language]} <${verb.present}> ${object(verb, language)}.` },
  { name: 'the text itself does it', doer: 'self', said: 'effective', text: (verb, language) => `{self} <${verb.present}> ${object(verb, language)}.` },
  // Relative clauses, participles
  { name: 'relative clause, the subject', doer: 'A', said: 'effective', text: (verb, language) => ({ vi: undefined, fr: `{A:subject}, qui <${verb.present}> ${object(verb, language)}, se lit vite.`, en: `{A}, which <${verb.present}> ${object(verb, language)}, reads well.` })[language] },
  { name: 'relative clause, the object', doer: 'A', said: 'effective', text: (verb, language) => (verb.takes !== 'object' ? undefined : { vi: undefined, fr: `{B:subject}, ${que(verb.present)}<${verb.present}> {A:object}, se lit vite.`, en: `{B}, which {A} <${verb.present}>, reads well.` }[language]) },
  { name: 'participle', doer: 'A', said: 'effective', text: (verb, language) => (verb.doing === undefined ? undefined : `${reads(language, 'A')}, <${verb.doing}> ${object(verb, language)}.`) },
  { name: 'passive participle', doer: 'A', said: 'effective', text: (verb, language) => (verb.done === undefined ? undefined : (gender) => `${reads(language, 'B')}, <${verb.done!(gender)}>${BY[language]}.`) },
  // Over a full stop
  { name: 'pronoun over a full stop', doer: 'A', said: 'effective', text: (verb, language) => `${reads(language, 'A')}. |{A:pronoun} <${verb.present}> ${object(verb, language)}.` },
  // What says nothing
  { name: 'asked', doer: 'A', said: 'denied', text: (verb, language) => ({ vi: `{A} có ${verb.asked} ${object(verb, language)} không?`, fr: `Est-ce que {A:object} ${verb.asked} ${object(verb, language)} ?`, en: `Does {A} ${verb.asked} ${object(verb, language)}?` })[language] },
];

const NEW: Readonly<Record<Language, (verb: Verb) => string>> = {
  vi: (verb) => `Sẽ có [quy định mới] <${verb.infinitive!}> {B}.`,
  fr: (verb) => `Il faut élaborer [une nouvelle directive] pour <${verb.infinitive!}> {B:object}.`,
  en: (verb) => `[A new directive] <${verb.infinitive!}> {B} is under study.`,
};
const TITLED: Readonly<Record<Language, (noun: string) => string>> = {
  vi: (noun) => `${reads('vi', 'A')} về việc <${noun}> {B}.`,
  fr: (noun) => `${reads('fr', 'A')} sur ${noun} {B:of}.`,
  en: (noun) => `${reads('en', 'A')} on ${noun} of {B}.`,
};
const ONLY_NAMED: Readonly<Record<Language, (noun: string) => string>> = {
  vi: (noun) => `Việc ${noun} {B} còn khó.`,
  fr: (noun) => `${noun[0]!.toUpperCase()}${noun.slice(1).replaceAll(/[<>]/gu, '')} {B:of} reste difficile.`,
  en: (noun) => `${noun[0]!.toUpperCase()}${noun.slice(1).replaceAll(/[<>]/gu, '')} of {B} is hard work.`,
};

const BUT: Readonly<Record<Language, string>> = { vi: 'nhưng', fr: 'mais', en: 'but' };
/** It does the one and not the other. */
const contrast = (verb: Verb, language: Language): string | undefined =>
  (verb.takes !== 'object' ? undefined : `${SUBJECT[language]} <${verb.present}> ${BUT[language]} ${VERBS.supersedes[language][0]!.denied} ${object(verb, language)}.`);

/** What is announced is planned, where the act is one that can be announced; a task holds from the start. */
const modalityOf = (said: Frame['said'], kind: RelationKind): SentenceModality => (said !== 'announced' ? said : isAnnouncedKind(kind) ? 'planned' : 'effective');

/** Other verbs than the plainest say it in a way of their own. */
const wayOf = (name: string, verb: number): string => (verb === 0 ? name : `${name}, verb ${verb + 1}`);

function sentencesOf(kind: RelationKind, language: Language): RelationSentence[] {
  const said = (way: string, rest: Omit<RelationSentence, 'way' | 'kind' | 'language' | 'text'>, text: RelationSentence['text'] | undefined): RelationSentence[] =>
    (text === undefined ? [] : [{ way: `${kind}: ${way}`, kind, language, ...rest, text }]);
  const verbs = VERBS[kind][language].map((verb, index) => ({ verb, index }));
  const { words = {}, bare = false } = NOUNS[kind] ?? {};
  const noun = words[language];
  return [
    ...(kind === 'based-on' ? said('preposition', { said: 'effective', doer: 'nobody' }, BASES[language]) : []),
    ...FRAMES.flatMap(({ name, doer, said: how, text, part }) => verbs.flatMap(({ verb, index }) => said(
      wayOf(name, index), { said: modalityOf(how, kind), doer, ...(part === true && verb.takes === 'object' && PARTLY.has(kind) && { part }) }, text(verb, language),
    ))),
    ...(kind === 'supersedes' || kind === 'repeals' ? [] : verbs.flatMap(({ verb, index }) => said(wayOf('one act and not the other', index), { said: 'effective', doer: 'A' }, contrast(verb, language)))),
    ...(noun === undefined ? [] : said('title', { said: 'effective', doer: 'A' }, TITLED[language](noun))),
    ...(noun === undefined || !bare ? [] : said('noun alone', { said: 'denied', doer: 'nobody' }, ONLY_NAMED[language](noun))),
    ...(kind === 'supersedes' ? verbs.flatMap(({ verb, index }) => said(wayOf('a document that has no name yet', index), { said: 'planned', doer: 'unnamed' }, NEW[language](verb))) : []),
  ];
}

/** Only a change is of a part. */
const PARTLY: ReadonlySet<RelationKind> = new Set<RelationKind>(['repeals', 'amends']);

/** By kind, the plainest first, each way in all its languages. */
export const SENTENCES: readonly RelationSentence[] = RELATION_KINDS.flatMap((kind) => LANGUAGES.flatMap((language) => sentencesOf(kind, language)));
