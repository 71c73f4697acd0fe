import type { APIRoute } from 'astro';
import { href } from '../base-path.ts';
import { HOME } from '../domain/address.ts';
import { formConfig } from '../domain/form-config.ts';
import { formSettings } from '../domain/form-settings.ts';
import { getLibrary } from '../library.ts';

/** The configuration of the form for editors. Part of a build only where its settings are there. */
export const GET: APIRoute = async ({ site }) => {
  const settings = formSettings(process.env);
  if (settings === null) throw new Error('There are no settings for the form for editors (HOSTING.md).');
  const { roles, files } = await getLibrary();
  const home = href(HOME);
  const config = formConfig(
    settings,
    {
      roles: roles.map(({ id, title }) => ({ value: id, label: title })),
      sources: files.map(({ source }) => ({ value: source.id, label: source.id })),
    },
    { site: new URL(home, site).href.replace(/\/$/, ''), base: home.replace(/\/$/, '') },
  );
  return new Response(`${JSON.stringify(config, null, 2)}\n`);
};
