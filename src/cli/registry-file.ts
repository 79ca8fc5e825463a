import { createRegistry, registry, RegistryError, type DocumentInput, type Registry } from '../index.js';
import { parseJsonFile } from './json-text.js';
import { readSource, STDIN } from './sources.js';
import { visible } from './terminal-text.js';
import { CommandError, type World } from './world.js';

/** The help of `--registry`, the same for every command that has it. */
export const REGISTRY_OPTION = `--registry FILE        a JSON array of documents of your own, merged over those that the library knows: objects with
                         symbol and type, and what else is known (issuer, issuerName, date, term, title, sources …)`;

/** A registry of one's own: what it was made of can be sent to another thread, and makes the same one there. */
export interface OpenedRegistry {
  readonly registry: Registry;
  readonly records?: readonly DocumentInput[];
}

export const registryOf = (records: readonly DocumentInput[] | undefined): Registry => (records === undefined ? registry : createRegistry(records, { base: registry }));

/**
 * The bundled registry, with the records of a file merged over it where one is given; `option` is where the file was named.
 *
 * @throws CommandError naming the place: the file, the line of a JSON mistake, the record and field
 */
export async function openRegistry(file: string | undefined, world: World, option = '--registry'): Promise<OpenedRegistry> {
  if (file === undefined) return { registry };
  if (file === STDIN) throw new CommandError(`${option} reads a file, not standard input`);
  const text = await readSource({ name: file }, world);
  if (typeof text !== 'string') throw new CommandError(`${option}: ${text.trouble}`);
  const records = parseJsonFile(text, file, option);
  if (!Array.isArray(records)) throw new CommandError(`${option}: ${visible(file)}: must be a JSON array of records, such as [{"symbol": "39-CT/TU", "type": "chi-thi"}]`);
  try {
    return { registry: registryOf(records as DocumentInput[]), records: records as DocumentInput[] };
  } catch (error) {
    if (error instanceof RegistryError) throw new CommandError(`${option}: ${visible(file)}: ${error.message}`);
    throw error;
  }
}
