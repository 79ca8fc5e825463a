/** The table of README.md: `npm run bench` prints it. */
import type { PeerFigure } from './peers.js';
import type { Density, ProseFigures } from './prose.js';
import { DENSE, SPARSE } from './reader.js';
import { toldRate } from './times.js';

const ROWS = [
  ['extract', '`extractCitations`'],
  ['analyze', '`analyze`: documents and relations too'],
  ['lint', '`lint`'],
  ['regex', 'a bounded bare regular expression for symbols'],
  ['decode', 'decoding the same UTF-8'],
] as const;

/** Markdown: medians in MB/s, with the slowest and the fastest round. */
export function table(figures: Readonly<Record<Density, ProseFigures>>, peers: readonly PeerFigure[]): string {
  const { dense, sparse } = figures;
  const own = ROWS.map(([stage, name]) => `| ${name} | ${toldRate(dense.rates[stage])} | ${toldRate(sparse.rates[stage])} |`);
  const others = peers.map(({ name, version, ground, rate, found, written }) => `| ${name} ${version}: ${ground} | ${toldRate(rate)} | ${found === written ? '' : `found ${found} of ${written}`} |`);
  return [
    `| MB/s, ${dense.megabytes} MB in one text | a citation per ${DENSE} bytes | per ${SPARSE} bytes |`,
    '| --- | --- | --- |',
    ...own,
    ...(others.length === 0 ? [] : ['| *others, on articles of 10 kB made for them* | | |', ...others]),
  ].join('\n');
}
