/**
 * npm run rules             writes docs/rules.md, and the page in Vietnamese, from the rules of src/lint/rules
 * npm run rules -- --check  only compares; exit 1 when a committed page is not what the rules give
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES, type RuleDescription } from '../src/entries/lint.js';
import { lint, type Finding } from '../src/index.js';
import { rules as vi } from '../src/locale/help/rules-vi.js';

const root = new URL('../', import.meta.url);

type Group = RuleDescription['group'];
type Remedy = RuleDescription['remedy'];

/** What a page says around the rules, in its language. */
interface PageWords {
  readonly title: string;
  readonly opening: string;
  readonly groups: Readonly<Record<Group, readonly [title: string, about: string]>>;
  readonly columns: readonly [rule: string, level: string, remedy: string, finds: string, source: string];
  readonly levels: Readonly<Record<RuleDescription['level'], string>>;
  /** In the table of all rules, and at the rule itself. */
  readonly remedies: Readonly<Record<Remedy, readonly [short: string, long: string]>>;
  readonly textOf: (day: string) => string;
  readonly wrong: string;
  readonly told: string;
  readonly right: string;
  readonly expected: string;
  readonly about: (rule: RuleDescription) => string;
  readonly source: (rule: RuleDescription) => string;
  readonly language?: 'vi';
}

const EN: PageWords = {
  title: 'Rules',
  opening: `${RULES.length} rules. Levels are \`error\`, \`warning\`, \`info\` and \`off\`; \`--rule id:level\` on the command line, \`rules\` in
\`vn-party-citations.config.json\` or in the options of \`lint\` set them. A fix changes only what cannot change the meaning; a suggestion is for a
person. A comment in any syntax suppresses findings: \`vn-party-citations-disable-next-line state-layout\`, \`…-disable-line\`, \`…-disable\` and
\`…-enable\`; without a rule they mean all.`,
  groups: {
    form: ['Form', 'How a citation is written.'],
    agreement: ['Agreement', 'What a citation says against itself, the rules and the registry.'],
    currency: ['Currency', 'Whether the document stood when the text was written: on `publishedOn`, else on the latest day that the text states.'],
    text: ['Text', 'Whether a reader can tell which document is meant.'],
  },
  columns: ['rule', 'level', 'remedy', 'finds', 'source'],
  levels: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
  remedies: { fix: ['fix', 'fixed by `--fix`'], suggestion: ['suggestion', 'a suggestion'], none: ['', 'none: a person decides'] },
  textOf: (day) => `In a text of ${day}:`,
  wrong: 'Wrong', told: 'Told', right: 'Right', expected: 'expected',
  about: ({ about }) => about,
  source: ({ source }) => source,
};

const VI: PageWords = {
  title: 'Quy tắc',
  opening: `${RULES.length} quy tắc. Các mức là lỗi (\`error\`), cảnh báo (\`warning\`), thông tin (\`info\`) và tắt (\`off\`). Đặt mức bằng \`--rule id:level\` ở dòng lệnh, bằng
\`rules\` trong \`vn-party-citations.config.json\` hoặc trong tuỳ chọn của \`lint\`. Tự sửa chỉ đổi những gì không làm đổi nghĩa; gợi ý thì để người quyết định. Lời chú theo
cú pháp nào cũng được để bỏ qua phát hiện: \`vn-party-citations-disable-next-line state-layout\`, \`…-disable-line\`, \`…-disable\` và \`…-enable\`; không ghi quy tắc là tất cả.`,
  groups: {
    form: ['Cách viết', 'Chỗ viện dẫn được viết thế nào.'],
    agreement: ['Sự phù hợp', 'Chỗ viện dẫn có mâu thuẫn với chính nó, với quy định và với danh mục không.'],
    currency: ['Hiệu lực', 'Văn bản có còn hiệu lực khi viết bài không: vào ngày `publishedOn`; không có thì vào ngày muộn nhất mà bài nêu.'],
    text: ['Bài viết', 'Người đọc có biết là văn bản nào không.'],
  },
  columns: ['quy tắc', 'mức', 'cách xử lý', 'phát hiện', 'nguồn'],
  levels: { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin', off: 'tắt' },
  remedies: { fix: ['tự sửa', '`--fix` tự sửa'], suggestion: ['gợi ý', 'gợi ý'], none: ['', 'không: người quyết định'] },
  textOf: (day) => `Trong bài ngày ${day.split('-').reverse().map(Number).join('/')}:`,
  wrong: 'Sai', told: 'Thông báo', right: 'Đúng', expected: 'phải là',
  about: ({ id }) => vi[id][0],
  source: ({ id }) => vi[id][1],
  language: 'vi',
};

export const PAGES: readonly (readonly [page: string, words: PageWords])[] = [['docs/rules.md', EN], ['site/vi/rules.md', VI]];

/** Long runs are shown by their beginning; what a rule finds in them is the same. */
function shown(text: string): string {
  const repeated = /(?<unit>.{4,40}?)\k<unit>{9,}/u.exec(text);
  return repeated?.groups === undefined ? text : text.replace(repeated[0], `${repeated.groups['unit']!}… `);
}

function example({ text, publishedOn }: RuleDescription['wrong'], { textOf }: PageWords): string {
  const block = `\`\`\`text\n${shown(text)}\n\`\`\``;
  return publishedOn === undefined ? block : `${textOf(publishedOn)}\n\n${block}`;
}

/** What the linter says of the wrong example: measured, not written. */
function told({ id, level, wrong: { text, publishedOn } }: RuleDescription, words: PageWords): string {
  const findings = lint(text, { ...(publishedOn !== undefined && { publishedOn }), ...(level === 'off' && { rules: { [id]: 'warning' } }), ...(words.language !== undefined && { language: words.language }) });
  const own = findings.filter(({ ruleId }) => ruleId === id);
  const line = ({ line: row, column, message, expected }: Finding): string => `- ${row}:${column} ${message}${expected === undefined ? '' : ` (${words.expected}: ${expected.map((right) => `\`${right}\``).join(', ')})`}`;
  return own.map(line).join('\n');
}

function section(rule: RuleDescription, words: PageWords): string {
  const { id, level, remedy, wrong, right } = rule;
  const [, levelColumn, remedyColumn, , sourceColumn] = words.columns;
  return `### ${id}

${words.about(rule)}

| ${levelColumn} | ${remedyColumn} | ${sourceColumn} |
| --- | --- | --- |
| ${words.levels[level]} | ${words.remedies[remedy][1]} | ${words.source(rule).replaceAll('|', '\\|')} |

${words.wrong}:

${example(wrong, words)}

${words.told}:

${told(rule, words)}

${words.right}:

${example(right, words)}
`;
}

function row(rule: RuleDescription, words: PageWords): string {
  const { id, level, remedy } = rule;
  return `| [${id}](#${id}) | ${words.levels[level]} | ${words.remedies[remedy][0]} | ${words.about(rule)} |`;
}

/** A page; the same for the same rules on every machine and day. */
export function rulesPage(words: PageWords): string {
  const [ruleColumn, level, remedy, finds] = words.columns;
  const parts = Object.entries(words.groups).map(([group, [title, about]]) => {
    const rules = RULES.filter((rule) => rule.group === group);
    return `## ${title}

${about}

| ${ruleColumn} | ${level} | ${remedy} | ${finds} |
| --- | --- | --- | --- |
${rules.map((rule) => row(rule, words)).join('\n')}

${rules.map((rule) => section(rule, words)).join('\n')}`;
  });
  return `<!-- Generated by scripts/rules.ts from src/lint/rules; do not edit. -->

# ${words.title}

${words.opening}

${parts.join('\n')}`;
}

function written(path: URL): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not there: it is not what the rules give.
    return '';
  }
}

function main(args: readonly string[]): number {
  let status = 0;
  for (const [name, words] of PAGES) {
    const page = rulesPage(words);
    const path = new URL(name, root);
    if (!args.includes('--check')) {
      mkdirSync(new URL('./', path), { recursive: true });
      writeFileSync(path, page);
      console.log(`wrote ${name}`);
    } else if (written(path) === page) console.log(`rules: ${name} is what the rules give`);
    else {
      console.error(`${name}: is not what the rules give; run \`npm run rules\` and commit the result`);
      status = 1;
    }
  }
  return status;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
