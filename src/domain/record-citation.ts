import type { CitedWork } from './citation.ts';

/** What the page of a source shows of one of its records. */
export interface ShownRecord {
  /** The record's id, which is its anchor. */
  id: string;
  /** The role's title: "Account manager". */
  role: string;
  /** What is stated of it: "average pay", "Duties". */
  about: string;
  /** Of which part of the role's workers: "State: Texas"; null for all of them. */
  part: string | null;
  /** What is stated: "$75,495 a year"; null where the source leaves a blank. */
  statement: string | null;
  /** Whom the source credits. */
  reportedBy: string | null;
}

/**
 * One record as a work of its own: "Account manager, average pay: $75,495 a year (stated by Climb the Ladder)".
 * @param page the page of its source
 * @param publisher of that source
 */
export function recordWork(record: ShownRecord, page: CitedWork, publisher: string): CitedWork {
  const { id, role, about, part, statement, reportedBy } = record;
  const subject = [role, about, part].filter((words) => words !== null).join(', ');
  const credit = reportedBy === null ? '' : `, credited to ${reportedBy}`;
  return {
    kind: 'record',
    title:
      statement === null
        ? `${subject}: left blank by ${publisher}`
        : `${subject}: ${statement} (stated by ${publisher}${credit})`,
    address: `${page.address.replace(/#.*$/, '')}#${id}`,
    date: page.date,
  };
}
