import { bodyFacts, committeeOf, committeeOfProvince, congressOf, isCommittee, isBelowCentre, isListedByKind, NATIONAL_CONGRESS } from '../../model/bodies.js';
import type { Span } from '../../model/index.js';
import { meet, NO_LANGUAGE } from '../../model/language-set.js';
import { visible } from '../text/classes.js';
import type { BodyNode } from '../parse/nodes.js';
import { OWNS_CODES } from '../scan/languages.js';
import { committeeOfRank, ministryOf, provinceOf, slugOfName } from '../scan/name-slugs.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer, TokenValue } from '../scan/tokens.js';
import { sliceOf } from './symbol.js';

export interface NamedBody {
  readonly issuer: string;
  /** As written, with its place, blanks folded. */
  readonly name: string;
  /** Where it stands; undefined for a body that is said by the rank of a place, or not at all. */
  readonly span: Span | undefined;
  readonly ownCode: string | undefined;
  readonly nonParty: boolean;
  /** Of the Youth Union. */
  readonly youth: boolean;
  /** A committee below the Central Committee, or an organ of one. */
  readonly belowCentre: boolean;
}

const MAX_CACHE = 4096;
const names = new Map<string, string>();

/** One space for each run of blanks; a copy, so that a result does not hold its whole text, and one for all that a text repeats. */
export function written(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MAX_CACHE) names.clear();
  const name = blanksFolded(text);
  names.set(` ${text}`.slice(1), name);
  return name;
}

function blanksFolded(text: string): string {
  if (!/[^\S ]|  |[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]/u.test(text)) return ` ${text}`.slice(1);
  return ` ${visible(text)}`.replace(/\s+/gu, ' ').trim();
}

/**
 * The body as an issuer id. A standing committee counts as its committee; a sub-body has its committee in its id
 * (ban-to-chuc-thanh-uy); an unlisted body is the slug of its name (dang-uy-xa-phong-hai).
 */
export function readBody(node: BodyNode, text: string, tokens: TokenBuffer): NamedBody {
  if (node.congress !== undefined) return readCongress(node, text, tokens);
  const head = tokens.values[node.head]!;
  const first = Math.min(node.unit ?? node.head, node.standing ?? node.head, node.head);
  const last = node.joint ?? node.name ?? node.head;
  const own = head.values[0] ?? '';
  const listed = isListedByKind(own);
  let issuer = own;
  if (node.joint !== undefined) issuer = `${issuer}+${tokens.values[node.joint]!.values[0]}`;
  else if (node.unit !== undefined) {
    const place = placeOf(node, text, tokens);
    issuer = `${tokens.values[node.unit]!.values[0]}-${(place === undefined ? undefined : committeeIn(place, head)) ?? issuer}`;
  }
  else {
    const place = listed ? undefined : placeOf(node, text, tokens);
    if (place !== undefined) issuer = committeeIn(place, head) ?? `${issuer}-${place}`;
  }
  if (node.standing !== undefined) issuer = committeeOf(issuer);
  return {
    issuer,
    name: written(text.slice(tokens.starts[first], tokens.ends[last])),
    span: { start: tokens.starts[first]!, end: tokens.ends[last]! },
    ownCode: node.unit === undefined && (node.name === undefined || isListedByKind(issuer)) ? head.canonical : undefined,
    // "Office of the": of whom, is not said in words of ours.
    nonParty: tokens.types[node.head] === Token.NONPARTY || (tokens.types[node.head] === Token.UNIT && !meet(head.languages, OWNS_CODES)),
    youth: bodyFacts(own)?.family === 'youth-union',
    belowCentre: isBelowCentre(own),
  };
}

/** The slug of the name behind the body, or of the place with which it begins. */
function placeOf(node: BodyNode, text: string, tokens: TokenBuffer): string | undefined {
  const slug = placeSlug(node, text, tokens);
  return slug === undefined ? undefined : (ministryOf(slug) ?? slug);
}

function placeSlug(node: BodyNode, text: string, tokens: TokenBuffer): string | undefined {
  if (node.name !== undefined) return slugOfName(sliceOf(text, tokens, node.name), tokens.values[node.name - 1]?.languages ?? NO_LANGUAGE);
  const end = tokens.types[node.head] === Token.BODY ? tokens.numbers[node.head]! : 0;
  return end === 0 ? undefined : slugOfName(text.slice(tokens.starts[node.head], end), tokens.values[node.head]?.languages ?? NO_LANGUAGE);
}

/** "Hanoi Party Committee", "Comité du Parti de Hanoï": translations do not say of which rank it is; the place does. */
function committeeIn(place: string, { values, languages }: TokenValue): string | undefined {
  if (languages === NO_LANGUAGE || meet(languages, OWNS_CODES) || !isCommittee(values[0]!)) return undefined;
  const rank = provinceOf(place);
  return rank === undefined ? committeeOfRank(place) : committeeOfProvince(rank === 'municipality');
}

/** The body of a kind that is told by its rank and place alone: "… Đảng bộ tỉnh lần thứ XVIII và huyện lần thứ XXI". */
export function rankOf(kind: string, name: string): NamedBody {
  return { issuer: `${kind}-${slugOfName(name, NO_LANGUAGE) ?? ''}`, name: written(name), span: undefined, ownCode: undefined, nonParty: false, youth: false, belowCentre: true };
}

function readCongress(node: BodyNode, text: string, tokens: TokenBuffer): NamedBody {
  if (node.congress === 'national') return { issuer: NATIONAL_CONGRESS, name: '', span: undefined, ownCode: undefined, nonParty: false, youth: false, belowCentre: false };
  const { congress: _, ...of } = node;
  const body = readBody(of, text, tokens);
  return { ...body, issuer: congressOf(body.issuer), ownCode: undefined, belowCentre: false };
}
