import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (...lines: readonly string[]): string[] => figures(normalized(`${lines.join('\n')}\n`));

describe('a head whose borders were lost', () => {
  test('parts at its capitals where its names go on in small letters', () => {
    expect(
      pay(
        'Social worker vs counsellor',
        '',
        'Area Social worker Counsellor',
        'London £43,900 £34,800',
        'Wales £36,900 £28,900',
      ),
    ).toEqual([
      'social-worker unspecified 43900 GBP/year',
      'counsellor unspecified 34800 GBP/year',
      'social-worker unspecified 36900 GBP/year',
      'counsellor unspecified 28900 GBP/year',
    ]);
  });

  test('parts behind the noun of a job where all is in capitals', () => {
    expect(
      pay(
        'Head Chef vs Sous Chef',
        '',
        'HEAD CHEFSOUS CHEF',
        'Average£41,300£33,850',
        'London£49,750£38,600',
      ),
    ).toEqual([
      'head-chef average 41300 GBP/year',
      'sous-chef average 33850 GBP/year',
      'head-chef unspecified 49750 GBP/year',
      'sous-chef unspecified 38600 GBP/year',
    ]);
  });

  test('parts at its statistics, and a place behind a job is no part of its name', () => {
    expect(
      pay(
        'Accountancy salary guide',
        '',
        'Role Location 25th percentile Median 75th percentile',
        'Payroll Manager London £48,000 £55,000 £64,000',
        'Payroll Manager North West £38,500 £43,000 £49,500',
        'Management Accountant London £50,000 £57,500 £66,000',
      ),
    ).toEqual([
      'payroll-manager p25 48000 GBP/year',
      'payroll-manager median 55000 GBP/year',
      'payroll-manager p75 64000 GBP/year',
      'payroll-manager p25 38500 GBP/year',
      'payroll-manager median 43000 GBP/year',
      'payroll-manager p75 49500 GBP/year',
      'management-accountant p25 50000 GBP/year',
      'management-accountant median 57500 GBP/year',
      'management-accountant p75 66000 GBP/year',
    ]);
  });

  test('lacks its corner where a sign of money stands before the time of the first column', () => {
    expect(
      pay(
        'HVAC Technician Salary',
        '',
        '$ Annual Salary | Monthly Pay | Hourly Wage',
        'Top Earners | $79,500 | $6,625 | $38.22',
        'Average | $58,032 | $4,836 | $27.90',
      ),
    ).toEqual([
      'hvac-technician unspecified 79500 USD/year',
      'hvac-technician unspecified 6625 USD/month',
      'hvac-technician unspecified 38.22 USD/hour',
      'hvac-technician average 58032 USD/year',
      'hvac-technician average 4836 USD/month',
      'hvac-technician average 27.9 USD/hour',
    ]);
  });
});

describe('what stands over a column or a list', () => {
  test('"Base from" and "Base to" are the ends of one range', () => {
    expect(
      pay(
        'Policy Officer pay (Australian dollars)',
        '',
        'Level\tBase from\tBase to',
        'APS 4\tA$78,200\tA$84,900',
        'APS 5\tA$86,100\tA$91,700',
      ),
    ).toEqual(['policy-officer range 78200..84900 AUD/year', 'policy-officer range 86100..91700 AUD/year']);
  });

  test('"Contractor" and "Consultant" are for whom the job of the page works', () => {
    expect(
      pay(
        'Quantity Surveyor: salary',
        '',
        'Region | Contractor | Consultant',
        'London | £46,200-£71,400 | £43,700-£66,900',
        'Scotland | £36,400-£55,800 | £34,900-£52,100',
      ),
    ).toEqual([
      'quantity-surveyor range 46200..71400 GBP/year',
      'quantity-surveyor range 43700..66900 GBP/year',
      'quantity-surveyor range 36400..55800 GBP/year',
      'quantity-surveyor range 34900..52100 GBP/year',
    ]);
  });

  test('a line that says no more than the period, or a note below a table, holds for its sums', () => {
    expect(
      pay(
        'Nurse salary in Germany',
        '',
        'Monthly gross figures, full-time.',
        '',
        'Average: €3,480',
        'Starting: €2,950',
      ),
    ).toEqual(['nurse average 3480 EUR/month', 'nurse unspecified 2950 EUR/month']);
    expect(
      pay(
        'Physiotherapist salary in the Netherlands',
        '',
        'Years in service | Hospital | Nursing home',
        '0 | €2,930 | €2,855',
        '5 | €3,515 | €3,370',
        '(monthly pay)',
      ),
    ).toContain('physiotherapist unspecified 2930 EUR/month');
  });

  test('"Up to: …" is a label, so that the name of a job above such lines heads them', () => {
    expect(
      pay(
        'Veterinary nurse or veterinary surgeon?',
        '',
        'At a glance',
        '',
        'VETERINARY NURSE',
        'Training: 3 years',
        'Average: £26,750',
        'Up to: £34,000',
        '',
        'VETERINARY SURGEON',
        'Training: 5 years',
        'Average: £48,900',
        'Up to: £78,000',
      ),
    ).toEqual([
      'veterinary-nurse average 26750 GBP/year',
      'veterinary-nurse range ..34000 GBP/year',
      'veterinary-surgeon average 48900 GBP/year',
      'veterinary-surgeon range ..78000 GBP/year',
    ]);
  });
});
