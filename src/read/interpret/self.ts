import { typeFacts } from '../../model/document-types.js';
import type { DocumentId, DocumentType, Span } from '../../model/index.js';
import { articleOf, readHeadLine } from '../scan/head-lines.js';
import { parseSymbol } from './document-symbol.js';
import type { Draft } from './draft.js';
import type { Letterhead } from './letterhead.js';

/** What a text says that it is itself. */
export interface OwnHead {
  readonly by: 'letterhead' | 'preamble' | 'articles';
  /** Those that its head or its enacting line names; none where nothing does. */
  readonly types: readonly DocumentType[];
  /** Its own number at its head, where the Party numbers it. */
  readonly draft: Draft | undefined;
  /** Where the document begins: what stands before it, an article about it, is no part of it. */
  readonly start: number;
  /** Between the line that names its type and the next, which says its subject: "BÁO CÁO ⏎ Tổng kết …" is one title. */
  readonly subject: Span | undefined;
}

/** Lines of a head, blank ones left out: organ, number, place and day, type, subject, and the preamble. */
const HEAD_LINES = 40;
/** What markup and tables put before the words of a line. */
const BEFORE_WORDS = /[^\p{L}\p{N}\n]*/uy;

/**
 * Is the text itself a document, and of which type? It has a letterhead; or lines that name its bases precede the one that enacts it; or it
 * has articles.
 */
export function ownHead(text: string, letterhead: Letterhead | undefined): OwnHead | undefined {
  const { title, enacted, based, grounds, articles, opened, headed, start, subject } = readLines(text);
  if (letterhead !== undefined) return { by: 'letterhead', types: letterhead.types.length > 0 ? letterhead.types : title ?? enacted ?? [], draft: letterhead.draft, start: Math.min(start, letterhead.draft?.span.start ?? start), subject };
  const types = title ?? enacted ?? [];
  if (based && (enacted !== undefined || articles > 0 || grounds > 1)) return { by: 'preamble', types, draft: undefined, start, subject };
  if (title !== undefined && headed) return { by: 'letterhead', types: title, draft: undefined, start, subject };
  return opened || articles > (title === undefined ? 1 : 0) ? { by: 'articles', types, draft: undefined, start, subject } : undefined;
}

interface Lines {
  readonly title: readonly DocumentType[] | undefined;
  readonly enacted: readonly DocumentType[] | undefined;
  readonly based: boolean;
  /** Lines that name a basis and go on with the next. */
  readonly grounds: number;
  /** How many articles follow one another from the first on. */
  readonly articles: number;
  /** The text begins with an article, whatever its number: it is a part of a document. */
  readonly opened: boolean;
  /** Organs in capitals, and nothing else, stand above the title, which is in capitals too; or the text begins with it, and its subject stands below. */
  readonly headed: boolean;
  /** Where the first line of them begins. */
  readonly start: number;
  readonly subject: Span | undefined;
}

function readLines(text: string): Lines {
  let title: readonly DocumentType[] | undefined;
  let enacted: readonly DocumentType[] | undefined;
  let based = false;
  let grounds = 0;
  let articles = 0;
  let opened = false;
  let headed = false;
  let organs = 0;
  let first: number | undefined;
  let titleEnd: number | undefined;
  let subject: Span | undefined;
  for (let at = 0, read = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    BEFORE_WORDS.lastIndex = at;
    BEFORE_WORDS.test(text);
    const start = Math.min(BEFORE_WORDS.lastIndex, end);
    if (start < end) {
      const article = articleOf(text, start, end);
      if (article === articles + 1) articles++;
      if (read === 0) opened = article > 0;
      if (article > 0) first ??= start;
      if (read++ < HEAD_LINES) {
        const line = readHeadLine(text, start, end);
        if (line.title !== undefined || line.bases) first ??= start;
        const capitals = inCapitals(text.slice(start, end));
        if (title === undefined && line.title !== undefined) headed = capitals && organs > 0 && organs === read - 1;
        // "KẾ HOẠCH ⏎ thực hiện Nghị quyết …": behind a title with which the text begins, its subject goes on in small letters
        else if (read === 2 && organs === 1 && title !== undefined) headed = /^\s*\p{Ll}/u.test(text.slice(at, start + 1));
        if (capitals) organs++;
        if (titleEnd !== undefined) subject ??= { start: titleEnd, end: at };
        if (title === undefined && line.title !== undefined && capitals) titleEnd = end;
        title ??= line.title;
        based ||= line.bases;
        if (line.bases && line.goesOn) grounds++;
        if (based) enacted ??= line.enacts;
      }
    }
    at = end + 1;
  }
  return { title, enacted, based, grounds, articles, opened, headed, start: first ?? text.length, subject };
}

/** "TỈNH UỶ THANH HOÁ" */
const inCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();

/** Does "this Regulation" mean the text itself? "That Regulation" never does. */
export function meansItself(draft: Draft, types: readonly DocumentType[]): boolean {
  return draft.form === 'anaphora' && draft.near && !draft.plural && (types.length === 0 || draft.types.some((type) => types.includes(type)));
}

/** Types that the id of a document says: of its symbol, or the one that it begins with. */
export function typesOfId(id: DocumentId): readonly DocumentType[] {
  const head = id.split(/[@[]/u, 1)[0]!;
  const type = /^(?<type>[a-z-]+)-\d+[a-z]?$/u.exec(head)?.groups!['type'];
  if (type !== undefined && typeFacts(type) !== undefined) return [type as DocumentType];
  return parseSymbol(head)?.types ?? [];
}
