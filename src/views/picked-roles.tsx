import type { RoleId } from '../domain/role-id.ts';
import { RoleSign } from './sign.tsx';

/** A role that was asked for, and what came of it. */
export type PickedRole =
  | { state: 'found'; id: RoleId; title: string }
  | { state: 'unknown'; id: RoleId; near: { id: RoleId; title: string }[] }
  | { state: 'failed'; id: RoleId };

interface Props {
  picked: readonly PickedRole[];
}

/**
 * The roles asked for, each with a button that takes it out; what is unknown comes with what may have been meant. What a
 * button does stands in its data: `remove` a role, `replace` it `by` another, `retry`.
 */
export function PickedRoles({ picked }: Props) {
  const found = picked.filter(({ state }) => state === 'found');
  const remove = (id: RoleId, name: string) => (
    <button type="button" class="remove" aria-label={`Remove ${name}`} data-remove={id}>
      <span aria-hidden="true">×</span>
    </button>
  );
  return (
    <ul class="picked" aria-label="Chosen roles">
      {picked.map((role) => {
        switch (role.state) {
          case 'found':
            return (
              <li class={`role-name role-${found.indexOf(role)}`}>
                <RoleSign index={found.indexOf(role)} />
                {role.title}
                {remove(role.id, role.title)}
              </li>
            );
          case 'unknown':
            return (
              <li class="not-found">
                <p>
                  We have no role called “{role.id.replaceAll('-', ' ')}”.
                  {role.near.length > 0 && ' The names that come nearest:'}
                </p>
                {role.near.map(({ id, title }) => (
                  <button type="button" data-replace={role.id} data-by={id}>
                    {title}
                  </button>
                ))}
                <button type="button" data-remove={role.id}>
                  Leave it out
                </button>
              </li>
            );
          case 'failed':
            return (
              <li class="not-found">
                <p>“{role.id.replaceAll('-', ' ')}” could not be loaded.</p>
                <button type="button" data-retry>
                  Try again
                </button>
                <button type="button" data-remove={role.id}>
                  Leave it out
                </button>
              </li>
            );
          default:
            return role satisfies never;
        }
      })}
    </ul>
  );
}
