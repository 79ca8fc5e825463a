import type { Language, RelationKind } from '../../model/index.js';

/**
 * Forms in which an act is said. Vietnamese has `finite` for all that its verbs can be.
 *
 * - `finite` a verb with a subject (thay thế, remplace, replaces), `future` one that announces (remplacera)
 * - `bare` English: plural, or what follows "to" and "will" (replace)
 * - `infinitive` (remplacer), `doing` (remplaçant, replacing), `past` English: past or participle (replaced), `done` participle alone (remplacé)
 * - `noun` (remplacement)
 * - `ends` what stands before it ends by itself (hết hiệu lực, ceases to have effect)
 * - `yields` what stands before it makes room for what follows (nhường chỗ cho, gave way to)
 * - `will-end`, `will-yield` the same, announced (cessera d’avoir effet, cédera la place à)
 * - `preposition` (căn cứ, en remplacement de, pursuant to)
 * - `adds` amends only where a part is what it adds, and a document what it adds that to (thêm một khoản vào, add a chapter to); `will-add` the same, announced (ajoutera)
 * - `opens` says the act only together with a word of `closes` behind its object (đưa … vào cuộc sống, translates … into)
 */
export type ActForm = 'finite' | 'future' | 'bare' | 'infinitive' | 'doing' | 'past' | 'done' | 'noun' | 'ends' | 'will-end' | 'yields' | 'will-yield' | 'preposition' | 'adds' | 'will-add' | 'opens';

/** `goes-on` and `evaluates` say something of documents only with an act of implementing behind them (tiếp tục thực hiện, đánh giá việc thực hiện). */
export type ActKind = RelationKind | 'goes-on' | 'evaluates';

/** The words of an act by their forms. */
export type ActWords = { readonly [form in ActForm]?: readonly string[] };

/** What a word that is no act says in a clause. */
export const CLAUSE_ROLES = {
  // Verb groups
  be: 'a form of to be (est, was), or a mark of the passive',
  hit: 'Vietnamese: what stands before it undergoes what follows (bị, được)',
  have: 'a form of to have before a participle',
  to: 'English "to"',
  not: 'denies the verb behind it',
  plan: 'announces, wishes or orders what follows',
  duty: 'English shall: an order to a body; what a document does. Vietnamese chủ trì: a task where an act follows, else a verb of doing',
  pending: 'says of what stands before it that it is not done yet',
  unreal: 'what the sentence says never happened (giá như, could have)',
  untrue: 'says that what was said is false',
  refused: 'says so where its sentence ends with it (it did not)',
  dropped: 'says that a plan came to nothing',
  if: 'opens a condition',
  ask: 'makes a question of the sentence',
  which: 'asks for a document (văn bản nào, which document)',
  choose: 'asks to choose among what follows (chọn phát biểu đúng)',
  answer: 'names the right one among options (đáp án)',
  order: 'asks others to do what follows (yêu cầu, demande de, requires)',
  does: 'a verb that does what follows it says (tiến hành, prononce, decided to)',
  // Clauses
  verb: 'a verb that says nothing of documents: the subject stands before it, and ends there',
  attends: 'a verb of taking part: what is done there, its subject does not do (tham dự, attended)',
  supports: 'a verb that a noun of changing and a preposition make one (makes changes to, apporte des modifications à)',
  meeting: 'a meeting, which does what the verb behind it says (hội nghị)',
  relative: 'opens a relative clause',
  called: 'Vietnamese: says what kind of document its subject is, and opens what that does (là văn bản)',
  whom: 'opens a relative clause of which it is the object (que)',
  via: 'opens a relative clause of what a document has done to another (under which, theo đó)',
  correlates: 'makes a list with the next "que" (tant … que)',
  whose: 'opens a relative clause with a noun of its own (dont, whose)',
  and: 'joins',
  also: 'joins, and opens no clause of its own (cùng với, ainsi que, as well as)',
  while: 'opens a clause that is set against the one before it (còn, tandis que, whereas)',
  or: 'joins what one word denies (hay, ni, or)',
  together: 'joins documents; elsewhere what else it may be (cùng, với)',
  nominal: 'makes a noun of the verb behind it (việc)',
  compound: 'a noun that the verb behind it only describes (lộ trình thực hiện, Ban Chỉ đạo thực hiện)',
  // Prepositions
  by: 'names who does it, behind a passive',
  with: 'with',
  in: 'in: what a document orders stands in it',
  under: 'under, according to: names no doer, but behind a passive in Vietnamese',
  through: 'names a way, and no doer',
  of: 'of',
  owner: 'English ’s',
  about: 'opens the title of a document',
  for: 'opens a purpose',
  from: 'from the day on which',
  such: 'gives examples of the documents before it (tels que, such as)',
  oblique: 'any other preposition: what follows it is neither subject nor object',
  // Documents and those who deal with them
  issue: 'a verb of issuing',
  effect: 'taking effect',
  it: 'a pronoun as a subject, or a document called by no name but its kind',
  they: 'a pronoun as a subject for several',
  him: 'French: a pronoun for a masculine noun',
  her: 'French: a pronoun for a feminine noun',
  near: 'the last that was named (celui-ci)',
  object: 'a pronoun as an object before its verb (l’, en, lui)',
  objects: 'such a pronoun for several (les, leur)',
  its: 'owned by the document before (its, ses)',
  former: 'the first of two',
  latter: 'the second of two',
  both: 'both of the documents before',
  three: 'all three of them',
  these: 'all of them',
  earlier: 'the older of the documents before (văn bản cũ, the earlier text)',
  neither: 'neither of them',
  document: 'the noun of a document without a type (văn bản, texte, document)',
  type: 'the noun of a type of document; these come from the types of the locale',
  state: 'the noun of a State document (luật, décret, decree)',
  fresh: 'new: the document that it describes is not named',
  draft: 'a document that is not issued yet',
  following: 'stands for the items of the list behind it (sau đây, the following)',
  this: 'points to what is near: what was named, or the text itself (này, ce, this)',
  that: 'points to what was named before (đó, ledit, that)',
  self: 'means the text itself (le présent, hereby)',
  article: 'an article (la, the)',
  indefinite: 'an article of what was not named yet (une, a)',
  copula: 'says what its subject is (là)',
  part: 'a part of a document (điều, nội dung, provisions)',
  wording: 'words of a document, which stand behind it in quotation marks (cụm từ, les mots, the words)',
  body: 'a body or office, beside those whose names the locale has for citations',
  // What is passed over
  thence: 'from the day, or by the document, that was spoken of before (from that date, par là même)',
  each: 'pairs the documents of two lists in their order (lần lượt, respectively)',
  having: 'English "having" before a participle',
  adverb: 'an adverb or a particle: it parts nothing',
  past: 'says that what follows is done (đã): it is no part of a plan before it',
  topic: 'what stands before it is spoken of, and who does it follows (thì)',
  into: 'names what something is added to (vào, into)',
  time: 'a unit of time or a month',
  closes: 'carries out what a verb of the form `opens` begins (into practice)',
  buries: 'puts an end to what a verb of the form `opens` begins (to oblivion)',
  founds: 'makes a basis of what a verb of the form `opens` takes (làm căn cứ, as its basis)',
  displaces: 'takes for its own what a verb of the form `opens` takes: a place (took their place)',
  nothing: 'a longer phrase that begins like one of the others and says nothing',
} as const;

export type ClauseRole = keyof typeof CLAUSE_ROLES;

/** Words by which one language says what documents do to one another. */
export interface ClauseWords {
  readonly language: Language;
  /** Verbs have one form, words one syllable; a tone or a mark makes another word, but whole texts do without. */
  readonly uninflected: boolean;
  /** The form in -ing names the act as well as a noun does (implementing A is hard). */
  readonly gerunds: boolean;
  readonly acts: Readonly<Record<ActKind, ActWords>>;
  readonly roles: { readonly [role in ClauseRole]?: readonly string[] };
  /** Some phrases say two things at once: "sera" is a plan and a form of to be. */
  readonly joined: readonly (readonly [phrases: readonly string[], roles: readonly ClauseRole[]])[];
  /** Endings that make an adverb of an unknown word (-ment, -ly). */
  readonly adverbEndings: readonly string[];
  /** Words that a text without diacritics does not mean: their letters are nearly always another word there (chớ and cho, rời and rồi). */
  readonly toned: readonly string[];
  /** Nouns of types that are feminine, where pronouns tell. */
  readonly feminine: readonly string[];
  /** Endings of participles, which agree with their noun: of one gender, of one number. None in a language without. */
  readonly participles: { readonly feminine: readonly string[]; readonly masculine: readonly string[]; readonly singular: readonly string[]; readonly plural: readonly string[] };
}

/** Phrases from a line: commas part them; a phrase that holds a comma is written with `;` in its place. */
export function phrases(line: string): readonly string[] {
  return line.split(',').map((phrase) => phrase.trim().replaceAll(';', ',')).filter((phrase) => phrase !== '');
}
