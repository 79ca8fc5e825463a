import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENTS } from './documents.js';
import { flatOdt } from './flat-odt.js';

// Makes the files of made/ anew, as .docx and PDF: all of them, or those whose names are given. Needs LibreOffice Writer (soffice) and the fonts DejaVu, which have the letters of Vietnamese.
const into = fileURLToPath(new URL('made/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'made-'));
mkdirSync(into, { recursive: true });
const names = process.argv.slice(2);
const asked = DOCUMENTS.filter(({ name }) => names.length === 0 || names.includes(name));
for (const made of asked) writeFileSync(join(work, `${made.name}.fodt`), flatOdt(made));
const sources = asked.map(({ name }) => join(work, `${name}.fodt`));
for (const kind of ['docx', 'pdf']) {
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', kind, '--outdir', work, ...sources], { stdio: 'inherit' });
  for (const { name } of asked) copyFileSync(join(work, `${name}.${kind}`), join(into, `${name}.${kind}`));
}
rmSync(work, { recursive: true, force: true });
