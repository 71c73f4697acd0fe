// `npm run check`: is everything that editors write as it should be? Prints every fault at once.
import { join } from 'node:path';
import { runCheckCommand } from './checks/command.ts';

const { exitCode, out, err } = runCheckCommand(join(import.meta.dirname, '..'), process.argv.slice(2));
if (out !== '') console.log(out);
if (err !== '') console.error(err);
process.exitCode = exitCode;
