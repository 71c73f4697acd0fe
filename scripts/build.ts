// `npm run build`: checks the content, makes the site in dist.next/ and, when all went well, puts it into dist/.
import { join } from 'node:path';
import { sitePlaceOrEnd } from './building/build-inputs.ts';
import { BuildStopped, buildSite } from './building/build-site.ts';

const root = join(import.meta.dirname, '..');
const started = performance.now();

try {
  await buildSite({ root, folder: join(root, 'dist'), place: sitePlaceOrEnd(), log: console.log });
  console.log(
    `Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s. See it with \`npm start\`.`,
  );
} catch (error) {
  if (!(error instanceof BuildStopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
