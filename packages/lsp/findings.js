import { CodeActionKind, DiagnosticSeverity } from 'vscode-languageserver/node';
import { inLanguage } from 'vn-party-citations';
import { fixEdits } from 'vn-party-citations/lint';
import { rangeOf, textEdits } from './places.js';

/** @typedef {import('vscode-languageserver-textdocument').TextDocument} TextDocument */
/** @typedef {import('vn-party-citations').Finding} Finding */
/** @typedef {import('vn-party-citations').Language} Language */

export const SOURCE = 'vn-party-citations';
/** What editors run on saving, where they are told to. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;
const SEVERITIES = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information };

const FIX = { en: 'Fix: ', vi: 'Sửa: ', fr: 'Corriger : ' };
const ALL = { en: 'Fix all citations that can be fixed safely', vi: 'Sửa tất cả các chỗ viện dẫn có thể sửa an toàn', fr: 'Corriger toutes les citations qui peuvent l’être sans risque' };

/** @param {TextDocument} document @param {Finding} finding @param {Language} language */
export function diagnosticOf(document, { span, message, level, ruleId }, language) {
  return { range: rangeOf(document, span), message: inLanguage(message, language), severity: SEVERITIES[level], code: ruleId, source: SOURCE };
}

/**
 * Quick fixes of the findings that meet a span, and one that makes all safe ones.
 *
 * @param {TextDocument} document
 * @param {readonly Finding[]} findings
 * @param {import('vn-party-citations').Span} span
 * @param {Language} language
 */
export function codeActions(document, findings, span, language) {
  /** @param {readonly import('vn-party-citations').TextEdit[]} edits */
  const changes = (edits) => ({ changes: { [document.uri]: textEdits(document, edits) } });
  const actions = findings.filter((finding) => finding.span.start <= span.end && finding.span.end >= span.start).flatMap((finding) => {
    const diagnostics = [diagnosticOf(document, finding, language)];
    const kind = CodeActionKind.QuickFix;
    const { fix, suggestions = [], message } = finding;
    return [
      ...(fix === undefined ? [] : [{ title: FIX[language] + inLanguage(message, language), kind, diagnostics, isPreferred: true, edit: changes(fix) }]),
      ...suggestions.map(({ message: does, edits }) => ({ title: inLanguage(does, language), kind, diagnostics, edit: changes(edits) })),
    ];
  });
  const all = fixEdits(findings);
  return all.length === 0 ? actions : [...actions, { title: ALL[language], kind: FIX_ALL, edit: changes(all) }];
}
