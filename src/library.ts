import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Library } from './domain/library.ts';

let loaded: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const [roles, comparisons, records] = await Promise.all([
    getCollection('roles'),
    getCollection('comparisons'),
    getCollection('records'),
  ]);
  return {
    roles: roles
      .map(({ id, data }) => ({ id, ...data }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    verdicts: comparisons.map(({ data }) => data),
    files: records.map(({ data }) => data).sort((a, b) => a.source.id.localeCompare(b.source.id, 'en')),
  };
}

/** Everything that pages are made from, read once through Astro's collections. */
export function getLibrary(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

/** The prose of a role's profile. Throws when there is none: the page could not be made. */
export async function getProfileEntry(role: string): Promise<CollectionEntry<'roles'>> {
  const entry = await getEntry('roles', role);
  if (!entry) throw new Error(`No profile for the role "${role}": add content/roles/${role}.mdx.`);
  return entry;
}

/** An editor's verdict on two roles in their canonical order, or undefined where none was written. */
export async function getVerdictEntry(
  a: string,
  b: string,
): Promise<CollectionEntry<'comparisons'> | undefined> {
  const verdicts = await getCollection('comparisons');
  return verdicts.find(({ id }) => id === `${a}-vs-${b}`);
}
