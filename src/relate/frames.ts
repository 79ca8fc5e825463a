import nearley from 'nearley';
import type { Piece } from './piece.js';
import compiled from './grammar.generated.js';
import { SUBJECT, type Docs, type Frame } from './nodes.js';

export interface ParsedFrame extends Frame {
  readonly place?: readonly number[];
}

/** The longest clause at each place: its frames, with positions among the pieces. */
export function framesOf(pieces: readonly Piece[]): ParsedFrame[] {
  const grammar = nearley.Grammar.fromCompiled(compiled as unknown as nearley.CompiledRules);
  const frames: ParsedFrame[] = [];
  for (let start = 0; start < pieces.length; ) {
    const parser = new nearley.Parser(grammar);
    let best: { node: Docs; count: number; parses: number } | undefined;
    for (let i = start; i < pieces.length && pieces[i]!.type !== 'STOP'; i++) {
      try {
        parser.feed({ type: pieces[i]!.type, at: i, value: pieces[i]!.type } as unknown as string);
      } catch {
        break;
      }
      const results = parser.results as Docs[];
      if (results.length > 0) best = { node: preferred(results), count: i - start + 1, parses: results.length };
    }
    if (best === undefined) {
      start++;
      continue;
    }
    if (best.parses > 1) ambiguous.count++;
    frames.push(...best.node.frames);
    start += best.count;
  }
  return frames;
}

export const ambiguous = { count: 0 };

/** Of several readings the one that names most doers, then the one that says most of the nearest documents. */
function preferred(nodes: readonly Docs[]): Docs {
  const doers = ({ frames }: Docs): number => frames.filter(({ source, target }) => source.length > 0 && target.length > 0 && !source.includes(SUBJECT)).length;
  const ends = ({ frames }: Docs): number => frames.reduce((sum, { source, target }) => sum + source.length + target.length, 0);
  return [...nodes].sort((a, b) => doers(b) - doers(a) || ends(a) - ends(b))[0]!;
}
