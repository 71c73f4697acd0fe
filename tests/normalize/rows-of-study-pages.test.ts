import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

describe('tables of jobs without borders', () => {
  test('a column of words stands between the job and its pay', () => {
    expect(
      figures(
        normalized(
          'Difference Between Glaziers, Roof Inspectors & Law Clerks\n\nJob Title Education Requirements Median Salary (2017)* Job Growth (2016-2026)*\nGlazier Apprenticeship $50,900 15%\nRoof Inspector High School Diploma $45,100 -19%\nLaw Clerk Juris Doctor $53,300 9% (for all judicial workers)\n',
        ),
      ),
    ).toEqual([
      'glazier median 50900 USD/year',
      'roof-inspector median 45100 USD/year',
      'law-clerk median 53300 USD/year',
    ]);
  });

  test('what explains an amount stands behind it, in brackets or after "for"', () => {
    expect(
      figures(
        normalized(
          'Barber or Cosmetologist\n\nCareer Title Barber Cosmetologist\nRequired Education Certificate Certificate\nMedian Salary (2018)* $28,700 $25,300 for hairdressers, hairstylists and cosmetologists\nTop pay $65K+ (own shop) $60K+ (spa)\n',
        ),
      ),
    ).toEqual([
      'barber median 28700 USD/year',
      'cosmetologist median 25300 USD/year',
      'barber range 65000.. USD/year',
      'cosmetologist range 60000.. USD/year',
    ]);
  });

  test('one pay by the hour, the week, the month and the year, without a sign', () => {
    expect(
      figures(
        normalized(
          'Glazier salary\n\nGlaziers average $83,200 a year.\n\nStateHourlyWeeklyMonthlyYearly\nOhio40.001,600 6,934 83,200\nUtah23.98959 4,157 49,870\n',
        ),
      ).slice(1),
    ).toEqual([
      'glazier unspecified 40 USD/hour',
      'glazier unspecified 1600 USD/week',
      'glazier unspecified 6934 USD/month',
      'glazier unspecified 23.98 USD/hour',
      'glazier unspecified 959 USD/week',
      'glazier unspecified 4157 USD/month',
      'glazier unspecified 49870 USD/year',
    ]);
  });

  test('rates that do not agree with each other are no such row', () => {
    expect(
      figures(
        normalized(
          'Glazier salary\n\nGlaziers average $83,200 a year.\n\nStateHourlyWeeklyMonthlyYearly\nOhio40.001,200 6,934 83,200\nUtah23.98259 4,157 49,870\n',
        ),
      ),
    ).toEqual(['glazier average 83200 USD/year']);
  });

  test('a last cell of words, and a growth that was run together with the amount', () => {
    expect(
      figures(
        normalized(
          'Financial Advisor Pay\n\nFirm TypeTypical Starting PayHow You Are Paid\nWirehouse$55,000-$70,000Salary, then grid\nBank branch$48,000-$62,000Salary + bonus\nInsurance$30,000-$45,000Commission, draw\n',
        ),
      ),
    ).toEqual([
      'financial-advisor range 55000..70000 USD/year',
      'financial-advisor range 48000..62000 USD/year',
      'financial-advisor range 30000..45000 USD/year',
    ]);
    expect(
      figures(
        normalized(
          'Glazier salary\n\nGlaziers average $83,200 a year.\n\nOhio\n$95,2607.0% growth\nUtah\n$84,960About average\n',
        ),
      ).slice(1),
    ).toEqual(['glazier unspecified 95260 USD/year', 'glazier unspecified 84960 USD/year']);
  });
});

describe('kinds of a job', () => {
  test('adjectives in a title share the noun at its end, and stand for their jobs in a list', () => {
    expect(
      normalized(
        'Civil, Mechanical or Electrical Engineer? Salaries in Canada Compared\n\nAll amounts are Canadian dollars, before tax.\n\nRole | Entry | Senior |\n---|---|---|\nCivil Engineer | 61,500 - 70,000 | 103,000 - 131,000 |\nMechanical Engineer | 59,000 - 68,500 | 98,000 - 124,000 |\nElectrical Engineer | 64,000 - 73,500 | 109,500 - 142,000+ |\n',
      ).salaries.map(({ role, low, currency }) => `${role} ${low} ${currency}`),
    ).toEqual([
      'civil-engineer 61500 CAD',
      'civil-engineer 103000 CAD',
      'mechanical-engineer 59000 CAD',
      'mechanical-engineer 98000 CAD',
      'electrical-engineer 64000 CAD',
      'electrical-engineer 109500 CAD',
    ]);
  });

  test('a word that stands before a job throughout a text is a part of its name', () => {
    expect(
      figures(
        normalized(
          'Position\n\nHotel General Managers average $57,300 a year.\n\nReno\nAverage Salary: $56,400\nHotel General Manager openings near Reno\n\nProvo\nAverage Salary: $51,900\nHotel General Manager openings near Provo\n',
          'Position',
        ),
      ),
    ).toEqual([
      'hotel-general-manager average 57300 USD/year',
      'hotel-general-manager average 56400 USD/year',
      'hotel-general-manager average 51900 USD/year',
    ]);
  });

  test('two places in a title are no jobs', () => {
    expect(
      normalized(
        'Cockpit vs. Tower Wages\n\nPilots took in a mean of $131,300. Pilots fly. Pilots are few.\n\nAir traffic controllers came to $120,200.\n',
      ).roles,
    ).toEqual(expect.not.arrayContaining(['cockpit', 'tower']));
  });

  test('ordinals over a column are no part of the job that heads it', () => {
    expect(
      figures(
        normalized(
          'Airline Pilot Salary\n\nCaptain vs. First Officer\n\nCarrier | First Officer, 1st Year | Captain, 12th Year |\n---|---|---|\nNorth Air | $111,200 | $402,700 |\nSouth Air | $108,900 | $391,400 |\n',
        ),
      ),
    ).toEqual([
      'first-officer unspecified 111200 USD/year',
      'captain unspecified 402700 USD/year',
      'first-officer unspecified 108900 USD/year',
      'captain unspecified 391400 USD/year',
    ]);
  });

  test('those in a field are the people of its job', () => {
    expect(
      figures(
        normalized(
          'Plumber vs. Roofer\n\nThe top ten percent of roofers earned $50,400. For those in plumbing the same limit was $67,900.\n',
        ),
      ),
    ).toEqual(['roofer p90 50400 USD/year', 'plumber unspecified 67900 USD/year']);
  });
});

describe('how often something is done', () => {
  test('so many things a month make no monthly pay', () => {
    expect(
      figures(
        normalized(
          'Loan Officer Pay\n\nBeginners who close one or two files a month seldom see more than $38,000.\n',
        ),
      ),
    ).toEqual(['loan-officer unspecified over 38000 USD/year']);
  });

  test('an example of a loan states no pay', () => {
    expect(
      figures(normalized('Loan Officer Pay\n\nOn a jumbo of $900,000 at 0.5%, loan officers make $4,500.\n')),
    ).toEqual([]);
  });
});
