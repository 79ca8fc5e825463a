/**
 * `npm run many -- [--files N] [--jobs N] [--turns N]`: writes so many small files (default 100,000) and gives them to `extract --format ndjson` of the built package with one job and with N (default 2), in turns.
 * Both have to answer the same, in flat memory. Of the CPU time it tells how much is the main thread's, which is not shared: it bounds what more jobs can bring. Linux only.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCorpus } from '../bench/corpus.js';
import { median } from '../bench/times.js';

const { values } = parseArgs({ options: { files: { type: 'string', default: '100000' }, jobs: { type: 'string', default: '2' }, turns: { type: 'string', default: '1' } } });
const [files, jobs, turns] = [Number(values.files), Number(values.jobs), Number(values.turns)];
const BUILT = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const BYTES = 4_000;
const EVERY = 1_000;
const IN_A_FOLDER = 1_000;
const MB = 1_000_000;
const MOST_OF_MAIN_THREAD = 0.1;
/** What the name of a file takes, and what each thread's heap grows by until it is warm. */
const MOST_BYTES_A_FILE = 1_000;
const MOST_BYTES_A_THREAD = 64 * MB;

interface Run {
  readonly seconds: number;
  readonly cpu: number;
  /** CPU seconds of the main thread. */
  readonly main: number;
  readonly peak: number;
  /** Resident when a quarter was answered, and at the end. */
  readonly early: number;
  readonly late: number;
  readonly lines: number;
  readonly answer: string;
}

/** Ticks of 10 ms that a thread has had, its own and the system's for it. */
function secondsOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

interface Seen {
  readonly cpu: number;
  readonly main: number;
  readonly resident: number;
}

/** What a process has had so far; undefined once it has ended. */
function look(pid: number): Seen | undefined {
  try {
    const main = secondsOf(readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8'));
    return { cpu: secondsOf(readFileSync(`/proc/${pid}/stat`, 'utf8')), main, resident: 1024 * Number(/^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) };
  } catch {
    return undefined;
  }
}

async function run(folder: string, many: number): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, [BUILT, 'extract', '--format', 'ndjson', '--jobs', String(many), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const seen: Seen[] = [];
  const watch = setInterval(() => {
    const now = look(child.pid!);
    if (now !== undefined) seen.push(now);
  }, 50);
  const hash = createHash('sha256');
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`extract --jobs ${many} ended with ${status}`);
  const last = seen.at(-1)!;
  const residents = seen.map(({ resident }) => resident);
  return {
    seconds: (performance.now() - began) / 1000, cpu: last.cpu, main: last.main, peak: Math.max(...residents),
    early: median(residents.slice(Math.floor(seen.length * 0.2), Math.ceil(seen.length * 0.3))), late: median(residents.slice(Math.floor(seen.length * 0.9))), lines, answer: hash.digest('hex'),
  };
}

function print(name: string, { seconds, cpu, main, peak, early, late, lines }: Run): void {
  console.log(`${name}: ${seconds.toFixed(1)} s, ${(files / seconds).toFixed(0)} files/s, ${lines} citations; CPU ${cpu.toFixed(1)} s, ${main.toFixed(1)} s (${((100 * main) / cpu).toFixed(1)} %) of it on the main thread; memory ${(early / MB).toFixed(0)} MB after a quarter, ${(late / MB).toFixed(0)} MB in the end, ${(peak / MB).toFixed(0)} MB at most`);
}

if (!existsSync(BUILT)) throw new Error('nothing is built: npm run build');
if (!existsSync('/proc/self/task')) throw new Error('the times of threads are read from /proc, which this system has not');
const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-many-'));
try {
  // Paragraphs of one corpus, which are no two alike, dealt out to the files.
  const paragraphs = makeCorpus({ bytes: Math.min(files, 10_000) * BYTES, every: EVERY }).text.split('\n\n');
  const each = Math.max(1, Math.round(paragraphs.length / Math.min(files, 10_000)));
  for (let file = 0; file < files; file++) {
    const place = join(folder, String(Math.floor(file / IN_A_FOLDER)).padStart(4, '0'));
    if (file % IN_A_FOLDER === 0) mkdirSync(place);
    const from = (file * each) % paragraphs.length;
    writeFileSync(join(place, `${String(file).padStart(6, '0')}.txt`), `${file}\n\n${paragraphs.slice(from, from + each).join('\n\n')}`);
  }
  console.log(`${files} files in ${readdirSync(folder).length} folders`);
  const [single, several]: [Run[], Run[]] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    for (const [many, runs] of [[1, single], [jobs, several]] as const) {
      const one = await run(folder, many);
      print(`--jobs ${many}`, one);
      runs.push(one);
    }
  }
  const last = several.at(-1)!;
  console.log(`--jobs ${jobs} is ${(median(single.map(({ seconds }) => seconds)) / median(several.map(({ seconds }) => seconds))).toFixed(2)} times as fast`);
  const faults = [
    ...(single[0]!.answer === last.answer ? [] : ['the answers differ']),
    ...(last.main <= MOST_OF_MAIN_THREAD * last.cpu ? [] : [`the main thread takes more than ${100 * MOST_OF_MAIN_THREAD} % of the CPU time: what it does is not shared`]),
    ...(last.late - last.early <= MOST_BYTES_A_FILE * files + MOST_BYTES_A_THREAD * jobs ? [] : ['memory grows with the files that were read']),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
