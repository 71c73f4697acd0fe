import type { CitedFact, CitedSalary, Role } from './library.ts';
import type { Period } from './salary-record.ts';
import { measuredWords } from './salary-words.ts';

// https://schema.org/Occupation for other readers than people. It must be true, so what schema.org has no word for is
// left out: it knows no mean, no "about", and no years of experience that are not a minimum.

const UNIT_TEXT = {
  year: 'YEAR',
  month: 'MONTH',
  week: 'WEEK',
  day: 'DAY',
  hour: 'HOUR',
} as const satisfies Record<Period, string>;

/** A value of schema.org: what JSON can hold. */
export type JsonLd = string | number | JsonLd[] | { [key: string]: JsonLd };

/** A pay figure as a MonetaryAmount, named by what it measures and who says so; null where it cannot be said truly. */
function monetaryAmount({ source, record }: CitedSalary, address: string): JsonLd | null {
  if (record.qualifier === 'about' || record.segment !== null) return null;
  if (record.flags.includes('derived-hourly') || record.flags.includes('malformed-amount')) return null;
  const { low, high } = record;
  const isPoint = low !== null && low === high;
  const bounds: Record<string, number> =
    isPoint && record.qualifier === 'exact'
      ? { value: low }
      : {
          ...(low !== null && !(isPoint && record.qualifier === 'under') ? { minValue: low } : {}),
          ...(high !== null && !(isPoint && record.qualifier === 'over') ? { maxValue: high } : {}),
        };
  const amount = {
    name: `${measuredWords(record)}, stated by ${source.publisher}${record.reportedBy === null ? '' : `, crediting ${record.reportedBy}`}`,
    currency: record.currency,
    url: address,
  };
  const value = { '@type': 'QuantitativeValue', ...bounds, unitText: UNIT_TEXT[record.period] };
  if (isPoint && record.qualifier === 'exact' && record.measure === 'median')
    return {
      '@type': 'MonetaryAmountDistribution',
      ...amount,
      median: low,
      unitText: UNIT_TEXT[record.period],
    };
  return { '@type': 'MonetaryAmount', ...amount, value };
}

/**
 * A role's profile as schema.org/Occupation.
 * @param addressOf gives a pay record's own absolute address
 */
export function occupationJsonLd(
  role: Role,
  pay: readonly CitedSalary[],
  facts: readonly CitedFact[],
  address: string,
  addressOf: (cited: CitedSalary) => string,
): JsonLd {
  const salaries = pay
    .map((cited) => monetaryAmount(cited, addressOf(cited)))
    .filter((amount) => amount !== null);
  const skills = [
    ...new Set(
      facts
        .filter(({ record }) => record.kind === 'skill' && record.flags.length === 0)
        .flatMap(({ record }) => record.value ?? []),
    ),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: role.title,
    ...(role.aliases.length > 0 ? { alternateName: role.aliases } : {}),
    description: role.summary,
    mainEntityOfPage: address,
    ...(salaries.length > 0 ? { estimatedSalary: salaries } : {}),
    ...(skills.length > 0 ? { skills } : {}),
  };
}
