import { lintAnalysis } from '../entries/lint.js';
import type { OpenedFile } from '../entries/files.js';
import { analyze, type Finding, type FindingLevel, type Language, type RuleLevels } from '../index.js';
import type { LintedText } from '../lint/formats/linted-text.js';
import type { QuotationTreatment } from '../model/index.js';
import { placeWords } from './file-readers.js';
import type { FileWork } from './file-work.js';
import { encodeLike, fixText, type Checked, type FixedText } from './fixed-file.js';
import { cacheEntry } from './lint-cache.js';
import { shownPath } from './lint-files.js';
import type { Screen } from './screen.js';
import { STDIN, type WholeSource } from './sources.js';
import { visible } from './terminal-text.js';
import { readerOf, type ReaderRecipe } from './text-options.js';
import { unifiedDiff } from './unified-diff.js';

export type LintMode = 'report' | 'fix' | 'diff';

/** How `lint` reads its files and what it does with them. */
export interface LintRecipe {
  readonly reader: ReaderRecipe;
  readonly rules: RuleLevels;
  readonly quotations: QuotationTreatment | undefined;
  readonly mode: LintMode;
  readonly quiet: boolean;
  readonly stdinName: string;
  readonly language: Language | undefined;
  /** Where a diff is printed: on a terminal in colours; else undefined. */
  readonly diffScreen: Screen | undefined;
  /** Whether the answer tells findings apart by the citations beside them. */
  readonly citations: boolean;
  /** The entries of texts in which nothing was found before; undefined where nothing is remembered. */
  readonly clean?: ReadonlySet<string> | undefined;
}

export type FindingCounts = Readonly<Record<FindingLevel | 'fixable', number>>;

/** A text with its findings as the answer shows them, and how many there are of all. */
export interface LintedPiece {
  readonly linted: LintedText;
  readonly counts: FindingCounts;
}

/** What one file gives. Files are not written here: whoever puts the answer together does, one after the other. */
export interface LintPiece extends LintedPiece {
  /** Why it was not mended. */
  readonly trouble?: string;
  /** The entry of a text in which nothing is found, where that is remembered. */
  readonly clean?: string;
  /** Empty where nothing would change; only where a diff is asked for. */
  readonly diff?: string;
  /** What the file shall hold, and what is told once it does; of standard input also where that is what it held. */
  readonly mended?: { readonly before: Uint8Array; readonly after: Uint8Array; readonly count: number; readonly then?: LintedPiece };
}

export const lintWork: FileWork<LintRecipe, LintPiece | { readonly trouble: string }> = {
  name: 'lint',
  open(recipe) {
    const reader = readerOf(recipe.reader);
    const check = (text: string, file: string, opened: OpenedFile | undefined): Checked => {
      const analysis = analyze(text, { ...reader.options(file, { opened }), code: false });
      const findings = lintAnalysis(text, analysis, { rules: recipe.rules, registry: reader.registry, publishedOn: reader.publishedOn, quotations: recipe.quotations, language: recipe.language });
      return { text, analysis, findings: opened === undefined ? findings : findings.map((finding) => placed(finding, opened)) };
    };
    return (name, whole) => {
      const { text, opened } = whole;
      if (opened !== undefined && recipe.mode !== 'report') return { trouble: `${visible(name)}: not fixed: is a ${opened.kind === 'pdf' ? 'PDF' : 'Word document'}; mend it where it was written` };
      const file = name === STDIN ? recipe.stdinName : shownPath(name);
      // What an input is mended to goes on; a text with nothing to mend stays.
      const entry = recipe.clean === undefined || name === STDIN || opened !== undefined ? undefined : cacheEntry(text, reader.formatOf(file));
      if (entry !== undefined && recipe.clean!.has(entry)) return { ...untouched(file), clean: entry, ...(recipe.mode === 'diff' && { diff: '' }) };
      const checked = check(text, file, opened);
      const piece: LintPiece = { ...linted(file, checked, recipe), ...(entry !== undefined && checked.findings.length === 0 && { clean: entry }) };
      if (recipe.mode === 'report') return piece;
      const fixed = fixText(checked, (version) => check(version, file, opened));
      return { ...piece, ...(fixed === undefined && { trouble: `${visible(file)}: not fixed: the mended text would not cite the same` }), ...mending(file, name === STDIN, whole, fixed, recipe) };
    };
  },
};

/** What is told of a text in which nothing was found before. */
const untouched = (file: string): LintedPiece => ({ linted: { file, text: '', findings: [] }, counts: { error: 0, warning: 0, info: 0, fixable: 0 } });

/** A text in which nothing was found needs not be carried about. */
function linted(file: string, { text, analysis, findings }: Checked, { quiet, citations }: LintRecipe): LintedPiece {
  const counts = { error: 0, warning: 0, info: 0, fixable: 0 };
  for (const { level, fix } of findings) {
    counts[level]++;
    if (fix !== undefined) counts.fixable++;
  }
  const shown: readonly Finding[] = quiet ? findings.filter(({ level }) => level === 'error') : findings;
  return { linted: { file, text: shown.length === 0 ? '' : text, findings: shown, ...(citations && { citations: analysis.citations }) }, counts };
}

function mending(file: string, isStdin: boolean, { bytes, text }: WholeSource, fixed: FixedText | undefined, recipe: LintRecipe): Pick<LintPiece, 'diff' | 'mended'> {
  const after = encodeLike(bytes, fixed?.text ?? text);
  if (recipe.mode === 'diff') {
    if (after.equals(bytes)) return { diff: '' };
    const [old, fresh] = [Buffer.from(bytes).toString('utf8'), after.toString('utf8')];
    return { diff: recipe.diffScreen === undefined ? unifiedDiff(file, old, fresh) : unifiedDiff(visible(file), old, fresh, recipe.diffScreen) };
  }
  if (after.equals(bytes) && !isStdin) return {};
  return { mended: { before: bytes, after, count: fixed?.mended ?? 0, ...(fixed !== undefined && { then: linted(file, fixed, recipe) }) } };
}

/** Lines and columns are those of the text that was read out of the file: its reader finds a place by the page or the paragraph. */
function placed(finding: Finding, opened: OpenedFile): Finding {
  const { fix: _fix, ...rest } = finding;
  return { ...rest, message: `${finding.message} (${placeWords(opened.placeOf(finding.span))})` };
}
