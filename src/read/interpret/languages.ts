import { ALL_LANGUAGES, common, isOpen, meet, NO_LANGUAGE, type LanguageSet } from '../../model/language-set.js';
import type { CoreNode } from '../parse/nodes.js';
import type { ParsedWindow } from '../parse/read-window.js';
import { ACCENTED, OWNS_CODES } from '../scan/languages.js';
import type { TokenValue } from '../scan/tokens.js';
import { hasMarks } from '../text/classes.js';
import type { Draft } from './draft.js';

/** Languages of the words of a citation, as far as the window and the word before it tell. */
export function languagesIn({ tokens, end, context }: ParsedWindow, text: string, draft: Draft, core: CoreNode): LanguageSet {
  let languages = ALL_LANGUAGES;
  const word = core.kind === 'full' || core.kind === 'short' ? core.head.type ?? core.head.doc ?? core.head.mark ?? -1 : core.type;
  const own: TokenValue | undefined = tokens.values[word];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.starts[at]! >= end) break;
    const value = tokens.values[at];
    if (value === undefined || value.languages === NO_LANGUAGE || !meet(languages, value.languages)) continue;
    languages = common(languages, value.languages);
  }
  if (own !== undefined && own.languages !== NO_LANGUAGE && !meet(languages, own.languages)) languages = own.languages;
  if (own !== undefined && isOpen(languages)) {
    // "resolution" is English without its accent; "directive" is what the word before it is.
    const before = common(context.languagesBefore(draft.span.start), languages);
    const accented = !meet(languages, OWNS_CODES) && hasMarks(text, tokens.starts[word]!, tokens.ends[word]!);
    const behind = before === NO_LANGUAGE && !accented ? common(context.languagesBehind(end), languages) : NO_LANGUAGE;
    languages = accented ? common(languages, ACCENTED) : before !== NO_LANGUAGE ? before : behind !== NO_LANGUAGE ? behind : languages;
  }
  return languages;
}
