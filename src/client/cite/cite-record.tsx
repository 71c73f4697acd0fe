// The page of a source: the record that its address names can be cited by itself. A button beside it opens its citations.
import type { CitedWork } from '../../domain/citation.ts';
import { recordWork, type ShownRecord } from '../../domain/record-citation.ts';
import { CitationStyles } from '../../views/citation-styles.tsx';
import { offerCopying } from './copy-citation.ts';
import { readingDay } from './reading-day.ts';

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a row of pay shows; the columns are those of the table. */
function shownPay(row: HTMLElement): ShownRecord {
  const [role, about, part, reportedBy] = row.querySelectorAll('td');
  return {
    id: row.id,
    role: words(role),
    about: words(about),
    part: words(part) === 'all' ? null : words(part),
    statement: words(row.querySelector('.figure')),
    reportedBy: reportedBy?.querySelector('.blank') ? null : words(reportedBy),
  };
}

/** What an item of the facts about a role shows. */
function shownFact(item: HTMLElement): ShownRecord {
  const credit = item.querySelector(':scope > .quiet:not(.anchors)');
  return {
    id: item.id,
    role: item.closest<HTMLElement>('[data-role]')?.dataset.role ?? '',
    about: words(item.closest('div')?.querySelector('h3')),
    part: null,
    statement: item.querySelector(':scope > .blank') ? null : words(item.querySelector('[data-record]')),
    reportedBy: credit ? words(credit).replace(/^\(|\)$/g, '') : null,
  };
}

/** The record that the page's address names, also by an id that it once had; null for any other place on the page. */
function recordInAddress(): HTMLElement | null {
  return document.querySelector(':target')?.closest<HTMLElement>('.records tr[id], .facts li[id]') ?? null;
}

function openCitations(title: string, work: CitedWork): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-record';
  dialog.setAttribute('aria-labelledby', 'cite-record-title');
  dialog.innerHTML = (
    <>
      <form method="dialog">
        <h2 id="cite-record-title">{title}</h2>
        <button type="submit">Close</button>
      </form>
      <p>
        Its permanent address: <a href={work.address}>{work.address}</a>
      </p>
      <CitationStyles work={work} accessed={readingDay()} heading="h3" />
    </>
  ).markup;
  document.body.append(dialog);
  for (const citation of dialog.querySelectorAll<HTMLElement>('[data-citation]')) offerCopying(citation);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

const button = document.createElement('button');
button.type = 'button';
button.className = 'cite-button';

/** Puts the button beside the record that the page's address names; takes it away where it names none. */
export function followAddress(): void {
  button.remove();
  const page = document.querySelector<HTMLElement>('[data-publisher]');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const record = recordInAddress();
  if (!page || !record || canonical === undefined) return;
  const source: CitedWork = {
    kind: 'source',
    title: '',
    address: canonical,
    date: page.dataset.date || null,
  };
  const isPay = record.matches('tr');
  const work = recordWork(isPay ? shownPay(record) : shownFact(record), source, page.dataset.publisher ?? '');
  const title = isPay ? 'Cite this figure' : 'Cite this fact';
  button.textContent = title;
  button.onclick = () => openCitations(title, work);
  (record.querySelector('th') ?? record).append(button);
}
