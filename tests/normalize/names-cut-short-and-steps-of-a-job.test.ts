import { describe, expect, test } from 'vitest';
import { splitLabelsOverPairs } from '../../src/normalize/markup/tables/labels-over-pairs.ts';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('a noun of many kinds of jobs', () => {
  test('in a title is the one kind that the text names', () => {
    expect(
      read(
        'Guard pay map\n\nNationwide a security guard makes $38,370 a year.\n\nAlabama | $30,110\nAlaska | $47,250',
      ),
    ).toEqual([
      'security-guard unspecified 30110 USD/year',
      'security-guard unspecified 38370 USD/year',
      'security-guard unspecified 47250 USD/year',
    ]);
  });

  test('alone is the one that was named in full before, on a page about others', () => {
    expect(
      read(
        'What do real estate agents earn?\n\nThe median is $56,320 a year for agents and $72,280 for real estate brokers.\n\nBrokers with an office of their own average $94,700 a year.',
      ),
    ).toEqual([
      'real-estate-agent median 56320 USD/year',
      'real-estate-broker average 94700 USD/year',
      'real-estate-broker median 72280 USD/year',
    ]);
  });

  test('behind an "and" is a job of its own, though the other is also called after it', () => {
    expect(
      read(
        'Vet vs veterinary nurse\n\nVets and veterinary nurses in the UK earn an average of £48,700 and £27,350 a year, respectively.',
      ),
    ).toEqual(['vet average 48700 GBP/year', 'veterinary-nurse average 27350 GBP/year']);
  });
});

describe('steps of one job', () => {
  test('that cut its name short below "Level" are of that job', () => {
    expect(
      read(
        'Information security analyst salaries\n\nLevel | Base\nAnalyst I | $84,000\nAnalyst II | $101,500\nSenior analyst | $124,000',
      ),
    ).toEqual([
      'information-security-analyst unspecified 101500 USD/year',
      'information-security-analyst unspecified 124000 USD/year',
      'information-security-analyst unspecified 84000 USD/year',
    ]);
  });

  test('that are named in full below "Job title" are jobs of their own', () => {
    expect(
      read(
        'Data analyst salaries\n\nJob title | Base\nJunior data analyst | $64,000\nSenior data analyst | $104,000',
      ),
    ).toEqual([
      'junior-data-analyst unspecified 64000 USD/year',
      'senior-data-analyst unspecified 104000 USD/year',
    ]);
  });

  test('are levels with their names in brackets, and sums that end in "p.m."', () => {
    expect(
      read(
        'Civil engineer salary in India\n\nA civil engineer earns ₹4.8 lakh per annum.\n\nGovernment\n\nLevel 7 (Junior engineer)   ₹44,900 p.m.\nLevel 10 (Assistant engineer)   ₹56,100 p.m.',
      ),
    ).toEqual([
      'civil-engineer unspecified 44900 INR/month',
      'civil-engineer unspecified 480000 INR/year',
      'civil-engineer unspecified 56100 INR/month',
    ]);
  });
});

describe('a rank without its job', () => {
  test('"graduates" who average a sum are a rank; those who start on one are beginners', () => {
    expect(
      read(
        'Quantity surveyor pay\n\nA quantity surveyor in the UK averages £52,600 per year. Graduates average £27,300.',
      ),
    ).toContain('graduate-quantity-surveyor average 27300 GBP/year');
    expect(
      read(
        'Quantity surveyor pay\n\nA quantity surveyor in the UK averages £52,600 per year. Graduates start on £27,300.',
      ),
    ).toContain('quantity-surveyor unspecified 27300 GBP/year');
  });

  test('is one of them where he is said to be paid', () => {
    expect(
      read(
        'Electrician pay\n\nAn electrician averages $62,740 per year. By the hour an apprentice can expect between $17.50 and $23.25.',
      ),
    ).toContain('apprentice-electrician range 17.5..23.25 USD/hour');
  });
});

describe('a title', () => {
  test.each([
    ['of what somebody earns', 'Earnings of welders, UK: April 2025', 'welder'],
    ['of what makes the pay', 'Factors influencing claims adjuster salaries', 'claims-adjuster'],
    ['that is a path with tight slashes', 'United States /Job /Agronomist', 'agronomist'],
    ['with "key" before the job', 'Key underwriter salary statistics for 2025', 'underwriter'],
  ])('%s names the job', (_, title, role) => {
    const [, plural = ''] = /^(.*?)s?$/.exec(role.replaceAll('-', ' ')) ?? [];
    expect(read(`${title}\n\nThe median for ${plural}s was £31,415 a year.`)).toEqual([
      `${role} median 31415 GBP/year`,
    ]);
  });

  test('asks in the first paragraph what somebody makes', () => {
    expect(
      read(
        'So you want to sell houses\n\nTHE WEEKLY KEY\n\nWhat does a real estate agent make? Depends on who you ask.\n\n* Labor bureau (median): $54,300\n* JobsBoard (average): $86,150\n\nWhoever sells takes what is left of it.',
      ),
    ).toEqual(['real-estate-agent average 86150 USD/year', 'real-estate-agent median 54300 USD/year']);
  });

  test('is not needed for a job with a hyphen that two sentences name', () => {
    expect(
      read(
        'Speech-language pathologists help people to talk.\n\nThe average pay of a speech-language pathologist is $81,500 per year.\n\nOn Glassdoor the average base is $79,840 per year.',
      ),
    ).toEqual([
      'speech-language-pathologist average 79840 USD/year',
      'speech-language-pathologist average 81500 USD/year',
    ]);
  });
});

describe('the job of a page', () => {
  test('is the one trade that a text names with both of its names', () => {
    expect(
      read(
        'How much do painters and decorators earn?\n\nA painter and decorator in the UK earns £27,500 per year.',
      ),
    ).toEqual(['painter-and-decorator unspecified 27500 GBP/year']);
  });

  test('is spelled out where the title gives its letters', () => {
    expect(
      read('CA salary in India\n\nThe average salary of a Chartered Accountant in India is ₹9.8 LPA.'),
    ).toEqual(['chartered-accountant average 980000 INR/year']);
  });

  test('is not whom a menu over it offers to call', () => {
    expect(
      read(
        'Apply Now   Courses   Exams   Talk to a Counsellor +91 80 4711 2290\n\nNutritionist salary in India\n\nAverage salary: ₹3.8 LPA',
      ),
    ).toEqual(['nutritionist average 380000 INR/year']);
  });

  test('bears neither its service nor how its pay is parted', () => {
    expect(read('NHS physiotherapist pay bands\n\nBand 5   £31,049 – £37,796')).toEqual([
      'physiotherapist range 31049..37796 GBP/year',
    ]);
    expect(
      read('HR executive salary\n\nCompany-wise HR executive salaries\n\nAcme: Rs 4,10,000 a year'),
    ).toEqual(['hr-executive unspecified 410000 INR/year']);
  });

  test('is learnt by its trainees, though its noun alone names no job, and assisted by others', () => {
    expect(
      read('Train driver pay\n\nA train driver earns £66,800 a year. Trainee drivers are on £27,900 a year.'),
    ).toContain('trainee-train-driver unspecified 27900 GBP/year');
    expect(
      read(
        'Assistant loco pilot salary\n\nAn assistant loco pilot gets Rs 35,200 per month. On promotion a loco pilot draws Rs 68,000 per month.',
      ),
    ).toEqual(['assistant-loco-pilot unspecified 35200 INR/month', 'loco-pilot unspecified 68000 INR/month']);
  });

  test('stands over lines that bear their own labels, of which "Hourly: …" is one', () => {
    expect(
      read(
        'Optometrist vs dispensing optician\n\nOPTOMETRIST\nAverage: £48,150 per year\nHourly: £24.69\n\nDISPENSING OPTICIAN\nAverage: £29,840 per year\nHourly: £15.30',
      ),
    ).toEqual([
      'dispensing-optician average 29840 GBP/year',
      'dispensing-optician unspecified 15.3 GBP/hour',
      'optometrist average 48150 GBP/year',
      'optometrist unspecified 24.69 GBP/hour',
    ]);
  });
});

describe('no part of a name is', () => {
  test.each([
    [
      'where several do what is told of them',
      'In the salaried community service dentists are on £50,500.',
      'dentist unspecified 50500 GBP/year',
    ],
    [
      'who advertises',
      'Corporate chains advertise dentist posts at £90k.',
      'dentist unspecified 90000 GBP/year',
    ],
    [
      'how much it is',
      'The best practice has a maximum dentist salary of £188,960.',
      'dentist unspecified 188960 GBP/year',
    ],
    [
      'what stands behind it',
      'With MCIPS after their name dentists made £55,300.',
      'dentist unspecified 55300 GBP/year',
    ],
  ])('%s', (_, sentence, figure) => {
    expect(read(`Dentist pay in the UK\n\nDentists earn £85,000 a year.\n\n${sentence}`)).toContain(figure);
  });

  test('a firm that pays as one', () => {
    expect(
      read(
        'Bus driver pay in Dublin\n\nA bus driver earns €640 per week.\n\nEmerald Coaches pays €18.75 per hour.',
      ),
    ).toContain('bus-driver unspecified 18.75 EUR/hour');
  });
});

describe('labels on lines of their own over pairs of figures', () => {
  test('become the rows of two jobs, a blank one standing for the line of each label', () => {
    expect(
      splitLabelsOverPairs(
        [
          'Funeral director || Embalmer',
          'Average pay',
          '$58,420 || $54,960',
          'Hourly',
          '$28.09 || n/a',
          'Last words.',
        ],
        0,
      ),
    ).toEqual([
      '|  | Funeral director | Embalmer |',
      '|  |  |  |',
      '| Average pay | $58,420 | $54,960 |',
      '|  |  |  |',
      '| Hourly | $28.09 | n/a |',
    ]);
  });

  test('are none below other names than jobs, below one label only, or over three figures', () => {
    expect(
      splitLabelsOverPairs(
        ['North || South', 'Average pay', '$58,420 || $54,960', 'Hourly', '$28 || $26'],
        0,
      ),
    ).toBeNull();
    expect(splitLabelsOverPairs(['Cook || Baker', 'Average pay', '$58,420 || $54,960'], 0)).toBeNull();
    expect(
      splitLabelsOverPairs(['Cook || Baker', 'Pay', '$1 || $2 || $3', 'Hourly', '$1 || $2 || $3'], 0),
    ).toBeNull();
  });
});
