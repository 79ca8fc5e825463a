import { randomUUID } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './world.js';

const MESSAGES: Readonly<Record<string, string>> = {
  EEXIST: 'exists; say --force to replace it',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOSPC: 'no space is left on the disk',
  EROFS: 'the disk is read-only',
};

/**
 * Writes a file as a whole or not at all: beside its place first, on the disk, then under its name. An existing file is replaced only
 * by `force`.
 *
 * @throws CommandError when it cannot be written, or exists and `force` is not given; nothing is left behind
 */
export async function writeWhole(file: string, content: string, force: boolean): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A link fails where the name is taken, without a moment between the look and the write.
    if (force) await rename(draft, file);
    else await link(draft, file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CommandError(`--output ${file}: ${MESSAGES[code] ?? (error as Error).message}`);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}
