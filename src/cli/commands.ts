import type { Command } from './command.js';

/** A command in the list of all: what it needs is loaded when it is run, which is most of the time that a short one takes. */
export interface ListedCommand {
  readonly name: string;
  /** One line for the list. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** In the order of the help. A new command is a file and a line here. */
export const COMMANDS: readonly ListedCommand[] = [
  { name: 'extract', summary: 'print the citations of files, folders or standard input', load: async () => (await import('./extract.js')).extract },
  { name: 'lookup', summary: 'print what the registry knows of a document', load: async () => (await import('./lookup.js')).lookup },
  { name: 'explain', summary: 'print how a citation was read, how its document was found, and what its sentence says of documents', load: async () => (await import('./explain.js')).explain },
  { name: 'lint', summary: 'check citations in texts and source code, and mend how they are written', load: async () => (await import('./lint.js')).lint },
  { name: 'check', summary: 'say whether a citation is well-formed, and which document it means', load: async () => (await import('./check.js')).check },
  { name: 'annotate', summary: 'mark the citations of a text: as a page with cards, Markdown, or on the terminal', load: async () => (await import('./annotate.js')).annotate },
  { name: 'table', summary: 'print the documents that texts cite: a table of authorities, a bibliography', load: async () => (await import('./table-of-authorities.js')).table },
  { name: 'graph', summary: 'build a graph of documents, relations and citations', load: async () => (await import('./graph.js')).graph },
  { name: 'harvest', summary: 'print candidate records for the registry', load: async () => (await import('./harvest.js')).harvest },
  { name: 'filter', summary: 'answer JSON records, one a line, with their citations', load: async () => (await import('./filter.js')).filter },
  { name: 'index', summary: 'keep what many texts cite in a database, to be asked in SQL', load: async () => (await import('./index-texts.js')).indexTexts },
  { name: 'registry', summary: 'begin a registry of your own documents, and say what is to be mended in it', load: async () => (await import('./registry.js')).registry },
  { name: 'lsp', summary: 'start the language server, for editors', load: async () => (await import('./lsp.js')).lsp },
];
