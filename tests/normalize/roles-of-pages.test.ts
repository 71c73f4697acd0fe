import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const roles = (text: string): readonly string[] => normalized(`${text}\n`).roles;
const pay = (text: string): string[] => figures(normalized(`${text}\n`));

describe('the roles that a title names', () => {
  test('a sentence for a title names them inside it, without the words around them', () => {
    expect(
      pay(
        'As a rule, roofers are paid above tilers.\nRoofers earn $51,300 a year. Tilers earn $46,200 a year.',
      ),
    ).toEqual(['roofer unspecified 51300 USD/year', 'tiler unspecified 46200 USD/year']);
    expect(
      roles('How Roofer Pay Differs From Tiler Pay\n\nRoofers earn $51,300 a year and tilers $46,200.'),
    ).toEqual(['roofer', 'tiler']);
  });

  test('the name begins behind the last small word', () => {
    expect(roles('Is it better to be a cook or a baker?\n\nCooks earn $31,300 a year.')).toEqual([
      'cook',
      'baker',
    ]);
    expect(roles('Salaries of Surveyors in 2024\n\nThey earn $61,300 a year.')).toEqual(['surveyor']);
  });

  test('in a list a rank alone shares the noun behind it', () => {
    expect(
      pay(
        'Pay by Rank: Deputy and Chief Wardens, and Rangers\n\nWhat they are paid:\n\n- Chief Wardens: $71,300\n- Deputy Wardens: $61,200\n- Rangers/Guards: $41,100',
      ),
    ).toEqual([
      'chief-warden unspecified 71300 USD/year',
      'deputy-warden unspecified 61200 USD/year',
      'ranger unspecified 41100 USD/year',
    ]);
  });

  test('of several names in one line the first is the role', () => {
    expect(
      roles('Nursery assistant Childcare assistant, playgroup helper\n\nSalary: £19,500 to £22,100 a year'),
    ).toEqual(['nursery-assistant']);
  });

  test('the number that a survey gives an occupation is no part of its name', () => {
    expect(roles('47-2181 Roofers\n\nRoofers earn an annual mean wage of $51,300.')).toEqual(['roofer']);
  });

  test('the day that a page was made is no title', () => {
    expect(roles('Tuesday, March 6, 2012\n\nRoofer Salary\n\nThey earn $51,300 a year.')).toEqual(['roofer']);
  });

  test('a point of a list that is a job over prose about it is the title of what follows', () => {
    expect(
      pay(
        'Best paid jobs on site\nHere are two.\n1. Crane Operator\nAverage salary: $61,300 per year\n2. Site Surveyor\nAverage salary: $71,200 per year',
      ),
    ).toEqual(['crane-operator average 61300 USD/year', 'site-surveyor average 71200 USD/year']);
  });

  test('two German jobs are compared', () => {
    expect(
      pay(
        'Gehaltscheck: Maurer und Fliesenleger im Vergleich\n\nMaurer verdienen 3.300 Euro im Monat.\n\nBundesland | Maurer | Fliesenleger |\nBayern | 3.420 € | 3.110 € |\nHessen | 3.310 € | 3.050 € |',
      ),
    ).toContain('fliesenleger unspecified 3110 EUR/month');
  });
});

describe('short forms of jobs', () => {
  test('the initials of a job that the text names stand for it', () => {
    expect(
      pay(
        'Which States Pay STs & FDs Best\n\nSurvey Technicians – Highest Paying States\n\n- Ohio – $71,300\n\nFloral Designers – Highest Paying States\n\n- Utah – $41,200\n\nNationwide, STs averaged $61,100 and FDs $38,000.',
      ),
    ).toEqual([
      'survey-technician unspecified 71300 USD/year',
      'floral-designer unspecified 41200 USD/year',
      'survey-technician average 61100 USD/year',
      'floral-designer average 38000 USD/year',
    ]);
  });

  test('stay as they are where the text never spells them out', () => {
    expect(pay('RN vs. LPN Pay\n\nAn RN makes $78,300 a year and an LPN $51,200.')).toEqual([
      'rn unspecified 78300 USD/year',
      'lpn unspecified 51200 USD/year',
    ]);
  });

  test('a plain word for somebody who works adds nothing to one', () => {
    expect(pay('What Do Early Years Educators (EYEs) Earn?\n\nEYE workers earn £12.10 an hour.')).toEqual([
      'early-years-educator unspecified 12.1 GBP/hour',
    ]);
  });

  test('a shorter title means the fuller one that the text explains', () => {
    expect(
      pay(
        'What Does a Nurse Earn?\n\nA Registered Nurse (RN) earns $78,300 a year. Hospitals start a nurse on $61,200 a year.',
      ),
    ).toEqual(['registered-nurse unspecified 78300 USD/year', 'registered-nurse unspecified 61200 USD/year']);
  });
});

describe('lists of one job', () => {
  test('under "by role" a stage before a job makes a title of its own', () => {
    expect(
      pay(
        'Hotel pay: porter and senior porter\n\nPay by role\n\n- Porter: carries bags. Pay is £11.60 an hour.\n- Senior Porter: leads a shift. Expect £12.70 an hour.',
      ),
    ).toEqual(['porter unspecified 11.6 GBP/hour', 'senior-porter unspecified 12.7 GBP/hour']);
  });

  test('under "by post" all are posts of the job, and short lines only group them', () => {
    expect(
      pay(
        'Chemist pay\n\nThe survey gives annual mean salaries for chemists by post:\n\nLaboratory\n\n- Clinical chemist – $71,300\n\nWorks\n\n- Plant chemist – $81,200',
      ),
    ).toEqual(['chemist average 71300 USD/year', 'chemist average 81200 USD/year']);
  });

  test('the rank of one item is not that of the next', () => {
    expect(
      pay(
        'Solicitor\n\nSalary\n\n- Trainee solicitors usually begin on £24,500.\n- With experience, salaries range from £36,000 to £44,500.',
      ),
    ).toEqual(['trainee-solicitor unspecified 24500 GBP/year', 'solicitor range 36000..44500 GBP/year']);
  });
});
