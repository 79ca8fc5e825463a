#!/usr/bin/env node
import { writeSync } from 'node:fs';
import module from 'node:module';
import { writeTrouble } from './output-file.js';
import { run } from './run.js';
import { visible } from './terminal-text.js';
import { EXIT, PROGRAM } from './world.js';

// Whoever reads the output may have seen enough (`… | head`): that is no error, and nothing is left to do. A full disk is one.
for (const [stream, name] of [[process.stdout, 'standard output'], [process.stderr, 'standard error']] as const) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    try {
      writeSync(process.stderr.fd, `${PROGRAM}: ${name}: ${visible(writeTrouble(error))}\n`);
    } catch {
      // There is nobody left to be told.
    }
    process.exit(EXIT.trouble);
  });
}

// Node 22 and later keep what they compiled of the commands, which are loaded below, for the next start.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

process.exitCode = await run(process.argv.slice(2), { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, signals: process });
