import { freeSegments, type MarkedSegment } from '../../annotate/annotate.js';
import { isBracketMark, tagsOf, type CitationMark, type ElementMark } from '../../annotate/mark.js';
import { analyze, type AnalyzeOptions, type ResolvedCitation } from '../../index.js';
import { UsageError, type Span } from '../../model/index.js';
import { checkOptions, isOptions, type NamesOf } from '../../model/known-options.js';
import { html } from '../../read/text/formats.js';
import { openText } from '../../read/text/open.js';
import { writtenTree, type TreeNode, type Writing } from './tree.js';

/** How a tree is read, and what its citations become. */
export interface CitationMarksOptions extends Omit<AnalyzeOptions, 'format'> {
  /** Gives the mark of a part of a citation, a link by `{ href }`; undefined or null leaves it as it is. Default: `<mark>` around each. */
  readonly mark?: ((citation: ResolvedCitation, segment: MarkedSegment) => ElementMark | null | undefined) | undefined;
}

const OPTIONS: NamesOf<CitationMarksOptions> = { mark: true, code: true, named: true, publishedOn: true, self: true, registry: true, certainty: true };

/** A kind of tree: how its nodes are written, and what a mark is in it. */
export interface TreeKind {
  writingOf(node: TreeNode): Writing;
  markNode(mark: ElementMark, id: string, children: TreeNode[]): TreeNode;
}

/** What a plugin gives to unified: it changes the tree that it is given. */
export type TreeTransform = (tree: { readonly type: string }) => undefined;

interface PlacedMark {
  readonly span: Span;
  readonly mark: ElementMark;
  readonly id: string;
}

/** The nodes that take the place of a text with marks in it. */
function split(value: string, marks: readonly PlacedMark[], kind: TreeKind): TreeNode[] {
  const nodes: TreeNode[] = [];
  const text = (start: number, end: number): TreeNode[] => (start < end ? [{ type: 'text', value: value.slice(start, end) }] : []);
  let at = 0;
  for (const { span, mark, id } of marks) {
    nodes.push(...text(at, span.start), kind.markNode(mark, id, text(span.start, span.end)));
    at = span.end;
  }
  return [...nodes, ...text(at, value.length)];
}

function replaceTexts(root: TreeNode, replaced: ReadonlyMap<TreeNode, TreeNode[]>): void {
  const open = [root];
  while (open.length > 0) {
    const node = open.pop()!;
    if (node.children === undefined) continue;
    for (const child of node.children) if (!replaced.has(child)) open.push(child);
    if (node.children.some((child) => replaced.has(child))) node.children = node.children.flatMap((child) => replaced.get(child) ?? [child]);
  }
}

/** @throws UsageError for a mark that is none of an element */
function requireElement(mark: CitationMark, id: string): void {
  if (isBracketMark(mark)) throw new UsageError('a tree has no brackets; give the mark as { href, element, attributes }');
  tagsOf(mark, id);
}

/** What marks the citations of trees of one kind; the options are checked when it is made. */
export function treeMarker(caller: string, options: CitationMarksOptions | null | undefined, kind: TreeKind): TreeTransform {
  checkOptions(caller, options ?? {}, OPTIONS);
  const { mark: markOf = () => ({}), ...reading } = options ?? {};
  if (typeof markOf !== 'function') throw new UsageError(`${caller}: mark must be a function: { mark: (citation) => ({ href }) }`);
  analyze('', isOptions(options) ? reading : {});
  return (given) => {
    const tree = given as TreeNode;
    const written = writtenTree(tree, (node) => kind.writingOf(node));
    const { citations } = analyze(written.html, { ...reading, format: 'html' });
    const marks = new Map<TreeNode, PlacedMark[]>();
    let at = 0;
    for (const { citation, segment } of freeSegments(openText(written.html, html, reading.code ?? true), citations)) {
      const mark = markOf(citation, segment);
      if (mark === undefined || mark === null) continue;
      requireElement(mark, citation.id);
      while (at + 1 < written.texts.length && written.texts[at + 1]!.start <= segment.span.start) at++;
      // A part may go on in the next text where no element parts them.
      for (let index = at; index < written.texts.length && written.texts[index]!.start < segment.span.end; index++) {
        const { node, start } = written.texts[index]!;
        const span = { start: Math.max(segment.span.start - start, 0), end: Math.min(segment.span.end - start, node.value?.length ?? 0) };
        if (span.start >= span.end) continue;
        const placed = { span, mark, id: citation.id };
        if (marks.get(node)?.push(placed) === undefined) marks.set(node, [placed]);
      }
    }
    replaceTexts(tree, new Map([...marks].map(([node, placed]) => [node, split(node.value ?? '', placed, kind)])));
    return undefined;
  };
}
