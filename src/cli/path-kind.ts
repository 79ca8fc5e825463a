import { stat } from 'node:fs/promises';

/** Undefined for what is not there, or cannot be asked: reading it will tell. */
export async function kindOf(path: string): Promise<'folder' | 'file' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
