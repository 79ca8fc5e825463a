import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../test/built.js';
import { testInstalledPrograms } from '../../test/installed-programs.js';
import { fencedBlocks } from '../../test/page-blocks.js';

const page = readFileSync(join(ROOT, 'docs/validation.md'), 'utf8');
const programs = fencedBlocks(page).filter(({ language }) => language === 'ts');

/** The real libraries, beside the package, as a user has them. */
const LIBRARIES = ['arktype', '@trpc/server', 'zod', 'valibot', '@hookform/resolvers', 'react-hook-form', 'ajv'];
describe('docs/validation.md', () => {
  testInstalledPrograms(programs, LIBRARIES);

  test('has a program for every library', () => {
    const imported = programs.flatMap(({ code }) => [...code.matchAll(/from '([^']+)'/gu)].map(([, name]) => name!));
    const used = LIBRARIES.filter((library) => imported.some((name) => name === library || name.startsWith(`${library}/`)));
    // The form's own package is used by its resolver.
    expect(used).toEqual(LIBRARIES.filter((library) => library !== 'react-hook-form'));
  });
});
