import { INTERNAL_MARK } from '../../model/codes.js';
import { visible } from '../text/classes.js';
import type { DocumentType, Span } from '../../model/index.js';
import type { SymbolNode } from '../parse/nodes.js';
import { typesOf, type TokenBuffer, type TokenValue } from '../scan/tokens.js';

export interface SymbolFields {
  readonly canonical: string;
  readonly number: number;
  readonly suffix: string | undefined;
  readonly typeCode: string;
  readonly types: readonly DocumentType[];
  readonly issuerCode: string;
  readonly issuers: readonly string[];
  readonly tail: string | undefined;
  readonly span: Span;
  readonly numberEnd: number;
}

const SLASH = /[\u2044\u2215\uff0f]/u;

export function sliceOf(text: string, tokens: TokenBuffer, at: number): string {
  return text.slice(tokens.starts[at], tokens.ends[at]);
}

/** A number as symbols have it: two digits at least (05-HD/VPTW), with its letter. */
export function padded(number: number, suffix = ''): string {
  return `${String(number).padStart(2, '0')}${suffix}`;
}

export function suffixOf(text: string, tokens: TokenBuffer, at: number): string | undefined {
  const last = text[tokens.ends[at]! - 1]! >= '\u0080' ? (visible(sliceOf(text, tokens, at)).at(-1) ?? '') : text[tokens.ends[at]! - 1]!;
  return last >= 'A' && last <= 'D' ? last : undefined;
}

const LARGEST_REMEMBERED = 1000;
const plainSymbols = new WeakMap<TokenValue, WeakMap<TokenValue, string[]>>();

/** One string for each symbol: texts repeat them, and a shared string costs no memory. */
function plainSymbol(number: number, code: TokenValue, issuer: TokenValue): string {
  if (number >= LARGEST_REMEMBERED) return `${number}-${code.canonical}/${issuer.canonical}`;
  let ofCode = plainSymbols.get(code);
  if (ofCode === undefined) plainSymbols.set(code, (ofCode = new WeakMap()));
  let known = ofCode.get(issuer);
  if (known === undefined) ofCode.set(issuer, (known = []));
  return (known[number] ??= `${padded(number)}-${code.canonical}/${issuer.canonical}`);
}

export function readSymbol(node: SymbolNode, text: string, tokens: TokenBuffer): SymbolFields {
  const code = tokens.values[node.code]!;
  const issuer = tokens.values[node.issuer]!;
  const number = tokens.numbers[node.number]!;
  const suffix = suffixOf(text, tokens, node.number);
  const tailText = node.tail === undefined ? undefined : visible(sliceOf(text, tokens, node.tail)).normalize('NFC');
  // In the State layout an organ is added behind the issuer (12/NQ-TW-BCT); the Party has drafting units and /nb there.
  const tail = node.layout === 'party' || node.layout === 'spaced' || node.layout === 'slashless' ? canonicalTail(tailText) : undefined;
  return {
    canonical: tail === undefined && suffix === undefined ? plainSymbol(number, code, issuer) : `${padded(number, suffix)}-${code.canonical}/${issuer.canonical}${tail ?? ''}`,
    number,
    suffix,
    typeCode: code.canonical!,
    types: typesOf(code),
    issuerCode: issuer.canonical!,
    issuers: issuer.values,
    tail,
    span: { start: tokens.starts[node.number]!, end: tokens.ends[node.tail ?? node.issuer]! },
    numberEnd: tokens.ends[node.number]!,
  };
}

function canonicalTail(tail: string | undefined): string | undefined {
  if (tail === undefined) return undefined;
  const letters = tail.slice(1);
  // `/nb` is one mark, whatever sign stands before it.
  return letters.toLowerCase() === INTERNAL_MARK ? `/${INTERNAL_MARK}` : `${tail[0] === '/' || SLASH.test(tail[0]!) ? '/' : '-'}${letters}`;
}
