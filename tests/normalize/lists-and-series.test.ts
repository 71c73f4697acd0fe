import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`Roofer salary\n\n${text}\n`));

describe('several amounts in one line', () => {
  test('amounts in brackets are a list, and may leave their sign to the first', () => {
    const { salaries } = normalized(
      'Roofer salary\n\nBy Employer\n\nRoofers did best with boarding houses ($51,300), dentists’ offices (50,200) and the federal executive branch ($49,100).\n',
    );
    expect(salaries.map(({ role, low, segment }) => [role, low, segment?.label])).toEqual([
      ['roofer', 51300, 'boarding houses'],
      ['roofer', 50200, 'dentists’ offices'],
      ['roofer', 49100, 'federal executive branch'],
    ]);
  });

  test('a series of labels with amounts, the national average among them', () => {
    expect(
      pay('National average: $51,300 · Entry level (10th percentile): $36,900 · Senior: $71,400'),
    ).toEqual([
      'roofer p10 36900 USD/year',
      'roofer average 51300 USD/year',
      'roofer unspecified 71400 USD/year',
    ]);
  });

  test('the hour that stands beside its year', () => {
    expect(pay('Mean wage estimates:\n\nWage\n\n59,230 $24.66 $51,290')).toEqual([
      'roofer average 24.66 USD/hour',
      'roofer average 51290 USD/year',
    ]);
  });

  test('who starts on an amount is paid it', () => {
    expect(
      pay('Across the City\n\nA roofer in Outer London starts on £28,700 and may reach £40,200.'),
    ).toEqual(['roofer range ..40200 GBP/year', 'roofer unspecified 28700 GBP/year']);
  });
});

describe('tables as plain text', () => {
  test('a glued head over spaced cells', () => {
    expect(
      pay('StateAnnual mean wageHourly mean wage\nOhio   $51,300   $24.66\nUtah   $49,100   $23.61'),
    ).toEqual([
      'roofer average 51300 USD/year',
      'roofer average 24.66 USD/hour',
      'roofer average 49100 USD/year',
      'roofer average 23.61 USD/hour',
    ]);
  });

  test('one column under a head that names it', () => {
    expect(
      pay('Experience Years Average Annual Salary (INR)\n1 - 5 years 2.70 LPA\n6 - 10 years 5.10 LPA'),
    ).toEqual(['roofer average 270000 INR/year', 'roofer average 510000 INR/year']);
  });

  test('the cells of the head on lines of their own, and bare sums in the only currency of the page', () => {
    expect(
      pay(
        'The median is $41,300 a year.\n\nPay |\nState |\nAnnual Salary |\nIncrease |\nOhio | 46,480 | 7.2% |\nUtah | 45,210 | 7.5% |',
      ),
    ).toEqual([
      'roofer median 41300 USD/year',
      'roofer unspecified 46480 USD/year',
      'roofer unspecified 45210 USD/year',
    ]);
  });

  test('years over labels show that the corner is missing', () => {
    expect(
      pay(
        'Pay scale\n\n2023/24 | 2024/25 | Increase | |\nP1 | £30,060 | £31,720 | 5.5% |\nP2 | £31,797 | £33,553 | 5.5% |',
      ),
    ).toEqual([
      'roofer unspecified 30060 GBP/year',
      'roofer unspecified 31720 GBP/year',
      'roofer unspecified 31797 GBP/year',
      'roofer unspecified 33553 GBP/year',
    ]);
  });

  test('two jobs side by side, each cell on a line of its own, rows of words among them', () => {
    expect(
      figures(
        normalized(
          'Roofer or Tiler?\n\nBoth have their points.\n\nRoofers\n\nTilers\n\nTraining\n\nThree years\n\nTwo years\n\nMedian salary (2021)\n\n$51,340\n\n$46,860\n\nTypical course cost\n\n$5,700\n\n$4,200\n',
        ),
      ),
    ).toEqual(['roofer median 51340 USD/year', 'tiler median 46860 USD/year']);
  });
});

describe('the dollar of a page', () => {
  test('is not Canadian where somebody draws with CAD', () => {
    expect(
      figures(normalized('Drafter pay\n\nDrafters need CAD and Revit. They earn $58,200 a year.\n')),
    ).toEqual(['drafter unspecified 58200 USD/year']);
  });

  test('is that of the country whose places it names again and again', () => {
    expect(
      pay('Roofers in Canada earn:\n\n- Ontario: $27.45/hour\n- Quebec: $27.10/hour\n- Alberta: $28.20/hour'),
    ).toEqual([
      'roofer unspecified 27.45 CAD/hour',
      'roofer unspecified 27.1 CAD/hour',
      'roofer unspecified 28.2 CAD/hour',
    ]);
  });
});

describe('sums that others pay or hand out', () => {
  test.each([
    'A resident, meanwhile, pays about £1,160 a week for a room.',
    'Parents, meanwhile, pay $10 a day.',
    'The hardship fund gives £5,000 a year.',
    'The province adds a wage enhancement of $6.00 an hour for roofers.',
    'Stand-by time is paid at $4.50 an hour on top.',
    'Entry pay was close to the federal minimum of $6.55 in many places.',
  ])('%s', (text) => {
    expect(pay(text)).toEqual([]);
  });
});

describe('labels and amounts on one line', () => {
  test.each([
    ['Year 1 – £229.40 a week', 'roofer unspecified 229.4 GBP/week'],
    ['Middle 50 percent - $14.30 an hour to $26.10', 'roofer range 14.3..26.1 USD/hour'],
    [
      'Starters (0–2 years): mostly $41k–$52k base; 2–4% bonus where there is one.',
      'roofer range 41000..52000 USD/year',
    ],
    ['Roofer (Band 3) = £23,400 - £26,100', 'roofer range 23400..26100 GBP/year'],
  ])('%s', (line, figure) => {
    expect(pay(`Rates:\n\n- ${line}`)).toEqual([figure]);
  });

  test('what stands behind the second amount is not of the first', () => {
    expect(pay('The council advises these weekly sums:\nYear 1 – £229.40 (£5.88 an hour)')).toEqual([
      'roofer unspecified 229.4 GBP/week',
      'roofer unspecified 5.88 GBP/hour',
    ]);
  });
});
