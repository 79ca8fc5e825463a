import type { Citation, Finding, FindingLevel, RuleId, Span, TextEdit } from '../../model/index.js';
import { positionFinder } from '../../read/text/lines.js';
import type { LintedText } from './linted-text.js';

export const LEVELS: Readonly<Record<FindingLevel, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** A path as a relative URI reference, or a `file:` URI where it is absolute. */
function artifactLocation(file: string): object {
  const encode = (path: string): string => path.replace(/\p{Cs}/gu, '\ufffd').split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return { uri: `file://${encode(file)}` };
  // `C:/texts/a.md`: the colon of the drive stays.
  const drive = /^[A-Za-z]:(?=\/)/u.exec(file)?.[0];
  if (drive !== undefined) return { uri: `file:///${drive}${encode(file.slice(drive.length))}` };
  return { uri: encode(file), uriBaseId: 'SRCROOT' };
}

/** One of several namesakes in a text is told by its number among them: lines above it may come and go. */
function fingerprints(citations: readonly Citation[]): (finding: Finding) => string {
  const cited = new Map(citations.map(({ id, symbol, text }) => [id, symbol ?? text]));
  const counts = new Map<string, number>();
  return ({ ruleId, citation, document, actual }) => {
    const about = (citation === undefined ? undefined : cited.get(citation)) ?? document ?? actual;
    const name = `${ruleId}:${about.normalize('NFC').replace(/\s+/gu, ' ')}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}#${count}`;
  };
}

/** The results of one text, in the order of its findings. */
export function sarifResults({ file, text, findings, citations = [] }: LintedText, indexOf: (rule: RuleId) => number): object[] {
  const positionOf = positionFinder(text);
  const location = artifactLocation(file);
  const fingerprintOf = fingerprints(citations);

  const region = ({ start, end }: Span): object => {
    const [from, to] = [positionOf(start), positionOf(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start };
  };
  const change = (description: string, edits: readonly TextEdit[]): object => ({
    description: { text: description },
    artifactChanges: [{
      artifactLocation: location,
      replacements: edits.map((edit) => ({ deletedRegion: region(edit.span), ...(edit.text !== '' && { insertedContent: { text: edit.text } }) })),
    }],
  });

  return findings.map((finding) => {
    const { ruleId, level, message, span, fix, suggestions = [] } = finding;
    const fixes = [...(fix === undefined ? [] : [change('mend the spelling', fix)]), ...suggestions.map(({ message: told, edits }) => change(told, edits))];
    return {
      ruleId, ruleIndex: indexOf(ruleId), level: LEVELS[level], message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: location, region: { ...region(span), snippet: { text: text.slice(span.start, span.end) } } } }],
      partialFingerprints: { 'citation/v1': fingerprintOf(finding) },
      ...(fixes.length > 0 && { fixes }),
    };
  });
}
