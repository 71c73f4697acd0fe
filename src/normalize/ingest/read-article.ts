import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Larger than any article; a bigger file is a mistake, and is said to be one before it is read. */
export const LARGEST_ARTICLE = 8 * 1024 * 1024;
/** Longer than any line of an article that was saved as text. */
export const LONGEST_LINE = 1024 * 1024;

/** The text of an article, or in one line why there is none. */
export type ArticleText =
  | { readonly text: string; readonly bytes: Buffer; readonly modified: Date; readonly problem: null }
  | { readonly text: null; readonly problem: string };

/** Takes the path of a saved article; never throws. */
export function readArticle(path: string): ArticleText {
  let handle: number | null = null;
  try {
    handle = openSync(path, 'r');
    const stat = fstatSync(handle);
    if (!stat.isFile()) return no('it is no file. Name the files themselves, such as saved/*.txt.');
    if (stat.size > LARGEST_ARTICLE)
      return no(
        `it holds ${megabytes(stat.size)}; an article holds at most ${megabytes(LARGEST_ARTICLE)}. Cut the article out of it.`,
      );
    const bytes = Buffer.alloc(stat.size);
    let read = 0;
    while (read < bytes.length) {
      const count = readSync(handle, bytes, read, bytes.length - read, read);
      if (count === 0) break;
      read += count;
    }
    const decoded = decodeArticle(bytes.subarray(0, read));
    return decoded.problem === null
      ? { ...decoded, bytes: bytes.subarray(0, read), modified: stat.mtime }
      : decoded;
  } catch (error) {
    return no(errorWords(error));
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** Takes the bytes of a file; gives its text without a byte order mark, or why it is none. */
export function decodeArticle(
  bytes: Uint8Array,
): { text: string; problem: null } | { text: null; problem: string } {
  if (bytes.length === 0) return no('it is empty.');
  if (bytes.subarray(0, 65_536).includes(0))
    return no('it is a binary file and no text. Save the article as plain text.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return no('it is not UTF-8. Save it again with the encoding UTF-8.');
  }
  if (text.trim() === '') return no('it is empty.');
  let from = 0;
  for (let line = 1; from <= text.length; line++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from > LONGEST_LINE)
      return no(
        `its line ${line} is ${megabytes(to - from)} long; a line of an article is at most ${megabytes(LONGEST_LINE)}. Save the article as text with its line breaks.`,
      );
    if (end < 0) break;
    from = end + 1;
  }
  return { text, problem: null };
}

function no(problem: string): { text: null; problem: string } {
  return { text: null, problem };
}

function megabytes(bytes: number): string {
  const count = bytes / (1024 * 1024);
  return `${count < 10 ? Number(count.toFixed(1)) : Math.round(count)} MB`;
}

function errorWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read. Change its permissions.';
  if (code === 'EISDIR') return 'it is no file. Name the files themselves, such as saved/*.txt.';
  return `it cannot be read (${code === '' ? 'unknown reason' : code}).`;
}
