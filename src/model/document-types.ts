import type { RecordType } from './citation.js';
import { TYPE_FACTS, type TypeFacts } from './facts.generated.js';
import { meet, NO_LANGUAGE, setOf, type LanguageSet } from './language-set.js';

const facts: ReadonlyMap<string, TypeFacts> = new Map(Object.entries(TYPE_FACTS));

/** What texts do with documents of the type; undefined for a type that the seeds do not have. */
export function typeFacts(type: RecordType): TypeFacts | undefined {
  return facts.get(type);
}

/** Is there one of these types of which it holds? */
export function someType(types: readonly RecordType[], holds: (facts: TypeFacts) => unknown): boolean {
  return types.some((type) => {
    const known = facts.get(type);
    return known !== undefined && Boolean(holds(known));
  });
}

/** What holds of a type in some languages. */
type LanguageTrait = 'citedByNumber' | 'neverVerb';

const inLanguages: Readonly<Record<LanguageTrait, ReadonlyMap<string, LanguageSet>>> = { citedByNumber: languagesOf('citedByNumber'), neverVerb: languagesOf('neverVerb') };

function languagesOf(trait: LanguageTrait): ReadonlyMap<string, LanguageSet> {
  return new Map([...facts].map(([type, own]) => [type, setOf(...(own[trait] ?? []))] as const));
}

/** Is there one of these types of which it holds in one of the languages? */
export function someTypeIn(types: readonly RecordType[], trait: LanguageTrait, languages: LanguageSet): boolean {
  for (const type of types) if (meet(inLanguages[trait].get(type) ?? NO_LANGUAGE, languages)) return true;
  return false;
}

/** Can one document be of both? QĐ is quyết định and quy định: texts call one document by both words. */
export function mayBeOneType(a: readonly RecordType[], b: readonly RecordType[]): boolean {
  if (a[0] === b[0] && a.length > 0) return true;
  for (let at = 0; at < a.length; at++) if (b.includes(a[at]!)) return true;
  for (let at = 0; at < a.length; at++) {
    const sameCode = facts.get(a[at]!)?.sameCode;
    if (sameCode !== undefined) for (let other = 0; other < sameCode.length; other++) if (b.includes(sameCode[other]!)) return true;
  }
  return false;
}

/** May the code of the type mean another one as well? */
export function sharesCode(type: RecordType): boolean {
  return (facts.get(type)?.sameCode ?? []).length > 0;
}

/** The types, and those that the code of one of them may mean as well. */
export function withSameCode(types: readonly RecordType[]): readonly RecordType[] {
  return [...types, ...new Set(types.flatMap((type) => facts.get(type)?.sameCode ?? []))];
}
