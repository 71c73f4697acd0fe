import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string, title = 'Plumber salary'): string[] => figures(normalized(`${text}\n`, title));

describe('shares of workers', () => {
  test('the middle half earns a range', () => {
    expect(pay('The middle 50 percent earned between $41,000 and $72,000 a year.')).toEqual([
      'plumber range 41000..72000 USD/year',
    ]);
  });

  test('a tenth that earns more than an amount gives the ninth decile', () => {
    expect(pay('About 10% earn less than $31,000 a year, and another 10% earn more than $88,000.')).toEqual([
      'plumber p10 under 31000 USD/year',
      'plumber p90 over 88000 USD/year',
    ]);
  });
});

describe('periods', () => {
  test('hours a week say how much is worked, not for how long a sum is paid', () => {
    expect(
      pay('Those who work fewer than 20 hours per week earn $11,000 a year; those with 60 hours $91,000.'),
    ).toEqual(['plumber unspecified 11000 USD/year', 'plumber unspecified 91000 USD/year']);
  });

  test('"by the hour" names one, for the former and the latter', () => {
    expect(
      pay('By the hour the former make $27.50, the latter $39.10.', 'Account manager vs. account executive'),
    ).toEqual(['account-manager unspecified 27.5 USD/hour', 'account-executive unspecified 39.1 USD/hour']);
  });
});

describe('what stands under and over figures', () => {
  test('a line that credits a source ends nothing', () => {
    expect(
      pay(
        'Pay\n\n$61,000 is the median salary of plumbers.\nSource: An Office of Statistics\n\nPlumbers earn $61,000 a year.',
      ),
    ).toContain('plumber median 61000 USD/year');
    const { salaries } = normalized(
      'Plumber\n\nSource: An Office of Statistics\n\nThe lowest 10 percent of plumbers earned less than $33,000 a year.\n',
    );
    expect(salaries).toHaveLength(1);
  });

  test('a row of experience with its amounts is no heading', () => {
    expect(
      pay(
        'Experience Annual Average Salary\n1-4 years INR 3 lakh to INR 9 lakh\n5-9 years INR 5 lakh to INR 14 lakh',
      ),
    ).toEqual(['plumber average 300000..900000 INR/year', 'plumber average 500000..1400000 INR/year']);
  });

  test('a bare dollar sign in a head is the dollar of the page', () => {
    expect(
      pay(
        'Wages by area\nArea\tLow ($/hour)\tHigh ($/hour)\nAlberta\t22.00\t37.50\nYukon\t24.00\t41.00\n\nThat is C$50,000 a year.',
      ),
    ).toContain('plumber range 22..37.5 CAD/hour');
  });

  test('the name of a brand holds no role', () => {
    expect(
      normalized('Copywriter pay\n\nThe ProCopywriters survey says that copywriters earn £41,000 a year.\n')
        .roles,
    ).toEqual(['copywriter']);
  });
});

describe('what a sentence leaves to the one before, or to no word at all', () => {
  const both = 'Account manager vs. account executive';

  test('"respectively" without names goes through those of the sentence before', () => {
    expect(
      pay(
        'Account managers earn a median of $31.10 an hour and account executives $38.20. That is $64,700 and $79,500 a year, respectively.',
        both,
      ),
    ).toEqual([
      'account-manager median 31.1 USD/hour',
      'account-executive median 38.2 USD/hour',
      'account-manager unspecified 64700 USD/year',
      'account-executive unspecified 79500 USD/year',
    ]);
  });

  test('who averages an amount is paid it', () => {
    expect(pay('Plumbers there average $64,700.')).toEqual(['plumber average 64700 USD/year']);
    expect(pay('Plumbers in New Mexico average $60,700.')).toEqual(['plumber average 60700 USD/year']);
    expect(pay('A survey puts the average plumber at $61,700.')).toEqual(['plumber average 61700 USD/year']);
  });

  test("an example that a paragraph counts out is nobody's pay", () => {
    expect(
      pay('Suppose a job brings $41,000. Half of it goes to parts; each plumber receives $20,500.'),
    ).toEqual([]);
  });

  test('a title that lists periods names none', () => {
    expect(
      figures(
        normalized(
          'Plumber salary: monthly, average, annual\n\nCity | Average pay\nPune | Rs 7,10,000\nSurat | Rs 6,05,000\n',
        ),
      ),
    ).toEqual(['plumber average 710000 INR/year', 'plumber average 605000 INR/year']);
  });
});
