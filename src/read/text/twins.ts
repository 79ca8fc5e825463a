/** Cyrillic and Greek letters that look like Latin capitals, as they come from keyboards and OCR: `57-NQ/ТW` with a Cyrillic Т. */
const TWINS: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y', І: 'I',
  Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X', Υ: 'Y',
};
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'gu');

/** The letters with their Latin twins in the place of those that only look like them. */
export function withLatinTwins(letters: string): string {
  return letters.replace(TWIN, (letter) => TWINS[letter]!);
}
