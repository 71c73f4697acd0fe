import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string, title?: string): readonly string[] => figures(normalized(text, title));

describe('rows, marks of notes and codes', () => {
  test('digits behind words lead to notes, and so they do behind amounts', () => {
    expect(
      read(
        'Bank clerk salary\n\nThe basic pay of a clerk is Rs. 23,650 per month351.\n\nThe allowances are paid to a clerk351.\n\nGross comes to nearly Rs. 38,605.40 per month. In a metro it is Rs. 40,260351.\n',
      ),
    ).toEqual([
      'bank-clerk unspecified 23650 INR/month',
      'bank-clerk unspecified under 38605.4 INR/month',
      'bank-clerk unspecified 40260 INR/month',
    ]);
  });

  test('two numbers that a pipe parts are not one, where the cells of the other rows were run together', () => {
    expect(
      read(
        'Paramedic salary\n\nBandStarting pay2-4 years5+ years\nBand 5£29,970£32,324£36,483\nBand 6£37|338£39,405£44,962\nBand 7£46,148£48,526£52,809\n\nRates are by the year.\n',
      ).filter((figure) => figure.includes('37338')),
    ).toEqual([]);
  });

  test('amounts of a row that are one pay for the year, the month, the week and the hour', () => {
    expect(
      read(
        'Crane Operator Pay\n\nYearly\nSalary\nMonthly\nPay\nWeekly\nRate\nHourly\nRate\n75th Percentile $72,460 $6,038 $1,393 $35\n25th Percentile $55,917 $4,660 $1,075 $27\n',
      ),
    ).toEqual([
      'crane-operator p75 6038 USD/month',
      'crane-operator p75 1393 USD/week',
      'crane-operator p75 35 USD/hour',
      'crane-operator p75 72460 USD/year',
      'crane-operator p25 4660 USD/month',
      'crane-operator p25 1075 USD/week',
      'crane-operator p25 27 USD/hour',
      'crane-operator p25 55917 USD/year',
    ]);
  });

  test('a code behind the amount says which dollar it is', () => {
    expect(read('Cabin crew salary\n\n• Qantas $48,000 AUD – $61,000 AUD\n• Scoot SGD$31,650\n')).toEqual([
      'cabin-crew range 48000..61000 AUD/year',
      'cabin-crew unspecified 31650 SGD/year',
    ]);
  });

  test('a point of a scale with a mark that leads to a note', () => {
    expect(
      read(
        'Teacher pay scale\n\nPoint  From 01/10/23\n1 €40,115\n2 €41,730\n3 €43,585\n4 €44,420  *\n5 €45,610- *\n',
      ),
    ).toEqual([
      'teacher unspecified 40115 EUR/year',
      'teacher unspecified 41730 EUR/year',
      'teacher unspecified 43585 EUR/year',
      'teacher unspecified 44420 EUR/year',
      'teacher unspecified 45610 EUR/year',
    ]);
  });

  test('a bar before one cell makes no table', () => {
    expect(
      read(
        'Locksmith salary\n\n1\n\nTrainee Locksmith\n\n| Up to £15,500\n2\n\nLocksmith\n\n| Up to £27,000\n',
      ),
    ).toEqual(['trainee-locksmith range ..15500 GBP/year', 'locksmith range ..27000 GBP/year']);
  });

  test('a currency on a line of its own heads nothing', () => {
    expect(
      read(
        'Tax Accountant Salary in Germany\n\nAverage Monthly Salary\n3,640 EUR\n\nLOW\n1,870\nEUR\nHIGH\n5,610\nEUR\n',
      ),
    ).toEqual([
      'tax-accountant average 3640 EUR/month',
      'tax-accountant unspecified 1870 EUR/month',
      'tax-accountant unspecified 5610 EUR/month',
    ]);
  });

  test('ranges of lakhs that were run together with the amount before', () => {
    expect(
      read(
        'Architect salary in India\n\nCompanyAverage SalaryRange\nSky Studio4.3 LPA2.8 - 6.5 LPA\nState PWD7.1 LPA5.5 - 9.4 LPA\n',
      ),
    ).toEqual([
      'architect average 430000 INR/year',
      'architect range 280000..650000 INR/year',
      'architect average 710000 INR/year',
      'architect range 550000..940000 INR/year',
    ]);
  });

  test('stages in lakhs are no headings', () => {
    expect(
      read(
        'Pharmacist salary in India\n\nExperience wise\n\nFresher 2.1 LPA\n5-9 years ₹3.4 lakh\n20+ years 6.9 LPA\n',
      ),
    ).toEqual([
      'pharmacist unspecified 210000 INR/year',
      'pharmacist unspecified 340000 INR/year',
      'pharmacist unspecified 690000 INR/year',
    ]);
  });

  test('a period of all figures holds for none that cannot be paid for it', () => {
    expect(
      read(
        'Hourly rates of caregivers\n\nOhio $12.85\nTexas $11.90\n\n(figures for caregivers, per hour)\n\nA full year at the average rate gives the caregiver about $34,100 before taxes.\n',
      ),
    ).toContain('caregiver average about 34100 USD/year');
  });

  test('where on a scale an amount stands makes pay of it', () => {
    expect(
      read(
        'Teacher pay in Ireland\n\nPoints of the scale\n\nWho came in late finds €41,383 at point 1 and €79,600 at point 25.\n',
      ),
    ).toEqual(['teacher unspecified 41383 EUR/year', 'teacher unspecified 79600 EUR/year']);
  });
});

describe('sums beside pay', () => {
  const pay = (text: string): readonly string[] => read(`${text}\n`, 'Plumber salary');

  test.each([
    [
      'what a day of the week adds',
      'Plumbers qualify for more on call. Sundays count double, and Saturdays €19.20 for the day.',
    ],
    ['what goes by another name', "If the drive goes on, that's an overdrive of $150."],
    ['what a customer pays for a thing', 'A plumber who runs a gala for $40,000 does not pass a hat round.'],
    ['what a sale brings', "Plumbers get 2% of the night's gross, which may reach $20,000."],
    ['a part of the pay', 'That leaves $20,300 of variable for the first and $54,400 for the second.'],
    ['prices by the job', 'By the job: a boiler £540, a full bathroom £4,100 to £5,200.'],
    ['how far pay differs', 'Plumber pay differs by close to $18,000 from one state to the next.'],
    ['what is billed', 'Five houses a week is $84,000 in billings.'],
    ['a licence', "A contractor's licence is $1,014 in Ohio."],
    [
      'what comes beside the pay',
      'Additional compensation was had by 71 percent and came to $11,420 on average.',
    ],
    [
      'what somebody is advised to have',
      "You'd be ill advised to come without savings: €2,000 at the least.",
    ],
  ])('%s is no pay', (_, text) => {
    expect(pay(text)).toEqual([]);
  });

  test.each([
    [
      'an answer to what is no pay',
      'Q: Sign-on bonus?\n\nA: $5,000–$10,000 at rural hospitals, paid over 24 months.',
    ],
    ['an answer on tax', 'How much tax on £44,500?\n\n£6,386 income tax plus £2,554 NI.'],
    ['a growth on its own line', 'Plumber Salary Growth\n\n+£7,730\n\nSalary Increase'],
  ])('%s is no pay', (_, text) => {
    expect(pay(text)).toEqual([]);
  });

  test('what stands in brackets does not govern what stands behind them', () => {
    expect(pay('With a credential ($250 exam) plumbers earn past $102,800 a year.')).toEqual([
      'plumber unspecified over 102800 USD/year',
    ]);
  });

  test('what somebody holds is not what an amount is of', () => {
    expect(
      pay("Years as a plumber are worth €58,000 in annual pay. Those with just a bachelor's are on $46,000."),
    ).toEqual(['plumber unspecified 58000 EUR/year', 'plumber unspecified 46000 USD/year']);
  });
});

describe('tables and lines of pay scales', () => {
  test('a head whose names end in nouns of pay', () => {
    expect(
      read(
        'Deportation Officer\n\nPay and Benefits\n\nGrade Base Pay Average Locality, Overtime, Premium Pay Total\nGL-5 $41,340 $20,912 $62,252\nGS-11 $61,218 $33,944 $95,162\n',
      ),
    ).toEqual([
      'deportation-officer unspecified 41340 USD/year',
      'deportation-officer unspecified 62252 USD/year',
      'deportation-officer unspecified 61218 USD/year',
      'deportation-officer unspecified 95162 USD/year',
    ]);
  });

  test('grades and steps without borders and signs', () => {
    expect(
      read(
        'Educator salary in Germany\n\nThe average monthly pay of an educator is 2.680 euros.\n\nCollective agreement\n\nGroup Step 1 Step 2\nS 8a 2.955,11 3.154,72\n',
      ),
    ).toEqual([
      'educator average 2680 EUR/month',
      'educator unspecified 2955.11 EUR/month',
      'educator unspecified 3154.72 EUR/month',
    ]);
  });

  test('a head of percentiles that was broken over several lines', () => {
    expect(
      read(
        'Surveyor pay\n\nPercentile 10% 25% 50%\n(Median)\n75% 90%\nPer Hour $17.92 $23.58 $31.27 $41.36 $51.77\n',
      ),
    ).toEqual([
      'surveyor p10 17.92 USD/hour',
      'surveyor p25 23.58 USD/hour',
      'surveyor p50 31.27 USD/hour',
      'surveyor p75 41.36 USD/hour',
      'surveyor p90 51.77 USD/hour',
    ]);
  });

  test('numbers under labels of pay, in the one money of the page', () => {
    expect(
      read(
        'Train conductor salary\n\nConductors earn €2,560 a month.\n\n- Gross salary/month: 3164.18\n- Netto compensation: 95\n- Employees: 18.300\n',
      ),
    ).toEqual([
      'train-conductor unspecified 2560 EUR/month',
      'train-conductor unspecified 3164.18 EUR/month',
    ]);
  });

  test('amounts of grades in brackets', () => {
    expect(
      read(
        'Park ranger pay\n\nRangers earn $40,100 a year. With some years in they move up to GS-7 ($45,581 to $59,257).\n',
      ),
    ).toEqual(['park-ranger range 45581..59257 USD/year', 'park-ranger unspecified 40100 USD/year']);
  });

  test('rupees and rand grouped by spaces', () => {
    expect(read('Analyst salary in India\n\n1-4 years INR 291 760 – INR 1 638 000\n')).toEqual([
      'analyst range 291760..1638000 INR/year',
    ]);
    expect(
      read(
        'Pharmacist salary in South Africa\n\nPharmacists take R 41 860,50 – R 47 215, 90 per month home.\n',
      ),
    ).toEqual(['pharmacist range 41860.5..47215.9 ZAR/month']);
  });

  test('a mark in the place of the last amount of a glued row', () => {
    expect(
      read(
        'Court clerk salary\n\nState Headcount Avg. Yearly Pay Top 10% Bottom 10%\nTexas14,680$42,370$60,030$28,840\nVermont190$48,510$66,240*\n',
      ),
    ).toContain('court-clerk average 48510 USD/year');
  });
});

describe('columns of numbers without a sign', () => {
  test('labels and one column of pay', () => {
    expect(
      read(
        'Air hostess salary in India\n\nAn air hostess earns Rs 30,000 a month.\n\nAirline Company Monthly Salary\nSpicejet 34800\nAir India 43250\nIndiGo 36150\n',
      ),
    ).toEqual([
      'air-hostess unspecified 30000 INR/month',
      'air-hostess unspecified 34800 INR/month',
      'air-hostess unspecified 43250 INR/month',
      'air-hostess unspecified 36150 INR/month',
    ]);
    expect(
      read(
        'Mechatroniker Gehalt\n\nMechatroniker verdienen im Monat 2.978,40€.\n\nPraxis in Jahren Bruttogehalt in €\n1 - 2 2.799,10\n2 - 5 2.846,75\n> 20 3.688,00\n',
      ),
    ).toEqual([
      'mechatroniker unspecified 2978.4 EUR/month',
      'mechatroniker unspecified 2799.1 EUR/month',
      'mechatroniker unspecified 2846.75 EUR/month',
      'mechatroniker unspecified 3688 EUR/month',
    ]);
  });

  test('allowances that are told by their letters are no pay', () => {
    expect(
      read(
        'Sub inspector salary\n\nA sub inspector earns Rs. 62,000 a month.\n\n| Part | Salary in X cities |\n| --- | --- |\n| Gross | 58440 |\n| HRA | 8688 |\n',
      ),
    ).not.toContain('sub-inspector unspecified 8688 INR/month');
  });

  test('labels that end in the sign and the time of their numbers', () => {
    expect(
      read(
        'Security guard pay in Canada\n\nProvince/AreaOntario\nLow ($/hr)17.60\nMedian ($/hr)21.00\nHigh ($/hr)33.40\n',
      ),
    ).toEqual([
      'security-guard unspecified 17.6 CAD/hour',
      'security-guard median 21 CAD/hour',
      'security-guard unspecified 33.4 CAD/hour',
    ]);
  });

  test('one amount in other money says nothing of the rest', () => {
    expect(
      read(
        'Clerk salary in India\n\nRs 30,000 a month, Rs 31,000 a month, Rs 32,000 a month, Rs 33,000 a month, Rs 34,000 a month, Rs 35,000 a month and Rs 36,000 a month are paid to clerks. A night away brings an allowance of 60 dollars.\n\n- Gross salary/month: 38164.18\n',
      ),
    ).toContain('clerk unspecified 38164.18 INR/month');
  });

  test('a table that was run together into one line', () => {
    expect(
      read(
        'Embalmer salary\n\nEmbalmers, area profile:StateJobs (1)Mean annual wage (2)California540$ 55,120Texas490$ 43,870Missouri250$ 59,2601 more row\n',
      ),
    ).toEqual([
      'embalmer average 55120 USD/year',
      'embalmer average 43870 USD/year',
      'embalmer average 59260 USD/year',
    ]);
  });

  test('rates by the day under a title of their own', () => {
    expect(
      read(
        'Site manager pay\n\nSite managers earn £41,000 a year.\n\n£41,275\nClick to see jobs\nDay rates (freelance)\nSite manager – £230-£265\nQuantity surveyor – £280 to £340\n',
      ),
    ).toContain('site-manager range 230..265 GBP/day');
  });

  test('a code, a space and a sign', () => {
    expect(read('Guard pay in Canada\n\nGuards are hired at CAD $17.25 to CAD $18.50/hour.\n')).toEqual([
      'guard range 17.25..18.5 CAD/hour',
    ]);
  });
});

describe('more that pages do to their figures', () => {
  test('statistics over sums without a sign', () => {
    expect(
      read(
        'Mechanical engineer salary in Germany\n\nEngineers earn €62,480 a year.\n\nYears in the job Lower quartile Median Upper quartile\n2 to 5 years 50,400 56,100 67,250\nOver 10 years 68,600 80,200 97,800\n',
      ),
    ).toEqual([
      'mechanical-engineer unspecified 62480 EUR/year',
      'mechanical-engineer p25 50400 EUR/year',
      'mechanical-engineer median 56100 EUR/year',
      'mechanical-engineer p75 67250 EUR/year',
      'mechanical-engineer p25 68600 EUR/year',
      'mechanical-engineer median 80200 EUR/year',
      'mechanical-engineer p75 97800 EUR/year',
    ]);
  });

  test('a blank cell before a sign is no dollar of Australia', () => {
    expect(
      read('Interior designer pay\n\nArea Jobs Wage\nMadison1,310$29.18/hr\nMilwaukeeN/A$24.35/hr\n').every(
        (figure) => figure.includes('USD'),
      ),
    ).toBe(true);
  });

  test('who pays each of two jobs best, run together', () => {
    expect(
      read(
        'Bank teller vs cashier\n\nBest paying companies for each\n\nRankBank tellersAvg. salaryCashiersAvg. salary\n1Citizens Bank$40,650Costco Wholesale$38,940\n2PNC$37,905IKEA$34,120\n',
      ),
    ).toEqual([
      'bank-teller unspecified 40650 USD/year',
      'cashier unspecified 38940 USD/year',
      'bank-teller unspecified 37905 USD/year',
      'cashier unspecified 34120 USD/year',
    ]);
  });

  test('a chart of two jobs, what is said of each in the same words', () => {
    expect(
      read(
        'Dental Assistant vs. Dental Hygienist\n\nEdit this chartDental AssistantDental Hygienist\nSalary Median pay is $36,240 in the U.S. Median pay is $72,860 in the U.S.\nPer hour $17.42 $35.03\nLowest 10% Under $25,310 Under $50,980\n',
      ),
    ).toEqual([
      'dental-assistant median 36240 USD/year',
      'dental-hygienist median 72860 USD/year',
      'dental-assistant unspecified 17.42 USD/hour',
      'dental-hygienist unspecified 35.03 USD/hour',
      'dental-assistant p10 under 25310 USD/year',
      'dental-hygienist p10 under 50980 USD/year',
    ]);
  });

  test('columns that say of when their sums are, under a caption with the currency', () => {
    expect(
      read(
        'Typical pay for HR managers has run ahead of inflation, a recruiter’s figures show.\n\nUsual salary (£), HR manager\nRegion | Jul-06 | Jul-07 | Increase |\nLondon | 41,500 | 43,000 | 3.6% |\nScotland | 32,800 | 33,100 | 0.9% |\n',
      ),
    ).toEqual([
      'hr-manager unspecified 41500 GBP/year',
      'hr-manager unspecified 43000 GBP/year',
      'hr-manager unspecified 32800 GBP/year',
      'hr-manager unspecified 33100 GBP/year',
    ]);
  });

  test('a title that names the year does not make a year’s pay of an hour’s', () => {
    expect(
      read(
        'Electrician pay: what each year brings\n\nElectricians get between $21 and $25 an hour. In the fourth year they can get up to $27.\n',
      ),
    ).toEqual(['electrician range 21..25 USD/hour', 'electrician range ..27 USD/hour']);
  });

  test('the national average of a page about one job is that of the job', () => {
    expect(read('Event manager salary\n\nThe national average stands at $64,930 a year.\n')).toEqual([
      'event-manager average 64930 USD/year',
    ]);
    expect(
      read('Event manager salary\n\nThey get more than the national average of $64,930 a year.\n'),
    ).toEqual([]);
  });

  test('a credit of a picture parts nothing', () => {
    expect(
      read(
        'What the median retail worker gets\n\nThe median retail worker was paid so much for the year.\n\nANNUAL SALARY\n\n2. Gap: $27,912\n\nGetty\n\n1. Target: $26,390\n',
      ),
    ).toEqual(['retail-worker median 27912 USD/year', 'retail-worker median 26390 USD/year']);
  });

  test('rupees that nobody is paid for a year or a day are told by the month', () => {
    expect(
      read('Air hostess salary in India\n\nAn air hostess starts on a salary of Rs 24000 to Rs 38000.\n'),
    ).toEqual(['air-hostess range 24000..38000 INR/month']);
  });

  test.each([
    ['what customers pay', 'Plumbers charge anything from £220 to £360 plus VAT.'],
    [
      'what a course costs, under a title that asks for it',
      'What do you pay for a degree?\n\n£9,250 a year for three years.',
    ],
    ['a pension', 'And the pension: after 25 years plumbers in Illinois draw about $58,000 a year.'],
    ['what both pass', 'Plumbers: both go past $50,000 in parts of California.'],
    [
      'a rise that was agreed',
      'After the strikes of plumbers a 4.5% rise was agreed, that is £2,300 in the pocket.',
    ],
    ['how a site writes a sum', 'Wages of plumbers above $208,000 may appear as that.'],
    ['what a notice costs', 'Plumbers were paid with a notice buyout of ₹60,000.'],
    ['what a fund pays the old', 'Plumbers know that Railroad Retirement pays $3,290 a month on average.'],
  ])('%s is no pay', (_, text) => {
    expect(read(`${text}\n`, 'Plumber salary')).toEqual([]);
  });
});
