import type { Explanation, Registry, ResolvedCitation } from '../index.js';
import type { Explained, ExplainedCitation } from './explained.js';
import { clauseLines } from './clause-report.js';
import { parseWords } from './parse-words.js';
import { positionFinder } from '../read/text/lines.js';
import { FIELDS, provenanceWords } from '../cards/provenance-words.js';
import { resolutionWords } from '../cards/resolution-words.js';
import { say, sayDay, sayName } from '../cards/say.js';
import { hang, labelled, paint, type Row, type Screen } from './screen.js';
import { displayWidth, pad, visible } from './terminal-text.js';

const INDENT = '    ';

export function explainWords({ citations, along, elsewhere }: Explained, { text, offset, registry }: { readonly text: string; readonly offset: number | undefined; readonly registry: Registry }, screen: Screen): string {
  const positionOf = positionFinder(text);
  const sections: string[][] = [];
  if (elsewhere !== undefined) {
    const next = citations.length > 0 ? '; the next one follows' : ' or behind it';
    sections.push([...hang(screen, '', say(screen, `No citation at offset ${offset ?? 0}${next}.`)), ...windowLines(elsewhere, screen)]);
  } else if (citations.length === 0) sections.push(hang(screen, '', say(screen, 'No citation of a Party document in the text.')));
  if (along === true) sections.push(hang(screen, '', say(screen, `Offset ${offset ?? 0} is in the words beside the citation that are read along with it.`)));
  for (const explained of citations) {
    const { line, column } = positionOf(explained.citation.span.start);
    sections.push(section(explained, `${line}:${column}`, registry, screen));
  }
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function section({ citation, antecedent, window, clauses, diagnostics, remark }: ExplainedCitation, where: string, registry: Registry, screen: Screen): string[] {
  const { id, text, span, form, language } = citation;
  const title = (name: string): string => `  ${paint(screen, 'underline', say(screen, name))}`;
  return [
    ...hang(screen, `${id}  `, visible(text), 'bold'),
    ...hang(screen, '  ', say(screen, `${say(screen, form)} form, ${language}, at ${where}, offsets ${span.start} to ${span.end}`), 'dim'),
    // The tokens beside an item are those of another citation.
    ...(form === 'list-item' && remark !== undefined ? [] : windowLines(window, screen)),
    ...(remark === undefined ? [] : hang(screen, '  ', `(${say(screen, remark)})`)),
    title('fields'),
    ...labelled(screen, fieldRows(citation, antecedent, screen), INDENT),
    title('resolution'),
    ...resolutionLines(citation, registry, screen),
    ...clauses.filter(({ acts }) => acts.length > 0).flatMap((clause) => [title('clause'), ...clauseLines(clause, screen)]),
    ...(diagnostics.length === 0 ? [] : [title('diagnostics')]),
    ...diagnostics.flatMap(({ level, code, message }) => hang(screen, INDENT, visible(`${say(screen, level)} ${code}: ${say(screen, message)}`))),
  ];
}

function windowLines(window: Explanation, screen: Screen): string[] {
  const { tokens, stopped, expected } = window;
  if (tokens.length === 0) return hang(screen, '  ', visible(say(screen, stopped)));
  const widest = Math.max(0, ...tokens.map(({ type }) => type.length));
  const words = tokens.map(({ text }) => visible(text));
  const room = Math.min(30, Math.max(0, ...words.map(displayWidth)));
  const lines = tokens.flatMap(({ type, accepted, values, number }, index) => {
    const value = [...values.map((one) => sayName(screen, one)), ...(number === undefined || String(number) === words[index] ? [] : [String(number)])].join(', ');
    const said = `${pad(words[index]!, room)}  ${accepted ? visible(value) : say(screen, 'not accepted')}`.trimEnd();
    return hang(screen, `${INDENT}${type.padEnd(widest)}  `, said, accepted ? undefined : 'dim');
  });
  const rows: Row[] = [
    { label: 'parse', texts: [visible(parseWords(window))] },
    { label: 'ended', texts: [visible(say(screen, stopped))] },
    { label: 'could go on with', texts: expected.length === 0 ? [] : [expected.join(' ')], style: 'dim' },
  ];
  return [`  ${paint(screen, 'underline', say(screen, 'tokens'))}`, ...lines, ...labelled(screen, rows)];
}

/** Fields whose values are ids of types and bodies. */
const NAMED: readonly string[] = ['type', 'typeCandidates', 'issuer'];

function fieldRows(citation: ResolvedCitation, antecedent: ResolvedCitation | undefined, screen: Screen): Row[] {
  return FIELDS.flatMap((field): Row[] => {
    const value = citation[field];
    if (value === undefined) return [];
    const from = say(screen, provenanceWords(field, citation, antecedent));
    const said = (Array.isArray(value) ? value : [value]).map((one) => (field === 'date' ? sayDay(screen, String(one)) : NAMED.includes(field) ? sayName(screen, String(one)) : String(one))).join(' or ');
    return [{ label: field, texts: [visible(from === '' ? said : `${said} – ${from}`)] }];
  });
}

function resolutionLines({ resolution }: ResolvedCitation, registry: Registry, screen: Screen): string[] {
  const document = resolution.status === 'ambiguous' ? undefined : resolution.document;
  const lines = [
    ...(document === undefined ? [] : hang(screen, INDENT, visible(document), resolution.status === 'resolved' ? 'cyan' : undefined)),
    ...hang(screen, INDENT, visible(say(screen, resolutionWords(resolution)))),
  ];
  if (resolution.status === 'unresolved' && document !== undefined) lines.push(...hang(screen, INDENT, say(screen, 'the id is made of what the text says')));
  if (resolution.status !== 'ambiguous') return lines;
  return [...lines, ...resolution.candidates.flatMap(({ document: id, probability, reasons }) => [
    ...hang(screen, `${INDENT}${probability.toFixed(3)}  `, visible(id) + (registry.get(id) === undefined ? ' (not in the registry)' : ''), 'cyan'),
    ...reasons.flatMap((reason) => hang(screen, `${INDENT}       – `, visible(say(screen, reason)))),
  ])];
}
