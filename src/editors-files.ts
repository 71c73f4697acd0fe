import type { ContentEntryType } from 'astro';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';

/** What Astro hands to its own loader beside what it tells of: how a kind of file is read. */
interface Reading {
  entryTypes: Map<string, ContentEntryType>;
}

function tellsOfReading(context: LoaderContext): context is LoaderContext & Reading {
  return 'entryTypes' in context && context.entryTypes instanceof Map;
}

/** A file that cannot even be read stands for one that follows no schema. */
const UNREADABLE = { data: {}, body: '', slug: '', rawData: '' };

/**
 * The same context, save that a file with a fault is passed over: what was read of it before stays. Else one slip of an
 * editor's would end the development server before it could tell of the slip.
 */
function passingOverFaults(context: LoaderContext): LoaderContext {
  const faulty = new Set<string>();
  const tolerant: LoaderContext = {
    ...context,
    parseData: async (entry) => {
      try {
        const data = await context.parseData(entry);
        faulty.delete(entry.id);
        return data;
      } catch {
        faulty.add(entry.id);
        return entry.data;
      }
    },
    store: {
      ...context.store,
      set: (entry) => !faulty.has(entry.id) && context.store.set(entry),
    },
  };
  if (!tellsOfReading(context)) return tolerant;
  const entryTypes = [...context.entryTypes].map(([ending, type]): [string, ContentEntryType] => [
    ending,
    {
      ...type,
      getEntryInfo: async (file) => {
        try {
          return await type.getEntryInfo(file);
        } catch {
          return UNREADABLE;
        }
      },
    },
  ]);
  return Object.assign(tolerant, { entryTypes: new Map(entryTypes) } satisfies Reading);
}

/**
 * The files of a folder that match a pattern. While the site is being edited, one with a fault is passed over, and the
 * editor's desk tells of it; a build stops at it.
 */
export function editorsFiles(files: { base: string; pattern: string }): Loader {
  const loader = glob(files);
  return {
    name: 'editors-files',
    load: (context) => loader.load(context.watcher === undefined ? context : passingOverFaults(context)),
  };
}
