/** Gives back the key that `writeKey` wrote. */
export function readKey(written: string): string {
  return written.replace(/\\u([0-9a-f]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
