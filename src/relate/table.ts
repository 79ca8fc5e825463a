import type { RawToken } from '../read/clause/lexer.js';
import type { Language, RelationKind } from '../model/index.js';
import { isChangeKind } from '../model/relation-kinds.js';
import { Clause } from './clause.js';
import type { ParsedFrame } from './frames.js';
import type { Unit } from './units.js';

/** The cells of a row; of "Tình trạng: đang sửa đổi" what stands behind the label. */
export function cellsOf(tokens: readonly RawToken[]): RawToken[][] {
  const cells: RawToken[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'cell') cells.push([]);
    else if (token.type === 'colon') cells[cells.length - 1] = [];
    else if (token.type !== 'line' && token.type !== 'item') cells.at(-1)!.push(token);
  }
  return cells;
}

const mentions = (cell: readonly RawToken[]): boolean => cell.some(({ type }) => type === 'mention');
const acts = (cell: readonly RawToken[]): boolean => cell.some(({ type }) => type === 'act');

/**
 * What a row says of its document: each cell is a predicate of it, and the head of a column is part of its cells ("Replaced by"). An act
 * beside the document with nobody who does it is done to it.
 */
export function readRow(unit: Unit, language: Language, cells: readonly RawToken[][], heads: readonly RawToken[][]): Clause[] {
  const first = cells.findIndex(mentions);
  const subject = cells[first]?.find(({ type }) => type === 'mention');
  if (subject === undefined) return [];
  const clauses: Clause[] = [];
  cells.forEach((cell, column) => {
    if (column <= first && !(column === first && acts(cell))) return;
    const head = heads[column] ?? [];
    const said = acts(cell) ? cell : mentions(cell) && acts(head) ? [...head, ...cell] : undefined;
    if (said === undefined) return;
    clauses.push(column === first ? new Clause(unit, language, cell) : new CellClause(unit, language, [subject, ...said]));
  });
  return clauses;
}

/** A cell behind the one of the document: where it names no other, every act is done to the document of the row. */
class CellClause extends Clause {
  protected override parse(): readonly ParsedFrame[] {
    const { pieces } = this;
    const documents = pieces.filter(({ type }) => type === 'DOC').length;
    const last = pieces.findLastIndex(({ kind }) => kind !== undefined);
    // "at least 50 % of imports": a verb with an object of its own
    if (documents !== 1 || (pieces[last]?.type === 'DO' && hasObject(this.tokens, pieces[last]!.raw))) return super.parse();
    const target = [pieces.findIndex(({ mention }) => mention !== undefined)];
    return pieces.flatMap(({ kind }, act) => (kind === undefined || !isChangeKind(kind as RelationKind) ? [] : [{ act, source: [], target, readings: 1, partial: false }]));
  }
}

const OBJECTS: ReadonlySet<string> = new Set(['word', 'number', 'body', 'type', 'document', 'part']);

function hasObject(tokens: readonly RawToken[], act: number): boolean {
  return tokens.slice(act + 1).some(({ type }) => OBJECTS.has(type));
}
