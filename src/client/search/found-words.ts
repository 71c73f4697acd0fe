// Marks the words that a reader has come from the search for (?highlight=…), at their place, until they are not wanted.
import { foldName } from '../../domain/folded-name.ts';
import sheet from '../../styles/found-words.css?url';
import { HIGHLIGHT_PARAMETER } from './address-state.ts';
import { linkStyles } from './styles.ts';

const MOST_WORDS = 12;
const MOST_MARKS = 500;

/** Text that is no reading matter, or that a mark would break. */
const LEFT_OUT = 'script, style, svg, nav, sup, mark, .visually-hidden';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Wraps the words of a text in <mark>. Gives the marks made. */
function markIn(text: Text, words: ReadonlySet<string>): HTMLElement[] {
  const marks: HTMLElement[] = [];
  // From the end, so that what was found before keeps its place.
  for (const match of [...text.data.matchAll(WORD)].reverse()) {
    if (!words.has(foldName(match[0]))) continue;
    const found = text.splitText(match.index);
    found.splitText(match[0].length);
    const mark = document.createElement('mark');
    found.replaceWith(mark);
    mark.append(found);
    marks.unshift(mark);
  }
  return marks;
}

function textsOf(place: Element): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

/** The element that the address leads to, or null where it names none. */
function target(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** The first mark at or after the place that the address leads to. */
function firstAt(place: Element | null, marks: readonly HTMLElement[]): HTMLElement | undefined {
  if (!place) return marks[0];
  return (
    marks.find(
      (mark) =>
        place.contains(mark) || place.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
    ) ?? marks[0]
  );
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Marks the words in the main part of the page, shows the first at its place, and says how to take the marks away. */
export function markFoundWords(): void {
  const main = document.querySelector('main');
  const asked = new URLSearchParams(location.search).getAll(HIGHLIGHT_PARAMETER).join(' ');
  const words = new Set(foldName(asked.slice(0, 500)).split(' ').slice(0, MOST_WORDS).filter(Boolean));
  if (!main || words.size === 0) return;
  linkStyles(sheet);
  const marks: HTMLElement[] = [];
  for (const text of textsOf(main)) {
    if (marks.length >= MOST_MARKS) break;
    marks.push(...markIn(text, words));
  }
  if (marks.length === 0) return;

  const first = firstAt(target(), marks);
  for (let details = first?.closest('details'); details; details = details.parentElement?.closest('details'))
    details.open = true;
  if (first && !isInView(first)) first.scrollIntoView({ block: 'center' });

  const note = document.createElement('p');
  note.className = 'found-note';
  note.role = 'status';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove marks (Esc)';
  document.body.append(note);

  const stop = new AbortController();
  const remove = (): void => {
    stop.abort();
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    note.remove();
    const address = new URL(location.href);
    address.searchParams.delete(HIGHLIGHT_PARAMETER);
    history.replaceState(history.state, '', address);
  };
  button.addEventListener('click', remove, { signal: stop.signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) remove();
    },
    { signal: stop.signal },
  );
  // Filled after it stands in the page, so that it is read out.
  note.append(`${marks.length === 1 ? 'One word' : `${marks.length} words`} marked. `, button);
}
