import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Place, placesOf } from './finding.ts';

/** A file as it stands. */
export interface TextFile {
  /** Path from the root, with forward slashes. */
  file: string;
  /** The file's name without its ending, which is the id of what it describes. */
  id: string;
  text: string;
  /** The place of an offset of the text. */
  placeAt(start: number, end?: number): Place;
}

/** Reads a file below a root folder. @param ending what its name ends in, after its id */
export function readTextFile(root: string, file: string, ending: RegExp): TextFile {
  const text = readFileSync(join(root, file), 'utf8');
  let placeAt: TextFile['placeAt'] | undefined;
  return {
    file,
    id: posix.basename(file).replace(ending, ''),
    text,
    placeAt: (start, end) => {
      placeAt ??= placesOf(text);
      return placeAt(start, end);
    },
  };
}
