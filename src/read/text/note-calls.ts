import type { CleanTextBuilder, Mark } from './source-map.js';

/** `#fn2`, `#_ftn2`, `#cite_note-2`, `#footnote-2`: a link to such a place is a footnote call. */
const NOTE_TARGET = /^#.*(?:ft?n|edn|note|ref)/iu;

/** `m²`, `km³`, `ha²` are units, not notes. */
const UNIT_BEFORE_POWER = /(?<!\p{L})(?:[kdcm]?m|ha)$/u;

/** `2`, `[2]`, `( 12 )`; white space around it is none of it. */
const CALL = /^[[(]?\s{0,12}(\d{1,4})(?:\s{0,12}[\])])?$/u;
/** `a`, `[b]`, `(iv)`, `*`: what calls a note beside digits. */
const LETTERED_CALL = /^[[(]?\s{0,12}([a-z]|i{1,3}|i?v|vi{1,3}|ix|\*{1,3}|†)(?:\s{0,12}[\])])?$/u;
/** Behind a numeral or a single letter a raised letter is the end of an ordinal or of a short form: 13ᵉ, XIIIᵉ, nᵒ, Mᵉ. */
const SHORTENED = /(?:\d|(?<!\p{L})(?:[IVX]+|\p{L}))$/u;
const LONGEST_CALL = 12;

/** An element that may turn out to be a footnote call: where it started, in the clean text and in the source, and what it links to. */
interface OpenCall {
  readonly mark: Mark;
  readonly start: number;
  href: string;
  readonly callsNote?: boolean;
}

/**
 * Finds footnote calls among superscripts and links, and writes each as `[2]` in place of what they held.
 *
 * The content is written to the clean text as it comes; when the element ends and its content proves to be a label, it is taken back.
 */
export class NoteCalls {
  private superscript: OpenCall | undefined;
  private link: OpenCall | undefined;
  /** Labels of the calls met so far, by the target that they link to. */
  private readonly labels = new Map<string, string>();

  constructor(private readonly text: CleanTextBuilder) {}

  /** The label of the calls that link to an element, by its id. */
  labelOf(id: string): string | undefined {
    return id === '' ? undefined : this.labels.get(`#${id}`);
  }

  /** A call is a matter of one line: whatever is still open at the end of a block was never closed. */
  forget(): void {
    this.superscript = undefined;
    this.link = undefined;
  }

  enterSuperscript(start: number): void {
    this.superscript ??= { mark: this.text.mark(), start, href: this.link?.href ?? '' };
  }

  /** `<sup>2</sup>`, `<sup>[2]</sup>`, `<sup><a …>2</a></sup>`: raised digits call a note, unless they raise a unit to a power. */
  exitSuperscript(end: number): void {
    const call = this.superscript;
    this.superscript = undefined;
    if (call === undefined) return;
    const raised = (this.text.since(call.mark, LONGEST_CALL) ?? '').trim();
    const lettered = LETTERED_CALL.exec(raised)?.[1];
    if (lettered !== undefined && !SHORTENED.test(this.text.before(call.mark, 8))) this.write(call, `^${lettered}`, end);
    const label = CALL.exec(raised)?.[1];
    if (label === undefined) return;
    if ((label === '2' || label === '3') && UNIT_BEFORE_POWER.test(this.text.before(call.mark, 4))) return;
    this.write(call, label, end);
    if (this.link !== undefined && this.link.start > call.start) this.link = undefined;
  }

  /** @param callsNote whatever its target is called */
  enterLink(start: number, href = '', callsNote = false): void {
    this.link = { mark: this.text.mark(), start, href, callsNote };
  }

  /** `<a href="#fn2">2</a>`: bare digits that link to a note call it, raised or not. In brackets they are a call as they stand. */
  exitLink(end: number, href = this.link?.href ?? '', callsNote = this.link?.callsNote === true || NOTE_TARGET.test(href)): void {
    const call = this.link;
    this.link = undefined;
    if (call === undefined) return;
    call.href = href;
    if (this.superscript !== undefined) {
      // The superscript around the link decides; one that started inside is not closed where it should be.
      if (this.superscript.start < call.start) this.superscript.href = href;
      else this.superscript = undefined;
      return;
    }
    if (!callsNote) return;
    const written = this.text.since(call.mark, LONGEST_CALL) ?? '';
    const label = CALL.exec(written.trim())?.[1];
    if (label === undefined) return;
    if (written.trim() === label) this.write(call, label, end);
    else this.labels.set(href, label);
  }

  private write(call: OpenCall, label: string, end: number): void {
    this.text.rewind(call.mark);
    this.text.replace(`[${label}]`, call.start, end);
    if (call.href !== '') this.labels.set(call.href, label);
  }
}
