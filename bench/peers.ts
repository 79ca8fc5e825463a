/**
 * Readers of other citations, dates and links on their own ground: English prose of the same density, each with what it was made to read. They are installed by
 * tools/package.json, eyecite into a virtual environment of its own; one that is not there is told and left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom, WORDS } from './corpus.js';
import { inTurns, rateOf, type Rate } from './times.js';

/** What is used of the peers: their types are described, so that nothing needs them. */
interface Modules {
  readonly citation: { find(text: string): { readonly citations: readonly unknown[] } };
  readonly walverine: { get_citations(text: string): readonly unknown[] };
  readonly 'chrono-node': { parse(text: string): readonly unknown[] };
  readonly 'linkify-it': { readonly LinkifyIt: new () => { match(text: string): readonly unknown[] | null } };
  readonly compromise: (text: string) => { match(pattern: string): { readonly length: number } };
}

type Write = (n: (most: number) => number) => string;
type Read = (text: string) => number;

interface Peer {
  /** What it reads, as the table has it. */
  readonly ground: string;
  readonly write: Write;
  /** Fewer for a slow one: rates do not depend on it much. */
  readonly bytes: number;
}

const MONTHS = ['January', 'March', 'May', 'August', 'October'] as const;
const CASES = ['Smith v. Jones', 'Brown v. Green', 'Miller v. Taylor', 'Walker v. Young'] as const;
const reported: Write = (n) => `${CASES[n(CASES.length) - 1]!}, ${100 + n(400)} U.S. ${n(900)} (${1950 + n(70)})`;

type JavaScriptPeer = keyof Modules;
const PEERS: Readonly<Record<JavaScriptPeer, Peer & { readonly open: (load: (name: string) => unknown) => Read }>> = {
  citation: {
    ground: 'laws of the United States, by regular expressions', write: (n) => `${n(50)} U.S.C. ${n(900)}`, bytes: 2e6,
    open: (load) => (text) => (load('citation') as Modules['citation']).find(text).citations.length,
  },
  walverine: {
    ground: 'cases of the United States', write: reported, bytes: 50e3,
    open: (load) => (text) => (load('walverine') as Modules['walverine']).get_citations(text).length,
  },
  'linkify-it': {
    ground: 'links', write: (n) => `https://example.org/${n(999)}`, bytes: 2e6,
    open: (load) => {
      const linkify = new (load('linkify-it') as Modules['linkify-it']).LinkifyIt();
      return (text) => linkify.match(text)?.length ?? 0;
    },
  },
  'chrono-node': {
    ground: 'English dates', write: (n) => `on ${MONTHS[n(MONTHS.length) - 1]!} ${n(28)}, ${1990 + n(30)}`, bytes: 500e3,
    open: (load) => (text) => (load('chrono-node') as Modules['chrono-node']).parse(text).length,
  },
  compromise: {
    ground: 'our citations in English, by a pattern over tagged words', write: (n) => `under Directive ${10 + n(80)}-CT/TW`, bytes: 200e3,
    open: (load) => (text) => (load('compromise') as Modules['compromise'])(text).match('(resolution|directive|decision) /^[0-9]{1,3}/').length,
  },
};
const EYECITE: Peer = { ground: 'cases of the United States, in Python', write: reported, bytes: 100e3 };

export interface PeerFigure extends Pick<Peer, 'ground'> {
  readonly name: string;
  readonly version: string;
  readonly rate: Rate;
  readonly written: number;
  readonly found: number;
}

/** So long is an article: some of the peers take more than twice as long for twice the text, which is not held against them. */
const ARTICLE = 10_000;

interface Articles {
  readonly texts: readonly string[];
  readonly bytes: number;
  readonly written: number;
}

/** English prose of invented sentences, with one of what `write` writes for so many bytes. */
function articlesWith(write: Write, bytes: number, every: number): Articles {
  const random = randomFrom(7);
  const number = (most: number): number => 1 + Math.floor(random() * most);
  const texts: string[] = [];
  let sentences: string[] = [];
  let [size, written] = [0, 0];
  while (size < bytes) {
    const words = Array.from({ length: 7 + number(14) }, () => WORDS.en[Math.floor(random() ** 2 * WORDS.en.length)]!);
    if (written * every <= size) {
      words.splice(1 + Math.floor(random() * (words.length - 1)), 0, write(number));
      written++;
    }
    const sentence = words.join(' ');
    const closed = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${number(5) === 1 ? '\n\n' : ' '}`;
    sentences.push(closed);
    size += closed.length;
    if (size < bytes && size < ARTICLE * (texts.length + 1)) continue;
    texts.push(sentences.join(''));
    sentences = [];
  }
  return { texts, bytes: size, written };
}

const TOOLS = fileURLToPath(new URL('../tools/', import.meta.url));
const VENV = join(TOOLS, 'eyecite/.venv');
const PYTHON = join(VENV, 'bin/python');

/** A virtual environment of its own, made anew when the requirements have changed. */
function setUpEyecite(): void {
  const requirements = join(TOOLS, 'eyecite/requirements.txt');
  const wanted = readFileSync(requirements, 'utf8');
  const stamp = join(VENV, 'installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(VENV, { recursive: true, force: true });
  execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
  execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}

/** It runs in its own interpreter, and takes its own times. */
function eyecite(every: number, rounds: number): PeerFigure {
  setUpEyecite();
  const { texts, bytes, written } = articlesWith(EYECITE.write, EYECITE.bytes, every);
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-eyecite-'));
  try {
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const told = JSON.parse(execFileSync(PYTHON, [join(TOOLS, 'eyecite/take_times.py'), file, String(rounds)], { encoding: 'utf8' })) as { readonly version: string; readonly found: number; readonly seconds: readonly number[] };
    return { name: 'eyecite', version: told.version, ground: EYECITE.ground, written, found: told.found, rate: rateOf(bytes, told.seconds.map((seconds) => 1000 * seconds)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function javaScriptPeer(name: JavaScriptPeer, every: number, rounds: number): PeerFigure {
  const load = createRequire(join(TOOLS, 'package.json'));
  const { ground, write, bytes: wanted, open } = PEERS[name];
  const read = open(load);
  const { texts, bytes, written } = articlesWith(write, wanted, every);
  const readAll = (): number => texts.reduce((found, text) => found + read(text), 0);
  const { all } = inTurns({ all: readAll }, rounds);
  const { dependencies } = JSON.parse(readFileSync(join(TOOLS, 'package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
  return { name, version: dependencies[name]!, ground, written, found: readAll(), rate: rateOf(bytes, all.map(({ clock }) => clock)) };
}

/** All that are there, each measured on its own text; who is not there is told on standard error. */
export function peers(every: number, rounds: number): PeerFigure[] {
  const figures: PeerFigure[] = [];
  const attempt = (name: string, measure: () => PeerFigure): void => {
    try {
      figures.push(measure());
    } catch (error) {
      console.error(`bench: ${name} is left out: ${String((error as Error).message).split('\n')[0]}`);
    }
  };
  for (const name of Object.keys(PEERS) as JavaScriptPeer[]) attempt(name, () => javaScriptPeer(name, every, rounds));
  if (spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0) attempt('eyecite', () => eyecite(every, rounds));
  else console.error('bench: eyecite is left out: there is no Python 3 with venv');
  return figures;
}
