/** Builders of `grammar/relation.ne`. Everything is a position in the clause, so that one parse serves all clauses of its token types. */

/** A token as the grammar gives it. */
export interface At {
  readonly at: number;
}

/** What one act says. An empty side names nobody; `SUBJECT` waits for the clause. */
export interface Frame {
  readonly act: number;
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Said by a noun alone. */
  readonly bare?: true;
  /** The document in which it is said. */
  readonly place?: readonly number[];
  /** Said by a relative clause that nothing has closed yet; `split`: "and" goes on without a comma, and not with what it says. */
  readonly relative?: 'unclosed' | 'split' | undefined;
}

export const SUBJECT = -1;
const OPEN: readonly number[] = [SUBJECT];
const NOBODY: readonly number[] = [];

/** Documents that a list joins, with what is said beside them. */
export interface Docs {
  readonly at: readonly number[];
  readonly frames: readonly Frame[];
}

export interface Predicates {
  readonly frames: readonly Frame[];
  /** Documents that it issues: what a purpose or a participle says, they do. */
  readonly issued: readonly number[];
}

/** What stands before its clause: acts of a document that follows, a document in which the clause is said, or one that came into force. */
export interface Front {
  readonly frames: readonly Frame[];
  readonly place: readonly number[];
  readonly since: readonly number[];
}

export const noun = ({ at }: At): Docs => ({ at: [at], frames: [] });
export const beside = ({ at }: At, docs: Docs): Docs => ({ at: [at], frames: docs.frames });
export const together = (a: Docs, b: Docs): Docs => ({ at: [...a.at, ...b.at], frames: [...a.frames, ...b.frames] });

/** A relative clause goes on to its comma. */
export const unclosed = (frames: readonly Frame[]): Frame[] => frames.map((frame) => ({ ...frame, relative: 'unclosed' }));

/** "A, which replaced B, and C" is a list of A and C, "A, which replaced B and C" is none. */
export function joined(list: Docs, parted: boolean, next: Docs): Docs {
  const relative = parted || next.frames.length > 0 ? undefined : 'split';
  return together({ at: list.at, frames: list.frames.map((frame) => (frame.relative === 'unclosed' && frame.target.length > 0 ? { ...frame, relative } : frame)) }, next);
}

/** The last of the documents. */
export const last = ({ at }: Docs): Docs => ({ at: at.slice(-1), frames: [] });

export function fill(frames: readonly Frame[], { at }: Docs): Frame[] {
  const side = (ends: readonly number[]): readonly number[] => (ends === OPEN ? at : ends);
  return frames.map((frame) => ({ ...frame, source: side(frame.source), target: side(frame.target) }));
}

export const attach = (docs: Docs, frames: readonly Frame[]): Docs => ({ at: docs.at, frames: [...docs.frames, ...fill(frames, docs)] });

/** The subject does it to the documents. `again`: they were taken in already. */
export const does = ({ at: act }: At, docs: Docs, again = false): Frame[] => [...(again ? [] : docs.frames), { act, source: OPEN, target: docs.at }];
export const doesAll = (acts: readonly At[], docs: Docs): Frame[] => [...docs.frames, ...acts.map(({ at: act }) => ({ act, source: OPEN, target: docs.at }))];
/** Its object is left out. */
export const doesToWhatWas = ({ at: act }: At): Frame[] => [{ act, source: OPEN, target: NOBODY }];
/** "Le Bureau politique y dresse le bilan de A" */
export const doesThere = (act: At, docs: Docs, { at }: At): Frame[] => does(act, docs).map((frame) => (frame.act === act.at ? { ...frame, place: [at] } : frame));
/** Whoever says it, the documents behind "by" do it. */
export const doesBy = (acts: readonly At[], docs: Docs, by: Docs): Frame[] => [...docs.frames, ...by.frames, ...acts.map(({ at: act }) => ({ act, source: by.at, target: docs.at }))];
/** The documents do it to the subject. */
export const undergoes = (acts: readonly At[], docs: Docs | undefined): Frame[] => [
  ...(docs?.frames ?? []), ...acts.map(({ at: act }) => ({ act, source: docs?.at ?? NOBODY, target: OPEN })),
];
export const named = ({ at: act }: At, docs: Docs, by: Docs | undefined): Frame[] => [...docs.frames, ...(by?.frames ?? []), { act, source: by?.at ?? NOBODY, target: docs.at, bare: true }];

export const predicates = (frames: readonly Frame[], rest?: Predicates, issued: readonly number[] = NOBODY): Predicates => ({
  frames: [...frames, ...(rest?.frames ?? [])], issued: issued.length > 0 ? issued : rest?.issued ?? NOBODY,
});
export const issuing = (docs: Docs): Predicates => ({ frames: docs.frames, issued: docs.at });
export const issuedDoes = ({ frames, issued }: Predicates, tails: readonly Frame[]): Predicates => ({
  frames: [...frames, ...(issued.length > 0 ? fill(tails, { at: issued, frames: [] }) : tails)], issued,
});

export const fronted = (frames: readonly Frame[]): Front => ({ frames, place: NOBODY, since: NOBODY });
export const placed = ({ at, frames }: Docs): Front => ({ frames, place: at, since: NOBODY });
export const since = ({ at, frames }: Docs): Front => ({ frames, place: NOBODY, since: at });

const NONE: Docs = { at: NOBODY, frames: [] };

/** The clause with its subject: the issued document does what stands before it; what stands in a document, the document orders. */
export function clause(fronts: readonly Front[], subject: Docs | undefined, said: Predicates | undefined): Docs {
  const place = fronts.flatMap((front) => front.place);
  const doer: Docs = subject ?? NONE;
  const since = fronts.flatMap((front) => front.since);
  // What ends on the day on which a document takes effect, that document ends.
  const own = fill(said?.frames ?? [], doer).map((frame) => (frame.source.length === 0 && since.length > 0 ? { ...frame, source: since } : frame));
  const issued = said?.issued ?? NOBODY;
  const early: Docs = { at: issued.length > 0 ? issued : doer.at, frames: [] };
  return {
    at: doer.at,
    frames: [...doer.frames, ...fronts.flatMap(({ frames }) => fill(frames, early)), ...(place.length > 0 ? own.map((frame) => ({ ...frame, place })) : own)],
  };
}

export const sequence = (a: Docs, b: Docs): Docs => ({ at: b.at, frames: [...a.frames, ...b.frames] });
