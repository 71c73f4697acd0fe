import type { Check } from '../check.ts';
import { type Finding, finding, type TextEdit } from '../finding.ts';
import type { WrittenFile } from '../read-content.ts';
import type { YamlText } from '../yaml-text.ts';

/** The edits that put each value in the other's place. */
function exchange(text: string, one: TextEditPlace, other: TextEditPlace): TextEdit[] {
  return [
    { start: one.start, end: one.end, text: text.slice(other.start, other.end) },
    { start: other.start, end: other.end, text: text.slice(one.start, one.end) },
  ];
}

type TextEditPlace = Pick<TextEdit, 'start' | 'end'>;

/** The keys of the reasons, which change names when the roles change places; null unless both are there. */
function reasonKeys({ data, placeOfKey }: YamlText): [TextEditPlace, TextEditPlace] | null {
  const has = (key: string): boolean => typeof data === 'object' && data !== null && key in data;
  return has('chooseA') && has('chooseB') ? [placeOfKey([], 'chooseA'), placeOfKey([], 'chooseB')] : null;
}

function orderFinding({ file, text, frontMatter }: WrittenFile): Finding[] {
  const [one, other, ...more] = frontMatter?.textsAt(['roles', '*']) ?? [];
  if (!frontMatter || !one || !other || more.length > 0) return [];
  if (one.text === other.text)
    return [
      finding({
        code: 'role-names-itself',
        file,
        place: other.place,
        wrong: `"roles" names the role "${one.text}" twice.`,
        expected: 'two different roles',
        next: 'Correct one of the two.',
      }),
    ];
  if (one.text < other.text) return [];
  const keys = reasonKeys(frontMatter);
  return [
    finding({
      code: 'comparison-roles-order',
      file,
      place: one.place,
      wrong: `The roles stand in the order ${one.text}, ${other.text}.`,
      expected: 'roles in alphabetical order, as in the name of the file and the address of the page',
      next: 'Let the two roles change places, and "chooseA" and "chooseB" with them.',
      fix:
        keys === null
          ? null
          : {
              edits: [...exchange(text, one.place, other.place), ...exchange(text, ...keys)],
              renameTo: null,
            },
    }),
  ];
}

export const comparisonRoles: Check = {
  name: 'comparison-roles',
  describe: 'A comparison is of two different roles, in alphabetical order.',
  examines: 'comparisons in content/comparisons',
  codes: ['comparison-roles-order', 'role-names-itself'],
  check({ comparisons }) {
    return { examined: comparisons.length, findings: comparisons.flatMap(orderFinding) };
  },
};
