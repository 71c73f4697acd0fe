import Cite from './Cite.astro';
import Note from './Note.astro';
import Own from './Own.astro';
import ProseLink from './ProseLink.astro';
import Salary from './Salary.astro';

/** What editors may use in MDX without importing it, and how plain Markdown is rendered. */
export const PROSE_COMPONENTS = { Cite, Note, Own, Salary, a: ProseLink };
