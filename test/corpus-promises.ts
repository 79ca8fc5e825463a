/**
 * What a case of the corpus may promise below its reading, one line for each:
 *
 *     document «Nghị quyết này» 70-NQ/TW@2025-08-20 by antecedent
 *     relation «Chương trình số 08-CTr/TU» implements «Nghị quyết số 57-NQ/TW»
 *     finding state-layout «/NQ-» → «-NQ/»
 *
 * A kind that a case promises is there in full, in the order of the text; of the others nothing is said. Documents that fit alike are parted
 * by `|`, one that the registry does not know is `unknown`. A relation that is only announced has `will` before its kind, one of a part has
 * the part behind it; `relation none` promises that there is none. Findings are those of `lint` that know how it is written right.
 */
import { analyze, lint, type Analysis, type InputFormat, type Relation, type ResolvedCitation, type Span } from '../src/index.js';
import { wordsOf } from '../src/model/words.js';
import { shown } from './corpus-outline.js';

const quoted = (text: string): string => `«${shown(text)}»`;

function document({ text, resolution }: ResolvedCitation): string {
  const told = resolution.status === 'resolved' ? `${resolution.document} by ${resolution.by}`
    : resolution.status === 'ambiguous' ? resolution.candidates.map((candidate) => candidate.document).join('|')
      : ['unknown', ...(resolution.document === undefined ? [] : [resolution.document])].join(' ');
  return `document ${quoted(text)} ${told}`;
}

function relation({ kind, modality, source, target, part }: Relation, words: (span: Span) => string, { citations }: Analysis): string {
  const end = (side: Relation['source']): string => {
    if (side === 'this') return 'this';
    if (typeof side === 'string') return quoted(citations.find(({ id }) => id === side)!.text);
    return 'actor' in side ? `actor ${quoted(words(side.actor))}` : `unnamed ${quoted(words(side.unnamed))}`;
  };
  return `relation ${end(source)} ${modality === 'planned' ? 'will ' : ''}${kind} ${end(target)}${part === undefined ? '' : ` ${quoted(part)}`}`;
}

const NO_RELATION = 'relation none';

const KINDS: Readonly<Record<string, (text: string, format: InputFormat) => string[]>> = {
  document: (text, format) => analyze(text, { format }).citations.map(document),
  relation: (text, format) => {
    const analysis = analyze(text, { format });
    const words = wordsOf(text, analysis);
    return analysis.relations.length === 0 ? [NO_RELATION] : analysis.relations.map((one) => relation(one, words, analysis));
  },
  finding: (text, format) => lint(text, { format, code: true }).filter(({ fix, suggestions }) => fix !== undefined || suggestions !== undefined)
    .map(({ ruleId, actual, expected }) => `finding ${ruleId} ${quoted(actual)}${expected === undefined ? '' : ` → ${expected.map(quoted).join('|')}`}`),
};

/** All that is to be told of the kinds that a case promises. */
export function promisesOf({ text, format, promised }: { readonly text: string; readonly format: InputFormat; readonly promised: readonly string[] }): string[] {
  return Object.entries(KINDS).flatMap(([kind, told]) => (promised.some((line) => line.startsWith(`${kind} `)) ? told(text, format) : []));
}
