/** What an editor does with a language server: a process of its own, spoken to by the client half of the protocol's library. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

export class Editor {
  readonly #process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly shown: string[] = [];
  initialized: InitializeResult | undefined;
  #documents = new Map<string, TextDocument>();
  #published = new Map<string, PublishDiagnosticsParams>();
  #waiting: (() => void)[] = [];
  settings: Record<string, unknown> = {};

  constructor(command: string, args: readonly string[]) {
    this.#process = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.connection = createProtocolConnection(new StreamMessageReader(this.#process.stdout!), new StreamMessageWriter(this.#process.stdin!));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params);
      for (const check of this.#waiting) check();
    });
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message);
      for (const check of this.#waiting) check();
    });
    this.connection.onRequest('workspace/configuration', () => [this.settings]);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  async start(locale = 'en'): Promise<void> {
    this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', { processId: process.pid, rootUri: null, locale, capabilities: { workspace: { configuration: true } } });
    await this.connection.sendNotification('initialized', {});
  }

  /** As when a user changes the settings: the server is told, and asks for them. */
  async configure(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings;
    // All open documents are told anew.
    this.#published.clear();
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await this.until(() => [...this.#documents.keys()].every((uri) => this.#published.has(uri)));
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<TextDocument> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return document;
  }

  /** Types over a piece of the document: only the change is sent. */
  async type(uri: string, over: string, text: string): Promise<void> {
    const document = this.#documents.get(uri)!;
    const start = document.getText().indexOf(over);
    const change = { range: { start: document.positionAt(start), end: document.positionAt(start + over.length) }, text };
    const version = document.version + 1;
    TextDocument.update(document, [change], version);
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  text(uri: string): string {
    return this.#documents.get(uri)!.getText();
  }

  /** Asks about the place of some words, so many units behind their beginning. */
  ask<T>(method: string, uri: string, words: string, more: object = {}, behind = 1): Promise<T> {
    const document = this.#documents.get(uri)!;
    const at = document.getText().lastIndexOf(words);
    return this.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, position: document.positionAt(at + behind), ...more });
  }

  /** Waits for what the server says by itself. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!holds()) return;
        this.#waiting = this.#waiting.filter((one) => one !== check);
        resolve();
      };
      this.#waiting.push(check);
      check();
    });
  }

  /** The findings of the last version of a document. */
  async findings(uri: string): Promise<Diagnostic[]> {
    await this.until(() => this.#published.get(uri)?.version === this.#documents.get(uri)!.version);
    return this.#published.get(uri)!.diagnostics;
  }

  published(uri: string): PublishDiagnosticsParams | undefined {
    return this.#published.get(uri);
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Ends the server as the protocol says; gives its exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const status = await ended;
    this.connection.dispose();
    return status;
  }
}
