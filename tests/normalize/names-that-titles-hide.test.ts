import { describe, expect, test } from 'vitest';
import {
  beginsWithBand,
  beginsWithGrade,
  isBand,
  isGrade,
  isPoint,
  isRung,
  isStep,
} from '../../src/normalize/pay/labels/grades.ts';
import { beginsWithRank, beginsWithStage, isRankOf } from '../../src/normalize/roles/ranks.ts';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('whom a page is about', () => {
  test.each([
    [
      'what somebody learned of it',
      'What I learned about travel nurse pay\n\nA travel nurse averages $2,140 a week.',
      'travel-nurse',
    ],
    [
      'a path without spaces',
      'Home›Careers›Engineering›Civil Engineer\nCivil Engineer Salary\n\nAverage base salary: $94,360',
      'civil-engineer',
    ],
    [
      'a question below the name of a column',
      'Ask a Planner\n\nQ: What does an urban planner make?\nA: The median is $83,720 a year.',
      'urban-planner',
    ],
    [
      'a word of the trade',
      'What Do Truckers Really Make?\n\nTruck drivers average $57,440 per year.',
      'truck-driver',
    ],
    ['where one is employed', 'Big firm auditor pay\n\nAn auditor starts on £28,000 a year.', 'auditor'],
    [
      'a noun that no list knows',
      'Stenocaptioner Career Guide\n\nNationwide, stenocaptioners earn $64,870 a year.',
      'stenocaptioner',
    ],
  ])('%s', (_, text, role) => {
    expect(normalized(`${text}\n`).salaries.map((figure) => figure.role)).toEqual([role]);
  });

  test('two that were chosen side by side', () => {
    expect(
      read(
        'Compare two careers\n\n[ Social Worker ]  [ Psychologist ]\n\nSide by side\n\n• Mean pay: $67,050 vs $102,740',
      ),
    ).toEqual(['psychologist average 102740 USD/year', 'social-worker average 67050 USD/year']);
  });

  test('one that does something in the text takes no noun from the other', () => {
    expect(
      read(
        'Dramaturg vs Literary Manager\n\nA dramaturg shapes one production; a literary manager runs a department.\n\nA dramaturg earns £30,450 a year, a literary manager £35,900.',
      ),
    ).toEqual(['dramaturg unspecified 30450 GBP/year', 'literary-manager unspecified 35900 GBP/year']);
  });

  test('other names of the job are none of its own', () => {
    expect(
      read(
        'Train driver\nAlternative titles for this job include\nRail driver, locomotive driver\n\nAverage salary\n(a year)\n£31,500\nStarter\n£68,200\nExperienced',
      ),
    ).toEqual(['train-driver average 31500 GBP/year', 'train-driver average 68200 GBP/year']);
  });

  test('whose office it is and whom somebody leads is not who is paid', () => {
    expect(read('Notary clerk pay\n\nNotary clerks in offices of one notary earn €3,150 a month.')).toEqual([
      'notary-clerk unspecified 3150 EUR/month',
    ]);
    expect(
      read(
        'Payroll clerk pay\n\nA senior payroll clerk, with other clerks to look after, earns $54,300 a year.',
      ),
    ).toEqual(['senior-payroll-clerk unspecified 54300 USD/year']);
  });

  test('sums given respectively to nobody are those of the two jobs of the page', () => {
    expect(
      read(
        'Quantity surveyor or building surveyor\n\nQuantity surveyors average £54,900 a year, building surveyors £50,250.\n\nDay rates are £330 and £295 respectively.',
      ),
    ).toContain('building-surveyor unspecified 295 GBP/day');
  });
});

describe('ranks in the id of a role', () => {
  test('are all that stands before a job, or they are part of another', () => {
    expect(isRankOf('newly-qualified-electrician', 'electrician')).toBe(true);
    expect(isRankOf('senior-lead-welder', 'welder')).toBe(true);
    expect(isRankOf('marine-electrician', 'electrician')).toBe(false);
    expect(isRankOf('electrician', 'electrician')).toBe(false);
  });

  test('make posts where they name whoever heads others', () => {
    expect([beginsWithRank('chief-officer'), beginsWithStage('chief-officer')]).toEqual([true, false]);
    expect([beginsWithRank('junior-actuary'), beginsWithStage('junior-actuary')]).toEqual([true, true]);
  });
});

describe('grades and points of pay scales', () => {
  test.each([
    [isBand, 'Band 8a:', 'Band width'],
    [isPoint, 'Spine point 22', 'Point of view'],
    [isStep, 'Step 4', 'Step by step'],
    [isGrade, 'Grade C', 'Grade school'],
    [isRung, 'Year 3', '3 years'],
    [beginsWithGrade, 'Band 6 (specialist)', 'Bands 5 to 7'],
    [beginsWithBand, 'NHS band 5, newly qualified', 'Grade C'],
  ])('are told by %o', (is, grade, other) => {
    expect([is(grade), is(other)]).toEqual([true, false]);
  });
});
