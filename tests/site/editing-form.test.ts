import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE, SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { readSite } from './read-site.ts';

test.each([SITE, SITE_BELOW_A_PATH])(
  'nothing of the form for editors is in $name, which asks for none',
  (site) => {
    const { files } = readSite(site);
    const names = [...files];
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => name.startsWith('/admin') || /sveltia|editing-form/i.test(name))).toEqual(
      [],
    );
    for (const name of names.filter((file) => /\.(?:html|js|css|xml|txt)$|_headers$/.test(file)))
      expect(readFileSync(join(site.folder, name), 'utf8'), name).not.toMatch(/sveltia|\/admin\//i);
  },
);
