import { describe, expect, test } from 'vitest';
import { figures, heldBack, normalized } from './normalized.ts';

const read = (text: string, title?: string): readonly string[] => figures(normalized(text, title));

describe('whom a page is about', () => {
  test('two jobs between which there is a gap in pay', () => {
    expect(
      read(
        'Pay Gap Between Emts & Paramedics\n\nEMTs make $31,270 a year. The others do best in Ohio, at $42,100.\n',
      ),
    ).toEqual(['emt unspecified 31270 USD/year', 'paramedic unspecified 42100 USD/year']);
  });

  test('initials that both jobs of a page have stand for neither, a short form that all know for one', () => {
    expect(
      read(
        'Database administrator vs data architect\n\nA DBA with five years can ask for $98k-$112k; an architect at the same stage, $130k-$148k.\n',
      ),
    ).toEqual([
      'database-administrator range 98000..112000 USD/year',
      'data-architect range 130000..148000 USD/year',
    ]);
  });

  test('the job whose pay somebody asks for at the beginning', () => {
    expect(
      read(
        'How much do you make welding?\nAsked by newarc · 6 answers\n\nI am thinking of trade school. What is the pay like for a welder, really?\n\nShop work is paid $17 to $22 an hour.\n\nRelated questions\n\nHow much does a machinist make?\n',
      ),
    ).toEqual(['welder range 17..22 USD/hour']);
  });

  test('a title among the lines that a page of Markdown begins with', () => {
    expect(
      read(
        'Back to blogCareer Development\nProduct Manager vs Product Owner: What Sets Them Apart\nTwo titles, one whiteboard, and a short guide to who does what and what they bring home.\n\n## Product Owner: The Gatekeeper\n### Salary Range\n- Senior: $110k - $135k\n',
      ),
    ).toEqual(['product-owner range 110000..135000 USD/year']);
  });

  test('a title behind the date that it was run together with', () => {
    expect(
      read(
        'date 2019-07-18 Truck driver pay differs by close to $18,000 from one state to the next — see where the money is\n\nThe median for truckers was $45,230 a year.\n\nOhio: $44,710\n\nNumber of long-haul truckers: 10,870\n',
      ),
    ).toEqual(['truck-driver median 45230 USD/year', 'truck-driver unspecified 44710 USD/year']);
  });

  test('among sections over prose that are named after jobs the whole of a title is one', () => {
    const text =
      'The Best-Paid Jobs in the Art Field\n\nArt Directors\n\nThey lead. The average was $101,990 annually.\n\nFilm and Video Editors\n\nThey cut. The average salary was $80,300.\n\nSet Designers\n\nThey build. Annual pay came to $57,600 on average.\n\nFashion Designers\n\nThey draw. The average stands at $73,690 a year.\n\nCurators\n\nThey keep. Pay starts near $28,400 a year.\n';
    expect(heldBack(text)).toEqual(['curator 28400 USD/year']);
    expect(read(text)).toEqual([
      'art-director average 101990 USD/year',
      'film-and-video-editor average 80300 USD/year',
      'set-designer average 57600 USD/year',
      'fashion-designer average 73690 USD/year',
    ]);
  });

  test('lines that give the pay of several jobs, and what is told under each', () => {
    const text =
      'The 2007 Game Pay Survey\n\nMean pay of artists, three years in or fewer: $44,870.\n\nMore people want to do this than any other job. Over six years: $67,450.\n\nMean pay of producers, three years in or fewer: $47,090.\n\nThe middle group is on $61,380.\n\nMean pay of programmers, any experience: $54,310.\n';
    expect(heldBack(text)).toEqual(['artist 67450 USD/year']);
    expect(read(text)).toEqual([
      'artist average 44870 USD/year',
      'producer average 47090 USD/year',
      'producer unspecified 61380 USD/year',
      'programmer average 54310 USD/year',
    ]);
  });

  test('numbered names of a list, each over a line that tells of it', () => {
    expect(
      read(
        'Average Hourly Rates of Caregivers\n\n  1. Personal Care Aides (PCAs):\n    Bathing and dressing. They average $14 to $19 an hour.\n  2. Home Health Aides (HHAs):\n    As above plus pills. They earn $15–$21.50 per hour.\n',
      ),
    ).toEqual(['personal-care-aide average 14..19 USD/hour', 'home-health-aide range 15..21.5 USD/hour']);
  });

  test('owner operators on a page about owner operator truck drivers', () => {
    expect(
      read(
        'Owner Operator Truck Driver Salary\n\nOn local routes the owner operator’s average is $64 500 a year. FedEx pays its owner operators some $1 900 a week.\n',
      ),
    ).toEqual([
      'owner-operator-truck-driver average 64500 USD/year',
      'owner-operator-truck-driver unspecified about 1900 USD/week',
    ]);
  });

  test('trainees in the section on trainee inspectors, and nobody of whom there are a few', () => {
    expect(
      read(
        'How to Become a Home Inspector\n\nTrainee Inspector\n\nThe few trainees on a payroll get about $33,250 a year.\n\nLicensed Inspector\n\nThere are a few supervisor seats that pay more than $95,000. The median was $55,930 a year in towns.\n',
      ),
    ).toEqual([
      'trainee-home-inspector unspecified about 33250 USD/year',
      'home-inspector median 55930 USD/year',
      'supervisor unspecified over 95000 USD/year',
    ]);
  });

  test('those who work on call are no job of their own', () => {
    expect(
      read(
        'Paramedic pay\n\nParamedics earn £31,000 a year.\n\nHow much do locum paramedics make an hour?\n\nAgencies offer £22-£31 an hour.\n',
      ),
    ).toEqual(['paramedic unspecified 31000 GBP/year', 'paramedic range 22..31 GBP/hour']);
  });

  test('a field in letters that are a small word too', () => {
    expect(
      read(
        'Who gets what\n\nThe job of IT auditor pays €29,000 a year, that of a plain systems analyst €34,000.\n',
      ),
    ).toEqual(['it-auditor unspecified 29000 EUR/year', 'systems-analyst unspecified 34000 EUR/year']);
  });
});

describe('whom sections and other names mean', () => {
  test('another name of the job of the page', () => {
    expect(
      read(
        'Court Reporter Salary\n\nA court reporter, also known as a stenographer, keeps every word. Stenographers earn $47,220 a year.\n',
      ),
    ).toEqual(['court-reporter unspecified 47220 USD/year']);
  });

  test('the position that the facts of a page state, where its title says more', () => {
    expect(
      read(
        'Railway Station Master Salary 2024\n\nPost | Station Master |\nGross Salary | Rs. 58,440 per month |\n',
      ),
    ).toEqual(['station-master unspecified 58440 INR/month']);
  });

  test('rungs of a ladder, and what is said of all behind them', () => {
    expect(
      read(
        'Working Your Way Up as a Sommelier\n\nMiddle Rung: Sommelier\n\nSalary: $47,000-66,000\n\nTop Rung: Wine Director\n\nSalary: $85,000-140,000\n\nMaster Sommelier\n\nSalary: $150,000+\n\nBy city\n\nNew York: $64,800\n',
      ),
    ).toEqual([
      'sommelier range 47000..66000 USD/year',
      'wine-director range 85000..140000 USD/year',
      'master-sommelier range 150000.. USD/year',
      'sommelier unspecified 64800 USD/year',
    ]);
  });

  test('a section on a grade is of the job of the page', () => {
    expect(
      read(
        'Podiatrists - pay rates\n\nBand 3/4\n\nExamples - podiatry assistantfoot care assistant\n\n3+ years £29,190\n\nBand 5\n\nWhere a newly qualified podiatrist comes in.\n\n4+ years £36,577\n',
      ),
    ).toContain('podiatrist range 36577 GBP/year'.replace('range', 'unspecified'));
  });

  test('a nanny and an au pair', () => {
    expect(
      read(
        'Nanny or Au Pair: Who Should Mind Your Kids?\n\nWhat’s an au pair?\n\nThe stipend is at least $195.75 per week.\n\nWhat’s a nanny?\n\nLive-out nannies ask $21 to $28 an hour.\n',
      ),
    ).toEqual(['au-pair range 195.75.. USD/week', 'nanny range 21..28 USD/hour']);
  });

  test('another class of an official list is nobody whom a table is about', () => {
    expect(
      read(
        '51-6093 Upholsterers\n\nThose who only sew are under Sewing Machine Operators (51-6031). Percentiles:\n\n| Area | Mean | 10th |\n| --- | --- | --- |\n| Minnesota | $20.16/hr | $13.90/hr |\n',
      ),
    ).toEqual(['upholsterer average 20.16 USD/hour', 'upholsterer p10 13.9 USD/hour']);
  });
});

describe('whom titles mean', () => {
  test('who learns a job or helps in it', () => {
    expect(
      read(
        'Electrician Apprentice Pay: What Each Year Brings\n\nIn the first year, $16 to $19 per hour. Apprentices end on $58,000 a year.\n',
      ),
    ).toEqual([
      'electrician-apprentice range 16..19 USD/hour',
      'electrician-apprentice unspecified 58000 USD/year',
    ]);
    expect(
      read('Welder Helper Pay\n\nHelpers average $34,000 a year.\n\nHelper jobs pay $180 a day.\n'),
    ).toEqual(['welder-helper average 34000 USD/year', 'welder-helper unspecified 180 USD/day']);
  });

  test('whose workers are spoken of names no job', () => {
    expect(
      read(
        'What the ordinary worker gets\n\nListed companies must state the median pay of their workers.\n\nChains want to keep retail workers. The median retail worker got $26,390 a year.\n',
      ),
    ).toEqual(['retail-worker median 26390 USD/year']);
  });

  test('a group of a handbook that stands behind the name of its first table', () => {
    expect(
      read(
        'Summary\n\nQuick Facts: Zoologists and Wildlife Biologists\n2023 Median Pay $69,140 per year\n$33.24 per hour\n',
      ),
    ).toEqual([
      'zoologists-and-wildlife-biologist median 69140 USD/year',
      'zoologists-and-wildlife-biologist median 33.24 USD/hour',
    ]);
  });

  test('a question for what somebody brings home', () => {
    expect(
      read(
        'What Does a Typical US Plumber Bring Home?\n\nThe median for the trade is $61,370 a year.\n\nHow much do electricians make?\n\nElectricians earn $62,000 a year.\n',
      ),
    ).toEqual(['plumber median 61370 USD/year', 'electrician unspecified 62000 USD/year']);
  });

  test('jobs that a table sets side by side, where both names begin alike', () => {
    expect(
      read(
        'Setting Dental Hygiene and Dental Assisting Pay Side by Side\n\nWhat Dental Hygienist Dental Assistant\nMedian Annual Salary ~$86,920 ~$45,880\nTypical Hourly Rate $41.79 $22.06\n\nWhat Moves Pay for Hygienists\n\nIn Ohio they average $121,300 a year.\n',
      ),
    ).toEqual([
      'dental-hygienist median about 86920 USD/year',
      'dental-assistant median about 45880 USD/year',
      'dental-hygienist unspecified 41.79 USD/hour',
      'dental-assistant unspecified 22.06 USD/hour',
      'dental-hygienist average 121300 USD/year',
    ]);
  });

  test('a guide to the pay of a field is about nobody of that name', () => {
    expect(
      read(
        'Construction salary guide: are you paid what you are worth?\n\nConstruction pays well, and construction grows.\n\nSite manager:£41,275\nArchitect:£38,400\nEngineer:£36,900\nSurveyor:£40,100\nForeman:£39,900\n',
      ),
    ).toContain('site-manager unspecified 41275 GBP/year');
  });
});

describe('whom text without a title is about', () => {
  test('jobs on lines of their own with a colon over prose', () => {
    expect(
      read(
        'Vets have two sorts of people at their side.\n\nVet Nurses:\n\nThe average annual wage was $32,480 in all.\n\nVet Assistants:\n\nThese workers earned $24,860 on average.\n',
      ),
    ).toEqual(['vet-nurse average 32480 USD/year', 'vet-assistant average 24860 USD/year']);
  });

  test('a heading behind a picture', () => {
    expect(
      read(
        'INTRODUCTION\nCabin crew keep passengers safe first and serve tea second, at all hours and far away from home.\n🧮 How Much Does an Air Hostess Earn in India?\nA first salary is ₹26,000 a month.\n',
      ),
    ).toEqual(['air-hostess unspecified 26000 INR/month']);
  });

  test('columns of jobs with what they tell', () => {
    expect(
      read(
        'My brother rides the engine, and so I sat down with the numbers that towns publish, and here is what I found in them.\n\n| Level | Police Officer Avg Salary | Firefighter Avg Salary | Pay Gap |\n| --- | --- | --- | --- |\n| Entry | $52,600 | $48,900 | $3,700 |\n',
      ),
    ).toEqual(['police-officer average 52600 USD/year', 'firefighter average 48900 USD/year']);
  });

  test('posts of a list that begins with their names', () => {
    expect(
      read(
        'Tailor salary in India\n\n1. Helper- Sews buttons and irons. He is paid ₹17000 a month.\n\n2. Machine Operator– In an export unit. He is paid ₹21500 a month.\n\n3. Pattern Maker– Works on paper. He is paid ₹32000 a month.\n',
      ),
    ).toEqual([
      'helper unspecified 17000 INR/month',
      'machine-operator unspecified 21500 INR/month',
      'pattern-maker unspecified 32000 INR/month',
    ]);
  });

  test('a group that two names make up, on a page with its number in the classification', () => {
    expect(
      read(
        'Library Technicians and Assistants Job Outlook\nSOC: 25-4031 OOH: U999\n\nThe median annual wage for library technicians and assistants was $34,050 in May 2019.\n',
      ),
    ).toEqual(['library-technicians-and-assistant median 34050 USD/year']);
  });

  test('the kinds of a group, named behind it, and rows below the one that has the sign', () => {
    expect(
      read(
        'Tailors\n\nMedian annual wages, May 2013\nTailors, dress and custom\n$28,110\nTotal, all occupations\n$35,080\nTailors, upholstery\n$30,240\n\nMedian annual wages for dress and custom tailors in the top industries were as follows:\n\nLaundry services | $29,220 |\nClothing stores | 26,430 |\n',
      ),
    ).toEqual([
      'dress-and-custom-tailor median 28110 USD/year',
      'upholstery-tailor median 30240 USD/year',
      'dress-and-custom-tailor median 29220 USD/year',
      'dress-and-custom-tailor median 26430 USD/year',
    ]);
  });

  test('two jobs over two columns, one of them by its initials', () => {
    expect(
      read(
        'Dental Assistant (DA) vs Hygienist: Salary\n\nA DA earns less than a hygienist does.\n\nExperience\n\nYears DA Hygienist\n0-1 $30,600 $44,450\n2-4 $33,100 $49,900\n5-9 $36,700 $53,250\n',
      ),
    ).toEqual([
      'dental-assistant unspecified 30600 USD/year',
      'hygienist unspecified 44450 USD/year',
      'dental-assistant unspecified 33100 USD/year',
      'hygienist unspecified 49900 USD/year',
      'dental-assistant unspecified 36700 USD/year',
      'hygienist unspecified 53250 USD/year',
    ]);
  });

  test('workers in this occupation are those that the page is about', () => {
    expect(
      read(
        'Bank Tellers\n\nBank tellers count what others bring.\n\nThe median annual wage for workers in this occupation was $41,170 in May 2021.\n',
      ),
    ).toEqual(['bank-teller median 41170 USD/year']);
  });

  test('two jobs with one noun, told apart and named by their initials', () => {
    expect(
      read(
        'BI vs ML engineer salary\n\nA BI engineer has a base salary of $101,300 and an ML engineer one of $139,200.\n\nOne site has total pay of $118,400 for BI and $171,600 for ML.\n',
      ),
    ).toEqual([
      'bi-engineer unspecified 101300 USD/year',
      'ml-engineer unspecified 139200 USD/year',
      'bi-engineer unspecified 118400 USD/year',
      'ml-engineer unspecified 171600 USD/year',
    ]);
  });

  test('the whole of a numbered entry with its pay is one job', () => {
    expect(
      read(
        'Jobs on the water that pay well\n\nWe put them in order of their median annual pay.\n\n1. Ship engineer — $82,400\n2. Dredge and barge operator — $49,120\n3. Port inspector — $78,300\n4. Marine surveyor — $69,700\n5. Deck and dock supervisor — $58,450 (on the lakes)\n',
      ),
    ).toContain('dredge-and-barge-operator unspecified 49120 USD/year');
  });
});

describe('amounts that are no pay', () => {
  test('what goes to the state, what is yet to go off, and how many roles are open', () => {
    expect(
      read(
        'Care assistant salary in Ireland\n\nA care assistant is paid €29,300 a year.\n\nTake one on that: she would pay about €1,900 in PAYE and €1,150 in PRSI.\n\nThose on their own count on €31,200 a year before an accountant (€850).\n\n| | Care assistant |\n| --- | --- |\n| Average salary | €29,800 |\n| Open roles on one site | 11,208 |\n',
      ),
    ).toEqual([
      'care-assistant unspecified 29300 EUR/year',
      'care-assistant unspecified 31200 EUR/year',
      'care-assistant average 29800 EUR/year',
    ]);
  });
});

describe('cards', () => {
  test('rupees by city, grouped in lakhs and without a sign', () => {
    expect(
      read(
        'Actuary Salary in India\n\nAn actuary in India is paid 11.2 lakhs per annum on average.\n\nActuary Salary by City\n\nCity\n\nAverage Salary\n\nPune\n\n9,84,000\n\nChennai\n\n8,73,500\n\nJaipur\n\n7,41,000\n\nSurat\n\n6,92,000\n',
      ),
    ).toContain('actuary average 984000 INR/year');
  });
});
