import type { Analysis, ResolvedCitation } from '../../src/model/index.js';
import type { World } from '../../src/cli/world.js';

export interface Terminal {
  readonly world: World;
  readonly out: () => string;
  readonly err: () => string;
}

/** A world whose streams are kept in memory; `columns` makes standard output a terminal. */
export function terminal({ input, columns, env = {}, errTty = false }: { input?: string | Uint8Array; columns?: number; env?: Record<string, string>; errTty?: boolean } = {}): Terminal {
  const out: string[] = [];
  const err: string[] = [];
  async function* stdin(): AsyncGenerator<Uint8Array> {
    // In two chunks, so that a character may be cut between them.
    const bytes = Buffer.from(input ?? '');
    yield bytes.subarray(0, bytes.length >> 1);
    yield bytes.subarray(bytes.length >> 1);
  }
  return {
    world: {
      stdin: Object.assign(stdin(), { isTTY: input === undefined }),
      stdout: { isTTY: columns !== undefined, columns, write: (text) => out.push(text) },
      stderr: { isTTY: errTty, write: (text) => err.push(text) },
      env,
    },
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

export function citation(start: number, text: string, fields: Partial<ResolvedCitation> = {}): ResolvedCitation {
  return {
    id: 'c1',
    form: 'full',
    family: 'party',
    span: { start, end: start + text.length },
    text,
    language: 'vi',
    provenance: {},
    resolution: { status: 'unresolved', reason: 'unknown-document', probability: 0 },
    ...fields,
  };
}

export function analysis(...citations: ResolvedCitation[]): Analysis {
  return { citations, relations: [], footnotes: [], diagnostics: [] };
}
