import { describe, expect, test } from 'vitest';
import { figures, heldBack, normalized } from './normalized.ts';

const roles = (text: string): readonly string[] => normalized(`${text}\n`).roles;
const pay = (text: string): string[] => figures(normalized(`${text}\n`));

describe('whose page it is', () => {
  test('a path through the site whose marks were lost is no part of the name', () => {
    expect(
      roles('Home Careers Blog Dietitian Salary: What to Expect\n\nA dietitian earns $66,300 a year.'),
    ).toEqual(['dietitian']);
  });

  test('who made the page, and when, is no title', () => {
    expect(
      roles(
        'Last updated: May 2025 | Checked by a recruiter\n\nGlazier Pay\n\nGlaziers earn $49,100 a year.',
      ),
    ).toEqual(['glazier']);
    expect(roles('By Dana Ruiz, staff writer\n\nGlazier Pay\n\nGlaziers earn $49,100 a year.')).toEqual([
      'glazier',
    ]);
  });

  test('what a site files the page under is no title', () => {
    expect(
      roles('Roofing, Guides, Technician Tips\n\nRoofer Pay by State\n\nA roofer earns $49,100 a year.'),
    ).toEqual(['roofer']);
  });

  test('the name begins behind the clause of a heading, and a period is no part of it', () => {
    expect(
      pay(
        '10 States Where Roofer Salaries Are Highest\n\n- Ohio average roofer salary: $59,210\n- Utah: $58,310',
      ),
    ).toEqual(['roofer average 59210 USD/year', 'roofer unspecified 58310 USD/year']);
    expect(pay('How Much Do Roofers Make?\n\nThe average annual roofer salary is $49,300.')).toEqual([
      'roofer average 49300 USD/year',
    ]);
  });

  test('a question after two jobs shares their noun', () => {
    expect(
      pay(
        'Who Makes More Money: Field or Store Managers?\n\nField managers earn $81,100 a year, store managers $72,300.',
      ),
    ).toEqual(['field-manager unspecified 81100 USD/year', 'store-manager unspecified 72300 USD/year']);
  });

  test('a page that gives the pay of many jobs, each on its line, is about none of them alone', () => {
    const text =
      'Pay check\nTiler: £22k-£27k\nThe bottom is a beginner. £24k buys two years of practice.\nGlazier: £30k-£40k\nCase-heavy jobs are nearer £37k a year.\nRoofer: £23k-£29k\nPlumber: £31k-£41k\nJoiner: £28k-£33k\nSo it goes.';
    expect(heldBack(`${text}\n`)).toEqual(['tiler 24000 GBP/year']);
    expect(pay(text)).toEqual([
      'tiler range 22000..27000 GBP/year',
      'glazier range 30000..40000 GBP/year',
      'glazier unspecified 37000 GBP/year',
      'roofer range 23000..29000 GBP/year',
      'plumber range 31000..41000 GBP/year',
      'joiner range 28000..33000 GBP/year',
    ]);
  });

  test('a numbered title ends what the one before it named, with no blank line between them too', () => {
    expect(
      pay(
        'Civil Engineers\n1. OVERVIEW\nThey plan roads and bridges. The median pay is $99,590 a year.\nJob Titles: Principal Engineer, Chief Engineer\nSalary Range: $115,000–$168,000\n2. PAY BY EMPLOYER\nState government: $93,270\nCity government: $95,110',
      ),
    ).toEqual([
      'civil-engineer median 99590 USD/year',
      'civil-engineer range 115000..168000 USD/year',
      'civil-engineer unspecified 93270 USD/year',
      'civil-engineer unspecified 95110 USD/year',
    ]);
  });

  test('a field in a title stands for the job of it that the text names most', () => {
    expect(
      pay(
        'HVAC Pay\n\nThe map decides what an HVAC tech is paid.\n\nWhat HVAC Technicians Earn\n\nOhio: $45,100\nUtah: $44,300',
      ),
    ).toEqual(['hvac-technician unspecified 45100 USD/year', 'hvac-technician unspecified 44300 USD/year']);
  });

  test('sections on the pay of one job and of another make a page on both', () => {
    expect(
      pay(
        'What Pays More?\n\nTiler Pay\n\nThe median salary for tilers, grouters included, was $48,150.\n\nCredit Analyst Pay\n\nCredit analysts read balance sheets. Analysts had a median income of $51,760.',
      ),
    ).toEqual(['tiler median 48150 USD/year', 'credit-analyst median 51760 USD/year']);
  });

  test('trainees are told from those who have learned it', () => {
    expect(
      pay(
        'What do trainee solicitors get?\n\nTrainee solicitors earn £27,300 a year. Newly qualified solicitors start on £61,200 a year.',
      ),
    ).toEqual([
      'trainee-solicitor unspecified 27300 GBP/year',
      'newly-qualified-solicitor unspecified 61200 GBP/year',
    ]);
  });

  test('what a table sets side by side under a blank corner are jobs, whatever their nouns', () => {
    expect(
      pay(
        'Explore jobs\nBest companies\nA sign letterer earns more than a fur grader does, and the two differ in more than that.\n| Sign Letterer | Fur Grader | |\n| Average salary | $48,315 | $36,852 |\n| Salary range | Between $31,000 And $75,000 | Between $25,000 And $54,000 |',
      ),
    ).toEqual([
      'sign-letterer average 48315 USD/year',
      'fur-grader average 36852 USD/year',
      'sign-letterer range 31000..75000 USD/year',
      'fur-grader range 25000..54000 USD/year',
    ]);
  });

  test('a place is no part of the name of a job', () => {
    expect(pay('Chef salary by city\n\nIn New York City chefs average $68,200 a year.')).toEqual([
      'chef average 68200 USD/year',
    ]);
    expect(roles('Sydney paramedic pay explained\n\nParamedics start on $79,700 a year.')).toEqual([
      'paramedic',
    ]);
  });

  test('two fields in a title stand for their jobs, and in a list too', () => {
    expect(
      pay(
        'Roofing or Siding? Which pays better\n\nA roofer earns $51,200 a year. A siding installer earns $46,900 a year.\n\n- Roofing apprentices: $17 - $20/hr\n- Siding helper: $15/hr',
      ),
    ).toEqual([
      'roofer unspecified 51200 USD/year',
      'siding-installer unspecified 46900 USD/year',
      'roofer range 17..20 USD/hour',
      'siding-installer unspecified 15 USD/hour',
    ]);
  });

  test('who asks between three things of which one is a job asks between jobs', () => {
    expect(roles('Usher, Gripman or Lighting Technician?\n\nGripmen report $24.10 an hour.')).toEqual([
      'usher',
      'gripman',
      'lighting-technician',
    ]);
  });

  test('what a page asks about is a job when its text bears it out', () => {
    expect(
      pay(
        'What does a Gandy Dancer do?\n\nGandy dancers keep the track. A gandy dancer earns $44,000 a year.',
      ),
    ).toEqual(['gandy-dancer unspecified 44000 USD/year']);
    expect(
      roles(
        'How much do chippies make?\n\nCarpenters are well paid. A carpenter earns £34,000 a year, in London £39,000.',
      ),
    ).toEqual(['carpenter']);
    expect(roles('Luthier\n\nLuthiers build guitars. In Leeds luthiers earn £31,000 a year.')).toEqual([
      'luthier',
    ]);
  });

  test('a fuller name that comes after the short one is that of a special kind', () => {
    expect(
      pay(
        'Life in the kitchen\n\nA chef earns £27,000 a year. Chefs in hotels get £29,000 a year for the same work. Head pastry chefs do better still.',
      ),
    ).toEqual(['chef unspecified 27000 GBP/year', 'chef unspecified 29000 GBP/year']);
  });

  test('the cells under "Job title" name jobs, known or not', () => {
    expect(
      pay(
        'Job Title | Location | Low | High\n---|---|---|---\nShotfirer | Leeds | £38,000 | £49,000\nCommis de Rang | York | £21,000 | £23,500',
      ),
    ).toEqual(['shotfirer range 38000..49000 GBP/year', 'commis-de-rang range 21000..23500 GBP/year']);
    expect(pay('Job | Licence fee | Course cost\n---|---|---\nTaxi driver | £3,200 | £12,000')).toEqual([]);
  });

  test('a class of the statistics is what the text calls it', () => {
    expect(
      pay('Rural and Forest Land Surveyors\n\nThe median pay of rural surveyors is $61,200 a year.'),
    ).toEqual(['rural-surveyor median 61200 USD/year']);
    expect(
      pay(
        'Electricians or glaziers: who earns more?\n\n- Electricians, riggers and roofers: $61,300\n- Glaziers: $49,800',
      ),
    ).toEqual(['electrician unspecified 61300 USD/year', 'glazier unspecified 49800 USD/year']);
  });

  test('whom one works for is not whose pay it is', () => {
    expect(
      pay('Bus driver pay\n\nWhat drivers at the private operators get:\n\n- Northway: £28k to £34k'),
    ).toEqual(['bus-driver range 28000..34000 GBP/year']);
  });

  test('German titles name the job before or behind the word for the trade', () => {
    expect(roles('Bäcker werden: Ausbildung und Gehalt\n\nIm Monat verdient man 2.350 Euro brutto.')).toEqual(
      ['backer'],
    );
    expect(roles('Berufsbild Dachdecker\n\nDas Gehalt liegt bei 3.050 Euro brutto im Monat.')).toEqual([
      'dachdecker',
    ]);
  });
});

describe('which column is whose', () => {
  test('columns of jobs whose names stand on one line', () => {
    expect(
      pay('Bakers vs Brewers\n\nBakers Brewers\nMedian pay\n$34,900\n$46,100\nEntry pay\n$25,200\n$31,800'),
    ).toEqual([
      'baker median 34900 USD/year',
      'brewer median 46100 USD/year',
      'baker unspecified 25200 USD/year',
      'brewer unspecified 31800 USD/year',
    ]);
  });

  test('a sentence gives the columns of a table without a head', () => {
    const rows =
      '| Apprentice | $31,000 – $38,000 | $28,000 – $33,000 |\n| Journeyman | $52,000 – $64,000 | $41,000 – $50,000 |';
    const read = [
      'plumber range 31000..38000 USD/year',
      'painter range 28000..33000 USD/year',
      'plumber range 52000..64000 USD/year',
      'painter range 41000..50000 USD/year',
    ];
    const title = 'Plumber or painter: who earns more?';
    expect(
      pay(`${title}\n\nThe plumber stands first and the painter second in each row.\n\n${rows}`),
    ).toEqual(read);
    expect(pay(`${title}\n\nIn each row painters stand second and plumbers first.\n\n${rows}`)).toEqual(read);
    expect(pay(`${title}\n\nThe first column is the plumber, the second the painter.\n\n${rows}`)).toEqual(
      read,
    );
  });

  test('over each figure of a stack whose it is and what it is', () => {
    expect(
      pay(
        'Roofer vs Tiler\n\nWhich one earns more?\n\nRoofer\nAverage salary\n$51,000\nTiler\nAverage salary\n$46,000',
      ),
    ).toEqual(['roofer average 51000 USD/year', 'tiler average 46000 USD/year']);
  });

  test('cells between pipes that stand alone on their lines', () => {
    expect(
      pay(
        'Ranger pay by level\n\n|\nLevel\n|\nPay per month\n|\nLevel 7\n|\n₹44,900 - ₹1,42,400\n|\nLevel 14\n|\n₹1,44,200 - ₹2,18,200',
      ),
    ).toEqual(['ranger range 44900..142400 INR/month', 'ranger range 144200..218200 INR/month']);
  });
});

describe('in what and for how long', () => {
  test('a bare dollar is that of the country the page is at home in', () => {
    expect(
      pay('Electrician wages across Canada\n\nElectricians earn $34.10 an hour. Some cross to the USA.'),
    ).toEqual(['electrician unspecified 34.1 CAD/hour']);
    expect(
      pay('Carpenter salary\n\nA carpenter with the Red Seal earns $72,000 a year in Vancouver.'),
    ).toEqual(['carpenter unspecified 72000 CAD/year']);
    expect(
      pay(
        'Designer pay\n\nDesigners earn $82,000 a year in Texas and $101,000 in California. We also hire in Toronto and Montreal.',
      ),
    ).toEqual(['designer unspecified 82000 USD/year', 'designer unspecified 101000 USD/year']);
  });

  test('a page that marks the dollars of several countries is at home in none of them', () => {
    expect(
      pay(
        'Tailor salaries around the world\n\nUnited States: $39,290\nCanada: C$41,000\nAustralia: A$54,000',
      ),
    ).toEqual([
      'tailor unspecified 39290 USD/year',
      'tailor unspecified 41000 CAD/year',
      'tailor unspecified 54000 AUD/year',
    ]);
  });

  test('one period for all figures, and one for each column', () => {
    expect(
      pay(
        'Ranger pay\n\nPark | Pay\n---|---\nNorth | ₹45,000\nSouth | ₹1,38,000\n\nAll figures are a month’s pay.',
      ),
    ).toEqual(['ranger unspecified 45000 INR/month', 'ranger unspecified 138000 INR/month']);
  });

  test('dashes that were read in another encoding join the ends of a range', () => {
    expect(
      pay('Glazier pay\n\nA glazier earns $41,000 â€“ $52,000 a year, a foreman $61,000 โ $70,000.')[0],
    ).toBe('glazier range 41000..52000 USD/year');
  });

  test('a torn amount beside whole ones is read where it can be read in one way only, and else never mended', () => {
    expect(
      pay('Potter pay\n\nA potter earns 31, 400 EUR per year. By age:\n\n- Under 30: $24, 310 to $37,905'),
    ).toEqual(['potter unspecified 31400 EUR/year', 'potter range ..37905 USD/year']);
  });
});

describe('sums that are no pay', () => {
  test.each([
    'A room near the field is let at $600 a month.',
    'A travel allowance of $25 is paid for each day away, some $4,500 per year in all.',
    'A master roofer told us that one job can bill $18,000.',
    'The median American made $51,480 a year.',
    'Tickets for guests start at $699.',
  ])('%s', (sentence) => {
    expect(pay(`Roofer pay\n\nRoofers earn $48,000 a year. ${sentence}`)).toEqual([
      'roofer unspecified 48000 USD/year',
    ]);
  });

  test('a bonus beside the pay in one line', () => {
    expect(pay('Roofer pay\n\n- With own van: $85,000+, plus a bonus of $9,000')).toEqual([
      'roofer range 85000.. USD/year',
    ]);
  });
});
