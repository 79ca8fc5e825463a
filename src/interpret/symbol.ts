import { visible } from '../text/classes.js';
import type { Diagnostic, DiagnosticCode, Span } from '../model/index.js';
import type { Finding } from './draft.js';
import type { HeadNode, SymbolNode } from '../parse/nodes.js';
import type { TokenBuffer, TokenValue } from '../scan/tokens.js';

export interface SymbolReading {
  readonly canonical: string;
  readonly number: number;
  readonly suffix: string | undefined;
  readonly typeCode: string;
  readonly types: readonly string[];
  readonly issuerCode: string;
  readonly issuers: readonly string[];
  readonly tail: string | undefined;
  readonly span: Span;
}

const DIACRITICS = /[\u0300-\u036f]/gu;
const D_STROKE = '\u0110';
const LOOKALIKE = /[ÐðƉɖ]/u;

const unaccented = (text: string): string => text.normalize('NFD').replace(DIACRITICS, '').replace(/[đĐÐðƉɖ]/gu, 'D').toUpperCase();

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

export function readSymbol(node: SymbolNode, text: string, tokens: TokenBuffer): SymbolReading {
  const code = tokens.values[node.code]!;
  const issuer = tokens.values[node.issuer]!;
  const number = tokens.numbers[node.number]!;
  const suffix = suffixOf(text, tokens, node.number);
  const tailText = node.tail === undefined ? undefined : visible(sliceOf(text, tokens, node.tail)).normalize('NFC');
  // In the State layout an organ is added behind the issuer (12/NQ-TW-BCT); the Party has drafting units and /nb there.
  const tail = node.layout === 'party' || node.layout === 'spaced' ? canonicalTail(tailText) : undefined;
  return {
    canonical: tail === undefined && suffix === undefined ? plainSymbol(number, code, issuer) : `${padded(number, suffix)}-${code.canonical}/${issuer.canonical}${tail ?? ''}`,
    number,
    suffix,
    typeCode: code.canonical!,
    types: code.values,
    issuerCode: issuer.canonical!,
    issuers: issuer.values,
    tail,
    span: { start: tokens.starts[node.number]!, end: tokens.ends[node.tail ?? node.issuer]! },
  };
}

function canonicalTail(tail: string | undefined): string | undefined {
  if (tail === undefined) return undefined;
  return /^[-/\u2010-\u2015]nb$/iu.test(tail) ? '/nb' : `${tail[0] === '/' ? '/' : '-'}${tail.slice(1)}`;
}

const MESSAGES: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'state-layout': 'State layout: in Party symbols the hyphen comes first and the slash before the issuer',
  'issuer-suffix': 'an organ is added behind the issuer code',
  'type-code-variant': 'a State code of the type in a Party symbol',
  'type-code-doubled': 'the type code is said twice',
  'number-mark-glued': 'no space before the number',
  'zero-padding': 'the number has two digits at least and no further zeros',
  'unknown-type-code': 'no rule or document known to the library has this type code',
  'unknown-issuer-code': 'no rule or document known to the library has this issuer code',
};

const HYPHEN = 0x2d;

/** The common case, told without a look at the letters: codes remember whether they are written as they should be. */
function isRegular(node: SymbolNode, reading: SymbolReading, text: string, tokens: TokenBuffer): boolean {
  if (node.layout !== 'party' || node.tail !== undefined || !tokens.values[node.code]!.regular || !tokens.values[node.issuer]!.regular) return false;
  for (let at = node.number; at < node.issuer; at++) if (tokens.ends[at] !== tokens.starts[at + 1]) return false;
  const start = tokens.starts[node.number]!;
  const width = tokens.ends[node.number]! - start - (reading.suffix === undefined ? 0 : 1);
  const digits = reading.number < 100 ? 2 : reading.number < 1000 ? 3 : reading.number < 10_000 ? 4 : 5;
  return width === digits && text.charCodeAt(tokens.starts[node.number + 1]!) === HYPHEN && text.charCodeAt(start) < 0x80;
}

/** What is irregular in the way the symbol is written; each with the regular form in its message. */
export function symbolFindings(node: SymbolNode, head: HeadNode, reading: SymbolReading, text: string, tokens: TokenBuffer, vietnamese: boolean, before: readonly Finding[]): readonly Finding[] {
  const word = head.mark ?? head.abbr ?? head.type;
  // "n°57", "No.57": the sign itself parts mark and number.
  const glued = word !== undefined && word === node.number - 1 && tokens.ends[word] === tokens.starts[node.number] && /[\p{L}]$/u.test(sliceOf(text, tokens, word));
  if (!glued && head.abbr === undefined && isRegular(node, reading, text, tokens)) return before;
  const findings: Finding[] = [...before];
  const report = (code: DiagnosticCode, at: number, level: Diagnostic['level'] = 'warning', message = MESSAGES[code] ?? code): void => {
    findings.push({ code, level, message: `${message}; read as ${reading.canonical}`, span: { start: tokens.starts[at]!, end: tokens.ends[at]! } });
  };
  const last = node.tail ?? node.issuer;
  if (node.layout === 'state' || node.layout === 'slashes') report('state-layout', node.number + 1);
  if (node.layout === 'spaced') report('spacing', node.code, 'warning', 'the hyphen between number and type code is missing');
  for (let at = node.number; at < last && node.layout !== 'spaced'; at++) {
    if (visible(text.slice(tokens.ends[at], tokens.starts[at + 1])) === '') continue;
    report('spacing', at + 1, 'warning', 'blanks inside the symbol');
    break;
  }
  for (let at = node.number + 1; at < last; at++) {
    const slice = sliceOf(text, tokens, at);
    if (/^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/u.test(slice)) report('dash', at, 'warning', 'another dash than the hyphen');
  }
  if (node.layout === 'dashes') report('dash', node.issuer - 1, 'warning', 'a hyphen where the slash belongs');
  const digits = sliceOf(text, tokens, node.number).replace(/\D/gu, '');
  if ((reading.number < 10 && digits.length !== 2) || (reading.number >= 10 && digits.startsWith('0'))) report('zero-padding', node.number);
  const code = tokens.values[node.code]!;
  if (code.stateCode === true) report('type-code-variant', node.code);
  else codeFindings(sliceOf(text, tokens, node.code), reading.typeCode, node.code, report, vietnamese);
  const rawIssuer = sliceOf(text, tokens, node.issuer);
  if (unaccented(rawIssuer.replaceAll('.', '')) !== unaccented(reading.issuerCode)) report('issuer-spelling', node.issuer, 'warning', 'another spelling of the issuer code');
  else codeFindings(rawIssuer, reading.issuerCode, node.issuer, report, vietnamese);
  if (node.tail !== undefined && reading.tail === undefined) report('issuer-suffix', node.tail);
  if (code.known === false) report('unknown-type-code', node.code, 'info');
  if (tokens.values[node.issuer]!.known === false) report('unknown-issuer-code', node.issuer, 'info');
  if (head.abbr !== undefined) report('type-code-doubled', head.abbr);
  if (glued) report('number-mark-glued', word);
  return findings;
}

function codeFindings(raw: string, canonical: string, at: number, report: (code: DiagnosticCode, at: number, level: Diagnostic['level'], message: string) => void, vietnamese: boolean): void {
  const written = visible(raw).normalize('NFC');
  if (written === canonical) return;
  if (LOOKALIKE.test(written)) report('lookalike-letter', at, 'warning', 'a look-alike of the letter D with stroke');
  const restored = written.replace(/[ÐƉ]/gu, D_STROKE).replace(/[ðɖ]/gu, D_STROKE.toLowerCase());
  if (restored === canonical) return;
  if (restored.toUpperCase() === canonical.toUpperCase()) report('letter-case', at, 'warning', `the code is written ${canonical}`);
  // French and English texts leave the diacritics out as a rule; there it is no mistake.
  else if (unaccented(restored) === unaccented(canonical) && vietnamese) report('diacritics-lost', at, 'warning', `the code is written ${canonical}`);
}
