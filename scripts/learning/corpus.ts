import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedLayout, readingSchema } from './marked-layout.ts';
import { type MarkedPage, readMarkedFile } from './marked-page.ts';

/** All that the weights are learnt from, with what is wrong in it. */
export interface Corpus {
  readonly pages: readonly MarkedPage[];
  /** A sentence for each line whose marks are broken. */
  readonly faults: readonly string[];
  /** The SHA-256 of its files, which tells one state of it from another. */
  readonly hash: string;
}

/** Reads the marked texts of `corpus/`, and the layouts that the tests read, whose pay is known as well. */
export function readCorpus(root: string): Corpus {
  const hash = createHash('sha256');
  const read = (folder: string, name: string): string => {
    const text = readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${folder}/${name.replaceAll('\\', '/')}\0${text}\0`);
    return text;
  };
  const marked = filesOf(join(root, 'corpus'), '.txt').map((name) =>
    readMarkedFile(`corpus/${name}`, read('corpus', name)),
  );
  const layouts = filesOf(join(root, LAYOUTS), '.expected.json').map((name) =>
    markedLayout(
      read(LAYOUTS, name.replace('.expected.json', '.txt')),
      readingSchema.parse(JSON.parse(read(LAYOUTS, name))),
    ),
  );
  return {
    pages: [...marked.flatMap(({ pages }) => pages), ...layouts],
    faults: marked.flatMap(({ faults }) => faults),
    hash: hash.digest('hex'),
  };
}

const LAYOUTS = 'tests/fixtures/normalize';

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();
