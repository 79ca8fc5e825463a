'use strict';

// VS Code loads extensions by `require`.
/* eslint-disable @typescript-eslint/no-require-imports */
const { dirname, join } = require('node:path');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

/** @type {import('vscode-languageclient/node').LanguageClient | undefined} */
let client;

exports.activate = () => {
  const module = join(dirname(require.resolve('vn-party-citations-lsp/package.json')), 'bin.js');
  const documentSelector = ['plaintext', 'markdown', 'html'].flatMap((language) => ['file', 'untitled'].map((scheme) => ({ scheme, language })));
  client = new LanguageClient('vnPartyCitations', 'Citations of Party documents', { module, transport: TransportKind.stdio }, { documentSelector });
  return client.start();
};

exports.deactivate = () => client?.stop();
