import { isKindOfBody } from '../model/bodies.js';
import type { IssuerSeed, SeedNames } from '../locale/seed-rows.js';
import { ISSUER_SEEDS, TYPE_NAMES, TYPE_SEEDS } from '../locale/seeds.generated.js';
import type { DocumentType, IssuerId, RecordType } from '../model/index.js';
import { entry, type Words } from './words.js';

const types: ReadonlyMap<string, SeedNames> = TYPE_NAMES;
const issuers = new Map<string, IssuerSeed>(ISSUER_SEEDS.map((issuer) => [issuer.id, issuer] as const));

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Name of a type as the seeds write it; undefined for an id that they do not have, or without a name in the language. */
export function typeName(type: RecordType, words: Words): string | undefined {
  const names = types.get(type);
  if (names === undefined) return undefined;
  return entry(words.typeNames, type) ?? names[words.language][0];
}

/** A type whose Vietnamese name is the whole of how its one document is cited (Điều lệ Đảng). */
export function typeNamed(name: string): DocumentType | undefined {
  return TYPE_SEEDS.find(({ id, codes }) => codes.length === 0 && TYPE_NAMES.get(id)!.vi.includes(name))?.id;
}

/** Name of a body in the language, else in Vietnamese; undefined for an id that the seeds do not have. */
export function issuerName(id: IssuerId, { language, issuerNames }: Words): string | undefined {
  return entry(issuerNames, id) ?? issuers.get(id)?.[language][0] ?? issuers.get(id)?.vi[0];
}

function isOwnName({ vi: inVietnamese, fr: inFrench, en: inEnglish }: IssuerSeed, name: string): boolean {
  const wanted = name.normalize('NFC').toLowerCase();
  return [...inVietnamese, ...inFrench, ...inEnglish].some((own) => own.toLowerCase() === wanted);
}

/** Does the name as written say which of many bodies of one kind it is (Thành uỷ Đà Nẵng)? */
export function tellsWhich(id: IssuerId, name: string): boolean {
  const seed = issuers.get(id);
  return seed !== undefined && isKindOfBody(id) && !isOwnName(seed, name);
}

/** The bodies that sign with this code. */
export function issuersOfCode(code: string): readonly IssuerId[] {
  return ISSUER_SEEDS.filter(({ codes }) => codes.some(([own]) => own === code)).map(({ id }) => id);
}

/** Vietnamese in base letters, as messages and old systems write it: `86-QĐ/TW` → `86-QD/TW`, khoá → khoa. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}
