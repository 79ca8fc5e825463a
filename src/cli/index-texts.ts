import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import { readArgs, type Command } from './command.js';
import { Database } from './duckdb.js';
import { JOBS_HELP, JOBS_OPTION, jobsOf, runFiles } from './file-run.js';
import { IndexStore } from './index-store.js';
import { QUESTIONS } from './index-tables.js';
import { indexWork } from './index-work.js';
import { toJson } from './json-text.js';
import { listSources, STDIN } from './sources.js';
import { FOLDER_HELP, FOLDER_OPTIONS, folderReading, TEXT_HELP, TEXT_OPTIONS, textReader } from './text-options.js';
import { packageVersion } from './version.js';
import { CommandError, EXIT, PROGRAM } from './world.js';

const HELP = `Keeps what many texts cite in a DuckDB database, which one can ask in SQL.

Usage: ${PROGRAM} index --into FILE.duckdb [options] FILES…

FILES are files and folders as for extract. The database is made where there is none. Texts that it has are read again where they, the registry, the
options or the version have changed; texts that are gone from these folders are taken out. It needs @duckdb/node-api beside it.

Tables: texts, citations, evidence (what a text says that one document does to another), registry_documents, registry_relations.
Views: documents, relations, and questions that people ask: ${QUESTIONS.slice(0, 3).join(', ')},
${QUESTIONS.slice(3).join(', ')}.

Options:
  --into FILE            the database
  ${FOLDER_HELP}
  ${JOBS_HELP}
  ${TEXT_HELP}
  -h, --help             this text

A text is in the database as a whole or not at all, also where the command is killed: the next run completes it.

Exit status: 0 done; 2 wrong usage, a database that cannot be opened, or a text that could not be read (the others are there); 130 stopped by Ctrl-C:
what was read is there.

Examples:
  ${PROGRAM} index --into citations.duckdb articles/
  duckdb citations.duckdb "SELECT * FROM who_cites WHERE document LIKE '57-NQ/TW@%' AND published_on >= '2025-03'"
`;

export const indexTexts: Command = {
  name: 'index',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, { into: { type: 'string' }, ...FOLDER_OPTIONS, ...JOBS_OPTION, ...TEXT_OPTIONS });
    if (values.into === undefined) throw new CommandError('index needs --into FILE.duckdb, the database');
    if (positionals.length === 0 || positionals.includes(STDIN)) throw new CommandError('index reads files and folders: it has to find them again');
    const jobs = jobsOf(values.jobs);
    const reader = await textReader(values, world);
    const sources = await listSources(positionals, world, folderReading(values));
    const reading = createHash('sha256').update(toJson([packageVersion(), reader.recipe])).digest('hex');
    const database = await Database.open(values.into, '--into');
    try {
      const store = new IndexStore(database);
      await store.open(reader.registry, reading);
      const known = await store.known();
      let [read, kept, removed] = [0, 0, 0];
      const status = await runFiles({ sources, work: indexWork, recipe: { reader: reader.recipe, reading, known }, jobs }, world, async (piece, file) => {
        if (piece === undefined) kept++;
        else {
          await store.put(file, piece);
          read++;
        }
      });
      if (status !== EXIT.stopped) {
        const found = new Set(sources.flatMap((source) => ('name' in source ? [source.name] : [])));
        for (const file of known.keys()) {
          if (found.has(file) || !positionals.some((operand) => isBelow(file, operand))) continue;
          await store.remove(file);
          removed++;
        }
      }
      await store.flush();
      world.stderr.write(`${PROGRAM}: ${read} texts read, ${kept} unchanged, ${removed} taken out\n`);
      return status;
    } finally {
      database.close();
    }
  },
};

function isBelow(file: string, operand: string): boolean {
  return file === operand || file.startsWith(operand.endsWith(sep) || operand.endsWith('/') ? operand : `${operand}${sep}`);
}
