import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`));

describe('a job goes by the whole of its name', () => {
  test('an official title that joins two names is one occupation', () => {
    expect(
      read(
        'Museum technicians and conservators\n\nMuseum technicians and conservators earn a median of $47,270 a year.',
      ),
    ).toEqual(['museum-technicians-and-conservator median 47270 USD/year']);
  });

  test('that the text gives once and cuts short from then on', () => {
    expect(
      read(
        "Brokers' pay creeps up\n\nTORONTO — Insurance brokers in Canada made an average of $61,800 in 2024. One broker in four reports less than $55,000.",
      ),
    ).toEqual([
      'insurance-broker average 61800 CAD/year',
      'insurance-broker unspecified under 55000 CAD/year',
    ]);
  });

  test('short names in a title below the name of the site', () => {
    expect(
      read(
        'CAREERPATH | Commerce stream\n\nCA vs CS: Salary\n\nEvery student asks: chartered accountant or company secretary?\n\nChartered accountants and company secretaries start at ₹8.4 lakh and ₹5.1 lakh per annum, respectively.',
      ),
    ).toEqual(['chartered-accountant range 840000.. INR/year', 'company-secretary range 510000.. INR/year']);
  });

  test('two of which the first paragraph says that the page is about them', () => {
    expect(
      read(
        'How the people who settle claims are paid\n\nTwo occupations share this page: claims adjusters, who decide what is owed, and auto damage appraisers, who look at fenders.\n\nClaims adjusters have a median of $76,020 a year. Among appraisers it is $77,350.',
      ),
    ).toEqual(['claims-adjuster median 76020 USD/year', 'auto-damage-appraiser unspecified 77350 USD/year']);
  });

  test('headings of a name and what is said of it', () => {
    expect(
      read(
        'Three data jobs pulled apart\n\n## Data Analyst: The One Who Explains\n\n### Salary Range (US)\n- Entry-level: $56,000 - $71,000\n\n## Data Engineer: The One Who Builds\n\n### Salary Range (US)\n- Entry-level: $82,000 - $101,000',
      ),
    ).toEqual(['data-analyst range 56000..71000 USD/year', 'data-engineer range 82000..101000 USD/year']);
  });

  test('those of doctoral candidates and of police recruits', () => {
    expect(
      read(
        'What a PhD candidate earns in the Netherlands\n\nA PhD candidate starts at €3,059 gross per month.',
      ),
    ).toEqual(['phd-candidate range 3059.. EUR/month']);
  });

  test('a field of two words before the noun', () => {
    expect(
      read(
        'Office jobs: what they pay\n\nFor data entry clerks the rate is $18.10 an hour. A payroll clerk gets $48,900 a year.',
      ),
    ).toEqual(['data-entry-clerk unspecified 18.1 USD/hour', 'payroll-clerk unspecified 48900 USD/year']);
  });

  test('what somebody is in practice is no part of it', () => {
    expect(
      read(
        'What does a carpenter earn in Austria?\n\nIn practice carpenters are paid more: the average was € 3,260 a month.',
      ),
    ).toEqual(['carpenter average 3260 EUR/month']);
  });

  test('a dash behind the place of a paper begins the sentence', () => {
    expect(read('Barber pay\n\nLEEDS — Barbers earn £24,300 a year.')).toEqual([
      'barber unspecified 24300 GBP/year',
    ]);
  });
});

describe('who pays, and where, is nobody who is paid', () => {
  test('in a heading on what operators pay', () => {
    expect(
      read(
        'Train conductor\n\nTrain conductors earn £25,500 a year to start with.\n\nWhat operators pay\n\nCompany → salary\nNorthmoor Trains (Leeds) → £31,870\nWessex Line (Salisbury) → £34,115',
      ),
    ).toEqual([
      'train-conductor unspecified 25500 GBP/year',
      'train-conductor unspecified 31870 GBP/year',
      'train-conductor unspecified 34115 GBP/year',
    ]);
  });

  test('passenger operators, on a page about drivers', () => {
    expect(
      read(
        'Train driver pay\n\nTrain drivers earn £64,000 a year. Freight operators paid a median of £66,370; passenger operators, £69,140.',
      ),
    ).toEqual([
      'train-driver median 66370 GBP/year',
      'train-driver median 69140 GBP/year',
      'train-driver unspecified 64000 GBP/year',
    ]);
  });

  test('museums before the curators who work there', () => {
    expect(
      read(
        'Curator pay\n\nCurators earn a median of $61,750 a year. At university museums curators average $64,300.',
      ),
    ).toEqual(['curator median 61750 USD/year', 'curator average 64300 USD/year']);
  });
});
