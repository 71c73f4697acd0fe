import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type RoleId, roleIdSchema } from '../domain/role-id.ts';
import type { KnownRole } from './roles/role-lexicon.ts';

/** What the normalizer needs of a profile's front matter; whether the rest is right is for `npm run check` to say. */
const namesSchema = z.object({ title: z.string().min(1), aliases: z.array(z.string()).default([]) });

/** Takes the root of the repository; gives the roles of content/roles with their names, in the order of their files. */
export function readKnownRoles(root: string): KnownRole[] {
  const folder = join(root, 'content', 'roles');
  if (!existsSync(folder)) return [];
  // A file whose name is no id would make records that are none; `npm run check` says so of it.
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => name.slice(0, -'.mdx'.length))
    .filter((id) => roleIdSchema.safeParse(id).success);
  return ids.map((id) => {
    const text = readFileSync(join(folder, `${id}.mdx`), 'utf8');
    const yaml = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
    return knownRole(id, parseLoosely(yaml)) ?? { id, names: [id.replaceAll('-', ' ')] };
  });
}

/** A role by its id and the data of its profile's front matter; null where these do not hold its names as they should. */
export function knownRole(id: RoleId, data: unknown): KnownRole | null {
  const names = namesSchema.safeParse(data);
  return names.success ? { id, names: [names.data.title, ...names.data.aliases] } : null;
}

function parseLoosely(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return null;
  }
}
