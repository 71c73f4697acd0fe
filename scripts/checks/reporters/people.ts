import { docsPath } from '../catalogue/catalogue.ts';
import type { Finding } from '../finding.ts';
import { allFiles, type Content } from '../read-content.ts';
import { type CheckResult, orderedFindings } from '../run-checks.ts';

/** More of a line than this is no help on a terminal. */
const WIDTH = 100;

/** The line of a finding with a caret under its place; empty where the fault is the file's as a whole. */
function excerpt(text: string | undefined, { line, column }: Finding): string[] {
  if (line === 1 && column === 1) return [];
  const whole = text?.split('\n')[line - 1]?.replace(/\r$/, '');
  if (whole === undefined || whole.trim() === '') return [];
  // A long line is cut so that the place stays in sight.
  const from = column > WIDTH * 0.7 ? column - Math.round(WIDTH / 2) : 0;
  const lead = from > 0 ? '…' : '';
  const tail = whole.length > from + WIDTH ? '…' : '';
  const shown = `${lead}${whole.slice(from, from + WIDTH)}${tail}`.replaceAll('\t', ' ');
  const number = String(line);
  return [
    `      ${number} | ${shown}`,
    `      ${' '.repeat(number.length)} | ${' '.repeat(lead.length + column - 1 - from)}^`,
  ];
}

function formatFinding(finding: Finding, text: string | undefined): string {
  return [
    `  ${finding.line}:${finding.column}  ${finding.wrong}  [${finding.code}]`,
    ...excerpt(text, finding),
    `      expected: ${finding.expected}`,
    `      next:     ${finding.next}${finding.fix === null ? '' : ' Or: `npm run check -- --fix`.'}`,
    `      more:     ${docsPath(finding.code)}`,
  ].join('\n');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** All findings for a person: file by file, with the line, a caret under the place, and what to do. */
export function formatFindings(results: readonly CheckResult[], content: Content): string {
  const findings = orderedFindings(results);
  const texts = new Map(allFiles(content).map(({ file, text }) => [file, text]));
  const files = [...new Set(findings.map(({ file }) => file))];
  const groups = files.map((file) =>
    [
      file,
      ...findings
        .filter((finding) => finding.file === file)
        .map((finding) => formatFinding(finding, texts.get(file))),
    ].join('\n'),
  );
  const fixable = findings.filter(({ fix }) => fix !== null).length;
  const offered = fixable < findings.length ? String(fixable) : fixable === 1 ? 'it' : 'them';
  const offer = fixable > 0 ? ` \`npm run check -- --fix\` mends ${offered}.` : '';
  return [
    ...groups,
    `${counted(findings.length, 'fault')} in ${counted(files.length, 'file')}.${offer} Mend ${findings.length === 1 ? 'it' : 'them'}, then run \`npm run check\` again.`,
  ].join('\n\n');
}

/** What was examined, one line a check, when there was nothing to find. */
export function formatClean(results: readonly CheckResult[]): string {
  const width = Math.max(...results.map(({ examined }) => String(examined).length));
  return results
    .map(({ check, examined }) => `${String(examined).padStart(width)} ${check.examines}: ${check.describe}`)
    .join('\n');
}
