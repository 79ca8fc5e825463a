import type { Language } from '../model/index.js';
import { cardinals } from './cardinals.js';

/**
 * How sentences around a citation say when its document was made. Apart from the locales, as it is asked only where documents are sought:
 * who extracts citations does not load it.
 */
export interface TimeWords {
  readonly language: Language;
  /** In what the age of a document is counted (năm, years), and what stands between that and the document ("thực hiện", "of implementing", "after"). */
  readonly ageUnits: readonly string[];
  readonly ageMarks: readonly string[];
  /** What stands before or behind an age that follows the document (sau 7 năm; 7 years ago). */
  readonly ageOpenings: readonly string[];
  readonly ageEndings: readonly string[];
  /** Verbs of a birthday, before a number of years or an ordinal of anniversaries (turns twenty, tròn 20 tuổi), and what those are called. */
  readonly ageVerbs: readonly string[];
  readonly anniversaries?: readonly string[];
  /** Numbers in words, before these units, and ages that are a word of their own (a decade). */
  readonly ageNumbers: readonly (readonly [value: number, words: readonly string[]])[];
  readonly ages: readonly (readonly [value: number, words: readonly string[]])[];
  /** Months told from the day of the text: so many months ago. */
  readonly relativeMonths: readonly (readonly [ago: number, phrases: readonly string[]])[];
  /** Before or behind a month they say that it is the last one of its name (last November, novembre dernier). */
  readonly lastMonths: readonly string[];
  /** What stands between two documents of one day (cùng ngày với, the same day as). */
  readonly sameDays: readonly string[];
  /** What is said of documents that one meeting adopted (cùng một hội nghị). */
  readonly sameMeetings: readonly string[];
  /** What is said of a document that was just issued (vừa ban hành, the brand-new). */
  readonly fresh: readonly string[];
  /** What stands before a year and says which third of it (đầu năm, mid, fin). */
  readonly yearParts: readonly (readonly [third: number, phrases: readonly string[]])[];
}

const vi: TimeWords = {
  language: 'vi',
  ageUnits: ['năm', 'tuổi'],
  ageMarks: ['thực hiện', 'tổ chức thực hiện', 'triển khai', 'thi hành', 'quán triệt', 'đưa', 'sau', 'kể từ', 'từ khi', 'từ ngày', 'ban hành', 'có', 'ra đời', 'ra', 'ngày ra đời', 'ngày ban hành', 'ngày có'],
  ageOpenings: ['sau', 'qua'],
  ageEndings: ['trước', 'trước đó', 'trước đây', 'về trước'],
  ageVerbs: ['tròn', 'vừa tròn', 'đã tròn', 'nay tròn', 'sắp tròn', 'bước sang tuổi', 'lên'],
  ageNumbers: /* @__PURE__ */ cardinals(
    ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy|bẩy', 'tám', 'chín', 'mười', 'mười một', 'mười hai', 'mười ba', 'mười bốn', 'mười lăm', 'mười sáu', 'mười bảy', 'mười tám', 'mười chín'],
    ['hai mươi', 'ba mươi', 'bốn mươi', 'năm mươi'],
    [' mốt', ' hai', ' ba', ' bốn| tư', ' lăm', ' sáu', ' bảy', ' tám', ' chín'],
  ),
  ages: [[10, ['một thập kỷ', 'một thập niên']], [20, ['hai thập kỷ', 'hai thập niên']], [30, ['ba thập kỷ', 'ba thập niên']]],
  relativeMonths: [[0, ['tháng này']], [1, ['tháng trước', 'tháng vừa qua', 'tháng vừa rồi']]],
  lastMonths: ['vừa qua', 'vừa rồi', 'mới đây', 'vừa xong'],
  sameMeetings: ['cùng một hội nghị', 'cùng hội nghị', 'cùng một kỳ họp', 'trong một hội nghị', 'một kỳ hội nghị'],
  sameDays: ['cùng ngày', 'cùng một ngày', 'cùng hôm', 'một ngày với'],
  fresh: ['vừa ban hành', 'mới ban hành', 'vừa được ban hành', 'mới được ban hành', 'vừa ra', 'mới ra', 'vừa ký', 'mới ký', 'còn nóng hổi', 'mới tinh'],
  yearParts: [[0, ['đầu năm', 'hồi đầu năm', 'từ đầu năm', 'vào đầu năm']], [1, ['giữa năm', 'hồi giữa năm', 'vào giữa năm']], [2, ['cuối năm', 'hồi cuối năm', 'vào cuối năm']]],
};

const fr: TimeWords = {
  language: 'fr',
  ageUnits: ['ans', 'an', 'années'],
  ageMarks: ['après', 'depuis', "d'application", 'de mise en œuvre', "de mise en application", "d'exécution", 'de'],
  ageOpenings: ['il y a', 'd’il y a', 'après', 'au bout de'],
  ageEndings: ['plus tôt', 'auparavant', 'plus tard', 'après', 'avant'],
  ageVerbs: ['a', 'aura', 'fête ses', 'fête son', 'a fêté ses', 'a fêté son', 'souffle ses', 'célèbre ses', 'célèbre son', 'atteint ses', 'marque son'],
  anniversaries: ['anniversaire'],
  ageNumbers: /* @__PURE__ */ cardinals(
    ['un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
    ['vingt', 'trente', 'quarante', 'cinquante'],
    [' et un', '-deux', '-trois', '-quatre', '-cinq', '-six', '-sept', '-huit', '-neuf'],
  ),
  ages: [[10, ['une décennie']], [15, ['une quinzaine d’années']], [20, ['deux décennies', 'une vingtaine d’années']], [30, ['trois décennies']]],
  relativeMonths: [[0, ['mois-ci']], [1, ['mois dernier', 'mois passé']]],
  lastMonths: ['dernier', 'passé'],
  sameMeetings: ['même plénum', 'seul plénum', 'même session', 'même réunion'],
  sameDays: ['même jour', 'même date', 'même journée'],
  fresh: ['toute fraîche', 'tout frais', 'toute récente', 'tout récent', 'toute nouvelle', 'tout nouveau', 'fraîchement publiée', 'fraîchement publié', 'fraîchement adoptée', 'vient de paraître', 'vient de sortir', 'à peine publiée', 'à peine parue'],
  yearParts: [[0, ['début', 'de début', 'au début de', 'du début de']], [1, ['mi', 'à la mi', 'au milieu de']], [2, ['fin', 'de fin', 'à la fin de']]],
};

const en: TimeWords = {
  language: 'en',
  ageUnits: ['years', 'year'],
  ageMarks: ['after', 'since', 'following', 'on from', 'into', 'of implementing', 'of the implementation', 'of implementation', 'of carrying out', 'of applying', 'of'],
  ageOpenings: ['after'],
  ageEndings: ['ago', 'earlier', 'on', 'later', 'before', 'old'],
  ageVerbs: ['turns', 'turned', 'has turned', 'is turning', 'is', 'reaches', 'celebrates', 'celebrates its', 'celebrated its', 'marks its', 'marked its', 'marks', 'sees its'],
  anniversaries: ['anniversary', 'birthday'],
  ageNumbers: /* @__PURE__ */ cardinals(
    ['one|a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
    ['twenty', 'thirty', 'forty', 'fifty'],
    ['-one', '-two', '-three', '-four', '-five', '-six', '-seven', '-eight', '-nine'],
  ),
  ages: [[10, ['a decade', 'one decade']], [20, ['two decades']], [30, ['three decades']]],
  relativeMonths: [[0, ['this month']], [1, ['last month', 'previous month']]],
  lastMonths: ['last', 'past'],
  sameMeetings: ['same plenum', 'one plenum', 'single plenum', 'same session', 'same meeting'],
  sameDays: ['same day', 'same date'],
  fresh: ['brand-new', 'brand new', 'newly issued', 'just issued', 'just-issued', 'freshly issued', 'fresh', 'just released', 'newly released', 'just out', 'hot off the press'],
  yearParts: [[0, ['early', 'in early', 'of early', 'from early']], [1, ['mid', 'in mid', 'of mid', 'from mid']], [2, ['late', 'in late', 'of late', 'from late']]],
};

/** A language that has none here says no ages that are read. */
export const TIME_WORDS: readonly TimeWords[] = [vi, fr, en];
