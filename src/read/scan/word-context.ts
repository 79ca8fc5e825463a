import type { LanguageSet } from '../../model/language-set.js';
import type { ColumnKind } from './columns.js';
import type { TokenValue } from './tokens.js';

/** What the words around a window say; canonical facts, so that the interpreter reads no word. */
export interface WordContext {
  /** Languages of the word before `at`; none where it is not of the vocabulary. */
  languagesBefore(at: number): LanguageSet;
  /** The same of the word behind. */
  languagesBehind(at: number): LanguageSet;
  /** "của", "of" stands before `at`. */
  ofBefore(at: number): boolean;
  /** A word that opens the subject of a document (về) stands at `at`. */
  opensSubject(at: number): boolean;
  /** The same, or a word that says what the document is about (on, sur). */
  opensTopic(at: number): boolean;
  /** The body that begins at `at` is part of a personal title. */
  titleBefore(at: number): boolean;
  /** A word for several stands before `at` (các, những). */
  pluralBefore(at: number): boolean;
  /** The number that ends at `at` counts something (ngày, membres, 3 đề án) or is a percentage; `verb` where that word may be the verb behind it. */
  countsBehind(at: number): 'counts' | 'verb' | undefined;
  /** Where a pinpoint of several labels begins: a word for several may stand before it (các Điều 3, 4), or one for where a range begins (từ Điều 3). */
  pinpointStart(at: number, range: boolean): number;
  /** What begins at `at` is said to be a draft (dự thảo, projet de, draft). */
  draftBefore(at: number): boolean;
  /** Whose congress ends at `at`: "of" and a body follow that is not read. The Party's if it says so, else somebody's. */
  ownerBehind(at: number): 'party' | 'foreign' | undefined;
  /** The body of which the sentence speaks at `at` is a State body, a company, another country's: the last before `at`, else the first behind it; where it names none, one that calls its documents to mind as international bodies do. */
  ofOtherBody(at: number): boolean;
  /** "của Hội nghị các bên", "of the Companies Act", "de l’UNECE": a name in capitals stands at `at` behind a word for whose it is, and it is none of the Party, of a place or of the vocabulary. */
  ownedByOther(at: number): boolean;
  /** "IOC decision 12": letters in capitals that the vocabulary does not know, before a type word that is not in capitals too. */
  abbreviatedBefore(at: number): boolean;
  /** A verb of issuing stands before `at`, and the last body that the sentence names before it is not the Party's. */
  issuedByOther(at: number): boolean;
  /** The last body that the sentence names before `at`, over semicolons too and among words with a capital, is not the Party's. */
  spokenOfOther(at: number): boolean;
  /** A verb of issuing stands before `at`: where the body begins, of the Party, that the sentence names last before it. */
  issuerBefore(at: number): number | undefined;
  /** Where the body begins, of the Party, that the sentence names last before `at`. */
  bodyBefore(at: number): number | undefined;
  /** Does a body of that kind sign with the code: TU of a tỉnh uỷ or thành uỷ? */
  signsWith(code: string, issuer: string): boolean;
  /** A word of possession stands at `at` (của mình). */
  ownedBehind(at: number): boolean;
  /** The same, and it is a party; it is sought among words with a capital, as such names have. */
  foreignPartyBefore(at: number): boolean;
  /** The sentence names no body before `at`, and the last one that the sentence before it names is a foreign party. */
  foreignPartyInSentenceBefore(at: number): boolean;
  /** The last type that the sentence names before `at`, in the plural where it may be. */
  typeBefore(at: number): TokenValue | undefined;
  /** A word of possession stands before `at` (its, ses). */
  ownedBefore(at: number): boolean;
  /** Nothing but a sign or a number stands before `at`, or a sentence or a paragraph ends there: an entry of a list, a note. */
  opensEntry(at: number): boolean;
  /** What stands between the two opens an entry, and a colon behind it what the entry is about: "76-KL/TW, 4/6/2020, Bộ Chính trị: …". */
  headsEntry(from: number, to: number): boolean;
  /** A word stands before `at` behind which a document is named, and nothing done (theo, under). */
  basisBefore(at: number): boolean;
  /** No sentence ends between the two. */
  sameSentence(from: number, to: number): boolean;
  /** The Central Committee, the Politburo or the Secretariat is named there, and no other body; or others are. */
  bodiesIn(from: number, to: number): 'centre' | 'others' | undefined;
  /** A sentence or clause ends at `at`. */
  endsClause(at: number): boolean;
  /** "and" follows: the list goes on. */
  andBehind(at: number): boolean;
  /** The same, and the sentence does not go on behind a comma. */
  endsSentence(at: number): boolean;
  /** Nothing goes on behind the year of a document: its sentence ends, its subject follows, or another document. */
  endsYear(at: number): boolean;
  /** Nothing but "to" stands between the two, and "from" before the first: từ … đến …, de … à …. */
  isRange(before: number, from: number, to: number): boolean;
  /** What joins two citations when nothing else stands between them. */
  joinBetween(from: number, to: number): 'and' | 'comma' | undefined;
  /** The word at `at` begins with a capital. */
  isCapital(at: number): boolean;
  /** The line in which `at` stands tells of a picture. */
  inCaption(at: number): boolean;
  /** What the head says of the column in which `at` stands (Ngày đăng). */
  columnAt(at: number): ColumnKind | undefined;
  /** Types that the code of the State symbol between `start` and `end` stands for; none where it has no code. */
  stateTypes(start: number, end: number): readonly string[];
}
