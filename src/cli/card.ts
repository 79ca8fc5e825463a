import type { DocumentRecord, Registry } from '../index.js';
import { dateWords, issuerNames, marked, typeAndIssuer, typeNames } from '../cards/record-words.js';
import { relationRows } from '../cards/relation-words.js';
import { say, sayDay } from '../cards/say.js';
import { hang, labelled, paint, type Row, type Screen } from './screen.js';
import { visible } from './terminal-text.js';

/** All that the registry knows of a document, in lines. */
export function card(record: DocumentRecord, registry: Registry, screen: Screen): string[] {
  const { symbol, term, plenum, title, aliases, signer, confidence, unverified, note, sources } = record;
  const id = registry.idOf(record);
  const rows: Row[] = [
    { label: 'type', texts: marked(record, 'type', typeNames(record)) },
    { label: 'issuer', texts: marked(record, 'issuer', issuerNames(record)) },
    { label: 'date', texts: [say(screen, sayDay(screen, dateWords(record)))] },
    { label: 'term', texts: marked(record, 'term', term) },
    { label: 'plenum', texts: plenum === undefined ? [] : [String(plenum)] },
    { label: 'title', texts: marked(record, 'title', title), style: 'cyan' },
    { label: 'aliases', texts: aliases },
    { label: 'signer', texts: signer === undefined ? [] : [signer] },
    ...relationRows(id, registry).map((row) => ({ ...row, texts: row.texts.map((text) => say(screen, text)) })),
    { label: 'confidence', texts: [say(screen, confidence)] },
    { label: 'unverified', texts: unverified.length === 0 ? [] : [unverified.map((field) => say(screen, field)).join(', ')] },
    { label: 'note', texts: note === undefined ? [] : [note] },
    { label: 'sources', texts: sources },
    { label: 'id', texts: [id] },
  ];
  return [
    ...marked(record, 'symbol', symbol).map((name) => paint(screen, 'bold', visible(name))),
    ...labelled(screen, rows.map((row) => ({ ...row, texts: row.texts.map(visible) }))),
  ];
}

/** A document among others: what tells it apart, and its id. */
export function shortCard(record: DocumentRecord, registry: Registry, screen: Screen, { rank, reasons = [] }: { readonly rank?: number | undefined; readonly reasons?: readonly string[] } = {}): string[] {
  const { symbol, title, term } = record;
  const mark = rank === undefined ? '' : `${String(rank).padStart(2)}. `;
  const indent = ' '.repeat(mark.length);
  const date = dateWords(record);
  const when = [/^\d/u.test(date) ? sayDay(screen, date) : `${say(screen, 'date')} ${say(screen, date)}`, ...marked(record, 'term', term).map((roman) => `${say(screen, 'term')} ${roman}`)];
  const heading = [...marked(record, 'symbol', symbol), ...when, typeAndIssuer(record)].map(visible);
  const [first = '', ...more] = hang(screen, mark || indent, heading.join(', '));
  const name = heading[0] ?? '';
  return [
    first.replace(name, () => paint(screen, 'bold', name)),
    ...more,
    ...marked(record, 'title', title).flatMap((text) => hang(screen, indent, visible(text), 'cyan')),
    ...reasons.flatMap((reason) => hang(screen, `${indent}– `, visible(say(screen, reason)))),
    ...hang(screen, indent, visible(registry.idOf(record)), 'dim'),
  ];
}
