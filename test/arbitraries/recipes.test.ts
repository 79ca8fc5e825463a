import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as arbitraries from '../../src/arbitraries/index.js';
import { ROOT } from '../built.js';
import { testPrograms } from '../doc-programs.js';
import { fencedBlocks } from '../page-blocks.js';

const page = readFileSync(join(ROOT, 'docs/property-tests.md'), 'utf8');
const programs = fencedBlocks(page).filter(({ language }) => language === 'ts');

describe('docs/property-tests.md', () => {
  testPrograms(programs);

  test('names every arbitrary, with its program', () => {
    expect(programs).toHaveLength(5);
    const functions = Object.entries(arbitraries).filter(([, value]) => typeof value === 'function').map(([name]) => name);
    expect(functions.filter((name) => !page.includes(`| \`${name}(`))).toEqual([]);
  });
});
