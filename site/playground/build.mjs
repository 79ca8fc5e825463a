// The playground as files of a site: the page, and the library in a worker. Word documents and PDFs are read by parts that are loaded when one is opened.
import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
// The compiler with which the library is built.
const esbuild = createRequire(join(root, 'package.json'))('esbuild');
const readers = ['site', 'integrations'].map((folder) => join(root, folder, 'node_modules'));

/** Entries of the package as sources: the page is never older than the library. The filter is a pattern of Go, which has no flag u. */
const library = {
  name: 'library',
  setup: ({ onResolve }) => onResolve({ filter: /^vn-party-citations(?:\/|$)/ }, ({ path }) => {
    const entry = path.split('/').slice(1).join('/');
    return { path: join(root, 'src', entry === '' ? 'index.ts' : `entries/${entry}.ts`), sideEffects: false };
  }),
};

/** Writes the playground into a folder. */
export async function buildPlayground(folder) {
  mkdirSync(folder, { recursive: true });
  await esbuild.build({
    entryPoints: ['page.js', 'worker.js', 'pdf.js'].map((name) => join(here, name)), outdir: folder, bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', platform: 'browser', charset: 'utf8', chunkNames: 'part-[hash]',
    plugins: [library], nodePaths: readers, logLevel: 'error', external: ['pdfjs-dist/legacy/*'],
    alias: { 'decode-named-character-reference': join(root, 'src/read/text/named-references.ts') },
  });
  for (const file of ['index.html', 'style.css']) cpSync(join(here, file), join(folder, file));
}
