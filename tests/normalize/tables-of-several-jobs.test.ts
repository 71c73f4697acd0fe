import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('a table of several jobs', () => {
  test('is parted where its head comes again with the name of the next job', () => {
    expect(
      read(
        'Architect vs. Interior Designer\n\nArchitect | 10% | 50% | 90% |\nAnnual | $60,180 | $96,690 | $159,800 |\nInterior Designer | 10% | 50% | 90% |\nAnnual | $38,480 | $63,490 | $106,090 |',
      ),
    ).toEqual([
      'architect p10 60180 USD/year',
      'architect p50 96690 USD/year',
      'architect p90 159800 USD/year',
      'interior-designer p10 38480 USD/year',
      'interior-designer p50 63490 USD/year',
      'interior-designer p90 106090 USD/year',
    ]);
  });

  test('is parted where a row is nothing but the name of a job, also where its borders were lost', () => {
    expect(
      read(
        'Veterinary Surgeon vs Veterinary Nurse: Pay in the UK\n\nType of practice Up to 2 years 3 to 10 years\nVeterinary Surgeon\nSmall animal £34,200-£39,900 £43,100-£54,800\nEquine £31,700-£36,500 £39,400-£50,600\nVeterinary Nurse\nSmall animal £22,900-£25,300 £26,100-£31,200\nEquine £22,100-£24,700 £25,600-£29,900',
      ),
    ).toEqual([
      'veterinary-nurse range 22100..24700 GBP/year',
      'veterinary-nurse range 22900..25300 GBP/year',
      'veterinary-nurse range 25600..29900 GBP/year',
      'veterinary-nurse range 26100..31200 GBP/year',
      'veterinary-surgeon range 31700..36500 GBP/year',
      'veterinary-surgeon range 34200..39900 GBP/year',
      'veterinary-surgeon range 39400..50600 GBP/year',
      'veterinary-surgeon range 43100..54800 GBP/year',
    ]);
  });

  test('names nobody by the ranks in its rows', () => {
    expect(
      read(
        'Signalling engineer vs track technician\n\nGrade | Signalling engineer | Track technician\nPractitioner | £48,000 | £31,500\nTeam leader | £62,000 | £38,400',
      ),
    ).toEqual([
      'signalling-engineer unspecified 48000 GBP/year',
      'signalling-engineer unspecified 62000 GBP/year',
      'track-technician unspecified 31500 GBP/year',
      'track-technician unspecified 38400 GBP/year',
    ]);
  });

  test('may end its names in the initials of a post, which were run together with the next one', () => {
    expect(
      read(
        'Bank PO vs Bank Clerk: Salary\n\nParticularsBank POBank Clerk\nBasic pay₹48,480₹24,050\nGross pay₹84,200₹44,700\n(pay per month)',
      ),
    ).toEqual([
      'bank-clerk unspecified 24050 INR/month',
      'bank-clerk unspecified 44700 INR/month',
      'bank-po unspecified 48480 INR/month',
      'bank-po unspecified 84200 INR/month',
    ]);
  });
});

describe('the ends of a scale', () => {
  test('are two figures: what a beginner is paid and what one at its top', () => {
    expect(
      read(
        'Airline pilot pay\n\nAirline / Start / Top\nLufthansa / €72,000 / €118,000\nRyanair / €48,500 / €94,000',
      ),
    ).toEqual([
      'airline-pilot unspecified 118000 EUR/year',
      'airline-pilot unspecified 48500 EUR/year',
      'airline-pilot unspecified 72000 EUR/year',
      'airline-pilot unspecified 94000 EUR/year',
    ]);
  });

  test('are one range where a column is of the least and the next of the most', () => {
    expect(
      read('Harbour pilot pay\n\nPort | Low | High\nDover | £92,000 | £118,000\nTyne | £81,500 | £99,000'),
    ).toEqual(['harbour-pilot range 81500..99000 GBP/year', 'harbour-pilot range 92000..118000 GBP/year']);
  });
});

test('rows and head that dots or long dashes without spaces part are a table', () => {
  expect(
    read(
      'Primary school teacher pay in Australia\n(all figures AUD, a year)\n\nState .......... Lowest step .......... Highest step\nNSW .......... $87,550 .......... $125,260\nVIC .......... $79,590 .......... $118,065',
    ),
  ).toEqual([
    'primary-school-teacher unspecified 118065 AUD/year',
    'primary-school-teacher unspecified 125260 AUD/year',
    'primary-school-teacher unspecified 79590 AUD/year',
    'primary-school-teacher unspecified 87550 AUD/year',
  ]);
  expect(
    read(
      'Flight attendant pay\n\nAirline—first-year hourly rate—top hourly rate\nBlue Mesa—$28.35—$74.10\nNorthJet—$29.50—$71.25',
    ),
  ).toEqual([
    'flight-attendant unspecified 28.35 USD/hour',
    'flight-attendant unspecified 29.5 USD/hour',
    'flight-attendant unspecified 71.25 USD/hour',
    'flight-attendant unspecified 74.1 USD/hour',
  ]);
});

test('a note in brackets below a table tells whose it is', () => {
  expect(
    read(
      'Quantity Surveyor vs Building Surveyor: Pay in the UK\n\nSector Assistant Project surveyor Associate\nHousing £27,100-£33,400 £38,200-£46,300 £54,100-£62,500\nRail £29,300-£36,200 £43,500-£52,100 £60,300-£74,800\n(Quantity surveyors, outside London.)',
    ).every((figure) => figure.startsWith('quantity-surveyor ')),
  ).toBe(true);
});
