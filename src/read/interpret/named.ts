import { NATIONAL_CONGRESS } from '../../model/bodies.js';
import type { DocumentType } from '../../model/index.js';
import { findNamed, type NamedDocument } from '../scan/named-documents.js';
import { emptyDraft, type Draft } from './draft.js';
import { placeField } from './places.js';

/**
 * Documents that are cited by their name and edition: the Statutes and the Programme, each adopted by a congress. Without a year, term or
 * congress none is read.
 *
 * @example readNamed('Điều lệ Đảng khoá XI')[0].term // 'XI'
 */
export function readNamed(text: string): Draft[] {
  return findNamed(text).map(draftOf);
}

function draftOf({ type, languages, span, term, edition }: NamedDocument): Draft {
  const draft = emptyDraft('congress', span);
  Object.assign(draft, { types: [type as DocumentType], typeStated: true, issuer: NATIONAL_CONGRESS, term, languages });
  Object.assign(draft.provenance, { type: 'stated', issuer: 'inferred', term: 'stated' });
  placeField(draft, 'term', edition.start, edition.end);
  return draft;
}

/** In the order of the text. A part of a name that is read as another document of a congress ("Charter") is no document of its own; else what is read already stays. */
export function withNamed(drafts: readonly Draft[], named: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  let next = 0;
  for (const draft of drafts) {
    for (; next < named.length && named[next]!.span.end <= draft.span.start; next++) merged.push(named[next]!);
    if (next < named.length && draft.form === 'congress' && named[next]!.span.start <= draft.span.start) continue;
    while (next < named.length && named[next]!.span.start < draft.span.end) next++;
    merged.push(draft);
  }
  return [...merged, ...named.slice(next)];
}
