import { stringify } from 'yaml';
import type { Fact } from '../../domain/fact.ts';
import { FACT_KINDS } from '../../domain/fact-kind.ts';
import type { RecordFile } from '../../domain/record-file.ts';
import type { SalaryRecord } from '../../domain/salary-record.ts';
import type { HeldBack, Reading } from '../normalize-source.ts';

/** So many words in a row of an article may be its own wording: such a value is left for the editor to say. */
const LONGEST_VALUE = 7;

/**
 * Takes what an article gave; gives a draft fact sheet for an editor to complete: front matter, pay and facts
 * as lists, and the figures that were held back and the lines that were not understood, by number. No sentence of the article stands in it.
 */
export function draftFactSheet({ records: file, heldBack }: Reading): string {
  const { id: _, ...frontMatter } = file.source;
  const parts = [
    `---\n${stringify(frontMatter, { lineWidth: 0 })}---`,
    '# Draft: say in your own words what this source tells of',
    ...file.roles.flatMap((role) => roleParts(role, file)),
    ...heldBackParts(heldBack),
    ...unreadParts(file),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Records of an article that its draft cannot carry over, since only the article's own words would say them. */
export interface LeftForEditor {
  /** The heading in the fact sheet below which they belong. */
  role: string;
  heading: string;
  /** The lines of the article, each once, in order. */
  lines: number[];
}

/**
 * Takes the records of an article; gives a fact sheet that can stand as it is, since it holds only what can be carried over
 * without the article's wording, and says what it leaves for an editor to add.
 */
export function startFactSheet(file: RecordFile): { text: string; left: LeftForEditor[] } {
  const isBrief = (lines: readonly number[], words: string): boolean => shortened(words, lines) === words;
  const carried: RecordFile = {
    ...file,
    salaries: file.salaries.filter(({ segment, lines }) => segment === null || isBrief(lines, segment.label)),
    facts: file.facts.filter(({ value, lines }) => value === null || isBrief(lines, value)),
  };
  const left = new Map<string, LeftForEditor>();
  const leave = (role: string, heading: string, lines: readonly number[]): void => {
    const key = `${role} ${heading}`;
    const known = left.get(key)?.lines ?? [];
    left.set(key, {
      role: roleTitle(role),
      heading,
      lines: [...new Set([...known, ...lines])].sort((a, b) => a - b),
    });
  };
  for (const record of file.salaries)
    if (!carried.salaries.includes(record)) leave(record.role, 'Pay', record.lines);
  for (const fact of file.facts)
    if (!carried.facts.includes(fact)) leave(fact.role, FACT_KINDS[fact.kind], fact.lines);
  const { id: _, ...frontMatter } = file.source;
  const parts = [
    `---\n${stringify(frontMatter, { lineWidth: 0 })}---`,
    '# What this source states',
    ...file.roles.flatMap((role) => roleParts(role, carried)),
  ];
  return { text: `${parts.join('\n\n')}\n`, left: [...left.values()] };
}

function roleParts(role: string, file: RecordFile): string[] {
  const pay = file.salaries.filter((record) => record.role === role);
  const facts = file.facts.filter((fact) => fact.role === role);
  if (pay.length + facts.length === 0) return [];
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return [
    `## ${roleTitle(role)}`,
    ...(pay.length > 0 ? ['### Pay', pay.map((record) => `- ${payLine(record)}`).join('\n')] : []),
    ...kinds.flatMap((kind) => [
      `### ${FACT_KINDS[kind]}`,
      facts
        .filter((fact) => fact.kind === kind)
        .map((fact) => `- ${factLine(fact)}`)
        .join('\n'),
    ]),
  ];
}

const roleTitle = (role: string): string => {
  const words = role.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function payLine(record: SalaryRecord): string {
  const statistic =
    record.percentile === null
      ? record.measure === 'unspecified' || record.measure === 'range'
        ? ''
        : record.measure
      : `${record.percentile}th percentile`;
  const basis =
    record.basis === 'base' ? 'base salary' : record.basis === 'total' ? 'total compensation' : 'salary';
  const label = [statistic, basis].filter((part) => part !== '').join(' ');
  // A long name and its amount stand in the article as well, side by side: a word between keeps them from being its line.
  const name = record.segment === null ? '' : shortened(record.segment.label, record.lines);
  const segment = name === '' ? '' : `, ${name}${wordsIn(name) > 3 ? ', amount' : ''}`;
  const credit = record.reportedBy === null ? '' : ` (credited to ${record.reportedBy})`;
  const asOf = record.asOf === null ? '' : ` (as of ${record.asOf})`;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}${segment}: ${amountWords(record)} per ${record.period}${asOf}${credit}`;
}

function amountWords({ low, high, currency, qualifier }: SalaryRecord): string {
  const amount = (value: number): string =>
    `${currency === 'USD' ? '$' : `${currency} `}${value.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 })}`;
  const lead = { exact: '', about: 'about ', under: 'less than ', over: 'more than ' }[qualifier];
  if (low === null) return high === null ? '' : `up to ${lead}${amount(high)}`;
  if (high === null) return `at least ${lead}${amount(low)}`;
  return low === high ? `${lead}${amount(low)}` : `${lead}${amount(low)} to ${amount(high)}`;
}

function factLine(fact: Fact): string {
  const credit = fact.reportedBy === null ? '' : ` (credited to ${fact.reportedBy})`;
  if (fact.value === null) return '-';
  const share =
    fact.unit === 'percent' && !fact.value.includes('%') && fact.number !== null ? `, ${fact.number}%` : '';
  const through =
    fact.through !== null && !fact.value.includes(String(fact.through)) ? ` through ${fact.through}` : '';
  return `${shortened(fact.value, fact.lines)}${share}${through}${credit}`;
}

const wordsIn = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** A name or figure as it is; anything as long as a clause only by the number of its line. */
function shortened(value: string, lines: readonly number[]): string {
  return wordsIn(value) <= LONGEST_VALUE ? value : `(line ${lines[0]}: say it in your own words)`;
}

function heldBackParts(heldBack: readonly HeldBack[]): string[] {
  return heldBack.length === 0
    ? []
    : [
        '## Figures held back',
        'Each was read as pay and looks like another sum. Carry over what is pay:',
        heldBack.map(({ lines, text }) => `- line ${lines[0]}: ${text}`).join('\n'),
      ];
}

function unreadParts(file: RecordFile): string[] {
  const unread = file.coverage.filter(({ as }) => as === 'unread').map(({ line }) => line);
  return unread.length === 0
    ? []
    : ['## Lines not understood', `Each holds a figure of which no record was made: ${unread.join(', ')}.`];
}
