import { parse } from 'yaml';
import { z } from 'zod';
import { changeEntrySchema } from './domain/change-entry.ts';
import { inOrder } from './domain/change-log.ts';
import type { History } from './domain/history.ts';
import { parseLedger } from './domain/ledger.ts';
import { moveSchema } from './domain/move.ts';

// `npm run check` reports every fault of these files with its place; here a fault only stops the page.
const entries = import.meta.glob<unknown>('/content/changes/*.json', { import: 'default', eager: true });
const moves = import.meta.glob<string>('/content/redirects.yml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ledgers = import.meta.glob<string>('/content/ledger/addresses.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let history: History | undefined;

/** The change log, the moves and the ledger, read once. @throws when one of them does not follow its schema */
export function getHistory(): History {
  history ??= {
    entries: inOrder(
      Object.entries(entries).map(([file, entry]) => ({
        id: file.replace(/^.*\/|\.json$/g, ''),
        ...changeEntrySchema.parse(entry),
      })),
    ),
    moves: Object.values(moves).flatMap((text) => z.array(moveSchema).parse(parse(text) ?? [])),
    ledger: Object.values(ledgers).flatMap(parseLedger),
  };
  return history;
}
