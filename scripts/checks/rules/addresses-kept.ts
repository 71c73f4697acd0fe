import { comparisonVerdictSchema } from '../../../src/domain/comparison-verdict.ts';
import { answeredAddresses, lostAddresses } from '../../../src/domain/kept-addresses.ts';
import { howToKeep } from '../../../src/domain/ledger.ts';
import type { Library } from '../../../src/domain/library.ts';
import { GONE } from '../../../src/domain/move.ts';
import { roleProfileSchema } from '../../../src/domain/role-profile.ts';
import { expectedAddresses } from '../../building/expected-pages.ts';
import { libraryFromContent } from '../../building/library-from-content.ts';
import type { Check } from '../check.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { type Content, unsettledSources } from '../read-content.ts';
import { LEDGER_FILE, MOVES_FILE, type WrittenMove } from '../read-history.ts';

type Words = Pick<Finding, 'code' | 'wrong' | 'expected' | 'next'>;

const atMove = (place: Place, words: Words): Finding => finding({ file: MOVES_FILE, place, ...words });

/** What is wrong with the moves among themselves and beside the ledger. */
function movesAtFault({ history }: Content): Finding[] {
  const published = new Set(history.ledger);
  const seen = new Set<string>();
  return history.moves.flatMap(({ from, fromPlace }): Finding[] => {
    const findings: Finding[] = [];
    if (seen.has(from))
      findings.push(
        atMove(fromPlace, {
          code: 'redirect-twice',
          wrong: `"${from}" stands here twice.`,
          expected: 'each old address once',
          next: 'Take one of the two out.',
        }),
      );
    seen.add(from);
    if (!published.has(from))
      findings.push(
        atMove(fromPlace, {
          code: 'redirect-unpublished',
          wrong: `"${from}" was never published: it is not in the ledger.`,
          expected: `an address in ${LEDGER_FILE}`,
          next: didYouMean(from, history.ledger, 'Correct the address, or take the entry out.'),
        }),
      );
    return findings;
  });
}

/** Tells the addresses of sources of which it is not known what their records will be. */
function unsettledAddresses(content: Content): (address: string) => boolean {
  const unsettled = unsettledSources(content);
  return (address) => unsettled.has(/^\/sources\/([^/]+)\//.exec(address)?.[1] ?? '');
}

/** What is wrong with the moves beside the pages and records that the site will have. */
function movesAstray(library: Library, content: Content): Finding[] {
  const { history } = content;
  if (history.moves.length === 0) return [];
  const isUnsettled = unsettledAddresses(content);
  const standing = answeredAddresses(library, { ...history, moves: [] });
  const answered = new Set([...answeredAddresses(library, history), ...expectedAddresses(library, history)]);
  // The anchors of a record are known; those of other pages are not, so that only the page is looked up.
  const leads = (to: string): boolean =>
    answered.has(to.startsWith('/sources/') ? to : to.replace(/#.*$/, ''));
  const needless = ({ from, fromPlace }: WrittenMove): Finding[] =>
    !standing.has(from) || from.includes('#')
      ? []
      : [
          atMove(fromPlace, {
            code: 'redirect-needless',
            wrong: `"${from}" still has a page of its own.`,
            expected: 'an address that nothing else answers',
            next: 'Take the entry out, or take the page away.',
          }),
        ];
  const dangling = ({ from, to, toPlace }: WrittenMove): Finding[] =>
    to === GONE || leads(to) || isUnsettled(to)
      ? []
      : [
          atMove(toPlace, {
            code: 'redirect-dangling',
            wrong: `"${to}" leads nowhere.`,
            expected: 'the address of a page or a record that is there, or "gone"',
            next: didYouMean(
              to,
              [...answered].filter((address) => address !== from),
              'Correct "to"; a record’s address is shown by its ¶ on the page of its source.',
            ),
          }),
        ];
  return history.moves.flatMap((move) => [...needless(move), ...dangling(move)]);
}

function lost(library: Library, content: Content): Finding[] {
  const { history } = content;
  const isUnsettled = unsettledAddresses(content);
  const addresses = new Set(lostAddresses(library, history).filter((address) => !isUnsettled(address)));
  return history.ledgerPlaces
    .filter(({ address }) => addresses.has(address))
    .map(({ address, place }) =>
      finding({
        code: 'address-lost',
        file: LEDGER_FILE,
        place,
        wrong: `"${address}" was once published and leads nowhere now.`,
        expected: 'an address that leads to what stood there, or to a page that says what happened',
        next: howToKeep(address),
      }),
    );
}

/** The library; null where front matter or records are at fault, which their own rules tell: it cannot be known then. */
function knownLibrary(content: Content): Library | null {
  const isSound =
    content.roles.every(({ frontMatter }) => roleProfileSchema.safeParse(frontMatter?.data).success) &&
    content.comparisons.every(
      ({ frontMatter }) => comparisonVerdictSchema.safeParse(frontMatter?.data).success,
    ) &&
    content.records.every(({ id, records }) => records?.source.id === id);
  return isSound ? libraryFromContent(content) : null;
}

export const addressesKept: Check = {
  name: 'addresses-kept',
  describe:
    'Every address of a role, a comparison, a source or a record that was once published still leads somewhere.',
  examines: 'addresses in content/ledger',
  // A site that was never published has given out no address.
  mayBeNone: true,
  codes: [
    'redirect-form',
    'redirect-twice',
    'redirect-needless',
    'redirect-unpublished',
    'redirect-dangling',
    'address-lost',
  ],
  check(content) {
    const { history } = content;
    const library = knownLibrary(content);
    return {
      examined: history.ledger.length,
      findings: [
        ...history.faults.moves,
        ...movesAtFault(content),
        ...(library === null ? [] : movesAstray(library, content)),
        // An entry that cannot be read may be the one that keeps an address.
        ...(library === null || !history.isWhole ? [] : lost(library, content)),
      ],
    };
  },
};
