import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES, COMPARE } from '../../../src/domain/address.ts';
import type { Check } from '../check.ts';
import { didYouMean, surelyMeant } from '../did-you-mean.ts';
import { type Finding, type Fix, finding, replacing } from '../finding.ts';
import type { Link } from '../prose.ts';
import { type Content, mdxFiles, type WrittenFile } from '../read-content.ts';
import { outlineSite, type SiteOutline } from '../site-outline.ts';
import { unknownRole } from './references.ts';

/** Where the site itself stands, as far as anyone has said: a link to it is a path. */
function ownOrigins(): string[] {
  const site = process.env.SITE_URL;
  return ['http://localhost:4321', ...(site === undefined ? [] : [site.replace(/\/$/, '')])];
}

/** A file of public/, which is served as it is. */
const isPublicFile = (root: string, path: string): boolean =>
  path !== '/' && !path.endsWith('/') && existsSync(join(root, 'public', path));

interface Judged {
  content: Content;
  written: WrittenFile;
  site: SiteOutline;
}

type Words = Pick<Finding, 'code' | 'wrong' | 'expected' | 'next'> & { fix?: Fix | null };

/** What is wrong with an address within the site, given without its anchor. */
function pathFault({ content, site }: Judged, link: Link, path: string, rest: string): Words | null {
  if (site.paths.has(path) || isPublicFile(content.root, path)) return null;
  if (site.paths.has(`${path}/`))
    return {
      code: 'link-without-slash',
      wrong: `The address "${link.url}" lacks its slash at the end.`,
      expected: `${path}/${rest}`,
      next: `Write ${path}/${rest}.`,
      fix: replacing(link.urlPlace, `${path}/${rest}`),
    };
  const known = [...site.paths];
  const meant = surelyMeant(path, known);
  return {
    code: 'link-unknown',
    wrong: `The link leads to "${path}", which will be no page of the site.`,
    expected: 'the address of a page, such as /roles/account-manager/',
    next: didYouMean(path, known, 'Correct the address, or take the link out.'),
    fix: meant === null ? null : replacing(link.urlPlace, `${meant}${rest}`),
  };
}

function anchorFault(link: Link, anchor: string, known: ReadonlySet<string>, path: string): Words | null {
  if (anchor === '' || known.has(anchor)) return null;
  const meant = surelyMeant(anchor, [...known]);
  const before = link.url.slice(0, link.url.indexOf('#') + 1);
  return {
    code: 'link-anchor-unknown',
    wrong: `${path === '' ? 'This page' : `The page ${path}`} will have no place named "#${anchor}".`,
    expected:
      path === CHANGES
        ? 'an entry of the change log'
        : 'a heading of its prose, a kind of fact that it lists, or a record',
    next: didYouMean(anchor, [...known], 'Take the part from "#" on out, or name another place.'),
    fix: meant === null ? null : replacing(link.urlPlace, `${before}${meant}`),
  };
}

/** Roles that are picked in the address of the page that compares any. */
function pickedRoles({ content, written }: Judged, link: Link, query: string): Finding[] {
  return (new URLSearchParams(query).get('roles') ?? '')
    .split(',')
    .filter((id) => id !== '' && !content.roleIds.has(id))
    .map((id) =>
      unknownRole(content, written.file, {
        where: `The link to ${COMPARE}`,
        id,
        place: link.urlPlace,
        fixable: null,
      }),
    );
}

function addressFaults(judged: Judged, link: Link): Finding[] {
  const { written, site } = judged;
  const told = (words: Words | null): Finding[] =>
    words === null
      ? []
      : [finding({ file: written.file, place: link.urlPlace, ...words, fix: words.fix ?? null })];
  const own = ownOrigins().find((origin) => link.url === origin || link.url.startsWith(`${origin}/`));
  if (own !== undefined) {
    const path = link.url.slice(own.length) || '/';
    return told({
      code: 'link-to-own-site',
      wrong: `The link names the site itself: "${link.url}".`,
      expected: 'the address from the root of the site on, so that it works wherever the site stands',
      next: `Write ${path}.`,
      fix: replacing(link.urlPlace, path),
    });
  }
  if (/^https:\/\/[^/\s]+\.[^/\s]+/.test(link.url)) return [];
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(link.url))
    return told({
      code: 'link-not-https',
      wrong: `The link leads to "${link.url}".`,
      expected: 'a full address that starts with https://',
      next: 'Open the page at https:// and, where it answers, write that address. Otherwise take the link out.',
    });
  const [beforeAnchor = '', anchor = ''] = link.url.split('#', 2);
  if (beforeAnchor === '') {
    const page = site.anchorsOf(
      judged.content.roles.includes(written) ? `/roles/${written.id}/` : `/compare/${written.id}/`,
    );
    return page === null ? [] : told(anchorFault(link, decoded(anchor), page, ''));
  }
  if (!beforeAnchor.startsWith('/'))
    return told({
      code: 'link-relative',
      wrong: `The address "${link.url}" starts from wherever the page stands.`,
      expected:
        'an address from the root of the site on, such as /roles/account-manager/, or a full one with https://',
      next: /^[\w-]+(?:\.[\w-]+)+/.test(link.url)
        ? `Write https://${link.url} where another site is meant.`
        : `Write /${link.url.replace(/^[./]+/, '')}, or what is meant.`,
    });
  const [path = '', query = ''] = beforeAnchor.split('?', 2);
  const rest = link.url.slice(path.length);
  const fault = pathFault(judged, link, path, rest);
  if (fault !== null) return told(fault);
  const anchors = site.anchorsOf(path);
  return [
    ...(path === COMPARE ? pickedRoles(judged, link, query) : []),
    ...(anchors === null ? [] : told(anchorFault(link, decoded(anchor), anchors, path))),
  ];
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function emptyLinks({ file, prose }: WrittenFile): Finding[] {
  return prose.links
    .filter(({ text }) => text.trim() === '')
    .map(({ place, url }) =>
      finding({
        code: 'link-without-text',
        file,
        place,
        wrong: `The link to "${url}" has no words.`,
        expected: 'words that say where it leads',
        next: 'Write them between the square brackets.',
      }),
    );
}

/** What was meant as a link and is shown as it stands: an address with a blank, or a name that nothing defines. */
const UNREAD = /\[[^\][]+\](?:\([^)]*\)?|\[[^\][]*\])/g;

function unreadLinks({ file, text, prose, placeAt }: WrittenFile): Finding[] {
  return prose.blocks.flatMap(({ pieces }) => {
    const words = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    const first = pieces.find((piece) => piece.kind === 'text');
    return [...words.matchAll(UNREAD)].map(({ 0: written }) => {
      const at = first?.kind === 'text' ? text.indexOf(written, first.place.start) : -1;
      return finding({
        code: 'link-not-read',
        file,
        place: at < 0 ? (first?.kind === 'text' ? first.place : placeAt(0)) : placeAt(at),
        wrong: `"${written}" looks like a link and would be shown as it stands.`,
        expected: '[words](/address/), with no blank in the address',
        next: 'Correct the address. Square brackets that are meant as such are written \\[ and \\].',
      });
    });
  });
}

export const links: Check = {
  name: 'links',
  describe:
    'Every link in prose leads to a page and a place that the site will have, or to another site by https.',
  examines: 'profiles and comparisons',
  codes: [
    'link-unknown',
    'link-anchor-unknown',
    'link-without-slash',
    'link-relative',
    'link-not-https',
    'link-to-own-site',
    'link-without-text',
    'link-not-read',
    'role-unknown',
  ],
  check(content) {
    const files = mdxFiles(content);
    const site = outlineSite(content);
    return {
      examined: files.length,
      findings: files.flatMap((written) => [
        ...written.prose.links.flatMap((link) => addressFaults({ content, written, site }, link)),
        ...emptyLinks(written),
        ...unreadLinks(written),
      ]),
    };
  },
};
