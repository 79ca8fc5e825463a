import * as v from 'valibot';
import { checkDocuments } from './document-check.js';
import { labelOf, SEED_FILES, type SeedName, type Seeds } from './seed-files.js';

/** A rule of 399-QĐ/TW gives some types to every organisation; no issuer record stands for all of them. */
const EVERY_ORGANISATION = 'all-party-organisations';

/** Checks one file against its schema; the result has the schema's order of keys, which is the canonical one. */
export function parseSeedFile(name: SeedName, json: string): { records: unknown[]; problems: string[] } {
  const { file, record: schema } = SEED_FILES[name];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { records: [], problems: [`seeds/${file}: is not JSON (${(error as Error).message}); mend the syntax`] };
  }
  if (!Array.isArray(data)) return { records: [], problems: [`seeds/${file}: must hold an array of records`] };
  const problems: string[] = [];
  const records = data.map((record: unknown, index) => {
    const result = v.safeParse(schema as v.GenericSchema, record);
    for (const issue of result.issues ?? []) {
      const path = v.getDotPath(issue);
      problems.push(`seeds/${file}: ${labelOf(record, index)}${path === null ? '' : `, ${path}`}: ${remedyOf(issue)}`);
    }
    return result.output;
  });
  return { records, problems };
}

/** A field that is needed and is not there, or one of a name that no field has; else what the schema says. */
function remedyOf({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object' || !message.startsWith('Invalid key')) return message;
  return expected === 'never' ? 'there is no such field; take it out' : 'this field is needed; a similar record shows what it holds';
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** What no schema of one record sees: references between records and files, and facts without evidence. */
export function checkReferences(seeds: Seeds): string[] {
  const problems: string[] = [];
  const complain = (name: SeedName, record: unknown, index: number, text: string): void => {
    problems.push(`seeds/${SEED_FILES[name].file}: ${labelOf(record, index)}, ${text}`);
  };
  const types = new Set(seeds.types.map((type) => type.id));
  const issuers = new Set(seeds.issuers.map((body) => body.id));

  for (const id of repeated(seeds.types.map((type) => type.id))) problems.push(`seeds/document-types.json: the id ${id} occurs twice`);
  for (const id of repeated(seeds.issuers.map((body) => body.id))) problems.push(`seeds/issuers.json: the id ${id} occurs twice`);

  seeds.types.forEach((type, index) => {
    for (const id of [...type.ambiguousWith, ...type.confusableWith])
      if (!types.has(id)) complain('types', type, index, `names the type ${id}, which no record has`);
    for (const { code, definedBy } of type.codes)
      if (definedBy?.issuer !== undefined && !issuers.has(definedBy.issuer))
        complain('types', type, index, `code ${code}: definedBy.issuer ${definedBy.issuer} is no id of issuers.json`);
  });
  seeds.issuers.forEach((body, index) => {
    if (body.parent !== null && !issuers.has(body.parent))
      complain('issuers', body, index, `parent ${body.parent} is no id of issuers.json`);
  });
  seeds.issuers.forEach((body, index) => {
    const { rank, congress, confusableWith = [] } = body.traits;
    if (rank !== null && !seeds.ranks.some((entry) => entry.rank === rank)) complain('issuers', body, index, `rank ${rank} is none of ranks.json`);
    for (const id of [...confusableWith, ...(congress === undefined ? [] : [congress])])
      if (!issuers.has(id)) complain('issuers', body, index, `traits name ${id}, which is no id of issuers.json`);
  });
  // Code asks for the one body, the one word or the one code of its kind.
  for (const role of ['national-congress', 'lower-congress', 'central-committee'] as const)
    if (seeds.issuers.filter(({ traits }) => traits.role === role).length !== 1) problems.push(`seeds/issuers.json: one record has the role ${role}, neither none nor more`);
  for (const part of ['centre', 'congress', 'plenum', 'youth-union', 'board', 'internal'] as const)
    if (seeds.letters.filter((entry) => entry.part === part).length !== 1) problems.push(`seeds/code-letters.json: one record is the part ${part}, neither none nor more`);
  const provinces = new Set(seeds.places.filter(({ level }) => level === 'province').map(({ id }) => id));
  seeds.places.forEach((record, index) => {
    for (const province of [...(record.of ?? []), ...(record.into === undefined ? [] : [record.into])])
      if (!provinces.has(province)) complain('places', record, index, `${province} is no province of places.json`);
  });
  for (const name of ['letters', 'stateCodes', 'places', 'ranks', 'kinds'] as const)
    seeds[name].forEach((record, index) => {
      if (record.sources.length === 0 && !('unsourced' in record && record.unsourced === true)) complain(name, record, index, 'name a source, or say "unsourced": true');
    });
  for (const name of ['types', 'issuers'] as const)
    seeds[name].forEach((record, index) => {
      for (const { code, sources, unsourced } of record.codes)
        if ((sources ?? []).length === 0 && unsourced !== true)
          complain(name, record, index, `code ${code}: name a source, or say "unsourced": true`);
      const named = [...record.fr.map((text) => `fr:${text}`), ...record.en.map((text) => `en:${text}`)];
      for (const key of named)
        if (record.nameEvidence[key] === undefined) complain(name, record, index, `nameEvidence of ${key} is missing; give sources or "unsourced"`);
      for (const key of Object.keys(record.nameEvidence))
        if (!named.includes(key)) complain(name, record, index, `nameEvidence of ${key}, which is no name of the record`);
    });
  for (const name of ['types', 'issuers', 'terms'] as const)
    seeds[name].forEach((record, index) => {
      const real = record.examples.filter((example) => example.constructed !== true);
      if (real.length === 0 && record.examplesNote === undefined)
        complain(name, record, index, 'no example from a real document: say why in examplesNote');
      for (const text of repeated(record.examples.map((example) => example.text)))
        complain(name, record, index, `the example “${text}” occurs twice`);
    });
  seeds.terms.forEach((term, index) => {
    const next = seeds.terms[index + 1];
    if (term.number !== index + 1) complain('terms', term, index, `number ${term.number} is out of order`);
    if (next !== undefined && term.termEnd !== next.termStart) complain('terms', term, index, `termEnd is not the termStart of ${next.roman}`);
  });
  seeds.authority.forEach((rule, index) => {
    if (rule.organ !== EVERY_ORGANISATION && !issuers.has(rule.organ))
      complain('authority', rule, index, `organ ${rule.organ} is no id of issuers.json`);
    for (const id of [...(rule.types ?? []), ...rule.excludedTypes, ...(rule.evidence ?? []).map((entry) => entry.type)])
      if (!types.has(id)) complain('authority', rule, index, `names the type ${id}, which no record has`);
  });
  problems.push(...checkDocuments(seeds));
  return problems;
}
