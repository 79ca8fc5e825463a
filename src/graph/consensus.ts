import type { Claim, NodeAttributes } from '../model/index.js';
import { byCodeUnits, united } from './order.js';

/** The source of what a registry says. */
export const REGISTRY = 'registry';
/** One registry is worth so many texts: its records have been compared with sources. */
const WEIGHT_OF_REGISTRY = 3;

type Consensus = Partial<Pick<NodeAttributes, Claim['field']>>;

function byClaim(a: Claim, b: Claim): number {
  return byCodeUnits(a.field, b.field) || byCodeUnits(a.value, b.value) || byCodeUnits(a.source, b.source);
}

export function uniteClaims(claims: readonly Claim[]): readonly Claim[] {
  return united(claims, byClaim);
}

/** The sources of each value; a year or month also speaks for the days in it. */
function votersOf(field: Claim['field'], claims: readonly Claim[]): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const { value, source } of claims) {
    const sources = said.get(value);
    if (sources === undefined) said.set(value, new Set([source]));
    else sources.add(source);
  }
  if (field !== 'date' || said.size === 1) return said;
  return new Map([...said].map(([value, sources]) => {
    const wider = [value.slice(0, 4), value.slice(0, 7)].filter((part) => part !== value);
    return [value, new Set([...sources, ...wider.flatMap((part) => [...(said.get(part) ?? [])])])];
  }));
}

/** What most sources say; where as many say another thing, what the registry says, then the lower value. */
function decide(voters: ReadonlyMap<string, ReadonlySet<string>>): readonly [value: string, votes: number] {
  const [[value, sources]] = [...voters].sort(([a, ofA], [b, ofB]) =>
    ofB.size - ofA.size || Number(ofB.has(REGISTRY)) - Number(ofA.has(REGISTRY)) || byCodeUnits(a, b)) as [[string, ReadonlySet<string>]];
  return [value, sources.size];
}

/**
 * The consensus of a node's claims, and how sure it is: the mean share of sources that agree with it, times 1 - 1/2ⁿ for n
 * sources (one text 0.5, two 0.75; a registry counts as three). Rounded to thousandths.
 *
 * @param claims as a sorted set
 */
export function consensusOf(claims: readonly Claim[]): { readonly values: Consensus; readonly confidence: number } {
  const values: Record<string, string> = {};
  const sources = new Set<string>();
  let agreement = 0;
  let fields = 0;
  for (let start = 0, end = 0; start < claims.length; start = end) {
    const { field } = claims[start]!;
    const speakers = new Set<string>();
    for (end = start; claims[end]?.field === field; end++) speakers.add(claims[end]!.source);
    const [value, votes] = decide(votersOf(field, claims.slice(start, end)));
    values[field] = value;
    agreement += votes / speakers.size;
    fields++;
    for (const source of speakers) sources.add(source);
  }
  const weight = sources.size + (sources.has(REGISTRY) ? WEIGHT_OF_REGISTRY - 1 : 0);
  const confidence = fields === 0 ? 0 : (agreement / fields) * (1 - 0.5 ** weight);
  return { values, confidence: Math.round(confidence * 1000) / 1000 };
}
