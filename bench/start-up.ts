/** What the command takes on a short file, beside a Node that does nothing: they are started in turns. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './times.js';

const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const TEXT = 'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, các cấp ủy phải thực hiện.\n';
const GOAL = 150;

/** CPU time and memory are those of the process, which it writes when it ends. */
const ASKED = "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); require('node:fs').writeFileSync(process.env.TOLD, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1000 })); });";

interface Start {
  readonly clock: number;
  readonly cpu: number;
  readonly memory: number;
}

export function startUp(rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-start-'));
  try {
    const [text, told, preload] = ['short.txt', 'told.json', 'ask.cjs'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(text, TEXT);
    writeFileSync(preload, ASKED);
    const started: Readonly<Record<string, readonly string[]>> = {
      'node -e 0': ['-e', '0'],
      '--version': [COMMAND, '--version'],
      'extract short.txt': [COMMAND, 'extract', '--format', 'ndjson', text],
      'lint short.txt': [COMMAND, 'lint', '--no-config', text],
    };
    const starts = new Map<string, Start[]>(Object.keys(started).map((name) => [name, []]));
    for (let round = -1; round < rounds; round++) {
      for (const [name, words] of Object.entries(started)) {
        const began = performance.now();
        spawnSync(process.execPath, words, { stdio: 'ignore' });
        const clock = performance.now() - began;
        spawnSync(process.execPath, ['--require', preload, ...words], { stdio: 'ignore', env: { ...process.env, TOLD: told } });
        const { cpu, memory } = JSON.parse(readFileSync(told, 'utf8')) as Omit<Start, 'clock'>;
        if (round >= 0) starts.get(name)!.push({ clock, cpu, memory });
      }
    }
    const bare = starts.get('node -e 0')!;
    console.log(`\nstarted ${rounds} times in turns       ms   over node   CPU ms   over node   MB at most`);
    for (const [name, own] of starts) {
      const over = (field: 'clock' | 'cpu'): string => median(own.map((one, round) => one[field] - bare[round]![field])).toFixed(0).padStart(11);
      console.log(`${name.padEnd(28)} ${median(own.map(({ clock }) => clock)).toFixed(0).padStart(7)} ${over('clock')} ${median(own.map(({ cpu }) => cpu)).toFixed(0).padStart(8)} ${over('cpu')} ${Math.max(...own.map(({ memory }) => memory)).toFixed(0).padStart(12)}`);
    }
    console.log(`goal: extract at most ${GOAL} ms over node -e 0`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
