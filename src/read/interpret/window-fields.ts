import type { HeadNode } from '../parse/nodes.js';
import type { ParsedWindow } from '../parse/read-window.js';
import { typesOf, type TokenBuffer } from '../scan/tokens.js';
import { BesideReader } from './beside.js';
import type { Draft } from './draft.js';
import { placeField } from './places.js';
import { suffixOf } from './symbol.js';

/** A window with what all citations of one have: places of tokens, a word of a type, a number. */
export class WindowFields {
  protected window!: ParsedWindow;
  protected tokens!: TokenBuffer;
  protected readonly beside: BesideReader;

  constructor(protected readonly text: string) {
    this.beside = new BesideReader(text);
  }

  /** Takes the next window; what it read of the last one is done with. */
  open(window: ParsedWindow): this {
    this.window = window;
    this.tokens = window.tokens;
    this.beside.open(window);
    return this;
  }

  protected start(at: number): number {
    return this.tokens.starts[at]!;
  }

  protected end(at: number): number {
    return this.tokens.ends[at]!;
  }

  protected type(draft: Draft, head: HeadNode): void {
    const value = this.tokens.values[head.type ?? head.abbr ?? -1];
    if (value === undefined) return;
    draft.types = typesOf(value);
    draft.typeCode = value.canonical;
    draft.typeStated = head.type !== undefined;
    draft.plural = value.plural;
    draft.provenance.type = 'stated';
    const at = head.type ?? head.abbr!;
    placeField(draft, 'type', this.start(at), this.end(at));
  }

  protected numberFields(draft: Draft, at: number): void {
    draft.number = this.tokens.numbers[at]!;
    placeField(draft, 'number', this.start(at), this.end(at));
    draft.suffix = suffixOf(this.text, this.tokens, at);
    draft.provenance.number = 'stated';
    if (draft.suffix !== undefined) draft.provenance.suffix = 'stated';
  }
}
