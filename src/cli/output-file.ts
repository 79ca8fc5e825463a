import { link, lstat, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { withDraft } from './draft-file.js';
import { CommandError } from './world.js';

const MESSAGES: Readonly<Record<string, string>> = {
  EEXIST: 'exists; say --force to replace it',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file grows larger than is allowed',
  EROFS: 'the disk is read-only',
};

/** Why something could not be written, in words. */
export function writeTrouble({ code = '', message }: NodeJS.ErrnoException): string {
  return MESSAGES[code] ?? message;
}

/**
 * Writes a file as a whole or not at all: beside its place first, on the disk, then under its name. An existing file is replaced only
 * by `force`. A link is never followed: without `force` it is a name that is taken, with it the link is replaced and what it points to stays.
 *
 * @throws CommandError when it cannot be written, or exists and `force` is not given; nothing is left behind
 */
export async function writeWhole(file: string, content: string, force: boolean): Promise<void> {
  try {
    // A link fails where the name is taken, without a moment between the look and the write.
    await withDraft(dirname(file), content, undefined, (draft) => (force ? rename(draft, file) : link(draft, file)));
  } catch (error) {
    throw new CommandError(`--output ${file}: ${writeTrouble(error as NodeJS.ErrnoException)}`);
  }
}

/**
 * Tells beforehand what {@link writeWhole} would tell at the end.
 *
 * @throws CommandError when the file exists and `force` is not given
 */
export async function refuseExisting(file: string | undefined, force: boolean): Promise<void> {
  if (file !== undefined && !force && (await lstat(file).catch(() => undefined)) !== undefined) throw new CommandError(`--output ${file}: ${MESSAGES['EEXIST']}`);
}
