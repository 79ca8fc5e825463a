import { segmentsOf } from '../entries/annotate.js';
import type { Analysis, Resolution } from '../index.js';
import { paint, type Screen, type Style } from './screen.js';
import { knownDocument } from '../cards/standing.js';
import { harmless, visible } from './terminal-text.js';

const STYLES: Readonly<Record<Resolution['status'], Style>> = { resolved: ['green', 'underline'], ambiguous: ['yellow', 'underline'], unresolved: ['red', 'underline'] };

/** What each citation means, behind it: its id, ? and the number of candidates, or – where nothing is known. */
function meaning(resolution: Resolution): string {
  return visible(knownDocument(resolution) ?? (resolution.status === 'ambiguous' ? `? ${resolution.candidates.length}` : '–'));
}

/** The text as it is, with citations underlined by colour and what they mean in brackets behind them. */
export function annotatedLines(text: string, { citations }: Analysis, screen: Screen): string {
  const parts: string[] = [];
  let at = 0;
  for (const citation of citations) {
    for (const { start, end } of segmentsOf(citation)) {
      parts.push(harmless(text.slice(at, start)));
      parts.push(harmless(text.slice(start, end)).split('\n').map((line) => paint(screen, STYLES[citation.resolution.status], line)).join('\n'));
      at = end;
    }
    parts.push(paint(screen, 'dim', ` ⟨${meaning(citation.resolution)}⟩`));
  }
  parts.push(harmless(text.slice(at)));
  return parts.join('');
}
