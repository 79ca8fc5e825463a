/** What the library never does, told of its sources: ask a network, touch Node's own modules, evaluate a text. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

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

/** The command has threads, which begin with a file of its own; and it asks the engine for `gc`, a name that only a new context has. */
const OWN = ['cli/file-worker.ts: node:worker_threads', 'cli/large-file.ts: node:vm', 'cli/worker-pool.ts: node:worker_threads'];

describe('the sources', () => {
  const used = new Map(files.map((path) => [path, namesUsed(path)]));
  const names = [...used.values()].flat();
  test('are found', () => expect(files.length).toBeGreaterThan(150));

  test('ask no network and start no other program, the command included', () => {
    expect(files.flatMap((path) => importsOf(path).filter((name) => NETWORK_MODULES.test(name)).map((name) => `${path}: ${name}`)).sort()).toEqual(OWN);
    expect(readFileSync(join(src, 'cli/files-in-order.ts'), 'utf8')).toContain('new URL(`./file-worker${extname(import.meta.url)}`, import.meta.url)');
    expect(readFileSync(join(src, 'cli/large-file.ts'), 'utf8').match(/runInNewContext\([^)]*\)/gu)).toEqual(["runInNewContext('gc')"]);
    expect(names.filter(({ name }) => NETWORK.has(name))).toEqual([]);
  });

  test('evaluate no text', () => {
    expect(names.filter(({ name }) => EVALUATION.has(name))).toEqual([]);
  });

  test('know nothing of Node outside the command', () => {
    const library = files.filter((path) => !path.startsWith('cli/'));
    expect(library.flatMap((path) => used.get(path)!).filter(({ name }) => NODE.has(name))).toEqual([]);
    expect(used.get('cli/main.ts')!.map(({ name }) => name)).toContain('process');
    expect(library.flatMap((path) => importsOf(path).filter((name) => name.startsWith('node:') || builtinModules.includes(name)).map((name) => `${path}: ${name}`))).toEqual([]);
  });
});
