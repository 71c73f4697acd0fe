import { docsPath } from '../catalogue/catalogue.ts';
import { type CheckResult, orderedFindings } from '../run-checks.ts';

/** A command of a workflow is one line: what would end it is escaped as its reader expects. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property a colon and a comma would end the value as well. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The findings as workflow commands, which a code host sets beside the lines of a change: one line a finding. */
export function formatAnnotations(results: readonly CheckResult[]): string {
  return orderedFindings(results)
    .map(({ code, file, line, column, wrong, expected, next }) => {
      const message = `${wrong}\nExpected: ${expected}\nNext: ${next}\nMore: ${docsPath(code)}`;
      return `::error file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}::${escapeMessage(message)}`;
    })
    .join('\n');
}
