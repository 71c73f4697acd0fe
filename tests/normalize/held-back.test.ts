import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/domain/salary-record.ts';
import { draftFactSheet } from '../../src/normalize/ingest/draft-fact-sheet.ts';
import { reportArticle } from '../../src/normalize/ingest/report.ts';
import { likePay } from '../../src/normalize/pay/likeness/like-pay.ts';
import type { Evidence, PaySighting } from '../../src/normalize/pay/sighting.ts';
import { figures, readText } from './normalized.ts';

const KNOWN_PAY = [
  'What do glaziers get?',
  '',
  'The average salary of a glazier is £31,400 a year.',
  'Glaziers in London earn £37,200 a year.',
  'The median pay of glaziers in Hull is £29,700 a year.',
  'Senior glaziers are paid £41,900 a year on average.',
];
const DOUBTFUL = 'Near the docks it is £38,600, on the coast £29,900.';

const heldBack = (lines: readonly string[]): string[] =>
  readText(lines.join('\n')).heldBack.map(({ lines: at, text }) => `${text} on line ${at.join()}`);

describe('a figure that looks too little like pay', () => {
  test('makes no record on a page whose pay is known, and is named with its line', () => {
    const page = [...KNOWN_PAY, '', DOUBTFUL];
    expect(figures(readText(page.join('\n')).records)).not.toContain('glazier unspecified 38600 GBP/year');
    expect(heldBack(page)).toContain('£38,600 on line 8');
  });

  test('makes one where little else is known', () => {
    const page = [...KNOWN_PAY.slice(0, 4), '', DOUBTFUL];
    expect(figures(readText(page.join('\n')).records)).toContain('glazier unspecified 38600 GBP/year');
    expect(heldBack(page)).toEqual([]);
  });

  test('stands under the report and in the draft, by its line and amount alone', () => {
    const reading = readText([...KNOWN_PAY, '', DOUBTFUL].join('\n'));
    expect(reportArticle('glaziers', reading, [])).toContain(
      '\n  held back, as they look like other sums: £38,600 (line 8)',
    );
    expect(draftFactSheet(reading)).toContain(
      '## Figures held back\n\nEach was read as pay and looks like another sum. Carry over what is pay:\n\n- line 8: £38,600',
    );
  });
});

describe('a doubtful figure among sure ones', () => {
  const figure = (amount: number, period: Period, evidence: Evidence = 'words'): PaySighting => ({
    ...{ role: 'glazier', measure: 'unspecified', percentile: null, basis: 'unspecified' },
    ...{ period, isPeriodImplied: false, low: amount, high: amount, currency: 'GBP', qualifier: 'exact' },
    ...{
      segment: null,
      reportedBy: null,
      asOf: null,
      lines: [amount],
      text: `£${amount}`,
      evidence,
      flags: [],
    },
  });
  const SURE = [31_400, 37_200, 29_700, 41_900].map((amount) => figure(amount, 'year'));
  const kept = (doubtful: PaySighting, sure = SURE, likeness = 2): number[] =>
    likePay([...sure, doubtful], ([line]) => (line === doubtful.low ? likeness : 9))
      .kept.map(({ low }) => low ?? 0)
      .slice(sure.length);

  test('is held back', () => {
    expect(kept(figure(38_600, 'year'))).toEqual([]);
    expect(kept(figure(38_600, 'year', 'place'))).toEqual([]);
  });

  test('stays where a label or a table calls it pay', () => {
    expect(kept(figure(38_600, 'year', 'label'))).toEqual([38_600]);
    expect(kept(figure(38_600, 'year', 'table'))).toEqual([38_600]);
  });

  test('stays where fewer than four are sure', () => {
    expect(kept(figure(38_600, 'year'), SURE.slice(1))).toEqual([38_600]);
  });

  test('stays where it is one of them told for another time, whichever of the two is rounded', () => {
    expect(kept(figure(715, 'week'))).toEqual([715]);
    expect(kept(figure(19.3, 'hour'), [...SURE.slice(1), figure(40_100, 'year')])).toEqual([19.3]);
    expect(kept(figure(38_000, 'year'), [...SURE, figure(731, 'week')])).toEqual([38_000]);
    expect(kept(figure(700, 'week'))).toEqual([]);
  });

  test('is held back all the same where it can hardly be pay', () => {
    expect(kept(figure(715, 'week'), SURE, -3)).toEqual([]);
  });
});
