import { heavyBefore, heavyFrom, isAct, isBoundary, isLight, type Pass, type Piece } from '../piece.js';

/** "Tant la conclusion 12 que la directive 23 …" */
export const joinCorrelates: Pass = (pieces) => {
  let open = false;
  for (const piece of pieces) {
    if (piece.type === 'correlates') {
      piece.become('adverb');
      open = true;
    } else if ((piece.type === 'whom' || piece.type === 'relative' || piece.type === 'and') && open) {
      piece.become('and');
      open = false;
    }
  }
  return pieces;
};

const OWNERS: ReadonlySet<string> = new Set(['body', 'word', 'close']);

/** "the Committee (PCC)’s Secretariat met on 16 February": what says on which day, and what only abbreviates, goes. */
export const dropBesides: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    if (!uninflected && piece.type === 'about' && (next?.type === 'time' || (next?.type === 'number' && pieces[at + 2]?.type === 'time')) && !isAct(pieces[heavyFrom(pieces, at + 1)])) piece.become('oblique');
    if (piece.type === 'open' && kept.at(-1)?.type === 'body' && pieces[at + 2]?.type === 'close' && (next?.type === 'body' || (next?.type === 'word' && next.capital))) {
      at += 2;
      continue;
    }
    // "does, however, rescind", "a, pour sa part, complété": an aside within a verb group
    const aside = piece.type === 'comma' && !uninflected && GROUPS.has(kept.at(-1)?.type ?? '') ? groupAsideEnd(pieces, at) : -1;
    if (aside !== -1) {
      at = aside;
      continue;
    }
    // "Le remplacement, au printemps dernier, de A par B"
    const beside = piece.type === 'comma' && !uninflected && isAct(kept.at(-1)) && kept.at(-1)!.form === 'noun' ? nounAsideEnd(pieces, at) : -1;
    if (beside !== -1) {
      at = beside;
      continue;
    }
    // "re: implementing A"
    if (piece.type === 'colon' && kept.at(-1)?.type === 'about') {
      if (kept.some(({ mention }) => mention !== undefined)) continue;
      kept.at(-1)!.become('word');
    }
    // "in Articles 3 and 8"
    if (piece.type === 'and' && kept.at(-1)?.type === 'number' && next?.type === 'number' && kept.at(-2)?.type === 'part') continue;
    if (piece.type === 'via' && !(kept.at(-1)?.type === 'comma' && SUBJECTS.has(pieces[heavyFrom(pieces, at + 1)]?.type ?? ''))) piece.become('adverb');
    // "Plan 64 for the implementation of A": straight behind a document it opens what the document is for.
    if (piece.type === 'for' && piece.other === 'oblique' && kept.at(-1)?.mention === undefined) piece.become('oblique');
    // "it does not supersede it": with a verb behind, it is a pronoun that its verb is denied of.
    if (piece.type === 'refused' && (isAct(pieces[heavyFrom(pieces, at + 1)]) || (next?.type === 'be' && isAct(pieces[heavyFrom(pieces, at + 2)])))) kept.push(piece.copy().become('it'), piece.become('not'));
    // "ne s’applique plus qu’aux faits antérieurs": to these it does
    else if (piece.type === 'whom' && isAct(kept.at(-1)) && kept.at(-1)!.form === 'ends' && next?.type !== 'mention') kept.at(-1)!.forget();
    // "n’abroge que les articles 4 à 6": only these, and it does.
    else if (piece.type === 'whom' && isAct(kept.at(-1)) && !uninflected && affirm(kept)) continue;
    // "ont pourtant été abrogées", "abrogent pourtant A", "avait lui-même remplacé": within a verb group, or before its object, it joins nothing.
    else if (!uninflected && kept.at(-1)?.form !== 'preposition' && within(kept.at(-1), piece, next)) continue;
    // "triển khai đồng thời A và B": at the same time
    else if (uninflected && piece.type === 'and' && isAct(kept.at(-1)) && next?.type === 'mention') continue;
    else if (piece.type === 'and' && kept.at(-1)?.type === 'adverb' && next?.type === 'adverb' && isAct(pieces[heavyFrom(pieces, at + 1)])) continue;
    else if (piece.type === 'owner' && OWNERS.has(kept.at(-1)?.type ?? '') && next?.type === 'body') continue;
    else kept.push(piece);
  }
  return kept;
};

/** Takes the word away that denies the last act; false where none does. */
function affirm(kept: Piece[]): boolean {
  let at = kept.length - 2;
  while (at >= 0 && (BESIDE_VERB.has(kept[at]!.type) || isLight(kept[at]!)) && kept[at]!.type !== 'not') at--;
  if (kept[at]?.type !== 'not') return false;
  kept.splice(at, 1);
  return true;
}

const GROUPS: ReadonlySet<string> = new Set(['have', 'be', 'does', 'plan', 'not']);

/** The comma that ends an aside within a verb group; -1 where none does, and where the aside says something itself. */
function groupAsideEnd(pieces: readonly Piece[], from: number): number {
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.type === 'comma') {
      const next = heavyFrom(pieces, at + 1);
      // "dresse, sans complaisance, le bilan de A"
      const verb = pieces[pieces[next]?.type === 'object' ? next + 1 : next]?.type;
      return verb === 'act' || verb === 'be' ? at : -1;
    }
    if (piece.type === 'act' || piece.mention !== undefined || isBoundary(piece)) return -1;
  }
  return -1;
}

/** The comma that ends an aside between the noun of an act and its object; -1 where none does. */
function nounAsideEnd(pieces: readonly Piece[], from: number): number {
  let at = from + 1;
  while (at < pieces.length && !isBoundary(pieces[at]!) && !isAct(pieces[at]) && pieces[at]!.mention === undefined) at++;
  const ends = pieces[at]?.type === 'comma' && pieces[at + 1]?.type === 'of';
  return ends && pieces[heavyFrom(pieces, at + 2)]?.mention !== undefined ? at : -1;
}

const AUXILIARY: ReadonlySet<string> = new Set(['have', 'be', 'not']);
/** "n’en retouche que le chapitre IV" */
const BESIDE_VERB: ReadonlySet<string> = new Set([...AUXILIARY, 'object', 'closes']);
const OBJECTS: ReadonlySet<string> = new Set(['mention', 'article', 'object', 'type', 'document', 'indefinite']);

function within(before: Piece | undefined, { type }: Piece, next: Piece | undefined): boolean {
  if (type !== 'and' && type !== 'relative') return false;
  if (AUXILIARY.has(before?.type ?? '')) return true;
  return isAct(before) && before.form !== 'noun' && next !== undefined && OBJECTS.has(next.type);
}

const RELATIVES: ReadonlySet<string> = new Set(['relative', 'whom']);
const JOINS_CLAUSES: ReadonlySet<string> = new Set(['from', 'through', 'oblique', 'in', 'and', 'while']);
const CLOSES: ReadonlySet<string> = new Set(['comma', 'semi', 'stop']);
const SUBJECTS: ReadonlySet<string> = new Set(['mention', 'it', 'him', 'her', 'they', 'these', 'both', 'three', 'type', 'document', 'state', 'body']);
const NOUN_WORDS: ReadonlySet<string> = new Set(['word', 'body', 'does']);
const AUXILIARIES: ReadonlySet<string> = new Set(['have', 'be', 'plan', 'past', 'not', 'hit', 'each']);

/**
 * "Sau khi A thay thế B, …", "After A replaced B, …": what opens a clause and stands before a subject with its verb makes a clause of its own, to the
 * comma behind it.
 */
export const partSubordinates: Pass = (pieces, { uninflected }) => {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "… until A amended that Regulation"
    if (!uninflected && heavyBefore(pieces, at - 1) >= 0 && piece.single && OPENS_LATER.has(piece.type) && pieces[at + 1]?.type === 'mention' && changes(pieces, at + 2)) {
      piece.become('stop');
      continue;
    }
    const opens = heavyBefore(pieces, at - 1);
    if (!JOINS_CLAUSES.has(piece.type) || (opens >= 0 && !isBoundary(pieces[opens]!)) || (piece.type === 'and' && opens >= 0)) continue;
    let next = heavyFrom(pieces, at + 1);
    // "le", where it is no pronoun
    if (pieces[next]?.type === 'object') next++;
    if (!SUBJECTS.has(pieces[next]?.type ?? '')) continue;
    // "văn bản mà sáu năm sau A thay thế": so many years later
    if (uninflected && piece.single && pieces[at - 1]?.type === 'time' && opens >= 0 && RELATIVES.has(pieces[opens]!.type)) {
      piece.become('adverb');
      continue;
    }
    next++;
    // "Nhân dịp Ban Bí thư tổ chức Hội nghị toàn quốc sơ kết A, …"
    while (next < pieces.length && (isLight(pieces[next]!) || AUXILIARIES.has(pieces[next]!.type) || (uninflected && NOUN_WORDS.has(pieces[next]!.type)))) next++;
    const act = pieces[next];
    if (!isAct(act) || act.form === 'noun' || act.form === 'infinitive' || act.form === 'preposition' || pieces[heavyFrom(pieces, next + 1)]?.type === 'by') continue;
    let comma = next + 1;
    while (comma < pieces.length && !CLOSES.has(pieces[comma]!.type)) comma++;
    if (comma === pieces.length || names(pieces, next + 1, comma)) continue;
    piece.become(opens >= 0 ? 'stop' : 'adverb');
    pieces[comma]!.become('stop');
  }
  return pieces;
};

/** "Among the texts repealed are A, B and C", "Trong các văn bản bị bãi bỏ có A, B": is the act followed by a verb that only names documents? */
function names(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if ((pieces[at]!.type === 'be' || pieces[at]!.type === 'issue') && pieces[at + 1]!.type === 'mention') return true;
  return false;
}

const OPENS_LATER: ReadonlySet<string> = new Set(['from', 'oblique', 'while']);
const POINTS: ReadonlySet<string> = new Set(['mention', 'this', 'it', 'that']);

/** Does a finite verb with a document as its object stand there? */
function changes(pieces: readonly Piece[], at: number): boolean {
  const act = pieces[heavyFrom(pieces, at)];
  return isAct(act) && (act.form === 'past' || act.form === 'finite') && POINTS.has(pieces[heavyFrom(pieces, pieces.indexOf(act) + 1)]?.type ?? '');
}

/** "It was A, not B, that repealed C", "không phải A mà B đã sửa đổi C": a document that is denied does nothing. */
export const dropDeniedDocuments: Pass = (pieces) => {
  const kept: Piece[] = [];
  let neither = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    let next = heavyFrom(pieces, at + 1);
    // "et non la directive 5": no pronoun stands before a noun
    while (piece.other === 'and' && pieces[next]?.type === 'object' && pieces[next]!.other === 'article') next = heavyFrom(pieces, next + 1);
    if (piece.type !== 'not' || pieces[next]?.type !== 'mention') {
      // "Neither A nor the guidance repeals B"
      if (piece.type === 'not' && neither && !isAct(pieces[next])) {
        denyNext(pieces, next);
        neither = false;
      }
      kept.push(piece);
      continue;
    }
    neither ||= at === 0;
    at = next;
    const behind = pieces[at + 1];
    if (kept.at(-1)?.type === 'comma' && behind?.type === 'comma') kept.pop();
    else if (behind !== undefined && CONTRASTS.has(behind.type) && pieces[heavyFrom(pieces, at + 2)]?.type === 'mention') at++;
    // "Neither A nor B repeals C": nobody does it.
    // "A, chứ không phải B, …"
    else if (kept.at(-1)?.type === 'and' && kept.at(-2)?.type === 'mention') kept.pop();
    else kept.push(piece);
  }
  return kept;
};

function denyNext(pieces: readonly Piece[], from: number): void {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (isAct(piece) && piece.form !== 'noun') {
      piece.denied = true;
      return;
    }
  }
}

const CONTRASTS: ReadonlySet<string> = new Set(['relative', 'and', 'comma']);

/** "không đặt ra … mà sửa …": a relative word that no noun stands before joins. "A thì B đã thay": what is spoken of is the object. */
export const settleRelatives: Pass = (pieces, { uninflected }) => {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!SETTLED.has(piece.type)) continue;
    let first = heavyBefore(pieces, at - 1);
    while (pieces[first]?.type === 'fresh') first = heavyBefore(pieces, first - 1);
    const before = pieces[first];
    const next = heavyFrom(pieces, at + 1);
    const behind = pieces[next];
    const between = before?.type === 'mention' && behind?.type === 'mention';
    if (cleft(pieces, at, first)) piece.become('comma');
    // "A và B đều là văn bản triển khai C": straight behind its subject it says what that does
    else if (uninflected && piece.type === 'relative' && piece.predicates && before?.type === 'mention' && BEGINS_PREDICATE.has(behind?.type ?? '')) piece.become('adverb');
    // "không sửa A mà sửa B"
    else if (uninflected && piece.type === 'relative' && (behind?.type === 'order' || isAct(behind)) && (before?.type === 'mention' || (behind.type === 'order' && before?.type === 'type')) && deniesBefore(pieces, at)) piece.become('and');
    // "A, vì đã được B thay thế": what has no subject of its own is said of the document before the comma
    else if (piece.type === 'while' && uninflected && before?.type === 'comma' && pieces[heavyBefore(pieces, first - 1)]?.type === 'mention' && BEGINS_PREDICATE.has(behind?.type ?? '')) piece.become('relative');
    else if (piece.type === 'while') piece.become(behind !== undefined && (OPENS_CLAUSE.has(behind.type) || (uninflected && before?.type === 'comma' && !BEGINS_PREDICATE.has(behind.type))) && (before === undefined || isBoundary(before)) ? 'stop' : uninflected ? 'adverb' : 'and');
    else if (piece.type === 'together') {
      if (between) piece.become('and');
      else piece.fallBack('adverb');
    } else if (piece.type === 'topic') piece.become(between ? 'whom' : (behind?.type === 'mention' || behind?.type === 'body') ? topicMark(pieces, at) : 'adverb');
    else if (piece.type === 'copula') {
      // "thay thế hai quy định trước đó là A và B"
      if (behind?.type === 'mention' && namesObject(pieces, at)) {
        piece.become('such');
        continue;
      }
      // "…, là kế hoạch thực hiện A"
      if (behind === undefined || !namesType(behind) || !isAct(pieces[heavyFrom(pieces, next + 1)])) continue;
      behind.become('adverb');
      piece.become('relative');
    } else if (piece.type === 'whom') continue;
    // "A was replaced by B, and that in turn was replaced by C"
    else if (!uninflected && piece.type === 'relative' && before?.type === 'and' && (behind?.type === 'be' || behind?.type === 'have')) piece.become('near');
    // "of April that year"
    else if (!uninflected && pieces[at + 1]?.type === 'time') piece.pointBack();
    else if (!uninflected && behind?.type === 'type' && pieces[at + 2] !== undefined && !isAct(pieces[at + 2])) {
      // "that Directive"
      // … and not "on the basis of which Plan 80 …"
      if (before?.type !== 'mention' && !(isAct(before) && piece.other === undefined)) piece.pointBack();
    } else if (uninflected && before !== undefined && !NAMES.has(before.type) && !isBoundary(before)) piece.become('and');
  }
  return pieces;
};

/** "Riêng A về đất đai thì B đã thay": the document before it is spoken of. "A thuộc khoá XI, đến năm 2016 thì B thay": the day is, and the clause begins at the comma. */
function topicMark(pieces: readonly Piece[], at: number): 'comma' | 'stop' | 'adverb' {
  for (let i = at - 1; i >= 0 && !isAct(pieces[i]); i--) {
    if (pieces[i]!.mention !== undefined) return 'comma';
    if (isBoundary(pieces[i]!)) return pieces[i]!.type === 'comma' ? 'stop' : 'adverb';
  }
  return 'adverb';
}

/** Do an act and a noun for documents, and no document, stand before the place in its clause? */
function namesObject(pieces: readonly Piece[], at: number): boolean {
  let noun = false;
  for (let i = at - 1; i >= 0 && !isBoundary(pieces[i]!); i--) {
    if (isAct(pieces[i])) return noun;
    if (pieces[i]!.mention !== undefined) return false;
    noun ||= namesType(pieces[i]!);
  }
  return false;
}

/** Is an act denied in the clause before the place? */
function deniesBefore(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !isBoundary(pieces[i]!); i--) if (pieces[i]!.type === 'not') return true;
  return false;
}

/** "C’est à travers A que B …": what the preposition governs stands before the clause. */
function cleft(pieces: readonly Piece[], at: number, mention: number): boolean {
  const { type } = pieces[at]!;
  const preposition = pieces[heavyBefore(pieces, mention - 1)];
  return (type === 'whom' || type === 'relative') && pieces[mention]?.type === 'mention' && preposition?.type === 'through' && pieces.slice(0, mention).every((piece) => piece === preposition || isLight(piece) || OPENS_CLEFT.has(piece.type));
}

const OPENS_CLEFT: ReadonlySet<string> = new Set(['it', 'be', 'object', 'this']);
const SETTLED: ReadonlySet<string> = new Set(['together', 'topic', 'copula', 'relative', 'whom', 'while']);
const BEGINS_PREDICATE: ReadonlySet<string> = new Set(['hit', 'not', 'act']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['mention', 'type', 'body', 'it', 'document']);
const namesType = ({ type, isType }: Piece): boolean => type === 'type' || type === 'document' || isType === true;
const NAMES: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'document', 'type', 'state', 'body']);
