import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

/** The figures of a text in the order of the alphabet. */
const read = (text: string): readonly string[] => figures(normalized(text)).sort();

describe('whom a title names', () => {
  test.each([
    ['Five Things That Decide What DevOps Engineers Earn', 'DevOps engineers', 'devops-engineer'],
    ['So You Want to Be a Smokejumper', 'Smokejumpers', 'smokejumper'],
    ['Sector-wise pharmacist salary', 'Pharmacists', 'pharmacist'],
  ])('%s', (title, they, role) => {
    expect(read(`${title}\n\n${they} earn $61,200 a year on average.\n`)).toEqual([
      `${role} average 61200 USD/year`,
    ]);
  });

  test('a credential that has a short form is no other job', () => {
    expect(
      read(
        'What Do Bookkeepers Get Paid?\n\nThe yearly average is $44,370.\n\n- Certified Professional Bookkeeper (CPB): from a trade body.\n',
      ),
    ).toEqual(['bookkeeper average 44370 USD/year']);
  });
});

describe('names that stand among others', () => {
  test('two jobs that share no noun are two, where a wage is given for both', () => {
    expect(
      read(
        'Stage Technicians\n\nLighting technicians $61,240\nSound technicians $57,830\nProjectionists $34,450\n\nMedian wages for lighting technicians and sound technicians in the top industry were $78,520 and $74,090, respectively.\n',
      ),
    ).toEqual(
      expect.arrayContaining([
        'lighting-technician median 78520 USD/year',
        'sound-technician median 74090 USD/year',
      ]),
    );
  });

  test('of a group of two jobs neither is what the other is called for short', () => {
    expect(
      read(
        'Barbers and Hairstylists\n\n| Quick Facts: Barbers and Hairstylists | |\n| --- | --- |\n| 2024 Median Pay | $17.05 per hour |\n\nPay\n\nThe median hourly wage for barbers was $18.94. The median hourly wage for hairstylists was $16.87.\n',
      ).filter((figure) => !figure.startsWith('barbers-and')),
    ).toEqual(['barber median 18.94 USD/hour', 'hairstylist median 16.87 USD/hour']);
  });

  test('a name in the brackets behind a job is what somebody calls him', () => {
    expect(
      read(
        'Paralegal or legal assistant?\n\n| Attribute | Paralegal (The Pro) | Legal Assistant (The Keeper) |\n| --- | --- | --- |\n| Average salary | $58,000 | $41,000 |\n',
      ),
    ).toEqual(['legal-assistant average 41000 USD/year', 'paralegal average 58000 USD/year']);
  });

  test('things that are counted are no kind of those behind them', () => {
    expect(
      read('UX designer pay\n\nUX designers earn $90,000. Across all sources designers get $77,000.\n'),
    ).toEqual(['ux-designer unspecified 77000 USD/year', 'ux-designer unspecified 90000 USD/year']);
  });

  test('when somebody works makes no title', () => {
    expect(read('Sommelier pay\n\nA weekend sommelier can count on $26 an hour.\n')).toEqual([
      'sommelier unspecified 26 USD/hour',
    ]);
  });

  test('a long name may lose its middle', () => {
    expect(
      read('Wind turbine technician\n\nHow much do wind techs make?\n\nNewcomers average $20.85 an hour.\n'),
    ).toEqual(['wind-turbine-technician average 20.85 USD/hour']);
  });

  test('the same job, and ones of a level, are of the job that was named last', () => {
    expect(
      read(
        'Pay of adjusters\n\nSenior-level field adjusters make $91,000 a year, while intermediate-level ones make $79,000. In Quebec the same job brings $77,000 a year.\n',
      ),
    ).toEqual([
      'field-adjuster unspecified 77000 USD/year',
      'field-adjuster unspecified 79000 USD/year',
      'field-adjuster unspecified 91000 USD/year',
    ]);
  });

  test.each([
    'Scrum master',
    'Product owner',
    'Chimney sweep',
    'Tax preparer',
    'Childminder',
    'Claims handler',
  ])('%s is a job', (name) => {
    const id = name.toLowerCase().replaceAll(' ', '-');
    expect(read(`${name} salary\n\nThe average is $61,200 a year.\n`)).toEqual([
      `${id} average 61200 USD/year`,
    ]);
  });
});

describe('which of two jobs', () => {
  const two = 'Analyst vs Accountant pay\n\nAnalysts earn $95,000 a year and accountants $79,000.\n\n';

  test('a colon ends the talk of how far they are apart', () => {
    expect(
      read(`${two}The distance is smaller at first: $66,000 for the former and $58,500 for the latter.`),
    ).toEqual([
      'accountant unspecified 58500 USD/year',
      'accountant unspecified 79000 USD/year',
      'analyst unspecified 66000 USD/year',
      'analyst unspecified 95000 USD/year',
    ]);
  });

  test('the same two figures stand in the order of the two', () => {
    expect(read(`${two}In St. Louis the same two figures are $86,400 and $73,200.`)).toEqual([
      'accountant unspecified 73200 USD/year',
      'accountant unspecified 79000 USD/year',
      'analyst unspecified 86400 USD/year',
      'analyst unspecified 95000 USD/year',
    ]);
  });

  test('what a place pays both is paid to each', () => {
    expect(read(`${two}Rural towns pay both about $72,500 a year.`)).toEqual([
      'accountant unspecified 79000 USD/year',
      'accountant unspecified about 72500 USD/year',
      'analyst unspecified 95000 USD/year',
      'analyst unspecified about 72500 USD/year',
    ]);
  });

  test('after a word about somebody beside him the talk goes on about the job of the page', () => {
    expect(
      read(
        'Thatcher pay\n\nA thatcher asks £220 per day, and a labourer £110. Emergency work is paid at up to £320 a day.',
      ),
    ).toEqual([
      'labourer unspecified 110 GBP/day',
      'thatcher range ..320 GBP/day',
      'thatcher unspecified 220 GBP/day',
    ]);
  });

  test('employers and statistics begin anew, whoever was named last', () => {
    expect(
      read(
        'Ship captain pay\n\nShip captains earn $96,540 a year. Pursers are closer to $82,000. Cruise lines often quote $9,000 per month. The wage at the bottom tenth was under $54,290.',
      ),
    ).toEqual([
      'purser unspecified about 82000 USD/year',
      'ship-captain p10 under 54290 USD/year',
      'ship-captain unspecified 9000 USD/month',
      'ship-captain unspecified 96540 USD/year',
    ]);
  });

  test('those who pay are nobody that is paid', () => {
    expect(read('Commercial pilot pay\n\nPilots earn ₹24 LPA. Charter operators pay up to ₹30 LPA.')).toEqual(
      ['commercial-pilot range ..3000000 INR/year', 'commercial-pilot unspecified 2400000 INR/year'],
    );
  });

  test('the end of a long name, which its initials explain, means the whole', () => {
    expect(
      read(
        'Bank probationary officer (PO) salary\n\nThe basic pay is Rs. 48,480 per month. Probationary officers of private banks are offered ₹4.5–6 LPA.',
      ),
    ).toEqual([
      'bank-probationary-officer range 450000..600000 INR/year',
      'bank-probationary-officer unspecified 48480 INR/month',
    ]);
  });

  test('cabin crew are flight attendants on a page about these', () => {
    expect(read('Flight attendant pay\n\nHalf of all cabin crew earn less than USD 58,900 a year.')).toEqual([
      'flight-attendant median under 58900 USD/year',
    ]);
  });

  test('the industries in which somebody works are no part of his name', () => {
    expect(
      read(
        'Optometrists\n\nIn May 2024, the median annual wages for optometrists in the main industries that employ them were:\n\nOutpatient care centers\t$151,900\nOffices of physicians\t$137,260\n',
      ),
    ).toEqual(['optometrist median 137260 USD/year', 'optometrist median 151900 USD/year']);
  });
});

describe('lists of jobs', () => {
  test('a list in any currency names its jobs, and what is no job is none', () => {
    const text = [
      'Pay in Abu Dhabi',
      '',
      '1. What professions get',
      'Here are rough monthly ranges (in AED):',
      'a. Banking',
      '- Accountant: AED 7,500β14,000',
      '- Financial Analyst: AED 14,000β28,000',
      '- Investment Banker: AED 32,000β65,000',
      'b. Insurance',
      '- Underwriter: AED 12,500β24,000',
      '- Claims Handler: AED 7,000β12,500',
      '2. Cost of living',
      '- One-bedroom flat: AED 4,500β7,500 per month',
      '- Groceries: AED 1,200β1,800',
    ].join('\n');
    expect(read(text)).toEqual([
      'accountant range 7500..14000 AED/month',
      'claims-handler range 7000..12500 AED/month',
      'financial-analyst range 14000..28000 AED/month',
      'investment-banker range 32000..65000 AED/month',
      'underwriter range 12500..24000 AED/month',
    ]);
  });

  test('what stands between two numbered titles belongs to the first', () => {
    expect(
      read(
        'Careers of a bank\n\n1️⃣ Relationship manager\nFirst rung\nSalary: ₹4L – ₹7L\n2️⃣ Branch manager\nSalary: ₹9L – ₹18L\n3️⃣ Risk analyst\nSalary: ₹5L – ₹8L\n',
      ),
    ).toEqual([
      'branch-manager range 900000..1800000 INR/year',
      'relationship-manager range 400000..700000 INR/year',
      'risk-analyst range 500000..800000 INR/year',
    ]);
  });

  test('a sentence behind a colon makes no name of what stands before it', () => {
    expect(
      normalized(
        'Train driver salary\n\nApplications are many: one vacancy drew 4,200, and training costs £100,000 a head.\n\nBus driver: £28,900\nTram driver: £33,200\nSignaller: £41,600\n',
      ).roles,
    ).not.toContain('applications-are-many');
  });
});
