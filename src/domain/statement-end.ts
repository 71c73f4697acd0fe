/**
 * Stands in the search index after each statement (an item of a list, a cell, a heading, a paragraph), so that an
 * excerpt begins and ends where a statement does. It is in no page.
 */
export const STATEMENT_END = '‖';
