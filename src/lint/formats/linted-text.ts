import { UsageError, type Citation, type Finding } from '../../model/index.js';
import { isOfText } from '../../model/words.js';

/** A text with what the linter found in it, as the printers of findings take it. */
export interface LintedText {
  /** A path with `/`, relative to the root of the repository, so that it is the same on every machine; or an absolute one. */
  readonly file: string;
  /** The text that was linted, without byte order mark. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The citations of the analysis that was linted: SARIF then tells findings apart by the symbols that they are about. */
  readonly citations?: readonly Citation[] | undefined;
}

/** Prints one text after the other, so that a thousand files need the memory of one; `end` is called once, even after no text. */
export interface FindingsWriter {
  add(linted: LintedText): string;
  end(): string;
}

/** All that a writer gives for the texts; `printer` is the public name, for messages. */
export function printAll(printer: string, texts: Iterable<LintedText>, writer: FindingsWriter): string {
  if (typeof texts !== 'object' || texts === null || !(Symbol.iterator in texts)) throw new UsageError(`${printer} takes a list of texts: ${printer}([{ file, text, findings: lint(text) }])`);
  const parts: string[] = [];
  for (const linted of texts) {
    checkLinted(printer, linted);
    parts.push(writer.add(linted));
  }
  return parts.join('') + writer.end();
}

function checkLinted(printer: string, linted: LintedText): void {
  if (typeof linted !== 'object' || linted === null || typeof linted.file !== 'string' || typeof linted.text !== 'string' || !Array.isArray(linted.findings)) {
    throw new UsageError(`${printer} takes texts with their names and findings: { file, text, findings: lint(text) }`);
  }
  const { file, text, findings } = linted;
  const strange = findings.find((finding) => !isOfText(text, finding));
  if (strange !== undefined) throw new UsageError(`${printer}: the finding ${strange.ruleId} at ${strange.span.start} is not of the text of ${file}: give the text that was linted`);
}
