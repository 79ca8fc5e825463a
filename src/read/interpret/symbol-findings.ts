import { visible } from '../text/classes.js';
import { withLatinTwins } from '../text/twins.js';
import type { Diagnostic, DiagnosticCode, Span, TextEdit } from '../../model/index.js';
import type { DraftDiagnostic } from './draft.js';
import type { HeadNode, SymbolNode } from '../parse/nodes.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer } from '../scan/tokens.js';
import { padded, sliceOf, type SymbolFields } from './symbol.js';

/** Adds what is to be reported of a symbol to what was before. Given to the reader, so that who asks for citations alone neither waits for findings nor loads what makes them. */
export type SymbolInspector = (node: SymbolNode, head: HeadNode, symbol: SymbolFields, text: string, tokens: TokenBuffer, vietnamese: boolean, before: readonly DraftDiagnostic[]) => readonly DraftDiagnostic[];

const DIACRITICS = /[\u0300-\u036f]/gu;
const D_STROKE = '\u0110';
const SOLIDUS = 0x2f;
/** What the scanner takes for a dash or a slash, beside `-` and `/`. */
const OTHER_SIGN = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2044\u2215\uff0f]/u;
const ASCII_DIGITS = /^[0-9]+\p{L}?$/u;
/** `#18-NQ-TW`, `@…`, `\\18-NQ-TW`, `_…`; `.pdf` behind. */
const NAME_BEFORE = /[#@\\_]/u;
const NAME_BEHIND = /^(?:[\\_]|\.[A-Za-z0-9])/u;
const STROKE_TWIN = /[ÐðƉɖ]/u;
const unaccented = (text: string): string => text.normalize('NFD').replace(DIACRITICS, '').replace(/[đĐÐðƉɖ]/gu, 'D').toUpperCase();

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
function isRegular(node: SymbolNode, symbol: SymbolFields, text: string, tokens: TokenBuffer): boolean {
  if (node.layout !== 'party' || node.tail !== undefined || symbol.number === 0 || !tokens.values[node.code]!.regular || !tokens.values[node.issuer]!.regular) return false;
  for (let at = node.number; at < node.issuer; at++) if (tokens.ends[at] !== tokens.starts[at + 1]) return false;
  const start = tokens.starts[node.number]!;
  const width = tokens.ends[node.number]! - start - (symbol.suffix === undefined ? 0 : 1);
  const digits = symbol.number < 100 ? 2 : symbol.number < 1000 ? 3 : symbol.number < 10_000 ? 4 : 5;
  if (width !== digits || text.charCodeAt(tokens.starts[node.number + 1]!) !== HYPHEN || text.charCodeAt(tokens.starts[node.issuer - 1]!) !== SOLIDUS) return false;
  for (let at = start; at < start + width; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

/** What is irregular in the way the symbol is written; each with the regular form in its message, and the change to it. */
export const symbolFindings: SymbolInspector = (node, head, symbol, text, tokens, vietnamese, before) => {
  const word = head.mark ?? head.abbr ?? head.type;
  // "n°57", "No.57": the sign itself parts mark and number.
  const glued = word !== undefined && word === node.number - 1 && tokens.ends[word] === tokens.starts[node.number] && /[\p{L}]$/u.test(sliceOf(text, tokens, word));
  if (!glued && head.abbr === undefined && isRegular(node, symbol, text, tokens)) return before;
  return [...before, ...new SymbolInspection(node, head, symbol, text, tokens, vietnamese).run(glued ? word : undefined)];
};

/** Looks at one symbol that is not written as it should be. A fix is made of edits of whole tokens, or of the blanks between them. */
class SymbolInspection {
  private readonly found: DraftDiagnostic[] = [];
  private readonly last: number;
  /** An organ behind the issuer code is no part of the symbol: whatever is mended in front of it would make it one. */
  private readonly suffixed: boolean;
  /** Neither a type word nor a number mark says that it is a citation: a count ("5 NQ/TW"), a name or an id may look like one. */
  private readonly bare: boolean;
  /** It is a part of a file name, a path, a tag: there the slash cannot stand, and a change would break what refers to it. */
  private readonly named: boolean;

  constructor(
    private readonly node: SymbolNode,
    private readonly head: HeadNode,
    private readonly symbol: SymbolFields,
    private readonly text: string,
    private readonly tokens: TokenBuffer,
    private readonly vietnamese: boolean,
  ) {
    this.last = node.tail ?? node.issuer;
    this.suffixed = node.tail !== undefined && symbol.tail === undefined;
    this.bare = head.type === undefined && head.mark === undefined && head.abbr === undefined && head.doc === undefined;
    this.named = NAME_BEFORE.test(text.slice(Math.max(0, symbol.span.start - 1), symbol.span.start)) || NAME_BEHIND.test(text.slice(symbol.span.end, symbol.span.end + 6));
  }

  run(gluedTo: number | undefined): DraftDiagnostic[] {
    const { node, head, symbol } = this;
    this.separators();
    this.blanks();
    this.number();
    this.code();
    this.issuer();
    if (this.suffixed) {
      this.report('issuer-suffix', this.token(node.tail!), { suggestions: [{ message: `write ${symbol.canonical}`, edits: [{ span: symbol.span, text: symbol.canonical }] }] });
    }
    if (head.abbr !== undefined) {
      const { start } = this.token(head.abbr);
      this.report('type-code-doubled', { start, end: symbol.span.end }, { suggestions: [{ message: 'leave out the code in front', edits: [{ span: { start, end: symbol.span.start }, text: '' }] }] });
    }
    if (gluedTo !== undefined) {
      const { start } = symbol.span;
      this.report('number-mark-glued', this.token(gluedTo), { fix: [{ span: { start, end: start }, text: ' ' }] });
    }
    return this.found;
  }

  private token(at: number): Span {
    return { start: this.tokens.starts[at]!, end: this.tokens.ends[at]! };
  }

  private slice(at: number): string {
    return sliceOf(this.text, this.tokens, at);
  }

  private report(code: DiagnosticCode, span: Span, remedy: Pick<DraftDiagnostic, 'fix' | 'suggestions'> = {}, message = MESSAGES[code] ?? code, level: Diagnostic['level'] = 'warning'): void {
    const { fix } = remedy;
    // A change that would take a line break or a tab away parts no more what these parted: items, cells, lines of a subtitle.
    const possible = fix !== undefined && !this.suffixed && !fix.some(({ span: { start, end } }) => /[\n\r\t\u2028\u2029]/u.test(this.text.slice(start, end)));
    const doubtful = this.named || (this.bare && (this.node.layout === 'spaced' || this.node.layout === 'dashes' || this.node.layout === 'slashless'));
    const choices = [...(possible && doubtful ? [{ message: 'mend it, if it is a citation', edits: fix }] : []), ...(remedy.suggestions ?? [])];
    this.found.push({
      code, level, message: `${message}; read as ${this.symbol.canonical}`, span,
      ...(possible && !doubtful && { fix }),
      ...(choices.length > 0 && { suggestions: choices }),
    });
  }

  /** Hyphen behind the number, slash before the issuer (36-HD/VPTW, Mục II). */
  private separators(): void {
    const { node, tokens } = this;
    const [first, second] = [node.number + 1, node.issuer - 1];
    if (node.layout === 'spaced') {
      const gap = { start: tokens.ends[node.number]!, end: tokens.starts[node.code]! };
      if (!this.isCellEnd(gap)) this.report('spacing', gap, { fix: [{ span: gap, text: '-' }] }, 'the hyphen between number and type code is missing');
    }
    if (node.layout === 'slashless') {
      const gap = { start: tokens.ends[node.code]!, end: tokens.starts[node.issuer]! };
      this.report('dash', { start: tokens.starts[node.code]!, end: tokens.ends[node.issuer]! }, { fix: [...(tokens.types[first] === Token.SLASH ? [{ span: this.token(first), text: '-' }] : []), { span: gap, text: '/' }] }, 'the slash before the issuer code is missing');
    }
    if (node.layout === 'state' || node.layout === 'slashes') {
      const span = { start: tokens.starts[first]!, end: tokens.ends[second]! };
      this.report('state-layout', span, { fix: [{ span: this.token(first), text: '-' }, { span: this.token(second), text: '/' }] });
    }
    const signs = node.layout === 'slashless' ? [first] : [first, second];
    for (const at of node.tail === undefined || this.suffixed ? signs : [...signs, node.tail]) {
      const sign = this.slice(at)[0]!;
      if (!OTHER_SIGN.test(sign)) continue;
      // A tail is one token with its sign.
      const start = tokens.starts[at]!;
      const span = { start, end: start + 1 };
      const right = at === second ? '/' : at === first ? '-' : this.symbol.tail![0]!;
      this.report('dash', span, { fix: [{ span, text: right }] }, 'another dash or slash than - and /');
    }
    if (node.layout === 'dashes' || (node.layout === 'spaced' && tokens.types[second] === Token.DASH)) this.report('dash', this.token(second), { fix: [{ span: this.token(second), text: '/' }] }, 'a hyphen where the slash belongs');
  }

  /** A tab parts cells of data, and is no blank of a writer's. */
  private isCellEnd({ start, end }: Span): boolean {
    return this.text.slice(start, end).includes('\t');
  }

  private blanks(): void {
    const { node, tokens, text } = this;
    const fix: TextEdit[] = [];
    // "số 2 18-QĐ/TW"
    const parted = tokens.starts[node.number]! + this.slice(node.number).indexOf(' ');
    if (parted >= tokens.starts[node.number]!) fix.push({ span: { start: parted, end: parted + 1 }, text: '' });
    // Where the hyphen is missing, the gap that it leaves is told as that.
    for (let at = node.layout === 'spaced' ? node.code : node.number; at < this.last; at++) {
      const span = { start: tokens.ends[at]!, end: tokens.starts[at + 1]! };
      if (visible(text.slice(span.start, span.end)) !== '' && !this.isCellEnd(span)) fix.push({ span, text: '' });
    }
    if (fix.length > 0) this.report('spacing', { start: fix[0]!.span.start, end: fix.at(-1)!.span.end }, { fix }, 'blanks inside the symbol');
  }

  private number(): void {
    const { node, symbol } = this;
    if (symbol.number === 0) {
      this.report('impossible-number', this.token(node.number), {}, 'numbers begin at 01');
      return;
    }
    // A blank in it is told as what it is.
    const written = visible(this.slice(node.number)).replace(' ', '');
    const fix = [{ span: this.token(node.number), text: padded(symbol.number, symbol.suffix) }];
    if (!ASCII_DIGITS.test(written)) this.report('lookalike-letter', this.token(node.number), { fix }, 'digits of another width than those of the keyboard');
    const digits = written.normalize('NFKC').replace(/\D/gu, '');
    const wrong = symbol.number < 10 ? digits.length !== 2 : digits.startsWith('0');
    if (wrong) this.report('zero-padding', this.token(node.number), { fix });
  }

  private code(): void {
    const { node, symbol } = this;
    const { stateCode, known } = this.tokens.values[node.code]!;
    const edits = [{ span: this.token(node.code), text: symbol.typeCode }];
    // The code of one type becomes that of two: QĐ is quyết định or quy định.
    if (stateCode === true) this.report('type-code-variant', this.token(node.code), { suggestions: [{ message: `write ${symbol.typeCode}`, edits }] });
    else this.letters(node.code, symbol.typeCode);
    if (known === false) this.report('unknown-type-code', this.token(node.code), {}, undefined, 'info');
  }

  private issuer(): void {
    const { node, symbol } = this;
    const written = unaccented(withLatinTwins(visible(this.slice(node.issuer))));
    if (written !== unaccented(withLatinTwins(symbol.issuerCode))) {
      this.report('issuer-spelling', this.token(node.issuer), { fix: [{ span: this.token(node.issuer), text: symbol.issuerCode }] }, 'another spelling of the issuer code');
    } else this.letters(node.issuer, symbol.issuerCode);
    if (this.tokens.values[node.issuer]!.known === false) this.report('unknown-issuer-code', this.token(node.issuer), {}, undefined, 'info');
  }

  /** The letters of a code against those that it has. */
  private letters(at: number, canonical: string): void {
    const written = visible(this.slice(at)).normalize('NFC');
    if (written === canonical) return;
    // A code that nobody knows is kept as it is written, with the letters that it has.
    if (withLatinTwins(canonical) !== canonical) return;
    const remedy = { fix: [{ span: this.token(at), text: canonical }] };
    const restored = withLatinTwins(written).replace(/[ÐƉ]/gu, D_STROKE).replace(/[ðɖ]/gu, D_STROKE.toLowerCase());
    if (STROKE_TWIN.test(written)) this.report('lookalike-letter', this.token(at), remedy, 'a look-alike of the letter D with stroke');
    else if (restored !== written) this.report('lookalike-letter', this.token(at), remedy, 'a letter of another alphabet that looks like a Latin one');
    if (restored === canonical) return;
    if (restored.toUpperCase() === canonical.toUpperCase()) this.report('letter-case', this.token(at), remedy, `the code is written ${canonical}`);
    // French and English texts leave the diacritics out as a rule; there it is no mistake.
    else if (unaccented(restored) === unaccented(canonical) && this.vietnamese) this.report('diacritics-lost', this.token(at), remedy, `the code is written ${canonical}`);
  }
}
