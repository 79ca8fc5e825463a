import { RULES, type LintConfig } from '../entries/lint.js';
import type { FindingsWriter } from '../lint/formats/linted-text.js';
import { oneOf, readArgs, type Command } from './command.js';
import { JOBS_HELP, JOBS_OPTION, jobsOf, runFiles, type Fail } from './file-run.js';
import type { FileTask } from './files-in-order.js';
import { replaceFile } from './fixed-file.js';
import { toJson } from './json-text.js';
import { CACHE_FILE, LintCache } from './lint-cache.js';
import { ignoring, lintSelection } from './lint-files.js';
import { LINT_FORMATS, openLintReport } from './lint-report.js';
import { effectiveLevels, knownRule, readSettings, SETTING_OPTIONS, type Settings } from './lint-settings.js';
import { lintWork, type LintedPiece, type LintMode, type LintPiece, type LintRecipe } from './lint-work.js';
import { refuseExisting } from './output-file.js';
import { written } from './output-flow.js';
import { REGISTRY_OPTION } from './registry-file.js';
import { ruleList, rulePage } from './rule-page.js';
import { helpOf } from './spoken-language.js';
import { screenOf } from './screen.js';
import { listSources, readWhole, STDIN, type Trouble } from './sources.js';
import type { Tally } from './stylish.js';
import { visible } from './terminal-text.js';
import { FOLDER_HELP, FOLDER_OPTIONS, folderReading, give, NAMED_HELP, OUTPUT_HELP, OUTPUT_OPTIONS, TEXT_OPTIONS, textReader, type TextReader } from './text-options.js';
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
  ${JOBS_HELP}
  --input-format FORMAT  text, markdown or html, for all inputs; default: by extension, text for standard input
  --published-on DATE    day on which the texts were published: YYYY-MM-DD, YYYY-MM or YYYY; documents are checked as of that day
  ${NAMED_HELP}
  ${REGISTRY_OPTION}
  -h, --help             this text

The configuration has $schema, rules ({"spacing": "error"}), registry, publishedOn, maxWarnings, inputFormat, quotations, named, and ignore:
patterns of paths that are left out, also when they are named, and for --stdin-filename. The command line decides over it. A comment in any syntax suppresses findings:
${PROGRAM}-disable-next-line spacing (or -disable-line, -disable, -enable; without a rule all of them).
Colours are used on a terminal unless NO_COLOR is set.

Exit status: 0 no finding of level error, and no more warnings than --max-warnings; 1 otherwise; 2 wrong usage, or a file that could not be
read or mended (the others still are); 130 stopped by Ctrl-C, between two files: what is printed and mended is whole.

Examples:
  ${PROGRAM} lint docs/ src/
  ${PROGRAM} lint --fix article.md
  ${PROGRAM} lint --format sarif --output findings.sarif docs/
`;

const OPTIONS = {
  fix: { type: 'boolean' }, diff: { type: 'boolean' }, format: { type: 'string' }, quiet: { type: 'boolean' }, explain: { type: 'string' }, 'list-rules': { type: 'boolean' },
  'print-config': { type: 'boolean' }, cache: { type: 'boolean' }, 'cache-location': { type: 'string' }, 'stdin-filename': { type: 'string' }, ...SETTING_OPTIONS, ...OUTPUT_OPTIONS, ...FOLDER_OPTIONS, ...JOBS_OPTION, ...TEXT_OPTIONS,
} as const;

export const lint: Command = {
  name: 'lint',
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
    const jobs = jobsOf(values.jobs);
    const settings = await readSettings(values, world);
    const reader = await textReader(settings.reading, world, settings.registryOption);
    if (values['print-config'] === true) {
      if (settings.configFile !== undefined) world.stderr.write(`${PROGRAM}: with ${visible(settings.configFile)}\n`);
      world.stdout.write(printedConfig(settings));
      return EXIT.done;
    }
    if (positionals.length === 0 && world.stdin.isTTY === true) {
      world.stderr.write(await helpOf(world, lint));
      return EXIT.trouble;
    }
    const operands = positionals.length === 0 ? [STDIN] : positionals;
    const stdinName = values['stdin-filename'];
    if (stdinName !== undefined && !operands.includes(STDIN)) throw new CommandError('--stdin-filename names standard input, and only files are read; leave it out, or the files');
    await refuseExisting(values.output, values.force === true);

    const mode: LintMode = values.fix === true ? 'fix' : values.diff === true ? 'diff' : 'report';
    // Where the mended text takes standard output, the findings go beside it.
    const beside = mode === 'fix' && operands.includes(STDIN) ? world.stderr : world.stdout;
    const parts: string[] = [];
    const sink: Output = values.output === undefined ? beside : { write: (text) => parts.push(text) };
    const cache = values.cache === true || values['cache-location'] !== undefined ? await LintCache.open(values['cache-location'] ?? CACHE_FILE, cacheKey(settings, reader)) : undefined;
    const screen = screenOf({ ...world, stdout: sink });
    const recipe: LintRecipe = {
      reader: reader.recipe, rules: settings.rules, quotations: settings.quotations, mode, quiet: values.quiet === true, stdinName: stdinName ?? STDIN, language: world.language,
      diffScreen: sink.isTTY === true ? screen : undefined, citations: format === 'sarif', clean: cache?.known,
    };
    const isIgnored = ignoring(settings.ignored);
    const isLinted = (name: string): boolean => !isIgnored(name === STDIN ? recipe.stdinName : name);
    const sources = (await listSources(operands, world, { ...folderReading(values), selection: lintSelection(isIgnored) })).filter((source) => 'trouble' in source || isLinted(source.name));
    const answer = new LintAnswer(world, cache);
    const report = openLintReport(format, screen, () => answer.tally());
    const linted = await answer.run({ sources, work: lintWork, recipe, jobs }, { settings, mode, report, sink });
    const status = mode === 'fix' && operands.includes(STDIN) && !isLinted(STDIN) ? await giveBack(world) ?? linted : linted;
    await cache?.save();
    if (values.output !== undefined) await give(parts.join(''), values, world);
    return status;
  },
};

/** What the answer needs to know of the command line. */
interface Asked {
  readonly settings: Settings;
  readonly mode: LintMode;
  readonly report: FindingsWriter;
  readonly sink: Output;
}

/** Puts the findings of one command line together, and the mended texts into their files. */
class LintAnswer {
  private readonly counts = { error: 0, warning: 0, info: 0, fixable: 0, mended: 0 };
  private differs = false;

  constructor(private readonly world: World, private readonly cache: LintCache | undefined) {}

  tally(): Tally {
    return this.counts;
  }

  async run(task: FileTask<LintRecipe, LintPiece | Trouble>, asked: Asked): Promise<number> {
    const { mode, report, sink } = asked;
    // The count would stand in the middle of findings on the same terminal.
    const shown = sink.isTTY === true ? { stderr: { write: (text: string) => this.world.stderr.write(text) } } : this.world;
    const status = await runFiles(task, this.world, async (piece, source, fail) => written(sink, await this.take(piece, source, fail, report)), shown);
    if (mode !== 'diff') await written(sink, report.end());
    return status === EXIT.done ? this.status(asked) : status;
  }

  /** What is to be printed of a file. */
  private async take(piece: LintPiece | Trouble, source: string, fail: Fail, report: FindingsWriter): Promise<string> {
    if (piece.trouble !== undefined) fail(piece.trouble);
    if (!('linted' in piece)) return '';
    const { mended, diff, clean } = piece;
    if (clean !== undefined) this.cache?.add(clean);
    if (diff !== undefined) {
      if (diff !== '') this.differs = true;
      return diff;
    }
    const failed = mended === undefined ? undefined : await this.write(source, mended);
    if (failed !== undefined) fail(failed.trouble);
    const then = failed === undefined ? mended?.then : undefined;
    if (then !== undefined) this.counts.mended += mended!.count;
    return this.told(then ?? piece, report);
  }

  private async write(source: string, { before, after }: NonNullable<LintPiece['mended']>): Promise<Trouble | undefined> {
    if (source !== STDIN) return replaceFile(source, before, after);
    await written(this.world.stdout, Buffer.from(after).toString('utf8'));
    return undefined;
  }

  private told({ linted, counts }: LintedPiece, report: FindingsWriter): string {
    for (const kind of ['error', 'warning', 'info', 'fixable'] as const) this.counts[kind] += counts[kind];
    return report.add(linted);
  }

  private status({ mode, settings: { maxWarnings = Infinity } }: Asked): number {
    if (mode === 'diff') return this.differs ? EXIT.findings : EXIT.done;
    const { error, warning } = this.counts;
    if (warning > maxWarnings) this.world.stderr.write(`${PROGRAM}: ${warning} warning${warning === 1 ? '' : 's'}, more than ${maxWarnings} (--max-warnings)\n`);
    return error > 0 || warning > maxWarnings ? EXIT.findings : EXIT.done;
  }
}

/** An editor puts what it gets in the place of what it gave. The status where that could not be read. */
async function giveBack(world: World): Promise<number | undefined> {
  const whole = await readWhole({ name: STDIN }, world);
  if ('bytes' in whole) {
    await written(world.stdout, Buffer.from(whole.bytes).toString('utf8'));
    return undefined;
  }
  world.stderr.write(`${PROGRAM}: ${whole.trouble}\n`);
  return EXIT.trouble;
}

/** All on which findings depend, beside the text and its format. */
function cacheKey({ rules, quotations, reading }: Settings, { registry }: TextReader): object {
  return { rules: effectiveLevels(rules), quotations, publishedOn: reading['published-on'], named: reading.named, registry: reading.registry === undefined ? undefined : [registry.records(), registry.relations()] };
}

function explained(word: string, world: World): string {
  const id = knownRule('explain', word);
  return rulePage(screenOf(world), RULES.find((rule) => rule.id === id)!);
}

/** A configuration that gives the same run: what is not set is left out. */
function printedConfig({ rules, reading, maxWarnings, quotations, ignored }: Settings): string {
  const { registry, 'published-on': publishedOn, 'input-format': inputFormat, named } = reading;
  const config = { rules: effectiveLevels(rules), registry, publishedOn, maxWarnings, inputFormat, quotations, named, ignore: ignored.patterns };
  return `${toJson(config satisfies { [key in keyof LintConfig]: unknown }, 2)}\n`;
}
