import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): readonly string[] => figures(normalized(text));

describe('whose pay it is', () => {
  test('the former is whom the sentence before named first', () => {
    expect(
      read(
        'Account Manager vs. Account Executive\n\nAccount executives in their first year start at about $54K, while account managers start at $49K. With five years behind them, the former earn $165K; the latter rarely get past $128K.\n',
      ),
    ).toEqual([
      'account-executive range about 54000.. USD/year',
      'account-manager range 49000.. USD/year',
      'account-executive unspecified 165000 USD/year',
      'account-manager unspecified over 128000 USD/year',
    ]);
  });

  test('a field in a list has two ends of pay for each of two jobs', () => {
    expect(
      read(
        'Graphic Designer vs. Art Director\n\nWhat each earns\n\nGraphic designers earn $55,000 a year.\n\n- In-house retail: $48k–$61k for the former, $84k–$112k for the latter\n',
      ),
    ).toEqual([
      'graphic-designer unspecified 55000 USD/year',
      'graphic-designer range 48000..61000 USD/year',
      'art-director range 84000..112000 USD/year',
    ]);
  });

  test('tables under a paragraph about one job are of that job', () => {
    expect(
      read(
        'Warehouse supervisor, shift leader, store keeper\n\nSet a fair budget\n\nThe average warehouse supervisor salary is $47,930, or $23.04 per hour.\n\nState | Avg. Salary | Hourly Rate |\n---|---|---|\nCalifornia | $57,214 | $27.51 |\nTennessee | $43,316 | $20.83 |\n',
      ),
    ).toEqual([
      'warehouse-supervisor average 23.04 USD/hour',
      'warehouse-supervisor average 47930 USD/year',
      'warehouse-supervisor average 57214 USD/year',
      'warehouse-supervisor unspecified 27.51 USD/hour',
      'warehouse-supervisor average 43316 USD/year',
      'warehouse-supervisor unspecified 20.83 USD/hour',
    ]);
  });

  test('a survey that lumps two jobs together speaks of the job of the page, and statisticians that say so of others', () => {
    expect(
      read(
        'Legal assistant salary\n\nLegal assistants earn $52,000. The BLS does not tell paralegals and legal assistants apart; it gives the median as $57,120. Statisticians say that is $20,500 up on ten years ago.\n',
      ),
    ).toEqual(['legal-assistant median 57120 USD/year', 'legal-assistant unspecified 52000 USD/year']);
  });

  test('an area is no part of a job’s name', () => {
    expect(
      read(
        'Real estate appraiser pay\n\nAppraisers earn $60,000 a year. New York area appraisers earn an average of $81,700 per year.\n',
      ),
    ).toEqual([
      'real-estate-appraiser average 81700 USD/year',
      'real-estate-appraiser unspecified 60000 USD/year',
    ]);
  });

  test('a centre for calls is, and neither incentives nor what one is told to pay are its pay', () => {
    expect(
      read(
        'Call Centre Jobs in India: What Is the Pay?\n\nAverage salaries can be:\n\n• Call Centre Agents: Rs. 9,500 to Rs. 16,000 per month\n\nIncentives are paid for attendance, up to Rs. 6,000 in a month. If you are told to pay Rs. 2,500 for "training", walk away.\n',
      ),
    ).toEqual(['call-centre-agent average 9500..16000 INR/month']);
  });
});

describe('how much it is', () => {
  test('rupees may be grouped by spaces', () => {
    expect(
      read(
        'Relationship manager pay in India\n\n| Experience | Annual Average Salaries |\n| 1-4 years | INR 3 12 400 – INR 6 90 000 |\n| 10-19 years | INR 5 48 000 – INR 15 20 750 |\n',
      ),
    ).toEqual([
      'relationship-manager average 312400..690000 INR/year',
      'relationship-manager average 548000..1520750 INR/year',
    ]);
  });

  test('a title of hours does not make hours’ pay of a column of years', () => {
    expect(
      read(
        'Diagnostic medical sonographer\n\nMean hourly wage\n\nSonographers earn $41.15.\n\n| State | Avg Salary | vs National |\n|---|---|---|\n| Hawaii | $118,320 | +38.0% |\n| Ohio | $74,590 | -13.0% |\n',
      ),
    ).toEqual([
      'diagnostic-medical-sonographer unspecified 41.15 USD/hour',
      'diagnostic-medical-sonographer average 118320 USD/year',
      'diagnostic-medical-sonographer average 74590 USD/year',
    ]);
  });

  test('a spread from one sum to another is a range, and new hires begin on pay', () => {
    expect(
      read(
        'HVAC technician salary\n\nHVAC technicians earn $50,000 a year. New hires begin at $17 to $19 an hour in most places. Median pay was $52,610 a year, with a spread from $37,340 to $85,240.\n',
      ),
    ).toEqual([
      'hvac-technician range 17..19 USD/hour',
      'hvac-technician median 52610 USD/year',
      'hvac-technician range 37340..85240 USD/year',
      'hvac-technician unspecified 50000 USD/year',
    ]);
  });

  test('what is ordered, due up front or the least that anybody takes is no pay', () => {
    expect(
      read(
        'Train driver salary\n\nTrain drivers earn £60,720 on average. Order the full report for £195. Some firms want £5,000 up front. Below £15 an hour nobody will take the work.\n',
      ),
    ).toEqual(['train-driver average 60720 GBP/year']);
  });

  test('what one thing brings is its price, and a company called after a goal is paid no goal', () => {
    expect(
      read(
        'Hairdresser salary\n\nHairdressers earn £21,000 a year. A cut and colour brings in £85 or so. One bridal outfit alone may bring £80 or £400.\n',
      ),
    ).toEqual(['hairdresser unspecified 21000 GBP/year']);
    expect(
      read(
        'Store manager salary\n\nCompany | Average Salary | Hourly Rate |\n---|---|---|\nTarget | $63,902 | $30.72 |\nSysco | $61,755 | $29.69 |\n',
      ),
    ).toEqual([
      'store-manager average 63902 USD/year',
      'store-manager unspecified 30.72 USD/hour',
      'store-manager average 61755 USD/year',
      'store-manager unspecified 29.69 USD/hour',
    ]);
  });

  test('what the best states for a job are ranked by is its pay, and what a licence costs there is none', () => {
    const cards = 'New York\n$95,2607.0% growth\n\nHawaii\n$93,91011.0% growth\n';
    expect(read(`Master electrician licence\n\nBest States for Master Electricians\n\n${cards}`)).toEqual([
      'master-electrician unspecified 95260 USD/year',
      'master-electrician unspecified 93910 USD/year',
    ]);
    expect(
      read(`Master electrician licence\n\nFees in the Best States for Master Electricians\n\n${cards}`),
    ).toEqual([]);
  });
});
