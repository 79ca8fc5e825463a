import { MARK_ATTRIBUTE } from '../../read/text/closed-places.js';
import { treeMarker, type CitationMarksOptions, type TreeKind, type TreeTransform } from './marked-tree.js';

export type { MarkedSegment } from '../../annotate/annotate.js';
export type { ElementMark } from '../../annotate/mark.js';
export type { CitationMarksOptions, TreeTransform } from './marked-tree.js';

const HAST: TreeKind = {
  writingOf({ type, tagName, properties, value }) {
    switch (type) {
      case 'root': return 'children';
      case 'text': return 'text';
      case 'raw': return { raw: value ?? '' };
      case 'element': return { element: tagName ?? 'span', properties };
      default: return 'nothing';
    }
  },
  markNode: ({ href, element = 'mark', attributes }, id, children) => ({
    type: 'element', tagName: href === undefined ? element : 'a', properties: { ...(href !== undefined && { href }), ...attributes, [MARK_ATTRIBUTE]: id }, children,
  }),
};

/**
 * The plugin for rehype that marks or links the citations of a page. Each part of a citation that is text gets a mark of its own with
 * `data-citation`, its id; what stands in a link, a mark, a title or a field of a form is left alone, so that it may run twice. Short forms, notes and
 * antecedents are understood across the whole tree.
 *
 * @throws UsageError when an option is unknown or wrong, or a mark is none
 * @example
 * const page = await rehype().use(rehypeCitations, { mark: ({ symbol }) => ({ href: `/documents/${symbol}` }) }).process('<p>Nghị quyết 57-NQ/TW</p>');
 */
function rehypeCitations(options?: CitationMarksOptions | null): TreeTransform {
  return treeMarker('rehypeCitations', options, HAST);
}

// By name too: a module with a default export alone would be that function itself to `require`, against its types.
export { rehypeCitations, rehypeCitations as default };
