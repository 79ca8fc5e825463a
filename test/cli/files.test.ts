/** Files that are no text, as the command tells of them. What reads them is not installed here: integrations/files reads them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { terminal } from './terminal.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  mkdirSync(at('mixed'));
  writeFileSync(at('mixed/a.txt'), 'Nghị quyết số 57-NQ/TW ngày 22/12/2024.');
  for (const name of ['b.pdf', 'c.docx', 'd.docx']) writeFileSync(at(`mixed/${name}`), bytes(name.endsWith('pdf') ? '%PDF-1.7' : 'PK\x03\x04 word/document.xml'));
  writeFileSync(at('scan.txt'), bytes('\x89PNG\r\n\x1a\n\0\0'));
  writeFileSync(at('old.doc'), bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function told(...args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal();
  return { status: await run(args, world), out: out(), err: err().replaceAll(folder, '') };
}

describe.each(['extract', 'lint', 'graph', 'harvest'])('%s', (command) => {
  test('says what a file is that is no text, whatever its name', async () => {
    const { status, err } = await told(command, at('scan.txt'), at('old.doc'));
    expect(status).toBe(2);
    expect(err).toContain('/scan.txt: is a PNG image; recognise its text (OCR) and give that\n');
    expect(err).toContain('/old.doc: is an Office file of before 2007 or one with a password; save it as .docx or PDF, without a password\n');
  });

  test('says what a named file needs to be read, and tells once of those that it leaves out of a folder', async () => {
    const named = await told(command, at('mixed/b.pdf'));
    expect([named.status, named.err.split('\n')[0]]).toEqual([2, 'vn-party-citations: /mixed/b.pdf: needs pdfjs-dist to be read; npm install pdfjs-dist']);
    const { status, err } = await told(command, at('mixed'));
    expect([status, err]).toEqual([0, 'vn-party-citations: 1 .pdf file is left out; to read it: npm install pdfjs-dist\nvn-party-citations: 2 .docx files are left out; to read them: npm install mammoth\n']);
  });
});
