import { buildGraph } from '../entries/graph.js';
import { analyze, type AnalyzeOptions, type InputFormat, type Registry } from '../index.js';
import { dateFault } from '../model/calendar.js';
import { INPUT_FORMATS } from '../model/file-formats.js';
import { unionOf } from './filter-graphs.js';
import { RecordFault, recordOf, type JsonRecord } from './json-record.js';
import { toJson } from './json-text.js';
import type { BrokenLine, InputLine } from './lines.js';

/** Names of the fields of a record, and what is read of it. */
export interface FilterSettings {
  readonly textField: string;
  readonly idField: string;
  readonly publishedField: string;
  readonly formatField: string;
  /** The field whose value stands before each answer, with a tab. */
  readonly key: string | undefined;
  /** Whether the answer is the graph of the record and not its analysis. */
  readonly graph: boolean;
  readonly doubtful: boolean;
  /** Whether records are graphs that are united, and no texts. */
  readonly merge: boolean;
  readonly registry: Registry;
  /** For what a record does not say itself. */
  readonly defaults: AnalyzeOptions;
}

/** What one line gives: a line, and whether it is of an error. */
export interface Answer {
  readonly line: string;
  readonly failed: boolean;
}

/** Answers a line; of one that is no record, or has something wrong in it, by a record that says so. It never throws for a line. */
export function answerLine(line: InputLine | BrokenLine, settings: FilterSettings): Answer {
  let record: JsonRecord = {};
  try {
    record = recordOf(line);
    return { line: keyed(record, { ...idOf(record, settings), ...(settings.merge ? unionOf(record, settings.registry) : contentOf(record, line, settings)) }, settings), failed: false };
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    return { line: keyed(record, { ...idOf(record, settings), error: { line: line.number, message: error.message } }, settings), failed: true };
  }
}

/** The id as it came, whatever it is. */
function idOf(record: JsonRecord, { idField }: FilterSettings): JsonRecord {
  return Object.hasOwn(record, idField) ? { [idField]: record[idField] } : {};
}

/** A field that is absent or null says nothing. */
function stringIn(record: JsonRecord, field: string): string | undefined {
  const value = Object.hasOwn(record, field) ? record[field] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new RecordFault(`the field ${JSON.stringify(field)} is no string`);
  return value;
}

function contentOf(record: JsonRecord, { number }: InputLine | BrokenLine, { textField, idField, publishedField, formatField, graph, doubtful, defaults }: FilterSettings): object {
  const text = stringIn(record, textField);
  if (text === undefined) throw new RecordFault(`has no field ${JSON.stringify(textField)} with a text (--text-field)`);
  // A point in time is of the day that is written in it.
  const publishedOn = stringIn(record, publishedField)?.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/su, '$1') ?? defaults.publishedOn;
  const fault = publishedOn === undefined ? undefined : dateFault(publishedOn);
  if (fault !== undefined) throw new RecordFault(`the field ${JSON.stringify(publishedField)} ${fault}`);
  const format = stringIn(record, formatField) as InputFormat | undefined ?? defaults.format;
  if (format !== undefined && !(INPUT_FORMATS as readonly unknown[]).includes(format)) throw new RecordFault(`the field ${JSON.stringify(formatField)} must be ${INPUT_FORMATS.join(', ')}, not ${JSON.stringify(format)}`);
  const analysis = analyze(text, { ...defaults, ...(format !== undefined && { format }), ...(publishedOn !== undefined && { publishedOn }) });
  if (!graph) return analysis;
  const id = record[idField];
  const file = typeof id === 'string' && id !== '' ? id : typeof id === 'number' ? String(id) : `line ${number}`;
  return { graph: buildGraph([{ file, text, analysis, publishedOn }], { doubtful }) };
}

/** A key is one word for who sorts and groups by it: what would end it is written as JSON does. */
function keyed(record: JsonRecord, answer: object, { key }: FilterSettings): string {
  const json = toJson(answer);
  if (key === undefined) return `${json}\n`;
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  const word = typeof value === 'string' ? JSON.stringify(value).slice(1, -1) : value === undefined || value === null ? '' : JSON.stringify(value);
  return `${word}\t${json}\n`;
}
