import type { DocumentType, KnownIssuerId, Language } from '../model/index.js';

/** A word with its written forms; `one` and `many` because lists begin with a plural. */
export interface TypeWords {
  readonly one: readonly string[];
  readonly many?: readonly string[];
}

/** How a language works, as far as the reader asks. */
export interface Capabilities {
  readonly language: Language;
  /** Codes are abbreviations of its words: its texts write them with their strokes (QĐ), and a code before a symbol is a word of it. */
  readonly ownsCodes: boolean;
  /** Its words have accents. */
  readonly accented: boolean;
  /** `12/22/2024` is a day of December. */
  readonly monthFirst: boolean;
  /** Words stand in its dates (ngày … tháng … năm …): bare figures are a day and its month. */
  readonly datesMarked: boolean;
  /** The plural of a noun has a form of its own. */
  readonly pluralMarked: boolean;
  /**
   * What a type word in small letters with a number behind it may be: a verb (*quy định 3 trường hợp*), a noun of another sense (*conclusion 3*),
   * or nothing but a document.
   */
  readonly typeWords: 'verbs' | 'nouns' | 'clear';
  /** "Lần thứ tám Ban Chấp hành Trung ương" is a meeting; "le 13e Comité central" is a term. */
  readonly ordinalOfMeeting: boolean;
  /** "Government Resolution 57": a body directly before the type word, as its issuer. */
  readonly bodyBeforeType: boolean;
  /** "Quang Nam Provincial Party Committee": the place of a committee may stand before its name. */
  readonly placeBeforeBody: boolean;
  /** Taken where the text does not tell: for a bare symbol, or for words that several other languages have too (*resolution*). */
  readonly fallback: 'of-symbols' | 'of-words' | 'never';
}

/**
 * The vocabulary of one language, in readable letters. The scanner folds diacritics and case and turns each phrase into a
 * token with a canonical value; nothing behind the scanner reads a word. Names of types and issuers come from `seeds/`;
 * here stand only the forms that a name does not give (plurals, inversions, elisions).
 */
export interface Locale extends Capabilities {
  /** First key wins where one word names two types; the type code of a symbol may choose a later one. */
  readonly types: readonly (readonly [types: DocumentType | readonly DocumentType[], words: TypeWords])[];
  /** "Document" in general: takes its type from the symbol. */
  readonly document: readonly string[];
  readonly numberMarks: readonly string[];
  /** Of them, spellings that are another word where emphasis parts them from the number ("**So** 12 …"). */
  readonly numberMarksAlike: readonly string[];
  readonly of: readonly string[];
  /** Before a body only: "do", "par", "issued by". */
  readonly by: readonly string[];
  /** Opens the clause of a passive whose agent stands before its verb (được Bộ Chính trị ban hành). */
  readonly passives: readonly string[];
  readonly determiners: readonly string[];
  readonly and: readonly string[];
  readonly rangeTo: readonly string[];
  /** Opens a range (từ 57 đến 59). */
  readonly rangeFrom: readonly string[];
  /** Stands before the type word of several documents (các nghị quyết). */
  readonly plurals: readonly string[];
  /** Nouns of a class with which the name of a body ends; where "de" follows, it is another body (du ministère de la …). */
  readonly classNouns: readonly string[];
  /** A verb and a type that together are another type (thông báo | kết luận): apart where only the second has a capital. */
  readonly verbAndType: readonly (readonly [verb: string, types: readonly string[]])[];
  /** Introduces examples (telles que, such as): what was said of the plural holds for them. */
  readonly suchAs: readonly string[];
  readonly possessive: readonly string[];

  readonly issueVerbs: readonly string[];
  readonly fillers: readonly string[];
  /** Between the type word and the number mark: "nghị quyết chuyên đề số …". */
  readonly typeAdjectives: readonly string[];
  /** "kèm theo": ties an annex or a pinpoint to its document. */
  readonly annexed: readonly string[];

  /** A date behind one of these is that of the document ("ngày", "dated"). */
  readonly dateMarks: readonly string[];
  /** A date behind one of these is often that of an event ("on", "in"): read in a lead, in brackets and behind "issued by". */
  readonly eventDateMarks: readonly string[];
  /** Labels of the field of a record that holds a document's date (Ngày ban hành: …); any other label with a colon is of something else. */
  readonly dateFields: readonly string[];
  /** Heads of columns whose dates are none of documents (Ngày đăng). */
  readonly otherDateFields: readonly string[];
  /** Heads of columns with a document's date, with its issuer, and with bodies that are not it (Đơn vị thực hiện). */
  readonly dateColumns: readonly string[];
  readonly issuerColumns: readonly string[];
  /** Heads of columns and labels of fields with a document's number. */
  readonly numberColumns: readonly string[];
  readonly otherBodyColumns: readonly string[];
  /** Marks of a date that several documents have in common (cùng ngày, both dated). */
  readonly sharedDateMarks: readonly string[];
  /** Says that of several dates each is that of one document, in their order (lần lượt, respectively). */
  readonly respectively: readonly string[];
  /** Stand in a date and are no part of it: names of days (in Vietnamese most are ordinals), the word before the first days of a month. */
  readonly dayWords: readonly string[];
  readonly monthMarks: readonly string[];
  readonly yearMarks: readonly string[];
  readonly months: readonly (readonly [month: number, names: readonly string[]])[];
  readonly ordinalMarks: readonly string[];
  readonly ordinals: readonly (readonly [value: number, words: readonly string[]])[];
  readonly ordinalSuffixes: readonly string[];
  /** Numbers in words that stand behind the Central Committee for its plenums, before the term (Trung ương tám khoá XI); none that is another word there. */
  readonly plenumNumbers: readonly (readonly [value: number, words: readonly string[]])[];

  readonly termMarks: readonly string[];
  /** Documents that have a name and editions, and the words that may stand between the name and its edition. */
  readonly namedDocuments: readonly (readonly [type: 'cuong-linh-chinh-tri' | 'dieu-le-dang', names: readonly string[]])[];
  readonly editionWords: readonly string[];
  readonly congress: readonly string[];
  readonly national: readonly string[];
  readonly party: readonly string[];
  readonly delegates: readonly string[];
  readonly meetings: readonly string[];
  /** Meetings of the Central Committee whose name says so (conférence centrale). */
  readonly centralMeetings: readonly string[];
  readonly centralCommittee: readonly string[];
  /** Beyond the names in `seeds/issuers.json`. */
  readonly issuers: readonly (readonly [id: KnownIssuerId, names: readonly string[]])[];
  readonly standing: readonly string[];
  /** Before a body they make it part of a personal title (Uỷ viên Bộ Chính trị): no issuer. */
  readonly titles: readonly string[];
  readonly onBehalf: readonly string[];
  /** Sub-bodies that stand before the committee they belong to (Ban Tổ chức Thành uỷ). */
  readonly units: readonly (readonly [slug: string, names: readonly string[]])[];
  /** Committees that a name and a place follow (Đảng uỷ xã …). */
  readonly bodies: readonly (readonly [slug: string, names: readonly string[]])[];
  readonly nameWords: readonly string[];
  /** Of them, the ranks of places that have congresses of their own. */
  readonly placeRanks: readonly string[];
  /** Before or behind the name of a place they tell of which rank its committee is, where the word for it does not (Party Committee of … Province). */
  readonly committeesByRank: readonly (readonly [id: KnownIssuerId, words: readonly string[]])[];
  /** Join the words of a name (Comité provincial de Quang Tri), and are no part of an id. */
  readonly nameLinks: readonly string[];
  /** No part of an id either. */
  readonly nameArticles: readonly string[];
  /** A name that has one of them goes on behind a comma (các cơ quan, ban, ngành). */
  readonly nameLists: readonly string[];
  /** In small letters at the end of a name they belong to the sentence. */
  readonly nameNeverLast: readonly string[];
  /** They end a name even where they have a capital, as in a heading. */
  readonly nameEnds: readonly string[];
  /** Behind a body they tell its kind and are no name (chi bộ trực thuộc). */
  readonly nameless: readonly string[];
  /** Words in the place of an issuer code (100-CT/Trung ương). */
  readonly codesInWords: readonly (readonly [code: string, phrases: readonly string[]])[];
  readonly nonParty: readonly string[];
  /** The country whose party it is. */
  readonly country: readonly string[];
  readonly foreignParties: readonly string[];
  /** What stands before or behind the name of a party and makes it one of its organs. */
  readonly organsBefore: readonly string[];
  readonly organsBehind: readonly string[];
  /** Before a document they say that it is that of whom the sentence speaks of (its, ses). */
  readonly ownings: readonly string[];
  /** Words for documents whose type the sentence has said before: "celles n° 57 et 59". */
  readonly pronouns: readonly string[];
  /** The same behind the noun: "các nghị quyết 242 và 338 của mình". */
  readonly owningsBehind: readonly string[];
  /** How international bodies call their documents to mind, at the head of a sentence: "Recalling its resolutions …". */
  readonly recitals: readonly string[];
  /** What a document stands behind where its noun might be a verb (theo kết luận 34); one word each. */
  readonly accordingTo: readonly string[];

  /** Of what is near, the text itself as well; before the type word and behind it. */
  readonly thisBefore: readonly string[];
  readonly thisAfter: readonly string[];
  /** Of what was named before, never the text itself. */
  readonly thatBefore: readonly string[];
  readonly thatAfter: readonly string[];
  /** Of the same sense, but mostly of another ("trên": on, "that"): a capital or the end of the clause tells. */
  readonly doubtfulThatBefore: readonly string[];
  readonly doubtfulThatAfter: readonly string[];
  /** With them a note names the source of the note before it. */
  readonly sameSource: readonly string[];
  /** How the parts of a document begin, or end: lines of its preamble, the line that enacts it, its articles. */
  readonly bases: readonly string[];
  readonly enacts: readonly (readonly [types: string | readonly string[], phrases: readonly string[]])[];
  readonly articles: readonly string[];
  readonly revised: readonly string[];
  /** Read as "revised" in brackets only: elsewhere they are verbs. */
  readonly revisedInBrackets: readonly string[];
  readonly pinpointUnits: readonly (readonly [unit: string, words: readonly string[]])[];
  readonly bareUnits: readonly (readonly [unit: string, words: readonly string[]])[];
  /** Behind the figure of a label (article 1er). */
  readonly labelSuffixes: readonly string[];
  /** What is counted: a number before one of them is a count and no document number. */
  readonly counted: readonly string[];
  /** Of them, and of the type words, those that may be the verb of what is cited (Nghị quyết 57 đột phá …). */
  readonly countedAsVerbs: readonly string[];
  /** Opens the subject of a document behind its number (về, sur, on). */
  readonly subjectMarks: readonly string[];
  /** Words behind a citation that say what it is about, and no part of a title (on, sur). */
  readonly topicMarks: readonly string[];
  /** A document of these words is none yet: "dự thảo nghị quyết", "projet de directive". */
  readonly drafts: readonly string[];
  /** Before a type word they name a document for the first time (một, a). */
  readonly indefinites: readonly string[];
  /** Beside a type word they do the same (mới, new). */
  readonly newWords: readonly string[];
  /** Behind a document they say what it is: "A is a directive on …" names no other one. */
  readonly copulas: readonly string[];
  /** What a document does to another one: the object of such a verb is never its subject. */
  readonly actsOnDocuments: readonly string[];
  /** Before a short form they say that it will stand for the document just named (sau đây gọi tắt là, ci-après, hereinafter). */
  readonly introductions: readonly string[];
  /** How the line below or above a picture opens, before a colon. */
  readonly captions: readonly string[];
  /** How a line opens that says where something was taken from. */
  readonly credits: readonly string[];
  /** Congresses below the national one, by the organisation whose they are: "Congrès provincial". */
  readonly lowerCongress: readonly (readonly [organisation: string, words: readonly string[]])[];
  /** Longer phrases that begin like ours and are something else (trên cơ sở, đại hội đồng): the reader stops at them. */
  readonly others: readonly string[];
}
