import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();
const mains = (text: string): readonly string[] => normalized(`${text}\n`).roles;

describe('rows whose figures semicolons part', () => {
  test('are all of the job that leads them', () => {
    expect(
      read(
        'Should you be a welder or a boilermaker?\n\nWelder: $74,300 a year; $37.60 an hour; $96,800 a year in mining\nBoilermaker: $88,900 a year; $44.95 an hour; $124,500 a year in mining',
      ),
    ).toEqual([
      'boilermaker unspecified 124500 USD/year',
      'boilermaker unspecified 44.95 USD/hour',
      'boilermaker unspecified 88900 USD/year',
      'welder unspecified 37.6 USD/hour',
      'welder unspecified 74300 USD/year',
      'welder unspecified 96800 USD/year',
    ]);
  });

  test('may name a place with each figure', () => {
    expect(
      read(
        'Legal secretary vs. law clerk pay\n\nLegal secretary - Toronto: C$58,700; Ottawa: C$55,300; London: C$50,900\nLaw clerk - Toronto: C$67,800; Ottawa: C$63,200; London: C$58,100\n\nAll per year.',
      ),
    ).toEqual([
      'law-clerk unspecified 58100 CAD/year',
      'law-clerk unspecified 63200 CAD/year',
      'law-clerk unspecified 67800 CAD/year',
      'legal-secretary unspecified 50900 CAD/year',
      'legal-secretary unspecified 55300 CAD/year',
      'legal-secretary unspecified 58700 CAD/year',
    ]);
  });
});

test('a head that a blank line parted from its rows names their columns', () => {
  expect(
    read(
      'Data engineer vs data scientist salaries\n\nCity | Data Engineer | Data Scientist\n\nPune | ₹11.6 LPA | ₹12.9 LPA\nChennai | ₹10.9 LPA | ₹12.3 LPA',
    ),
  ).toEqual([
    'data-engineer unspecified 1090000 INR/year',
    'data-engineer unspecified 1160000 INR/year',
    'data-scientist unspecified 1230000 INR/year',
    'data-scientist unspecified 1290000 INR/year',
  ]);
});

test('cards below the card of one of two jobs are its own, up to that of the other', () => {
  expect(
    read(
      'Careers in the air\n\nFLIGHT ATTENDANT\n$68,370\nmedian, a year\nEntry\n$39,580\n10th percentile\nTop\n$97,640\n90th percentile\n\nAIRLINE PILOT\n$219,140\nmedian, a year\nEntry\n$99,300\n10th percentile\nUpper\n$301,480\n75th percentile\n\n- Attendants are paid $2.20 an hour on top while away',
    ),
  ).toEqual([
    'airline-pilot median 219140 USD/year',
    'airline-pilot p10 99300 USD/year',
    'airline-pilot p75 301480 USD/year',
    'flight-attendant median 68370 USD/year',
    'flight-attendant p10 39580 USD/year',
    'flight-attendant p90 97640 USD/year',
  ]);
});

describe('a title names both jobs', () => {
  const text =
    '\n\nIn Australia a land surveyor earns A$98,700 a year and a quantity surveyor A$112,400.\n\nBoth go to site.';
  test.each([
    'What separates a quantity surveyor from a land surveyor?',
    'Quantity surveyor, land surveyor - what’s the difference?',
    'Quantity surveyor/land surveyor FAQ',
    'Quantity surveyor compared to land surveyor, Australia',
  ])('%s', (title) => {
    expect(mains(title + text)).toEqual(['quantity-surveyor', 'land-surveyor']);
  });
});

describe('what leads a title', () => {
  test('is no part of the name where it only calls', () => {
    expect(mains('Going Up! Elevator mechanic wages\n\nElevator mechanics earn $103,600 a year.')).toEqual([
      'elevator-mechanic',
    ]);
  });

  test('is part of it though it ends in an s', () => {
    expect(
      mains(
        'Telecommunications Tower Technician Pay\n\nTower technicians climb. Their average salary is $54,870 a year.',
      ),
    ).toEqual(['telecommunications-tower-technician']);
  });

  test('is part of it before letters that the text spells out with it', () => {
    const tail = '\n\nMetro – ₹57,400 per month\nRural – ₹50,800 per month';
    for (const text of [
      'A bank probationary officer starts on ₹48,480 a month.',
      'PO means Bank Probationary Officer.',
    ])
      expect(mains(`Bank PO Salary 2024: In-Hand and Perks\n\n${text}${tail}`)).toEqual([
        'bank-probationary-officer',
      ]);
  });

  test('those who work all the year are no job of their own', () => {
    expect(
      read('Wildland firefighter pay\n\nYear-round wildland firefighters average $53,700 a year.'),
    ).toEqual(['wildland-firefighter average 53700 USD/year']);
  });
});

describe('the first and the second of two', () => {
  const two =
    'Pen or plan?\n\nWe compare two jobs: the copywriter and the content strategist.\n\nThe first earns $68,100 a year, the second $87,450.\n\n';

  test('are told apart behind a sum with cents', () => {
    expect(read(`${two}By the hour, the first gets $32.74 and the second $42.04.`)).toEqual(
      expect.arrayContaining([
        'copywriter unspecified 32.74 USD/hour',
        'content-strategist unspecified 42.04 USD/hour',
      ]),
    );
  });

  test('may be whom somebody pays', () => {
    expect(
      read(`${two}Agencies pay the first $61,000 to $72,000 and the second $81,000 to $95,500.`),
    ).toEqual(
      expect.arrayContaining([
        'copywriter range 61000..72000 USD/year',
        'content-strategist range 81000..95500 USD/year',
      ]),
    );
  });

  test('are known by letters behind a sum in lakhs, which are no state', () => {
    expect(
      read(
        'CS or CA?\n\nA company secretary (CS) keeps a firm within the law; a chartered accountant (CA) keeps its accounts.\n\nAverage: CS ₹7.6 LPA, CA ₹11.9 LPA.',
      ),
    ).toEqual(['chartered-accountant average 1190000 INR/year', 'company-secretary average 760000 INR/year']);
  });
});
