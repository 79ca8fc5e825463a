// `npm test` runs what a change can break, in a minute; this says what that is not, so that nobody takes silence for success.
import { readFileSync } from 'node:fs';

const LEFT_OUT: readonly (readonly [script: string, why: string])[] = [
  ['test:all', 'the package, processes, browsers, real peers, twenty times the tries of each law: a quarter of an hour; installs integrations/'],
  ['test:spark', 'the job of integrations/spark on Spark beside one process: minutes; needs Java 17 and Python, and installs PySpark'],
  ['lint', 'the style rules of eslint.config.js'],
  ['types', 'the type checker over sources, tests and scripts; installs integrations/ and tools/'],
  ['redos', 'every regular expression before a ReDoS checker: a minute; installs tools/, as the next three do'],
  ['check', 'the package before publint and attw'],
  ['fuzz', 'the readers and the command under a coverage-guided fuzzer, a minute for each target'],
  ['site', 'the documentation site with its API reference and its links: a minute; installs site/'],
  ['mutation', 'mutants of the parts that decide: twenty minutes'],
  ['nightly', 'ten thousand tries of each law and a million texts: a quarter of an hour'],
  ['hostile', '100 MB of text and ten million citations: minutes and 10 GB of memory'],
  ['large', 'a text of a gigabyte through extract, in less than 200 MB of memory: minutes'],
  ['kills', 'each command that writes a file, killed 200 times: a quarter of an hour'],
  ['bench', 'speed at 5, 10 and 20 MB: minutes, and worth something only on a quiet machine'],
  ['score', 'precision and recall: needs annotated files'],
];

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> };
const missing = LEFT_OUT.filter(([script]) => scripts[script] === undefined);
if (missing.length > 0) throw new Error(`left-out.ts names scripts that package.json lacks: ${missing.map(([script]) => script).join(', ')}`);

console.log('\nLeft out of npm test, each with its own script:');
for (const [script, why] of LEFT_OUT) console.log(`  npm run ${script.padEnd(10)} ${why}`);
