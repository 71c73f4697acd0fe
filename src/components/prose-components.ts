import Cite from './Cite.astro';
import Compare from './Compare.astro';
import Ladder from './Ladder.astro';
import Note from './Note.astro';
import Own from './Own.astro';
import ProseLink from './ProseLink.astro';
import Quote from './Quote.astro';
import Salary from './Salary.astro';

/** What editors may use in MDX without importing it, and how plain Markdown is rendered. */
export const PROSE_COMPONENTS = { Cite, Compare, Ladder, Note, Own, Quote, Salary, a: ProseLink };
