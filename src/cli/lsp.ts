import { readArgs, type Command } from './command.js';
import { CommandError, PROGRAM } from './world.js';

/** What has the server and what it needs: not this package, which has no dependencies. */
const SERVER = 'vn-party-citations-lsp';

const HELP = `Starts the language server, for editors: findings, quick fixes, cards, links, completion, references and rename.

Usage: ${PROGRAM} lsp [--stdio]

The server speaks on standard input and output until the editor ends it. It is a package of its own, which is installed beside this one:
npm install ${SERVER}

Options:
  --stdio                what editors say by habit; the server speaks there either way
  -h, --help             this text

Exit status: that of the server; 2 wrong usage, or the package is not there.
`;

interface Server {
  start(): void;
}

/** The server as it is installed beside this package; a name in a variable is no dependency of it. */
async function installed(name: string): Promise<Server> {
  try {
    return (await import(name)) as Server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CommandError(`the language server is a package of its own: npm install ${name}`);
  }
}

export const lsp: Command = {
  name: 'lsp',
  help: HELP,
  async run(args) {
    const { positionals } = readArgs(args, { stdio: { type: 'boolean' } });
    if (positionals.length > 0) throw new CommandError(`lsp takes no files, and '${positionals[0]!}' is one; editors send texts themselves`);
    const server = await installed(SERVER);
    server.start();
    // The editor ends the process.
    return new Promise<number>(() => {});
  },
};
