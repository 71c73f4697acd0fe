import { describe, expect, test } from 'vitest';
import { withoutNamesSaidOnce } from '../../src/normalize/pay/said-once.ts';
import type { PaySighting } from '../../src/normalize/pay/sighting.ts';
import { withoutOddLead } from '../../src/normalize/roles/full-names.ts';
import { figures, normalized } from './normalized.ts';

describe('the words before a name that a title gives', () => {
  test.each([
    ['of a service', 'NHS physiotherapist'],
    ['of parts of a site', 'Guides careers physiotherapist'],
    ['of what something is about', 'Factors influencing physiotherapist'],
  ])('%s go where the text below says the name without them', (_, name) => {
    expect(withoutOddLead(name, [`${name} salary`, 'A physiotherapist earns £36,400.'])).toBe(
      'physiotherapist',
    );
  });

  test('of a body go before a name of two words, and are a field before one', () => {
    expect(
      withoutOddLead('ICSI company secretary', [
        'ICSI company secretary salary',
        'A company secretary earns ₹7.8 LPA.',
      ]),
    ).toBe('company secretary');
    expect(
      withoutOddLead('MRI technologist', ['MRI technologist salary', 'A technologist earns $80,000.']),
    ).toBe('MRI technologist');
  });

  test('stay where the text says them too, or where they may well begin a name', () => {
    const line = 'NHS physiotherapist salary';
    expect(withoutOddLead('NHS physiotherapist', [line, 'An NHS physiotherapist earns £36,400.'])).toBe(
      'NHS physiotherapist',
    );
    expect(withoutOddLead('Paediatric nurse', ['Paediatric nurse salary', 'A nurse earns £36,400.'])).toBe(
      'Paediatric nurse',
    );
  });

  test('stay where without them the noun could be anybody’s', () => {
    expect(withoutOddLead('GIS analyst', ['GIS analyst salary', 'An analyst earns £36,400.'])).toBe(
      'GIS analyst',
    );
  });
});

describe('a kind of the page’s job', () => {
  const sighting = (role: string, line: number): PaySighting => ({
    role,
    measure: 'average',
    percentile: null,
    basis: 'unspecified',
    period: 'year',
    isPeriodImplied: false,
    low: 40_000 + line,
    high: 40_000 + line,
    currency: 'GBP',
    qualifier: 'exact',
    segment: null,
    reportedBy: null,
    asOf: null,
    lines: [line],
    text: '£40,000',
    evidence: 'statement',
    flags: [],
  });
  const roles = (role: string, lines: number, text: string): string[] => [
    ...new Set(
      withoutNamesSaidOnce(
        Array.from({ length: lines }, (_, index) => sighting(role, index + 1)),
        ['gardener'],
        text,
      ).map((one) => one.role),
    ),
  ];

  test('whose name is said once, and whose pay on many lines, is that job', () => {
    expect(roles('beginner-gardener', 4, 'The beginner gardener earns … A gardener …')).toEqual(['gardener']);
  });

  test('keeps its name on a page that lists many of them, each once', () => {
    const kinds = Array.from({ length: 21 }, (_, index) => `kind${index}-gardener`);
    const sightings = kinds.flatMap((role, at) =>
      [0, 1, 2, 3].map((line) => sighting(role, 4 * at + line + 1)),
    );
    expect(withoutNamesSaidOnce(sightings, ['gardener'], 'Gardeners …')).toBe(sightings);
  });

  test('keeps its name where it is said again, told of on few lines, or a rank', () => {
    expect(roles('market-gardener', 4, 'A market gardener … Market gardeners …')).toEqual([
      'market-gardener',
    ]);
    expect(roles('market-gardener', 3, 'A market gardener …')).toEqual(['market-gardener']);
    expect(roles('senior-gardener', 4, 'A senior gardener …')).toEqual(['senior-gardener']);
  });
});

test('one sentence on who learns the job, or on who was asked, leaves what comes after it to the job', () => {
  const rolesOf = (text: string): string[] => normalized(`${text}\n`).salaries.map(({ role }) => role);
  expect(
    rolesOf(
      'Brand manager salary in Ireland\n\nA brand manager earns €58,000 a year.\n\nAll figures are gross; 286 marketers answered.\n\n0-2 years: €38,500\n3-5 years: €52,000\n6 years and more: €67,500',
    ),
  ).toEqual(['brand-manager', 'brand-manager', 'brand-manager', 'brand-manager']);
});

test('speech and language are one field', () => {
  expect(
    figures(
      normalized(
        'What can I earn as a speech and language therapist?\n\nNewly qualified therapists in the NHS begin on Band 5. The bands are:\n\n• Band 5: £30,610 to £37,240\n',
      ),
    ),
  ).toEqual(['speech-and-language-therapist range 30610..37240 GBP/year']);
});

test('a line with a job that the text never says again is no title over one about the pay of another', () => {
  expect(
    figures(
      normalized(
        'Questions for our counsellor\n\nNutritionist salary in India\n\nA nutritionist earns ₹3.8 LPA on average.\n',
      ),
    ),
  ).toEqual(['nutritionist average 380000 INR/year']);
});
