import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): readonly string[] => figures(normalized(text));

describe('heads', () => {
  test('of means behind counts name the last two columns', () => {
    expect(
      read(
        'Surveyor wages\n\nIndustries with most of these jobs:\n\nIndustry Jobs (1) Share of industry, % Mean hourly wage Mean annual wage (2)\nArchitectural, Engineering, and Related Services 32,640 2.18 $32.41 $67,410\nState Government, excluding schools and hospitals 1,730 0.08 $38.92 $80,950\n',
      ),
    ).toEqual([
      'surveyor average 32.41 USD/hour',
      'surveyor average 67410 USD/year',
      'surveyor average 38.92 USD/hour',
      'surveyor average 80950 USD/year',
    ]);
  });

  test('that say LPA make lakhs of small rupees', () => {
    expect(
      read(
        'Reporter pay in India\n\nDesignation | Starting (LPA) | Average (LPA)\nReporter | INR 2.4 | INR 3.9\nEditor-in-Chief | INR 12 | INR 24\n',
      ),
    ).toEqual([
      'reporter average 390000 INR/year',
      'reporter unspecified 240000 INR/year',
      'editor-in-chief average 2400000 INR/year',
      'editor-in-chief unspecified 1200000 INR/year',
    ]);
  });

  test('with a sign in brackets are heads', () => {
    expect(
      read(
        'Train driver salary\n\nStage Monthly Pay, Average (£) Hourly Pay, Average (£)\nEntry-Level (0-2 years) £2,600 – £3,100 £16 – £19\nExperienced (5+ years) £4,700 – £5,800+ £27 – £36+\n',
      ),
    ).toEqual([
      'train-driver average 2600..3100 GBP/month',
      'train-driver average 16..19 GBP/hour',
      'train-driver average 4700..5800 GBP/month',
      'train-driver average 27..36 GBP/hour',
    ]);
  });

  test('name the currency of ranges without a sign', () => {
    expect(
      read(
        'Jobs in Ireland\n\nPosition Pay Range (EURO) Pay Range (USD)\nProject Manager 35,000 - 82,000 38,930.50 - 91,208.60\nSoftware Developer 29,000 - 62,500 32,256.70 - 69,518.75\n',
      ),
    ).toEqual([
      'project-manager range 35000..82000 EUR/year',
      'project-manager range 38930.5..91208.6 USD/year',
      'software-developer range 29000..62500 EUR/year',
      'software-developer range 32256.7..69518.75 USD/year',
    ]);
  });

  test('of a second column name the job where the first names the sector', () => {
    expect(
      read(
        'Jobs in Ireland\n\nSector | Role | Average Annual Pay Range (€) |\n---|---|---|\nTechnology | Systems Administrator (Mid) | 46,000 - 61,000 |\nFinance | Financial Analyst (Mid) | 51,000 - 69,000 |\nHuman Resources | Payroll Specialist | 38,000 - 52,500 |\n',
      ),
    ).toEqual([
      'systems-administrator average 46000..61000 EUR/year',
      'financial-analyst average 51000..69000 EUR/year',
      'payroll-specialist average 38000..52500 EUR/year',
    ]);
  });
});

describe('titles', () => {
  test('with a number over points are titles', () => {
    expect(
      read(
        'Food careers\n\n7. Bartender\n\n$8.10 to $16.20 an hour is the going wage.\n\n8. Food Stylist\n\n  • Day rate: $475–$850\n  • Average salary in the U.S.: $51,600 per year\n',
      ),
    ).toEqual([
      'bartender range 8.1..16.2 USD/hour',
      'food-stylist range 475..850 USD/day',
      'food-stylist average 51600 USD/year',
    ]);
  });

  test('of a site, in the plural and never named again, are not whom the page is about', () => {
    expect(
      read(
        'Process Advisors\n\nCloud Architect Salary in India\n\nA cloud architect earns ₹19,84,000 per annum.\n',
      ),
    ).toEqual(['cloud-architect unspecified 1984000 INR/year']);
  });

  test('that begin with the word of pay name the job behind it', () => {
    expect(
      read(
        'Salary tax clerk\n\nTax clerks earn 2.765,50 Euro gross a month. Across all ages tax clerks earn between 27.000 and 38.500 € gross per year.\n',
      ),
    ).toEqual(['tax-clerk range 27000..38500 EUR/year', 'tax-clerk unspecified 2765.5 EUR/month']);
  });
});

describe('sentences', () => {
  test('over a table go on about the one job of their paragraph', () => {
    expect(
      read(
        'Speech-Language Pathologists and Audiologists\n\nEarnings\n\nThe median speech-language pathologist made $54,610 a year. By industry, the medians were:\n\nNursing care facilities\t$70,480\nElementary and secondary schools\t50,880\n\nAudiologists had a median of $53,490 a year.\n',
      ),
    ).toEqual([
      'speech-language-pathologist median 54610 USD/year',
      'speech-language-pathologist median 70480 USD/year',
      'speech-language-pathologist median 50880 USD/year',
      'audiologist median 53490 USD/year',
    ]);
  });

  test('about what firms offer and shifts fetch are about pay', () => {
    expect(
      read(
        'Occupational health nurse pay\n\nOccupational health nurses earn £37,000 a year. Outside the NHS, firms offer £38k–£46k. Agency shifts fetch £210 to £255 a day.\n',
      ),
    ).toEqual([
      'occupational-health-nurse range 210..255 GBP/day',
      'occupational-health-nurse range 38000..46000 GBP/year',
      'occupational-health-nurse unspecified 37000 GBP/year',
    ]);
  });

  test('that announce hourly wages make hours’ pay of the sums behind them', () => {
    expect(
      read(
        'Civil engineer pay\n\nJob Bank posts hourly wages instead. For civil engineers it lists a low of $29.81 and a high of $71.38.\n',
      ),
    ).toEqual(['civil-engineer range ..71.38 CAD/hour', 'civil-engineer unspecified 29.81 CAD/hour']);
  });

  test('about exams that somebody has passed are about his pay, and what a post is worth is its pay', () => {
    expect(
      read(
        'Actuary salary\n\nAn actuary who is just starting, two exams in the bag, can expect between $51,000 and $74,000. A full-time post in the City is worth about $99,600 a year. Seniors see far more, with base pay of $165,000 to $170,000 and bonuses.\n',
      ),
    ).toEqual([
      'senior-actuary range 165000..170000 USD/year',
      'actuary range 51000..74000 USD/year',
      'actuary unspecified about 99600 USD/year',
    ]);
  });

  test('give the field of each amount in a list', () => {
    expect(
      read(
        'Civil Engineer vs. Mechanical Engineer\n\nCivil engineers earn CAD 90,000 a year.\n\n- Alberta: civil CAD 97,200, mechanical CAD 95,800\n',
      ),
    ).toEqual([
      'civil-engineer unspecified 90000 CAD/year',
      'civil-engineer unspecified 97200 CAD/year',
      'mechanical-engineer unspecified 95800 CAD/year',
    ]);
  });

  test('about cash on top, what one needs to live, weightings and what is added give no pay', () => {
    expect(
      read(
        'Data Analyst Salaries\n\nA data analyst gets £46,500 per year. A single adult there needs about £27,800 a year. The London weighting some firms pay is £3,900. Allowances of £2,800 are added.\n\nAdditional Cash Compensation\n\nAverage £2,000\n\nCash on top comes to £2,000 or so.\n',
      ),
    ).toEqual(['data-analyst unspecified 46500 GBP/year']);
  });
});
