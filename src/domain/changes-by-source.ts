import { partsOfKey, type RecordChange } from './change-entry.ts';
import { shownStatement } from './change-words.ts';
import type { Source } from './source.ts';

/** Changes of one source, role by role, in the order in which they stand in the log. */
export interface ChangesOfSource {
  source: Source['id'];
  roles: { role: string; changes: RecordChange[] }[];
}

/** Changes gathered by source and, within a source, by role. */
export function changesBySource(changes: readonly RecordChange[]): ChangesOfSource[] {
  const sources = new Map<string, Map<string, RecordChange[]>>();
  for (const change of changes) {
    const { source } = partsOfKey(change.record);
    const { role } = shownStatement(change);
    const roles = sources.get(source) ?? new Map<string, RecordChange[]>();
    roles.set(role, [...(roles.get(role) ?? []), change]);
    sources.set(source, roles);
  }
  return [...sources].map(([source, roles]) => ({
    source,
    roles: [...roles].map(([role, ofRole]) => ({ role, changes: ofRole })),
  }));
}
