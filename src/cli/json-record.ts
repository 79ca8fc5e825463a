import type { BrokenLine, InputLine } from './lines.js';

/** What is wrong with a line: where a record has an id, it keeps it. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault';
}

export type JsonRecord = Readonly<Record<string, unknown>>;

/** @throws RecordFault for a line that is no JSON object */
export function recordOf(line: InputLine | BrokenLine): JsonRecord {
  if ('fault' in line) throw new RecordFault(line.fault);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    throw new RecordFault('is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RecordFault('is no JSON object');
  return value as JsonRecord;
}
