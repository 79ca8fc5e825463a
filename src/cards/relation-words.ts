import type { DocumentId, Registry, RegistryRelation, RelationKind } from '../model/index.js';
import { parseDocumentId } from '../registry/identifiers/index.js';
import { marked, shortName } from './record-words.js';

/** Relations of one kind and direction, each in words. */
export interface RelationRow {
  readonly label: string;
  readonly texts: readonly string[];
}

/** Each relation from the side of the document that it begins at, and of the one that it ends at; in the order of the card. */
const SIDES: Readonly<Record<RelationKind, readonly [from: string, to: string]>> = {
  supersedes: ['supersedes', 'superseded by'],
  repeals: ['repeals', 'repealed by'],
  amends: ['amends', 'amended by'],
  guides: ['guides', 'guided by'],
  implements: ['implements', 'implemented by'],
  continues: ['continues', 'continued by'],
  'based-on': ['based on', 'basis of'],
  reviews: ['reviews', 'reviewed by'],
};

/** The relations of a document in words, grouped, each with the document at the other end. */
export function relationRows(id: DocumentId, registry: Registry): RelationRow[] {
  const relations = registry.relationsOf(id);
  return Object.entries(SIDES).flatMap(([kind, [from, to]]) => {
    const some = relations.filter((relation) => relation.kind === kind);
    return [
      { label: from, texts: some.filter((relation) => relation.from === id).map((relation) => otherEnd(relation.to, relation, registry)) },
      { label: to, texts: some.filter((relation) => relation.from !== id).map((relation) => otherEnd(relation.from, relation, registry)) },
    ];
  });
}

function otherEnd(id: DocumentId, { modality, confidence }: RegistryRelation, registry: Registry): string {
  const record = registry.get(id);
  const name = record === undefined ? nameOfId(id) : shortName(record);
  const title = record === undefined ? [] : marked(record, 'title', record.title);
  const remarks = [...(modality === 'planned' ? ['planned'] : []), ...(confidence === 'low' ? ['low confidence'] : [])];
  return `${name}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}${title.map((text) => `: ${text}`).join('')}`;
}

/** A document that the registry does not have: what its id says. */
function nameOfId(id: DocumentId): string {
  const { symbol, date, term } = parseDocumentId(id) ?? {};
  if (symbol === undefined) return id;
  return `${symbol}${date !== undefined ? ` of ${date}` : term !== undefined ? ` of term ${term}` : ''}`;
}
