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

describe('a name', () => {
  test('of whoever may hold a job may bear that in brackets', () => {
    expect(
      read(
        'Working in horticulture\n\nGreenhouse grower (m/f/x)\n\nThe average grower is on €2,890 a month. Seasonal pickers, by contrast, earn €14.40 an hour.',
      ),
    ).toEqual(['greenhouse-grower average 2890 EUR/month', 'seasonal-picker unspecified 14.4 EUR/hour']);
  });

  test('is none of those that a page tells are other titles', () => {
    expect(
      read(
        "Dairy herdsperson\nAlternative titles for this job include herd manager's assistant\n\nThe mean pay of a dairy herdsperson is £30,900 a year.",
      ),
    ).toEqual(['dairy-herdsperson average 30900 GBP/year']);
  });

  test('of the field in a title stands for the one who is paid in it', () => {
    expect(
      read(
        'Recruitment as a career: is it worth it?\n\nIn India, a recruiter earns 3.6 lakh per annum on average. Recruitment managers take Rs 9.4 lakh.',
      ),
    ).toEqual(['recruiter average 360000 INR/year', 'recruitment-manager unspecified 940000 INR/year']);
  });

  test('that is a body stands for the job in it that the text names first', () => {
    expect(
      read(
        'What do the police earn?\n\nA police constable starts on £29,907 a year. Police sergeants earn £51,408.\n\nBy length of service\nYear 2: £32,420\nYear 3: £33,690',
      ),
    ).toContain('police-constable unspecified 32420 GBP/year');
  });

  test('of a registered holder is said first and then goes without saying', () => {
    expect(
      read(
        'Nurse pay in the NHS\n\nA registered nurse averages £37,300 per year.\n\nBand 5 £29,970\nBand 6 £37,340',
      ),
    ).toContain('registered-nurse unspecified 37340 GBP/year');
  });

  test('with a standing before its noun is one of its own beside a longer one', () => {
    expect(
      read(
        'Primary school teacher pay\n\nA primary school teacher earns £38,000 a year. Unqualified teachers are on £21,730 to £33,900. Supply teachers get £110–£165 a day.',
      ),
    ).toEqual([
      'primary-school-teacher unspecified 38000 GBP/year',
      'supply-teacher range 110..165 GBP/day',
      'unqualified-teacher range 21730..33900 GBP/year',
    ]);
  });

  test('of a job over lines with labels of their own begins its cards', () => {
    expect(
      read(
        'Care assistant or support worker?\n\nCare assistant\nAverage £12.31 an hour\n£24,090 a year\n\nSupport worker\nAverage £12.78 an hour\n£24,950 a year',
      ),
    ).toEqual([
      'care-assistant average 12.31 GBP/hour',
      'care-assistant unspecified 24090 GBP/year',
      'support-worker average 12.78 GBP/hour',
      'support-worker unspecified 24950 GBP/year',
    ]);
  });

  test('of a noun of many jobs, of whom no sum is told, is not whom the next sentence is about', () => {
    expect(
      read(
        'Sound technician pay\n\nA sound technician earns £30,000 a year.\n\nAsk ten engineers and you will hear eleven numbers. For club nights the usual figure is £160 a day.',
      ),
    ).toContain('sound-technician unspecified 160 GBP/day');
  });

  test('of a level under that head is a step of the job of the page', () => {
    expect(
      read(
        'Management consultant salary – Netherlands\n\nThe average management consultant earns €71 400 a year.\n\nLEVEL / BASE PER YEAR / ALL-IN PER YEAR\nAnalyst / €48 500 / €53 000\nManager / €88 000 / €107 000',
      ),
    ).toContain('management-consultant unspecified 48500 EUR/year');
  });
});

describe('a clause', () => {
  test('that begins with another job is about that one', () => {
    expect(
      read(
        'Software developer vs web developer\n\nSoftware developers do best at Netflix, with $184,600 a year; web developers at Adobe, with $121,300.',
      ),
    ).toEqual([
      'software-developer unspecified 184600 USD/year',
      'web-developer unspecified 121300 USD/year',
    ]);
  });

  test('about shifts is about nobody of the rank before it', () => {
    expect(
      read(
        'Journalist pay\n\nA journalist averages £34,700 per year. Senior journalists earn £45,500. At the nationals, shifts are paid at £160-210 a day.',
      ),
    ).toContain('journalist range 160..210 GBP/day');
  });
});

describe('a table that names nobody', () => {
  const twoJobs =
    'Vet vs vet nurse: what each is paid in the UK\n\nA veterinary surgeon averages £48,900 per year. Veterinary nurses average £26,350 per annum.';
  const table = (...rows: readonly string[]): string =>
    ['Type of work Years 1-2 Years 3-5', ...rows].join('\n');

  test('is that of the one of two jobs whose pay lies among its sums', () => {
    expect(
      read(`${twoJobs}\n\n${table('Small animal £35,100 £41,300', 'Farm animal £33,400 £59,700')}`),
    ).toContain('veterinary-surgeon unspecified 59700 GBP/year');
  });

  test('is nobody’s where the pay of both does', () => {
    expect(
      read(`${twoJobs}\n\n${table('Small animal £25,100 £41,300', 'Farm animal £23,400 £59,700')}`),
    ).toEqual(['veterinary-nurse average 26350 GBP/year', 'veterinary-surgeon average 48900 GBP/year']);
  });
});

describe('a word before a name', () => {
  test('that the text never leaves out is a part of it', () => {
    expect(
      read(
        'Home > Tech careers > Help desk technician\n\nHow much does a help desk technician make?\n\nA help desk technician averages $48,600 per year. Experienced help desk technicians earn $58,850.',
      ),
    ).toContain('help-desk-technician average 48600 USD/year');
  });

  test('tells of what kind one of them is, though it ends in s', () => {
    expect(
      read(
        'Physiotherapist pay\n\nA physiotherapist earns €3,200 a month. A sports physiotherapist averages €3,830 a month.',
      ),
    ).toEqual([
      'physiotherapist unspecified 3200 EUR/month',
      'sports-physiotherapist average 3830 EUR/month',
    ]);
  });

  test('is none of it where it says how long somebody has been at it', () => {
    expect(
      read("Librarian pay\n\nLibrarians earn £29,000. With five years' experience librarians earn £38,400."),
    ).toEqual(['librarian unspecified 29000 GBP/year', 'librarian unspecified 38400 GBP/year']);
  });
});

test('the noun of a job means the only kind of it that the text names', () => {
  expect(
    read(
      'Gallery survey: results\n\nThe median salary of museum curators is £32,600. Curators in national museums report a median of £39,250.',
    ),
  ).toEqual(['museum-curator median 32600 GBP/year', 'museum-curator median 39250 GBP/year']);
});

test('what pay starts at and goes up to are two figures', () => {
  expect(
    read('Paralegal salary\n\nPay starts at $43,700 and goes up to $81,400 for those with long experience.'),
  ).toEqual(['paralegal range ..81400 USD/year', 'paralegal range 43700.. USD/year']);
});
