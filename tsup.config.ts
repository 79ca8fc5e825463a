import { defineConfig } from 'tsup';
import type { Options } from 'tsup';

const library = { index: 'src/index.ts', core: 'src/core.ts', ajv: 'src/integrations/ajv.ts', drawing: 'src/graph/drawing/index.ts', textlint: 'src/integrations/textlint/index.ts', remark: 'src/integrations/remark.ts', arbitraries: 'src/arbitraries/index.ts' };

const shared: Options = {
  target: 'es2022',
  // `neutral` would not find the `main` of nearley and moo; that the library itself touches no Node API is tested on the built files.
  platform: 'node',
  removeNodeProtocol: false,
  // nearley as an installed dependency brings its compiler's dependencies along, and both are CommonJS; of valibot a tenth is needed.
  // See THIRD-PARTY-NOTICES.md.
  noExternal: ['nearley', 'moo', 'valibot', '@dagrejs/dagre', 'diff', 'picomatch'],
  treeshake: true,
  // Who takes both entries gets one UsageError and one memory of parses, not two.
  splitting: true,
  sourcemap: true,
  // Two configurations run at the same time: `npm run build` empties dist before them.
  clean: false,
};

export default defineConfig([
  // The command stands beside the library so that both share their chunks.
  { ...shared, entry: { ...library, cli: 'src/cli/main.ts' }, format: ['esm'], dts: { entry: library } },
  { ...shared, entry: library, format: ['cjs'], dts: { entry: library } },
]);
