import { z } from 'zod';

/** A text that is longer is given in parts: an answer has to fit into what a model reads. */
export const LONGEST_TEXT = 300_000;

const document = z.string().describe('id of the document: symbol@date, or symbol@term while the date is unknown');
const span = z.object({ start: z.int(), end: z.int() }).describe('UTF-16 offsets in the text as given; end is exclusive');

export const text = z.string({ error: 'text must be the text itself, as a string' })
  .min(1, 'text is empty: give the text whose citations are asked for')
  .max(LONGEST_TEXT, `text is longer than ${LONGEST_TEXT} characters: give it in parts, cut between paragraphs`)
  .describe('The text. Give the whole of it: short forms and notes are understood from what stands elsewhere.');
export const format = z.enum(['text', 'markdown', 'html']).default('text').describe('How the text is written.');
export const publishedOn = z.string().optional().describe('Day on which the text is or was published: YYYY-MM-DD, YYYY-MM or YYYY. It tells apart documents of one symbol, and bounds what can be cited.');
export const language = z.enum(['vi', 'fr', 'en']).default('en').describe('Language of messages.');

const candidate = z.object({ document, title: z.string().optional(), probability: z.number(), reasons: z.array(z.string()) });

export const citation = z.object({
  id: z.string(), text: z.string(), span, form: z.string(),
  symbol: z.string().optional(), type: z.string().optional(), issuer: z.string().optional(), date: z.string().optional(), term: z.string().optional(), pinpoint: z.string().optional(),
  status: z.enum(['resolved', 'ambiguous', 'unresolved']),
  document: document.optional(), title: z.string().optional(), probability: z.number().optional(),
  candidates: z.array(candidate).optional(), inRegistry: z.boolean().describe('whether the registry has the document; false says that it is unknown, not that it does not exist'),
});

export const relation = z.object({
  kind: z.string(), modality: z.enum(['effective', 'planned']),
  source: z.string().describe('id of a citation, "this" for the text itself, or the words for a document or body without a number'), target: z.string(), quote: z.string(),
});

export const finding = z.object({
  rule: z.string(), level: z.enum(['error', 'warning', 'info']), message: z.string(), citation: z.string().optional(), line: z.int(), column: z.int(), actual: z.string(),
  expected: z.array(z.string()).optional(), fixable: z.boolean(), suggestions: z.array(z.string()).optional(),
});

export const record = z.object({
  document, symbol: z.string(), type: z.string(), issuer: z.string().optional(), date: z.string().optional(), term: z.string().optional(), title: z.string().optional(),
  confidence: z.enum(['high', 'medium', 'low']), unverified: z.array(z.string()), sources: z.array(z.string()), relations: z.array(z.string()), reasons: z.array(z.string()),
});
export { document };
