import type { Registry } from '../model/index.js';
import { REGISTRY_JSON } from './documents.generated.js';
import { DocumentRegistry, type RegistryData } from './registry.js';

/**
 * The registry that the library ships: documents of the central bodies with their relations, each with its sources. It is
 * read when it is first asked.
 *
 * @example registry.get('57-NQ/TW@2024-12-22')?.issuer // 'bo-chinh-tri'
 */
export const registry: Registry = /* @__PURE__ */ new DocumentRegistry(() => JSON.parse(REGISTRY_JSON) as RegistryData);
