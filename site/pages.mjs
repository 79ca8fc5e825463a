// The pages of the repository as pages of the site: where each goes, and its links there.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Pages beside docs/ and what they are called in the site. */
const FIRST = { 'README.md': 'index.md', 'README.vi.md': 'vi/index.md', 'README.fr.md': 'fr/index.md', 'CONTRIBUTING.md': 'contributing.md', 'CHANGELOG.md': 'changelog.md', 'SECURITY.md': 'security.md' };

const inFolder = (root, folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));

/** A page in Vietnamese has the name of the English one. */
const VIETNAMESE = { 'index.md': 'vi/docs/index.md', 'contributing.md': 'vi/contributing.md' };

/** Every page by its path in the repository, with its path in the site. */
export function placesOf(root) {
  const docs = inFolder(root, 'docs').map((name) => [`docs/${name}`, name === 'README.md' ? 'docs/index.md' : `docs/${name}`]);
  const vi = inFolder(root, 'site/vi').map((name) => [`site/vi/${name}`, VIETNAMESE[name] ?? `vi/docs/${name}`]);
  return new Map([...Object.entries(FIRST), ...docs, ...vi]);
}

/** The name by which a heading is linked to, as GitHub makes it. */
export const anchorOf = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').trim().replace(/ /gu, '-');

const outsideCode = (text) => text.replace(/^(?<fence>`{3,}).*?^\k<fence>$/gmsu, '');
const anchorsOf = (root, page) => Array.from(outsideCode(readFileSync(join(root, page), 'utf8')).matchAll(/^#{1,6} (?<heading>.+)$/gmu), ({ groups }) => anchorOf(groups.heading));

/** The first page in Vietnamese leads to the pages of the package, which are in English. In the site it leads to the same ones in Vietnamese, and to the same of their headings. */
function inItsLanguage(root, page, target, anchor, places) {
  const twin = page === 'README.vi.md' && !places.get(target).startsWith('vi/') ? [...places].find(([, place]) => place === `vi/${places.get(target)}`)?.[0] : undefined;
  if (twin === undefined) return [target, anchor];
  return [twin, anchor && anchorsOf(root, twin)[anchorsOf(root, target).indexOf(anchor)]];
}

/** A link of the page where it leads in the site; undefined for what is no page: source code is no part of the site. */
function linkIn(root, page, link, places) {
  if (/^[a-z]+:|^#/u.test(link)) return link;
  const [path, named] = link.split('#');
  const target = posix.normalize(posix.join(posix.dirname(page), path));
  const [own, anchor] = places.has(target) && target !== 'README.md' ? inItsLanguage(root, page, target, named, places) : [target, named];
  const place = places.get(own) ?? (/^docs\/pictures\//u.test(own) ? own : undefined);
  if (place === undefined) return undefined;
  const relative = posix.relative(posix.dirname(places.get(page)), place);
  return `${relative.startsWith('.') ? relative : `./${relative}`}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Outside code blocks. */
function withLinks(root, page, text, places) {
  let fenced = false;
  return text.split('\n').map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    return fenced ? line : line.replace(/\[(?<label>[^\]]*)\]\((?<link>[^)\s]+)\)/gu, (whole, label, link) => {
      const there = linkIn(root, page, link, places);
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
    writeFileSync(file, withLinks(root, page, readFileSync(join(root, page), 'utf8'), places));
  }
  if (existsSync(join(root, 'docs/pictures'))) cpSync(join(root, 'docs/pictures'), join(folder, 'docs/pictures'), { recursive: true, filter: (path) => !path.endsWith('.txt') });
  return places;
}

/** The first heading of a page. */
export const titleOf = (root, page) => /^# (?<title>.+)$/mu.exec(readFileSync(join(root, page), 'utf8'))?.groups.title ?? page;
