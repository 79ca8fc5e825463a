/** QĐ is quyết định and quy định: texts call one document by both words. */
const QD_TYPES: readonly string[] = ['quyet-dinh', 'quy-dinh'];

/** The types, and those that the code of one of them may mean as well. */
export function withSameCode(types: readonly string[]): readonly string[] {
  return types.some((type) => QD_TYPES.includes(type)) ? [...types, ...QD_TYPES] : types;
}

/** Can one document be of both? */
export function shareType(a: readonly string[], b: readonly string[]): boolean {
  for (const type of a) if (b.includes(type)) return true;
  return a.some((type) => QD_TYPES.includes(type)) && b.some((type) => QD_TYPES.includes(type));
}
