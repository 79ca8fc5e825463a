import type { DocumentRecord } from '../src/model/index.js';
import { completed } from '../src/registry/faults.js';
import { documentIdOf } from '../src/registry/identity.js';
import { labelOf, type Seeds } from './seed-files.js';

/** Facts that were only seen in a place that cannot be linked are never of high confidence. */
const UNLINKED = /^(?:unlinked public file|\d+ unlinked public files)$/u;
const SEED_ARTICLE = /^seed article \d{3}$/u;
const LINK = /^https?:\/\/\S+|^[a-z.]+\.[a-z]+\/\S+/u;

/** What no schema of one record sees: ids, references to documents, types and issuers, and facts without evidence. */
export function checkDocuments({ documents, relations, terms, types, issuers }: Seeds): string[] {
  const problems: string[] = [];
  const ids = new Map<string, number>();
  const typeIds = new Set(types.map(({ id }) => id));
  const issuerIds = new Set(issuers.map(({ id }) => id));
  const evidence = (label: string, confidence: string, sources: readonly string[]): void => {
    if (sources.length === 0) problems.push(`${label}, sources: name at least one`);
    for (const source of sources) {
      if (!UNLINKED.test(source) && !SEED_ARTICLE.test(source) && !LINK.test(source))
        problems.push(`${label}, sources: “${source}” is no link, “seed article NNN” or “unlinked public file”`);
    }
    if (confidence === 'high' && sources.every((source) => UNLINKED.test(source))) problems.push(`${label}, confidence: high needs a source that can be linked`);
  };
  documents.forEach((record, index) => {
    const label = `seeds/documents.json: ${labelOf(record, index)}`;
    const id = documentIdOf(record) ?? record.symbol;
    const twin = ids.get(id);
    if (twin !== undefined) problems.push(`${label}, symbol: the id ${id} is that of record ${twin + 1} too`);
    ids.set(id, index);
    // Documents known by their name (the Charter) have types of their own.
    if (/^\d/u.test(record.symbol) && !typeIds.has(record.type)) problems.push(`${label}, type: ${record.type} is no id of document-types.json`);
    if (record.issuer !== undefined && !record.issuer.split('+').every((body) => issuerIds.has(body))) problems.push(`${label}, issuer: ${record.issuer} is no id of issuers.json`);
    if (record.dateUnverified !== undefined && !record.unverified.includes('date')) problems.push(`${label}, dateUnverified: name "date" in "unverified"`);
    if (record.unverified.includes('date') && record.date !== undefined && record.date.length === 10) problems.push(`${label}, date: an unverified day goes into dateUnverified`);
    evidence(label, record.confidence, record.sources);
    for (const { field, message } of completed(record as DocumentRecord).faults) problems.push(`${label}, ${field ?? 'record'}: ${message}`);
  });
  relations.forEach((relation, index) => {
    const label = `seeds/relations.json: ${labelOf(relation, index)}`;
    if (!ids.has(relation.from)) problems.push(`${label}, from: ${relation.from} is the id of no record of documents.json`);
    evidence(label, relation.confidence, relation.sources);
  });
  for (const term of terms)
    for (const plenum of term.plenums)
      for (const id of plenum.documents)
        if (!ids.has(id)) problems.push(`seeds/terms.json: record ${term.number} (${term.roman}), plenum ${plenum.number ?? 'without number'}: ${id} is the id of no record of documents.json`);
  return problems;
}
