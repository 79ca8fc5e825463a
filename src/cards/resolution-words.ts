import type { Resolution, ResolutionMethod } from '../model/index.js';

/** How a document was found, behind "found". */
const METHODS: Readonly<Record<ResolutionMethod, string>> = {
  footnote: 'by what its footnote says',
  antecedent: 'by another citation of the text',
  'symbol-date': 'by symbol and date',
  'symbol-term': 'by symbol and term',
  'symbol-subject': 'by symbol and the subject beside it',
  'symbol-issuer': 'by symbol and issuer',
  'symbol-published-on': 'by symbol and the day of the text',
  symbol: 'by symbol',
  number: 'by number and type',
  plenum: 'by the plenum',
  congress: 'by the congress',
};

const REASONS: Readonly<Record<Extract<Resolution, { status: 'unresolved' }>['reason'], string>> = {
  'unknown-document': 'the registry does not have the document',
  'no-antecedent': 'nothing before it in the text that it can mean',
  anonymous: 'it does not say which document',
};

export function resolutionWords(resolution: Resolution): string {
  switch (resolution.status) {
    case 'resolved': {
      const { by, antecedent, probability } = resolution;
      return `found ${METHODS[by]}${antecedent === undefined ? '' : ` (${antecedent})`}, with probability ${probability.toFixed(3)}`;
    }
    case 'ambiguous':
      return resolution.candidates.length === 1 ? 'ambiguous: one candidate, not certain' : `ambiguous: ${resolution.candidates.length} documents could be meant`;
    case 'unresolved':
      return `unresolved: ${REASONS[resolution.reason]}`;
  }
}

/** The first reason of a candidate names the document; a card does that already. */
export function withoutName(reasons: readonly string[], symbol: string): string[] {
  const names = `${symbol} of `;
  return reasons.filter((reason, index) => index > 0 || !reason.startsWith(names) || / (?:has this symbol,|is of )/u.test(reason.slice(names.length).split(': ')[0]!));
}
