import type { Output } from './world.js';

/** Writes, and waits until whoever reads has room for more: an answer is never held in memory because its reader is slow. */
export async function written(output: Output, text: string): Promise<void> {
  if (output.write(text) === false && output.once !== undefined) await new Promise<void>((resolve) => output.once!('drain', resolve));
}
