import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

/** For each test of a file a new folder with the text `a.txt` and the empty folder `out`; gives where a name stands in it. */
export function folderWithText(): (name: string) => string {
  const folders: string[] = [];
  const at = (name: string): string => join(folders.at(-1)!, name);
  beforeEach(() => {
    folders.push(mkdtempSync(join(tmpdir(), 'vn-party-citations-')));
    mkdirSync(at('out'));
    writeFileSync(at('a.txt'), 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 thay thế Chỉ thị số 05-CT/TW ngày 15/5/2016.');
  });
  afterAll(() => folders.forEach((path) => rmSync(path, { recursive: true, force: true })));
  return at;
}
