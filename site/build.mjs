// npm run site: lays the pages out, has TypeDoc write the API beside them, makes the playground, and builds site/dist, with a search that needs no network.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { build } from 'vitepress';
import { layOut } from './pages.mjs';
import { buildPlayground } from './playground/build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const pages = join(here, 'pages');

/** Source of each entry of the package, by the name of its page. */
function entries() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([, target]) => {
    const file = typeof target === 'string' ? undefined : /^\.\/dist\/(?<file>.+)\.js$/u.exec(target.import.default)?.groups.file;
    return file === undefined ? [] : [file];
  });
}

const SOURCES = { index: 'src/index.ts', ajv: 'src/integrations/ajv.ts', textlint: 'src/integrations/textlint/index.ts', rehype: 'src/integrations/unified/rehype.ts', remark: 'src/integrations/remark.ts', arbitraries: 'src/arbitraries/index.ts' };
const sourceOf = (file) => join(root, SOURCES[file] ?? `src/entries/${file}.ts`);

layOut(root, pages);
const app = await Application.bootstrapWithPlugins({
  plugin: ['typedoc-plugin-markdown'], entryPoints: entries().map(sourceOf), tsconfig: join(root, 'tsconfig.json'), out: join(pages, 'api'), readme: 'none',
  name: 'API', skipErrorChecking: true, excludeInternal: true, hideGenerator: true, disableSources: true, logLevel: 'Error', entryFileName: 'index', hidePageHeader: true,
});
const project = await app.convert();
if (project === undefined) throw new Error('TypeDoc read nothing');
await app.generateOutputs(project);
// What stands in the public folder goes into the site as it is.
await buildPlayground(join(pages, 'public/playground'));
await build(here);
