import { describe, expect, it } from 'vitest';
import { occupationJsonLd } from '../../src/domain/structured-data.ts';
import { cited, fact, role, salary, source } from './small-world.ts';

const at = 'https://careers.example/roles/baker/';
const describeRole = (...records: ReturnType<typeof salary>[]) =>
  occupationJsonLd(
    role('baker', { aliases: ['bread maker'] }),
    records.map((record) => cited('almanac', record)),
    [
      { source: source('almanac'), record: fact('baker', 'skill', 'Patience') },
      { source: source('almanac'), record: fact('baker', 'skill', 'Patients', { flags: ['suspect-skill'] }) },
    ],
    at,
    ({ record }) => `https://careers.example/#${record.id}`,
  );

describe('a profile for machines', () => {
  it('names the role, its other names and the skills that no rule doubts', () => {
    expect(describeRole()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'Baker',
      alternateName: ['bread maker'],
      description: 'What a baker does.',
      mainEntityOfPage: at,
      skills: ['Patience'],
    });
  });

  it('gives an average as an amount, never as a median', () => {
    expect(describeRole(salary('baker', 40_000, { measure: 'average' }))).toMatchObject({
      estimatedSalary: [
        {
          '@type': 'MonetaryAmount',
          name: 'average pay, stated by Almanac',
          value: { value: 40_000, unitText: 'YEAR' },
        },
      ],
    });
  });

  it('gives a median as a distribution', () => {
    expect(describeRole(salary('baker', 40_000, { measure: 'median' }))).toMatchObject({
      estimatedSalary: [{ '@type': 'MonetaryAmountDistribution', median: 40_000, unitText: 'YEAR' }],
    });
  });

  it('gives "just under" and "more than" as bounds, and leaves out what is only "about"', () => {
    expect(
      describeRole(
        salary('baker', 40_000, { qualifier: 'under' }),
        salary('baker', 50_000, { qualifier: 'over' }),
        salary('baker', 60_000, { qualifier: 'about' }),
      ),
    ).toMatchObject({
      estimatedSalary: [{ value: { maxValue: 40_000 } }, { value: { minValue: 50_000 } }],
    });
  });

  it('leaves out pay of one state or industry, and rates that are no second measurement', () => {
    const result = describeRole(
      salary('baker', 40_000, { segment: { kind: 'state', label: 'Maine' } }),
      salary('baker', 19.23, { period: 'hour', flags: ['derived-hourly'] }),
    );
    expect(result).not.toHaveProperty('estimatedSalary');
  });
});
