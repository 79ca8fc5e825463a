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
  readonly doer: Doer;
  readonly said: SentenceModality | 'announced';
  /** How it is said with a verb; undefined where the verb, or the language, does not say it so. */
  readonly text: (verb: Verb, language: Language) => string | Template | undefined;
  readonly part?: true;
}

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
  { doer: 'A', said: 'effective', part: true, text: plain('present') },
  { doer: 'A', said: 'announced', part: true, text: plain('future') },
  { doer: 'A', said: 'denied', text: (verb, language) => `${SUBJECT[language]} ${verb.denied} ${object(verb, language)}.` },
  { doer: 'A', said: 'effective', text: plain('past') },
  { doer: 'A', said: 'effective', text: passive('passive', true) },
  { doer: 'nobody', said: 'effective', text: passive('passive', false) },
  { doer: 'A', said: 'announced', text: passive('passiveFuture', true) },
  { doer: 'nobody', said: 'announced', text: passive('passiveFuture', false) },
  // Several objects
  { doer: 'A', said: 'effective', text: (verb, language) => `${SUBJECT[language]} <${verb.present}> ${object(verb, language)} ${{ vi: 'và', fr: 'et', en: 'and' }[language]} ${object(verb, language, 'C')}.` },
  // Bodies, persons, the text itself
  { doer: 'body', said: 'effective', text: (verb, language) => `(body) <${verb.present}> ${object(verb, language)}.` },
  { doer: 'person', said: 'effective', text: (verb, language) => `${SOMEBODY[language]} <${verb.present}> ${object(verb, language)}.` },
  { doer: 'self', said: 'effective', text: (verb, language) => `{self} <${verb.present}> ${object(verb, language)}.` },
  // Relative clauses, participles
  { doer: 'A', said: 'effective', text: (verb, language) => ({ vi: undefined, fr: `{A:subject}, qui <${verb.present}> ${object(verb, language)}, reste sur la table.`, en: `{A}, which <${verb.present}> ${object(verb, language)}, is on the table.` })[language] },
  { doer: 'A', said: 'effective', text: (verb, language) => (verb.takes !== 'object' ? undefined : { vi: undefined, fr: `{B:subject}, que <${verb.present}> {A:object}, reste sur la table.`, en: `{B}, which {A} <${verb.present}>, is on the table.` }[language]) },
  { doer: 'A', said: 'effective', text: (verb, language) => (verb.doing === undefined ? undefined : `${reads(language, 'A')}, <${verb.doing}> ${object(verb, language)}.`) },
  { doer: 'A', said: 'effective', text: (verb, language) => (verb.done === undefined ? undefined : (gender) => `${reads(language, 'B')}, <${verb.done!(gender)}>${BY[language]}.`) },
  // Over a full stop
  { doer: 'A', said: 'effective', text: (verb, language) => `${reads(language, 'A')}. |{A:pronoun} <${verb.present}> ${object(verb, language)}.` },
  // What says nothing
  { doer: 'A', said: 'denied', text: (verb, language) => ({ vi: `{A} có ${verb.asked} ${object(verb, language)} không?`, fr: `Est-ce que {A:object} ${verb.asked} ${object(verb, language)} ?`, en: `Does {A} ${verb.asked} ${object(verb, language)}?` })[language] },
];

const NEW: Readonly<Record<Language, (verb: Verb) => string>> = {
  vi: (verb) => `Sẽ có [quy định mới] <${verb.infinitive!}> {B}.`,
  fr: (verb) => `Il faut élaborer une [nouvelle directive] pour <${verb.infinitive!}> {B:object}.`,
  en: (verb) => `A [new directive] to <${verb.infinitive!}> {B} is under study.`,
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

function sentencesOf(kind: RelationKind, language: Language): RelationSentence[] {
  const verbs = VERBS[kind][language];
  const framed = FRAMES.flatMap(({ doer, said, text, part }) => verbs.flatMap((verb): RelationSentence[] => {
    const words = text(verb, language);
    return words === undefined ? [] : [{ kind, said: modalityOf(said, kind), doer, language, text: words, ...(part === true && verb.takes === 'object' && PARTLY.has(kind) && { part }) }];
  }));
  const noun = NOUNS[kind]?.[language];
  const titled: RelationSentence[] = noun === undefined ? [] : [
    { kind, said: 'effective', doer: 'A', language, text: TITLED[language](noun) }, { kind, said: 'denied', doer: 'nobody', language, text: ONLY_NAMED[language](noun) },
  ];
  const fresh: RelationSentence[] = kind !== 'supersedes' ? [] : verbs.map((verb) => ({ kind, said: 'planned', doer: 'unnamed', language, text: NEW[language](verb) }));
  const contrasts: RelationSentence[] = kind === 'supersedes' || kind === 'repeals' ? [] : verbs.flatMap((verb): RelationSentence[] => {
    const text = contrast(verb, language);
    return text === undefined ? [] : [{ kind, said: 'effective', doer: 'A', language, text }];
  });
  const base: RelationSentence[] = kind !== 'based-on' ? [] : [{ kind, said: 'effective', doer: 'nobody', language, text: BASES[language] }];
  return [...base, ...framed, ...contrasts, ...titled, ...fresh];
}

/** Only a change is of a part. */
const PARTLY: ReadonlySet<RelationKind> = new Set<RelationKind>(['repeals', 'amends']);

/** By language, then by kind; the plainest first. */
export const SENTENCES: readonly RelationSentence[] = LANGUAGES.flatMap((language) => RELATION_KINDS.flatMap((kind) => sentencesOf(kind, language)));
