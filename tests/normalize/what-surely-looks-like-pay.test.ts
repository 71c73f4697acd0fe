import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('what surely looks like pay', () => {
  test('needs no word for pay on a page about a job', () => {
    expect(
      read(
        'The highs and lows of being a tower crane operator\n\nThe median for a tower crane operator is $83,600.\n\nNew towers: $88,300\nRepairs: $79,900\nOhio: $91,400\nTexas: $74,800',
      ),
    ).toEqual([
      'tower-crane-operator median 83600 USD/year',
      'tower-crane-operator unspecified 74800 USD/year',
      'tower-crane-operator unspecified 79900 USD/year',
      'tower-crane-operator unspecified 88300 USD/year',
      'tower-crane-operator unspecified 91400 USD/year',
    ]);
  });

  test('is pay though a word of its label may name another sum', () => {
    expect(
      read(
        'Actuary salary\n\nAn actuary earns $104,300 a year on average.\n\nBy exams passed\n- 1 exam: $66,000 - $74,500\n- 3 exams: $78,000 - $89,000',
      ),
    ).toEqual([
      'actuary average 104300 USD/year',
      'actuary range 66000..74500 USD/year',
      'actuary range 78000..89000 USD/year',
    ]);
  });

  test('is pay however far from the other figures, where its time is told', () => {
    expect(
      read(
        'Staff nurse salary in India\n\nThe average staff nurse salary is ₹27,400 per month.\n\nDelhi: ₹31,200 per month\nMumbai: ₹29,800 per month\nKochi: ₹24,600 per month\n\nIn the Gulf, staff nurses from India are paid ₹1,40,000 a month.',
      ),
    ).toContain('staff-nurse unspecified 140000 INR/month');
  });
});

describe('what stands beside pay', () => {
  test('in a column that says nothing of it is no pay', () => {
    expect(
      read(
        'Bricklayer pay\n\n| Town | Average pay | House price |\n| --- | --- | --- |\n| Leeds | £36,400 | £41,900 |\n| Hull | £34,100 | £38,200 |',
      ),
    ).toEqual(['bricklayer average 34100 GBP/year', 'bricklayer average 36400 GBP/year']);
  });

  test('in a column that names a stage is pay as well', () => {
    expect(
      read(
        'Software developer pay in Europe\n\n| City | Median gross / year | Junior (0-2 y) |\n| --- | --- | --- |\n| Madrid | €43,800 | €28,700 |\n| Lisbon | €37,200 | €24,300 |',
      ),
    ).toEqual(
      expect.arrayContaining([
        'software-developer unspecified 24300 EUR/year',
        'software-developer unspecified 28700 EUR/year',
      ]),
    );
  });

  test('as tips is no pay, however like it', () => {
    expect(read('Barista salary\n\nAverage base pay\n$15.60\nPer hour\n\n+ $40 per day in tips')).toEqual([
      'barista average 15.6 USD/hour',
    ]);
  });

  test('in a row that says nothing of it is no pay', () => {
    expect(
      read(
        'Log grader pay in British Columbia\n\n| Average wage | C$54,300 |\n| Median wage | C$52,800 |\n| Thousand board feet, market | C$610 |',
      ),
    ).toEqual(['log-grader average 54300 CAD/year', 'log-grader median 52800 CAD/year']);
  });

  test('how many are in post is no pay', () => {
    expect(
      read(
        'Paramedic vs firefighter\n\n| | Paramedic | Firefighter |\n| --- | --- | --- |\n| Average salary | £38,910 | £36,480 |\n| Number in post | 21,600 | 35,279 |',
      ),
    ).toEqual(['firefighter average 36480 GBP/year', 'paramedic average 38910 GBP/year']);
  });

  test('how many salaries were told is no pay', () => {
    expect(
      read(
        'Data scientist salary\n\n| Company | Average salary | Salaries |\n| --- | --- | --- |\n| Tamarind Labs | ₹9.8 LPA | 1,120 |\n| Kesar Data | ₹13.1 LPA | 640 |',
      ),
    ).toEqual(['data-scientist average 1310000 INR/year', 'data-scientist average 980000 INR/year']);
  });

  test('what those get who learn the job is no pay, however like it', () => {
    expect(
      read(
        'Anaesthetist salary in India\n\nAn anaesthetist earns ₹1,30,000 a month.\n\nPlacement: 94% | Highest stipend ₹12,500',
      ),
    ).toEqual(['anaesthetist unspecified 130000 INR/month']);
  });
});

describe('a national average', () => {
  test('is the job’s where the text says of which job', () => {
    expect(
      read(
        'Pump operator pay\n\nPump operators earn $51,300 a year in Ohio. The pump operator’s national average stands at $56,480.',
      ),
    ).toContain('pump-operator average 56480 USD/year');
    expect(read('Geologist pay guide\n\nGeologist, national average: $88,400\nTexas: $91,900')).toContain(
      'geologist average 88400 USD/year',
    );
  });

  test('is not, where the text says that it is of all workers', () => {
    expect(
      read(
        'Pump operator pay\n\nPump operators earn $51,300 a year. Workers of all trades together are at a median of $48,060.',
      ),
    ).toEqual(['pump-operator unspecified 51300 USD/year']);
  });
});
