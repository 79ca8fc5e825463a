import { RawToken } from '../read/clause/lexer.js';
import type { Language } from '../model/index.js';
import { Clause } from './clause.js';
import type { ParsedFrame } from './frames.js';
import type { Mention } from './mention.js';
import { Places } from './places.js';
import type { Unit } from './units.js';

/** "Số ký hiệu: …", `"title": "…"`: a label of few words and a colon. */
const LABELLED = /^[\s\-*•"'“{,]*\p{L}[\p{L}\p{M}\s_./()’'-]{0,40}["”*]*\s*:\s*["“*]*/u;
const NOTHING_BEHIND = /^[\s"”'*,.;]*$/u;

/** Tells the lines of records (`label: value`) of a text, as far as their writing does. */
export class RecordLines {
  private readonly colons: Places;

  constructor(private readonly text: string) {
    this.colons = new Places(text, ':');
  }

  /** Is the unit one? They are asked for in order. */
  has({ span, row, list }: Unit): boolean {
    const end = Math.min(span.end, span.start + LONGEST_LABEL);
    return !row && !list && this.colons.standIn(span.start, end) && LABELLED.test(this.text.slice(span.start, end));
  }
}

const LONGEST_LABEL = 64;
const LONGEST_NUMBER = 128;

/**
 * The label of a line whose value is nothing but the number of a document; undefined of other lines. The label may be read as a part of the
 * mention: "Số: 12-CT/TW". Where it comes again, another record begins.
 */
export function labelOfNumber(text: string, { span, mentions }: Unit): string | undefined {
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1 || mention.end - span.start > LONGEST_NUMBER) return undefined;
  const [label] = LABELLED.exec(text.slice(span.start, mention.end)) ?? [];
  const alone = label !== undefined && NOTHING_BEHIND.test(text.slice(span.start + label.length, mention.span.start)) && NOTHING_BEHIND.test(text.slice(mention.end, span.end));
  return alone ? label.trim() : undefined;
}

/**
 * What a line of a record says of the document that it is a record of: its label ("Thay thế: B", "Văn bản bị thay thế: B", "Remplacé par : B"), or the
 * title that is its value ("Title: Directive on implementing B"). Undefined where neither does.
 */
export function readRecordLine(unit: Unit, language: Language, tokens: readonly RawToken[], owner: Mention): Clause | undefined {
  const colon = tokens.findIndex(({ type }) => type === 'colon');
  const label = tokens.slice(0, colon);
  const values = tokens.slice(colon + 1);
  if (colon === -1 || label.some(({ type }) => type === 'mention') || !values.some(({ type }) => type === 'mention')) return undefined;
  const whole = { ...unit, mentions: [owner, ...unit.mentions] };
  const own = mentionToken(owner, 0);
  const moved = (token: RawToken): RawToken => (token.mention === undefined ? token : mentionToken(unit.mentions[token.mention]!, token.mention + 1));
  const act = label.find(({ type }) => type === 'act');
  if (act === undefined) {
    const title = titleOf(values);
    return title && new Clause(whole, language, [own, ...title.map(moved)]);
  }
  const by = label.some(({ type }) => type === 'by' || type === 'under');
  return new LabelClause(whole, language, [own, act, ...values.filter(({ type }) => type === 'mention').map(moved)], by);
}

/** A value that begins with the type of a document, or with what it does, is its title: what it speaks of stands behind "on". */
function titleOf(values: readonly RawToken[]): readonly RawToken[] | undefined {
  const from = values.findIndex(({ type }) => type !== 'quote');
  const first = values[from];
  const to = values.findIndex(({ type }) => type === 'unquote' || type === 'line' || type === 'stop');
  const rest = values.slice(from, to === -1 ? undefined : to);
  if (first?.type === 'act') return [new RawToken('about', first.start, first.start, false, undefined), ...rest];
  return first?.type !== 'type' ? undefined : rest[1]?.type === 'about' ? rest.slice(1) : [new RawToken('about', first.end, first.end, false, undefined), ...rest.slice(1)];
}

function mentionToken({ span, end, types }: Mention, index: number): RawToken {
  const token = new RawToken('mention', span.start, end, false, undefined);
  token.mention = index;
  token.kindred = types[0];
  return token;
}

class LabelClause extends Clause {
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
