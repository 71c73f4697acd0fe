import type { DeskReport } from '../../src/desk/desk-report.ts';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import { readContent } from '../checks/read-content.ts';
import { formatFindings } from '../checks/reporters/people.ts';
import { runChecks } from '../checks/run-checks.ts';
import { deskReport } from './desk-report.ts';
import { recordsToWrite, writeRecordFiles } from './follow-fact-sheets.ts';

/** What came of examining the content once. */
export interface Examined {
  report: DeskReport;
  /** The same for a terminal, as `npm run check` words it; empty where nothing is wrong. */
  words: string;
  /** The files of records that were made anew, by name. */
  written: string[];
}

/**
 * Runs the checks of `npm run check` over the content.
 * @param root the root of the checkout, absolute
 * @param writesRecords whether records that no longer follow from the fact sheets are made anew first
 */
export function examineContent(root: string, writesRecords: boolean): Examined {
  let content = readContent(root);
  const files = writesRecords ? recordsToWrite(content) : new Map<string, string>();
  if (files.size > 0) {
    writeRecordFiles(root, files);
    content = readContent(root);
  }
  const results = runChecks(ALL_CHECKS, content);
  const isSound = results.every(({ findings }) => findings.length === 0);
  return {
    report: deskReport(results, content),
    words: isSound ? '' : formatFindings(results, content),
    written: [...files.keys()],
  };
}
