// `npm start`: serves dist/ on this machine, after building it where that is needed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isFresh, sitePlaceOrEnd } from './building/build-inputs.ts';
import { BuildStopped, buildSite } from './building/build-site.ts';
import { type StaticServer, startStaticServer } from './static-server.ts';

const HELP = `Usage: npm start -- [--port 4321]
Serves dist/ on this machine. SITE_URL and BASE_PATH say where the site is to stand.

  --port               the port to serve on; without it the first free one from 4321
  --build-if-needed    build first where dist/ is missing or older than what it is made from (npm start does)`;

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'build-if-needed': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
const place = sitePlaceOrEnd();

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function serve(ports: readonly number[]): Promise<StaticServer | null> {
  for (const port of ports)
    try {
      return await startStaticServer({ folder, port, basePath: place.basePath });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  return null;
}

/** The ports to try, or null where what was given is none. */
function portsToTry(): number[] | null {
  if (values.port === undefined) return Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index);
  const port = Number(values.port);
  return Number.isInteger(port) && port > 0 && port < 65536 ? [port] : null;
}

async function main(): Promise<string | null> {
  const ports = portsToTry();
  if (ports === null) return `"${values.port}" is no port: give a number from 1 to 65535.`;
  if (values['build-if-needed'] && !isFresh(root, folder, place)) {
    try {
      await buildSite({ root, folder, place, log: console.log });
    } catch (error) {
      if (error instanceof BuildStopped) return error.message;
      throw error;
    }
  }
  if (!existsSync(folder)) return 'There is no dist/ to serve: run `npm run build` first, or `npm start`.';
  const server = await serve(ports);
  if (server === null)
    return `${ports.length === 1 ? `Port ${ports[0]} is taken` : `No port is free from ${ports[0]} to ${ports.at(-1)}`}: name another with \`npm start -- --port 8080\`.`;
  console.log(`Careers Side by Side: ${server.address}\nStop it with Ctrl+C.`);
  return null;
}

if (values.help) console.log(HELP);
else {
  const fault = await main();
  if (fault !== null) {
    console.error(fault);
    process.exitCode = 1;
  }
}
