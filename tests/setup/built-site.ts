import { isFresh } from '../../scripts/building/build-inputs.ts';
import { buildSite } from '../../scripts/building/build-site.ts';
import { ROOT, SITE, SITE_BELOW_A_PATH, type TestedSite } from './sites.ts';

async function provide({ name, folder, place }: TestedSite): Promise<void> {
  if (isFresh(ROOT, folder, place)) return;
  console.log(`Building ${name} for the tests.`);
  await buildSite({ root: ROOT, folder, place, log: console.log });
}

/** Builds what the tests read, where it is missing or was built from something else than what is there now. */
export default async function setup(): Promise<void> {
  await provide(SITE);
  await provide(SITE_BELOW_A_PATH);
}
