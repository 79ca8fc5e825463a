/** Slow for the compiler, which reads the types of a browser. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { PAGE_SCRIPT } from '../../../src/graph/drawing/page-script.js';

test('the script of a page pleases the TypeScript compiler', () => {
  const name = 'page.js';
  const options: ts.CompilerOptions = {
    allowJs: true, checkJs: true, noEmit: true, strict: true, noImplicitAny: true, noUnusedLocals: true, target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (file, ...rest) => (file === name ? ts.createSourceFile(file, PAGE_SCRIPT, ts.ScriptTarget.ES2022, true) : read(file, ...rest));
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([name], options, host));
  expect(diagnostics.map(({ messageText, start }) => `${PAGE_SCRIPT.slice(0, start).split('\n').length}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual([]);
});
