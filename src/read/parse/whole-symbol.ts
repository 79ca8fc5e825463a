import { headFinder } from '../scan/prefilter.js';
import { Scanner } from '../scan/scanner.js';
import type { TokenBuffer } from '../scan/tokens.js';
import type { SymbolNode } from './nodes.js';
import { endOf, readWindow } from './read-window.js';

export interface WholeSymbol {
  readonly symbol: SymbolNode;
  /** Valid until the next call. */
  readonly tokens: TokenBuffer;
}

let scanner: Scanner | undefined;

/**
 * The whole text as one symbol, with a number mark or its code in front or without; undefined for anything else. It is prefix, lexed and parsed as in running text: what is read
 * here is what a text reads where nothing else stands, and what a text reads of it only in part is nothing here.
 */
export function readWholeSymbol(text: string): WholeSymbol | undefined {
  const heads = headFinder();
  if (heads.next(text, 0, text.length) !== 0) return undefined;
  scanner ??= new Scanner();
  const { tokens } = scanner;
  const prefix = readWindow(scanner, text, 0, text.length, 0, heads);
  if (prefix?.node.kind !== 'citation' || endOf(prefix, tokens) !== text.length) return undefined;
  const { lead, core, tail } = prefix.node;
  if (lead !== undefined || core.kind !== 'full' || core.body !== undefined || tail.length > 0) return undefined;
  const { type, doc } = core.head;
  return type === undefined && doc === undefined ? { symbol: core.symbol, tokens } : undefined;
}
