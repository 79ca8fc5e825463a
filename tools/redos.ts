/**
 * `npm run redos`: every regular expression of src, with its flags, before recheck, which knows by automata and by fuzzing which ones
 * take more than linear time. Its own build in JavaScript is asked; nothing is downloaded or run beside it.
 */
import { regexesOfSource } from '../test/regex-literals.js';

process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** Not linear, and never given more than a few units: by file and source, with what bounds the text. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/read/scan/records.ts /\'((?:[^\'\\\\]|\\\\.|\'\')*)\'|(?<=[(,]\\s*)[^\'(),\\s]+/gu': 'a row of at most 1,500 units',
};
/** Steps are counted, not time: a verdict must not hang on what else the machine does. */
const LIMITS = { timeout: 120_000, attackTimeout: null, incubationTimeout: null };

const regexes = regexesOfSource();
const distinct = [...new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()];
const excused = new Set<string>();
let faults = 0;
for (const { place, source, flags } of distinct) {
  const title = `${place.replace(/:\d+$/u, '')} /${source}/${flags}`;
  const verdict = checkSync(source, flags, LIMITS);
  if (verdict.status === 'safe') continue;
  if (BOUNDED[title] !== undefined) {
    excused.add(title);
    continue;
  }
  faults++;
  console.log(`${place} /${source}/${flags}: ${verdict.status === 'vulnerable' ? `${verdict.complexity.summary}, as on ${verdict.attack.pattern}` : `not decided (${verdict.error.kind})`}`);
}
for (const title of Object.keys(BOUNDED)) {
  if (excused.has(title)) continue;
  faults++;
  console.log(`excused, and safe or gone: ${title}`);
}
console.log(`${distinct.length} regular expressions in ${regexes.length} places: ${faults === 0 ? 'all linear' : `${faults} to mend`}${excused.size > 0 ? `, ${excused.size} on bounded text` : ''}`);
if (faults > 0) process.exitCode = 1;
