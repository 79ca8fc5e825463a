/** The part of a node of hast or mdast that is read and written. */
export interface TreeNode {
  readonly type: string;
  value?: string | undefined;
  tagName?: string | undefined;
  properties?: Readonly<Record<string, unknown>> | undefined;
  data?: { readonly hName?: string | undefined; readonly hProperties?: Readonly<Record<string, unknown>> | undefined } | null | undefined;
  url?: string | undefined;
  identifier?: string | undefined;
  label?: string | null | undefined;
  depth?: number | undefined;
  children?: TreeNode[] | undefined;
}

/** How a node is written as HTML: as an element, as it is, or as one sign that no citation goes through. */
export type Writing =
  | { readonly element: string; readonly properties?: Readonly<Record<string, unknown>> | undefined }
  | { readonly raw: string }
  | 'text' | 'children' | 'sign' | 'nothing';

/** A node of text, and where it stands in what was written. */
export interface WrittenText {
  readonly node: TreeNode;
  readonly start: number;
}

export interface WrittenTree {
  readonly html: string;
  /** In the order of the text. */
  readonly texts: readonly WrittenText[];
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Letters of markup are written as others of the same width: an offset in what is written is one in the node. */
const TWINS: Readonly<Record<string, string>> = { '&': '\uff06', '<': '\u2039', '>': '\u203a' };
const asText = (value: string): string => value.replace(/[&<>]/gu, (letter) => TWINS[letter]!);
const SIGN = '\ufffc';

/** Names of properties as attributes have them: `className`, `dataCitation`, `ariaLabel`. */
const ATTRIBUTES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
const attributeName = (name: string): string => ATTRIBUTES[name] ?? (/^(?:data|aria)[A-Z]/u.test(name) ? name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`) : name.toLowerCase());

function attribute([name, value]: readonly [string, unknown]): string {
  if (value === undefined || value === null || value === false) return '';
  const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value as string | number);
  return ` ${attributeName(name)}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}

/** Writes a tree as HTML for the reader of HTML, which knows blocks, notes and links; not for a browser. Trees may be deep: no function calls itself. */
export function writtenTree(root: TreeNode, writingOf: (node: TreeNode) => Writing): WrittenTree {
  const parts: string[] = [];
  const texts: WrittenText[] = [];
  let length = 0;
  const write = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const open: (TreeNode | string)[] = [root];
  while (open.length > 0) {
    const next = open.pop()!;
    if (typeof next === 'string') {
      write(next);
      continue;
    }
    const writing = writingOf(next);
    if (writing === 'nothing') continue;
    if (writing === 'sign') write(SIGN);
    else if (writing === 'text') {
      texts.push({ node: next, start: length });
      write(asText(next.value ?? ''));
    } else if (writing !== 'children' && 'raw' in writing) write(writing.raw);
    else {
      if (writing !== 'children') {
        write(`<${writing.element}${Object.entries(writing.properties ?? {}).map(attribute).join('')}>`);
        if (VOID.has(writing.element)) continue;
        open.push(`</${writing.element}>`);
      }
      for (const child of [...(next.children ?? [])].reverse()) open.push(child);
    }
  }
  return { html: parts.join(''), texts };
}
