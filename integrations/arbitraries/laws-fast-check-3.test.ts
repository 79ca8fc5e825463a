import * as fc from 'fast-check3';
import { vi } from 'vitest';
import type * as FastCheck from 'fast-check';
import { laws } from '../../test/arbitraries/laws.js';

// What the arbitraries import as fast-check is version 3 in this file.
vi.mock('fast-check', async () => await vi.importActual('fast-check3'));

laws('3', fc as unknown as typeof FastCheck);
