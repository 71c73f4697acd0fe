// The page with every style of a citation: its BibTeX and its CSL-JSON get the reader's own day, in the text that is shown and
// in the files that are handed out. Without script both leave the day out.
import { bibtexAccessed, cslAccessed } from '../../domain/citation-access.ts';
import { offerCopying } from './copy-citation.ts';
import { readingDay } from './reading-day.ts';

const FORMATS = [
  { format: 'bib', type: 'application/x-bibtex', withDay: bibtexAccessed },
  { format: 'json', type: 'application/json', withDay: cslAccessed },
] as const;

for (const { format, type, withDay } of FORMATS) {
  const shown = document.querySelector<HTMLElement>(`pre[data-citation="${format}"]`);
  const code = shown?.querySelector('code');
  const link = document.querySelector<HTMLAnchorElement>(`a[data-file="${format}"]`);
  if (!shown || !code || !link) continue;
  const text = withDay(code.textContent ?? '', readingDay());
  code.textContent = text;
  offerCopying(shown);
  link.addEventListener('click', (event) => {
    // A file that is opened or kept in another way is the one that everyone gets.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const address = URL.createObjectURL(new Blob([text], { type }));
    const download = document.createElement('a');
    download.href = address;
    download.download = link.pathname.split('/').at(-1) ?? '';
    download.click();
    // Some browsers read the file only after the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
}
