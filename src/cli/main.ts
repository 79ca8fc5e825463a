#!/usr/bin/env node
import { run } from './run.js';

// Whoever reads the output may have seen enough (`… | head`): that is no error, and nothing is left to do.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), process);
