/** Of the square and cube roots of the primes, 32 bits behind the point. */
function constants(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0);
}

const START = constants(8, Math.sqrt);
const ROUNDS = constants(64, Math.cbrt);
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 of the text in UTF-8, in Base64, as a content security policy wants it. The one of browsers gives a promise and the one of Node
 * is not in browsers.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = [...START];
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + 4 * at);
    for (let at = 16; at < 64; at++) {
      const [a, b] = [words[at - 15]!, words[at - 2]!];
      const [small, large] = [turn(a, 7) ^ turn(a, 18) ^ (a >>> 3), turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)];
      words[at] = words[at - 16]! + small + words[at - 7]! + large;
    }
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let at = 0; at < 64; at++) {
      const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[at]! + words[at]!) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => { state[index] = (state[index]! + word) | 0; });
  }
  const digest = new Uint8Array(33);
  state.forEach((word, index) => new DataView(digest.buffer).setInt32(4 * index, word));
  let written = '';
  for (let at = 0; at < 33; at += 3) {
    const group = (digest[at]! << 16) | (digest[at + 1]! << 8) | digest[at + 2]!;
    for (const shift of [18, 12, 6, 0]) written += BASE64[(group >>> shift) & 63];
  }
  // 32 bytes are ten groups of three and two bytes.
  return `${written.slice(0, 43)}=`;
}
