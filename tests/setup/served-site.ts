import type { TestProject } from 'vitest/node';
import { startStaticServer } from '../../scripts/static-server.ts';
import { findChromium, NO_CHROMIUM, type ProvidedChromium } from '../browser/chromium.ts';
import { SITE } from './sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the served site, with a slash at the end. */
    siteAddress: string;
    chromium: ProvidedChromium;
  }
}

/** Serves the built site for the browser tests, and tells them which browser to start. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  if (chromium === null) throw new Error(NO_CHROMIUM);
  const server = await startStaticServer({ folder: SITE.folder, port: 0 });
  project.provide('siteAddress', server.address);
  project.provide('chromium', chromium);
  return () => server.close();
}
