import { unlinkSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isStoppedGently } from './interruption.js';

/** Who a file belongs to, and what may be done with it: as `stat` has it. */
export interface Ownership {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Drafts that are on the disk now. */
const drafts = new Set<string>();

/** A signal ends the command as it would, but takes the drafts away before. One that only stops the command after this file lets it be finished. */
function onSignal(signal: NodeJS.Signals): void {
  if (signal === 'SIGINT' && isStoppedGently()) return;
  for (const draft of drafts) {
    try {
      unlinkSync(draft);
    } catch {
      // It is gone already.
    }
  }
  for (const name of SIGNALS) process.off(name, onSignal);
  process.kill(process.pid, signal);
}

/**
 * Writes a file under a name of its own, on the disk and not only in memory, for `use` to put in its place; it is taken away
 * afterwards, whatever happens, unless `use` renamed it.
 *
 * @param like whom the file shall belong to; the owner is kept where the system allows it
 */
export async function withDraft(folder: string, content: string | Uint8Array, like: Ownership | undefined, use: (draft: string) => Promise<void>): Promise<void> {
  const draft = join(folder, `.vn-party-citations-${crypto.randomUUID()}.tmp`);
  if (drafts.size === 0) for (const name of SIGNALS) process.on(name, onSignal);
  drafts.add(draft);
  try {
    const handle = await open(draft, 'wx', like === undefined ? 0o666 : 0o600);
    try {
      await handle.writeFile(content);
      if (like !== undefined) {
        await handle.chown(like.uid, like.gid).catch(() => undefined);
        // After the owner, whose change takes special bits away; the mask of the process does not count here.
        await handle.chmod(like.mode & 0o7777);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await use(draft);
  } finally {
    await unlink(draft).catch(() => undefined);
    drafts.delete(draft);
    if (drafts.size === 0) for (const name of SIGNALS) process.off(name, onSignal);
  }
}
