import { MARK_ATTRIBUTE } from '../../read/text/closed-places.js';
import { treeMarker, type CitationMarksOptions, type TreeKind, type TreeTransform } from './marked-tree.js';
import type { TreeNode } from './tree.js';

export type { MarkedSegment } from '../../annotate/annotate.js';
export type { ElementMark } from '../../annotate/mark.js';
export type { CitationMarksOptions, TreeTransform } from './marked-tree.js';

/** Nodes of mdast as elements; what is not here and has children is written by them. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p', blockquote: 'blockquote', list: 'ul', listItem: 'li', table: 'table', tableRow: 'tr', tableCell: 'td', emphasis: 'em', strong: 'strong', delete: 'del', break: 'br', thematicBreak: 'hr',
};

const MDAST: TreeKind = {
  writingOf({ type, value, url, identifier, label, depth, data, children }) {
    if (data?.hName !== undefined) return { element: data.hName, properties: data.hProperties };
    switch (type) {
      case 'text': return 'text';
      case 'html': return { raw: value ?? '' };
      case 'heading': return { element: `h${depth ?? 1}` };
      case 'link': return { element: 'a', properties: { href: url ?? '', ...data?.hProperties } };
      case 'linkReference': return { element: 'a', properties: { href: '#link' } };
      case 'footnoteReference': return { raw: `<sup><a href="#fn-${encodeURIComponent(identifier ?? '')}">${(label ?? identifier ?? '').replace(/[<&]/gu, '')}</a></sup>` };
      case 'footnoteDefinition': return { element: 'li', properties: { id: `fn-${encodeURIComponent(identifier ?? '')}` } };
      case 'definition': case 'yaml': case 'toml': return 'nothing';
      default: return Object.hasOwn(ELEMENTS, type) ? { element: ELEMENTS[type]! } : children === undefined ? 'sign' : 'children';
    }
  },
  markNode({ href, element = 'mark', attributes = {} }, id, children): TreeNode {
    const { title, ...others } = attributes;
    const hProperties = { ...others, [MARK_ATTRIBUTE]: id };
    if (href !== undefined) return { type: 'link', url: href, title: title ?? null, data: { hProperties }, children } as TreeNode;
    return { type: 'emphasis', data: { hName: element, hProperties: { ...(title !== undefined && { title }), ...hProperties } }, children };
  },
};

/**
 * The plugin for remark that links or marks the citations of a Markdown file in its tree. Links are links of Markdown. Another mark is an emphasis,
 * which remark-rehype makes the element that was asked for. Code, links and what is marked already are left alone. It changes the tree;
 * `annotateCitations` changes the source, which remark prints anew.
 *
 * @throws UsageError when an option is unknown or wrong, or a mark is none
 * @example
 * const file = await remark().use(remarkCitationMarks, { mark: ({ symbol }) => ({ href: `/documents/${symbol}` }) }).process('Nghị quyết 57-NQ/TW');
 */
export function remarkCitationMarks(options?: CitationMarksOptions | null): TreeTransform {
  return treeMarker('remarkCitationMarks', options, MDAST);
}
