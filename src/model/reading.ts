import type { Analysis } from './analysis.js';
import type { Registry } from './registry.js';
import type { FormatReader } from './options.js';
import type { IsoDate } from './span.js';

/** With what a text was analysed, beside how it is written. */
export interface Reading {
  readonly registry: Registry | undefined;
  readonly publishedOn: IsoDate | undefined;
  /** How the text was opened. */
  readonly format: 'text' | FormatReader | undefined;
  readonly code: boolean | undefined;
}

/** An analysis is plain data that goes into files; who looks at it in the same program need not say again what it was read with. */
const readings = new WeakMap<Analysis, Reading>();

export function rememberReading(analysis: Analysis, reading: Reading): Analysis {
  readings.set(analysis, reading);
  return analysis;
}

/** Nothing for an analysis that comes out of a file, or that is a copy. */
export function readingOf(analysis: Analysis): Reading | undefined {
  return readings.get(analysis);
}
