import type { ClauseToken, ExplainedAct, ExplainedClause, Relation } from '../index.js';
import { say } from '../cards/say.js';
import { hang, type Screen } from './screen.js';
import { displayWidth, pad, visible } from './terminal-text.js';

const INDENT = '    ';
const WIDEST_WORD = 40;

/** The clause tokens, one a line, and below them what each act says or why it says nothing. */
export function clauseLines({ tokens, acts }: ExplainedClause, screen: Screen): string[] {
  const widest = Math.max(0, ...tokens.map(({ type }) => type.length));
  const words = tokens.map(({ text }) => visible(text));
  const room = Math.min(WIDEST_WORD, Math.max(0, ...words.map(displayWidth)));
  return [
    ...tokens.flatMap((token, at) => hang(screen, `${INDENT}${token.type.padEnd(widest)}  `, `${pad(words[at]!, room)}  ${remarks(token, screen)}`.trimEnd())),
    ...acts.flatMap((act) => actLines(act, tokens, screen).flatMap((line) => hang(screen, `${INDENT}– `, visible(line), act.silence === undefined ? undefined : 'dim'))),
  ];
}

function remarks({ citation, act, means, planned, denied }: ClauseToken, screen: Screen): string {
  return [citation, act, means, planned === true ? 'planned' : undefined, denied === true ? 'denied' : undefined].filter((word) => word !== undefined).map((word) => say(screen, word)).join(', ');
}

function actLines({ token, source, target, place, relations, why }: ExplainedAct, tokens: readonly ClauseToken[], screen: Screen): string[] {
  const named = (positions: readonly number[]): string => (positions.length === 0 ? say(screen, 'nobody named') : positions.map((at) => tokens[at]!.text).join(' + '));
  const { act = '', text } = tokens[token]!;
  const read = `${text} (${say(screen, act)}): ${named(source)} → ${named(target)}${place === undefined || place.length === 0 ? '' : `, ${say(screen, 'in')} ${named(place)}`}`;
  return why === undefined ? [read, ...relations.map((relation) => say(screen, said(relation)))] : [`${read}; ${say(screen, 'says nothing')}: ${say(screen, why)}`];
}

function said({ kind, modality, source, target, confidence, part }: Relation): string {
  const from = typeof source === 'string' ? source : 'actor' in source ? 'a body or person' : 'a document that is not named';
  return `says that ${from} ${kind} ${target}${part === undefined ? '' : ` (${part})`}, ${modality}, confidence ${confidence}`;
}
