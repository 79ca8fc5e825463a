import { foldLetters } from '../../read/text/classes.js';

/** One run of letters and digits of a URL's path. */
export interface UrlWord {
  /** Base letters, lower case: `qd` of `QĐ`. */
  readonly fold: string;
  readonly raw: string;
  /** Which part of the path, counted by slashes. */
  readonly segment: number;
}

export interface UrlWords {
  /** One of the known sites. */
  readonly site?: string;
  /** Has the address a host, known or not? */
  readonly absolute: boolean;
  readonly words: readonly UrlWord[];
}

/** Sites whose slugs are built from symbol and date. */
const SITES: readonly string[] = ['tulieuvankien.dangcongsan.vn', 'thuvienphapluat.vn', 'luatvietnam.vn', 'xaydungchinhsach.chinhphu.vn'];
const LONGEST_URL = 2000;
const ADDRESS = /^(?:(?:[a-z][a-z0-9+.-]{0,20}:)?\/\/([^/?#]{0,300}))?([^?#]{0,2000})/iu;
const WORD = /[\p{L}\p{M}\p{N}]+|\//gu;

/** Undecodable percent signs stay as they are: a URL is text, and text never throws. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const siteOf = (host: string): string | undefined => {
  const name = host.toLowerCase().replace(/:\d{1,5}$/u, '');
  return SITES.find((site) => name === site || name.endsWith(`.${site}`));
};

/** The words of the path, percent signs decoded; query and fragment say nothing about the document. */
export function wordsOfUrl(url: string): UrlWords | undefined {
  const text = url.trim();
  if (text.length > LONGEST_URL) return undefined;
  const [, host, rest = ''] = ADDRESS.exec(text) ?? [];
  // An address without its scheme: thuvienphapluat.vn/van-ban/…
  const bare = host === undefined ? siteOf(rest.slice(0, Math.max(rest.indexOf('/'), 0))) : undefined;
  const site = bare ?? (host === undefined ? undefined : siteOf(host));
  const path = decoded(bare === undefined ? rest : rest.slice(rest.indexOf('/'))).normalize('NFC');
  const words: UrlWord[] = [];
  let segment = 0;
  for (const [raw] of path.matchAll(WORD)) {
    if (raw === '/') segment++;
    else if (foldLetters(raw) !== '') words.push({ fold: foldLetters(raw), raw, segment });
  }
  return { ...(site !== undefined && { site }), absolute: site !== undefined || host !== undefined, words };
}
