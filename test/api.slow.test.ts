/** Slow for the compiler, which reads every source. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

test('whatever is exported says what it is; whatever is called or looked up has an example, and its errors are told', () => {
  const entries = ['index', 'integrations/ajv', 'graph/drawing/index', 'integrations/textlint/index', 'integrations/remark', 'arbitraries/index'].map((name) => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url)));
  const program = ts.createProgram(entries, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true });
  const checker = program.getTypeChecker();
  const exported = entries.flatMap((entry) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
  const missing = exported.flatMap((symbol) => {
    const declaration = symbol.declarations![0]!;
    const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const tags = symbol.getJsDocTags(checker).map(({ name }) => name);
    const called = ts.isFunctionDeclaration(declaration);
    return [
      ...(doc === '' && !ts.isTypeAliasDeclaration(declaration) ? [`${symbol.name}: no doc`] : []),
      ...((called || ts.isVariableDeclaration(declaration)) && !tags.includes('example') ? [`${symbol.name}: no example`] : []),
      ...(called && !tags.includes('throws') && !/throws|never/iu.test(doc) ? [`${symbol.name}: no errors`] : []),
    ];
  });
  expect(exported.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
