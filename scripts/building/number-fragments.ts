import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const META = /^pagefind\.([a-z]+(?:-[a-z0-9]+)*)_[0-9a-f]+\.pf_meta$/;
const ENDING = '.pf_fragment';

/** A number begins with so many digits of the index's digest, so that no cache takes an old page for a new one. */
const DIGEST_DIGITS = 3;

/**
 * Gives the fragments of a search index numbers for names. Pagefind names each by a digest, and lists all names in the
 * file that every search loads first; digests do not compress, numbers do: with 10,000 pages that file shrinks from 52 KB
 * to half. The names keep their length, so that the list stays as it is otherwise.
 * @param folder the folder of the index
 * @throws when the list does not name each fragment exactly once, as Pagefind 1.6 does
 */
export function numberFragments(folder: string): void {
  const fragments = readdirSync(join(folder, 'fragment')).map((name) => name.slice(0, -ENDING.length));
  for (const meta of readdirSync(folder)) {
    const language = META.exec(meta)?.[1];
    if (language === undefined) continue;
    const file = join(folder, meta);
    const list = gunzipSync(readFileSync(file));
    const own = new Set(fragments.filter((name) => name.startsWith(`${language}_`)));
    const digest = createHash('sha256').update(list).digest('hex').slice(0, DIGEST_DIGITS);
    const numbered = new Map<string, string>();
    const renamed = list.toString('latin1').replace(new RegExp(`${language}_[0-9a-f]+`, 'g'), (name) => {
      if (!own.has(name)) return name;
      const beginning = `${language}_${digest}`;
      const number = numbered.size.toString(16).padStart(name.length - beginning.length, '0');
      if (numbered.has(name) || beginning.length + number.length !== name.length)
        throw new Error(`The page ${name} of the search index could not be given a number.`);
      numbered.set(name, `${beginning}${number}`);
      return `${beginning}${number}`;
    });
    if (numbered.size !== own.size)
      throw new Error(
        `The search index lists ${numbered.size} of ${own.size} pages: is this another version of Pagefind than 1.6?`,
      );
    // In two steps, since a number may be another's digest.
    for (const name of own)
      renameSync(join(folder, 'fragment', `${name}${ENDING}`), join(folder, 'fragment', `${name}.renamed`));
    for (const [name, number] of numbered)
      renameSync(join(folder, 'fragment', `${name}.renamed`), join(folder, 'fragment', `${number}${ENDING}`));
    writeFileSync(file, gzipSync(Buffer.from(renamed, 'latin1'), { level: 9 }));
  }
}
