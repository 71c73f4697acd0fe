import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('what lies between two sums is no pay', () => {
  test('of two places that were told right before it, whatever it is called', () => {
    expect(
      read(
        'Dental hygienist pay\n\nHygienists in Washington State average $118,900; in Alabama they get $52,400. A step of $66,500 a year, the widest in health care.',
      ),
    ).toEqual(['dental-hygienist average 118900 USD/year', 'dental-hygienist average 52400 USD/year']);
  });

  test('of the two ends of a spread', () => {
    const figuresOf = read(
      'Court reporter salary\n\n10th percentile: $38,900\nMedian: $67,310\n90th percentile: $123,650\n\nNotes\n\n• From P10 to P90 is a stretch of $84,750\n• Between the bottom and the top lie $84,750',
    );
    expect(figuresOf).toHaveLength(3);
  });

  test('but a place, a firm and a statistic are told for themselves, and round sums lie between others by chance', () => {
    expect(
      read(
        'Welder pay\n\nWelders in Ohio earn $61,450 a year, those in Texas $91,450. In Reno a welder earns $30,000 a year.',
      ),
    ).toContain('welder unspecified 30000 USD/year');
  });
});

describe('other sums', () => {
  const welder = (line: string): string[] => read(`Welder salary\n\nWelders earn $51,000 a year.\n\n${line}`);
  const alone = ['welder unspecified 51000 USD/year'];

  test.each([
    ['what is charged to customers', 'What you charge is another thing: $95 to $130 an hour.'],
    ['what is paid for the way into the job', 'Cadets pay for their own training, $45,000 to $60,000.'],
    ['what a first step costs', 'Step 1: Earn a BSW (about $41,200 in all)'],
    ['what a check costs', 'Police check: $52'],
    ['the pay of all workers', 'That is well over the national $47,430 for all employees.'],
    ['what a student gets', 'During articles a welding student gets about $8,000 a month.'],
    [
      'what another label names behind a price',
      'A lease car is worth $450 a month. Master Practitioner: $51,295.',
    ],
  ])('%s', (_, line) => {
    expect(welder(line)).toEqual(alone);
  });

  test('a rise in a column of its own', () => {
    expect(
      read(
        'Veterinarian salary\n\nExperience | Annual | Change\nEntry level | $97,840 | –\n1-3 yrs | $109,260 | +$11,420\n4-6 yrs | $121,900 | +$12,640',
      ),
    ).toEqual([
      'veterinarian unspecified 109260 USD/year',
      'veterinarian unspecified 121900 USD/year',
      'veterinarian unspecified 97840 USD/year',
    ]);
  });

  test('what comes on top for a post, below the name of allowances', () => {
    expect(
      read(
        'Secondary school teacher pay\n\nPoint 10: €61,870\nPoint 15: €70,340\n\nAllowances\nIsland: €2,140\nAssistant principal I: €9,970',
      ),
    ).toEqual([
      'secondary-school-teacher unspecified 61870 EUR/year',
      'secondary-school-teacher unspecified 70340 EUR/year',
    ]);
  });

  test('a sum with two commas is a misprint, and never read in part', () => {
    const { salaries } = normalized(
      'Lock keeper pay\n\nA relief lock keeper can expect between £19,,800 and £23,600 a year.\n',
    );
    expect(salaries.map(({ low, high, flags }) => [low, high, flags])).toEqual([
      [null, 23_600, ['malformed-amount']],
    ]);
  });
});
