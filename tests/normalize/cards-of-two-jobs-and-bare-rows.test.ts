import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/normalize/markup/blocks.ts';
import { joinCards } from '../../src/normalize/markup/join-cards.ts';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('cards', () => {
  test('that compare two jobs give each figure to the one below it', () => {
    expect(
      read(
        'Compare careers\n\nLine cook\nvs\nSous chef\n\nAverage salary\n$36,480\nLine cook\n$55,230\nSous chef\n\nHourly\n$17.54\nLine cook\n$26.55\nSous chef',
      ),
    ).toEqual([
      'line-cook average 36480 USD/year',
      'line-cook unspecified 17.54 USD/hour',
      'sous-chef average 55230 USD/year',
      'sous-chef unspecified 26.55 USD/hour',
    ]);
  });

  test('whose percentile was run together with its sum', () => {
    const paragraph = (text: string, line: number): Block => ({
      kind: 'paragraph',
      content: { text, starts: [{ at: 0, line }] },
    });
    const cards = joinCards(['$42k10%', 'MEDIAN', '$60k', '$87k90%'].map(paragraph));
    expect(
      cards.map((card) =>
        card.kind === 'card' ? [card.figure.text, card.labels.map(({ text }) => text)] : null,
      ),
    ).toEqual(
      expect.arrayContaining([
        ['$42k', ['10%']],
        ['$87k', ['90%']],
      ]),
    );
  });

  test('below the bands of a health service', () => {
    expect(
      read(
        'Biomedical scientist\n\nLocum biomedical scientists earn £21 an hour.\n\nBand 5\nNewly registered\n£29,970 - £36,480\nBand 6\nSpecialist\n£37,340 - £44,960',
      ),
    ).toEqual(
      expect.arrayContaining([
        'biomedical-scientist range 29970..36480 GBP/year',
        'biomedical-scientist range 37340..44960 GBP/year',
      ]),
    );
  });

  test('below a line that is the name of a job and an ornament', () => {
    expect(
      read(
        'Pastry chef vs. sommelier\n\n★ Pastry chef, in brief\n- Average pay: $51,280 a year\n\n★ Sommelier, in brief\n- Average pay: $64,700 a year',
      ),
    ).toEqual(['pastry-chef average 51280 USD/year', 'sommelier average 64700 USD/year']);
  });
});

describe('rows of numbers without a sign', () => {
  test('grouped as rupees are, below what somebody earns, for stages and cities', () => {
    expect(
      read(
        'How much does a glazier earn in India?\n\nA glazier in India earns Rs 7,80,000 per annum.\n\nExperience Mumbai Delhi Chennai\n0-2 years 5,10,000 4,80,000 4,20,000\n3-7 years 9,40,000 8,90,000 7,60,000\n8-15 years 17,20,000 16,30,000 13,90,000',
      ),
    ).toEqual(
      expect.arrayContaining([
        'glazier unspecified 510000 INR/year',
        'glazier unspecified 890000 INR/year',
        'glazier unspecified 1390000 INR/year',
      ]),
    );
  });

  test('below "Low to high" and a caption of wages by the hour', () => {
    expect(
      read(
        'Wages: glazier in Canada\n\nGlaziers usually earn between $18.25/hour and $29.80/hour in Canada.\n\nWages by province\nCommunity/Area\tLow to high\tMedian\nManitoba\t17.40 to 26.70\t19.95\nNova Scotia\t19.05 to 27.55\t23.15\n*Hourly wages in Canadian dollars',
      ),
    ).toEqual(expect.arrayContaining(['glazier range 17.4..26.7 CAD/hour', 'glazier median 23.15 CAD/hour']));
  });

  test('below a heading that names the statistic and the time', () => {
    expect(
      read(
        'Earnings of welders\n\nMedian weekly earnings for welders were £602.30.\n\nWeekly median\n\nRegion     £\nNorth East     571.20\nLondon     689.50',
      ),
    ).toEqual(expect.arrayContaining(['welder median 571.2 GBP/week', 'welder median 689.5 GBP/week']));
  });

  test('whose last cell is a mark that one may click', () => {
    expect(
      read(
        'Prevailing wages for welder in Canada\n\nWelders earn between $21.00/hour and $42.50/hour.\n\nHourly wages by community or area ($/hour)\nCommunity/AreaLowMedianHigh Notes\nManitoba 20.15 31.00 47.25 ⓘ\nNova Scotia 19.40 27.10 37.80 ⓘ',
      ),
    ).toEqual(expect.arrayContaining(['welder median 27.1 CAD/hour', 'welder unspecified 47.25 CAD/hour']));
  });
});

describe('rows of sums', () => {
  test('of jobs, below a heading that says for how long', () => {
    expect(
      read(
        'Permanent roles, basic salary\n\nJob title | Typical\nCredit controller | £28,000\nPayroll manager | £43,500\nBookkeeper | £26,500\n\nTemporary roles, per hour\n\nCredit controller | £14.20\nPayroll manager | £23.75\nBookkeeper | £13.75',
      ),
    ).toEqual(
      expect.arrayContaining([
        'credit-controller unspecified 14.2 GBP/hour',
        'bookkeeper unspecified 13.75 GBP/hour',
      ]),
    );
  });

  test('of which a note below says whose they are', () => {
    expect(
      read(
        'Plumber vs tiler\n\nA plumber averages £36,000 a year and a tiler £31,000.\n\nArea Junior Senior\nLeeds £24,000 £37,000\nYork £25,000 £38,000\n\nThe table is for tilers.',
      ),
    ).toEqual(
      expect.arrayContaining(['tiler unspecified 24000 GBP/year', 'tiler unspecified 38000 GBP/year']),
    );
  });

  test('behind a count of workers that bears no sign', () => {
    expect(
      read(
        'Sales representative pay\n\nSales representatives earn $70,000 a year.\n\n• Paper wholesalers – 21,890 – $77,500\n• Beer wholesalers – 39,210 – $61,330',
      ),
    ).toEqual(
      expect.arrayContaining([
        'sales-representative unspecified 77500 USD/year',
        'sales-representative unspecified 61330 USD/year',
      ]),
    );
  });

  test('below the names of airlines and two jobs', () => {
    expect(
      read(
        'Pilot salary in India\n\nA first officer earns ₹1.8 lakh per month, and a captain ₹6.5 lakh per month.\n\nAirline First Officer (monthly) Captain (monthly)\nSkyBharat ₹2,10,000 ₹7,20,000\nMalabar Air ₹1,95,000 ₹6,95,000',
      ),
    ).toEqual(
      expect.arrayContaining([
        'first-officer unspecified 210000 INR/month',
        'captain unspecified 695000 INR/month',
      ]),
    );
  });

  test('of grades of exams, one cell a line', () => {
    expect(
      read(
        'Actuary pay by exams passed\n\nExams passed\nLife\nCasualty\n1-2\n$66–82K\n$68–85K\n3-4\n$74–96K\n$79–101K',
      ),
    ).toEqual([
      'actuary range 66000..82000 USD/year',
      'actuary range 68000..85000 USD/year',
      'actuary range 74000..96000 USD/year',
      'actuary range 79000..101000 USD/year',
    ]);
  });
});

describe('two ends of one range', () => {
  test.each([
    ['parted by a dot behind "low"', 'Range: low $31,200 · high $57,400', '31200..57400 USD'],
    ['between two stages', 'Starter £28,500 to Experienced £68,000', '28500..68000 GBP'],
    [
      'as the least and the most',
      'A tiler earns a minimum of €21,420 and a maximum of €33,105.',
      '21420..33105 EUR',
    ],
  ])('%s', (_, line, range) => {
    expect(read(`Tiler salary\n\nTiler\n${line}`)).toEqual([`tiler range ${range}/year`]);
  });

  test('are not what is typical and what is high', () => {
    expect(read('Tiler pay\n\nTypical £29,000 · High £36,000')).toEqual([
      'tiler unspecified 29000 GBP/year',
      'tiler unspecified 36000 GBP/year',
    ]);
  });
});

describe('a label that is a period', () => {
  test('may say how long it is', () => {
    expect(
      read(
        "Bricklayer day rates: what's the going price?\n\nRegion | Day rate | Week (5 days)\nLondon | £240 | £1,200\nMidlands | £190 | £950",
      ),
    ).toEqual([
      'bricklayer unspecified 1200 GBP/week',
      'bricklayer unspecified 190 GBP/day',
      'bricklayer unspecified 240 GBP/day',
      'bricklayer unspecified 950 GBP/week',
    ]);
  });

  test('may end in a colon', () => {
    expect(read('Controller\n\nAverage salary: €65,000 a year\nPer month: €5,200')).toContain(
      'controller unspecified 5200 EUR/month',
    );
  });
});

test('what visitors think of an employer is no part of what it pays', () => {
  expect(
    read(
      'Executive assistant salary\n\nTop companies\nMeta★4.2$118,400\nMorgan Stanley★3.9$94,700\nPfizer4.1$86,250',
    ),
  ).toEqual([
    'executive-assistant unspecified 118400 USD/year',
    'executive-assistant unspecified 86250 USD/year',
    'executive-assistant unspecified 94700 USD/year',
  ]);
});

test('what a page is tagged with is nobody’s pay', () => {
  expect(
    read('Truck driver pay\n\nA truck driver earns $54,300 a year.\n\nTags: cdl, freight, $100k'),
  ).toEqual(['truck-driver unspecified 54300 USD/year']);
});

test('pay that is quoted by the month stands by the month in a table', () => {
  expect(
    read(
      'Deck officer or marine engineer: salary on board\n\nPay on ships is quoted by the month.\n\nShip type | Deck officer | Marine engineer\nContainer | ₹2,05,000 | ₹2,15,000\nLNG | ₹3,10,000 | ₹3,40,000',
    ),
  ).toEqual([
    'deck-officer unspecified 205000 INR/month',
    'deck-officer unspecified 310000 INR/month',
    'marine-engineer unspecified 215000 INR/month',
    'marine-engineer unspecified 340000 INR/month',
  ]);
});
