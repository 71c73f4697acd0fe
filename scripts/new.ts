// `npm run new -- role "Customer Success Manager"`, `-- comparison ROLE ROLE`, `-- source --from article.txt`: writes what
// an editor begins with. Exit code 0 when it is written and sound, 1 when something stands in the way, 2 when the command is
// incomplete or not understood.
import { join } from 'node:path';
import { runNewCommand } from './making/command.ts';
import { terminalQuestioner } from './making/terminal.ts';

process.exitCode = await runNewCommand(join(import.meta.dirname, '..'), process.argv.slice(2), {
  questioner: process.stdin.isTTY && process.stdout.isTTY ? await terminalQuestioner() : null,
  out: console.log,
  err: console.error,
});
