/** Every regular expression of `src`, found in the syntax trees and not by another regular expression. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface FoundRegex {
  /** `src/read/text/footnotes.ts:30` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
  /** A comment directly above says that the rule about flags is left off on purpose. */
  readonly excused: boolean;
}

const src = new URL('../src/', import.meta.url);

export function regexesOfSource(): FoundRegex[] {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts')).sort().flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(new URL(path, src), 'utf8'), ts.ScriptTarget.ES2022, true);
    return regexesOf(path, file);
  });
}

function regexesOf(path: string, file: ts.SourceFile): FoundRegex[] {
  const found: FoundRegex[] = [];
  const add = (node: ts.Node, source: string, flags: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const above = file.text.split('\n')[line - 1] ?? '';
    found.push({ place: `src/${path}:${line + 1}`, source, flags, excused: above.includes('eslint-disable-next-line require-unicode-regexp') });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      add(node, pattern === undefined ? '' : textOf(pattern, file), flags === undefined ? '' : textOf(flags, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The string that an expression of literals, templates and constants of the same file stands for. */
function textOf(node: ts.Node, file: ts.SourceFile): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ expression, literal }) => textOf(expression, file) + literal.text).join('');
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) return textOf(node.left, file) + textOf(node.right, file);
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'));
  if (ts.isNewExpression(node) && node.arguments?.[0]) return textOf(node.arguments[0], file);
  // Object.keys(TWINS).join('') are the names of a table of the file.
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join') {
    const [separator] = node.arguments;
    return namesOf(node.expression.expression, file).join(separator === undefined ? ',' : textOf(separator, file));
  }
  // MARK.source is what MARK was made of.
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source') return textOf(node.expression, file);
  const value = ts.isIdentifier(node) ? constantOf(node.text, file) : undefined;
  if (value !== undefined) return textOf(value, file);
  throw new Error(`${file.fileName}: cannot tell what ${node.getText(file)} is; build the pattern from constants of the file`);
}

function constantOf(name: string, file: ts.SourceFile): ts.Expression | undefined {
  const declarations = file.statements.flatMap((statement) => (ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : []));
  return declarations.find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name)?.initializer;
}

function namesOf(node: ts.Expression, file: ts.SourceFile): string[] {
  const [table] = ts.isCallExpression(node) && node.expression.getText(file) === 'Object.keys' ? node.arguments : [];
  const value = table !== undefined && ts.isIdentifier(table) ? constantOf(table.text, file) : table;
  if (value === undefined || !ts.isObjectLiteralExpression(value)) throw new Error(`${file.fileName}: cannot tell what ${node.getText(file)} is; build the pattern from constants of the file`);
  return value.properties.map(({ name }) => (name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : ''));
}

const CLASSES: Readonly<Record<string, string>> = { d: '1', D: 'x', s: ' ', S: 'x', w: 'a', W: '-', n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', b: ' ', B: ' ' };
const PROPERTIES: Readonly<Record<string, string>> = { L: 'a', Ll: 'a', Lu: 'A', M: '\u0301', Nd: '1', N: '1', Cf: '\u200b', Cc: '\u0001', P: ',' };

/** The characters that the pattern speaks of, one for each class: what a hostile text is made of. */
export function charactersOf(source: string): string[] {
  const found = new Set<string>();
  const token = /\\u\{(?<long>[\da-f]+)\}|\\u(?<unit>[\da-f]{4})|\\x(?<byte>[\da-f]{2})|\\(?<polarity>[pP])\{(?<property>[^}]+)\}|\\k?<[^>]*>|\\(?<escaped>.)|\(\?(?:<?[=!:]|<[^>]*>)|\{\d+,?\d*\}|(?<literal>[^\\()[\]{}|?*+^$.])|[^]/giu;
  for (const { groups = {} } of source.matchAll(token)) {
    const code = groups['long'] ?? groups['unit'] ?? groups['byte'];
    if (code !== undefined) found.add(String.fromCodePoint(parseInt(code, 16)));
    else if (groups['property'] !== undefined) found.add(groups['polarity'] === 'P' ? '-' : (PROPERTIES[groups['property']] ?? 'a'));
    else if (groups['escaped'] !== undefined) found.add(CLASSES[groups['escaped']] ?? groups['escaped']);
    else if (groups['literal'] !== undefined) found.add(groups['literal']);
  }
  return [...found];
}
