import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { lostAddressesMessage, unlistedAddressesMessage } from '../../src/domain/ledger.ts';
import { searchFacets } from '../../src/domain/search-facets.ts';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import { readContent } from '../checks/read-content.ts';
import { readHistory } from '../checks/read-history.ts';
import { formatFindings } from '../checks/reporters/people.ts';
import { runChecks } from '../checks/run-checks.ts';
import { copyForm } from './add-form.ts';
import { digestInputs, type SitePlace, stampFolder } from './build-inputs.ts';
import { withBuildLock } from './build-lock.ts';
import { missingAddresses } from './expected-pages.ts';
import { indexSite } from './index-site.ts';
import { libraryFromContent } from './library-from-content.ts';
import { publishedAddresses, unansweredAddresses } from './published-addresses.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { type PageMaker, runAstro } from './run-astro.ts';
import { writeHeaders } from './write-headers.ts';

export interface BuildOptions {
  /** The root of the checkout, absolute. */
  root: string;
  /** Where the site goes, absolute. What is there stays until the new site is whole. */
  folder: string;
  place: SitePlace;
  log: (line: string) => void;
  /** Makes the pages; Astro, unless a test sets another. */
  makePages?: PageMaker;
}

/** A build that ended early. Its message is meant for the person who started it; what was built before is untouched. */
export class BuildStopped extends Error {}

/**
 * Builds the site: checks what editors wrote, makes the pages, sees that none is missing, makes the search index, and only
 * then puts the new site in the place of the old.
 *
 * @throws BuildStopped with every fault of the content, or with what went wrong
 */
export async function buildSite({
  root,
  folder,
  place,
  log,
  makePages = runAstro,
}: BuildOptions): Promise<void> {
  await withBuildLock(root, log, async () => {
    const content = readContent(root);
    const results = runChecks(ALL_CHECKS, content);
    if (results.some(({ findings }) => findings.length > 0))
      throw new BuildStopped(`${formatFindings(results, content)}\n\nNothing was built.`);
    log(
      `Checked the content: profiles ${content.roles.length}, comparisons ${content.comparisons.length}, sources ${content.records.length}.`,
    );

    const digest = digestInputs(root, place);
    const library = libraryFromContent(content);
    const history = readHistory(root);
    const fresh = `${folder}.next`;
    restoreFolder(folder);
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(dirname(fresh), { recursive: true });
    try {
      await makePages(root, fresh, place);
      const missing = missingAddresses(library, history, fresh);
      if (missing.length > 0)
        throw new Error(
          `These pages should have been made and were not:\n${missing.map((path) => `  ${path}`).join('\n')}\nEach is made by a file in src/pages; addresses are listed in src/domain/address.ts.`,
        );
      const lost = unansweredAddresses(history.ledger, fresh);
      if (lost.length > 0) throw new Error(lostAddressesMessage(lost));
      log('Made the pages.');
      const unlisted = publishedAddresses(fresh, library, history).filter(
        (path) => !history.ledger.includes(path),
      );
      if (unlisted.length > 0) log(unlistedAddressesMessage(unlisted));
      const indexed = await indexSite(fresh, searchFacets(library));
      log(`Made the search index; pages in it: ${indexed}.`);
      if (place.form) copyForm(root, fresh);
      writeHeaders(fresh, place.basePath);
      stampFolder(fresh, digest);
      replaceFolder(folder, fresh);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      const message = error instanceof Error ? error.message : String(error);
      throw new BuildStopped(
        `${message}\n\nThe build stopped; the site that was built before is as it was.`,
        {
          cause: error,
        },
      );
    }
  });
}
