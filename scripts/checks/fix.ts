import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, placesOf, type TextEdit } from './finding.ts';
import { readProse } from './prose.ts';
import { allFiles, type Content } from './read-content.ts';
import type { TextFile } from './text-file.ts';
import { readFrontMatter, readYaml } from './yaml-text.ts';

/** What was mended in one place, to be shown. */
export interface Mend {
  finding: Finding;
  /** The lines as they were and as they are now; empty for a file that was only renamed. */
  before: string[];
  after: string[];
  renamedTo: string | null;
}

/** What `--fix` does to one file. */
interface MendedFile {
  file: TextFile;
  text: string;
  renameTo: string | null;
  mends: Mend[];
}

/** These say that a file cannot be read as a whole; nothing in it is touched then. */
const UNREADABLE: readonly Finding['code'][] = [
  'yaml-syntax',
  'mdx-syntax',
  'front-matter-missing',
  'text-not-utf8',
];

function apply(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((mended, { start, end, text: put }) => mended.slice(0, start) + put + mended.slice(end), text);
}

const overlaps = (one: TextEdit, other: TextEdit): boolean =>
  one.start < other.end && other.start < one.end ? true : one.start === other.start;

/** The whole lines that some edits touch, before and after. */
function linesAround(text: string, edits: readonly TextEdit[]): Pick<Mend, 'before' | 'after'> {
  const before: string[] = [];
  const after: string[] = [];
  const bounds = edits.map(({ start, end }) => ({
    from: text.lastIndexOf('\n', start - 1) + 1,
    to: text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end),
  }));
  const distinct = bounds.filter(
    ({ from }, index) => bounds.findIndex((other) => other.from === from) === index,
  );
  for (const { from, to } of distinct.sort((a, b) => a.from - b.from)) {
    const here = edits
      .filter(({ start, end }) => start >= from && end <= to)
      .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    before.push(...text.slice(from, to).split('\n'));
    after.push(...apply(text.slice(from, to), here).split('\n'));
  }
  return { before, after };
}

/** Whether a mended text can still be read: a mend that breaks a file is not made. */
function isReadable({ file }: TextFile, text: string): boolean {
  const placeAt = placesOf(text);
  if (/\.ya?ml$/.test(file)) return readYaml(text, 'normalizer', 0, placeAt).faults.length === 0;
  const head = readFrontMatter(text, file.endsWith('.mdx') ? 'astro' : 'normalizer', placeAt);
  if (head === null || head.faults.length > 0) return false;
  return !file.endsWith('.mdx') || readProse(text, placeAt).fault === null;
}

function mendFile(file: TextFile, findings: readonly Finding[]): MendedFile | null {
  if (findings.some(({ code }) => UNREADABLE.includes(code))) return null;
  const edits: TextEdit[] = [];
  const mends: Mend[] = [];
  let renameTo: string | null = null;
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === null) continue;
    // Two mends of one place wait for each other: the second is offered again when the first is made.
    if (fix.edits.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
    if (fix.renameTo !== null && renameTo !== null) continue;
    edits.push(...fix.edits);
    renameTo ??= fix.renameTo;
    mends.push({ finding, ...linesAround(file.text, fix.edits), renamedTo: fix.renameTo });
  }
  if (mends.length === 0) return null;
  const text = apply(file.text, edits);
  return isReadable(file, text) ? { file, text, renameTo, mends } : null;
}

/**
 * Makes every mend that is safe, file by file, each file whole or not at all. Files that cannot be read, and records,
 * are never touched.
 * @param dryRun only works out what would be done
 * @returns what was mended, or would be
 */
export function mendContent(content: Content, findings: readonly Finding[], dryRun: boolean): Mend[] {
  const mended = allFiles(content).flatMap(
    (file) =>
      mendFile(
        file,
        findings.filter((finding) => finding.file === file.file),
      ) ?? [],
  );
  if (!dryRun)
    for (const { file, text, renameTo } of mended) {
      const path = join(content.root, file.file);
      if (text !== file.text) {
        const beside = `${path}.${process.pid}.part`;
        writeFileSync(beside, text);
        renameSync(beside, path);
      }
      const target = renameTo === null ? null : join(content.root, renameTo);
      if (target !== null && !existsSync(target)) renameSync(path, target);
    }
  return mended.flatMap(({ mends }) => mends);
}

/** What was mended, for a person: the place, the lines before and after. */
export function formatMends(mends: readonly Mend[], dryRun: boolean): string {
  const parts = mends.map(({ finding, before, after, renamedTo }) =>
    [
      `${finding.file}:${finding.line}:${finding.column}  ${finding.wrong}  [${finding.code}]`,
      ...before.map((line) => `  - ${line}`),
      ...after.map((line) => `  + ${line}`),
      ...(renamedTo === null ? [] : [`  renamed to ${renamedTo}`]),
    ].join('\n'),
  );
  const count = `${mends.length} ${mends.length === 1 ? 'fault' : 'faults'}`;
  return [...parts, dryRun ? `Would mend ${count}. Nothing was written.` : `Mended ${count}.`].join('\n\n');
}
