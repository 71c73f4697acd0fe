import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isFresh } from '../../scripts/building/build-inputs.ts';
import { buildSite } from '../../scripts/building/build-site.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import { findChromium, NO_CHROMIUM } from '../browser/chromium.ts';
import { ROOT, type TestedSite } from './sites.ts';

/** The site with the form for editors, below a path. */
export const SITE_WITH_FORM: TestedSite = {
  name: 'the site with the form for editors',
  folder: join(ROOT, 'node_modules/.cache/careers-side-by-side/with-form'),
  place: {
    siteUrl: 'https://careers.example',
    basePath: '/side-by-side/',
    form: {
      host: 'github',
      repository: 'careers/side-by-side',
      branch: 'main',
      api: 'https://api.github.com',
      signIn: null,
    },
  },
  basePath: '/side-by-side',
  origin: 'https://careers.example',
};

/** Builds and serves it, and tells the tests where, and which browser to start. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  if (chromium === null) throw new Error(NO_CHROMIUM);
  const { name, folder, place } = SITE_WITH_FORM;
  if (!isFresh(ROOT, folder, place)) {
    console.log(`Building ${name} for the tests.`);
    await buildSite({ root: ROOT, folder, place, log: console.log });
  }
  const server = await startStaticServer({ folder, port: 0, basePath: place.basePath });
  project.provide('siteAddress', server.address);
  project.provide('chromium', chromium);
  return () => server.close();
}
