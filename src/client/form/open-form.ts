import { fromFile, KEPT_FORMAT, toFile } from '../../domain/form-file.ts';

type Cms = typeof import('@sveltia/cms');

const own = new URL('./', location.href);

const say = (words: string): void => {
  const status = document.querySelector('[data-status]');
  if (status) status.textContent = words;
};

async function open(): Promise<void> {
  const answer = await fetch(new URL('config.json', own));
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  const config = await answer.json();
  // The form's own files are served as they are, and are not part of this script.
  const { default: cms }: Cms = await import(/* @vite-ignore */ new URL('sveltia/index.js', own).href);
  cms.registerCustomFormat(KEPT_FORMAT, 'mdx', { fromFile, toFile });
  document.querySelector('#before-form')?.remove();
  await cms.init({ config });
}

say('The form is being loaded.');
open().catch((error: unknown) => {
  console.error(error);
  say(
    'The form could not be loaded. Check the connection and load the page again; if that does not help, tell whoever runs the site.',
  );
});
