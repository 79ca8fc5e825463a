import { MESSAGES, type Messages } from './messages.js';
import type { DrawingWords, EdgeWords } from './types.js';

const DONE = { supersedes: 'superseded', repeals: 'repealed', amends: 'amended' } as const;

// Not spread: a bundler keeps what it cannot prove to be without effect.
const acts: EdgeWords['acts'] = {
  'supersedes': { active: 'supersedes', passive: 'superseded by' },
  'repeals': { active: 'repeals', passive: 'repealed by' },
  'amends': { active: 'amends', passive: 'amended by' },
  'continues': { active: 'continues', passive: 'continued by' },
  'implements': { active: 'implements', passive: 'implemented by' },
  'guides': { active: 'guides', passive: 'guided by' },
  'based-on': { active: 'based on', passive: 'basis of' },
  'reviews': { active: 'reviews', passive: 'reviewed by' },
  'cites': { active: 'cites', passive: 'cited by' },
};
const short: EdgeWords['short'] = { planned: 'planned', doubtful: 'doubtful' };

export const edgeWords: EdgeWords = { acts, short };

export const drawing: DrawingWords = {
  title: 'Citations of Party documents',
  nothing: 'Nothing to draw: the graph has no nodes.',
  noDocuments: 'No documents',
  graph: 'graph',
  legend: 'Legend',
  filters: 'Legend and filters',
  edges: 'Edges',
  factOrPlan: 'Fact or plan',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  showAll: 'Show everything',
  search: 'Search by symbol, title or issuer',
  searchHint: 'Symbol, title, issuer',
  results: 'Found',
  keys: 'Arrow keys move, plus and minus zoom, zero shows everything; on a document, arrow keys lead to the next one and Enter opens it.',
  nodes: {
    document: { one: 'document', many: 'documents' },
    unnamed: { one: 'unnamed document', many: 'unnamed documents' },
    text: { one: 'citing text', many: 'citing texts' },
    body: { one: 'body', many: 'bodies' },
  },
  edge: { one: 'edge', many: 'edges' },
  acts,
  short,
  by: 'by',
  manners: { effective: 'effective', planned: 'planned: announced, not done', doubtful: 'doubtful: one of several documents is meant' },
  before: { planned: 'planned: ', doubtful: 'perhaps ' },
  standing: (kind, planned, doubtful, part) => `${doubtful ? 'perhaps ' : ''}${planned ? 'planned to be ' : ''}${DONE[kind]}${part === undefined ? '' : ` in part (${part})`} by`,
  unchanged: 'No edge of this graph says that it was changed.',
  card: {
    id: 'Id', label: 'Label', symbol: 'Symbol', type: 'Type', issuer: 'Issuer', date: 'Date', term: 'Term', title: 'Title', firstSeen: 'First seen', lastSeen: 'Last seen', mentions: 'Mentions',
    confidence: 'Confidence',
  },
  fromRegistry: 'from the registry',
  fromTexts: 'read from texts',
  place: { one: 'place', many: 'places' },
  sources: { one: 'source', many: 'sources' },
  confidence: 'confidence',
  part: 'part',
  whoDoesIt: 'who does it',
  whatItIsDoneTo: 'what it is done to',
  perhaps: 'perhaps',
  oneOf: 'one of',
  isMany: (count) => count !== 1,
  page: {
    morePlaces: '# more places', source: 'Source', close: 'Close', field: 'Field', value: 'Value', saidBy: 'Said by', fromHere: 'From here', toHere: 'To here', whoSays: 'Who says what', more: '# more',
    nothing: 'Nothing found', found: '# found',
  },
};

/** As the library says it, but for the sentences that a name in the place of an id would make wrong. */
const said = (): Messages => ({
  ...MESSAGES,
  typeContradictsCode: 'the type word says {said}, the code {code} {meant}',
  typeContradictsRegistry: '{symbol}: {known} in the registry, {said} in the text',
  issuerContradictsRegistry: '{symbol}: issued by {known} in the registry, by {said} in the text',
  documentTypeConflict: '{name}: {first} elsewhere in the text, {said} here',
  withoutAuthority: 'by {rule}, {article}, the body “{body}” issues no document of the type “{what}”',
});

export const messages: Messages = /* @__PURE__ */ said();
