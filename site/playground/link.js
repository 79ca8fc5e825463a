// A link that carries the text: deflated, in the hash, which no server sees.
const LONGEST = 30_000;

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** The hash of a text with how it is read; undefined where it would be too long for a link. */
export async function hashOf({ text, format, publishedOn }) {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
  if (packed.length > LONGEST) return undefined;
  const parts = new URLSearchParams({ t: packed, f: format, ...(publishedOn && { d: publishedOn }) });
  return `#${parts.toString()}`;
}

/** What a hash carries; undefined for any other. */
export async function textOf(hash) {
  const parts = new URLSearchParams(hash.slice(1));
  const packed = parts.get('t');
  if (packed === null) return undefined;
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes));
    return { text, format: parts.get('f') ?? 'text', publishedOn: parts.get('d') ?? '' };
  } catch {
    // A link that was cut when it was sent on: the page begins empty.
    return undefined;
  }
}
