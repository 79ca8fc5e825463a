/**
 * `npm run test:spark -- [--articles N] [--keep FOLDER]`: the job of this folder on Spark with two worker processes, beside one process of Node: on generated articles (default 120) with
 * poisoned records among them, and with a worker that is killed in the middle. Sets itself up; `--if-possible` is content with saying why it cannot.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { citingText, footnotedText } from '../../src/arbitraries/index.js';
import { buildGraph, canonicalIds, canonicalize, type AnalyzedText, type CitationGraph } from '../../src/entries/graph.js';
import { analyze, createRegistry, registry } from '../../src/index.js';
import { builtCode, ROOT } from '../../test/built.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const VENV = join(HERE, '.venv');
const PYTHON = join(VENV, 'bin/python');
/** Every one of them starts filters: few articles are soon read by few. */
const partitionsFor = (articles: number): number => (articles < 1000 ? 2 : 8);
/** What may stand in a file that many have written: each has its answer, and the graph is that of the others. */
const POISON = ['{"id": "p1", "text": 5}', 'no JSON at all', '{"id": "p2"}', '{"id": "p3", "text": "x", "publishedOn": "soon"}', '[]', '{"id": "p4", "text": "Nghị quyết'];

/** Documents that no text dates: they are found when all that is said of each is together. */
const HARVESTED = [
  { symbol: '345-QĐ/TW', type: 'quyet-dinh', date: '2024-05-05', term: 'XIII', issuer: 'ban-bi-thu' },
  { symbol: '346-QĐ/TW', type: 'quyet-dinh', date: '2024-06-05', term: 'XIII', issuer: 'ban-bi-thu' },
] as const;

interface Article {
  readonly id: string;
  readonly text: string;
  readonly publishedOn?: string;
}

/** Why Spark cannot run here; undefined where it can. */
function missing(): string | undefined {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/u.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < 17) return `there is no Java 17${version > 0 ? `, but Java ${version}` : ''}`;
  if (spawnSync('python3', ['-c', 'import venv, ensurepip']).status !== 0) return 'there is no Python 3 with venv';
  return existsSync('/proc') ? undefined : 'worker processes are found in /proc, which this system has not';
}

/** A virtual environment of its own, made anew when the requirements have changed. */
function setUp(): void {
  const wanted = readFileSync(join(HERE, 'requirements.txt'), 'utf8');
  const stamp = join(VENV, 'installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(VENV, { recursive: true, force: true });
  execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
  execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', join(HERE, 'requirements.txt')], { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}

/** Texts of documents that the registry has and of others, some in part: what one leaves open another says. */
function generated(many: number): Article[] {
  const open = (index: number): string => ['Quyết định số 345-QĐ/TW thay thế Quyết định số 346-QĐ/TW, khoá XIII.', 'Kết luận số 21-KL/TW khoá XIII thay thế Quyết định số 345-QĐ/TW năm 2024.', 'Quyết định số 346-QĐ/TW, ngày 5/6/2024, và Nghị quyết 57.'][index % 3]!;
  return fc.sample(fc.oneof(citingText().map(({ text }) => text), footnotedText().map(({ text }) => text)), { numRuns: many, seed: 17 })
    .map((text, index) => ({ id: `articles/${String(index).padStart(6, '0')}`, text: index % 4 === 0 ? `${text}\n\n${open(index / 4)}` : text, ...(index % 3 !== 0 && { publishedOn: `2025-0${(index % 9) + 1}-15` }) }));
}

function singleProcess(articles: readonly Article[]): CitationGraph {
  const texts = articles.map(({ id, text, publishedOn }): AnalyzedText => ({ file: id, text, analysis: analyze(text, publishedOn === undefined ? {} : { publishedOn }), publishedOn }));
  const graph = buildGraph(texts);
  const known = createRegistry(HARVESTED, { base: registry });
  const found = Object.keys(canonicalIds(graph, { registry: known })).length;
  console.log(`one process: ${graph.nodes.length} nodes, ${graph.edges.length} edges, ${found} documents under fuller ids`);
  return canonicalize(graph, { registry: known });
}

type Rows = Readonly<Record<'nodes' | 'edges' | 'left_out', string>>;

/** Objects with their fields in order of names, so that both sides are written the same. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== null).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, inOrder(one)]));
}

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(inOrder(row))}\n`).sort().join('');

const rowsOfGraph = ({ nodes, edges, attributes }: CitationGraph): Rows => ({
  nodes: lines(nodes.map(({ key, attributes: said }) => ({ id: key, ...said }))),
  edges: lines(edges.map(({ key, source, target, attributes: said }) => ({ key, src: source, dst: target, ...said }))),
  left_out: lines(attributes.leftOut ?? []),
});

function rowsOfSpark(folder: string, name: string): object[] {
  const place = join(folder, name);
  return readdirSync(place).filter((file) => file.endsWith('.json')).flatMap((file) => readFileSync(join(place, file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as object));
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly words: string;
}

/** The processes that come of one, by the parents that they name. */
function processesOf(root: number): Process[] {
  const all = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout.split('\n').flatMap((line) => {
    const [, pid, parent, words] = /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), words: words! }];
  });
  const found = new Set([root]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return all.filter(({ pid }) => found.has(pid));
}

/** Kills one worker process as soon as a filter works below it; gives how many workers there were in all. */
class Killer {
  readonly workers = new Set<number>();
  killed: number | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly driver: ChildProcess) {}

  start(): void {
    this.timer = setInterval(() => this.look(), 150);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const processes = processesOf(this.driver.pid!);
    const workers = processes.filter(({ words }) => words.includes('CoarseGrainedExecutorBackend'));
    for (const { pid } of workers) this.workers.add(pid);
    if (this.killed !== undefined) return;
    const busy = workers.find(({ pid }) => processesOf(pid).some(({ words }) => / filter --graph$/u.test(words)));
    if (busy === undefined) return;
    process.kill(busy.pid, 'SIGKILL');
    this.killed = busy.pid;
  }
}

async function spark(folder: string, partitions: number): Promise<Killer> {
  const command = `${process.execPath} ${join(ROOT, 'dist/cli.js')}`;
  const driver = spawn(PYTHON, [join(HERE, 'check_job.py'), folder, command, String(partitions)], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PYSPARK_PYTHON: PYTHON, PYTHONPATH: HERE, SPARK_LOCAL_IP: '127.0.0.1', SPARK_LOCAL_DIRS: join(folder, 'local'), SPARK_WORKER_DIR: join(folder, 'work') } });
  const killer = new Killer(driver);
  let errors = '';
  driver.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-20_000)));
  createInterface({ input: driver.stdout }).on('line', (line) => {
    console.log(`spark: ${line}`);
    if (line === 'RUN killed') killer.start();
  });
  const status = await new Promise<number | null>((resolve) => driver.on('close', resolve));
  killer.stop();
  if (status !== 0) throw new Error(`the job ended with ${status}:\n${errors}`);
  return killer;
}

async function check(many: number, folder: string): Promise<string[]> {
  const articles = generated(many);
  writeFileSync(join(folder, 'registry.json'), JSON.stringify(HARVESTED));
  const ndjson = articles.map((article) => `${JSON.stringify(article)}\n`);
  writeFileSync(join(folder, 'articles.ndjson'), ndjson.join(''));
  const poisoned = ndjson.flatMap((line, index) => (index % 20 === 3 ? [line, `${POISON[Math.floor(index / 20) % POISON.length]!}\n`] : [line]));
  writeFileSync(join(folder, 'poisoned.ndjson'), poisoned.join(''));
  const expected = rowsOfGraph(singleProcess(articles));
  const killer = await spark(folder, partitionsFor(many));
  const faults: string[] = [];
  for (const [run, errors] of [['poisoned', poisoned.length - ndjson.length], ['killed', 0]] as const) {
    const rows = join(folder, `${run}-rows`);
    for (const name of ['nodes', 'edges', 'left_out'] as const) {
      const found = lines(rowsOfSpark(rows, name));
      const same = found === expected[name];
      console.log(`${run}: ${name} ${same ? `equal, ${Buffer.byteLength(found)} bytes` : 'DIFFER'}`);
      if (same) continue;
      const [ours, theirs] = [new Set(expected[name].split('\n')), new Set(found.split('\n'))];
      const example = (of: ReadonlySet<string>, other: ReadonlySet<string>): string | undefined => [...of].find((line) => !other.has(line))?.slice(0, 600);
      faults.push(`${run}: ${name} differ; only of one process:\n  ${example(ours, theirs)}\n only of Spark:\n  ${example(theirs, ours)}`);
    }
    const told = rowsOfSpark(rows, 'errors').length;
    console.log(`${run}: ${told} records told as errors`);
    if (told !== errors) faults.push(`${run}: ${told} errors, not ${errors}`);
  }
  console.log(`killed: worker ${killer.killed === undefined ? 'none' : 'in the middle'}; ${killer.workers.size} workers in all`);
  if (killer.killed === undefined || killer.workers.size < 3) faults.push('no worker was killed and replaced: nothing was shown');
  return faults;
}

const { values } = parseArgs({ options: { articles: { type: 'string', default: '120' }, keep: { type: 'string' }, 'if-possible': { type: 'boolean', default: false } } });
const lacking = missing();
if (lacking !== undefined) {
  console.log(`test:spark: left out, ${lacking}`);
  process.exitCode = values['if-possible'] ? 0 : 2;
} else {
  setUp();
  await builtCode();
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'vn-party-citations-spark-'));
  mkdirSync(folder, { recursive: true });
  const faults = await check(Number(values.articles), folder);
  for (const fault of faults) console.error(fault);
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  console.log(faults.length === 0 ? 'test:spark: equal' : `test:spark: ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
