import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it, that of its children too. */
  text: string;
}

/** A token of the XML that drawings and graph files are made of: no comments, no CDATA, no declarations but the first. */
const TOKEN = /<(?<open>[a-zA-Z][a-zA-Z:]*)(?<attributes>(?: [a-zA-Z][-a-zA-Z:.]*="[^"<&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&]*)*")*)(?<empty>\/?)>|<\/(?<close>[a-zA-Z][a-zA-Z:]*)>|(?<text>(?:[^<&]|&(?:amp|lt|gt|quot|#\d+);)+)/uy;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** What is wrong with the text as XML; nothing for a well-formed one. */
export function xmlFaults(xml: string): string[] {
  const illegal = ILLEGAL.exec(xml);
  const faults = illegal === null ? [] : [`illegal character at ${illegal.index}`];
  const open: string[] = [];
  TOKEN.lastIndex = xml.startsWith(DECLARATION) ? DECLARATION.length : 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(xml)?.groups;
    if (groups === undefined) return [...faults, `no token at ${at}: ${xml.slice(at, at + 60)}`];
    if (groups['open'] !== undefined && groups['empty'] === '') open.push(groups['open']);
    if (groups['close'] !== undefined && open.pop() !== groups['close']) return [...faults, `${groups['close']} closes another at ${at}`];
    const names = [...(groups['attributes'] ?? '').matchAll(/ (?<name>[^= ]+)="/gu)].map((match) => match.groups!['name']);
    if (new Set(names).size < names.length) faults.push(`an attribute twice at ${at}`);
    if (groups['text'] !== undefined && open.length === 0 && groups['text'].trim() !== '') faults.push(`text outside at ${at}`);
  }
  return open.length === 0 ? faults : [...faults, `open: ${open.join(' ')}`];
}

/** The elements of the markup in the order in which they begin. */
export function elementsOf(markup: string, xmlMode: boolean): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element: Element = { name, attributes, text: '' };
      all.push(element);
      open.push(element);
    },
    ontext: (text) => { for (const element of open) element.text += text; },
    onclosetag: () => void open.pop(),
  }, { xmlMode });
  parser.end(markup);
  return all;
}
