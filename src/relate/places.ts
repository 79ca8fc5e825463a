/** The places of one mark in a text, for whoever asks for stretches in order: the text is passed over once. */
export class Places {
  /** The first place that does not stand before the last stretch; the end of the text where there is none. */
  private next = -1;

  constructor(private readonly text: string, private readonly mark: string) {}

  standIn(from: number, to: number): boolean {
    if (this.next < from) {
      const found = this.text.indexOf(this.mark, from);
      this.next = found === -1 ? this.text.length : found;
    }
    return this.next < to;
  }
}
