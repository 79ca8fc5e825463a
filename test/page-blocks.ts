import ts from 'typescript';

/** A fenced block of a Markdown file; `line` is the first line of its code, counted from 1. */
export interface Block {
  readonly language: string;
  readonly line: number;
  readonly code: string;
}

export function fencedBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const fence = /^(`{3,})(\S*)/u.exec(lines[index] as string);
    if (fence === null) continue;
    const close = lines.findIndex((line, at) => at > index && line.trimEnd() === fence[1]);
    if (close === -1) throw new Error(`line ${index + 1}: the fence is never closed`);
    blocks.push({ language: fence[2] as string, line: index + 2, code: lines.slice(index + 1, close).join('\n') });
    index = close;
  }
  return blocks;
}

const EXPECTATION = /^\s*\/\/ => ?(.*)$/u;
const CONTINUATION = /^\s*\/\/ {2,}(.*)$/u;

/**
 * The block with every `statement // => value` turned into a call of `check(line, actual, expected)`. The expectation may also stand on the
 * next line and go on in comment lines that are indented deeper. An expectation that belongs to no top-level statement is an error:
 * nothing would check it. `kind` is CommonJS for whoever gives the imports himself.
 */
export function checkedModule({ code, line: first }: Block, kind = ts.ModuleKind.ESNext): string {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true);
  const lines = code.split('\n');
  let checked = 0;
  const parts = source.statements.map((statement) => {
    const end = source.getLineAndCharacterOfPosition(statement.end);
    const beside = EXPECTATION.exec((lines[end.line] as string).slice(end.character));
    const below = beside ?? EXPECTATION.exec(lines[end.line + 1] ?? '');
    const text = statement.getText(source);
    if (below === null) return text;
    checked++;
    const expected = [below[1] as string];
    for (let next = end.line + (beside === null ? 2 : 1); CONTINUATION.test(lines[next] ?? ''); next++)
      expected.push((CONTINUATION.exec(lines[next] as string) as RegExpExecArray)[1] as string);
    const { before, subject } = whatIsShown(statement, source, first + end.line);
    return `${before}\ncheck(${first + end.line}, ${subject}, ${JSON.stringify(expected.join('\n'))});`;
  });
  const written = lines.filter((line) => line.includes('// =>')).length;
  if (written !== checked) throw new Error(`the block at line ${first} has ${written} expectations, ${checked} of them after a top-level statement`);
  return ts.transpile(`import { check } from './check.mjs';\n${parts.join('\n')}`, { module: kind, target: ts.ScriptTarget.ES2022, esModuleInterop: true });
}

function whatIsShown(statement: ts.Statement, source: ts.SourceFile, line: number): { before: string; subject: string } {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const isLog = ts.isCallExpression(expression) && expression.expression.getText(source) === 'console.log' && expression.arguments.length === 1;
    return { before: '', subject: (isLog ? (expression.arguments[0] as ts.Expression) : expression).getText(source) };
  }
  const [declared, ...others] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declared === undefined || others.length > 0 || !ts.isIdentifier(declared.name))
    throw new Error(`line ${line}: an expectation needs an expression or one declared name before it`);
  return { before: statement.getText(source), subject: declared.name.text };
}

/** Runs beside the blocks, without this repository's tools. `…` in an expectation leaves out what follows in its object or list. */
export const CHECK_MODULE = `
import assert from 'node:assert/strict';
const isObject = (value) => typeof value === 'object' && value !== null;
function cut(actual, expected) {
  if (Array.isArray(expected) && Array.isArray(actual)) return expected.map((value, index) => cut(actual[index], value));
  if (isObject(expected) && isObject(actual)) return Object.fromEntries(Object.keys(expected).map((key) => [key, cut(actual[key], expected[key])]));
  return actual;
}
export function check(line, actual, text) {
  const whole = !text.includes('…');
  let expected;
  try {
    expected = new Function('return (' + text.replace(/,?\\s*…/gu, '') + '\\n)')();
  } catch {
    assert.equal(String(actual), text, 'line ' + line);
    return;
  }
  const seen = isObject(actual) ? JSON.parse(JSON.stringify(actual)) : actual;
  assert.deepEqual(whole ? seen : cut(seen, expected), expected, 'line ' + line + ' gives ' + JSON.stringify(actual));
}
`;

/** One command of a shell block with the output that the block shows for it (only \`console\` blocks show any). */
export interface Command {
  readonly line: number;
  readonly command: string;
  readonly output: readonly string[];
}

/** In \`sh\` every line is a command, in \`console\` those after \`$ \`; a backslash at the end goes on in the next line. */
export function commandsOf({ language, line: first, code }: Block): Command[] {
  const commands: { line: number; command: string; output: string[] }[] = [];
  let open = false;
  code.split('\n').forEach((text, index) => {
    const prompt = language === 'console' ? /^\$ (.*)$/u.exec(text)?.[1] : text;
    const last = commands.at(-1);
    if (open && last !== undefined) last.command += `\n${text}`;
    else if (prompt !== undefined && /^\s*[^\s#]/u.test(prompt)) commands.push({ line: first + index, command: prompt, output: [] });
    else if (language === 'console') last?.output.push(text);
    open = (open || prompt !== undefined) && text.endsWith('\\');
  });
  return commands;
}

/** Each shown line must be printed, in this order; a line `…` leaves out what it likes. */
export function missingLine(shown: readonly string[], printed: string): string | undefined {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  let at = 0;
  for (const line of shown.map((text) => text.trimEnd()).filter((text) => text !== '' && text !== '…')) {
    const found = lines.indexOf(line, at);
    if (found === -1) return line;
    at = found + 1;
  }
  return undefined;
}
