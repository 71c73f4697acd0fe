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

/** The likeliest first. A headless shell is Chromium without its windows, of which no test sees anything: it takes a third of the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
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

/** What Playwright switches off itself. It stands here again, since the last flag of a name is the only one that counts. */
const FEATURES_OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
];

/**
 * What a browser with windows makes ready for its reader with every page that is opened, and no test ever uses: the lists
 * under the field for the address, each a page of its own, and a process for the next page. That is half of what a page costs.
 */
const FEATURES_OF_WINDOWS = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

/** Nothing that a browser does of itself may reach out, or depend on the machine's graphics. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without its windows it fits letters to the grid of a screen, and lines grow longer than they are on paper.
  '--font-render-hinting=none',
  `--disable-features=${[...FEATURES_OFF_FOR_PLAYWRIGHT, ...FEATURES_OF_WINDOWS].join(',')}`,
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
