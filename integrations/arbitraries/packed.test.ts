import { fileURLToPath } from 'node:url';
import { testPackedArbitraries } from '../../test/arbitraries/packed.js';
import { packedProject } from '../../test/packed-project.js';

testPackedArbitraries(packedProject(), '3', fileURLToPath(new URL('../node_modules/fast-check3', import.meta.url)));
