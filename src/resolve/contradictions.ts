import type { Citation, Diagnostic, DocumentRecord } from '../model/index.js';
import { sameDay, termOfDate } from '../model/terms.js';
import { sameIssuer } from '../model/same-issuer.js';
import { saidIssuer, saidTerm, verifiedIssuer } from './facts.js';
import { contradictsDay } from './evidence/stated-date.js';
import { sameBody } from './evidence/stated-issuer.js';
import type { Posterior } from './posterior.js';
import type { Referent } from '../coreference/referents.js';

/** What a citation states against the record that it resolves to; the citation keeps what it states. */
export function contradictionsOf(citation: Citation, record: DocumentRecord): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { span, spans, id, type, date } = citation;
  const report = (code: Diagnostic['code'], message: string, field?: 'issuer' | 'term' | 'date'): void => {
    found.push({ code, level: 'warning', message, span: (field === undefined ? undefined : spans?.[field]) ?? span, citation: id });
  };
  // A plenum's conclusion is called its resolution by everybody: the form names the meeting, not the type.
  if (citation.form !== 'plenum' && type !== undefined && citation.provenance.type === 'stated' && type !== record.type && !record.unverified.includes('type')) {
    report('type-contradicts-registry', `${record.symbol} is a ${record.type}, the text calls it ${type}`);
  }
  const issuer = saidIssuer(citation);
  const known = verifiedIssuer(record);
  if (citation.form !== 'plenum' && issuer !== undefined && known !== undefined && !sameIssuer(issuer, known) && !sameBody(citation, record)) {
    report('issuer-contradicts-registry', `${record.symbol} was issued by ${known}, the text says ${issuer}`, 'issuer');
  }
  const term = saidTerm(citation);
  if (term !== undefined && record.term !== undefined && term !== record.term && !record.unverified.includes('term')) {
    report('term-contradicts-registry', `${record.symbol} is of term ${record.term}, the text says ${term}`, 'term');
  }
  if (date !== undefined && record.date !== undefined && !sameDay(date, record.date)) {
    report('date-contradicts-registry', `${record.symbol} is dated ${record.date} in the registry, ${date} in the text`, 'date');
  }
  return found;
}

/** How the stated day contradicts every record of its term, as it is told of the youngest; undefined where it does not: a day of another term is another document's. */
export function contradictedDay({ spoken, holdings }: Posterior): string | undefined {
  const { date } = spoken.referent;
  const term = date === undefined ? undefined : termOfDate(date);
  const ofTerm = holdings.filter(({ record }) => record.term === undefined || record.term === term);
  const last = ofTerm.at(-1);
  if (last === undefined || !ofTerm.every((holding) => contradictsDay(spoken, holding))) return undefined;
  const { record } = last;
  return `${record.symbol} of ${record.date!} has this symbol, but the text gives ${spoken.referent.date!}`;
}

/** "Décision 209-QD/TW" and "règlement 209" of one text: one of the two words is wrong. */
export function typeWordConflicts(citations: readonly Citation[], { mentions, typedBy, kind }: Referent): Diagnostic[] {
  if (typedBy === undefined) return NONE;
  const first = citations[typedBy]!;
  const told: string[] = [];
  const found: Diagnostic[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const { type, provenance, span, id, form } = citations[mentions[at]!]!;
    if (type === undefined || type === first.type || provenance.type !== 'stated' || form === 'anaphora' || (form === 'plenum' && kind !== 'plenum') || told.includes(type)) continue;
    told.push(type);
    const message = `${first.symbol ?? first.text} is called ${first.type!} elsewhere in the text and ${type} here`;
    found.push({ code: 'document-type-conflict', level: 'warning', span, citation: id, message });
  }
  return found;
}

const NONE: Diagnostic[] = [];
