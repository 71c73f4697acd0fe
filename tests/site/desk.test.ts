import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DESK_FOLDER } from '../../src/desk/desk-report.ts';
import { SITE, SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { readSite } from './read-site.ts';

test.each([SITE, SITE_BELOW_A_PATH])('nothing of the editor’s desk is in $name', (site) => {
  const files = [...readSite(site).files];
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => file.includes(DESK_FOLDER))).toEqual([]);
  const texts = files.filter((file) => /\.(?:html|js|css|xml|json)$/.test(file));
  const telling = texts.filter((file) =>
    /editors-desk|desk:tell|\/_desk\/|data-not-there/.test(readFileSync(join(site.folder, file), 'utf8')),
  );
  expect(telling).toEqual([]);
});
