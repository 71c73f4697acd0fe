/** A value to narrow by: its id, which stands in addresses, and its name for readers. */
export interface FacetValue {
  id: string;
  name: string;
}

/** As the index holds a value: an id has no space, so the first one ends it. */
export function facetText({ id, name }: FacetValue): string {
  return `${id} ${name}`;
}

/** Reads a value as the index holds it. */
export function parseFacet(text: string): FacetValue {
  const space = text.indexOf(' ');
  return space === -1 ? { id: text, name: text } : { id: text.slice(0, space), name: text.slice(space + 1) };
}
