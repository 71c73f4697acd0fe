import { answeredAddresses, lostAddresses } from '../../../src/domain/kept-addresses.ts';
import { howToKeep } from '../../../src/domain/ledger.ts';
import { GONE } from '../../../src/domain/move.ts';
import { libraryFromContent } from '../../building/library-from-content.ts';
import type { Check, Finding } from '../check.ts';
import type { Content } from '../read-content.ts';
import { LEDGER_FILE, MOVES_FILE, type ReadHistory, readHistory } from '../read-history.ts';

const FORESEEABLE = /^\/(?:roles|compare|sources|handout|worksheet)\/./;

function movesAtFault(content: Content, history: ReadHistory): Finding[] {
  const library = libraryFromContent(content);
  const standing = answeredAddresses(library, { ...history, moves: [] });
  const answered = answeredAddresses(library, history);
  const seen = new Set<string>();
  return history.moves.flatMap(({ from, to, line }): Finding[] => {
    const at = (fault: string, expected: string, remedy: string): Finding => ({
      file: MOVES_FILE,
      line,
      column: 1,
      fault,
      expected,
      remedy,
    });
    const findings: Finding[] = [];
    if (seen.has(from))
      findings.push(at(`"${from}" stands here twice.`, 'each old address once', 'Take one of the two out.'));
    seen.add(from);
    if (standing.has(from) && !from.includes('#'))
      findings.push(
        at(
          `"${from}" still has a page of its own.`,
          'an address that nothing else answers',
          'Take the entry out, or take the page away.',
        ),
      );
    if (!history.ledger.includes(from))
      findings.push(
        at(
          `"${from}" was never published: it is not in the ledger.`,
          `an address in ${LEDGER_FILE}`,
          'Correct the address, or take the entry out.',
        ),
      );
    if (to !== GONE && FORESEEABLE.test(to) && !answered.has(to))
      findings.push(
        at(
          `"${to}" leads nowhere.`,
          'the address of a page or a record that is there, or "gone"',
          'Correct "to"; a record’s address is shown by its ¶ on the page of its source.',
        ),
      );
    return findings;
  });
}

export const addressesKept: Check = {
  name: 'addresses-kept',
  describe:
    'Every address of a role, a comparison, a source or a record that was once published still leads somewhere.',
  examines: 'addresses in content/ledger',
  check(content) {
    const history = readHistory(content.root);
    let findings: Finding[];
    try {
      const lost = new Set(lostAddresses(libraryFromContent(content), history));
      findings = [
        ...history.ledgerLines
          .filter(({ address }) => lost.has(address))
          .map(({ address, line }) => ({
            file: LEDGER_FILE,
            line,
            column: 1,
            fault: `"${address}" was once published and leads nowhere now.`,
            expected: 'an address that leads to what stood there, or to a page that says what happened',
            remedy: howToKeep(address),
          })),
        ...movesAtFault(content, history),
      ];
    } catch {
      // Front matter or records at fault are told by their own checks; what they answer for cannot be known.
      findings = [];
    }
    return { examined: history.ledger.length, findings: [...history.faults.moves, ...findings] };
  },
};
