import { analyze, type AnalyzeOptions, type InputFormat } from '../bundled-reading.js';
import type { AnalyzedText } from '../entries/graph.js';
import type { Registry } from '../model/index.js';
import { formatOfFile, INPUT_FORMATS } from '../model/file-formats.js';
import { calendarDate, oneOf } from './command.js';
import { writeWhole } from './output-file.js';
import { openRegistry, registryOf, REGISTRY_OPTION, type OwnRegistry } from './registry-file.js';
import { readTexts, STDIN, type FolderReading, type WholeSource } from './sources.js';
import { harmless } from './terminal-text.js';
import { EXIT, PROGRAM, type World } from './world.js';

/** Options by which a command is told how to read its texts; for `readArgs`. */
export const TEXT_OPTIONS = { 'input-format': { type: 'string' }, 'published-on': { type: 'string' }, registry: { type: 'string' }, named: { type: 'boolean' } } as const;

/** The help of `--named`, the same for every command that has it. */
export const NAMED_HELP = `--named                reads the Statutes and the Programme too where they are cited by name and edition: Điều lệ Đảng khoá XI, the 2011
                         Political Platform`;

/** Their lines in the help of a command that reads many texts. */
export const TEXT_HELP = `--input-format FORMAT  text, markdown or html, for all inputs; default: by extension, text for standard input
  --published-on DATE    day on which the texts were published: YYYY-MM-DD, YYYY-MM or YYYY
  ${NAMED_HELP}
  ${REGISTRY_OPTION}`;

/** The option by which folders are read whole; for `readArgs`, and in the help of a command that reads folders. */
export const FOLDER_OPTIONS = { 'no-gitignore': { type: 'boolean' } } as const;
export const FOLDER_HELP = '--no-gitignore         reads what git ignores too; a file that is named is always read';

export function folderReading(values: { readonly 'no-gitignore'?: boolean | undefined }): FolderReading {
  return { gitignore: values['no-gitignore'] !== true };
}

type Values = { readonly [name in Exclude<keyof typeof TEXT_OPTIONS, 'named'>]?: string | undefined } & { readonly named?: boolean | undefined };

/** All that makes a {@link TextReader}: plain data, which other threads can be sent. */
export interface ReaderRecipe {
  readonly inputFormat: InputFormat | undefined;
  readonly publishedOn: string | undefined;
  readonly named: boolean;
  readonly own: OwnRegistry | undefined;
}

/** How the texts of one run are read. */
export interface TextReader {
  readonly registry: Registry;
  readonly publishedOn: string | undefined;
  readonly recipe: ReaderRecipe;
  readonly formatOf: (file: string) => InputFormat;
  /** A file that is no text has plain text, whatever its name and the command line say. */
  readonly options: (file: string, whole?: Pick<WholeSource, 'opened'>) => AnalyzeOptions;
}

/**
 * @param registryOption where the registry file was named, for messages
 * @throws CommandError for a value that is none, and for a registry file that cannot be used
 */
export async function textReader(values: Values, world: World, registryOption?: string): Promise<TextReader> {
  const inputFormat = values['input-format'] === undefined ? undefined : oneOf('input-format', values['input-format'], INPUT_FORMATS);
  const publishedOn = values['published-on'] === undefined ? undefined : calendarDate('published-on', values['published-on']);
  const { registry, own } = await openRegistry(values.registry, world, registryOption);
  return readerOf({ inputFormat, publishedOn, named: values.named === true, own }, registry);
}

/** The reader that a recipe makes; the same in every thread. */
export function readerOf(recipe: ReaderRecipe, registry = registryOf(recipe.own)): TextReader {
  const { inputFormat, publishedOn, named, own } = recipe;
  const format = (file: string): InputFormat => inputFormat ?? formatOfFile(file);
  const given = { ...(named && { named }), ...(own !== undefined && { registry }), ...(publishedOn !== undefined && { publishedOn }) };
  return { registry, publishedOn, recipe, formatOf: format, options: (file, whole) => ({ format: whole?.opened === undefined ? format(file) : 'text', ...given }) };
}

/**
 * All texts of a corpus, or undefined where one of them could not be read: a part would look like the whole. What went wrong
 * is told on standard error.
 */
export async function readCorpus(operands: readonly string[], reader: TextReader, folders: FolderReading, world: World): Promise<AnalyzedText[] | undefined> {
  const { publishedOn, options } = reader;
  const read = (file: string, whole: WholeSource): AnalyzedText => ({ file, text: whole.text, analysis: analyze(whole.text, options(file, whole)), publishedOn });
  const texts = await readTexts(operands.length === 0 ? [STDIN] : operands, read, world, folders);
  if (texts === undefined) tellIncomplete(EXIT.trouble, world);
  return texts;
}

/** Of a part of the corpus nothing is made. */
export function tellIncomplete(status: number, { stderr }: World): number {
  stderr.write(`${PROGRAM}: the corpus is incomplete: nothing is printed or written\n`);
  return status;
}

/** Options of a command whose answer may go to a file; for `readArgs`, and in its help. */
export const OUTPUT_OPTIONS = { output: { type: 'string' }, force: { type: 'boolean' } } as const;
export const OUTPUT_HELP = `--output FILE          writes a file, as a whole or not at all; an existing one is kept
  --force                lets --output replace a file`;

/** The answer on standard output, or in the file that `--output` names; a pipe and a file have it as it is, a terminal what it does not act on. */
export async function give(answer: string, { output, force }: { readonly output?: string | undefined; readonly force?: boolean | undefined }, world: World): Promise<void> {
  const text = answer.endsWith('\n') ? answer : `${answer}\n`;
  if (output === undefined) world.stdout.write(world.stdout.isTTY === true ? harmless(text) : text);
  else await writeWhole(output, text, force === true);
}
