import { LOCALES } from '../../locale/locales.js';
import { Class, classOf, isLetterClass } from '../text/classes.js';

/** First letters and lengths of the first words of what joins the items of a list ("và", "as well as", "à"). */
let joints: ReadonlySet<number> | undefined;

const LONGEST = 31;
const keyOf = (first: number, length: number): number => first * (LONGEST + 1) + length;

/** May the word at `start` join a further item? A test of its length and first letter, so that most words cost no look-up. */
export function mayJoin(text: string, start: number, limit: number): boolean {
  joints ??= new Set(LOCALES.flatMap(({ and, rangeTo }) => [...and, ...rangeTo]).map((phrase) => {
    const [word] = phrase.normalize('NFC').split(/[ ’]/u, 1);
    return keyOf(classOf[word!.charCodeAt(0)]!, word!.length);
  }));
  let length = 0;
  for (let end = start; end < limit && length < LONGEST; end++) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isLetterClass(value)) length++;
    else if (value !== Class.ignorable) break;
  }
  return joints.has(keyOf(classOf[text.charCodeAt(start)]!, length));
}
