import { positionFinder } from '../read/text/lines.js';
import { visible } from './terminal-text.js';
import { CommandError } from './world.js';

export { jsonText as toJson } from '../render/json-text.js';

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

/**
 * `JSON.parse` for a file that somebody wrote; `option` says where the file was named, for the message.
 *
 * @throws CommandError with file, line and column of the first mistake
 */
export function parseJsonFile(text: string, file: string, option: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = whereJsonEnds(text) ?? text.length;
    const { line, column } = positionFinder(text)(offset);
    const found = offset < text.length ? `'${visible(text.slice(offset, offset + 12))}' does not belong here` : 'the file ends too early';
    throw new CommandError(`${option}: ${visible(file)}:${line}:${column}: is not JSON: ${found}`);
  }
}

/**
 * Where each key and each element of a JSON text begins, by its path as JSON: `["rules","dash"]`. Of a key that comes twice the last
 * one counts, as for `JSON.parse`.
 */
export function jsonPlaces(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  /** The path of the value that is read next; a number in the place of a key counts the elements of an array. */
  const path: (string | number)[] = [];
  let keyNext = false;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}:,]|[^\s[\]{}:,"]+/gu)) {
    const last = path.at(-1);
    if (token === ':') continue;
    if (token === '}' || token === ']') {
      path.pop();
      keyNext = false;
    } else if (token === ',') {
      if (typeof last === 'number') path[path.length - 1] = last + 1;
      else keyNext = true;
    } else {
      if (keyNext) path[path.length - 1] = JSON.parse(token) as string;
      if (keyNext || typeof last === 'number') places.set(JSON.stringify(path), index);
      keyNext = token === '{';
      if (token === '{') path.push('');
      else if (token === '[') path.push(0);
    }
  }
  return places;
}
