import { isCommitteeCode, YOUTH_LETTERS } from '../../model/codes.js';
import { meet, NO_LANGUAGE } from '../../model/language-set.js';
import type { HeadNode, SymbolNode } from '../parse/nodes.js';
import { OWNS_CODES } from '../scan/languages.js';
import { emptyDraft, report, type Draft } from './draft.js';
import { dropPlace, placeField } from './places.js';
import { readSymbol, type SymbolFields } from './symbol.js';
import type { SymbolInspector } from './symbol-findings.js';
import { WindowFields } from './window-fields.js';

/** Reads citations with their whole symbol. */
export class FullCitationReader extends WindowFields {
  /** Without `inspect` nothing is reported of symbols. */
  constructor(text: string, private readonly inspect?: SymbolInspector) {
    super(text);
  }

  protected full(head: HeadNode, node: SymbolNode): Draft {
    const symbol = readSymbol(node, this.text, this.tokens);
    // "guidance HD 04-HD/UBKTTW": the English word is no part of a Vietnamese abbreviation's citation.
    const own = head.type !== undefined && head.abbr !== undefined && !meet(this.tokens.values[head.type]!.languages, OWNS_CODES) ? { abbr: head.abbr, ...(head.mark !== undefined && { mark: head.mark }) } : head;
    return this.fullOf(own, node, symbol);
  }

  private fullOf(head: HeadNode, node: SymbolNode, symbol: SymbolFields): Draft {
    const first = head.type ?? head.abbr ?? head.doc ?? head.mark;
    const draft = emptyDraft('full', { start: first === undefined ? symbol.span.start : this.start(first), end: symbol.span.end });
    this.type(draft, head);
    this.symbolFields(draft, symbol, head);
    draft.marked = head.mark !== undefined;
    draft.unknownCode = this.tokens.values[node.issuer]!.known === false;
    if (this.inspect !== undefined) draft.diagnostics = this.inspect(node, head, symbol, this.text, this.tokens, this.isVietnamese(head), draft.diagnostics);
    return draft;
  }

  /** Without a type word nothing says that the text is French or English: the symbol is held to the Vietnamese rule. */
  private isVietnamese(head: HeadNode): boolean {
    if (head.type === undefined && head.doc === undefined) return true;
    const languages = this.tokens.values[head.type ?? head.doc!]!.languages;
    return languages === NO_LANGUAGE || meet(languages, OWNS_CODES);
  }

  /** "… triển khai Nghị quyết ⏎ Số 12-CV/TU": the word ends a line of its own, and the symbol is that of another document. */
  private headless(draft: Draft, head: HeadNode, symbol: SymbolFields): void {
    draft.span = { start: head.mark === undefined ? symbol.span.start : this.start(head.mark), end: symbol.span.end };
    draft.types = symbol.types;
    draft.typeStated = false;
    dropPlace(draft, 'type');
    draft.provenance.type = symbol.types.length > 0 ? 'inferred' : undefined;
  }

  /** The type follows the type word; a code of its own chooses among the word's types, or gives the type without a word. */
  private symbolFields(draft: Draft, symbol: SymbolFields, head: HeadNode): void {
    if (head.type === undefined) {
      // "QĐ 66-QĐ/TW": the abbreviation says no more than the code.
      draft.types = symbol.types;
      draft.typeStated = false;
      dropPlace(draft, 'type');
      if (symbol.types.length > 0) draft.provenance.type = 'inferred';
    } else {
      const common = draft.types.length === 1 && symbol.types.length === 1 && draft.types[0] === symbol.types[0] ? draft.types : draft.types.filter((type) => symbol.types.includes(type));
      if (common.length > 0) draft.types = common;
      else if (this.text.slice(this.end(head.type), symbol.span.start).includes('\n')) this.headless(draft, head, symbol);
      else if (symbol.types.length > 0) {
        report(draft, {
          code: 'type-contradicts-code', level: 'warning', span: draft.span,
          message: `the type word says ${draft.types[0]}, the code ${symbol.typeCode} ${symbol.types.join(' or ')}`,
        });
      }
    }
    draft.typeCode = symbol.typeCode;
    draft.symbol = symbol.canonical;
    draft.number = symbol.number;
    placeField(draft, 'number', symbol.span.start, symbol.numberEnd);
    draft.suffix = symbol.suffix;
    draft.issuerCode = symbol.issuerCode;
    // BCSĐTNMT: a committee's code, and the letters of a ministry.
    if (symbol.issuerCode.includes(YOUTH_LETTERS) && !isCommitteeCode(symbol.issuerCode)) draft.family = 'youth-union';
    draft.provenance.symbol = 'stated';
    draft.provenance.number = 'stated';
    draft.provenance.issuerCode = 'stated';
    if (symbol.suffix !== undefined) draft.provenance.suffix = 'stated';
    if (symbol.issuers.length === 1) {
      draft.issuer = symbol.issuers[0];
      draft.provenance.issuer = 'inferred';
    }
  }
}
