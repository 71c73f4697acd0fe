import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (title: string, text: string): string[] => figures(normalized(`${title}\n\n${text}\n`));

describe('where somebody works is not who he is', () => {
  test('in a list of places with their pay in brackets', () => {
    expect(
      pay(
        'Dental assistant pay',
        'Dental assistants earn $44,100 a year.\n\nThey do best working in labs ($47,200), offices of dentists ($46,900) and schools ($46,300).',
      ),
    ).toEqual([
      'dental-assistant unspecified 44100 USD/year',
      'dental-assistant unspecified 47200 USD/year',
      'dental-assistant unspecified 46900 USD/year',
      'dental-assistant unspecified 46300 USD/year',
    ]);
  });

  test('nor what is called after a job, nor the sector', () => {
    expect(
      pay(
        'Massage therapist salary',
        'Massage therapists earn $43,100 a year. Physician offices pay them $57,200 a year. From three physician surveys: the average massage therapist salary is $44,100. Commercial massage therapists average $45,300 a year.',
      ).sort(),
    ).toEqual([
      'massage-therapist average 44100 USD/year',
      'massage-therapist average 45300 USD/year',
      'massage-therapist unspecified 43100 USD/year',
      'massage-therapist unspecified 57200 USD/year',
    ]);
  });

  test('who leads others is named by whom he leads, in a sentence as well', () => {
    expect(
      pay(
        'Firefighter pay',
        'Firefighters earn $51,300 a year. For first-line supervisors of fire fighting and prevention workers the median was $68,700.',
      ),
    ).toEqual([
      'first-line-supervisor-of-fire-fighting-and-prevention-workers median 68700 USD/year',
      'firefighter unspecified 51300 USD/year',
    ]);
  });

  test('a share of the posts says nothing of the pay behind it', () => {
    expect(
      pay(
        'Court clerk pay',
        'Cities came next with 4 percent of the posts and a mean of $45,210 annually. The state had 3 percent of the jobs, and average pay at an annual $50,040.',
      ),
    ).toEqual(['court-clerk average 45210 USD/year', 'court-clerk average 50040 USD/year']);
  });
});

describe('jobs that a sentence names together', () => {
  const TRADES = 'Roof tiler vs wall tiler vs floor tiler';

  test('may leave their noun to the last of a list', () => {
    expect(
      pay(TRADES, 'Roof, wall and floor tilers earn $44,000, $43,500 and $41,200 a year respectively.'),
    ).toEqual([
      'roof-tiler unspecified 44000 USD/year',
      'wall-tiler unspecified 43500 USD/year',
      'floor-tiler unspecified 41200 USD/year',
    ]);
  });

  test('get none of the amounts where "respectively" gives another number of them', () => {
    expect(
      pay(TRADES, 'Roof tilers and wall tilers earn $44,000, $43,500 and $41,200 respectively.'),
    ).toEqual([]);
  });

  test('are paired in their order with what a later clause gives', () => {
    const text =
      'A tiler starts at $38,900 a year and a glazier at $42,800; after five years the pay is $49,600 and $58,300 a year, respectively.';
    expect(pay('Tiler vs Glazier', text)).toEqual([
      'tiler range 38900.. USD/year',
      'glazier range 42800.. USD/year',
      'tiler unspecified 49600 USD/year',
      'glazier unspecified 58300 USD/year',
    ]);
    expect(
      pay(
        'Tiler vs Glazier',
        'A glazier earns well. Glasshouse puts the two jobs at $51,900 and $56,700 per year.',
      ),
    ).toEqual(['tiler unspecified 51900 USD/year', 'glazier unspecified 56700 USD/year']);
  });

  test('in German as well, with the plural that a trade has', () => {
    expect(
      pay(
        'Bankkaufmann oder Bürokaufmann: Gehalt',
        'Bürokaufleute verdienen im Schnitt 2.900 Euro pro Monat.',
      ),
    ).toEqual(['burokaufmann average 2900 EUR/month']);
  });
});

describe('ranks and fields', () => {
  test('a rank before a job makes a title of its own, which those without it do not hold', () => {
    const text =
      'Junior tilers start on £21,000, and those with ten years get £36,000. With experience you can earn £33,500 a year.';
    expect(pay('Tiler salary', text)).toEqual([
      'tiler unspecified 33500 GBP/year',
      'junior-tiler unspecified 21000 GBP/year',
      'tiler unspecified 36000 GBP/year',
    ]);
  });

  test('a field before a noun makes another job, a circumstance does not', () => {
    const text = 'Tax accountants earn $86,700 a year, and local accountants earn $71,200 a year.';
    expect(pay('Accountant pay', text)).toEqual([
      'tax-accountant unspecified 86700 USD/year',
      'accountant unspecified 71200 USD/year',
    ]);
  });

  test('a small word or a place of many before a job is no part of its name', () => {
    expect(
      pay('Tiler pay', 'By contrast glaziers earn $52,000 a year, whereas plumbers earn $61,000 a year.'),
    ).toEqual(['glazier unspecified 52000 USD/year', 'plumber unspecified 61000 USD/year']);
    expect(pay('Nurse pay', 'In private hospitals nurses average £36,300 per year.')).toEqual([
      'nurse average 36300 GBP/year',
    ]);
  });

  test('who is at the head of a field is named by it', () => {
    expect(
      pay(
        'Ranks of a hotel',
        'A director of housekeeping earns $81,000 a year. Shift leads make $44,500 a year.',
      ),
    ).toEqual([
      'director-of-housekeeping unspecified 81000 USD/year',
      'shift-lead unspecified 44500 USD/year',
    ]);
  });

  test('what belongs to somebody is not he, but his pay is', () => {
    const text = "A clerk in a judge's office gets $52,000 a year. A bailiff's pay is $47,000 a year.";
    expect(pay('Clerk vs Bailiff', text)).toEqual([
      'clerk unspecified 52000 USD/year',
      'bailiff unspecified 47000 USD/year',
    ]);
  });

  test('a list of specialties gives parts of one job', () => {
    expect(
      pay('Welder pay', 'Pay by specialty\n\n- Pipe welder: $61,200 a year\n- Hull welder: $58,900 a year'),
    ).toEqual(['welder unspecified 61200 USD/year', 'welder unspecified 58900 USD/year']);
  });
});

describe('what is said of an amount', () => {
  test('a publisher behind "and" is credited with the amount after it', () => {
    const { salaries } = normalized(
      'Glazier salary\n\nGlassdoor puts glaziers at $52,100 a year, while Payscale has them at $49,800 and ZipRecruiter at $54,700.\n',
    );
    expect(salaries.map(({ low, reportedBy }) => [low, reportedBy])).toEqual([
      [52100, 'Glassdoor'],
      [49800, 'Payscale'],
      [54700, 'ZipRecruiter'],
    ]);
  });

  test('a place that no list knows stands beside one of the same kind', () => {
    const { salaries } = normalized(
      'Glazier salary\n\nIn Amsterdam the average is €3,650 a month; in Zwolle it is €3,150 a month.\n',
    );
    expect(salaries.map(({ low, segment }) => [low, segment?.kind, segment?.label])).toEqual([
      [3650, 'city', 'Amsterdam'],
      [3150, 'city', 'Zwolle'],
    ]);
  });
});
