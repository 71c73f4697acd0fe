import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { fileOfAddress } from '../../scripts/building/expected-pages.ts';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { EMBED_RESIZER, embedPath, oembedPath, picturePath, sharePath } from '../../src/domain/address.ts';
import { embedKey, embedsOf, fullPath } from '../../src/domain/embed.ts';
import { headersFor, parseHeaderRules } from '../../src/domain/framing.ts';
import { salariesOfRole } from '../../src/domain/library.ts';
import { oembedSchema } from '../../src/domain/oembed.ts';
import { SALARY_FLAGS } from '../../src/domain/record-flags.ts';
import { builtPairs } from '../../src/domain/role-comparison.ts';
import { ROOT, SITE, SITE_BELOW_A_PATH, type TestedSite } from '../setup/sites.ts';
import { readLibrary, readSite, type SitePage } from './read-site.ts';

const KB = 1024;
const library = readLibrary();
const embeds = embedsOf(library, readHistory(ROOT).ledger).map((embed) => ({
  embed,
  key: embedKey(embed),
  roles: embed.kind === 'compare' ? embed.roles : [embed.role],
  full: fullPath(embed, library),
}));
const pageAt = (path: string, site: TestedSite = SITE): SitePage =>
  readSite(site).pages.find((page) => page.path === path) ?? expect.unreachable(`${path} is not there`);
const fileAt = (path: string, site: TestedSite = SITE): Buffer =>
  readFileSync(join(site.folder, fileOfAddress(path)));

test('there is an embed for every role and for every pair that has a page', () => {
  expect(embeds.map(({ key }) => key)).toEqual(
    expect.arrayContaining([
      ...library.roles.map(({ id }) => `salary/${id}`),
      ...builtPairs(library).map(([a, b]) => `compare/${a}-vs-${b}`),
    ]),
  );
});

describe.each(embeds)('the embed $key', ({ key, roles, full }) => {
  const { $, html } = pageAt(embedPath(key));
  const text = $('body').text().replace(/\s+/g, ' ');

  test('stays out of search engines and of the search, and names the full page as the one to know', () => {
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('[data-pagefind-body]')).toHaveLength(0);
    expect($('link[rel="canonical"]').attr('href')).toBe(`${SITE.origin}${full}`);
  });

  test('leads out of the frame with every link but those to its own sources', () => {
    const inside = $('a')
      .get()
      .filter((link) => $(link).attr('target') !== '_top')
      .map((link) => $(link).attr('href') ?? '');
    expect(inside.filter((href) => !href.startsWith('#source-'))).toEqual([]);
    expect($('footer .credit a').attr('href')?.replace(/#.*$/, '')).toBe(full);
    expect($('footer .wordmark').text().trim()).toBe('Careers Side by Side');
  });

  test('shows every overall figure of its roles with a link to its record, and names its publisher', () => {
    for (const { source, record } of roles
      .flatMap((role) => salariesOfRole(library, role))
      .filter((cited) => cited.record.segment === null)) {
      expect($(`.pay-by-source a[href="/sources/${source.id}/#${record.id}"]`)).toHaveLength(1);
      expect($('footer .footnotes').text()).toContain(source.publisher);
      for (const flag of record.flags.filter((one) => one !== 'period-implied'))
        expect(text).toContain(SALARY_FLAGS[flag]);
    }
  });

  test('says of a role without pay that no source states it', () => {
    const unpaid = roles.filter((role) => salariesOfRole(library, role).length === 0);
    expect(/No source states what/.test(text)).toBe(unpaid.length > 0);
  });

  test('comes in 10 KB at most, with its style sheet and its script, and with no font', () => {
    const parts = [
      ...$('link[rel="stylesheet"]')
        .get()
        .map((element) => $(element).attr('href') ?? ''),
      ...$('script[src]')
        .get()
        .map((element) => $(element).attr('src') ?? ''),
    ];
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(fileAt(part).toString()).not.toMatch(/^import|[;}]import\b/);
    const bytes = [Buffer.from(html), ...parts.map((part) => fileAt(part))].map(
      (part) => brotliCompressSync(part).length,
    );
    expect(bytes.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(10 * KB);
    expect($('link[rel="preload"]')).toHaveLength(0);
  });
});

describe.each([SITE, SITE_BELOW_A_PATH])('in $name', (site) => {
  const whole = (path: string): string => `${site.origin}${site.basePath}${path}`;

  describe.each(embeds)('what editors are told of $key', ({ key, full }) => {
    const answer = oembedSchema.parse(JSON.parse(fileAt(oembedPath(key), site).toString()));

    test('is found from the full page', () => {
      expect(pageAt(full, site).$('link[rel="alternate"][type="application/json+oembed"]').attr('href')).toBe(
        whole(oembedPath(key)),
      );
    });

    test('is a frame of the embed with a title, as high as the answer says', () => {
      const frame = load(answer.html)('iframe');
      expect(frame.attr('src')).toBe(whole(embedPath(key)));
      expect(frame.attr('title')).toContain(answer.title);
      expect(Number(frame.attr('height'))).toBe(answer.height);
      expect(load(answer.html)('script')).toHaveLength(0);
      expect(answer.provider_url).toBe(whole('/'));
      expect(answer.thumbnail_url).toBe(whole(picturePath(key)));
    });

    test('is what the page about sharing has ready to paste, with the script and without', () => {
      const { $ } = pageAt(sharePath(key), site);
      const codes = $('.to-copy code')
        .get()
        .map((code) => $(code).text());
      expect(codes).toEqual([
        whole(full),
        `${answer.html}\n<script src="${whole(EMBED_RESIZER)}" async></script>`,
        answer.html,
      ]);
      expect(pageAt(full, site).$(`a[href="${site.basePath}${sharePath(key)}"]`)).toHaveLength(1);
    });
  });

  test('no page but an embed may be framed, and no address has two policies', () => {
    const rules = parseHeaderRules(readFileSync(join(site.folder, '_headers'), 'utf8'));
    const policies = readSite(site).pages.map(({ path }) => ({
      path,
      policy: headersFor(`${site.basePath}${path}`, rules)['Content-Security-Policy'],
    }));
    expect(policies.filter(({ policy }) => policy === 'frame-ancestors *').map(({ path }) => path)).toEqual(
      embeds.map(({ key }) => embedPath(key)).sort(),
    );
    expect(
      policies.filter(({ policy }) => policy !== 'frame-ancestors *' && policy !== "frame-ancestors 'none'"),
    ).toEqual([]);
  });
});

describe.each(embeds)('the picture of $key', ({ key, full, roles }) => {
  const { $ } = pageAt(full);
  const meta = (property: string): string | undefined =>
    $(`meta[property="${property}"], meta[name="${property}"]`).attr('content');
  const png = fileAt(picturePath(key));

  test('is a PNG of the size that the page says, and of 60 KB at most', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(60 * KB);
    expect(meta('og:image')).toBe(`${SITE.origin}${picturePath(key)}`);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(meta('twitter:card')).toBe('summary_large_image');
  });

  test('is told in words with every figure’s source', () => {
    const words = meta('og:image:alt') ?? '';
    for (const role of roles) {
      const figures = salariesOfRole(library, role).filter(({ record }) => record.segment === null);
      if (figures.length === 0) expect(words).toContain('No source states what');
      for (const { source } of figures) expect(words).toContain(`(${source.publisher})`);
    }
  });
});

test('what is for frames and for sharing alone stays out of the site map', () => {
  const listed = readFileSync(join(SITE.folder, 'sitemap-0.xml'), 'utf8');
  expect(listed).toContain('/embed/</loc>');
  expect(listed).not.toMatch(/\/(?:embed|share)\/[a-z]/);
});
