/** Base letters only, one space between words, nothing invisible: what two spellings of one text have in common. */
export function unaccented(text: string | undefined): string | undefined {
  return text?.normalize('NFD').replace(/[\p{M}\u00ad\u200b\u2060]/gu, '').replace(/[đðɖĐÐƉ]/gu, 'd').replace(/\s+/gu, ' ').replace(/’/gu, "'").toLowerCase();
}
