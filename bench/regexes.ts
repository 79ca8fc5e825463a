/** The time that each regular expression of `src` takes on texts made of its own characters, at two sizes. */
import { charactersOf, regexesOfSource } from '../test/regex-literals.js';

const UNITS = 20_000;
/** Linear is 2, quadratic 4. */
const MOST_GROWTH = 3;
/** Milliseconds below which nothing can be told, and nothing need be feared. */
const TOO_SHORT = 4;
const TRIES = 4;
const MOST_CHARACTERS = 8;

/** Of this process, as the machine may have other work. */
function milliseconds(regex: RegExp, text: string): number {
  const before = process.cpuUsage();
  if (regex.global) for (const _ of text.matchAll(regex));
  else regex.exec(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Each character again and again, each two in turn, all in a row; with an end that nothing matches. */
function hostile(source: string): string[] {
  const all = charactersOf(source);
  const characters = all.length === 0 ? ['x'] : all.slice(0, MOST_CHARACTERS);
  const pairs = characters.flatMap((a) => characters.filter((b) => b !== a).map((b) => a + b));
  return [...characters, ...pairs, characters.join(''), all.join('') || 'x', ...characters.map((character) => `x${character.repeat(9)}`)];
}

interface Growth {
  readonly growth: number;
  /** Of the larger text. */
  readonly time: number;
  readonly unit: string;
}

/** time(2n) / time(n) on the worst of the hostile texts, as the smallest of some tries; 1 where it takes no time. */
function worstGrowth(source: string, flags: string): Growth {
  const regex = new RegExp(source, flags);
  let worst: Growth = { growth: 1, time: 0, unit: '' };
  for (const unit of hostile(source)) {
    const text = (units: number): string => `${unit.repeat(Math.ceil(units / unit.length))}\u0000`;
    const [single, double] = [text(UNITS), text(2 * UNITS)];
    let [growth, time] = [Infinity, 0];
    for (let attempt = 0; attempt < TRIES && growth > MOST_GROWTH; attempt++) {
      time = milliseconds(regex, double);
      growth = time < TOO_SHORT ? 1 : Math.min(growth, time / milliseconds(regex, single));
    }
    if (growth > worst.growth) worst = { growth, time, unit };
    if (growth > MOST_GROWTH) break;
  }
  return worst;
}

/** Measures all of them, prints those that take any time, and gives what grows too fast. */
export function regexes(): string[] {
  const distinct = [...new Map(regexesOfSource().map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()];
  console.log(`\n${distinct.length} regular expressions, ${UNITS} and ${2 * UNITS} units`);
  return distinct.flatMap(({ place, source, flags }) => {
    const { growth, time, unit } = worstGrowth(source, flags);
    const told = `${place} /${source}/${flags} takes ${growth.toFixed(2)} times as long when the text doubles, ${time.toFixed(1)} ms, on ${JSON.stringify(unit)} again and again`;
    if (time > 0) console.log(`  ${told}`);
    return growth > MOST_GROWTH ? [`${told}, at most ${MOST_GROWTH}`] : [];
  });
}
