import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumPlaces, findChromium } from './chromium.ts';

const everything = (): boolean => true;

test('a path in CHROME_PATH is the only place looked at', () => {
  expect(chromiumPlaces({ CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }, 'linux', everything)).toEqual([
    '/opt/chrome',
  ]);
});

test('on Linux, Chromium on the PATH comes before Chrome and Edge, and first of all without its windows', () => {
  const places = chromiumPlaces({ PATH: '/usr/bin' }, 'linux', everything);
  expect(places.slice(0, 6)).toEqual(
    [
      'chromium-headless-shell',
      'chrome-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ].map((name) => join('/usr/bin', name)),
  );
});

test('on a Mac, the applications of the machine and of the person are looked at', () => {
  const places = chromiumPlaces({ PATH: '', HOME: '/Users/mia' }, 'darwin', everything);
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/mia/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('what is not there is no place', () => {
  expect(chromiumPlaces({ PATH: '/usr/bin:/bin' }, 'linux', () => false)).toEqual([]);
});

test('a browser that is there but does not start is passed over', async () => {
  const found = await findChromium(['/bin/false']);
  expect(found?.executablePath).not.toBe('/bin/false');
});
