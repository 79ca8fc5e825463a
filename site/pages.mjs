// The pages of the repository as pages of the site: where each goes, and its links there.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Pages beside docs/ and what they are called in the site. */
const FIRST = { 'README.md': 'index.md', 'README.vi.md': 'vi/index.md', 'README.fr.md': 'fr/index.md', 'CONTRIBUTING.md': 'contributing.md', 'CHANGELOG.md': 'changelog.md', 'SECURITY.md': 'security.md' };

/** Every page by its path in the repository, with its path in the site. */
export function placesOf(root) {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => [`docs/${name}`, name === 'README.md' ? 'docs/index.md' : `docs/${name}`]);
  return new Map([...Object.entries(FIRST), ...docs]);
}

/** A link of the page where it leads in the site; undefined for what is no page: source code is no part of the site. */
function linkIn(page, link, places) {
  if (/^[a-z]+:|^#/u.test(link)) return link;
  const [path, anchor] = link.split('#');
  const target = posix.normalize(posix.join(posix.dirname(page), path));
  const place = places.get(target) ?? (/^docs\/pictures\//u.test(target) ? target : undefined);
  if (place === undefined) return undefined;
  const relative = posix.relative(posix.dirname(places.get(page)), place);
  return `${relative.startsWith('.') ? relative : `./${relative}`}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Outside code blocks. */
function withLinks(page, text, places) {
  let fenced = false;
  return text.split('\n').map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    return fenced ? line : line.replace(/\[(?<label>[^\]]*)\]\((?<link>[^)\s]+)\)/gu, (whole, label, link) => {
      const there = linkIn(page, link, places);
      return there === undefined ? label : `[${label}](${there})`;
    });
  }).join('\n');
}

/** Lays the pages out in a folder, anew. */
export function layOut(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  const places = placesOf(root);
  for (const [page, place] of places) {
    const file = join(folder, place);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withLinks(page, readFileSync(join(root, page), 'utf8'), places));
  }
  if (existsSync(join(root, 'docs/pictures'))) cpSync(join(root, 'docs/pictures'), join(folder, 'docs/pictures'), { recursive: true, filter: (path) => !path.endsWith('.txt') });
  return places;
}

/** The first heading of a page. */
export const titleOf = (root, page) => /^# (?<title>.+)$/mu.exec(readFileSync(join(root, page), 'utf8'))?.groups.title ?? page;
