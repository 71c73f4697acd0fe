import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string, title?: string): string[] => figures(normalized(`${text}\n`, title));

describe('names of jobs that only their place tells', () => {
  test('among sections that give pay, most of which are named after jobs, each is', () => {
    const text =
      'After the course\n\nReporter\nWho hires them: papers, radio\nMedian annual salary: $47,200\nNews Editor\nWho hires them: papers\nMedian annual salary: $52,100\nGrant Writer\nWho hires them: museums\nMedian annual salary: $48,300\nFact Checker\nWho hires them: magazines\nTypical pay: $24 to $35 per hour';
    expect(pay(text)).toEqual([
      'reporter median 47200 USD/year',
      'news-editor median 52100 USD/year',
      'grant-writer median 48300 USD/year',
      'fact-checker range 24..35 USD/hour',
    ]);
  });

  test('sections named after anything else name no job', () => {
    const text =
      'Plumber salary\n\nOhio\nAverage salary: $47,200\nOregon\nAverage salary: $52,100\nHarbor towns\nAverage salary: $58,300';
    expect(new Set(normalized(`${text}\n`).salaries.map(({ role }) => role))).toEqual(new Set(['plumber']));
  });

  test('among the labels of a list', () => {
    const text =
      'Pay of staff\n\nOther positions\nLecturer: scale 10, from £34,500 to £53,400 a year\nAssistant professor: scale 11, from £45,800 to £71,300 a year\nTechnician: scale 8, from £29,900 to £44,800 a year\nField hand: scale 7, from £27,900 to £44,200 a year';
    expect(pay(text)).toEqual([
      'lecturer range 34500..53400 GBP/year',
      'assistant-professor range 45800..71300 GBP/year',
      'technician range 29900..44800 GBP/year',
      'field-hand range 27900..44200 GBP/year',
    ]);
  });

  test('in a column headed "Rank" or "Role"', () => {
    const text =
      'Life at sea\n\nRank | Department | Monthly salary\nDeck Cadet | Deck | $2,500\nChief Officer | Deck | $8,100\nCaptain | Deck | $11,500\nChief Engineer | Engine | $9,900';
    expect(pay(text)).toEqual([
      'deck-cadet unspecified 2500 USD/month',
      'chief-officer unspecified 8100 USD/month',
      'captain unspecified 11500 USD/month',
      'chief-engineer unspecified 9900 USD/month',
    ]);
  });

  test('a heading whose namesake earns in the sentence below', () => {
    const text =
      'Pay at the university\n\nPhD candidates\nA PhD candidate earns €2,965 a month in the first year.\n\nPostdoctoral researchers\nA postdoctoral researcher earns €3,455 a month.';
    expect(pay(text)).toEqual([
      'phd-candidate unspecified 2965 EUR/month',
      'postdoctoral-researcher unspecified 3455 EUR/month',
    ]);
  });

  test('other names right below the name of a job open no section', () => {
    const text =
      'Animal care\n\nDog groomer\nDog stylist, pet groomer\nDog groomers keep coats in good condition.\nAverage salary (a year)\n£18,500 to £24,500';
    expect(pay(text)).toEqual(['dog-groomer average 18500..24500 GBP/year']);
  });

  test('the sum behind each numbered title of a job is its pay, though no word says so', () => {
    const text =
      'Trades for school leavers\n\n5) Carpenters £27,214\nDoors and stairs.\n\n4) Roofers £28,940\nSlate in any weather.\n\n3) Glaziers £29,377\nPanes and putty.\n\n2) Locksmiths £30,118\nKeys of every kind.\n\n1) Plumbers £36,402\nPipes and drains.';
    expect(pay(text)).toEqual([
      'carpenter unspecified 27214 GBP/year',
      'roofer unspecified 28940 GBP/year',
      'glazier unspecified 29377 GBP/year',
      'locksmith unspecified 30118 GBP/year',
      'plumber unspecified 36402 GBP/year',
    ]);
  });
});

describe('titles of more than the noun of a job', () => {
  test('a column of jobs holds whole titles, whatever their words', () => {
    expect(
      pay(
        'Jobs for sociologists\n\nCareer | Median Salary\nProgram Coordinator, Nonprofit Organization | $41,200\nHuman Resources (HR) Manager | $66,300\nChief Executive Officer (CEO) | $98,400',
      ),
    ).toEqual([
      'program-coordinator-nonprofit-organization median 41200 USD/year',
      'human-resources-hr-manager median 66300 USD/year',
      'chief-executive-officer median 98400 USD/year',
    ]);
  });

  test('the grade of a post, and whom one leads, are parts of them', () => {
    expect(
      pay(
        'Scales of nurses\n\nPoint | Staff Nurse | Nurse Manager 1\n---|---|---\n1 | €36,610 | €57,240\n2 | €38,480 | €58,310',
      ),
    ).toEqual([
      'staff-nurse unspecified 36610 EUR/year',
      'nurse-manager-1 unspecified 57240 EUR/year',
      'staff-nurse unspecified 38480 EUR/year',
      'nurse-manager-1 unspecified 58310 EUR/year',
    ]);
    expect(
      pay(
        'Firefighter pay\n\nFirefighters earn $51,300 a year.\n\nFirst-line supervisors of fire fighting crews\n\n• Median annual wages: $62,910',
      ),
    ).toEqual([
      'firefighter unspecified 51300 USD/year',
      'first-line-supervisor-of-fire-fighting-crews median 62910 USD/year',
    ]);
  });

  test('chiefs of all kinds are somebody', () => {
    const text =
      'Rank | Low base | High base\n---|---|---\nFire chief | $80,140 | $106,930\nDeputy chief | $70,455 | $90,210\nFire captain | $61,790 | $74,180';
    const roles = pay(`Ranks of a brigade\n\n${text}`).map((figure) => figure.split(' ')[0]);
    expect([...new Set(roles)].sort()).toEqual(['deputy-chief', 'fire-captain', 'fire-chief']);
  });

  test('two jobs over one section, and a kind of job over the one it is filed under', () => {
    expect(
      pay(
        'What crews get\n\nChief Officer / Second Officer\n\nThe mates of the captain keep watch by turns, day and night.\n\nMonthly pay:\n\nChief Officer €3,400\nSecond Officer €2,300\n\nSail Maker Foreman\n\nForeman\n\nMonthly pay: €2,900',
      ),
    ).toEqual([
      'chief-officer unspecified 3400 EUR/month',
      'second-officer unspecified 2300 EUR/month',
      'sail-maker-foreman unspecified 2900 EUR/month',
    ]);
  });
});

describe('what is no name of a job', () => {
  test('an institute of practitioners and a daily paper are sites', () => {
    expect(
      pay(
        'Institute of Roof Practitioners\n\nRoof surveyor salary survey 2024\n\nThe mean is £41,300 a year.',
      ),
    ).toEqual(['roof-surveyor average 41300 GBP/year']);
    expect(
      pay('The Daily Courier\n\nHow much are train drivers paid?\n\nThey earn £63,200 a year on average.'),
    ).toEqual(['train-driver average 63200 GBP/year']);
  });

  test('what a job has to do with is no other sum', () => {
    expect(
      pay('Pay guide\n\nJob title | London | Leeds\nTax Accountant | £54k - £68k | £45k - £55k'),
    ).toEqual(['tax-accountant range 54000..68000 GBP/year', 'tax-accountant range 45000..55000 GBP/year']);
  });

  test('how much somebody gets and whom he works for are no part of his title', () => {
    expect(
      pay(
        'How much are train drivers paid?\n\nTrain drivers earn £63,200 a year. The best-paid drivers, at one intercity operator, have a basic salary of £76,300. Signallers are on £47,500.\n\nMost viewed\nI gave up a £90,000 job to make cheese',
      ),
    ).toEqual([
      'train-driver unspecified 76300 GBP/year',
      'train-driver unspecified 63200 GBP/year',
      'signaller unspecified 47500 GBP/year',
    ]);
  });

  test('posts of a sector keep their own names', () => {
    const text =
      'Pharmacist\n\nSalaries\nPublic sector (from 1 March 2025):\nHospital pharmacist: €42,300 – €77,900\nSenior hospital pharmacist: €73,200 – €84,600';
    expect(pay(text)).toEqual([
      'hospital-pharmacist range 42300..77900 EUR/year',
      'senior-hospital-pharmacist range 73200..84600 EUR/year',
    ]);
  });
});
