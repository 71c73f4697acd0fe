import { BAKER, type Catalogue } from './entry.ts';

const LINK = '[beside the pastry chef](/compare/baker-vs-pastry-chef/)';

/** Faults of links. */
export const LINK_FAULTS = {
  'link-unknown': {
    title: 'A link that leads nowhere',
    cause: 'No page of the site will have this address.',
    mend: 'Correct the address. A pair of roles has a page where one calls the other `related`, or a comparison is written.',
    fix: 'Corrects the address where exactly one page is two letters off at most.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '[beside the pastry chef](/compare/baker-vs-miller/)',
      right: LINK,
    },
  },
  'link-anchor-unknown': {
    title: 'A link to a place that the page does not have',
    cause:
      'What follows `#` is a heading of the page, a kind of fact that it lists (`#duty`), or a record on the page of its source.',
    mend: 'Correct it, or take it out: the link then leads to the top of the page.',
    fix: 'Corrects it where exactly one place of the page is two letters off at most.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '[among the duties](/roles/baker/#travel)',
      right: '[among the duties](/roles/baker/#duty)',
    },
  },
  'link-without-slash': {
    title: 'An address without its slash at the end',
    cause: 'The addresses of pages end in a slash; without it some hosts find nothing.',
    mend: 'Write the slash.',
    fix: 'Writes it.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '[beside the pastry chef](/compare/baker-vs-pastry-chef)',
      right: LINK,
    },
  },
  'link-relative': {
    title: 'An address that starts from the page',
    cause:
      'Such a link depends on where the page stands. Addresses within the site start with a slash, those of other sites with https://.',
    mend: 'Write the address from the root of the site on, or the full address of the other site.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: '[beside the pastry chef](../compare/)', right: LINK },
  },
  'link-not-https': {
    title: 'A link that is not secure, or of another kind',
    cause:
      'Links to other sites start with https://, so that no one between can read or change what a reader gets.',
    mend: 'Open the page at https:// and write that address where it answers.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '[beside the pastry chef](http://example.org/)',
      right: LINK,
    },
  },
  'link-to-own-site': {
    title: 'A link that names the site itself',
    cause: 'The site may stand at another address, or below a path: a link within it starts with a slash.',
    mend: 'Write the address from the root of the site on.',
    fix: 'Takes the site’s own address out.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '[beside the pastry chef](http://localhost:4321/compare/baker-vs-pastry-chef/)',
      right: LINK,
    },
  },
  'link-without-text': {
    title: 'A link without words',
    cause: 'There is nothing to see, hear or click.',
    mend: 'Write between the square brackets where the link leads.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: '[](/compare/baker-vs-pastry-chef/)', right: LINK },
  },
  'link-not-read': {
    title: 'A link that would be shown as it stands',
    cause: 'The address holds a blank, or the name in the second brackets is defined nowhere.',
    mend: 'Correct the address. Square brackets that are meant as such are written `\\[` and `\\]`.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '[beside the pastry chef](/compare/baker vs pastry chef/)',
      right: LINK,
    },
  },
} as const satisfies Catalogue;
