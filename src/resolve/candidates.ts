import { isCentralCommittee, isNationalCongress, mayBeNamedFor } from '../model/bodies.js';
import { someType } from '../model/document-types.js';
import type { DocumentRecord, IsoDate, Registry } from '../model/index.js';
import { lastDay, sameDay, termOfDate } from '../model/terms.js';
import { bodyOf } from '../registry/identity.js';
import { earliest } from '../registry/registry.js';
import { sameIssuer } from '../model/same-issuer.js';
import { canResolve, sameKind, verifiedIssuer } from './facts.js';
import type { Referent } from './referents.js';

/** A record of the registry beside what the text says. */
export interface Match {
  readonly record: DocumentRecord;
  /** How the dates meet: the same day or month, only the same term, or nothing to compare. */
  readonly date: 'same' | 'same-term' | 'unsaid';
  readonly term: boolean;
  readonly issuer: boolean;
  /** Why it cannot be resolved to: the press names the Politburo for the Central Committee, or its symbol is not verified. */
  readonly doubt?: 'issuer' | 'symbol' | undefined;
}

export interface Candidates {
  /** Records that nothing in the text contradicts, oldest first. */
  readonly fitting: readonly Match[];
  /** Records that fit but for a doubt: candidates, and never the answer. */
  readonly doubtful: readonly Match[];
  /** Records of the same number whose day or issuer the text contradicts. */
  readonly contradicted: readonly Contradiction[];
  /** Some were left out because they are younger than the text. */
  readonly bounded: boolean;
}

export interface Contradiction {
  readonly record: DocumentRecord;
  readonly field: 'date' | 'issuer';
}

type MutableCandidates = { fitting: Match[]; doubtful: Match[]; contradicted: Contradiction[]; bounded: boolean };

const NONE: readonly never[] = [];

/** Records by symbol, or by number where the text gives no symbol; plenums and congresses of other committees are in no registry. */
function recordsFor(referent: Referent, registry: Registry): readonly DocumentRecord[] {
  const { symbol, number, suffix, issuerCode, issuer, kind, plenum, term } = referent;
  if (kind === 'plenum') {
    return issuer !== undefined && !isCentralCommittee(issuer) ? NONE : registry.find({ plenum: plenum!, ...(term !== undefined && { term }) });
  }
  if (kind === 'congress') {
    if (!isNationalCongress(issuer) || term === undefined) return NONE;
    return registry.find({ term }).filter((record) => isNationalCongress(record.issuer));
  }
  if (symbol !== undefined) return registry.find({ symbol });
  return registry
    .find({ number: number!, ...(suffix !== undefined && { suffix }) })
    .filter((record) => issuerCode === undefined || record.symbol.endsWith(`/${issuerCode}`));
}

/** Two cities' committees are two bodies; one named without its place may be either. */
function samePlace(referent: Referent, record: DocumentRecord): boolean {
  const [said, known] = [bodyOf(referent), bodyOf(record)];
  return said === known || said === referent.issuer || known === record.issuer;
}

function compareDates(said: IsoDate, record: DocumentRecord): Match['date'] | 'contradicts' | 'other' {
  const { date, dateUnverified, term } = record;
  if (date !== undefined && sameDay(said, date)) return 'same';
  if (date !== undefined) return term !== undefined && termOfDate(said) === term ? 'contradicts' : 'other';
  if (dateUnverified !== undefined && sameDay(said, dateUnverified)) return 'same-term';
  return term === undefined || termOfDate(said) === term ? 'same-term' : 'other';
}

/**
 * What the registry offers for a referent: by symbol and date, symbol and term, number, type, issuer and term, bounded by the
 * day on which the text was published. Unverified fields never contradict. Undefined where nothing is left.
 */
export function candidatesFor(referent: Referent, registry: Registry, publishedOn: IsoDate | undefined): Candidates | undefined {
  const candidates: MutableCandidates = { fitting: [], doubtful: [], contradicted: [], bounded: false };
  const until = publishedOn === undefined ? undefined : lastDay(publishedOn);
  for (const record of recordsFor(referent, registry)) {
    if (referent.kind !== 'plenum' && !sameKind(referent.types, [record.type])) continue;
    const date = referent.date === undefined ? 'unsaid' : compareDates(referent.date, record);
    if (date === 'other') continue;
    const dated = date === 'same' && referent.date!.length >= 7;
    if (!dated && until !== undefined && (earliest(record) ?? '') > until) {
      candidates.bounded = true;
      continue;
    }
    // A plenum's usual document is meant by its resolution alone; a conclusion of the plenum is another.
    if (referent.kind === 'plenum' && !someType(referent.types, ({ namesMeeting }) => namesMeeting) && !referent.types.includes(record.type)) continue;
    const term = referent.term !== undefined && record.term === referent.term;
    // A date outweighs a term that the text gives wrongly.
    if (referent.term !== undefined && record.term !== undefined && !term && referent.date === undefined) continue;
    const known = verifiedIssuer(record);
    const asks = referent.kind === 'numbered' ? referent.issuer : undefined;
    const issuer = asks !== undefined && known !== undefined && sameIssuer(known, asks) && samePlace(referent, record);
    // Another body's document of the number is no candidate at all when its day differs too.
    if (referent.symbol === undefined && date === 'contradicts' && asks !== undefined && known !== undefined && !issuer && !mayBeNamedFor(known, asks)) continue;
    if (!canResolve(record)) {
      if (date !== 'contradicts') candidates.doubtful.push({ record, date, term, issuer, doubt: 'symbol' });
    } else if (date === 'contradicts') candidates.contradicted.push({ record, field: 'date' });
    else if (asks !== undefined && known !== undefined && !issuer && !dated) {
      if (mayBeNamedFor(known, asks)) candidates.doubtful.push({ record, date, term, issuer, doubt: 'issuer' });
      else candidates.contradicted.push({ record, field: 'issuer' });
    } else candidates.fitting.push({ record, date, term, issuer });
  }
  return candidates.fitting.length + candidates.doubtful.length + candidates.contradicted.length === 0 ? undefined : candidates;
}
