/** Slow for the compiler, which reads every source: who adds a kind of relation or a code of a diagnostic is led by it to every place that needs something of it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

type Changes = Readonly<Record<string, readonly [from: string | RegExp, to: string]>>;

const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => readFileSync(path, 'utf8'));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
/** Files as they are: the programs share them. */
const files = new Map<string, ts.SourceFile | undefined>();

function programOf(changes: Changes): ts.Program {
  host.getSourceFile = (path, ...rest) => {
    const [, change] = Object.entries(changes).find(([name]) => path.endsWith(name)) ?? [];
    if (change === undefined) {
      if (!files.has(path)) files.set(path, read(path, ...rest));
      return files.get(path);
    }
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(change[0], change[1]);
    expect(changed).not.toBe(text);
    return ts.createSourceFile(path, changed, ts.ScriptTarget.ES2022, true);
  };
  const entries = ['index', 'cli/main', 'graph/drawing/index', 'arbitraries/index'].map((name) => `${root}src/${name}.ts`);
  return ts.createProgram(entries, { ...options, noEmit: true }, host);
}

/** Files of `src` with a type error once these changes are made, and what their first message says; only the named one of them is looked at, if any. */
function brokenBy(changes: Changes, only = ''): Record<string, string> {
  const program = programOf(changes);
  const broken: Record<string, string> = {};
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !file.fileName.startsWith(`${root}src/${only}`)) continue;
    for (const { messageText } of program.getSemanticDiagnostics(file)) broken[file.fileName.slice(`${root}src/`.length)] ??= ts.flattenDiagnosticMessageText(messageText, ' ');
  }
  return broken;
}

test('a kind of relation that ends documents, and a code, are missed wherever they need a word or a rule', () => {
  const broken = brokenBy({
    'src/model/relation.ts': ["| 'reviews'", "| 'reviews' | 'annuls'"],
    'src/model/relation-kinds.ts': [/ {2}'reviews': (?<facts>\{.*\},)/u, "$&\n  'annuls': { changes: true, ends: true, announced: true, carriesOut: false },"],
    'src/model/diagnostic.ts': ['const CODES = {', "const CODES = { 'made-up': 'Made up.',"],
  });
  expect(Object.keys(broken).sort()).toEqual([
    'arbitraries/relation-verbs.ts', 'cards/relation-words.ts', 'graph/drawing/kinds.ts', 'graph/drawing/standing.ts', 'graph/formats/csv.ts', 'graph/formats/statements.ts', 'graph/status.ts',
    'lint/rules/index.ts', 'locale/catalogue/en.ts', 'locale/catalogue/fr.ts', 'locale/catalogue/vi.ts', 'locale/clauses/en.ts', 'locale/clauses/fr.ts', 'locale/clauses/vi.ts', 'locale/help/rules-fr.ts', 'locale/help/rules-vi.ts', 'relate/assert.ts', 'relate/passes/chains.ts',
  ]);
  for (const [file, message] of Object.entries(broken)) expect(message, file).toMatch(/^lint\/|\/rules-/u.test(file) ? /made-up/u : /annuls/u);
});

test('and what a kind is, wherever it is asked', () => {
  expect(Object.keys(brokenBy({ 'src/model/relation.ts': ["| 'reviews'", "| 'reviews' | 'annuls'"] }, 'model/relation-kinds.ts'))).toEqual(['model/relation-kinds.ts']);
});
