import type { RuleId } from '../../model/index.js';
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

/** All rules, by group; a new one is a file and a line here, which the compiler asks for as soon as `DIAGNOSTIC_CODES` has its code. */
const RULES_BY_ID: { readonly [id in RuleId]: Rule<id> } = {
  'diacritics-lost': diacriticsLost, 'lookalike-letter': lookalikeLetter, 'dash': dash, 'spacing': spacing, 'state-layout': stateLayout,
  'zero-padding': zeroPadding, 'impossible-number': impossibleNumber, 'letter-case': letterCase, 'issuer-spelling': issuerSpelling,
  'issuer-suffix': issuerSuffix, 'type-code-variant': typeCodeVariant, 'type-code-doubled': typeCodeDoubled, 'number-mark-glued': numberMarkGlued,
  'unknown-type-code': unknownTypeCode, 'unknown-issuer-code': unknownIssuerCode, 'impossible-date': impossibleDate,
  'first-citation-form': firstCitationForm,
  'type-contradicts-code': typeContradictsCode, 'document-type-conflict': documentTypeConflict, 'type-contradicts-registry': typeContradictsRegistry,
  'date-contradicts-registry': dateContradictsRegistry, 'issuer-contradicts-registry': issuerContradictsRegistry,
  'term-contradicts-registry': termContradictsRegistry, 'unknown-document': unknownDocument, 'date-outside-term': dateOutsideTerm,
  'issuer-without-authority': issuerWithoutAuthority,
  'superseded-document': supersededDocument, 'repealed-document': repealedDocument, 'amended-document': amendedDocument,
  'not-yet-issued': notYetIssued, 'dated-after-text': datedAfterText, 'planned-as-done': plannedAsDone,
  'elided-range': elidedRange, 'footnote-without-call': footnoteWithoutCall, 'call-without-footnote': callWithoutFootnote,
  'short-form-without-antecedent': shortFormWithoutAntecedent, 'ambiguous-short-form': ambiguousShortForm,
  'two-documents-one-short-form': twoDocumentsOneShortForm, 'first-citation-undated': firstCitationUndated,
  'suppression-comment': suppressionComment, 'window-capped': windowCapped,
};

export const RULE_LIST: readonly Rule[] = Object.values(RULES_BY_ID);
