import type { CodeSeed, SeedNames } from '../locale/seed-rows.js';
import { ISSUER_SEEDS, TYPE_NAMES, TYPE_SEEDS } from '../locale/seeds.generated.js';
import { isBelowCentre } from '../model/bodies.js';
import { BODY_KINDS } from '../model/facts.generated.js';
import { UsageError, type DocumentType, type IssuerId, type KnownIssuerId, type Language, type RecordType } from '../model/index.js';
import { didYouMean, slipOf } from '../model/nearest.js';
import { issuerName, typeName } from './names.js';
import { wordsOf } from './words.js';

/** A type of document or a body, as the seeds have it. */
export interface NamedId<Id extends string> {
  readonly id: Id;
  /** Its codes in symbols (`NQ`, `TW`); none for what has no symbol. */
  readonly codes: readonly string[];
  /** As inside a sentence. A body without a name of its own in a language has its Vietnamese one there. */
  readonly names: Readonly<Record<Language, string>>;
}

const named = <Id extends string>({ id, codes }: { readonly id: Id; readonly codes: readonly CodeSeed[] }, { vi, fr, en }: SeedNames): NamedId<Id> => Object.freeze({
  id,
  codes: Object.freeze(codes.filter(([, status]) => status !== 'variant' && status !== 'state-code').map(([code]) => code)),
  names: Object.freeze({ vi: vi[0]!, fr: fr[0] ?? vi[0]!, en: en[0] ?? vi[0]! }),
});

/**
 * Every type of document, with its codes and names.
 *
 * @example DOCUMENT_TYPES.map(({ id }) => id) // ['cuong-linh-chinh-tri', 'dieu-le-dang', 'chien-luoc', 'nghi-quyet', …]
 */
export const DOCUMENT_TYPES: readonly NamedId<DocumentType>[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ TYPE_SEEDS.map((type) => named(type, TYPE_NAMES.get(type.id)!)));

/**
 * Every body that has an id of its own, with its codes and names.
 *
 * @example ISSUERS.find(({ codes }) => codes.includes('BTCTW'))?.names.en // 'Central Organization Commission'
 */
export const ISSUERS: readonly NamedId<KnownIssuerId>[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ ISSUER_SEEDS.map((issuer) => named(issuer, issuer)));

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A body whose id is made of its name begins with what kind of body it is, or ends with the committee whose organ it is (`ban-to-chuc-thanh-uy`). */
function isOfKind(id: string): boolean {
  return [...BODY_KINDS, ...ISSUER_SEEDS].some((kind) => id === kind.id || id.startsWith(`${kind.id}-`) || (id.endsWith(`-${kind.id}`) && isBelowCentre(kind.id)));
}

/**
 * The name of a type of document or a body, as inside a sentence. Joint bodies (`a+b`) are joined by "and". Gives `undefined` for a body
 * that no list has and whose id is the slug of its name (print its `issuerName`), and for a type that a registry has of its own.
 *
 * @param id an id of `DOCUMENT_TYPES` or `ISSUERS`, or what `type` or `issuer` of a citation or record holds
 * @throws UsageError for what is no id, with the one that may be meant, and for an unknown language
 * @example nameOf('nghi-quyet', 'fr') // 'résolution'
 * @example nameOf('bo-chinh-tri+ban-bi-thu', 'vi') // 'Bộ Chính trị và Ban Bí thư'
 */
export function nameOf(id: RecordType | IssuerId, language: Language): string | undefined {
  const words = wordsOf(language, 'nameOf');
  const type = typeName(id, words);
  if (type !== undefined) return type;
  const names = String(id).split('+').map((part) => {
    const name = issuerName(part, words);
    const known = [...DOCUMENT_TYPES, ...ISSUERS].map((entry) => entry.id);
    if (name !== undefined || (SLUG.test(part) && (isOfKind(part) || slipOf(part, known) === undefined))) return name;
    throw new UsageError(`nameOf knows no type and no body ${JSON.stringify(part)}${didYouMean(part, known) || '; DOCUMENT_TYPES and ISSUERS list them'}`);
  });
  return names.every((name) => name !== undefined) ? names.join(` ${words.and} `) : undefined;
}
