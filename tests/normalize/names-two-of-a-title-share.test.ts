import { describe, expect, test } from 'vitest';
import { RoleLexicon } from '../../src/normalize/roles/role-lexicon.ts';
import { rolesInTitle } from '../../src/normalize/roles/title-roles.ts';
import { figures, normalized } from './normalized.ts';

const named = (title: string): string[] =>
  rolesInTitle(title, new RoleLexicon([])).map((name) => name.toLowerCase());
const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('the jobs that a title sets side by side', () => {
  test.each([
    [
      'share all that stands behind the first word of the last name',
      'Primary vs. Secondary School Teacher',
      ['primary school teacher', 'secondary school teacher'],
    ],
    [
      'are asked about with their articles',
      'Should You Become a Sonographer or a Radiologic Technologist?',
      ['sonographer', 'radiologic technologist'],
    ],
    [
      'stand behind the place that the page is about',
      'Working in Spain: Hotel Receptionist vs Hotel Housekeeper',
      ['hotel receptionist', 'hotel housekeeper'],
    ],
    [
      'stand behind the name of a site',
      'Career Corner | Public Relations Specialist vs. Event Planner',
      ['public relations specialist', 'event planner'],
    ],
    [
      'are one known by its noun and one by nothing but its words',
      'Medical science liaison or respiratory therapist: who is paid what?',
      ['medical science liaison', 'respiratory therapist'],
    ],
    ['may be the head of something', 'Video editor or head of year?', ['video editor', 'head of year']],
  ])('%s', (_, title, names) => {
    expect(named(title)).toEqual(names);
  });

  test.each([
    ['a word that could say what is told of a job', 'Social Work Assistant Salary', 'social work assistant'],
    ['where one lives', 'Live-in Carer Salary in India', 'live-in carer'],
    ['without what only says what kind of page it is', 'Tower Crane Operator FAQ', 'tower crane operator'],
    ['without whose page it is', '[Upskill] DevOps Engineer Salary in India', 'devops engineer'],
  ])('are named with %s', (_, title, name) => {
    expect(named(title)).toEqual([name]);
  });

  test('are not those whom a question asks what they pay', () => {
    expect(named('Train driver salary: what do operators pay?')).toEqual(['train driver']);
  });
});

describe('nouns that name a job on one page only', () => {
  test('are those of two that a title sets side by side, if the text tells of one that is paid', () => {
    expect(
      read(
        'Tollkeep or patent attorney?\n\nA tollkeep averages £34,700 a year and a patent attorney £61,200.',
      ),
    ).toEqual(['patent-attorney average 61200 GBP/year', 'tollkeep average 34700 GBP/year']);
  });

  test('are none of them the second word of "for"', () => {
    expect(
      read(
        'What does a research associate earn?\n\nResearch associates are paid by grade; a full post pays more than half of one. The table gives pay for a full post, valid from May.\n\nResearch associates average €4,630 a month.',
      ),
    ).toEqual(['research-associate average 4630 EUR/month']);
  });
});

describe('letters that stand for two jobs', () => {
  test('name each a job of its own, the shorter ones first', () => {
    expect(
      read(
        'CA vs CMA: which pays better?\n\nA chartered accountant averages ₹9.6 LPA, while a cost accountant averages ₹7.1 LPA.\n\nIn Mumbai and Chennai, the figures for the second group were ₹7.9 LPA and ₹6.8 LPA respectively.',
      ),
    ).toEqual(
      [
        'chartered-accountant average 960000 INR/year',
        'cost-accountant unspecified 680000 INR/year',
        'cost-accountant average 710000 INR/year',
        'cost-accountant unspecified 790000 INR/year',
      ].sort(),
    );
  });
});

describe('whoever has just come to a job', () => {
  test.each([
    ['A newly chartered surveyor earns £38,500 a year.', 'newly-chartered-surveyor'],
    ['Entry-level surveyors earn £27,500 a year.', 'entry-level-surveyor'],
  ])('is named so: %s', (sentence, role) => {
    expect(
      normalized(`Surveyor pay\n\nSurveyors average £45,000 a year. ${sentence}\n`).salaries.map(
        (one) => one.role,
      ),
    ).toContain(role);
  });

  test('is a holder of it behind a rank that the sentence before told of', () => {
    expect(
      read(
        'Fashion designer pay\n\nFashion designers average Rs. 4,50,000 a year.\n\nSenior fashion designers earn Rs. 9,50,000 a year. Freshers are offered Rs. 35,000 a month.',
      ),
    ).toContain('fashion-designer unspecified 35000 INR/month');
  });
});
