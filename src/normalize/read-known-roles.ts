import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type RoleId, roleIdSchema } from '../domain/role-id.ts';
import type { KnownRole } from './roles/role-lexicon.ts';

/** What the normalizer needs of a profile's front matter; whether the rest is right is for `npm run check` to say. */
const namesSchema = z.object({ title: z.string().min(1), aliases: z.array(z.string()).default([]) });

/** Takes the root of the repository; gives the roles of content/roles with their names, in the order of their ids. */
export function readKnownRoles(root: string): KnownRole[] {
  const folder = join(root, 'content', 'roles');
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder)
      // A file whose name is no id would make records that are none; \`npm run check\` says so of it.
      .filter(
        (name) => name.endsWith('.mdx') && roleIdSchema.safeParse(name.slice(0, -'.mdx'.length)).success,
      )
      .sort()
      .flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        const yaml = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
        const names = namesSchema.safeParse(parseLoosely(yaml));
        const id = name.slice(0, -'.mdx'.length);
        return [
          {
            id,
            names: names.success ? [names.data.title, ...names.data.aliases] : [id.replaceAll('-', ' ')],
          },
        ];
      })
  );
}

function parseLoosely(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return null;
  }
}
