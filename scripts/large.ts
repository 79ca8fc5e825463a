/**
 * `npm run large -- [--megabytes N] [--most N]`: writes a text of that size (default 1,000) and gives it to `extract --format ndjson` of the built package, which has to stay
 * under that many megabytes of memory (default 200).
 */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '1000' }, most: { type: 'string', default: '200' } } });
const [megabytes, most] = [Number(values.megabytes), Number(values.most)];
const BUILT = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const MB = 1_000_000;

/** A citation every 3,000 bytes, as in prose; never the same number twice in a row. */
function* paragraphs(bytes: number): Generator<string> {
  const filling = 'Bài này nói về công việc chung của địa phương trong năm qua, và về những gì còn phải làm. '.repeat(24);
  for (let written = 0, index = 0; written < bytes; index++) {
    const paragraph = `Theo Quy định số ${(index % 350) + 1}-QĐ/TW ngày ${(index % 28) + 1}/3/2023 của Ban Bí thư. ${filling}\n\n`;
    written += Buffer.byteLength(paragraph);
    yield paragraph;
  }
}

/** The most memory that a process had resident, in bytes: Linux counts it. */
function peakOf(pid: number): number {
  try {
    // A process that has just ended has none any more.
    return 1024 * Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

if (!existsSync(BUILT)) throw new Error('nothing is built: npm run build');
if (!existsSync('/proc/self/status')) throw new Error('the memory of a process is read from /proc, which this system has not');
const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-large-'));
try {
  const file = join(folder, 'large.txt');
  await pipeline(Readable.from(paragraphs(megabytes * MB)), createWriteStream(file));
  const size = statSync(file).size;
  const began = performance.now();
  const child = spawn(process.execPath, [BUILT, 'extract', '--format', 'ndjson', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let [peak, lines] = [0, 0];
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!))), 100);
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  console.log(`${Math.round(size / MB)} MB in ${seconds.toFixed(1)} s (${(size / MB / seconds).toFixed(1)} MB/s), ${lines} citations, at most ${Math.round(peak / MB)} MB of memory (bar ${most})`);
  if (status !== 0 || lines < size / 4000 || peak > most * MB) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
