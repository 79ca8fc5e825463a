/**
 * The tests that decide whether a mutant of interpret, resolve, relate or lint lives, and a stand-in for vitest that collects them: the
 * bundle of this file is evaluated anew for each mutant, since caches would carry what one mutant did into the next.
 */
import { collected } from './collect.js';
import '../corpus.test.js';
import '../read/interpret/announced.test.js';
import '../read/interpret/beside.test.js';
import '../read/interpret/body.test.js';
import '../read/interpret/citable.test.js';
import '../coreference/anaphora.test.js';
import '../coreference/compatible.test.js';
import '../coreference/referents.test.js';
import '../coreference/short-forms.test.js';
import '../read/interpret/date.test.js';
import '../read/interpret/findings.test.js';
import '../read/interpret/footnotes.test.js';
import '../read/interpret/languages.test.js';
import '../read/interpret/list.test.js';
import '../read/interpret/places.test.js';
import '../read/interpret/list-facts.test.js';
import '../read/interpret/symbol.test.js';
import '../lint/cases.test.js';
import '../lint/comments.test.js';
import '../lint/doubt.test.js';
import '../lint/fixes.test.js';
import '../lint/rules.test.js';
import '../relate/confidence.test.js';
import '../relate/discourse.test.js';
import '../relate/ends.test.js';
import '../relate/explain.test.js';
import '../relate/frames.test.js';
import '../relate/modality.test.js';
import '../relate/quiz.test.js';
import '../relate/record.test.js';
import '../relate/relate.growth.test.js';
import '../relate/table.test.js';
import '../relate/units.test.js';
import '../resolve/anew.test.js';
import '../resolve/answers.test.js';
import '../resolve/complete.test.js';
import '../resolve/contradictions.test.js';
import '../resolve/coverage-message.test.js';
import '../resolve/evidence/beside.test.js';
import '../resolve/evidence/evidence.test.js';
import '../resolve/facts.test.js';
import '../resolve/kin.test.js';
import '../resolve/neighbours.test.js';
import '../resolve/own-documents.test.js';
import '../resolve/passages.test.js';
import '../resolve/resolver.test.js';
import '../resolve/series.test.js';
import '../resolve/subject.test.js';
import '../resolve/resolve.test.js';

export { collected };
