import type { DocumentRecord, Registry, RegistryRelation } from '../model/index.js';
import { registryJson } from './documents.generated.js';
import { unpack, type Packed } from './packed.js';
import { DocumentRegistry } from './registry.js';

/**
 * The registry that the library ships: documents of the central bodies with their relations, each with its sources. It is
 * read when it is first asked.
 *
 * @example registry.get('57-NQ/TW@2024-12-22')?.issuer // 'bo-chinh-tri'
 */
export const registry: Registry = /* @__PURE__ */ new DocumentRegistry(() => {
  const { records, relations, texts } = JSON.parse(registryJson()) as Readonly<Record<'records' | 'relations', Packed>> & { readonly texts: readonly string[] };
  return { records: unpack(records, texts) as DocumentRecord[], relations: unpack(relations, texts) as RegistryRelation[] };
});
