import { lintAnalysis, RULES, type LintConfig } from '../entries/lint.js';
import { analyze, type Finding } from '../index.js';
import type { FindingsWriter } from '../lint/formats/linted-text.js';
import { oneOf, readArgs, type Command } from './command.js';
import type { OpenedFile } from '../entries/files.js';
import { placeWords } from './file-readers.js';
import { encodeLike, fixText, replaceFile, type Checked } from './fixed-file.js';
import { toJson } from './json-text.js';
import { CACHE_FILE, LintCache } from './lint-cache.js';
import { ignoring, lintSelection, shownPath } from './lint-files.js';
import { LINT_FORMATS, openLintReport } from './lint-report.js';
import { effectiveLevels, knownRule, readSettings, SETTING_OPTIONS, type Settings } from './lint-settings.js';
import { refuseExisting } from './output-file.js';
import { openProgress, type Progress } from './progress.js';
import { REGISTRY_OPTION } from './registry-file.js';
import { ruleList, rulePage } from './rule-page.js';
import { helpOf } from './spoken-language.js';
import { screenOf } from './screen.js';
import { listSources, readWhole, STDIN, type FolderReading } from './sources.js';
import type { Tally } from './stylish.js';
import { visible } from './terminal-text.js';
import { FOLDER_HELP, FOLDER_OPTIONS, folderReading, give, OUTPUT_HELP, OUTPUT_OPTIONS, TEXT_OPTIONS, textReader, type TextReader } from './text-options.js';
import { unifiedDiff } from './unified-diff.js';
import { CommandError, EXIT, PROGRAM, type Output, type World } from './world.js';

const HELP = `Checks the citations of Party documents in texts and source code, and mends how they are written.

Usage: ${PROGRAM} lint [options] [FILES…]

FILES are files of any kind of text, folders (read with all folders inside: texts, data and source code by extension; hidden entries,
links to folders, node_modules and what git ignores are left out), patterns of paths ("docs/**/*.md") or - for standard input, which is also
read when there is no FILES. Markdown and HTML are read as such, but not the code in them; everything else, source code too, as plain text.
Word documents (.docx) and PDFs are read where mammoth and pdfjs-dist are installed, and are not mended.

Options:
  --fix                  mends what can be mended without a change of meaning, as a whole file or not at all: line ends, byte order mark,
                         mode and everything else stay, and the text is read again first to see that it cites the same. Of standard
                         input the mended text goes to standard output and the findings to standard error
  --diff                 prints what --fix would change as a unified diff, and nothing else; status 1 if there is anything
  --format FORMAT        stylish (default), compact (file:line:column: level rule message, for problem-matcher.json), json ([{file,
                         findings}]), sarif (2.1.0), rdjsonl (reviewdog), github (annotations of GitHub Actions)
  --quiet                only errors are printed; the others still count for --max-warnings
  --max-warnings N       more warnings than this are status 1
  --rule ID:LEVEL        error, warning, info or off for a rule; may be repeated
  --quotations WHAT      what becomes of words that a text quotes (block quotes, <q>, “…”, «…»): leave finds nothing in them, tell (default)
                         has no fix for them, fix treats them as the writer's own
  --explain RULE         prints what a rule finds, its source, and an example
  --list-rules           prints all rules
  --config FILE          instead of the nearest vn-party-citations.config.json in the current folder or above it
  --no-config            without any configuration file
  --print-config         prints the settings as they are with this command line, and lints nothing
  --cache                passes over files in which nothing was found before; another text, version, rule or registry is checked anew
  --cache-location FILE  where that is remembered, instead of ${CACHE_FILE}
  --stdin-filename NAME  the name of standard input in findings; its extension says how it is read
  ${FOLDER_HELP}
  ${OUTPUT_HELP}
  --input-format FORMAT  text, markdown or html, for all inputs; default: by extension, text for standard input
  --published-on DATE    day on which the texts were published: YYYY-MM-DD, YYYY-MM or YYYY; documents are checked as of that day
  ${REGISTRY_OPTION}
  -h, --help             this text

The configuration has $schema, rules ({"spacing": "error"}), registry, publishedOn, maxWarnings, inputFormat, quotations, and ignore: patterns
of paths that are left out, also when they are named, and for --stdin-filename. The command line decides over it. A comment in any syntax suppresses findings:
${PROGRAM}-disable-next-line spacing (or -disable-line, -disable, -enable; without a rule all of them).
Colours are used on a terminal unless NO_COLOR is set.

Exit status: 0 no finding of level error, and no more warnings than --max-warnings; 1 otherwise; 2 wrong usage, or a file that could not be
read or mended (the others still are).

Examples:
  ${PROGRAM} lint docs/ src/
  ${PROGRAM} lint --fix article.md
  ${PROGRAM} lint --format sarif --output findings.sarif docs/
`;

const OPTIONS = {
  fix: { type: 'boolean' }, diff: { type: 'boolean' }, format: { type: 'string' }, quiet: { type: 'boolean' }, explain: { type: 'string' }, 'list-rules': { type: 'boolean' },
  'print-config': { type: 'boolean' }, cache: { type: 'boolean' }, 'cache-location': { type: 'string' }, 'stdin-filename': { type: 'string' }, ...SETTING_OPTIONS, ...OUTPUT_OPTIONS, ...FOLDER_OPTIONS, ...TEXT_OPTIONS,
} as const;

/** What one run does with each of its files. */
interface Job {
  readonly settings: Settings;
  readonly reader: TextReader;
  readonly mode: 'report' | 'fix' | 'diff';
  readonly quiet: boolean;
  readonly stdinName: string;
  readonly folders: FolderReading;
  readonly cache: LintCache | undefined;
  readonly world: World;
}

export const lint: Command = {
  name: 'lint',
  summary: 'check citations in texts and source code, and mend how they are written',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (values.explain !== undefined || values['list-rules'] === true) {
      world.stdout.write(values.explain === undefined ? ruleList(screenOf(world)) : explained(values.explain, world));
      return EXIT.done;
    }
    if (values.fix === true && values.diff === true) throw new CommandError('--fix and --diff: choose one');
    if (values.diff === true && values.format !== undefined) throw new CommandError('--diff prints a diff, no findings; leave --format out');
    const format = oneOf('format', values.format ?? 'stylish', LINT_FORMATS);
    const settings = await readSettings(values, world);
    const reader = await textReader(settings.reading, world, settings.registryOption);
    if (values['print-config'] === true) {
      if (settings.configFile !== undefined) world.stderr.write(`${PROGRAM}: with ${visible(settings.configFile)}\n`);
      world.stdout.write(printedConfig(settings));
      return EXIT.done;
    }
    if (positionals.length === 0 && world.stdin.isTTY === true) {
      world.stderr.write(helpOf(world, lint));
      return EXIT.trouble;
    }
    const operands = positionals.length === 0 ? [STDIN] : positionals;
    const stdinName = values['stdin-filename'];
    if (stdinName !== undefined && !operands.includes(STDIN)) throw new CommandError('--stdin-filename names standard input, and only files are read; leave it out, or the files');
    await refuseExisting(values.output, values.force === true);

    const mode = values.fix === true ? 'fix' : values.diff === true ? 'diff' : 'report';
    // Where the mended text takes standard output, the findings go beside it.
    const beside = mode === 'fix' && operands.includes(STDIN) ? world.stderr : world.stdout;
    const parts: string[] = [];
    const sink: Output = values.output === undefined ? beside : { write: (text) => parts.push(text) };
    const cache = values.cache === true || values['cache-location'] !== undefined ? await LintCache.open(values['cache-location'] ?? CACHE_FILE, cacheKey(settings, reader)) : undefined;
    const lines = new LintRun({ settings, reader, mode, quiet: values.quiet === true, stdinName: stdinName ?? STDIN, folders: folderReading(values), cache, world });
    const report = openLintReport(format, screenOf({ ...world, stdout: sink }), () => lines.tally());
    const status = await lines.run(operands, report, sink);
    await cache?.save();
    if (values.output !== undefined) await give(parts.join(''), values, world);
    return status;
  },
};

/** The files of one command line, one after the other. */
class LintRun {
  private readonly counts = { error: 0, warning: 0, info: 0, fixable: 0, mended: 0 };
  private trouble = false;
  private differs = false;

  constructor(private readonly job: Job) {}

  tally(): Tally {
    return this.counts;
  }

  async run(operands: readonly string[], report: FindingsWriter, sink: Output): Promise<number> {
    const { settings, mode, world } = this.job;
    const isIgnored = ignoring(settings.ignored);
    const sources = await listSources(operands, world, { ...this.job.folders, selection: lintSelection(isIgnored) });
    // The count would stand in the middle of findings on the same terminal.
    const progress = openProgress(sources.length, sink.isTTY === true ? { ...world, stderr: { write: (text) => world.stderr.write(text) } } : world);
    const print = (text: string): unknown => text !== '' && sink.write(text);
    for (const [done, source] of sources.entries()) {
      progress.step(done);
      if ('trouble' in source) this.fail(source.trouble, progress);
      else if (!isIgnored(source.name === STDIN ? this.job.stdinName : source.name)) print(await this.lintFile(source.name, report, sink, progress));
      else if (source.name === STDIN && mode === 'fix') await this.giveBack(progress);
    }
    progress.end();
    if (mode !== 'diff') print(report.end());
    return this.status();
  }

  private fail(trouble: string, progress: Progress): void {
    progress.say(`${PROGRAM}: ${trouble}\n`);
    this.trouble = true;
  }

  /** An editor puts what it gets in the place of what it gave. */
  private async giveBack(progress: Progress): Promise<void> {
    const whole = await readWhole({ name: STDIN }, this.job.world);
    if ('trouble' in whole) this.fail(whole.trouble, progress);
    else this.job.world.stdout.write(Buffer.from(whole.bytes).toString('utf8'));
  }

  /** What is to be printed of a file. */
  private async lintFile(name: string, report: FindingsWriter, sink: Output, progress: Progress): Promise<string> {
    const { mode, world, stdinName } = this.job;
    const whole = await readWhole({ name }, world);
    if ('trouble' in whole) {
      this.fail(whole.trouble, progress);
      return '';
    }
    const { bytes, text, opened } = whole;
    if (opened !== undefined && mode !== 'report') {
      this.fail(`${visible(name)}: not fixed: is a ${opened.kind === 'pdf' ? 'PDF' : 'Word document'}; mend it where it was written`, progress);
      return '';
    }
    const file = name === STDIN ? stdinName : shownPath(name);
    // What an input is mended to goes on; a text with nothing to mend stays.
    const cache = name === STDIN || opened !== undefined ? undefined : this.job.cache;
    const format = this.job.reader.formatOf(file);
    if (cache?.isClean(text, format) === true) return mode === 'diff' ? '' : report.add({ file, text, findings: [], citations: [] });
    const check = (version: string): Checked => this.check(version, file, opened);
    let checked = check(text);
    if (checked.findings.length === 0) cache?.add(text, format);
    if (mode !== 'report') {
      const fixed = fixText(checked, check);
      if (fixed === undefined) this.fail(`${visible(file)}: not fixed: the mended text would not cite the same`, progress);
      const after = encodeLike(bytes, fixed?.text ?? text);
      if (mode === 'diff') return this.diff(file, bytes, after, sink);
      const failed = name === STDIN ? void world.stdout.write(after.toString('utf8')) : after.equals(bytes) ? undefined : await replaceFile(name, bytes, after);
      if (failed !== undefined) this.fail(failed.trouble, progress);
      else if (fixed !== undefined) {
        checked = fixed;
        this.counts.mended += fixed.mended;
      }
    }
    return this.report(file, checked, report);
  }

  private check(text: string, file: string, opened: OpenedFile | undefined): Checked {
    const { settings: { rules, quotations }, reader: { options, registry, publishedOn } } = this.job;
    const analysis = analyze(text, { ...options(file, { opened }), code: false });
    const findings = lintAnalysis(text, analysis, { rules, registry, publishedOn, quotations, language: this.job.world.language });
    return { text, analysis, findings: opened === undefined ? findings : findings.map((finding) => placed(finding, opened)) };
  }

  private report(file: string, { text, analysis, findings }: Checked, report: FindingsWriter): string {
    for (const { level, fix } of findings) {
      this.counts[level]++;
      if (fix !== undefined) this.counts.fixable++;
    }
    const shown: readonly Finding[] = this.job.quiet ? findings.filter(({ level }) => level === 'error') : findings;
    return report.add({ file, text, findings: shown, citations: analysis.citations });
  }

  private diff(file: string, before: Uint8Array, after: Buffer, sink: Output): string {
    if (after.equals(before)) return '';
    this.differs = true;
    const [old, fresh] = [Buffer.from(before).toString('utf8'), after.toString('utf8')];
    return sink.isTTY === true ? unifiedDiff(visible(file), old, fresh, screenOf({ ...this.job.world, stdout: sink })) : unifiedDiff(file, old, fresh);
  }

  private status(): number {
    if (this.trouble) return EXIT.trouble;
    if (this.job.mode === 'diff') return this.differs ? EXIT.findings : EXIT.done;
    const { error, warning } = this.counts;
    const { settings: { maxWarnings = Infinity }, world } = this.job;
    if (warning > maxWarnings) world.stderr.write(`${PROGRAM}: ${warning} warning${warning === 1 ? '' : 's'}, more than ${maxWarnings} (--max-warnings)\n`);
    return error > 0 || warning > maxWarnings ? EXIT.findings : EXIT.done;
  }
}

/** Lines and columns are those of the text that was read out of the file: its reader finds a place by the page or the paragraph. */
function placed(finding: Finding, opened: OpenedFile): Finding {
  const { fix: _fix, ...rest } = finding;
  return { ...rest, message: `${finding.message} (${placeWords(opened.placeOf(finding.span))})` };
}

/** All on which findings depend, beside the text and its format. */
function cacheKey({ rules, quotations, reading }: Settings, { registry }: TextReader): object {
  return { rules: effectiveLevels(rules), quotations, publishedOn: reading['published-on'], registry: reading.registry === undefined ? undefined : [registry.records(), registry.relations()] };
}

function explained(word: string, world: World): string {
  const id = knownRule('explain', word);
  return rulePage(screenOf(world), RULES.find((rule) => rule.id === id)!);
}

/** A configuration that gives the same run: what is not set is left out. */
function printedConfig({ rules, reading, maxWarnings, quotations, ignored }: Settings): string {
  const { registry, 'published-on': publishedOn, 'input-format': inputFormat } = reading;
  const config = { rules: effectiveLevels(rules), registry, publishedOn, maxWarnings, inputFormat, quotations, ignore: ignored.patterns };
  return `${toJson(config satisfies { [key in keyof LintConfig]: unknown }, 2)}\n`;
}
