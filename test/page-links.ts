import { fencedBlocks } from './page-blocks.js';

/** The text of a page without its code. */
export function prose(markdown: string): string {
  const lines = markdown.split('\n');
  for (const { line, code } of fencedBlocks(markdown)) lines.fill('', line - 2, line + code.split('\n').length);
  return lines.join('\n');
}

/** Where the links and pictures of a page lead, as written. */
export function linksOf(markdown: string): string[] {
  return Array.from(prose(markdown).replace(/`[^`\n]*`/gu, '').matchAll(/\]\(([^)\s]+)\)/gu), ([, target]) => target!);
}

/** The names by which the headings of a page are linked to, as GitHub makes them. */
export function anchorsOf(markdown: string): string[] {
  return Array.from(prose(markdown).matchAll(/^#{1,6} (.+)$/gmu), ([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').trim().replace(/ /gu, '-'));
}
