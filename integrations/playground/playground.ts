/** The playground as files of its own, and a browser that looks at it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../test/built.js';
import { Served } from '../browser.js';

export class Playground extends Served {
  constructor() {
    super(mkdtempSync(join(tmpdir(), 'playground-')));
  }

  override async start(): Promise<void> {
    // A module of the site, which has no types.
    const build = (await import(join(ROOT, 'site/playground/build.mjs'))) as { buildPlayground(folder: string): Promise<void> };
    await build.buildPlayground(this.folder);
    await super.start();
  }

  override async stop(): Promise<void> {
    await super.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
