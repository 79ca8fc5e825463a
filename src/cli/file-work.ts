import { readWhole, type Source, type Trouble, type WholeSource } from './sources.js';
import { visible } from './terminal-text.js';
import { PROGRAM, type World } from './world.js';

/**
 * What a command does with each of its files, wherever it is done. Recipe and pieces are plain data, which can be sent from thread to
 * thread: a file is read and thought about where the work is opened, and its piece is put into the answer where that is printed.
 */
export interface FileWork<Recipe, Piece> {
  /** By which another thread finds it: `file-works.ts` has all. */
  readonly name: string;
  open(recipe: Recipe): (name: string, whole: WholeSource) => Piece;
  /** The pieces of a text that is too large to be held, where the answer can have several of one file; undefined where it cannot. */
  readonly large?: (recipe: Recipe, name: string) => AsyncIterable<Piece> | undefined;
}

/** What one file gave, or why it gave nothing. */
export type Told<Piece> = { readonly source: string; readonly piece: Piece } | { readonly source: string; readonly pieces: AsyncIterable<Piece> } | Trouble;

/** One file that fails does not take the others with it: a defect is told like a file that cannot be read, with its words. */
export async function workOn<Piece>(source: Source, work: (name: string, whole: WholeSource) => Piece, world: World): Promise<Told<Piece>> {
  try {
    const whole = await readWhole(source, world);
    return 'trouble' in whole ? whole : { source: source.name, piece: work(source.name, whole) };
  } catch (error) {
    return { trouble: `${visible(source.name)}: failed: ${visible(String(error))} (a defect of ${PROGRAM}: please tell it with the file)` };
  }
}
