import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import {
  ASK_EVENT,
  DESK_CODES,
  DESK_COMPONENTS,
  type DeskReport,
  deskCodePath,
  TELL_EVENT,
} from '../../src/desk/desk-report.ts';
import { RECORDS_FOLDER } from '../checks/read-content.ts';
import { Examiner } from './examiner.ts';
import { canChangeRecords } from './follow-fact-sheets.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { shownComponents } from './shown-components.ts';
import { terminalNews } from './terminal-news.ts';

type Hooks = AstroIntegration['hooks'];
type ServerSetup = Parameters<NonNullable<Hooks['astro:server:setup']>>[0];
type ConfigSetup = Parameters<NonNullable<Hooks['astro:config:setup']>>[0];
type VitePlugins = NonNullable<NonNullable<Parameters<ConfigSetup['updateConfig']>[0]['vite']>['plugins']>;

/** Editors’ programs write a file in several steps; this many milliseconds take them for one. */
const GATHER_FOR = 25;

/** All that the checks read. */
const WATCHED = ['content', 'seeds'];

/** The overlay. Under the development server a script stands where it lies, whatever path the site stands below. */
const OVERLAY = '/src/client/desk/overlay.ts';

/**
 * Puts the overlay beside Vite's own script, which stands on every page of the development server, on those too that tell
 * of an error and that no layout of ours makes.
 */
const overlayOnEveryPage: VitePlugins = [
  {
    name: 'editors-desk-overlay',
    apply: 'serve',
    transform: {
      filter: { id: /vite\/dist\/client\/client\.mjs/ },
      handler: (code: string) => `${code}\nimport(/* @vite-ignore */ ${JSON.stringify(OVERLAY)});\n`,
    },
  },
];

/** The desk's own pages: by their pattern, what makes them. A build knows nothing of them. */
const PAGES: Readonly<Record<string, string>> = {
  [DESK_COMPONENTS]: 'src/desk/components.astro',
  [DESK_CODES]: 'src/desk/codes.astro',
  [deskCodePath('[code]')]: 'src/desk/code.astro',
};

/** Examines the content whenever it changes, and tells the terminal and every open page. */
function openDesk(root: string, examiner: Examiner, { server, logger, refreshContent }: ServerSetup): void {
  let report: DeskReport | null = null;
  /** Files of records that were just written here: their change is no news. */
  const ownWork = new Set<string>();

  const examine = oneAtATime(async (changed: string[]) => {
    const answer = await examiner.ask(changed.some(canChangeRecords));
    if ('failed' in answer) {
      logger.warn(`The content could not be examined: ${answer.failed}`);
      return;
    }
    const { examined } = answer;
    if (examined.written.length > 0) {
      for (const name of examined.written) ownWork.add(`${RECORDS_FOLDER}/${name}`);
      logger.info(`Made records anew: ${examined.written.join(', ')}.`);
    }
    // Astro has seen the files change too, and waits half a second for more of them before it makes pages anew.
    if (examined.written.length > 0 || changed.some((file) => file.endsWith('.mdx')))
      void refreshContent?.({});
    const news = terminalNews(report, examined);
    if (news !== null) logger.info(news.includes('\n') ? `\n${news}` : news);
    report = examined.report;
    server.ws.send(TELL_EVENT, report);
  }, GATHER_FOR);

  server.ws.on(ASK_EVENT, (_data, client) => {
    if (report !== null) client.send(TELL_EVENT, report);
  });
  server.watcher.add(WATCHED.map((folder) => join(root, folder)));
  server.watcher.on('all', (_event, path) => {
    const file = relative(root, path).replaceAll(sep, '/');
    const isWatched = WATCHED.some((folder) => file.startsWith(`${folder}/`));
    // What is written beside its place is renamed at once, and then is a change of its own.
    if (isWatched && !file.endsWith('.part') && !ownWork.delete(file)) examine(file);
  });
  // What is there at the start is examined too, and left as it is.
  examine('');
}

/**
 * The editor's desk: while `npm run dev` runs, what `npm run check` finds is told in the browser and the terminal at every
 * change, and records follow the fact sheets. Nothing of it is in a built site.
 * @param root the root of the checkout, absolute
 */
export function editorsDesk(root: string): AstroIntegration {
  const examiner = new Examiner(root);
  return {
    name: 'editors-desk',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { plugins: [overlayOnEveryPage, shownComponents(root)] } });
        for (const [pattern, entrypoint] of Object.entries(PAGES)) injectRoute({ pattern, entrypoint });
      },
      'astro:server:setup': (options) => openDesk(root, examiner, options),
      'astro:server:done': () => examiner.close(),
    },
  };
}
