/**
 * Terminals of the grammar. A token carries a canonical value (type ids, issuer id, number, month …), so that nothing
 * behind the scanner reads a word of any language.
 */
export const TOKEN_TYPES = [
  // What kind of document
  'TYPE', 'DOC', 'ABBR', 'TYPECC', 'MARK',
  // Numbers
  'NUM', 'YEAR', 'ROMAN', 'ORD', 'ORDMARK', 'RANGE', 'FROM',
  // Parts of a symbol; STATE is a whole symbol of the State layout that is no Party document
  'DASH', 'SLASH', 'CODE', 'ICODE', 'ITAIL', 'STATE',
  // Dates
  'DATE', 'DAYMARK', 'ONMARK', 'MONTH', 'MONTHMARK', 'YEARMARK', 'YEARS', 'EACH',
  // Bodies
  'CC', 'ORGAN', 'AGENCY', 'STANDING', 'UNIT', 'BODY', 'NAME', 'NONPARTY', 'PARTY', 'TITLE', 'BEHALF',
  // Plenums, congresses, terms
  'MEETING', 'PLENUM', 'CONGRESS', 'NATIONAL', 'LOWER', 'DELEGATES', 'TERM',
  // Links
  'OF', 'BY', 'PASSIVE', 'DET', 'POSS', 'AND', 'PLURAL', 'ISSUE', 'FILLER', 'ADJ', 'ANNEX', 'DEM', 'PRO', 'THIS', 'REVISED', 'AMENDED', 'PIN', 'SUCH',
  // Punctuation
  'COMMA', 'SEMI', 'COLON', 'LPAR', 'RPAR', 'CELL',
  // Never handed on: passed over in a date, and what is a name in a list only
  'DAYWORD', 'RANK',
  // Never in a text: say that a list item, the words of a footnote, or a document named without its number follow
  'ITEM', 'NOTE', 'NAMED',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** Code of each token type; 0 is no token. */
export const Token = Object.freeze(
  Object.fromEntries(TOKEN_TYPES.map((name, index) => [name, index + 1])),
) as Readonly<Record<TokenType, number>>;

export function tokenName(code: number): TokenType {
  const name = TOKEN_TYPES[code - 1];
  if (name === undefined) throw new RangeError(`no token type has the code ${code}`);
  return name;
}
