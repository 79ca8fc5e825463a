import { createRequire } from 'node:module';
import { createConnection, DocumentHighlightKind, ErrorCodes, MarkupKind, MessageType, ProposedFeatures, ResponseError, ShowMessageNotification, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { UsageError } from 'vn-party-citations';
import { completions } from './completion.js';
import { codeActions, diagnosticOf, FIX_ALL } from './findings.js';
import { hoverText } from './hover.js';
import { documentLinks, renameEdits, RenameError, renamePlace } from './mentions.js';
import { rangeOf, spanOf } from './places.js';
import { Readings } from './readings.js';
import { readSettings, SECTION } from './settings.js';

/** While somebody types, findings wait for so many milliseconds without a key. */
const PAUSE = 200;

/** @type {import('vscode-languageserver/node').ServerCapabilities} */
const CAPABILITIES = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
  documentLinkProvider: {},
  completionProvider: { triggerCharacters: ['-', '/'] },
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
};

/**
 * Answers an editor on a connection that is not yet listening.
 *
 * @param {import('vscode-languageserver/node').Connection} connection
 * @returns {Readings} what was read
 */
export function serve(connection) {
  const { version } = createRequire(import.meta.url)('./package.json');
  const documents = new TextDocuments(TextDocument);
  const readings = new Readings();
  /** @type {Map<string, NodeJS.Timeout>} */
  const waiting = new Map();
  let locale = /** @type {string | undefined} */ (undefined);
  let asksConfiguration = false;
  let initial = /** @type {unknown} */ (undefined);
  let settings = readSettings(undefined, undefined);

  /** @param {unknown} given */
  const configure = (given) => {
    try {
      settings = readSettings(given, locale);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message: `vn-party-citations: ${error.message}` });
    }
    readings.forgetAll();
    for (const document of documents.all()) publish(document);
  };

  /** @param {TextDocument} document */
  const publish = (document) => {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    const { findings } = readings.of(document, settings);
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: findings.map((finding) => diagnosticOf(document, finding, settings.language)) });
  };

  /** @param {{ textDocument: { uri: string } }} params */
  const read = ({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return document === undefined ? undefined : { document, reading: readings.of(document, settings) };
  };

  /** @param {import('vscode-languageserver/node').TextDocumentPositionParams} params */
  const citationAt = (params) => {
    const found = read(params);
    const citation = found?.reading.citationAt(found.document.offsetAt(params.position));
    return found === undefined || citation === undefined ? undefined : { ...found, citation };
  };

  connection.onInitialize(({ locale: spoken, capabilities, initializationOptions }) => {
    locale = spoken;
    asksConfiguration = capabilities.workspace?.configuration === true;
    initial = initializationOptions;
    configure(initial);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'vn-party-citations', version } };
  });
  // An editor without such a section answers null: then what it said at first holds.
  const askConfiguration = async () => configure((await connection.workspace.getConfiguration(SECTION)) ?? initial);
  connection.onInitialized(() => (asksConfiguration ? askConfiguration() : undefined));
  connection.onDidChangeConfiguration(({ settings: given }) => (asksConfiguration ? askConfiguration() : configure(/** @type {any} */ (given)?.[SECTION])));

  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.set(document.uri, setTimeout(() => publish(document), document.version === 1 ? 0 : PAUSE));
  });
  documents.onDidSave(({ document }) => publish(document));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    readings.forget(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onHover((params) => {
    const at = citationAt(params);
    if (at === undefined) return null;
    return { range: rangeOf(at.document, at.citation.span), contents: { kind: MarkupKind.Markdown, value: hoverText(at.citation, at.reading.analysis.citations, settings) } };
  });
  connection.onCodeAction((params) => {
    const found = read(params);
    if (found === undefined) return [];
    const { only } = params.context;
    return codeActions(found.document, found.reading.findings, spanOf(found.document, params.range), settings.language)
      .filter(({ kind }) => only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`)));
  });
  connection.onDocumentLinks((params) => {
    const found = read(params);
    return found === undefined ? [] : documentLinks(found.document, found.reading, settings.link);
  });
  connection.onCompletion((params) => {
    const found = read(params);
    return found === undefined ? [] : completions(found.document, params.position, found.reading, settings);
  });
  connection.onReferences((params) => {
    const at = citationAt(params);
    if (at === undefined) return [];
    // Of one that is not known to be one document, only what the same text says.
    const open = at.citation.resolution.status === 'resolved' ? documents.all() : [at.document];
    return open.flatMap((document) => readings.of(document, settings).mentionsOf(at.citation).map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) })));
  });
  connection.onDocumentHighlight((params) => {
    const at = citationAt(params);
    return at === undefined ? [] : at.reading.mentionsOf(at.citation).map(({ span }) => ({ range: rangeOf(at.document, span), kind: DocumentHighlightKind.Text }));
  });
  connection.onPrepareRename((params) => {
    const at = citationAt(params);
    return at === undefined ? null : (renamePlace(at.document, at.citation) ?? null);
  });
  connection.onRenameRequest((params) => {
    const at = citationAt(params);
    if (at === undefined) return null;
    try {
      return { changes: { [at.document.uri]: renameEdits(at.document, at.reading, at.citation, params.newName) } };
    } catch (error) {
      if (error instanceof RenameError) return new ResponseError(ErrorCodes.InvalidParams, error.message);
      throw error;
    }
  });

  documents.listen(connection);
  return readings;
}

/**
 * Starts the server on two streams, those of the process by default; it ends when the editor says so.
 *
 * @param {NodeJS.ReadableStream} [input]
 * @param {NodeJS.WritableStream} [output]
 */
export function start(input = process.stdin, output = process.stdout) {
  const connection = createConnection(ProposedFeatures.all, input, output);
  serve(connection);
  connection.listen();
}
