import { slugOf, visible } from '../text/classes.js';
import type { BodyNode } from '../parse/nodes.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer } from '../scan/tokens.js';
import { sliceOf } from './symbol.js';

export interface BodyReading {
  readonly issuer: string;
  /** As written, with its place, blanks folded. */
  readonly name: string;
  readonly ownCode: string | undefined;
  readonly nonParty: boolean;
}

export const NATIONAL_CONGRESS = 'dai-hoi-dai-bieu-toan-quoc';

/** Committees that are listed by their kind; the place is part of the name only. */
const LISTED: ReadonlySet<string> = new Set(['tinh-uy', 'thanh-uy', 'huyen-uy', 'quan-uy', 'thi-uy']);

/** One space for each run of blanks; a copy, so that a result does not hold its whole text. */
export function written(text: string): string {
  if (!/[^\S ]|  |[\u00ad\u034f\u200b-\u200f\u2060\ufeff]/u.test(text)) return ` ${text}`.slice(1);
  return ` ${visible(text)}`.replace(/\s+/gu, ' ').trim();
}

/**
 * The body as an issuer id. A standing committee counts as its committee; a sub-body has its committee in its id
 * (ban-to-chuc-thanh-uy); an unlisted body is the slug of its name (dang-uy-xa-phong-hai).
 */
export function readBody(node: BodyNode, text: string, tokens: TokenBuffer): BodyReading {
  if (node.congress !== undefined) return readCongress(node, text, tokens);
  const head = tokens.values[node.head]!;
  const first = Math.min(node.unit ?? node.head, node.standing ?? node.head, node.head);
  const last = node.joint ?? node.name ?? node.head;
  let issuer = head.values[0] ?? '';
  if (node.joint !== undefined) issuer = `${issuer}+${tokens.values[node.joint]!.values[0]}`;
  else if (node.unit !== undefined) issuer = `${tokens.values[node.unit]!.values[0]}-${issuer}`;
  else if (node.name !== undefined && !LISTED.has(issuer) && !isKind(nameOf(text, tokens, node.name))) issuer = `${issuer}-${slugOf(nameOf(text, tokens, node.name))}`;
  if (node.standing !== undefined) issuer = committeeOf(issuer);
  return {
    issuer,
    name: written(text.slice(tokens.starts[first], tokens.ends[last])),
    ownCode: node.unit === undefined && (node.name === undefined || LISTED.has(issuer)) ? head.canonical : undefined,
    nonParty: tokens.types[node.head] === Token.NONPARTY,
  };
}

function readCongress(node: BodyNode, text: string, tokens: TokenBuffer): BodyReading {
  if (node.congress === 'national') return { issuer: NATIONAL_CONGRESS, name: '', ownCode: undefined, nonParty: false };
  const { congress: _, ...of } = node;
  const body = readBody(of, text, tokens);
  return { ...body, issuer: congressOf(body.issuer), ownCode: undefined };
}

const COMMITTEES: readonly (readonly [RegExp, string])[] = [
  [/^dang-bo-tinh(?=-|$)/u, 'tinh-uy'],
  [/^dang-bo-(?:thanh-pho|tp)(?=-|$)/u, 'thanh-uy'],
  [/^dang-bo-huyen(?=-|$)/u, 'huyen-uy'],
  [/^dang-bo-quan(?=-|$)/u, 'quan-uy'],
];

/** "Ban Chấp hành Đảng bộ tỉnh" is the provincial committee (tỉnh uỷ), that of a commune its đảng uỷ: the organisation's executive committee by another name. */
function committeeOf(issuer: string): string {
  return COMMITTEES.find(([pattern]) => pattern.test(issuer))?.[1] ?? issuer.replace(/^dang-bo(?=-|$)/u, 'dang-uy');
}

/** "chi bộ trực thuộc": what kind of body it is, not which. */
function isKind(name: string): boolean {
  return slugOf(name) === 'truc-thuoc';
}

/** Links of a French or English name (de, du, of the …) are no part of an id. */
const LINKS = /(?<![\p{L}\p{M}])(?:de la|de l[’']|du|des|de|d[’']|of the|of|the|and|for)(?![\p{L}\p{M}])/giu;

function nameOf(text: string, tokens: TokenBuffer, at: number): string {
  const name = sliceOf(text, tokens, at);
  return tokens.values[at - 1]?.languages === 1 ? name : name.replace(LINKS, ' ');
}

/** The congress of a body: `dang-uy-bo-ngoai-giao` → `dai-hoi-dang-bo-bo-ngoai-giao`. */
export function congressOf(issuer: string): string {
  if (issuer === 'ban-chap-hanh-trung-uong') return NATIONAL_CONGRESS;
  // The congress is that of the organisation (đảng bộ), the committee is what it elects (đảng uỷ).
  if (issuer.startsWith('dang-uy')) return `dai-hoi-dang-bo${issuer.slice('dang-uy'.length)}`;
  return `dai-hoi-${issuer}`;
}
