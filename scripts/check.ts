// `npm run check`: is everything that editors write as it should be? Prints every fault at once.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
// A third of the time would go into reading the programs themselves; what was compiled is kept for the next run.
enableCompileCache(join(root, 'node_modules/.cache/careers-side-by-side/compiled'));
const { runCheckCommand } = await import('./checks/command.ts');

const { exitCode, out, err } = runCheckCommand(root, process.argv.slice(2));
if (out !== '') console.log(out);
if (err !== '') console.error(err);
process.exitCode = exitCode;
