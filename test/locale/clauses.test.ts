/** The words of clauses: each says one thing, unless it is listed here that it says two. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locale/clauses/en.js';
import { fr } from '../../src/locale/clauses/fr.js';
import { CLAUSE_ROLES, phrases, type ActForm, type ActKind, type ClauseWords } from '../../src/locale/clauses/types.js';
import { vi } from '../../src/locale/clauses/vi.js';
import { RELATION_KINDS } from '../../src/model/relation-kinds.js';
import { clauseVocabulary, type Meaning, type PhraseNode } from '../../src/read/clause/vocabulary.js';

const LANGUAGES: readonly ClauseWords[] = [vi, fr, en];

/** What a phrase says wherever it stands in the words of a language: `kind.form`, or a role. */
function placesOf({ acts, roles, joined }: ClauseWords): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const put = (texts: readonly string[], place: string): void => {
    for (const text of texts) places.set(text.normalize('NFC'), [...(places.get(text.normalize('NFC')) ?? []), place]);
  };
  for (const [kind, forms] of Object.entries(acts)) for (const [form, texts] of Object.entries(forms)) put(texts, `${kind}.${form}`);
  for (const [texts, together] of joined) put(texts, together.join('+'));
  for (const [role, texts] of Object.entries(roles)) put(texts, role);
  return places;
}

/** Verbs of two kinds: the word that closes the idiom says which, or what stands behind it does. */
const OF_TWO_KINDS: Readonly<Record<string, readonly string[]>> = {
  vi: [],
  // Going on with a document, and with its implementing.
  fr: phrases('prolonge, prolongent, prolongeait, prolongeaient, prolongea, prolongèrent, prolongera, prolongeront, prolongerait, prolongeraient, prolonger, prolongeant, prolongé, prolongée, prolongés, prolongées, prolongeons, prolongerons'),
  // Bringing to an end, and to life.
  en: phrases('bring, brings, bringing, brought'),
};

/** Phrases that are an act and a role, or two roles: what stands around them says which. The first counts where nothing does. */
const OF_TWO_PLACES: Readonly<Record<string, readonly string[]>> = {
  vi: phrases(`thu hồi, cụ thể, cùng, với, đang lấy ý kiến, kêu gọi, đề ra, đang trình, nhiệm vụ, hiểu nhầm, thống nhất, hoàn thành, rồi, cùng với, năm học, bằng, với việc, thông qua, quy định tại,
    cụ thể là, trên, ra mắt, đi vào cuộc sống, văn bản kia, văn bản trước, văn bản sau, mới, một phần, chủ trương, người dân, chính phủ, chủ tịch, đồng chí, lần lượt, mới đây, năm, thực hiện theo,
    thành các, thành những, thêm`),
  fr: phrases(`enterré, enterrée, retiré, retirée, écarté, écartée, rectificatif, intensifier, pris, la, le, les, en, été, soit, a-t-elle, a-t-il, ont-ils, ni, et non, faute de, projet de, élabore,
    destiné à, devant, lui-même, elle-même, eux-mêmes, elles-mêmes, puis, cependant, toutefois, pourtant, en même temps que, lors de, arrêté, ledit, tout, partiellement, en partie, mardi, tout à fait,
    en réalité, prise, prises`),
  en: phrases(`step up, enacts, applied, enacted, flesh, considering, to, nor, aimed at, campaign for, if adopted, if approved, once adopted, once approved, once, tasks, proposed, formally, decrees, that,
    with the issuance of, with the entry into force of, in particular, into, added, as soon as, both, the present, hereby, was, were, for, in which, thereby, gives, give, gave, giving,
    provided`),
};

const isAct = (place: string): boolean => place.includes('.');
const kindOf = (place: string): string => place.split('.')[0]!;

describe.each(LANGUAGES.map((words) => ({ language: words.language, words })))('the words of $language', ({ language, words }) => {
  const places = placesOf(words);
  const where = (test: (found: readonly string[]) => boolean): string[] => [...places].filter(([, found]) => test([...new Set(found)])).map(([phrase]) => phrase).sort();

  test('are of one kind but for those that are listed', () => {
    expect(where((found) => new Set(found.filter(isAct).map(kindOf)).size > 1)).toEqual([...OF_TWO_KINDS[language]!].sort());
  });

  test('are in one role, or are an act, but for those that are listed', () => {
    expect(where((found) => found.length > 1 && !found.every(isAct))).toEqual([...OF_TWO_PLACES[language]!].sort());
  });

  test('are clean: one blank between words, no blank around, small letters but for names', () => {
    expect([...places.keys()].filter((phrase) => phrase === '' || /^\s|\s$|\s{2}/u.test(phrase))).toEqual([]);
    expect([...places.keys()].filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
  });

  test('say no phrase twice in one list', () => {
    const lists = [...Object.entries(words.acts).flatMap(([kind, forms]) => Object.entries(forms).map(([form, texts]) => [`${kind}.${form}`, texts] as const)), ...Object.entries(words.roles)];
    const twice = lists.flatMap(([name, texts]) => texts.filter((text, at) => texts.indexOf(text) !== at).map((text) => `${name}: ${text}`));
    expect(lists.length).toBeGreaterThan(50);
    expect(twice).toEqual([]);
  });

  test('say each act, in a form that says who does it and, of what is done to documents, in one that does not', () => {
    const forms = (kind: ActKind): ActForm[] => Object.entries(words.acts[kind]).filter(([, texts]) => texts.length > 0).map(([form]) => form as ActForm);
    for (const kind of RELATION_KINDS) {
      // Vietnamese says that it continues by going on and implementing, and grounds by prepositions.
      if (kind === 'continues' && words.uninflected) expect(forms('goes-on')).toContain('finite');
      else expect(forms(kind), kind).toContain(kind === 'based-on' ? 'preposition' : 'finite');
      if (!words.uninflected && kind !== 'based-on') expect(forms(kind).some((form) => form === 'done' || form === 'past'), kind).toBe(true);
      // Going on has its noun with an act of implementing behind it: la poursuite de l'application.
      const acting = kind === 'continues' ? [...forms(kind), ...forms('goes-on')] : forms(kind);
      if (!words.uninflected && kind !== 'based-on') for (const form of ['noun', 'doing'] as const) expect(acting, kind).toContain(form);
    }
    expect(forms('repeals')).toContain('ends');
    expect(forms('supersedes')).toContain('yields');
    expect(forms('implements')).toContain('opens');
    expect(forms('evaluates')).toContain('finite');
  });

  test('have each role that the language needs', () => {
    const missing = Object.keys(CLAUSE_ROLES).filter((role) => (words.roles[role as keyof typeof words.roles] ?? []).length === 0 && !words.joined.some(([, roles]) => roles.includes(role as never)) && role !== 'type');
    expect(missing.sort()).toEqual(Object.keys(LACKING[language]!).sort());
  });

  test('are found again in the vocabulary, with what they say first', () => {
    const { root } = clauseVocabulary(language);
    const all = new Map<string, string[]>();
    for (const { phrase, act, roles } of meaningsIn(root)) all.set(phrase, [...(all.get(phrase) ?? []), act === undefined ? roles.join('+') : `${act.kind}.${act.form}`]);
    // What closes an idiom is put first.
    const other = [...places].filter(([phrase, [first]]) => all.get(phrase)?.length !== 1 || ![first, 'closes'].includes(all.get(phrase)![0]));
    expect(other.map(([phrase, [first]]) => `${phrase}: ${first!}, and found ${(all.get(phrase) ?? []).join(', ')}`)).toEqual([]);
  });
});

/** Roles for which a language has no words, and why. */
const LACKING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vi: {
    article: 'no articles', indefinite: 'no articles', be: 'no auxiliaries; the passive is hit', have: 'no auxiliaries', having: 'no auxiliaries', to: 'no infinitive', him: 'no genders', her: 'no genders', its: 'của nó stands behind',
    object: 'pronouns stand where nouns do', near: 'văn bản sau', owner: 'của stands before who owns', objects: 'pronouns stand where nouns do', whom: 'mà opens all relative clauses', whose: 'mà opens all relative clauses', supports: 'the act is a verb itself',
    refused: 'không stands before its verb', displaces: 'thế chỗ is one verb', they: 'nó and cả hai do it',
  },
  fr: {
    called: 'a verb stands between the subject and what it is called',
    copula: 'être is be', having: 'ayant is have', hit: 'the passive is être', owner: 'de stands before who owns', past: 'the participle says it', refused: 'ne … pas stands around its verb', to: 'the infinitive is one word',
    topic: 'what is spoken of stands in front', duty: 'doit is a plan',
  },
  en: {
    called: 'a verb stands between the subject and what it is called',
    her: 'no genders', him: 'no genders', hit: 'the passive is to be', near: 'the latter', object: 'pronouns stand where nouns do', objects: 'pronouns stand where nouns do', together: 'along with is and',
    topic: 'what is spoken of stands in front', whom: 'that and which open all relative clauses',
  },
};

function* meaningsIn(node: PhraseNode): Generator<Meaning> {
  yield* node.meanings ?? [];
  for (const next of node.next.values()) yield* meaningsIn(next);
}
