/** A list of so many numbers in one string: how many citations it gives, and the memory that they take in a process of their own. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadReader } from './reader.js';
import { MB } from './times.js';

const THIS = fileURLToPath(import.meta.url);
/** Ten million in 3 GB. */
const GOAL = 300;

async function measure(items: number): Promise<void> {
  const { reader } = await loadReader();
  const text = `Nghị quyết ${Array.from({ length: items }, (_, index) => 1 + (index % 900)).join(', ')}`;
  const atRest = process.resourceUsage().maxRSS / 1000;
  const before = process.cpuUsage();
  const { length } = reader.extractCitations(text);
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS / 1000;
  console.log(`${items} items, ${(Buffer.byteLength(text) / MB).toFixed(1)} MB: ${length} citations, CPU ${((user + system) / MB).toFixed(1)} s, ${peak.toFixed(0)} MB at most, ${atRest.toFixed(0)} of them before: ${(((peak - atRest) * MB) / length).toFixed(0)} bytes a citation, goal ${GOAL}`);
}

export function listItems(items: number): void {
  execFileSync(process.execPath, ['--max-old-space-size=16000', '--import', 'tsx', THIS, String(items)], { stdio: 'inherit' });
}

if (process.argv[1] === THIS) await measure(Number(process.argv[2]));
