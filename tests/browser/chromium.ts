import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium that was seen to start, and how it did. Plain data, so that it can be handed to test processes. */
export interface ProvidedChromium {
  /** Null for the browser that Playwright itself has installed. */
  executablePath: string | null;
  /** Whether it starts inside its sandbox; in many containers it cannot, and root never may. */
  sandbox: boolean;
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Nothing that a browser does of itself may reach out, or depend on the machine's graphics. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The variables that say where programs stand. */
interface Environment {
  CHROME_PATH?: string | undefined;
  PATH?: string | undefined;
  HOME?: string | undefined;
  PROGRAMFILES?: string | undefined;
  'PROGRAMFILES(X86)'?: string | undefined;
  LOCALAPPDATA?: string | undefined;
}

function onPath(environment: Environment, platform: NodeJS.Platform): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, `${command}${ending}`)));
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin')
    return ['/Applications', join(environment.HOME ?? '', 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, app)),
    );
  if (platform === 'win32')
    return [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].flatMap(
      (folder) => {
        return folder === undefined ? [] : WINDOWS_PROGRAMS.map((program) => join(folder, program));
      },
    );
  return [];
}

/**
 * Where a Chromium may stand, the likeliest first: what CHROME_PATH names, then the PATH, then the usual places of the
 * platform. A path in CHROME_PATH is the only one looked at, so that a mistyped one is told and not passed over.
 */
export function chromiumPlaces(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string[] {
  const given = environment.CHROME_PATH;
  if (given !== undefined && given !== '') return [given];
  return [...onPath(environment, platform), ...usualPlaces(environment, platform)].filter(exists);
}

/** Starts a provided browser. The caller closes it. */
export function launchChromium({ executablePath, sandbox }: ProvidedChromium): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    chromiumSandbox: sandbox,
    args: FLAGS,
  });
}

async function starts(candidate: ProvidedChromium): Promise<boolean> {
  try {
    const browser = await launchChromium(candidate);
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/**
 * The first Chromium on this machine that really starts, or null. Being there is not enough: Ubuntu's
 * `chromium-browser` is a script that only says where to get it.
 */
export async function findChromium(
  places: readonly string[] = chromiumPlaces(),
): Promise<ProvidedChromium | null> {
  const root = process.getuid?.() === 0;
  const { CHROME_PATH } = process.env;
  for (const executablePath of CHROME_PATH ? places : [...places, null])
    for (const sandbox of root ? [false] : [true, false]) {
      const candidate: ProvidedChromium = { executablePath, sandbox };
      if (await starts(candidate)) return candidate;
    }
  return null;
}

/** What to do where there is no browser, in one line. */
export const NO_CHROMIUM =
  'The browser tests need a Chromium and found none that starts: install Google Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH to one, then run `npm test` again.';
