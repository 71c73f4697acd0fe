import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (...lines: readonly string[]): string[] => figures(normalized(`${lines.join('\n')}\n`));

describe('names', () => {
  test('two jobs of one field are meant by their nouns alone, whatever the title calls them', () => {
    expect(
      pay(
        'Vet tech or vet assistant?',
        '',
        'The veterinary technician passes an exam; the veterinary assistant needs none.',
        '',
        'PERCENTILE / TECHNICIAN / ASSISTANT',
        '10th / $33,150 / $28,040',
        '90th / $60,880 / $48,790',
      ),
    ).toEqual([
      'veterinary-technician p10 33150 USD/year',
      'veterinary-assistant p10 28040 USD/year',
      'veterinary-technician p90 60880 USD/year',
      'veterinary-assistant p90 48790 USD/year',
    ]);
  });

  test('a "vs" in brackets parts the jobs of a title', () => {
    expect(
      pay('Sous Chef [vs] Pastry Chef', '', 'Avg. pay', 'Sous Chef $54,700', 'Pastry Chef $47,900'),
    ).toEqual(['sous-chef average 54700 USD/year', 'pastry-chef average 47900 USD/year']);
  });

  test('the way to a page, run together, is no job', () => {
    expect(
      pay(
        'Surgical Technologist Salary',
        'HomeSalariesHealthcareSurgical Technologist',
        '',
        'Average base salary$61,910per year',
        'Hourly$29.76per hour',
      ),
    ).toEqual([
      'surgical-technologist average 61910 USD/year',
      'surgical-technologist unspecified 29.76 USD/hour',
    ]);
  });

  test('"Rank" over ranks is none of them', () => {
    expect(
      pay(
        'Pilot Salary in India',
        '',
        '1. Pay by rank',
        'Rank\tIn hand per month',
        'Trainee pilot\t₹60,000',
        'First officer\t₹1,80,000',
        'Captain\t₹4,50,000',
        '',
        '2. Pay by airline',
        'On average, a pilot earns ₹36 lakh a year.',
        'VayuJet: ₹41 lakh per annum',
        'Sagar Air: ₹33.5 lakh per annum',
      ).filter((figure) => figure.startsWith('rank')),
    ).toEqual([]);
  });

  test('"&" between two jobs of a title is an "and"', () => {
    expect(
      pay(
        'Arborist & Tree Surgeon Pay',
        '',
        'The average tree surgeon salary is £29,700 a year. An arborist earns £31,200.',
      ),
    ).toEqual(['tree-surgeon average 29700 GBP/year', 'arborist unspecified 31200 GBP/year']);
  });

  test('grades in Roman numbers are those of the job of the page', () => {
    expect(
      pay(
        'Data Engineer Salary',
        '',
        'Data Engineer I — $109,600',
        'Data Engineer II — $132,800',
        'Data Engineer III — $160,450',
      ),
    ).toEqual([
      'data-engineer unspecified 109600 USD/year',
      'data-engineer unspecified 132800 USD/year',
      'data-engineer unspecified 160450 USD/year',
    ]);
  });

  test('a rank before the noun of the one job of the page is a rank of that job', () => {
    const guide = 'Radiologic Technologist Pay';
    expect(
      pay(guide, '', 'A radiologic technologist averages $72,850 a year. Lead technologists make $91,300.'),
    ).toEqual([
      'radiologic-technologist average 72850 USD/year',
      'lead-radiologic-technologist unspecified 91300 USD/year',
    ]);
  });

  test('architects in training are told apart by the part of their exams, freshers by their job', () => {
    expect(
      pay(
        'Architect',
        '',
        'Architects average £46,000 a year. Part 1 architectural assistants can expect to earn £23,000 to £27,500, Part II architectural assistants £31,000.',
      ),
    ).toEqual([
      'architect average 46000 GBP/year',
      'part-1-architectural-assistant range 23000..27500 GBP/year',
      'part-ii-architectural-assistant unspecified 31000 GBP/year',
    ]);
    expect(
      pay(
        'CA salary',
        '',
        'A chartered accountant earns ₹9.2 LPA on average. A fresher chartered accountant gets ₹7-8 LPA.',
      ),
    ).toEqual([
      'chartered-accountant average 920000 INR/year',
      'fresher-chartered-accountant range 700000..800000 INR/year',
    ]);
  });

  test('the initials of a job of the page are no other job, as the head of a column too', () => {
    expect(
      pay(
        'Quantity Surveyor vs Building Surveyor',
        '',
        'Region          QS                 BS',
        'London          £55,000-£78,000    £48,000-£69,500',
        'Scotland        £43,250-£60,500    £38,250-£53,750',
      ),
    ).toEqual([
      'quantity-surveyor range 55000..78000 GBP/year',
      'building-surveyor range 48000..69500 GBP/year',
      'quantity-surveyor range 43250..60500 GBP/year',
      'building-surveyor range 38250..53750 GBP/year',
    ]);
  });

  test('the words of an address and the name in the language of the country stand before no title', () => {
    expect(
      pay(
        'career-explorer / trades / electrician',
        'Electrician salary',
        '',
        'Most electricians earn $80,000 a year.',
      ),
    ).toEqual(['electrician unspecified 80000 USD/year']);
    expect(
      pay('Architekt*in / Architect – Salary guide Germany', '', 'An architect earns €51,900 a year.'),
    ).toEqual(['architect unspecified 51900 EUR/year']);
  });

  test('what somebody does is not who he is, and a firm may be called after those who work in it', () => {
    expect(
      pay(
        'Chef Salary Ireland',
        '',
        'The average chef earns €36,800 a year.',
        '',
        'Where you cook matters:',
        '',
        '➤ Dublin: €38,900',
        '➤ Cork: €35,700',
      ),
    ).toEqual([
      'chef average 36800 EUR/year',
      'chef unspecified 38900 EUR/year',
      'chef unspecified 35700 EUR/year',
    ]);
    expect(
      pay(
        'Truck driver pay',
        '',
        'Truck drivers earn $58,930 a year. Meridian Grocers advertises $94,500 a year.',
      ),
    ).toContain('truck-driver unspecified 94500 USD/year');
  });
});

describe('what follows somebody', () => {
  test('what is said to come after training is of those who have done with it', () => {
    expect(
      pay(
        'Tram Driver',
        '',
        'Trainee tram drivers are paid €34,500. After that pay follows a scale:',
        '',
        'Year 1',
        '€39,820',
        'Year 2',
        '€42,460',
      ),
    ).toEqual([
      'trainee-tram-driver unspecified 34500 EUR/year',
      'tram-driver unspecified 39820 EUR/year',
      'tram-driver unspecified 42460 EUR/year',
    ]);
  });

  test('whoever has years behind him is no fresher any more', () => {
    expect(
      pay(
        'CA salary in India',
        '',
        'A fresher chartered accountant earns ₹7-9 LPA. With three to five years behind you, ₹10-14 LPA is realistic.',
      ),
    ).toContain('chartered-accountant range 1000000..1400000 INR/year');
  });

  test('figures of the whole job between two paragraphs end what was said of its seniors', () => {
    expect(
      pay(
        'How to Become a Civil Engineer',
        '',
        'A civil engineer earns $97,380 a year. Senior civil engineers: $118K-$139K.',
        '',
        'Wages at a glance',
        '10% $65,920',
        '90% $158,790',
        '',
        'Best metro areas: Houston ($108,900), Tampa ($94,400).',
      ).slice(-2),
    ).toEqual(['civil-engineer unspecified 108900 USD/year', 'civil-engineer unspecified 94400 USD/year']);
  });

  test('whom employers pay the most is no part of the names in a list of employers', () => {
    expect(
      pay(
        'Sous Chef vs. Executive Chef',
        '',
        'A sous chef earns $56,720 a year, an executive chef $84,950.',
        '',
        'Hotels pay executive chefs the most ($102,300), followed by country clubs ($95,600).',
      ).slice(-2),
    ).toEqual(['executive-chef unspecified 102300 USD/year', 'executive-chef unspecified 95600 USD/year']);
  });

  test('"of each" pairs amounts with two jobs in their order', () => {
    expect(
      pay(
        'Veterinarian vs. Veterinary Technician',
        '',
        'Veterinarians and veterinary technicians earn a median of $125,510 and $45,980 a year, respectively. The bottom tenth of each make $70,350 and $32,120.',
      ).slice(-2),
    ).toEqual(['veterinarian p10 70350 USD/year', expect.stringContaining('veterinary-technician')]);
  });

  test('of one paragraph the former is whom it names first, though in another sentence', () => {
    expect(
      pay(
        'Social Media Manager vs. Content Strategist',
        '',
        'A content strategist earns $83,940 a year. A social media manager earns $64,280 a year. In Austin the latter get $66,150, whereas in Boston the former are paid $91,300.',
      ).slice(-2),
    ).toEqual([
      'social-media-manager unspecified 66150 USD/year',
      'content-strategist unspecified 91300 USD/year',
    ]);
  });

  test('amounts before two names pair with them in their order', () => {
    expect(
      pay(
        'Radiographer or sonographer?',
        '',
        'Sonographers average $132,400 a year, radiographers $98,700.',
        '',
        'Rates of $65 to $80 an hour and $95 to $130 an hour are usual for radiographers and sonographers, respectively.',
      ).slice(-2),
    ).toEqual(['radiographer range 65..80 USD/hour', 'sonographer range 95..130 USD/hour']);
  });

  test('a dash parts two jobs of one line', () => {
    expect(
      pay(
        'Barista vs Bartender',
        '',
        'A barista earns $15.62 an hour, a bartender $17.48 an hour.',
        '',
        'Boston: barista $18.20 – bartender $21.95',
        'Denver: barista $17.75 – bartender $20.60',
      ).slice(-4),
    ).toEqual([
      'barista unspecified 18.2 USD/hour',
      'bartender unspecified 21.95 USD/hour',
      'barista unspecified 17.75 USD/hour',
      'bartender unspecified 20.6 USD/hour',
    ]);
  });
});

describe('sums that are nobody’s pay on the page', () => {
  const guide = [
    'Archivist Salary',
    '',
    'The average archivist earns $59,910 a year. Entry-level archivists make $41,200.',
    '',
  ];

  test.each([
    'Few archivists cross $90K.',
    'Hardly anyone in the stacks gets to $95,000.',
    'The law stops basic pay at $121,900.',
    'Librarian vs. Museum Curator: Salaries Start at $44,000',
    'Paralegal Salary: $61,240',
    'You will not make $98,000 without a doctorate.',
    'More: waiter jobs in Leeds from $11.44 an hour',
  ])('%s', (line) => {
    expect(pay(...guide, line)).toEqual(pay(...guide));
  });

  test('an hour’s and a year’s pay with a dash between them are two figures', () => {
    expect(pay('Welder pay', '', '1. Ohio — $20.95 — $43,580', '2. Texas — $22.10 — $45,970')).toEqual([
      'welder unspecified 20.95 USD/hour',
      'welder unspecified 43580 USD/year',
      'welder unspecified 22.1 USD/hour',
      'welder unspecified 45970 USD/year',
    ]);
  });

  test('so many reports behind a dash are no end of a range', () => {
    expect(pay('Phlebotomist pay', '', '1. Tulsa, OK — $17.35 per hour — 38 salaries reported')).toEqual([
      'phlebotomist unspecified 17.35 USD/hour',
    ]);
  });
});

describe('for how long', () => {
  test('what is said of months in training holds for no sum of a year’s size', () => {
    expect(
      pay(
        'Mechatronics Technician in Germany',
        '',
        'A mechatronics technician averages €41,300 a year. All figures in training are per month.',
        '',
        'Senior mechatronics technicians earn €53,600.',
      ),
    ).toContain('senior-mechatronics-technician unspecified 53600 EUR/year');
  });

  test('a heading gives its months to rupees of any size in a table', () => {
    expect(
      pay(
        'Pilot Salary in India',
        '',
        'A pilot makes ₹3 lakh a month.',
        '',
        'Monthly salary by airline',
        'Airline | First Officer | Captain',
        'BlueMonsoon | ₹2,35,000 | ₹6,10,000',
        'Deccan Wings | ₹1,90,000 | ₹5,25,000',
      ),
    ).toContain('captain unspecified 610000 INR/month');
  });

  test('a dollar of an award is that of Australia', () => {
    expect(
      pay(
        'Signaller pay guide',
        '',
        'Signaller level 1 is paid $941.30 a week. Roles in NSW come with 11.5% super.',
      ),
    ).toEqual(['signaller unspecified 941.3 AUD/week']);
  });
});
