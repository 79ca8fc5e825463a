import type { Coverage, Registry } from '../model/index.js';
import type { Referent } from '../coreference/referents.js';

const known = new WeakMap<Registry, readonly Coverage[]>();
const termless = new WeakMap<Registry, Map<string, Set<number>>>();
/** What the registry has of a series and term, told once and said of each document. */
const told = new WeakMap<Registry, Map<string, string>>();

function coverageOf(registry: Registry): readonly Coverage[] {
  let list = known.get(registry);
  if (list === undefined) known.set(registry, (list = registry.coverage()));
  return list;
}

/** `QĐ/TW` of `22-QĐ/TW` */
const seriesOf = (symbol: string): string | undefined => /^\d+[A-Z]?-(.+)$/u.exec(symbol)?.[1];

function counted(numbers: readonly number[], series: string): string {
  return numbers.length === 1 ? `one document of ${series} (number ${numbers[0]})` : `${numbers.length} documents of ${series} (numbers from ${numbers[0]} to ${numbers.at(-1)})`;
}

/** Says of a document that the registry does not know what the registry covers: it is not known to be false. */
export function coverageMessage(name: string, { symbol, term }: Referent, registry: Registry): string {
  const series = symbol === undefined ? undefined : seriesOf(symbol);
  if (series === undefined) return `${name} is not in the registry, which has ${registry.size} documents`;
  let texts = told.get(registry);
  if (texts === undefined) told.set(registry, (texts = new Map()));
  const key = `${series} ${term ?? ''}`;
  let text = texts.get(key);
  if (text === undefined) {
    text = describe(series, term, registry);
    // Bounded: hostile texts have series without end.
    if (texts.size < MAX_TEXTS) texts.set(key, text);
  }
  return `${name} is not in the registry${text}`;
}

const MAX_TEXTS = 1000;

/** Of provinces and ministries the term is seldom known; their documents are in no row of the coverage. */
function withoutTerm(registry: Registry): ReadonlyMap<string, ReadonlySet<number>> {
  let all = termless.get(registry);
  if (all !== undefined) return all;
  termless.set(registry, (all = new Map()));
  for (const { symbol, number, term, unverified } of registry.records()) {
    const series = seriesOf(symbol);
    if (series === undefined || number === undefined || term !== undefined || unverified.includes('symbol')) continue;
    const numbers = all.get(series);
    if (numbers === undefined) all.set(series, new Set([number]));
    else numbers.add(number);
  }
  return all;
}

function describe(series: string, term: string | undefined, registry: Registry): string {
  const rows = coverageOf(registry).filter((row) => row.series === series);
  const here = rows.find((row) => row.term === term);
  if (here !== undefined) return `, which has ${counted(here.numbers, series)} of term ${here.term}`;
  if (rows.length === 0) {
    const without = [...(withoutTerm(registry).get(series) ?? [])].sort((a, b) => a - b);
    return without.length === 0 ? `, which has no document of ${series}` : `, which has ${counted(without, series)}, of no known term`;
  }
  const numbers = [...new Set(rows.flatMap((row) => row.numbers))].sort((a, b) => a - b);
  return `${term === undefined ? ', which has' : `, which has none of term ${term}; it has`} ${counted(numbers, series)} of the terms ${rows.map((row) => row.term).join(', ')}`;
}
