import { congressOf, isCentralCommittee, LOWER_CONGRESS, NATIONAL_CONGRESS } from '../../model/bodies.js';
import type { Span } from '../../model/index.js';
import { meet } from '../../model/language-set.js';
import type { BodyNode, CoreNode, HeadNode, ItemNode, LeadNode, PartNode } from '../parse/nodes.js';
import { BODY_BEFORE_TYPE } from '../scan/languages.js';
import { Token } from '../scan/token-types.js';
import { typesOf } from '../scan/tokens.js';
import { hasMarks } from '../text/classes.js';
import { rankOf, readBody } from './body.js';
import { emptyDraft, takeIssuer, type Draft } from './draft.js';
import { FullCitationReader } from './full-citation.js';
import { languagesIn } from './languages.js';
import { placeField, takePlace } from './places.js';
import { isPlenumNumber, toPlenum } from './plenum.js';

/** A bracket, or the end of a quotation. */
const TITLED = /^(?: \(\p{L}|[”"»])/u;

/** Reads the nodes of one window into drafts; the text and tokens are those of the window. */
export class WindowReader extends FullCitationReader {
  /** Of what kind the body was whose congress was read last: further items name its rank alone. */
  private congressKind: string | undefined;

  citation(lead: LeadNode | undefined, core: CoreNode, tail: readonly PartNode[]): Draft {
    const draft = this.core(core, tail);
    this.ends(draft, tail);
    draft.leadStart = this.start(0);
    // Known before the dates are: English ones may have the month first.
    draft.languages = languagesIn(this.window, this.text, draft, core);
    this.beside.tail(draft, tail);
    if (lead !== undefined) this.beside.lead(draft, lead);
    if ((core.kind === 'full' || core.kind === 'short') && core.body !== undefined) this.beside.issuer(draft, readBody(core.body, this.text, this.tokens), 'stated');
    this.plenumByCommittee(draft);
    this.owner(draft, core);
    return draft;
  }

  /** Whose the document is, where the words behind it say so and name no body of the Party; a code that the Party is known to have says more. */
  private owner(draft: Draft, core: CoreNode): void {
    if (draft.provenance.issuer !== undefined || (core.kind !== 'short' && !(core.kind === 'full' && draft.unknownCode))) return;
    draft.nonParty ||= this.window.context.ownedByOther(this.window.end) || (core.kind === 'full' && this.window.context.spokenOfOther(draft.span.start));
  }

  private core(core: CoreNode, tail: readonly PartNode[]): Draft {
    switch (core.kind) {
      case 'full':
        return this.full(core.head, core.symbol);
      case 'short':
        return this.short(core.head, core.number, core.listed);
      case 'plenum': {
        const draft = this.undrafted('plenum', { start: this.start(core.type), end: Math.max(this.end(core.event.committee), this.end(core.event.number)) });
        this.type(draft, { type: core.type });
        this.beside.event(draft, core.event, 'stated');
        // "13e Comité central" ends with the committee, "5th plenum (12th tenure" with the term.
        const { committee, number, term, meeting } = core.event;
        if (meeting !== undefined) draft.span = { ...draft.span, end: this.end(meeting) };
        else if (term !== undefined) draft.span = { ...draft.span, end: committee === number ? this.beside.termEnd({ at: term, years: false }) : this.end(committee) };
        return draft;
      }
      case 'congress': {
        const draft = this.undrafted('congress', { start: this.start(core.first), end: this.end(core.end) });
        this.type(draft, { type: core.type });
        if (core.number !== undefined) this.beside.setTerm(draft, core.number, 'stated');
        if (core.lower !== undefined) draft.issuer = congressOf(this.tokens.values[core.lower]!.values[0]!);
        else if (core.of === undefined || core.of === 'national') draft.issuer = NATIONAL_CONGRESS;
        else {
          const body = readBody(core.of, this.text, this.tokens);
          this.congressKind = this.tokens.values[core.of.head]?.values[0];
          draft.issuer = congressOf(body.issuer);
          draft.issuerName = body.name;
          this.beside.placeIssuer(draft, body);
        }
        draft.provenance.issuer = core.of === undefined ? 'inferred' : 'stated';
        this.congressOwner(draft, tail.some(({ kind }) => kind === 'party'));
        return draft;
      }
      case 'anaphora': {
        const draft = emptyDraft('anaphora', { start: this.start(core.first), end: this.end(core.last) });
        this.type(draft, { type: core.type });
        draft.capital = this.window.context.isCapital(this.start(core.type));
        draft.plural ||= this.window.context.pluralBefore(draft.span.start);
        const means = this.tokens.values[core.first === core.type ? core.last : core.first]!.values[0];
        draft.near = means === 'this';
        // "That directive …": with a capital it begins the sentence, and no clause of another.
        draft.doubtful = means === 'doubtful' && !draft.capital && !this.window.context.isCapital(draft.span.start) && !this.window.context.endsClause(draft.span.end);
        return draft;
      }
    }
  }

  /** "les résolutions des 3e et 7e plénums": the first takes the type word along, the last what is said behind them. */
  earlierPlenums(draft: Draft, core: CoreNode): Draft[] {
    if (core.kind !== 'plenum' || core.earlier.length === 0) return [];
    const drafts = core.earlier.map((at, index): Draft => {
      const plenum = emptyDraft(index === 0 ? 'plenum' : 'list-item', { start: index === 0 ? draft.span.start : this.start(at), end: this.end(at) });
      Object.assign(plenum, { types: draft.types, typeCode: draft.typeCode, typeStated: draft.typeStated, plural: draft.plural, nonParty: draft.nonParty, drafted: draft.drafted, languages: draft.languages, plenum: this.tokens.numbers[at]! });
      plenum.provenance.type = index === 0 ? 'stated' : 'list';
      plenum.provenance.plenum = 'stated';
      placeField(plenum, 'plenum', this.start(at), this.end(at));
      takePlace(plenum, draft, 'type');
      if (draft.issuer !== undefined) takeIssuer(plenum, draft, 'list');
      if (draft.term !== undefined) {
        plenum.term = draft.term;
        plenum.provenance.term = 'list';
        takePlace(plenum, draft, 'term');
      }
      plenum.leadStart = index === 0 ? draft.leadStart : plenum.span.start;
      return plenum;
    });
    draft.form = 'list-item';
    draft.span = { start: this.start(core.event.number), end: draft.span.end };
    draft.leadStart = draft.span.start;
    draft.provenance.type = 'list';
    return drafts;
  }

  private undrafted(form: 'plenum' | 'congress', span: Span): Draft {
    const draft = emptyDraft(form, span);
    draft.drafted = this.window.context.draftBefore(span.start);
    // "The Lao People's Revolutionary Party … the resolution adopted by the Tenth Party Congress"
    draft.nonParty = this.window.context.foreignPartyBefore(span.start);
    return draft;
  }

  /** A congress of an organisation that the text names in other words, or of somebody else. */
  private congressOwner(draft: Draft, party: boolean): void {
    let owner = this.window.context.ownerBehind(this.window.end);
    // "13e Congrès du Parti des organes du ressort central"
    if (party && owner === 'foreign') owner = 'party';
    if (owner === 'foreign' || (owner === undefined && !party && this.window.context.foreignPartyInSentenceBefore(draft.span.start))) draft.nonParty = true;
    else if (owner === 'party' && draft.provenance.issuer === 'inferred' && draft.issuer === NATIONAL_CONGRESS) draft.issuer = LOWER_CONGRESS;
  }

  private short(head: HeadNode, number: number, listed: boolean): Draft {
    const { tokens, text, window } = this;
    const first = head.type ?? head.abbr ?? head.mark ?? number;
    const draft = emptyDraft('short', { start: this.start(first), end: this.end(number) });
    this.type(draft, head);
    if (draft.types.length === 0) this.typeOfSentence(draft);
    this.numberFields(draft, number);
    draft.marked = head.mark !== undefined;
    draft.abbreviated = head.type === undefined && head.abbr !== undefined;
    draft.titled = draft.abbreviated && (window.context.opensSubject(this.end(number)) || TITLED.test(text.slice(this.end(number), this.end(number) + 3)));
    draft.bare = head.type !== undefined && !hasMarks(text, this.start(first), this.end(head.type));
    draft.capital = window.context.isCapital(this.start(first));
    draft.plural ||= window.context.pluralBefore(this.start(first));
    const behind = window.context.countsBehind(this.end(number));
    draft.counts = behind !== undefined;
    draft.governs = behind === 'verb';
    draft.listed = listed;
    draft.drafted = window.context.draftBefore(this.start(first));
    draft.padded = text[tokens.starts[number]!] === '0';
    draft.based = !draft.capital && window.context.basisBefore(this.start(first)) && window.context.endsClause(this.end(number));
    // "Hội đồng nhân dân tỉnh khoá XVII, kỳ họp thứ 9 thông qua Nghị quyết số 25"
    draft.nonParty ||= window.context.issuedByOther(this.start(first));
    if (head.type !== undefined && meet(tokens.values[head.type]!.languages, BODY_BEFORE_TYPE)) draft.nonParty ||= window.context.abbreviatedBefore(this.start(first));
    // "Le Conseil de sécurité rappelle ses résolutions 242 et 338"
    draft.nonParty ||= (window.context.ownedBefore(this.start(first)) || window.context.ownedBehind(this.end(number))) && window.context.ofOtherBody(this.start(first));
    return draft;
  }

  /** "Parmi ces résolutions, celles n° 57 et 59"; without a type before it, a number is nobody's. */
  private typeOfSentence(draft: Draft): void {
    const value = this.window.context.typeBefore(draft.span.start);
    if (value === undefined) draft.nonParty = true;
    else {
      draft.types = typesOf(value);
      draft.typeCode = value.canonical;
      draft.plural = value.plural;
      draft.provenance.type = 'list';
    }
  }

  /** One further item of a list; what it shares with the head comes from `list.ts`. */
  item(node: ItemNode, tail: readonly PartNode[]): Draft {
    const { mark, symbol, number, term, body, name } = node;
    let draft: Draft;
    if (symbol !== undefined) draft = this.full({ ...(mark !== undefined && { mark }) }, symbol);
    else {
      const at = number ?? term!;
      draft = emptyDraft('list-item', { start: this.start(mark ?? body ?? name ?? at), end: this.end(at) });
      if (number !== undefined) {
        this.numberFields(draft, number);
        draft.nonParty = this.window.context.ownedBehind(this.end(number)) && this.window.context.ofOtherBody(this.start(number));
        draft.counts = this.window.context.countsBehind(this.end(number)) !== undefined;
        draft.closed = this.window.context.endsClause(this.end(number)) || this.window.context.andBehind(this.end(number));
        draft.padded = this.text[this.start(number)] === '0';
      } else this.beside.setTerm(draft, at, 'stated');
      if (body !== undefined) this.beside.congressOf(draft, readBody({ head: body, ...(name !== undefined && { name }) }, this.text, this.tokens));
      else if (name !== undefined && this.congressKind !== undefined) this.beside.congressOf(draft, rankOf(this.congressKind, this.text.slice(this.start(name), this.end(name))));
    }
    draft.form = 'list-item';
    draft.marked = mark !== undefined;
    this.ends(draft, tail);
    this.beside.tail(draft, tail);
    return draft;
  }

  /** Where what belongs to the citation ends, and where its noun phrase does. */
  private ends(draft: Draft, tail: readonly PartNode[]): void {
    draft.tailEnd = this.window.end;
    for (const part of tail) {
      if (part.kind !== 'clause') continue;
      const last = this.tokens.types[part.at - 1] === Token.COMMA ? part.at - 2 : part.at - 1;
      draft.phraseEnd = this.end(last);
      return;
    }
  }

  /** A footnote that only says date and issuer, or a line of a head; what it says may be kept to what the draft is. */
  note(body: BodyNode | undefined, tail: readonly PartNode[], draft: Draft = emptyDraft('short', { start: this.start(0), end: this.window.end })): Draft {
    draft.tailEnd = this.window.end;
    if (body !== undefined) this.beside.issuer(draft, readBody(body, this.text, this.tokens), 'adjacent');
    this.beside.tail(draft, tail);
    return draft;
  }

  /** A document named without its number; only what is said of it counts. */
  announced(type: number, lead: LeadNode): Draft {
    const draft = emptyDraft('short', { start: this.start(0), end: this.window.end });
    this.type(draft, { type });
    this.beside.lead(draft, lead);
    return draft;
  }

  /** "Résolution 4 du Comité central, Terme XII": the committee's term makes the number that of a plenum. */
  private plenumByCommittee(draft: Draft): void {
    if (draft.form === 'short' && isCentralCommittee(draft.issuer) && draft.term !== undefined && isPlenumNumber(draft)) toPlenum(draft, this.window.tokens);
  }
}
