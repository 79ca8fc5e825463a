import { readFileSync, writeFileSync } from 'node:fs';
import type { Options } from 'tsup';

/** What package.json publishes, one file each. */
export const LIBRARY: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  core: 'src/entries/core.ts',
  'core-lint': 'src/entries/core-lint.ts',
  'core-schema': 'src/entries/core-schema.ts',
  formats: 'src/entries/formats.ts',
  lint: 'src/entries/lint.ts',
  schema: 'src/entries/schema.ts',
  annotate: 'src/entries/annotate.ts',
  lookup: 'src/entries/lookup.ts',
  cards: 'src/entries/cards.ts',
  bibliography: 'src/entries/bibliography.ts',
  graph: 'src/entries/graph.ts',
  drawing: 'src/entries/drawing.ts',
  identifiers: 'src/entries/identifiers.ts',
  harvest: 'src/entries/harvest.ts',
  files: 'src/entries/files.ts',
  stream: 'src/entries/stream.ts',
  ajv: 'src/integrations/ajv.ts',
  textlint: 'src/integrations/textlint/index.ts',
  rehype: 'src/integrations/unified/rehype.ts',
  remark: 'src/integrations/remark.ts',
  arbitraries: 'src/arbitraries/index.ts',
};

/** Files of their own and no entries: who takes what reads need not carry the rules of the linter along, nor who takes HTML the parser of Markdown. */
const apart = {
  reading: 'src/analyze.ts',
  relating: 'src/relate/relate.ts',
  resolving: 'src/resolve/resolve.ts',
  inspecting: 'src/read/interpret/symbol-findings.ts',
  sentences: 'src/read/text/sentences.ts',
  html: 'src/read/text/html.ts',
  markdown: 'src/read/text/markdown.ts',
  documents: 'src/registry/documents.generated.ts',
  rules: 'src/lint/rules/index.ts',
  rendering: 'src/render/format-citation.ts',
};

const shared: Options = {
  target: 'es2022',
  // `neutral` would not find the `main` of nearley and moo; that the library itself touches no Node API is tested on the built files.
  platform: 'node',
  removeNodeProtocol: false,
  // All that is used of other packages is bundled: README, "Dependencies". See THIRD-PARTY-NOTICES.md.
  noExternal: [/^(?:@dagrejs\/dagre|date-fns|diff|entities|htmlparser2|ignore|micromark.*|moo|nearley|picomatch|valibot)(?:\/|$)/u],
  // Who takes both entries gets one UsageError and one memory of parses, not two.
  splitting: true,
  esbuildOptions: (options) => {
    // Vietnamese as it is written is shorter than its escapes, and can be read.
    options.charset = 'utf8';
    options.minifySyntax = true;
    // One table of the names of characters and not two; the package's build for browsers would ask for a document besides.
    options.alias = { 'decode-named-character-reference': './src/read/text/named-references.ts' };
  },
  // Names and lines stay: the files are readable as they are; maps would be two thirds of the package.
  sourcemap: false,
  // What is bundled, for the tests: not published.
  metafile: true,
  // The command and the library are written at the same time: the scripts empty dist before them.
  clean: false,
};

/**
 * What `require` finds: the module itself, which every Node that package.json allows can load. Code and documents lie in the package once, and
 * who uses both formats has one registry and one UsageError. The names stand there for the tools that read a file and do not run it.
 */
async function writeRequired(): Promise<void> {
  const { outputs } = JSON.parse(readFileSync('dist/metafile-esm.json', 'utf8')) as { outputs: Record<string, { exports: string[] }> };
  for (const name of Object.keys(LIBRARY)) {
    const names = outputs[`dist/${name}.js`]!.exports.map((exported) => `exports.${exported} = entry.${exported};\n`);
    writeFileSync(`dist/${name}.cjs`, `'use strict';\n\nconst entry = require('./${name}.js');\n\nObject.defineProperty(exports, '__esModule', { value: true });\n${names.join('')}`);
  }
}

/** `tsup` writes the code, `tsup --dts-only` the declarations, which take longer. */
export default ({ dts }: Options): Options => (dts === undefined
  // The command and its threads stand beside the library so that all share their chunks.
  ? { ...shared, entry: { ...LIBRARY, ...apart, cli: 'src/cli/main.ts', 'file-worker': 'src/cli/file-worker.ts' }, format: ['esm'], onSuccess: writeRequired }
  : { entry: LIBRARY, format: ['esm', 'cjs'], clean: false });
