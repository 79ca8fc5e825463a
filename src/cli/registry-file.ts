import { RegistryError, type Registry } from '../model/index.js';
import { registry } from '../registry/bundled.js';
import { createRegistry } from '../registry/create.js';
import { listsOf } from '../registry/input.js';
import type { DocumentInput, RelationInput } from '../registry/schema.js';
import { parseJsonFile } from './json-text.js';
import { readSource, STDIN } from './sources.js';
import { visible } from './terminal-text.js';
import { CommandError, type World } from './world.js';

/** The help of `--registry`, the same for every command that has it. */
export const REGISTRY_OPTION = `--registry FILE        a JSON array of documents of your own, merged over those that the library knows: objects with
                         symbol and type, and what else is known (issuer, issuerName, date, term, title, sources …);
                         or an object {"records": […], "relations": […]}`;

/** What a registry of one's own is made of: plain data, which makes the same one in another thread. */
export interface OwnRegistry {
  readonly records: readonly DocumentInput[];
  readonly relations: readonly RelationInput[];
}

/** The registry of a command line, and what was merged over the bundled one. */
export interface OpenedRegistry {
  readonly registry: Registry;
  readonly own?: OwnRegistry;
}

export const registryOf = (own: OwnRegistry | undefined): Registry => (own === undefined ? registry : createRegistry(own, { base: registry }));

/** What a registry file holds, unread. */
export interface RegistryLists {
  readonly records: readonly unknown[];
  readonly relations: readonly unknown[];
}

/**
 * The lists of a registry file: an array of records, or an object of records and relations.
 *
 * @throws CommandError naming the place: the file, the line of a JSON mistake
 */
export async function readRegistryLists(file: string, world: World, option: string): Promise<RegistryLists & { readonly text: string }> {
  if (file === STDIN) throw new CommandError(`${option} reads a file, not standard input`);
  const text = await readSource({ name: file }, world);
  if (typeof text !== 'string') throw new CommandError(`${option}: ${text.trouble}`);
  const value = parseJsonFile(text, file, option);
  const lists = listsOf(value);
  if (lists === undefined) throw new CommandError(`${option}: ${visible(file)}: must be a JSON array of records, such as [{"symbol": "39-CT/TU", "type": "chi-thi"}], or an object {"records": […], "relations": […]}`);
  return { records: [...lists.records], relations: [...lists.relations], text };
}

/**
 * The bundled registry, with the records of a file merged over it where one is given; `option` is where the file was named.
 *
 * @throws CommandError naming the place: the file, the line of a JSON mistake, the record and field
 */
export async function openRegistry(file: string | undefined, world: World, option = '--registry'): Promise<OpenedRegistry> {
  if (file === undefined) return { registry };
  const { records, relations } = await readRegistryLists(file, world, option);
  const own = { records: records as DocumentInput[], relations: relations as RelationInput[] };
  try {
    return { registry: registryOf(own), own };
  } catch (error) {
    if (error instanceof RegistryError) throw new CommandError(`${option}: ${visible(file)}: ${error.message}`);
    throw error;
  }
}
