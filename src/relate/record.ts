import { RawToken } from '../read/clause/lexer.js';
import type { Language } from '../model/index.js';
import { Clause } from './clause.js';
import type { ParsedFrame } from './frames.js';
import type { Mention } from './mention.js';
import type { Unit } from './units.js';

/** "Số ký hiệu: …", `"title": "…"`: a label of few words and a colon. */
const LABELLED = /^[\s\-*•"'“{,]*\p{L}[\p{L}\p{M}\s_./()’'-]{0,40}["”*]*\s*:\s*["“*]*/u;
const NOTHING_BEHIND = /^[\s"”'*,.;]*$/u;

/** A line of a record (`label: value`), as far as its writing tells. */
export function isRecordLine(text: string, { span, row, list }: Unit): boolean {
  return !row && !list && hasColon(text, span.start, Math.min(span.end, span.start + LONGEST_LABEL)) && LABELLED.test(text.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL)));
}

const LONGEST_LABEL = 64;
const COLON = 0x3a;

function hasColon(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === COLON) return true;
  return false;
}

/** Is the value nothing but the number of a document? */
export function isOwnNumber(text: string, { span, mentions }: Unit): boolean {
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1) return false;
  const label = LABELLED.exec(text.slice(span.start, mention.span.start));
  return label !== null && NOTHING_BEHIND.test(text.slice(span.start + label[0].length, mention.span.start)) && NOTHING_BEHIND.test(text.slice(mention.end, span.end));
}

/**
 * What a line of a record says of the document that it is a record of: "Thay thế: B", "Văn bản bị thay thế: B", "Remplacé par : B". Undefined where the
 * label says no act.
 */
export function readRecordLine(unit: Unit, language: Language, tokens: readonly RawToken[], owner: Mention): Clause | undefined {
  const colon = tokens.findIndex(({ type }) => type === 'colon');
  const label = tokens.slice(0, colon);
  const act = label.find(({ type }) => type === 'act');
  const values = tokens.slice(colon + 1).filter(({ type }) => type === 'mention');
  if (colon === -1 || act === undefined || values.length === 0 || label.some(({ type }) => type === 'mention')) return undefined;
  const own = mentionToken(owner, 0);
  const by = label.some(({ type }) => type === 'by' || type === 'under');
  return new RecordClause({ ...unit, mentions: [owner, ...unit.mentions] }, language, [own, act, ...values.map(({ mention }) => mentionToken(unit.mentions[mention!]!, mention! + 1))], by);
}

function mentionToken({ span, end, types }: Mention, index: number): RawToken {
  const token = new RawToken('mention', span.start, end, false, undefined);
  token.mention = index;
  token.kindred = types[0];
  return token;
}

class RecordClause extends Clause {
  constructor(unit: Unit, language: Language, tokens: readonly RawToken[], private readonly by: boolean) {
    super(unit, language, tokens);
  }

  protected override parse(): readonly ParsedFrame[] {
    const act = this.pieces.findIndex(({ kind }) => kind !== undefined);
    const documents = this.pieces.flatMap(({ mention }, at) => (mention === undefined ? [] : [at]));
    const [own, ...values] = documents;
    if (act === -1 || own === undefined || values.length === 0) return [];
    return this.by ? values.map((value) => ({ act, source: [value], target: [own], readings: 1, partial: false })) : [{ act, source: [own], target: values, readings: 1, partial: false }];
  }
}
