import { type Block, textOf } from '../markup/blocks.ts';
import { isDateLine } from '../markup/line-shape.ts';
import { CURRENCY_CODES } from '../mentions/find-money.ts';
import { saysPay } from '../pay/pay-words.ts';
import { endsInJob } from './ends-in-job.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import { isJobName } from './role-words.ts';
import { rolesInTitle } from './title-roles.ts';

/** "date 2019-07-18 Truck driver pay differs …": when a page was made, run together with its title. */
const DATED = /^(?:date:?\s)?(?:19|20)\d\d-\d\d-\d\d\s/i;

/** The short lines that a paragraph of several lines begins with, which is Markdown that a page's title was saved into. */
function linesWithin(block: Block): string[] {
  if (block.kind !== 'paragraph' || block.content.starts.length < 2) return [];
  const { text, starts } = block.content;
  const lines = starts.map(({ at }, index) => text.slice(at, starts[index + 1]?.at).trim());
  const end = lines.findIndex((line) => line.length >= 90 || /[.!,;:]$/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** A first line that is no sentence, though it is longer than most titles. */
const isLongTitle = (block: Block): boolean =>
  block.kind === 'paragraph' && textOf(block).length < 160 && !/[.!?:;,]$/.test(textOf(block).trim());

/** "HR advisor: £30k-£40k", "Accountant: AED 7,500": a figure of the page and not what it is about. */
const LABELLED_AMOUNT = new RegExp(
  `^[^$€£₹]{3,60}?:?\\s?(?:[$€£₹]|\\b(?:${CURRENCY_CODES}))\\s?\\d[^.!?—]{0,40}$`,
  'u',
);

/** The first lines of a text, where its title stands: headings and short lines above the first prose. */
export function openingLines(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  let isBelowCards = false;
  for (const block of blocks.slice(0, 12)) {
    // A list below cards goes on about what they told.
    if (block.kind === 'item' && isBelowCards) break;
    isBelowCards ||= block.kind === 'card';
    // One row over the text is a menu; a table is what the page has to say.
    if (block.kind === 'table' && block.rows.length === 1) continue;
    if (block.kind === 'table') break;
    if (isDateLine(textOf(block))) continue;
    const first = linesWithin(block);
    if (first.length > 0 && textOf(block).length >= 90) {
      lines.push(...first);
      if (/[.!]$/.test(textOf(block))) break;
      continue;
    }
    if (block.kind === 'heading' || textOf(block).length < 90 || (lines.length === 0 && isLongTitle(block)))
      lines.push(textOf(block).replace(DATED, ''));
    else break;
  }
  // "HomeBlogSalesNurse Salary" over "Nurse Salary": the path to a page, its parts run together with the title.
  return lines
    .filter(
      (line) =>
        !LABELLED_AMOUNT.test(line) &&
        !TELLS_OTHER_NAMES.test(line) &&
        !lines.some((other) => isPathTo(other, line)),
    )
    .map(partedFromField);
}

/** "Alternative titles for this job include herd manager's assistant": names beside that of the page. */
const TELLS_OTHER_NAMES =
  /^(?:other|alternative|alternate|common|similar) (?:job )?(?:titles?|names?) (?:for (?:this|the) (?:job|role|career) )?(?:are|is|include)s?:?\s/i;

/** "Executive AssistantAdministration": a job, and its field, which was run into it. */
function partedFromField(line: string): string {
  const [, name = '', field = ''] =
    /^([\p{L} -]+\p{Ll})(\p{Lu}\p{Ll}{3,}(?: [\p{L}&]+){0,3})$/u.exec(line) ?? [];
  // One word may be half the name of a site: "BrokerBrief".
  return name.includes(' ') && endsInJob(name) && !isJobName(field) ? `${name} | ${field}` : line;
}

/** Whether a line is another with the path to it before; "Dialysis Technician vs Phlebotomist" is none to "Phlebotomist". */
const isPathTo = (other: string, line: string): boolean =>
  other.length > 9 &&
  line !== other &&
  line.endsWith(other) &&
  !/\b(?:vs\.?|versus|or|and|an?|the|of|to|for|as)\s$/i.test(line.slice(0, -other.length));

/** "Constable vs Firefighter", "vs Paramedic: who is paid best?": a title that was broken to fit a width is one line again. */
export const withWholeTitles = (lines: readonly string[]): readonly string[] =>
  lines.reduce<string[]>((whole, line) => {
    const last = whole.at(-1);
    if (last !== undefined && /^(?:vs\.?|versus)\s/i.test(line) && !/[.:?]$/.test(last))
      whole.splice(-1, 1, `${last} ${line}`);
    else whole.push(line);
    return whole;
  }, []);

/**
 * "Process Advisors" over "Cloud Architect Salary in India", and never named again: people in the plural that a site calls itself
 * after.
 */
export function isNameOfSite(
  line: string,
  lines: readonly string[],
  blocks: readonly Block[],
  lexicon: RoleLexicon,
): boolean {
  if (!/^(?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}\p{L}+s$/u.test(line.trim()) || saysPay(line)) return false;
  const named = blocks.filter((block) =>
    textOf(block).toLowerCase().includes(line.trim().toLowerCase().slice(0, -1)),
  );
  return (
    named.length <= 1 &&
    lines.some((other) => other !== line && saysPay(other) && rolesInTitle(other, lexicon).length > 0)
  );
}
