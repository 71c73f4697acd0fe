import { href } from '../../base-path.ts';
import { roleFilePath } from '../../domain/address.ts';
import type { RoleFile } from '../../domain/role-file.ts';
import type { RoleId } from '../../domain/role-id.ts';

/** What came of asking for a role: its file, that there is no such role, or that the file could not be had. */
export type RoleAnswer =
  | { state: 'found'; file: RoleFile }
  | { state: 'unknown'; id: RoleId }
  | { state: 'failed'; id: RoleId };

const asked = new Map<RoleId, Promise<RoleAnswer>>();

async function ask(id: RoleId): Promise<RoleAnswer> {
  const response = await fetch(href(roleFilePath(id)));
  // Some hosts answer with a page of their own where there is no file.
  const isFile = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.status === 404 || (response.ok && !isFile)) return { state: 'unknown', id };
  if (!response.ok) return { state: 'failed', id };
  const file: RoleFile = await response.json();
  return { state: 'found', file };
}

/** The file of a role, fetched once. What failed is asked for again the next time. */
export function roleAnswer(id: RoleId): Promise<RoleAnswer> {
  const known = asked.get(id);
  if (known) return known;
  const answer = ask(id)
    .catch((): RoleAnswer => ({ state: 'failed', id }))
    .then((found) => {
      if (found.state === 'failed') asked.delete(id);
      return found;
    });
  asked.set(id, answer);
  return answer;
}
