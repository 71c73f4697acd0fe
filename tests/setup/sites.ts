import { join } from 'node:path';
import type { SitePlace } from '../../scripts/building/build-inputs.ts';

/** A built site that tests read. */
export interface TestedSite {
  name: string;
  /** Where it is built, absolute. */
  folder: string;
  place: SitePlace;
  /** The path that it stands below, without a slash at the end. */
  basePath: string;
  origin: string;
}

export const ROOT = join(import.meta.dirname, '../..');

export const SITE: TestedSite = {
  name: 'the site',
  folder: join(ROOT, 'dist'),
  place: { siteUrl: undefined, basePath: undefined },
  basePath: '',
  origin: 'http://localhost:4321',
};

/** The same site as it is built for a host that gives it a folder only. */
export const SITE_BELOW_A_PATH: TestedSite = {
  name: 'the site below a path',
  folder: join(ROOT, 'node_modules/.cache/careers-side-by-side/below-a-path'),
  place: { siteUrl: 'https://careers.example', basePath: '/side-by-side/' },
  basePath: '/side-by-side',
  origin: 'https://careers.example',
};
