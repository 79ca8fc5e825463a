import type { DocumentId, Doubt } from '../model/index.js';
import { byCodeUnits, united } from './order.js';

/** All documents that an end may be, by the texts that leave it open; undefined where none does. */
function uniteEnd(lists: readonly (readonly DocumentId[] | undefined)[]): readonly DocumentId[] | undefined {
  const said = lists.filter((list) => list !== undefined);
  return said.length === 0 ? undefined : united(said.length === 1 ? said[0]! : said.flat(), byCodeUnits);
}

/** The doubts of one edge as one: of a doubtful edge, texts may leave open different ends. */
export function uniteDoubts(doubts: readonly (Doubt | undefined)[]): Doubt | undefined {
  const [source, target] = [uniteEnd(doubts.map((doubt) => doubt?.source)), uniteEnd(doubts.map((doubt) => doubt?.target))];
  if (source === undefined && target === undefined) return undefined;
  return { ...(source !== undefined && { source }), ...(target !== undefined && { target }) };
}
