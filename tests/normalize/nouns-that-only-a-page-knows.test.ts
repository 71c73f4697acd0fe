import { describe, expect, test } from 'vitest';
import { nounsOfPage } from '../../src/normalize/roles/page-nouns.ts';
import { isJobNoun, withNouns } from '../../src/normalize/roles/role-words.ts';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();
const nouns = (text: string, title: string | null = null): string[] =>
  [...nounsOfPage(title, text.split('\n'))].sort();

describe('a noun that no list of jobs knows', () => {
  test('names a job where a page tells of several lines what somebody of that name is paid', () => {
    expect(
      read(
        'Zorber pay, honestly\n\nA zorber in the UK earns £27,600 a year on average.\n\nMost zorbers start on £21,300.',
      ),
    ).toEqual(['zorber average 27600 GBP/year', 'zorber unspecified 21300 GBP/year']);
  });

  test('names one where the title asks what somebody of that name is paid and the text goes on about it', () => {
    expect(
      nouns(
        'What glimmerers are paid in London\n\nA glimmerer does what nobody else can.\n\nGlimmerers meet in May.',
      ),
    ).toEqual(['glimmerer']);
  });

  test('is no job for all that where a title names another, or where it is a place, a paper or anybody', () => {
    expect(
      nouns(
        'Cloud engineer salary in Denver\n\nHow much do cloud engineers make in Denver?\n\nDenver pays well. In Denver it is $129,000.',
      ),
    ).toEqual([]);
    expect(nouns('The register\n\nThe average register earns £3,000 a year. Registers earn £2,000.')).toEqual(
      [],
    );
    expect(
      nouns('Teacher pay\n\nThe scale starts at €42,310. A scale earns nothing.\n\nThe scale earns €1.'),
    ).toEqual([]);
  });

  test('is forgotten when the page has been read, whatever happens', () => {
    expect(withNouns(new Set(['zorber']), () => isJobNoun('zorber'))).toBe(true);
    expect(isJobNoun('zorber')).toBe(false);
    expect(() =>
      withNouns(new Set(['zorber']), () => {
        throw new Error('no page');
      }),
    ).toThrow('no page');
    expect(isJobNoun('zorber')).toBe(false);
  });
});

describe('who is called by what he does to a thing', () => {
  test.each([
    ['drain layer', 'drain-layer'],
    ['roof bolter', 'roof-bolter'],
    ['research fellow', 'research-fellow'],
    ['hod carrier', 'hod-carrier'],
  ])('%s is a job', (name, role) => {
    expect(read(`What building sites pay\n\nA ${name} earns £31,200 a year.`)).toEqual([
      `${role} unspecified 31200 GBP/year`,
    ]);
  });
});

describe('the field of a job', () => {
  test.each([
    ['health and safety manager', 'health-and-safety-manager'],
    ['income tax inspector', 'income-tax-inspector'],
    ['compensation analyst', 'compensation-analyst'],
    ['training manager', 'training-manager'],
    ['early years teacher', 'early-years-teacher'],
    ['IT manager', 'it-manager'],
    ['call centre agent', 'call-centre-agent'],
    ['contract administrator', 'contract-administrator'],
  ])('may hold small words and those of pay: %s', (name, role) => {
    expect(
      read(
        `Pay in our town\n\nLast spring we asked around. A ${name} earns £28,400 a year. Another ${name} was on £31,200.`,
      ),
    ).toEqual([`${role} unspecified 28400 GBP/year`, `${role} unspecified 31200 GBP/year`]);
  });

  test('makes no other sum of its pay', () => {
    expect(
      read(
        'Cost estimator vs. tax adviser\n\n| | Cost estimator | Tax adviser |\n|---|---|---|\n| Average salary | $52,300 | $61,100 |\n| Entry level | $41,000 | $43,500 |',
      ),
    ).toEqual([
      'cost-estimator average 52300 USD/year',
      'cost-estimator unspecified 41000 USD/year',
      'tax-adviser average 61100 USD/year',
      'tax-adviser unspecified 43500 USD/year',
    ]);
    expect(
      read('Baker vs. insurance agent\n\nBakers average $38,960 a year; insurance agents average $46,730.'),
    ).toEqual(['baker average 38960 USD/year', 'insurance-agent average 46730 USD/year']);
  });
});

describe('the terms on which a job is held', () => {
  test.each(['live-in', 'freelance', 'self-employed', 'agency', 'newly qualified'])(
    'a %s designer is named so',
    (terms) => {
      const role = `${terms.replace(' ', '-')}-designer`;
      expect(
        read(`Designer pay\n\nDesigners earn £38,000 a year. A ${terms} designer is paid £44,000 a year.`),
      ).toContain(`${role} unspecified 44000 GBP/year`);
    },
  );

  test.each(['contract', 'interim'])('a %s designer is a designer', (terms) => {
    expect(
      read(`Designer pay\n\nDesigners earn £38,000 a year. A ${terms} designer is paid £44,000 a year.`),
    ).toContain('designer unspecified 44000 GBP/year');
  });
});
