/** The language server as an editor starts it, and the whole exchange with a client. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, CompletionItem, DocumentHighlight, DocumentLink, Hover, Location, MarkupContent, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyFixes, lint } from '../../src/entries/lint.js';
import { Project } from '../project.js';
import { Editor } from './editor.js';

const project = new Project();
let editor: Editor;
const at = (name: string): string => join(project.folder, 'node_modules', name);

beforeAll(async () => {
  await project.install();
  editor = new Editor(process.execPath, [at('vn-party-citations-lsp/bin.js'), '--stdio']);
  await editor.start();
});
afterAll(async () => {
  expect(await editor.stop()).toBe(0);
  project.remove();
});

const hoverText = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? '';

test('says what it can do', () => {
  expect(editor.initialized).toMatchObject({
    serverInfo: { name: 'vn-party-citations', version: '0.1.0' },
    capabilities: { textDocumentSync: 2, hoverProvider: true, referencesProvider: true, renameProvider: { prepareProvider: true }, completionProvider: { triggerCharacters: ['-', '/'] } },
  });
});

describe('findings', () => {
  const uri = 'file:///findings.md';
  // A letter outside the first plane takes two units.
  const text = '𝄞 Theo Nghị quyết số 5 – NQ / TW\r\nvà Quyết định **86**-QD/TW, `86-QD/TW`.\r\n';

  test('are diagnostics at their UTF-16 places, as the linter has them', async () => {
    const document = await editor.open(uri, text, 'markdown');
    const findings = await editor.findings(uri);
    expect(findings.map(({ code, range }) => `${code} ${document.offsetAt(range.start)}-${document.offsetAt(range.end)}`))
      .toEqual(lint(text, { format: 'markdown' }).map(({ ruleId, span }) => `${ruleId} ${span.start}-${span.end}`));
    expect(findings.find(({ code }) => code === 'dash')).toMatchObject({ severity: 2, source: 'vn-party-citations', range: { start: { line: 0, character: 24 } } });
  });

  test('have quick fixes, and one action that makes all the safe ones', async () => {
    const findings = await editor.findings(uri);
    const lost = findings.find(({ code }) => code === 'diacritics-lost')!;
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: lost.range, context: { diagnostics: [lost] } });
    const fix = actions.find(({ isPreferred }) => isPreferred)!;
    expect(fix).toMatchObject({ title: 'Fix: the code is written QĐ; read as 86-QĐ/TW', kind: 'quickfix', diagnostics: [{ code: 'diacritics-lost' }], edit: { changes: { [uri]: [{ newText: 'QĐ' }] } } });
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const [all, ...others] = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: whole, context: { diagnostics: [], only: ['source.fixAll'] } });
    expect(others).toEqual([]);
    expect(TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), all!.edit!.changes![uri] as TextEdit[])).toBe(applyFixes(text, lint(text, { format: 'markdown' })));
  });

  test('follow what is typed, by the changes alone', async () => {
    await editor.type(uri, 'QD', 'QĐ');
    await editor.type(uri, '5 – NQ / TW', '05-NQ/TW');
    expect((await editor.findings(uri)).map(({ code }) => code)).toEqual(lint(editor.text(uri), { format: 'markdown' }).map(({ ruleId }) => ruleId));
    await editor.close(uri);
    await editor.until(() => editor.published(uri)!.diagnostics.length === 0);
  });
});

describe('a card', () => {
  const uri = 'file:///hover.html';
  const text = '<p>Quy định số <b>22</b>-QĐ/TW, ngày 28/7/2021. Kết luận 12-KL/TW &amp; Quy định này.</p>';
  beforeAll(() => editor.open(uri, text, 'html'));

  test('says which document it is, how it was found and where each field comes from', async () => {
    const hover = await editor.ask<Hover>('hover', uri, 'Quy định số');
    expect(hover.range).toEqual({ start: { line: 0, character: 3 }, end: { line: 0, character: 30 } });
    expect(hoverText(hover)).toMatch(/^\*\*22-QĐ\/TW\*\* [^\n]+\n\nfound by symbol and date, with probability 1\.000\n/u);
    expect(hoverText(hover)).toContain('- type: regulation _(said in the citation)_');
    expect(hoverText(hover)).toContain('superseded by: 296-QĐ/TW');
  });

  test('lists those that may be meant, with reasons', async () => {
    expect(hoverText(await editor.ask<Hover>('hover', uri, '12-KL/TW'))).toMatch(/ambiguous: \d documents could be meant\n\n1\. \*\*12-KL\/TW@\S+\*\* 0\.\d{3}.*\n {3}- /u);
  });

  test('names the citation from which another is known; elsewhere there is none', async () => {
    expect(hoverText(await editor.ask<Hover>('hover', uri, 'Quy định này'))).toContain('from antecedent c');
    expect(await editor.ask('hover', uri, 'ngày', {}, 0)).toBeNull();
  });

  test('speaks the language that is configured, and says how the document stood', async () => {
    await editor.configure({ language: 'vi', publishedOn: '2025-12-31' });
    const said = hoverText(await editor.ask<Hover>('hover', uri, 'Quy định số'));
    expect(said).toContain('- hiệu lực: ');
    expect(said).toMatch(/xác định theo ký hiệu và ngày/u);
    await editor.configure({});
  });

  test('of a file of 300 kB comes from one reading of it', async () => {
    const paragraph = 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 và Quy định số 22-QĐ/TW, ngày 28/7/2021; Nghị quyết này, Kết luận 12-KL/TW được quán triệt tới từng chi bộ.\n\n';
    const large = 'file:///large.txt';
    await editor.open(large, paragraph.repeat(Math.ceil(300_000 / paragraph.length)));
    await editor.findings(large);
    const hovers = await Promise.all(Array.from({ length: 200 }, (_, index) => editor.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri: large }, position: { line: index * 4, character: 30 } })));
    expect(new Set(hovers.map(hoverText)).size).toBe(1);
    expect(hoverText(hovers[0]!)).toContain('57-NQ/TW');
    await editor.close(large);
  });

  test('each version of a file is read once', async () => {
    const { Readings } = await import(at('vn-party-citations-lsp/readings.js')) as { Readings: new () => { made: number; of(document: TextDocument, settings: object): { citationAt(offset: number): { id: string } | undefined } } };
    const readings = new Readings();
    const words = 'Nghị quyết 57-NQ/TW và Chỉ thị 05-CT/TW. ';
    const document = TextDocument.create('a', 'plaintext', 1, words.repeat(500));
    for (let index = 0; index < 500; index++) {
      expect(readings.of(document, {}).citationAt(index * words.length + 3)?.id).toBe(`c${index * 2 + 1}`);
      expect(readings.of(document, {}).citationAt(index * words.length + 20)).toBeUndefined();
    }
    expect(readings.made).toBe(1);
    readings.of(TextDocument.update(document, [{ text: words }], 2), {});
    expect(readings.made).toBe(2);
  });
});

test('links lead to the first source of a document, or where the settings say', async () => {
  const uri = 'file:///links.txt';
  await editor.open(uri, 'Nghị quyết 57-NQ/TW và Nghị quyết số 998-NQ/TW.');
  const links = (): Promise<DocumentLink[]> => editor.connection.sendRequest('textDocument/documentLink', { textDocument: { uri } });
  expect(await links()).toEqual([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 19 } }, target: expect.stringMatching(/^https:\/\//u) as string, tooltip: expect.stringContaining('đột phá') as string }]);
  await editor.configure({ link: 'https://example.org/d/{document}' });
  expect((await links())[0]?.target).toBe('https://example.org/d/57-NQ%2FTW%402024-12-22');
  await editor.configure({});
});

describe('completion', () => {
  const uri = 'file:///completion.txt';
  let version = 0;
  const offered = async (text: string): Promise<CompletionItem[]> => {
    const own = `${uri}?${version++}`;
    await editor.open(own, text);
    return editor.ask<CompletionItem[]>('completion', own, text, {}, text.length);
  };
  const labels = async (text: string): Promise<string[]> => (await offered(text)).sort((a, b) => a.sortText!.localeCompare(b.sortText!)).map(({ label }) => label);

  test('offers the symbols that begin so', async () => {
    const symbols = await labels('Theo 57-');
    expect(symbols).toContain('57-NQ/TW');
    for (const symbol of symbols) expect(symbol).toMatch(/^57-/u);
    expect(await labels('Theo 57-N')).toEqual(symbols.filter((symbol) => symbol.startsWith('57-N')));
  });

  test('and only what fits the word before', async () => {
    const symbols = await labels('Thực hiện Nghị quyết số 57-');
    expect(symbols[0]).toBe('57-NQ/TW');
    for (const symbol of symbols) expect(symbol).toMatch(/^57-NQ/u);
    expect(await labels('theo Quy định số 22-q')).toContain('22-QĐ/TW');
  });

  test('what the text cites already comes first', async () => {
    const [first] = await labels('Kết luận số 12-KL/TW, ngày 12/8/2021. Theo 12-');
    expect(first).toBe('12-KL/TW');
  });

  test('without diacritics and leading zeros, in the place of what is typed', async () => {
    const [item] = await offered('Chỉ thị 5-ct');
    expect(item).toMatchObject({ label: '05-CT/TW', textEdit: { newText: '05-CT/TW', range: { start: { line: 0, character: 8 }, end: { line: 0, character: 12 } } }, filterText: '5-ct', detail: expect.stringMatching(/^\d{4}-/u) as string });
  });

  test('a number alone, a date and a range are left alone', async () => {
    expect(await labels('trong 57')).toEqual([]);
    expect(await labels('từ năm 2021-')).toEqual([]);
    expect(await labels('xin chào')).toEqual([]);
  });
});

describe('mentions of a document', () => {
  const uri = 'file:///mentions.txt';
  const other = 'file:///other.txt';
  const text = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Nghị quyết 57 nêu rõ; Nghị quyết này và Kết luận 12-KL/TW, 57-NQ/TW.';
  beforeAll(async () => {
    await editor.open(uri, text);
    await editor.open(other, 'Theo Nghị quyết số 57-NQ/TW, ngày 22/12/2024.');
  });

  test('are found in all texts that are open', async () => {
    const document = TextDocument.create(uri, '', 1, text);
    const found = (await editor.ask<Location[]>('references', uri, 'Nghị quyết này', { context: { includeDeclaration: true } })).filter((place) => [uri, other].includes(place.uri));
    expect(found.filter((place) => place.uri === uri).map(({ range }) => document.getText(range))).toEqual(['Nghị quyết số 57-NQ/TW', 'Nghị quyết 57', 'Nghị quyết này', '57-NQ/TW']);
    expect(found.filter((place) => place.uri === other)).toHaveLength(1);
    expect(await editor.ask<DocumentHighlight[]>('documentHighlight', uri, 'Nghị quyết 57')).toHaveLength(4);
  });

  test('are renamed where the symbol or the number is written', async () => {
    expect(await editor.ask('prepareRename', uri, 'Nghị quyết 57')).toEqual({ range: { start: { line: 0, character: 69 }, end: { line: 0, character: 71 } }, placeholder: '57-NQ/TW' });
    const edit = await editor.ask<WorkspaceEdit>('rename', uri, 'Nghị quyết 57', { newName: '59-nq/tw' });
    expect(Object.keys(edit.changes!)).toEqual([uri]);
    expect(TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edit.changes![uri]!))
      .toBe('Nghị quyết số 59-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Nghị quyết 59 nêu rõ; Nghị quyết này và Kết luận 12-KL/TW, 59-NQ/TW.');
  });

  test('what cannot be renamed says why', async () => {
    expect(await editor.ask('prepareRename', uri, 'Nghị quyết này')).toBeNull();
    await expect(editor.ask('rename', uri, 'Nghị quyết 57', { newName: 'năm bảy' })).rejects.toThrow('“năm bảy” is no symbol of a Party document; write one such as 57-NQ/TW');
    await expect(editor.ask('rename', uri, 'Nghị quyết 57', { newName: '59-KL/TW' })).rejects.toThrow('59-KL/TW is of another type or body than 57-NQ/TW, which line 1 names in words; only the number can be changed');
    const marked = 'file:///marked.md';
    await editor.open(marked, 'Nghị quyết **57**-NQ/TW', 'markdown');
    await expect(editor.ask('rename', marked, 'Nghị', { newName: '59-NQ/TW' })).rejects.toThrow('markup stands in the symbol on line 1; change it there by hand');
  });
});

describe('settings', () => {
  test.each([
    [{ publishedOn: '31/12/2025' }, /publishedOn must be a date of the calendar/u],
    [{ rules: { dashes: 'off' } }, /there is no rule "dashes"/u],
    [{ language: 'de' }, /vnPartyCitations\.language must be vi, fr or en, not "de"/u],
    [{ link: 'documents' }, /vnPartyCitations\.link must be an address with \{document\} in it/u],
    [{ publishedon: '2025' }, /vnPartyCitations has no setting "publishedon"; it has language, publishedOn, rules, link/u],
  ])('%j is told to the user, and what was set before holds', async (settings, message) => {
    editor.shown.length = 0;
    await editor.configure(settings);
    await editor.until(() => editor.shown.length > 0);
    expect(editor.shown).toEqual([expect.stringMatching(message)]);
    await editor.configure({});
  });

  test('levels by rule are followed', async () => {
    const uri = 'file:///levels.txt';
    await editor.configure({ rules: { 'diacritics-lost': 'error', 'first-citation-undated': 'off' } });
    await editor.open(uri, 'Quy định 86-QD/TW');
    await editor.until(() => editor.published(uri)?.diagnostics.some(({ code, severity }) => code === 'diacritics-lost' && severity === 1) === true);
    expect(editor.published(uri)!.diagnostics.map(({ code }) => code)).not.toContain('first-citation-undated');
  });
});

test('the extension of VS Code offers the settings that the server has', async () => {
  const { contributes } = JSON.parse(readFileSync(at('vn-party-citations-vscode/package.json'), 'utf8')) as { contributes: { configuration: { properties: Record<string, { default: unknown }> } } };
  const { NAMES, readSettings, SECTION } = await import(at('vn-party-citations-lsp/settings.js')) as { NAMES: string[]; SECTION: string; readSettings(given: object): object };
  const { properties } = contributes.configuration;
  expect(Object.keys(properties)).toEqual(NAMES.map((name) => `${SECTION}.${name}`));
  const defaults = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name.slice(SECTION.length + 1), property.default]));
  expect(readSettings(defaults)).toEqual({ ...readSettings({}), rules: {} });
});

test('the language is that of the editor where none is set; the command of the library starts the same server', async () => {
  const french = new Editor(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', at('vn-party-citations/dist/cli.js'), 'lsp']);
  await french.start('fr-FR');
  await french.open('file:///fr.txt', 'Quy định 86-QD/TW');
  expect((await french.findings('file:///fr.txt')).find(({ code }) => code === 'diacritics-lost')?.message).toMatch(/^le code s'écrit QĐ/u);
  expect(await french.stop()).toBe(0);
});
