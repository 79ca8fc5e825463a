import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { extensionOf, FILE_FORMATS } from '../model/file-formats.js';
import { FileError, kindOfFile, type OpenedFile } from '../entries/files.js';
import { FILE_EXTENSIONS, hasReader, installCommand, openWithInstalled } from './file-readers.js';
import { decodeUtf8, Utf8Error } from './utf8.js';
import { visible } from './terminal-text.js';
import { openProgress } from './progress.js';
import { kindOf } from './path-kind.js';
import type { Selection } from './walk.js';
import { PROGRAM, type World } from './world.js';

/** Standard input, by its name on the command line. */
export const STDIN = '-';

/** More than the longest string of Node. */
const TOO_LARGE = 'too large to be read as a whole; extract --format ndjson reads a text in sections';

const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'no space is left on the disk',
  EROFS: 'the disk is read-only',
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
  ERR_STRING_TOO_LONG: TOO_LARGE,
};

/** What could not be read, in one line without the program's name: `notes/a.txt: no such file or folder`. */
export interface Trouble {
  readonly trouble: string;
}

export interface Source {
  readonly name: string;
}

/** What was read of a source. */
export interface WholeSource {
  readonly bytes: Uint8Array;
  /** Without byte order mark. */
  readonly text: string;
  /** Where the text is that of a file which is none: a Word document, a PDF. */
  readonly opened?: OpenedFile | undefined;
}

const TEXTS: Selection = {
  takes: (file) => Object.hasOwn(FILE_FORMATS, extensionOf(file)),
  leavesOut: () => false,
  missing: 'no text, Markdown or HTML file',
};

/** How folders are read. */
export interface FolderReading {
  readonly selection?: Selection;
  /** Whether what git ignores is left out of folders; a file that is named is read. */
  readonly gitignore: boolean;
}

/**
 * Files to read, in the order of the command line, folders and patterns replaced by the files in them sorted by name at each level.
 *
 * Hidden entries are left out, and links to folders are not followed (they may lead in circles). A file that comes twice is read once. A
 * pattern that is the name of a file means the file: who expands patterns before the command has them is given what they stand for.
 */
export async function listSources(operands: readonly string[], world: World, { selection = TEXTS, gitignore }: FolderReading): Promise<(Source | Trouble)[]> {
  const readable = new ReadableFiles();
  const found: (Source | Trouble)[] = [];
  const seen = new Set<string>();
  const add = (name: string): void => {
    const identity = name === STDIN ? STDIN : resolve(name);
    if (!seen.has(identity)) found.push({ name });
    seen.add(identity);
  };
  const files: Selection = { ...selection, takes: (file) => selection.takes(file) || readable.takes(file) };
  for (const operand of operands) {
    const kind = operand === STDIN ? 'file' : await kindOf(operand);
    if (kind !== undefined && kind !== 'folder') {
      add(operand);
      continue;
    }
    // Most commands are given a file: what reads folders and patterns is loaded where there are some.
    const [{ matching, readPattern }, { walk }] = await Promise.all([import('./patterns.js'), import('./walk.js')]);
    const pattern = kind === undefined ? readPattern(operand) : undefined;
    if (kind !== 'folder' && pattern === undefined) {
      add(operand);
      continue;
    }
    const folder = pattern?.base ?? operand;
    let some = false;
    if (kind === 'folder' || (await kindOf(folder)) === 'folder') {
      for await (const item of walk(folder, pattern === undefined ? files : matching(pattern, files), gitignore)) {
        some = true;
        if (typeof item === 'symbol') continue;
        if ('failed' in item) found.push(troubleWith(item.folder, item.failed));
        else add(item.name);
      }
    }
    if (!some) found.push({ trouble: `${visible(operand)}: ${pattern === undefined ? `${selection.missing} in this folder` : 'no such file, and none that it matches as a pattern'}` });
  }
  readable.tell(world);
  return found;
}

/** Word documents and PDFs in folders: they are read where their readers are installed, and those that are left out are told. */
class ReadableFiles {
  private readonly known = new Map<string, boolean>();
  private readonly leftOut = new Map<string, number>();

  takes(file: string): boolean {
    const extension = extensionOf(file);
    if (!FILE_EXTENSIONS.includes(extension)) return false;
    const read = this.known.get(extension) ?? hasReader(extension);
    this.known.set(extension, read);
    if (!read) this.leftOut.set(extension, (this.leftOut.get(extension) ?? 0) + 1);
    return read;
  }

  tell({ stderr }: World): void {
    for (const [extension, many] of this.leftOut) stderr.write(`${PROGRAM}: ${many} .${extension} ${many === 1 ? 'file is' : 'files are'} left out; to read ${many === 1 ? 'it' : 'them'}: ${installCommand(extension)}\n`);
  }
}

/** The text of a source, without byte order mark; a {@link Trouble} if it cannot be read. */
export async function readSource(source: Source, world: World): Promise<string | Trouble> {
  const whole = await readWhole(source, world);
  return 'trouble' in whole ? whole : whole.text;
}

/** The bytes of a source and their text; a {@link Trouble} if they cannot be read, or are neither UTF-8 nor a file whose text can be had. */
export async function readWhole({ name }: Source, world: World): Promise<WholeSource | Trouble> {
  try {
    const bytes = name === STDIN ? await readAll(world.stdin) : await readFile(name);
    const { id } = kindOfFile(bytes);
    if (id === 'text') return { bytes, text: decodeUtf8(bytes) };
    const opened = await openWithInstalled(bytes, id);
    return { bytes, text: opened.text, opened };
  } catch (error) {
    return troubleWith(name === STDIN ? 'standard input' : name, error);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function troubleWith(name: string, error: unknown): Trouble {
  if (!(error instanceof Error)) throw error;
  const code = (error as NodeJS.ErrnoException).code;
  // Only the system and the decoder may fail here; anything else is a defect and must be seen.
  if (error instanceof FileError) return { trouble: `${visible(name)}: ${visible(error.message)}` };
  if (code === undefined && !(error instanceof Utf8Error)) throw error;
  return { trouble: `${visible(name)}: ${(code !== undefined && SYSTEM_MESSAGES[code]) || visible(error.message)}` };
}

/** All texts, or undefined when one of them could not be read; what went wrong is told. */
export async function readTexts<T>(operands: readonly string[], read: (name: string, whole: WholeSource) => T, world: World, reading: FolderReading): Promise<T[] | undefined> {
  const sources = await listSources(operands, world, reading);
  const progress = openProgress(sources.length, world);
  const texts: T[] = [];
  let whole = true;
  for (const [done, source] of sources.entries()) {
    progress.step(done);
    const one = 'trouble' in source ? source : await readWhole(source, world);
    if ('trouble' in one) {
      whole = false;
      progress.say(`${PROGRAM}: ${one.trouble}\n`);
    } else if ('name' in source) texts.push(read(source.name, one));
  }
  progress.end();
  return whole ? texts : undefined;
}
