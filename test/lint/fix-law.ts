import { applyFixes, fixEdits, lintAnalysis } from '../../src/entries/lint.js';
import { analyze, type AnalyzeOptions, type Analysis, type ResolvedCitation } from '../../src/index.js';

/** What a citation is, apart from how and where it is written. */
const cited = ({ form, symbol, type, typeCandidates, number, suffix, issuer, issuerCode, date, term, plenum, resolution }: ResolvedCitation): string =>
  JSON.stringify([form, symbol, type, typeCandidates, number, suffix, issuer, issuerCode, date, term, plenum, resolution]);

/** The text between the edits, in order. */
function untouched(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let at = 0;
  const parts = spans.map(({ start, end }) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  return [...parts, text.slice(at)].join('\u0000');
}

/** How the fixes of a text break what they promise; empty when they hold: the same citations, nothing left to fix, nothing else changed. */
export function brokenByFixes(text: string, options: AnalyzeOptions = {}): string[] {
  // As `lint` reads it, once.
  const readAsLint = (version: string): Analysis => analyze(version, { code: false, ...options });
  const analysis = readAsLint(text);
  const findings = lintAnalysis(text, analysis);
  const fixed = applyFixes(text, findings);
  if (fixed === text) return findings.some(({ fix }) => fix !== undefined) ? ['a fix changes nothing'] : [];
  const broken: string[] = [];
  const fixedAnalysis = readAsLint(fixed);
  const [before, after] = [analysis, fixedAnalysis].map(({ citations }) => citations.map(cited));
  if (before!.join('\n') !== after!.join('\n')) broken.push(`other citations: ${before!.join(' ')} became ${after!.join(' ')}`);
  const again = lintAnalysis(fixed, fixedAnalysis);
  const left = again.filter(({ fix }) => fix !== undefined).map(({ ruleId }) => ruleId);
  if (left.length > 0) broken.push(`left to fix: ${left.join(', ')}`);
  if (applyFixes(fixed, again) !== fixed) broken.push('a second run changes the text again');
  const edits = fixEdits(findings);
  let moved = 0;
  const places = edits.map(({ span: { start, end }, text: put }) => {
    const place = { start: start + moved, end: start + moved + put.length };
    moved += put.length - (end - start);
    return place;
  });
  if (untouched(text, edits.map(({ span }) => span)) !== untouched(fixed, places)) broken.push('something else was changed');
  return broken;
}
