// On every page that can be cited: the reader's own day in the citation, and a button to copy it. Without script the citation
// says "[the day you read it]", and is text like any other.
import { citationDay } from '../../domain/citation-day.ts';
import { offerCopying } from './copy-citation.ts';
import { readingDay } from './reading-day.ts';

for (const citation of document.querySelectorAll<HTMLElement>('p[data-citation]')) {
  const day = citation.querySelector('[data-accessed]');
  // All other styles write a day as APA does.
  const style = citation.dataset.citation === 'mla' ? 'mla' : 'apa';
  if (day) day.textContent = citationDay(style, readingDay());
  offerCopying(citation);
}
