import { DIAGNOSTIC_CODES, type RuleId, type RuleLevel } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { jsonText } from '../../render/json-text.js';
import { printAll, type FindingsWriter, type LintedText } from './linted-text.js';
import { LEVELS, sarifResults } from './sarif-results.js';

/** What SARIF says of a rule; the entries of `RULES` are of this shape. */
export interface SarifRule {
  readonly id: RuleId;
  readonly level: RuleLevel;
  readonly about: string;
  readonly source: string;
  readonly wrong: { readonly text: string };
  readonly right: { readonly text: string };
}

/** How `toSarif` describes the run. */
export interface SarifOptions {
  /** `RULES`, or some of them: their levels, sources and examples go into the log. Without them it has ids and what each finds. */
  readonly rules?: readonly SarifRule[] | undefined;
  /** The version of the linter: `1.2.3`. */
  readonly version?: string | undefined;
  /**
   * The folder that relative paths begin from, as a `file:` address that ends in `/`. By default it is left out, since it differs by
   * machine; who reads the log (GitHub's code scanning does) then takes the root of the repository.
   */
  readonly root?: string | undefined;
}

const OPTIONS: NamesOf<SarifOptions> = { rules: true, version: true, root: true };

const LOG = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[';

const pascalCase = (id: string): string => id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

function describe({ id, level, about, source, wrong, right }: SarifRule): object {
  const fence = (text: string): string => `\`\`\`\`text\n${text}\n\`\`\`\``;
  return {
    id, name: pascalCase(id), shortDescription: { text: about },
    help: {
      text: `${about}\nSource: ${source}\nWrong: ${wrong.text}\nRight: ${right.text}`,
      markdown: `${about}\n\nSource: ${source}\n\nWrong:\n\n${fence(wrong.text)}\n\nRight:\n\n${fence(right.text)}`,
    },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: LEVELS[level] },
  };
}

/** As many as GitHub takes of a run. */
const RESULTS_OF_A_RUN = 25_000;

interface Run {
  /** A run of the log up to its results. GitHub takes no two runs of one tool in a log that do not say that they are apart. */
  readonly open: (number: number) => string;
  readonly indexOf: (rule: RuleId) => number;
}

/** The rules are all of the linter's, so that an index means the same in every log of one version. */
function runOf({ rules = [], version, root }: SarifOptions): Run {
  const ids = Object.keys(DIAGNOSTIC_CODES) as RuleId[];
  const described = new Map(rules.map((rule) => [rule.id, describe(rule)]));
  const run = {
    tool: { driver: {
      name: 'vn-party-citations', ...(version !== undefined && { semanticVersion: version }),
      rules: ids.map((id) => described.get(id) ?? { id, name: pascalCase(id), shortDescription: { text: DIAGNOSTIC_CODES[id] } }),
    } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { SRCROOT: { ...(root !== undefined && { uri: root }), description: { text: 'The root of the repository, or the folder in which the linter was run.' } } },
  };
  const indices = new Map(ids.map((id, index) => [id, index]));
  const open = (number: number): string => `${jsonText({ ...run, ...(number > 1 && { automationDetails: { id: `vn-party-citations/${number}/` } }) }).slice(0, -1)},"results":[`;
  return { open, indexOf: (rule) => indices.get(rule)! };
}

export function sarifWriter(options: SarifOptions = {}): FindingsWriter {
  checkOptions('toSarif', options, OPTIONS);
  const { open, indexOf } = runOf(options);
  let results = 0;
  const before = (): string => {
    const [of, at] = [Math.floor(results / RESULTS_OF_A_RUN), results % RESULTS_OF_A_RUN];
    if (at > 0) return ',\n';
    return of === 0 ? `${LOG}\n${open(1)}\n` : `\n]},\n${open(of + 1)}\n`;
  };
  return {
    add(linted) {
      return sarifResults(linted, indexOf).map((result) => {
        const part = before() + jsonText(result);
        results++;
        return part;
      }).join('');
    },
    end: () => (results > 0 ? '\n]}]}\n' : `${LOG}\n${open(1)}]}]}\n`),
  };
}

/**
 * Findings as a SARIF 2.1.0 log, for GitHub's code scanning and other tools: rules with their sources and examples, results with
 * region, snippet, fixes, and fingerprints that stay the same when lines are put in above. Columns count UTF-16 units from 1,
 * `charOffset` from 0; paths are percent-encoded and relative to `SRCROOT`. GitHub takes 25,000 results of a run: what is more goes into
 * further runs, each with an `automationDetails.id` of its own.
 *
 * @throws UsageError when `texts` are no texts with findings, a finding is of another text, or an option is unknown
 * @example
 * const text = 'Quyết định số 86-QD/TW';
 * JSON.parse(toSarif([{ file: 'a.md', text, findings: lint(text) }], { rules: RULES })).runs[0].results[0].ruleId // 'diacritics-lost'
 */
export function toSarif(texts: Iterable<LintedText>, options: SarifOptions = {}): string {
  return printAll('toSarif', texts, sarifWriter(options));
}
