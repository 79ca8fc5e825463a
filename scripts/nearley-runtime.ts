import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * What of nearley is never reached here, half of it: the automaton asks what can be scanned before it feeds a token, so that there is no
 * error to tell of, and tokens come from a lexer of its own.
 */
const UNREACHED: readonly string[] = [
  ...['reportLexerError', 'reportError', 'reportErrorCommon', 'displayStateStack', 'getSymbolDisplay', 'buildFirstStateStack', 'rewind'].map((name) => `Parser.prototype.${name}`),
  ...['reset', 'next', 'save', 'formatError'].map((name) => `StreamLexer.prototype.${name}`),
  'Rule.prototype.toString', 'State.prototype.toString', 'getSymbolLongDisplay', 'getSymbolShortDisplay',
];

/** @throws Error where nearley is no longer written so */
export function withoutUnreached(nearley: string): string {
  return UNREACHED.reduce((code, name) => {
    // A function of the module's own: it ends with the first line that closes a block of that depth.
    const written = new RegExp(`^ {4}(?:function )?${name.replaceAll('.', '\\.')}(?: = function)?\\([^]*?^ {4}\\};?\\n`, 'mu');
    if (!written.test(code)) throw new Error(`nearley has no ${name} any more: look through scripts/nearley-runtime.ts`);
    return code.replace(written, '');
  }, nearley);
}

/** Leaves it out of what is built: a page loads nearley with every entry that reads. */
export const parserAlone: Plugin = {
  name: 'nearley: the parser alone',
  setup: ({ onLoad }) => {
    // eslint-disable-next-line require-unicode-regexp -- it is run by Go, whose expressions are Unicode without a flag
    onLoad({ filter: /nearley[\\/]lib[\\/]nearley\.js$/ }, ({ path }) => ({ contents: withoutUnreached(readFileSync(path, 'utf8')), loader: 'js' }));
  },
};
