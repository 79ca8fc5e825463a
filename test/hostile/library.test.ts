/** What the library never does, told of its sources and of what is built: ask a network, touch Node's own modules, evaluate a text. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPackage, ROOT } from '../built.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts')).sort();

/** Names of the platform by which a program reaches a network, starts another program, or runs a text. */
const NETWORK = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'navigator', 'sendBeacon', 'importScripts', 'Worker', 'SharedWorker']);
const EVALUATION = new Set(['eval', 'Function', 'setImmediate', 'WebAssembly']);
const NODE = new Set(['process', 'Buffer', 'require', '__dirname', '__filename', 'global', 'module']);
const NETWORK_MODULES = /^(?:node:)?(?:net|http|https|http2|tls|dgram|dns|child_process|cluster|worker_threads|inspector|vm|repl|wasi)(?:\/|$)/u;

interface Use {
  readonly place: string;
  readonly name: string;
}

/** Names that stand for a value of the surroundings: no property, no name of a field, no type, nothing that the file itself declares. */
function namesUsed(path: string): Use[] {
  const source = ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Use[] = [];
  const declared = new Set<string>();
  const collect = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node)) && node.name !== undefined && ts.isIdentifier(node.name)) declared.add(node.name.text);
    ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const { parent } = node;
    const isName = ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(parent) && parent.name === node && !/^(?:globalThis|window|self)$/u.test(parent.expression.getText(source)))
      && !(ts.isPropertyAssignment(parent) && parent.name === node) && !(ts.isPropertySignature(parent) && parent.name === node) && !ts.isMethodSignature(parent);
    if (isName && !declared.has(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ place: `src/${path}:${line + 1}`, name: node.text });
    }
    ts.forEachChild(node, visit);
  };
  collect(source);
  visit(source);
  return found;
}

function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(src, path), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

describe('the sources', () => {
  test('are found', () => expect(files.length).toBeGreaterThan(150));

  test('ask no network and start no other program, the command included', () => {
    expect(files.flatMap((path) => importsOf(path).filter((name) => NETWORK_MODULES.test(name)).map((name) => `${path}: ${name}`))).toEqual([]);
    expect(files.flatMap(namesUsed).filter(({ name }) => NETWORK.has(name))).toEqual([]);
  });

  test('evaluate no text', () => {
    expect(files.flatMap(namesUsed).filter(({ name }) => EVALUATION.has(name))).toEqual([]);
  });

  test('know nothing of Node outside the command', () => {
    const library = files.filter((path) => !path.startsWith('cli/'));
    expect(library.flatMap(namesUsed).filter(({ name }) => NODE.has(name))).toEqual([]);
    expect(namesUsed('cli/main.ts').map(({ name }) => name)).toContain('process');
    expect(library.flatMap((path) => importsOf(path).filter((name) => name.startsWith('node:') || builtinModules.includes(name)).map((name) => `${path}: ${name}`))).toEqual([]);
  });
});

describe('what is built', () => {
  interface Manifest {
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, Readonly<Record<string, string>>>>>>;
    readonly dependencies: Readonly<Record<string, string>>;
  }
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const entries = Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [] : Object.values(entry).map(({ default: file }) => file!))).filter((file) => /\.c?js$/u.test(file));

  beforeAll(async () => {
    await builtPackage();
  }, 240_000);

  /** All files of dist that an entry needs, with what each of them imports from elsewhere. */
  function reached(entry: string): Map<string, string[]> {
    const outer = new Map<string, string[]>();
    const visit = (file: string): void => {
      if (outer.has(file)) return;
      const names = [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*["']([^"'\n]+)["']/gu)].map(([, name]) => name!);
      outer.set(file, names.filter((name) => !name.startsWith('.')));
      for (const name of names.filter((name) => name.startsWith('.'))) visit(join(dirname(file), name));
    };
    visit(join(ROOT, entry));
    return outer;
  }

  test('every entry is looked at', () => expect(entries.length).toBeGreaterThanOrEqual(6));

  test.each(entries)('%s imports declared packages and no module of Node', (entry) => {
    const names = [...reached(entry).values()].flat();
    const builtin = names.filter((name) => name.startsWith('node:') || builtinModules.includes(name.split('/')[0]!));
    expect(builtin).toEqual([]);
  });

  test.each(entries)('%s reaches no network', (entry) => {
    for (const file of reached(entry).keys()) expect(readFileSync(file, 'utf8'), file).not.toMatch(/(?<![\p{L}\p{N}.$_])(?:fetch|importScripts)\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|Worker)\(|navigator\.sendBeacon/u);
  });
});
