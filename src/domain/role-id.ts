import { z } from 'zod';

/** Kebab-case and singular: `key-account-manager`. It is the role's address, so it never changes lightly. */
export const roleIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a role id is kebab-case and singular, such as "key-account-manager"');

export type RoleId = z.infer<typeof roleIdSchema>;
