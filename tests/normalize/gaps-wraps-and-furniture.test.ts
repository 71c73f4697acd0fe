import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`));

describe('a table', () => {
  test('takes the line of names over it for its head, where that lacks its corner', () => {
    const pay = [
      'glazier average 52900 USD/year',
      'roofer average 44700 USD/year',
      'glazier average 25.44 USD/hour',
      'roofer average 21.5 USD/hour',
    ];
    const rows = (sign: string, gap: string): string =>
      [
        ['Glazier', 'Roofer'],
        ['Average salary', '$52,900', '$44,700'],
        ['Average hourly pay', '$25.44', '$21.50'],
        ['Number of jobs', '54,000', '131,000'],
      ]
        .map((cells) => cells.join(sign))
        .join(gap);
    expect(read(`Glazier vs Roofer\n\nAt a glance\n\n${rows('\t', '\n\n')}`)).toEqual(pay);
    expect(read(`Glazier vs Roofer\n\nAt a glance\n\n${rows(' | ', '\n')}`)).toEqual(pay);
  });

  test('goes on behind a blank line', () => {
    expect(
      read(
        'Glazier or Roofer?\n\n\tGlazier\tRoofer\nSchooling\t3 years\t2 years\nCost of it\t$8,000\t$5,500\n\nMedian salary (2023)\t$49,950\t$46,840\nTop 10%\t$80,210\t$74,990\n\nHourly (median)\t$24.05\t$22.94',
      ),
    ).toEqual([
      'glazier median 49950 USD/year',
      'roofer median 46840 USD/year',
      'glazier p90 80210 USD/year',
      'roofer p90 74990 USD/year',
      'glazier median 24.05 USD/hour',
      'roofer median 22.94 USD/hour',
    ]);
  });

  test('is headed by names over the signs of their money, above the job that its rows are of', () => {
    expect(
      read(
        'Pay settlement\n\nPAY RATES FROM 1 JULY 2025\n\n              Basic annual   Basic hourly rate   Overtime rate\n                   £                £                 £\nFirefighter\n  Trainee       28,650           13.08             19.62\n  Competent     38,190           17.44             26.16\nCrew Manager\n  Development   40,590           18.53             27.80\n  Competent     42,340           19.33             29.00',
      ).filter((figure) => figure.startsWith('crew')),
    ).toEqual([
      'crew-manager unspecified 40590 GBP/year',
      'crew-manager unspecified 18.53 GBP/hour',
      'crew-manager unspecified 42340 GBP/year',
      'crew-manager unspecified 19.33 GBP/hour',
    ]);
  });

  test('of bands gives where each begins and ends as one range', () => {
    expect(
      read(
        'Paramedic pay\n\nBand\tRole\tEntry\tTop\n5\tNewly qualified paramedic\t£30,120\t£36,650\n6\tParamedic\t£37,510\t£45,140\n7\tSpecialist paramedic\t£46,390\t£53,070',
      )[1],
    ).toBe('paramedic range 37510..45140 GBP/year');
  });

  test('counts each tab as a cell where some are blank', () => {
    expect(
      read(
        'Actuary handbook\n\nBase salary by years and designation (US$ a year)\n\n\tStudent\tAssociate\tFellow\n0-2 years\t72,000–84,500\t\t\n3-5 years\t81,200–98,000\t104,300–127,000\t\n6-10 years\t\t121,800–152,000\t148,600–191,000',
      ),
    ).toEqual([
      'actuary range 72000..84500 USD/year',
      'actuary range 81200..98000 USD/year',
      'actuary range 104300..127000 USD/year',
      'actuary range 121800..152000 USD/year',
      'actuary range 148600..191000 USD/year',
    ]);
  });

  test('has its money in the row below its head', () => {
    expect(
      read(
        'Primary school teacher pay\n\nPoint | Outer London | Inner London\n | £ a year | £ a year\nM1 | 36,413 | 38,766\n | |\nM6 | 47,839 | 50,288',
      ),
    ).toEqual([
      'primary-school-teacher unspecified 36413 GBP/year',
      'primary-school-teacher unspecified 38766 GBP/year',
      'primary-school-teacher unspecified 47839 GBP/year',
      'primary-school-teacher unspecified 50288 GBP/year',
    ]);
  });

  test('parted by dashes gives an amount for each name of its head, and no ranges', () => {
    expect(
      read(
        'Scrum Master vs. Project Manager\n\nPay around the world\nCountry – Scrum Master – Project Manager\nUnited Kingdom – £56,300 – £51,900\nGermany – €71,400 – €73,850',
      ),
    ).toEqual([
      'scrum-master unspecified 56300 GBP/year',
      'project-manager unspecified 51900 GBP/year',
      'scrum-master unspecified 71400 EUR/year',
      'project-manager unspecified 73850 EUR/year',
    ]);
  });

  test('whose columns were lost gives two amounts of one line in the order of the title', () => {
    expect(
      read(
        'Architect or Interior Designer?\n\nKey facts\nArchitect Interior Designer\nMean yearly wage\n$102,480 $71,430\nMean hourly wage\n$49.27 $34.34',
      ),
    ).toEqual([
      'architect average 102480 USD/year',
      'interior-designer average 71430 USD/year',
      'architect average 49.27 USD/hour',
      'interior-designer average 34.34 USD/hour',
    ]);
  });

  test('tells in a column "vs." how far its rows are from something', () => {
    expect(
      read(
        'Crane operator salary\n\nCrane operators average $61,480 a year.\n\n| Title | Annual Salary | vs. Crane Operator |\n|---|---|---|\n| Rigging Supervisor | $74,020 | $12,540 |\n| Lift Director | $81,300 | $19,820 |',
      ),
    ).toEqual([
      'crane-operator average 61480 USD/year',
      'rigging-supervisor unspecified 74020 USD/year',
      'lift-director unspecified 81300 USD/year',
    ]);
  });
});

describe('numbers without a sign', () => {
  test('in a list under pay with its time and its money', () => {
    expect(
      read(
        'Diesel fitter pay\n\nDiesel fitters earn A$2,050 a week.\n\nBy state (median weekly earnings, A$)\n\nWA   2,380\nQld  2,140',
      ).slice(1),
    ).toEqual(['diesel-fitter median 2380 AUD/week', 'diesel-fitter median 2140 AUD/week']);
  });

  test('are the points of a scale that its title names', () => {
    expect(
      read(
        'Social care worker pay\n\nSocial care worker scale, 1 August 2025 (annual, €)\nPoint 1: 38,126\nPoint 2: 39,470\nPoint 9 (top): 53,417',
      ),
    ).toEqual([
      'social-care-worker unspecified 38126 EUR/year',
      'social-care-worker unspecified 39470 EUR/year',
      'social-care-worker unspecified 53417 EUR/year',
    ]);
  });
});

describe('lines', () => {
  test('that end within a sentence go on below', () => {
    expect(
      read(
        '   Archivists and Curators\n\n   In May 2024 the median annual wage for curators was $63,590,\n   against $61,070 for archivists.\n\n   Federal museums paid best. The median for curators there came\n   to $97,340 and that for archivists to\n   $70,615, well above what the others make.',
      ),
    ).toEqual([
      'curator median 63590 USD/year',
      'archivist median 61070 USD/year',
      'curator median 97340 USD/year',
      'archivist median 70615 USD/year',
    ]);
  });

  test('that say by what figures are split end the section above them', () => {
    expect(
      read(
        'Sommelier salary\n\nSommeliers average $62,700 a year.\n\nTips\nMedian tips reported: $14,200 a year.\n\nBy city\nLas Vegas\n$72,640\nChicago\n$63,020',
      ),
    ).toEqual([
      'sommelier average 62700 USD/year',
      'sommelier unspecified 72640 USD/year',
      'sommelier unspecified 63020 USD/year',
    ]);
  });
});

describe('sums that are no pay', () => {
  test.each([
    ['brackets of a histogram', '$31,000 - $38,499\n4% of jobs\n$38,500 - $45,999\n9% of jobs'],
    ['brackets with their shares', '* $29,000 - $33,900 - 4% of jobs\n* $34,000 - $38,900 - 9% of jobs'],
    ['a price for a thing, behind a label', 'Advertise here from $150 per vacancy'],
    [
      'what a sentence about bonuses leads to',
      'Bonuses differ as well. A glazier might see $4,000 at year’s end.',
    ],
    [
      'a share of something, and what it comes to',
      'The cities are close (4% between first and last, or $2,875).',
    ],
    ['what a few of many reported', 'Five of the 611 reported more than $100,000.'],
    [
      'a clause that leaves out what the one before it costs',
      'A session with a glazier costs the client $175; with a roofer, $310.',
    ],
    ['what is set beside it of all workers', 'That is well above the national median of $48,060.'],
    ['what is to be allowed for', 'Flight school: allow $45,000 at home, or $38,000 abroad.'],
    ['what somebody will have spent', 'A glazier with a degree will have spent some $64,000 on it.'],
  ])('%s', (_, text) => {
    expect(read(`Glazier salary\n\nGlaziers average $52,340 a year.\n\n${text}`)).toEqual([
      'glazier average 52340 USD/year',
    ]);
  });
});

describe('amounts', () => {
  test('a torn end of a range is not mended, and the other one is marked', () => {
    const { salaries } = normalized(
      'Grant writer salary\n\nGrant writers average $71,020 a year.\n\n## Salary by education\n\n* Bachelor’s degree: $61,020 - $72,150\n* Master’s degree: $75, 640 - $85,070\n',
    );
    expect(salaries.map(({ low, high, flags }) => [low, high, flags.includes('malformed-amount')])).toEqual([
      [71_020, 71_020, false],
      [61_020, 72_150, false],
      [null, 85_070, true],
    ]);
  });

  test('"rising to" joins the ends of a range', () => {
    expect(read('Glazier pay\n\nA glazier earns £36,120 rising to £39,510 a year.')).toEqual([
      'glazier range 36120..39510 GBP/year',
    ]);
  });

  test('that 10 percent make or better are the ninth decile', () => {
    expect(
      read(
        'Glazier salary\n\nIn Texas:\n• Workers on average earn $51,030.\n• 10% of workers earn $31,330 or less.\n• 10% of workers earn $78,460 or more.',
      ),
    ).toEqual([
      'glazier average 51030 USD/year',
      'glazier p10 31330 USD/year',
      'glazier p90 78460.. USD/year',
    ]);
  });
});

describe('names of jobs', () => {
  test.each([
    ['911 DISPATCHER CAREER GUIDE\n\nA 911 dispatcher makes $50,120 a year.', '911-dispatcher'],
    [
      'SSC JE Salary 2025\n\nSelected candidates join as Junior Engineer. The SSC JE earns Rs 64,780 per month.',
      'junior-engineer',
    ],
    [
      'Northlake Maps Product Designer Salaries\n\nThe median product designer salary at Northlake Maps is $238,000 a year.',
      'product-designer',
    ],
    [
      'Millwright in Canada\nIndustrial mechanics (NOC 72400)\n\nMillwrights earn C$38.40 an hour.\n\nIndustrial mechanics in Ontario get C$38.90 an hour.',
      'millwright',
    ],
    [
      'Working in Germany: Tax Adviser (Steuerberater)\n\nBy state (gross, a year)\nHesse: 71.940 €\nBavaria: 69.870 €',
      'tax-adviser',
    ],
    [
      'How much do vets earn?\n\nVeterinary surgeons earn £48,000 a year; a vet in London makes £51,200.',
      'veterinary-surgeon',
    ],
    ['Train driver pay\n\nA train driver apprentice is paid £27,180 a year.', 'train-driver-apprentice'],
    ['Farm manager pay\n\nOur present manager earns £38,000 a year.', 'farm-manager'],
    [
      'Train driver pay\n\nOn high-speed and long-distance routes drivers earn £72,000 a year.',
      'train-driver',
    ],
    [
      'Phlebotomist Salary\n\n10th Percentile Phlebotomist Salary $33,118\n90th Percentile Phlebotomist Salary $48,105',
      'phlebotomist',
    ],
  ])('%#: %s', (text, role) => {
    expect([...new Set(normalized(`${text}\n`).salaries.map((figure) => figure.role))]).toEqual([role]);
  });

  test('letters are spelled out only where the text does so', () => {
    const roles = (text: string): string[] => [...new Set(normalized(text).salaries.map(({ role }) => role))];
    expect(roles('LPN vs RN\n\nAn LPN makes $58,940 a year, an RN $87,310.\n')).toEqual(['lpn', 'rn']);
    expect(
      roles(
        'LPN vs RN\n\nA licensed practical nurse makes $58,940 a year, a registered nurse (RN) $87,310.\n',
      ),
    ).toEqual(['licensed-practical-nurse', 'registered-nurse']);
  });

  test('a class of several jobs in a row is one name', () => {
    expect(
      read(
        'Water Transportation Workers\n\nMedian annual wages by kind of work, May 2024:\n\n  Ship engineers ........ $101,320\n  Captains, mates, and pilots ........ $85,540\n  Sailors and marine oilers ........ $49,600',
      ),
    ).toEqual([
      'ship-engineer median 101320 USD/year',
      'captain-mate-and-pilot median 85540 USD/year',
      'sailor-and-marine-oiler median 49600 USD/year',
    ]);
  });
});
