import type { DocumentId, Finding, Registry, Resolution, ResolvedCitation, RuleLevels } from '../index.js';
import { examineCitation } from '../schema/examine.js';
import { oneOf, readArgs, type Command } from './command.js';
import { toJson } from './json-text.js';
import { REGISTRY_OPTION } from './registry-file.js';
import { paint, screenOf, type Screen } from './screen.js';
import { say } from '../cards/say.js';
import { findShort, parseShortQuery } from '../lookup/short-query.js';
import { readSource, STDIN } from './sources.js';
import { visible } from './terminal-text.js';
import { TEXT_OPTIONS, textReader } from './text-options.js';
import { CommandError, EXIT, PROGRAM, type World } from './world.js';

const FORMATS = ['text', 'json'] as const;

/** What these say of the first citation in a text says nothing of a citation alone. */
const OF_TEXTS: RuleLevels = { 'first-citation-undated': 'off', 'first-citation-form': 'off' };

const HELP = `Says whether each argument is one citation of a Party document that is written as it should be, and which document it means.

Usage: ${PROGRAM} check [options] CITATION…

CITATION is a symbol (86-QĐ/TW) or a citation with the words that belong to it (Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị);
quote it for the shell. Type and number alone (NQ 57) are no citation; the documents that have them are told. With - each line of standard input is one, empty lines aside.

Options:
  --format FORMAT        text (default)  a line for each: symbol, id of the document (? and the candidates where several could be meant,
                                         – where none is known), ok or what is wrong with it
                         json            [{text, ok, problem, citation, documents, findings}]
  --published-on DATE    day of the text that cites it: YYYY-MM-DD, YYYY-MM or YYYY; the document is checked as of that day
  ${REGISTRY_OPTION}
  -h, --help             this text

Exit status: 0 each is one well-formed citation, without error or warning; 1 otherwise; 2 wrong usage, or an input that could not be read.

Examples:
  ${PROGRAM} check "86-QD/TW"
  cut -f3 citations.tsv | ${PROGRAM} check --format json -
`;

interface CheckedCitation {
  readonly text: string;
  readonly ok: boolean;
  /** Why it is not one citation. */
  readonly problem?: string;
  readonly citation?: ResolvedCitation;
  /** Of type and number alone, which is no citation: the documents that have them, youngest first. */
  readonly documents?: readonly DocumentId[];
  readonly findings: readonly Finding[];
}

export const check: Command = {
  name: 'check',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, { format: { type: 'string' }, 'published-on': TEXT_OPTIONS['published-on'], registry: TEXT_OPTIONS.registry });
    const format = oneOf('format', values.format ?? 'text', FORMATS);
    if (positionals.length === 0) throw new CommandError(`check needs a citation, such as ${PROGRAM} check "86-QĐ/TW", or - for lines of standard input`);
    const { registry, publishedOn } = await textReader(values, world);
    const texts = await citationsOf(positionals, world);
    const checked = texts.map((text) => checkCitation(text, registry, publishedOn));
    const screen = screenOf(world);
    world.stdout.write(format === 'json' ? `${toJson(checked, 2)}\n` : checked.map((one) => `${lineOf(one, screen)}\n`).join(''));
    return checked.every(({ ok }) => ok) ? EXIT.done : EXIT.findings;
  },
};

/** The arguments, with the lines of standard input in the place of `-`. */
async function citationsOf(operands: readonly string[], world: World): Promise<string[]> {
  if (operands.filter((operand) => operand === STDIN).length > 1) throw new CommandError('- is standard input, which is read once');
  const lists = await Promise.all(operands.map(async (operand) => {
    if (operand !== STDIN) return [operand];
    const text = await readSource({ name: STDIN }, world);
    if (typeof text !== 'string') throw new CommandError(text.trouble);
    return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  }));
  return lists.flat();
}

/** The same question as `citationSchema` asks: one citation that is the whole text. */
function checkCitation(text: string, registry: Registry, publishedOn: string | undefined): CheckedCitation {
  const { citation, findings, issues } = examineCitation(text, { registry, rules: OF_TEXTS, ...(publishedOn !== undefined && { publishedOn }) });
  // What a finding says is told with the findings.
  const problem = issues.find(({ finding }) => finding === undefined);
  const documents = citation === undefined ? documentsOfShort(text, registry, publishedOn) : [];
  return {
    text, ok: issues.length === 0,
    ...(problem !== undefined && { problem: problem.message.slice(problem.code.length + 2) }),
    ...(citation !== undefined && { citation }),
    ...(documents.length > 0 && { documents }),
    findings,
  };
}

/** `NQ 57`: in a text it may be anything, here it is what is asked for. */
function documentsOfShort(text: string, registry: Registry, publishedOn: string | undefined): DocumentId[] {
  const query = parseShortQuery(text, registry);
  const found = query === undefined ? [] : findShort(query, registry);
  return found.filter(({ date }) => publishedOn === undefined || date === undefined || date <= publishedOn).map((record) => registry.idOf(record));
}

function lineOf({ text, ok, problem, citation, documents, findings }: CheckedCitation, screen: Screen): string {
  const told = findings.map(({ level, ruleId, message }) => `${say(screen, level)} ${ruleId}: ${say(screen, message)}`);
  const short = documents === undefined ? undefined : `type and number alone are no citation: “${text}”; write the symbol, as ${documents[0]!.split(/[@[]/u)[0]!}`;
  const remarks = [...(problem === undefined ? [] : [say(screen, short ?? `${problem}: “${text}”`)]), ...told].map(visible);
  const verdict = [...(ok ? [paint(screen, 'green', say(screen, 'ok'))] : []), ...remarks].join('; ');
  return [citation?.symbol ?? citation?.text ?? '–', citation === undefined ? namedOf(documents) : documentOf(citation.resolution), verdict].map((part, index) => (index < 2 ? visible(part) : part)).join('  ');
}

/** The youngest stand for the others. */
const SHOWN = 8;

function namedOf(documents: readonly DocumentId[] = []): string {
  if (documents.length === 0) return '–';
  return `? ${documents.slice(0, SHOWN).join(', ')}${documents.length > SHOWN ? ' …' : ''}`;
}

function documentOf(resolution: Resolution): string {
  if (resolution.status === 'ambiguous') return `? ${resolution.candidates.map(({ document, probability }) => `${document} (${probability.toFixed(3)})`).join(', ')}`;
  return resolution.status === 'resolved' ? `${resolution.document} (${resolution.probability.toFixed(3)})` : '–';
}
