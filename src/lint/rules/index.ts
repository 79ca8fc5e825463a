import type { Rule } from '../rule.js';
import { ambiguousShortForm } from './ambiguous-short-form.js';
import { amendedDocument } from './amended-document.js';
import { callWithoutFootnote } from './call-without-footnote.js';
import { dash } from './dash.js';
import { dateContradictsRegistry } from './date-contradicts-registry.js';
import { dateOutsideTerm } from './date-outside-term.js';
import { datedAfterText } from './dated-after-text.js';
import { diacriticsLost } from './diacritics-lost.js';
import { documentTypeConflict } from './document-type-conflict.js';
import { elidedRange } from './elided-range.js';
import { firstCitationForm } from './first-citation-form.js';
import { firstCitationUndated } from './first-citation-undated.js';
import { footnoteWithoutCall } from './footnote-without-call.js';
import { impossibleDate } from './impossible-date.js';
import { impossibleNumber } from './impossible-number.js';
import { issuerContradictsRegistry } from './issuer-contradicts-registry.js';
import { issuerSpelling } from './issuer-spelling.js';
import { issuerSuffix } from './issuer-suffix.js';
import { issuerWithoutAuthority } from './issuer-without-authority.js';
import { letterCase } from './letter-case.js';
import { lookalikeLetter } from './lookalike-letter.js';
import { notYetIssued } from './not-yet-issued.js';
import { numberMarkGlued } from './number-mark-glued.js';
import { plannedAsDone } from './planned-as-done.js';
import { repealedDocument } from './repealed-document.js';
import { shortFormWithoutAntecedent } from './short-form-without-antecedent.js';
import { spacing } from './spacing.js';
import { stateLayout } from './state-layout.js';
import { supersededDocument } from './superseded-document.js';
import { suppressionComment } from './suppression-comment.js';
import { termContradictsRegistry } from './term-contradicts-registry.js';
import { twoDocumentsOneShortForm } from './two-documents-one-short-form.js';
import { typeCodeDoubled } from './type-code-doubled.js';
import { typeCodeVariant } from './type-code-variant.js';
import { typeContradictsCode } from './type-contradicts-code.js';
import { typeContradictsRegistry } from './type-contradicts-registry.js';
import { unknownDocument } from './unknown-document.js';
import { unknownIssuerCode } from './unknown-issuer-code.js';
import { unknownTypeCode } from './unknown-type-code.js';
import { windowCapped } from './window-capped.js';
import { zeroPadding } from './zero-padding.js';

/** All rules, by group; a new rule is a file, a line here and its code in `DIAGNOSTIC_CODES`. */
export const RULE_LIST: readonly Rule[] = [
  diacriticsLost, lookalikeLetter, dash, spacing, stateLayout, zeroPadding, impossibleNumber, letterCase, issuerSpelling, issuerSuffix, typeCodeVariant, typeCodeDoubled, numberMarkGlued, unknownTypeCode, unknownIssuerCode, impossibleDate, firstCitationForm,
  typeContradictsCode, documentTypeConflict, typeContradictsRegistry, dateContradictsRegistry, issuerContradictsRegistry, termContradictsRegistry, unknownDocument, dateOutsideTerm, issuerWithoutAuthority,
  supersededDocument, repealedDocument, amendedDocument, notYetIssued, datedAfterText, plannedAsDone,
  elidedRange, footnoteWithoutCall, callWithoutFootnote, shortFormWithoutAntecedent, ambiguousShortForm, twoDocumentsOneShortForm, firstCitationUndated, suppressionComment, windowCapped,
];
