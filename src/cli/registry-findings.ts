import { analyze, createRegistry, formatCitation, ISSUERS, registry, type DocumentRecord, type Registry, type RegistryRelation } from '../index.js';
import { isKindOfBody } from '../model/bodies.js';
import { typeFacts } from '../model/document-types.js';
import { TYPE_FACTS } from '../model/facts.generated.js';
import { didYouMean } from '../model/nearest.js';
import { readRecord, readRelation, type Fault } from '../registry/faults.js';
import { bodyOf, documentIdOf, issuerCodeOf } from '../registry/identity.js';
import type { RegistryLists } from './registry-file.js';

/** One thing to mend in a registry file. An error is refused wherever the file is used; a warning is a record that texts will hardly find. */
export interface RegistryFinding {
  readonly level: 'error' | 'warning';
  readonly list: keyof RegistryLists;
  readonly index: number;
  /** The symbol of the record, or the document from which the relation goes; empty without one. */
  readonly name: string;
  readonly field?: string | undefined;
  readonly message: string;
}

/** All that is to be mended, in the order of the file. */
export function registryFindings({ records, relations }: RegistryLists): RegistryFinding[] {
  const found: RegistryFinding[] = [];
  const good: DocumentRecord[] = [];
  const places = new Map<DocumentRecord, number>();
  const owners = new Map<string, number>();
  records.forEach((input, index) => {
    const add = (level: RegistryFinding['level'], { field, message }: Fault): unknown => found.push({ level, list: 'records', index, name: nameOf(input, 'symbol'), field, message });
    const { record, faults } = readRecord(input);
    for (const fault of faults) add('error', fault);
    if (record === undefined) return;
    const id = documentIdOf(record) ?? record.symbol;
    const twin = owners.get(id);
    if (twin !== undefined) {
      add('error', { field: 'symbol', message: `has the id ${id}, as record ${twin + 1} has; give dates or terms that differ, or drop one` });
      return;
    }
    owners.set(id, index);
    good.push(record);
    places.set(record, index);
    for (const fault of remarks(record)) add('warning', fault);
  });
  const own = createRegistry(good, { base: registry });
  const told = new Set(found.map(({ index }) => index));
  for (const record of good) {
    const index = places.get(record)!;
    const message = told.has(index) ? undefined : lost(record, own);
    if (message !== undefined) found.push({ level: 'warning', list: 'records', index, name: record.symbol, message });
  }
  found.sort((a, b) => a.index - b.index);
  relations.forEach((input, index) => {
    const { record, faults } = readRelation(input);
    for (const { field, message } of [...faults, ...(record === undefined ? [] : ends(record, own))]) found.push({ level: 'error', list: 'relations', index, name: nameOf(input, 'from'), field, message });
  });
  return found;
}

function nameOf(input: unknown, field: string): string {
  const name = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[field] : undefined;
  return typeof name === 'string' ? name : '';
}

const TYPES = Object.keys(TYPE_FACTS);

/** What a record lacks to be found. */
function remarks(record: DocumentRecord): Fault[] {
  const { type, issuer, date, dateUnverified, term } = record;
  const found: Fault[] = [];
  const body = bodyOf(record);
  if (typeFacts(type) === undefined) found.push({ field: 'type', message: `no type has the id ${type}${didYouMean(type, TYPES)}` });
  if (issuer === undefined) found.push({ field: 'issuer', message: 'is missing: a text that names the body does not find the document; write it as ban-bi-thu, or tinh-uy with an issuerName' });
  else if (body !== undefined && body === issuer && isKindOfBody(body)) found.push({ field: 'issuerName', message: `is missing: ${issuer} is a kind of body; write which one it is, as Tỉnh uỷ Lào Cai` });
  if (date === undefined && dateUnverified === undefined && term === undefined) found.push({ field: 'date', message: 'is missing, and so is the term: later documents of this number cannot be told from it; write one, as 2024-03-05 or XIII' });
  return [...found, ...codeOfAnother(record)];
}

/** Symbol and body contradict each other where the code is known of other bodies, and of this one another code. A body of no list may write any. */
function codeOfAnother({ symbol, issuer }: DocumentRecord): Fault[] {
  const code = issuerCodeOf(symbol);
  const named = issuer?.split('+') ?? [];
  const own = ISSUERS.filter(({ id }) => named.some((one) => one === id)).flatMap(({ codes }) => codes);
  const bodies = ISSUERS.filter(({ codes }) => codes.some((one) => one === code)).map(({ id }) => id);
  if (own.length === 0 || bodies.length === 0 || bodies.some((body) => named.includes(body))) return [];
  return [{ field: 'issuer', message: `is ${issuer!}, which writes ${[...new Set(own)].join(', ')}, but the code ${code!} is that of ${bodies.join(' or ')}` }];
}

/** A text that cites the record in full has to find it: where it does not, what is read instead. */
function lost(record: DocumentRecord, own: Registry): string | undefined {
  if (!/^\d/u.test(record.symbol)) return undefined;
  const { symbol, type, date, issuer, issuerName } = record;
  const text = formatCitation({ symbol, type, ...(date !== undefined && { date }), ...(issuer !== undefined && { issuer }), ...(issuerName !== undefined && { issuerName }) }, { language: 'vi', style: 'first' });
  const [citation] = analyze(text, { registry: own }).citations;
  if (citation === undefined) return `no citation is read in “${text}”; mend the symbol`;
  const { resolution } = citation;
  const id = own.idOf(record);
  const first = resolution.status === 'ambiguous' ? resolution.candidates[0]?.document : resolution.document;
  const [said, known] = [bodyOf(citation), bodyOf(record)];
  if (first !== id) return `“${text}” does not find it; its body is read as ${said ?? 'none'}, the record has ${known ?? 'none'}`;
  // The day alone finds it; whoever leaves it out does not.
  return issuerName !== undefined && said !== undefined && said !== known ? `“${issuerName}” is read as ${said}, the record has ${known ?? 'none'}: mend issuer or issuerName` : undefined;
}

/** Ends of a relation that no document has. */
function ends({ from, to }: RegistryRelation, own: Registry): Fault[] {
  return ([['from', from], ['to', to]] as const).flatMap(([field, id]) => {
    if (own.get(id) !== undefined) return [];
    const [symbol = id] = id.split(/[@[]/u);
    const near = own.find({ symbol }).map((record) => own.idOf(record));
    const meant = near.length === 0 ? '' : didYouMean(id, near) || `; of this symbol there are ${near.join(', ')}`;
    return [{ field, message: `no document has the id ${id}${meant}` }];
  });
}
