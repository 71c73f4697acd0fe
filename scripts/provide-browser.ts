// `npm test` runs this first: makes sure that there is a Chromium for the browser tests, and installs one if it can.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium, NO_CHROMIUM } from '../tests/browser/chromium.ts';

/** Whether the command ran and succeeded. Its own output goes to stderr, so that a failure explains itself. */
function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The words before a command that make it run as root; null where that cannot be had without asking. */
function asRoot(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function runAsRoot(prefix: readonly string[], command: string, args: readonly string[]): boolean {
  const [first = command, ...rest] = [...prefix, command, ...args];
  return run(first, rest);
}

/**
 * Debian's own packages: the browser without its windows, with which the tests take half the time, or the whole of it.
 * Ubuntu's package of the second name holds no browser but a pointer to its app store.
 */
function installFromDebian(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const prefix = asRoot();
  if (!/^ID=["']?debian\b/m.test(release) || prefix === null || !succeeds('apt-get', ['--version']))
    return false;
  // Where one of several mirrors fails, the lists that are there may still do: the install decides.
  runAsRoot(prefix, 'apt-get', ['update']);
  return ['chromium-headless-shell', 'chromium'].some((name) =>
    runAsRoot(prefix, 'apt-get', ['install', '-y', '--no-install-recommends', name]),
  );
}

function installFromPlaywright(): boolean {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  const withLibraries = process.platform === 'linux' && asRoot() !== null;
  return (
    (withLibraries && run(process.execPath, [cli, 'install', '--with-deps', '--only-shell', 'chromium'])) ||
    run(process.execPath, [cli, 'install', '--only-shell', 'chromium'])
  );
}

const INSTALLERS = [installFromDebian, installFromPlaywright];

async function provide(): Promise<boolean> {
  if (await findChromium()) return true;
  // A path that was given and does not start is to be corrected, not worked round.
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return false;
  console.log('No Chromium for the browser tests yet; installing one.');
  for (const install of INSTALLERS) if (install() && (await findChromium())) return true;
  return false;
}

if (!(await provide())) {
  console.error(NO_CHROMIUM);
  process.exitCode = 1;
}
