// The results of a search as elements of the page. All text is set as text, so that nothing in it can ever run.
import { href } from '../../base-path.ts';
import { foldName } from '../../domain/folded-name.ts';
import type { NamedPage } from '../../domain/named-page.ts';
import { HIGHLIGHT_PARAMETER, SEARCHED_KINDS } from './address-state.ts';
import type { FoundPage } from './pagefind.ts';
import { findPlaces, type Place, type SnippetPart, snippetText } from './places.ts';

const MOST_PLACES = 3;

function snippetNodes(parts: readonly SnippetPart[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The address of a place, with the words that are to be marked there. */
function placeAddress(page: string, { anchor, words }: Place): string {
  const address = new URL(page, location.href);
  address.searchParams.set(HIGHLIGHT_PARAMETER, words.join(' '));
  address.hash = anchor ?? '';
  return address.href;
}

function placeLink(place: Place, page: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = placeAddress(page, place);
  link.textContent = place.heading ?? title;
  return link;
}

function kindWord(kind: string | undefined): string {
  return Object.values(SEARCHED_KINDS).find(({ filter }) => filter === kind)?.one ?? '';
}

function head(title: string, address: string, kind: string): HTMLElement[] {
  const link = document.createElement('a');
  link.className = 'pair';
  link.href = address;
  link.textContent = title;
  const label = document.createElement('span');
  label.className = 'kind';
  label.textContent = kind;
  return [link, label];
}

function paragraph(...nodes: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...nodes);
  return element;
}

/** A page that was named, before the index has told more of it. */
export function namedItem({ kind, title, path, also }: NamedPage): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...head(title, href(path), SEARCHED_KINDS[kind].one));
  if (path.includes('?'))
    item.append(paragraph('Not written up: set side by side from what the sources state.'));
  if (kind === 'role' && also.length > 0) item.append(paragraph(`Also: ${also.join(', ')}`));
  return item;
}

/**
 * A page that was found, with what it is and the places where the words stand.
 * @param words what was looked for: a page of just that name needs no places
 * @param said what the list shows already; what this item shows is added
 */
export function resultItem(page: FoundPage, words: string, said: Set<string>): HTMLLIElement {
  const item = document.createElement('li');
  const title = page.meta.title ?? page.url;
  item.append(...head(title, page.url, kindWord(page.filters.kind?.[0])));
  const { summary } = page.meta;
  if (summary) {
    said.add(foldName(summary));
    item.append(paragraph(summary));
  }
  const titleWords = foldName(title).split(' ');
  const isNamed = foldName(words)
    .split(' ')
    .every((word) => titleWords.includes(word));
  const placesBesides = (told: ReadonlySet<string>): Place[] =>
    isNamed ? [] : findPlaces(page, MOST_PLACES, told).filter(({ anchor }) => anchor !== null);
  const shown = placesBesides(said);
  for (const { snippet } of shown) said.add(snippetText(snippet));
  if (shown.length > 0) {
    const list = document.createElement('ul');
    list.className = 'places';
    for (const place of shown) {
      const snippet = document.createElement('span');
      snippet.append(...snippetNodes(place.snippet));
      const row = document.createElement('li');
      row.append(placeLink(place, page.url, title), snippet);
      list.append(row);
    }
    item.append(list);
  } else {
    // What was said of another page already is not said again, and still has its places here.
    const links = placesBesides(new Set()).map((place) => placeLink(place, page.url, title));
    if (links.length > 0)
      item.append(
        paragraph('The same words: ', ...links.flatMap((link, at) => (at === 0 ? [link] : [', ', link]))),
      );
  }
  return item;
}
