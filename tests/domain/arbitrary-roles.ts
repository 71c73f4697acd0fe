import fc from 'fast-check';
import type { Fact } from '../../src/domain/fact.ts';
import { FACT_KINDS, type FactKind } from '../../src/domain/fact-kind.ts';
import type { RecordFile } from '../../src/domain/record-file.ts';
import { type RoleRecords, recordsOfRole } from '../../src/domain/role-records.ts';
import { fact, library, recordFile, role, salary } from './small-world.ts';

const KINDS = Object.keys(FACT_KINDS) as FactKind[];
const WORDS = [
  'knead',
  'weigh',
  'early',
  'hot',
  'flour',
  'by hand',
  'every day',
  'in some shops',
  'patience',
];

const someFact = (roleId: string): fc.Arbitrary<Fact> =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 16 }),
      flags: fc.constantFrom<Fact['flags']>([], [], [], ['suspect-skill'], ['identical-across-roles']),
    })
    .map(({ kind, words, flags }) =>
      fact(roleId, kind, words.length === 0 ? null : words.join(' '), { flags }),
    );

const someFile = (id: string): fc.Arbitrary<RecordFile> =>
  fc
    .record({
      facts: fc.array(fc.constantFrom('baker', 'confectioner').chain(someFact), { maxLength: 25 }),
      pay: fc.array(
        fc.record({
          role: fc.constantFrom('baker', 'confectioner'),
          amount: fc.integer({ min: 1, max: 90 }),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ facts, pay }) =>
      recordFile(
        id,
        pay.map((one) => salary(one.role, one.amount * 1000)),
        facts,
      ),
    );

/** Two roles of which up to four sources state anything at all, blanks and doubts among it. */
export const twoRoles: fc.Arbitrary<RoleRecords[]> = fc
  .tuple(someFile('almanac'), someFile('courier'), someFile('gazette'), someFile('herald'))
  .map((files) => {
    const world = library([role('baker'), role('confectioner')], files);
    return ['baker', 'confectioner'].map((id) => recordsOfRole(world, id));
  });
