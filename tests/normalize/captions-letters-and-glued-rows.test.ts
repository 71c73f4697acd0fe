import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`));

describe('a head that lost its borders is cut at the names of its columns', () => {
  test.each([
    [
      'whose measure and period stand together',
      'Constable pay\n\nRank Starting Salary Monthly Hourly\nConstable £22,320 £1,860 £10.73\nSergeant £42,636 £3,553 £20.50',
      [
        'constable unspecified 22320 GBP/year',
        'constable unspecified 1860 GBP/month',
        'constable unspecified 10.73 GBP/hour',
        'sergeant unspecified 42636 GBP/year',
        'sergeant unspecified 3553 GBP/month',
        'sergeant unspecified 20.5 GBP/hour',
      ],
    ],
    [
      'which brackets tell apart',
      'Building surveyor pay\n\nCareer Stage Range (Regions) Range (London)\nGraduate £23,500 - £27,500 £27,200 - £30,400\nSenior £46,300 - £56,800 £57,100 - £72,600',
      [
        'building-surveyor range 23500..27500 GBP/year',
        'building-surveyor range 27200..30400 GBP/year',
        'building-surveyor range 46300..56800 GBP/year',
        'building-surveyor range 57100..72600 GBP/year',
      ],
    ],
    [
      'which are jobs, over rows that are years',
      'Actuary vs. Data Scientist\n\nPay year by year\n\nYear Actuary Data Scientist\n1 $71,500 $88,000\n3 $89,000 $112,500\n5 $108,500 $134,000',
      [
        'actuary unspecified 71500 USD/year',
        'data-scientist unspecified 88000 USD/year',
        'actuary unspecified 89000 USD/year',
        'data-scientist unspecified 112500 USD/year',
        'actuary unspecified 108500 USD/year',
        'data-scientist unspecified 134000 USD/year',
      ],
    ],
    [
      'of which the last is of another sum',
      'Software engineer pay in Germany\n\nTown Junior Senior Budget per month\nMunich €56,500 – €69,000 €91,000 – €122,000 €2,350 – €2,900\nBerlin €52,000 – €64,500 €83,000 – €109,000 €1,850 – €2,400',
      [
        'software-engineer range 56500..69000 EUR/year',
        'software-engineer range 91000..122000 EUR/year',
        'software-engineer range 52000..64500 EUR/year',
        'software-engineer range 83000..109000 EUR/year',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('rows whose cells were run together', () => {
  test('keep the number of jobs apart from the wage behind it', () => {
    expect(
      read(
        'Foresters\n\nIndustry EmploymentMedian WageProjections\nManufacturing910$38.21/hr-2.1%\nSeven County Area, MN 1,590$36.77/hr7.2%\nFargo ND-MN 20$25.02/hrN/A',
      ),
    ).toEqual([
      'forester median 38.21 USD/hour',
      'forester median 36.77 USD/hour',
      'forester median 25.02 USD/hour',
    ]);
  });

  test('may end their labels in a number', () => {
    expect(
      read(
        'Paramedic pay in Australia\n\nClassificationSalary (AU Dollars)\nYear 1$71,240\nQualified 1.1$88,037\nQualified 1.2$91,554',
      ),
    ).toEqual([
      'paramedic unspecified 71240 AUD/year',
      'paramedic unspecified 88037 AUD/year',
      'paramedic unspecified 91554 AUD/year',
    ]);
  });

  test('of a card are parted at their labels', () => {
    expect(
      read('Boilermaker\n\nBoilermakers build tanks.\n\nBoilermakersMedian annual wage: $63,740'),
    ).toEqual(['boilermaker median 63740 USD/year']);
  });
});

describe('rows whose cells are parted by tabs', () => {
  test('may lack their last cells', () => {
    expect(
      read(
        'Heavy equipment mechanics in Canada\n\nHeavy equipment mechanics earn between $26.00 and $50.45 an hour.\n\nWages by area\nArea\t10th pct ($/hour)\tMedian ($/hour)\tNotes\nAlberta\t30.15\t44.80\nNunavut\tN/A\tN/A\tLow sample\nYukon\t32.25\t45.00',
      ),
    ).toEqual([
      'heavy-equipment-mechanic range 26..50.45 CAD/hour',
      'heavy-equipment-mechanic p10 30.15 CAD/hour',
      'heavy-equipment-mechanic median 44.8 CAD/hour',
      'heavy-equipment-mechanic p10 32.25 CAD/hour',
      'heavy-equipment-mechanic median 45 CAD/hour',
    ]);
  });

  test('are a table beside headings that are marked', () => {
    expect(
      read(
        '# Locksmith salary\n\n## Percentiles\n\n\tAnnual Salary\tMonthly Pay\tWeekly Pay\nTop Earners\t$71,500\t$5,958\t$1,375\nAverage\t$49,870\t$4,155\t$959',
      ).filter((figure) => figure.endsWith('week')),
    ).toEqual(['locksmith unspecified 1375 USD/week', 'locksmith average 959 USD/week']);
  });
});

describe('cells that stand one to a line', () => {
  test('may hold numbers without a sign, and words for those that are not told', () => {
    expect(
      read(
        'Esthetician Salaries\n\nEstheticians earn $34,120 a year on average.\n\nBy area:\n\nArea name\nEmployment\nAnnual mean wage\nAlabama\n210\nEstimate not released\nArizona\nEstimate not released\n35690\nArkansas\n100\n40170',
      ),
    ).toEqual([
      'esthetician average 34120 USD/year',
      'esthetician average 35690 USD/year',
      'esthetician average 40170 USD/year',
    ]);
  });
});

describe('cells with a pipe before them, one to a line', () => {
  test('are a table', () => {
    expect(
      read(
        'Civil engineer pay in India\n\nCivil engineers earn Rs 24,800 per month on average.\n\nAverage monthly salary by city\n\n|City\n|0-2 Years\n|5-8 Years\n|Hyderabad\n|Rs. 27,100\n|Rs. 66,900\n|Mumbai\n|Rs. 26,700\n|Rs. 66,200',
      ),
    ).toEqual([
      'civil-engineer average 24800 INR/month',
      'civil-engineer average 27100 INR/month',
      'civil-engineer average 66900 INR/month',
      'civil-engineer average 26700 INR/month',
      'civil-engineer average 66200 INR/month',
    ]);
  });
});

describe('a row of a table with a name and nothing else', () => {
  test('is the heading of the rows below it, and the sign in the corner theirs', () => {
    expect(
      read(
        'Pay survey\n\nBasic pay at 412 practices:\n\n| Architects | ||||\n| £ | London | Scotland | % rise |\n| Architect, 6 years exp | 36,500 | 28,800 | 7.85 |\n| CAD technician, 3 years exp | 26,800 | 18,600 | 8.70 |\n\n| Interior designers | ||||\n| £ | London | Scotland | % rise |\n| Interior designer, 4 years exp | 27,900 | 21,700 | 2.94 |',
      ),
    ).toEqual(
      expect.arrayContaining([
        'architect unspecified 36500 GBP/year',
        'architect unspecified 28800 GBP/year',
        'interior-designer unspecified 27900 GBP/year',
      ]),
    );
  });
});

describe('lists under a line', () => {
  test('are no table whose head that line is', () => {
    expect(
      read(
        'Pharmacy technician\n\nPharmacy Technician Salary\n- Hourly rate – $8.25 to $15.75\n- Bonus – $75.50 – $1,000\n- Annual salary – $17,846 to $33,918\nLead Pharmacy Technician Salary\n- Hourly rate – $12 to $19.75\n- Annual salary – $26,070 to $43,655',
      ),
    ).toEqual([
      'pharmacy-technician range 8.25..15.75 USD/hour',
      'pharmacy-technician range 17846..33918 USD/year',
      'lead-pharmacy-technician range 12..19.75 USD/hour',
      'lead-pharmacy-technician range 26070..43655 USD/year',
    ]);
  });
});

describe('whom a page is about', () => {
  test.each([
    ['How Much Money Do Pharmacy Techs Make?\n\nPharmacy techs make $40,300 a year.', 'pharmacy-tech'],
    ['Pit Boss Salary\n\nA pit boss makes $62,400 a year on average.', 'pit-boss'],
    ['Vicar Stipends\n\nA vicar gets £28,670 a year.', 'vicar'],
    ['Chief of Staff: what they earn\n\nA chief of staff earns $141,000 a year.', 'chief-of-staff'],
    ['VP of Sales Salary\n\nA VP of sales earns $181,000 a year.', 'vp-of-sales'],
    ['Member of Parliament Salary\n\nA member of parliament earns £91,346 a year.', 'member-of-parliament'],
    ["Sheriff's Deputy Pay\n\nA sheriff's deputy earns $61,000 a year.", 'sheriff-s-deputy'],
    [
      'NHS Band 6 Occupational Therapist: pay\n\nOccupational therapists in Band 6 earn £38,682 a year.',
      'occupational-therapist',
    ],
    ['What Does a Beginner Welder Earn?\n\nWelders get $38,410 a year.', 'welder'],
    [
      'Home » Author » M. Harbor\n\nWhat Does a Phlebotomist Get by the Hour?\n\nPhlebotomists get $18.73 per hour.',
      'phlebotomist',
    ],
    [
      'Data scientists\n\nA data scientist builds models. The average for this role is $124,270 per year.',
      'data-scientist',
    ],
    ['Pharmacists\n\nAcross the border pharmacists average $44,600 a year.', 'pharmacist'],
    ['Diesel mechanics\n\nAn ASE certified diesel mechanic averages $47,140 a year.', 'diesel-mechanic'],
    ['Captains\n\nA ten-year captain gets $79 per hour.', 'captain'],
    ['By our reporters\n\nPay of optometrists\n\nAn optometrist is on £43,000 a year.', 'optometrist'],
    [
      'Quality Control Inspector Job Description\n\nQC inspectors earn $46,000 a year.',
      'quality-control-inspector',
    ],
  ])('%s', (text, role) => {
    expect(read(text).map((figure) => figure.split(' ')[0])).toEqual([role]);
  });

  test('two jobs may be parted by a slash, where the text speaks of each by itself', () => {
    expect(
      read(
        'What a Firefighter/Paramedic Is Paid\n\nFirefighters average $46,840 a year.\n\nFor its firefighters New Jersey pays best.\n\nParamedics make less, $32,740 a year.\n\nNo state does better by paramedics than Hawaii.',
      ),
    ).toEqual(['firefighter average 46840 USD/year', 'paramedic unspecified 32740 USD/year']);
  });

  test('letters that end in an S of their own keep it', () => {
    expect(
      read('IAS vs IPS Salary\n\nAn IAS starts at Rs 56,100 a month and an IPS at Rs 55,200.').map(
        (figure) => figure.split(' ')[0],
      ),
    ).toEqual(['ias', 'ips']);
  });

  test('a post that goes by its letters is whom its questions are about', () => {
    expect(
      read(
        'LIC AAO is among the most wanted jobs.\n\nWhat is the basic pay of an LIC AAO? An AAO gets ₹53,600 a month at joining.\n\nAn AAO has a house.\n\nWhat is the gross salary of an AAO? It comes to ₹92,870 per month for an AAO in a town.',
      ).map((figure) => figure.split(' ')[0]),
    ).toEqual(['lic-aao', 'lic-aao']);
  });

  test('an article before each of two names begins them', () => {
    expect(
      read(
        'What Is the Salary of an EMT vs. a Paramedic?\n\nAn EMT makes $35,470 a year and a paramedic $46,770.',
      ),
    ).toEqual(['emt unspecified 35470 USD/year', 'paramedic unspecified 46770 USD/year']);
  });
});

describe('whose pay a sentence gives', () => {
  test('other titles of a job are no jobs of their own', () => {
    expect(
      read(
        'Sheet Metal Worker\n\nThey cut and bend.\n\nOther Titles\n\nSheet Metal Mechanic, Fabricator, Tinsmith\n\nPay\n\nWages range from $28 to $44 an hour.',
      ),
    ).toEqual(['sheet-metal-worker range 28..44 USD/hour']);
  });

  test('names that end in the noun of the title right above them are other names of it', () => {
    expect(
      read(
        'Train driver\n\nEngine driver, tube driver\n\nTrain drivers move people.\n\nAverage salary (a year)\n\n£29500.0 to £69000.0\n\nDrivers at the regional operators are on £54,800.',
      ).map((figure) => figure.split(' ')[0]),
    ).toEqual(['train-driver', 'train-driver']);
  });

  test('a job behind the dash of a heading is that of its section', () => {
    expect(
      read(
        'Merchant Navy Pay in India\n\nMerchant Navy Pay – Deck Cadet\n\nA beginner can expect Rs. 16,000 to Rs. 22,000 per month.\n\nMerchant Navy Pay – Third Officer\n\nIt starts at around Rs. 52,000 per month.',
      ).map((figure) => figure.split(' ')[0]),
    ).toEqual(['deck-cadet', 'third-officer']);
  });

  test('a section on apprentices gives theirs', () => {
    expect(
      read(
        'Electrician pay\n\nElectricians earn $62,400 a year.\n\nApprentices\n\nThey start on $14.86 an hour in their first year.',
      ),
    ).toEqual([
      'electrician unspecified 62400 USD/year',
      'apprentice-electrician unspecified 14.86 USD/hour',
    ]);
  });

  test('“the former” is whom the paragraph before named first', () => {
    expect(
      read(
        'Executive Assistant or Office Manager?\n\nAn executive assistant gets $54,250 a year; office managers get $49,000.\n\nIn Tulsa it is $48,500 for the former; it is $43,750 for the latter.',
      ),
    ).toEqual([
      'executive-assistant unspecified 54250 USD/year',
      'office-manager unspecified 49000 USD/year',
      'executive-assistant unspecified 48500 USD/year',
      'office-manager unspecified 43750 USD/year',
    ]);
  });

  test('of a later paragraph “the former” is whom the title names first, whatever the one before it began with', () => {
    expect(
      read(
        'Office Manager or Executive Assistant?\n\nAn executive assistant gets $54,250 a year. Office managers get $49,000.\n\nIn Tulsa it is $48,500 for the former; it is $43,750 for the latter.',
      ).slice(2),
    ).toEqual([
      'office-manager unspecified 48500 USD/year',
      'executive-assistant unspecified 43750 USD/year',
    ]);
  });

  test('“the latter” before “the former” turns no order round', () => {
    expect(
      read(
        'Office Manager or Executive Assistant?\n\nAn office manager gets $54,250 a year and an executive assistant $49,000. The latter start on $38,100, the former on $41,300. In Tulsa it is $48,500 for the former; it is $43,750 for the latter.',
      ),
    ).toContain('office-manager unspecified 48500 USD/year');
  });

  test('whoever is only mentioned does not end what was said of another', () => {
    expect(
      read(
        'Sous chef pay\n\nThe Sous Chef is found in any kitchen with five at the stoves. Second to the Head Chef, first in and last out. The salary is £27,000 to £33,500 per annum.',
      ),
    ).toEqual(['sous-chef range 27000..33500 GBP/year']);
  });

  test('a section on a job means it by its noun and its initials', () => {
    expect(
      read(
        'MRI Technologist Pay\n\nMRI technologists had median earnings of $68,420 a year.\n\nRadiation Therapists\n\nThe best paid are radiation therapists, at $76,630 annually. Some 15,570 therapists were on hospital staffs at $75,290 a year.\n\nRadiologic Technologists\n\nRTs take X-rays. Their pay averaged $55,730 a year.',
      ),
    ).toEqual([
      'mri-technologist median 68420 USD/year',
      'radiation-therapist unspecified 76630 USD/year',
      'radiation-therapist unspecified 75290 USD/year',
      'radiologic-technologist average 55730 USD/year',
    ]);
  });

  test('the amount that somebody else brings home is not his', () => {
    expect(
      read(
        'Relationship manager vs account executive\n\nAn account executive averages $71,480 a year; the $79,350 that a relationship manager brings home is more.',
      ),
    ).not.toContain('account-executive average 79350 USD/year');
  });

  test('fields share the noun behind them where amounts are paired with them', () => {
    expect(
      read(
        'Engineer pay in India\n\nComputer, biomedical and production engineers are at INR 5.7 LPA, 4.45 LPA and 3.4 LPA respectively.',
      ),
    ).toEqual([
      'computer-engineer unspecified 570000 INR/year',
      'biomedical-engineer unspecified 445000 INR/year',
      'production-engineer unspecified 340000 INR/year',
    ]);
  });
});

describe('sums that are no pay', () => {
  test.each([
    'A living wage for a household of four in the county is put at $83,700.',
    'The state’s own qualifying salary, $19,600, is something else.',
    'Note: minimum wage as of October 1, 2024 stands at $15.00/hour.',
    'Salaries above $70,000 are seldom seen outside the unions.',
    'None of these dips below $46,000.',
    'No post that asks for a degree should begin at less than $24,000.',
    'An independent store clears $150,000 or so before tax.',
    'Of a good night, $9.98 of this is tips.',
  ])('%s', (sentence) => {
    expect(read(`Roofer salary\n\nRoofers earn $62,400 a year.\n\n${sentence}`)).toEqual([
      'roofer unspecified 62400 USD/year',
    ]);
  });
});

describe('amounts', () => {
  test('may have a space between their thousands', () => {
    expect(
      read(
        'Owner operator pay\n\nOwner operators take home $1 100 to $1 900 per week. They average $64 500.',
      ),
    ).toEqual(['owner-operator range 1100..1900 USD/week', 'owner-operator average 64500 USD/year']);
  });

  test('are in the dollar of the country whose classes of jobs a page quotes', () => {
    expect(read('Crane operators\n(NOC 72500)\n\nCrane operators earn $71,260 a year.')).toEqual([
      'crane-operator unspecified 71260 CAD/year',
    ]);
  });

  test('are for as many hours as the wage in brackets behind them tells', () => {
    expect(
      read(
        'Plasterer pay\n\nFrom June the council has set these figures for an apprenticeship:\nYear 1 – £241.02 (£6.18 an hour)\nYear 2 – £322.14 (£8.26 an hour)',
      ).filter((figure) => figure.endsWith('week')),
    ).toEqual(['plasterer unspecified 241.02 GBP/week', 'plasterer unspecified 322.14 GBP/week']);
  });

  test('are for the time that a page once says', () => {
    expect(
      read(
        'Quantity surveyors in Singapore\n\nA quantity surveyor earns about 6,140 SGD. These are monthly figures, housing counted in.',
      ),
    ).toEqual(['quantity-surveyor unspecified about 6140 SGD/month']);
  });
});
