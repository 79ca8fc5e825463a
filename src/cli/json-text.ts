/** JSON leaves DEL, the C1 controls and the two Unicode line ends as they are; a terminal or a line reader would act on them. */
export function toJson(value: object, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value that is whole, or the beginning of one: numbers, words and strings by their grammar. */
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")/uy;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SPACE = /[ \t\n\r]*/uy;

/**
 * The offset at which a text stops being JSON; undefined for JSON. `JSON.parse` says it for some mistakes only, and in other
 * words with every version of Node.
 */
export function whereJsonEnds(text: string): number | undefined {
  let at = 0;
  const read = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const take = (sign: string): boolean => {
    read(SPACE);
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  /** The brackets that are open, innermost last. */
  const open: ('}' | ']')[] = [];
  const key = (): boolean => {
    read(SPACE);
    return read(STRING) && take(':');
  };
  for (;;) {
    if (take('[')) {
      if (!take(']')) {
        open.push(']');
        continue;
      }
    } else if (take('{')) {
      if (!take('}')) {
        open.push('}');
        if (!key()) return at;
        continue;
      }
    } else if (!read(SCALAR)) return at;
    // A value has ended: so may what it stands in.
    while (open.length > 0 && take(open.at(-1)!)) open.pop();
    if (open.length === 0) break;
    if (!take(',') || (open.at(-1) === '}' && !key())) return at;
  }
  read(SPACE);
  return at === text.length ? undefined : at;
}
