import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('the job of a page', () => {
  test('is not the one that its column is called after and the text never names again', () => {
    expect(
      read(
        'Ask a recruiter\n\nIs lab work well paid? Forensic science technicians\n\nA forensic science technician earns $67,480 a year.\n\nWith total pay counted in, the band goes from $56,000 to $91,000 a year.',
      ),
    ).toEqual([
      'forensic-science-technician range 56000..91000 USD/year',
      'forensic-science-technician unspecified 67480 USD/year',
    ]);
  });

  test('is found where its field was run into it', () => {
    expect(read('Executive AssistantAdministration\n\nBase Salary$71,460/ yr\nHourly$34.36')).toContain(
      'executive-assistant unspecified 71460 USD/year',
    );
  });

  test('stands behind the number of its section', () => {
    expect(
      read(
        'Machine jobs in Canada, ranked by pay (all in CAD)\n\nTier 1: Loader operator\n\n• The pay: $25.50 – $31.00 per hour.\n\nTier 2: Excavator operator\n\n• The pay: $32.00 – $42.50 per hour.',
      ),
    ).toEqual(['excavator-operator range 32..42.5 CAD/hour', 'loader-operator range 25.5..31 CAD/hour']);
  });
});

describe('letters for a job', () => {
  test('may hold one more than its usual name', () => {
    expect(
      read(
        'CA vs CMA: which pays more?\n\nA chartered accountant (CA) earns ₹9.2 lakh a year on average; a cost accountant (CMA) earns ₹7.1 lakh.\n\nBasis\tCA\tCMA\nFreshers\t6-8 LPA\t4-6 LPA\nStipend (month)\t₹4,000\t₹3,500',
      ),
    ).toEqual([
      'chartered-accountant average 920000 INR/year',
      'chartered-accountant range 600000..800000 INR/year',
      'cost-accountant range 400000..600000 INR/year',
      'cost-accountant unspecified 710000 INR/year',
    ]);
  });

  test('that a title compares are spelled out by a table below the line that says when it was made', () => {
    expect(
      read(
        'CS vs CMA: which course is better?\nLast modified: 19 May 2025 | By Team Edu | 24.5K views\n| Particulars | Company Secretary | Cost Accountant |\n| Average salary | ₹6.8 LPA | ₹7.3 LPA |\n| After 5 years | ₹9,00,000 | ₹9,60,000 |',
      ),
    ).toEqual([
      'company-secretary average 680000 INR/year',
      'company-secretary unspecified 900000 INR/year',
      'cost-accountant average 730000 INR/year',
      'cost-accountant unspecified 960000 INR/year',
    ]);
  });
});

describe('whose a figure is', () => {
  test('says a note of one job alone below a table', () => {
    expect(
      read(
        'Actuary vs underwriter\n\nAn actuary averages £68,300 per year and an underwriter £46,850.\n\nLine of business 1-3 years qualified 4-6 years qualified\nLife £61,000-£74,500 £76,200-£93,800\nGeneral £65,300-£81,400 £84,600-£108,700\n\n(Actuaries only.)',
      ),
    ).toContain('actuary range 84600..108700 GBP/year');
  });

  test('that stands between two who are each put at a sum is that of the one before it', () => {
    expect(
      read(
        'Editor pay\n\nAn editor earns £35,000. The ladder runs from assistant editors at £23,800 to managing editors at £52,600.',
      ),
    ).toEqual([
      'assistant-editor unspecified 23800 GBP/year',
      'editor unspecified 35000 GBP/year',
      'managing-editor unspecified 52600 GBP/year',
    ]);
  });

  test('of those that earn most is not that of the beginners before them', () => {
    expect(
      read(
        'Financial adviser pay\n\nThe average is £56,250 a year; trainees can expect £28-32k, and the busiest make £110k+.',
      ),
    ).toContain('financial-adviser range 110000.. GBP/year');
  });

  test('of two places is not that of the two ranks of the paragraph above', () => {
    expect(
      read(
        'Forensic technician pay\n\nJunior forensic technicians make $43,800; senior forensic technicians earn upwards of $92,500.\n\nIn California and Illinois the averages were $94,210 and $88,360 respectively.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'forensic-technician average 88360 USD/year',
        'forensic-technician average 94210 USD/year',
      ]),
    );
  });

  test('stays that of the first and the second of these', () => {
    expect(
      read(
        'Costume designers and wardrobe supervisors\n\nCostume designers and wardrobe supervisors earn an average of $64,870 and $58,215 per year, respectively. In New York and Chicago the figures for the first of these were $79,400 and $66,150; for the second, $71,630 and $60,025.',
      ),
    ).toEqual([
      'costume-designer average 64870 USD/year',
      'costume-designer unspecified 66150 USD/year',
      'costume-designer unspecified 79400 USD/year',
      'wardrobe-supervisor average 58215 USD/year',
      'wardrobe-supervisor unspecified 60025 USD/year',
      'wardrobe-supervisor unspecified 71630 USD/year',
    ]);
  });

  test('ends at an article in the middle of what looks like a name', () => {
    expect(
      read('Geologist pay\n\nA geologist averages $96,800. In oil and gas a geologist averages $136,800.'),
    ).toEqual(['geologist average 136800 USD/year', 'geologist average 96800 USD/year']);
  });
});
