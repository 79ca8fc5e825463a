import { someType, someTypeIn } from '../model/document-types.js';
import { onlyOf } from '../model/language-set.js';
import type { Draft } from '../read/interpret/draft.js';
import { sectionBetween } from '../read/scan/sections.js';
import { governs, isGoverned } from '../read/scan/reference-words.js';
import { sentenceEnd } from '../read/text/sentences.js';
import type { Barriers } from './barriers.js';
import { UnreadDocuments } from './unread.js';

/** The last mention of a type, and the one before it: of those before, a chain would keep them all alive. */
interface Recent {
  draft: Draft;
  place: number;
  before: Draft | undefined;
  placeBefore: number;
}

const NONE: readonly number[] = [];

/**
 * Walks the mentions of a text in order and tells for what each "this resolution" stands: the nearest mention before it of its type, in the
 * same note or in the text outside of notes, and the one before that too where both stand in one sentence ("A replaces B. This regulation …"
 * may be either). Never the subject of its own clause ("A amends this regulation"). In a note that names none before it, what calls the note.
 */
export class Antecedents {
  private readonly inText = new Map<string, Recent>();
  private inNote = new Map<string, Recent>();
  private note: string | undefined;
  /** What calls each note. */
  private readonly callers = new Map<string, { readonly draft: Draft; readonly place: number }>();
  private readonly unread: UnreadDocuments;
  /** Demonstratives for documents that the text names without a number. */
  readonly ofUnread: Draft[] = [];

  constructor(private readonly text: string, private readonly barriers: Barriers, private readonly headings: readonly number[] | undefined) {
    this.unread = new UnreadDocuments(text, barriers);
  }

  private recentFor({ inFootnote }: Draft): Map<string, Recent> {
    if (inFootnote !== undefined && inFootnote !== this.note) this.inNote = new Map<string, Recent>();
    this.note = inFootnote ?? this.note;
    return inFootnote === undefined ? this.inText : this.inNote;
  }

  /** A mention that may be an antecedent, and its place. */
  pass(draft: Draft, place: number): void {
    const recent = this.recentFor(draft);
    if (draft.footnote !== undefined) this.callers.set(draft.footnote, { draft, place });
    for (let at = 0; at < draft.types.length; at++) {
      const type = draft.types[at]!;
      const last = recent.get(type);
      if (last === undefined) recent.set(type, { draft, place, before: undefined, placeBefore: -1 });
      else {
        last.before = last.draft;
        last.placeBefore = last.place;
        last.draft = draft;
        last.place = place;
      }
    }
  }

  /** The places of the mentions for which the demonstrative may stand, the nearest first; none where a heading parts it from them. Undefined where it is no document of ours. */
  of(anaphora: Draft): readonly number[] | undefined {
    const { types, span, doubtful } = anaphora;
    const recent = this.recentFor(anaphora);
    // "quy định trên mạng": a noun of other things too; "nghị quyết trên" is nothing else.
    if (doubtful && !this.isDocumentsNoun(anaphora) && !isGoverned(this.text, span.start, span.end)) return undefined;
    const last = types.map((type) => recent.get(type)).find((found) => found !== undefined);
    this.barriers.passTo(span.start);
    const caller = last === undefined ? this.callers.get(anaphora.inFootnote ?? '') : undefined;
    if (caller !== undefined && caller.draft.types.some((type) => types.includes(type))) return [caller.place];
    if (last === undefined) return this.isNamedByThis(anaphora) ? NONE : undefined;
    const { draft, place, before, placeBefore } = last;
    if (this.barriers.hides(types, draft.span.start)) return undefined;
    if (sectionBetween(this.text, draft.tailEnd, span.start, this.headings)) return NONE;
    this.unread.passTo(draft.tailEnd, span.start, types);
    if (this.barriers.hides(types, draft.span.start)) {
      this.ofUnread.push(anaphora);
      return undefined;
    }
    if (this.isSubject(draft, span.start)) return before === undefined || sectionBetween(this.text, before.tailEnd, span.start, this.headings) ? NONE : [placeBefore];
    return before !== undefined && this.areTogether(before, draft) ? [place, placeBefore] : [place];
  }

  private isDocumentsNoun({ types, languages }: Draft): boolean {
    return someTypeIn(types.slice(0, 1), 'neverVerb', languages);
  }

  /** Without an antecedent the noun itself must be one of documents of the Party, and no State document be near. */
  private isNamedByThis({ types, languages, capital }: Draft): boolean {
    return !this.barriers.any && capital && someType(types.slice(0, 1), ({ namedByThis = [] }) => namedByThis.some((language) => language === onlyOf(languages)));
  }

  /** No sentence ends between them. */
  private areTogether(before: Draft, draft: Draft): boolean {
    return sentenceEnd(this.text, before.tailEnd) >= draft.span.start;
  }

  /** Nothing but a verb stands between it and the object at `at`. */
  private isSubject({ tailEnd }: Draft, at: number): boolean {
    return governs(this.text, tailEnd, at);
  }
}
