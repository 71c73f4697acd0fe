import type { APIRoute, GetStaticPaths } from 'astro';
import { type RoleFile, roleFiles } from '../../../domain/role-file.ts';
import { getLibrary } from '../../../library.ts';

// A former id gets the same file, so that an old address of a comparison keeps working.
export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const files = roleFiles(library);
  return library.roles.flatMap(({ id, formerIds }) =>
    [id, ...formerIds].map((role) => ({ params: { role }, props: { file: files.get(id) } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: RoleFile }> = ({ props }) =>
  new Response(`${JSON.stringify(props.file)}\n`, { headers: { 'content-type': 'application/json' } });
