import { extractWork } from './extract-work.js';
import type { FileWork } from './file-work.js';
import { graphWork } from './graph-work.js';
import { indexWork } from './index-work.js';
import { lintWork } from './lint-work.js';

/** What threads can be asked to do, by name. */
export const FILE_WORKS: ReadonlyMap<string, FileWork<never, unknown>> = new Map([extractWork, lintWork, graphWork, indexWork].map((work) => [work.name, work as FileWork<never, unknown>]));
