import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): readonly string[] => figures(normalized(text));

describe('rows', () => {
  test('whose label names a job and the size of a firm keep their job', () => {
    expect(
      read(
        'Accountancy salary guide\n\n| Job Title | Dublin | Cork |\n| Finance Director (T/O > €50m) | €140-€175,000 | €120-€150,000 |\n| Internal Auditor | €60-70,000 | - |\n',
      ),
    ).toEqual([
      'finance-director range 140000..175000 EUR/year',
      'finance-director range 120000..150000 EUR/year',
      'internal-auditor range 60000..70000 EUR/year',
    ]);
  });

  test('with the distance from the mean behind the amount give the amount alone', () => {
    expect(
      read(
        'Software Developer Salary in Germany\n\nSoftware developers earn 58.300 € a year.\n\nAverage by federal state (reports; distance from the mean)\n\n1 Hesse: Ø60.900 €(3.640 reports)+2.600 €\n2 Saxony: Ø50.900 €(1.702 reports)-7.400 €\n',
      ),
    ).toEqual([
      'software-developer unspecified 58300 EUR/year',
      'software-developer unspecified 60900 EUR/year',
      'software-developer unspecified 50900 EUR/year',
    ]);
  });

  test('in which a number of jobs is glued to an hour’s pay are cut between the two', () => {
    expect(
      read(
        'Executive assistant salary\n\nRankStateAverage SalaryHourly RateJobs\n1New York$85,420$41.0752,310\n2Washington$79,880$38.409,725\n',
      ),
    ).toEqual([
      'executive-assistant average 85420 USD/year',
      'executive-assistant unspecified 41.07 USD/hour',
      'executive-assistant average 79880 USD/year',
      'executive-assistant unspecified 38.4 USD/hour',
    ]);
  });

  test('with dots that lead up to the amount are a table, with or without a space behind the dots', () => {
    expect(
      read(
        'Technical writer\n\nEarnings\n\nMedian annual earnings in the largest industries:\n\nSoftware publishers..........................................$70,940\nComputer systems design and related services..................64,380\n',
      ),
    ).toEqual(['technical-writer median 70940 USD/year', 'technical-writer median 64380 USD/year']);
  });

  test('that count members are none of pay', () => {
    expect(
      read(
        'Company secretary salary\n\nCompany secretary salary: Overview | |\nParticulars | Details |\nCourse fee | ₹14,500 |\nMembers | 73,000+ |\nAverage salary | ₹7,20,000 |\n',
      ),
    ).toEqual(['company-secretary average 720000 INR/year']);
  });

  test('under a menu of the site are no table of it', () => {
    expect(
      read(
        'Network Administrator\n\nSalary\nJobs\nCourses\nInterview\n\nUnited States\nUpdated Mar 4, 2025\n\nAverage base salary\n$78,640\nper year\n2.9k salaries reported\nLow\n$57,210\nHigh\n$108,095\n',
      ),
    ).toEqual([
      'network-administrator average 78640 USD/year',
      'network-administrator unspecified 57210 USD/year',
      'network-administrator unspecified 108095 USD/year',
    ]);
  });
});

describe('lines', () => {
  test('of a starter, "to" and somebody experienced are one range', () => {
    expect(
      read('Goldsmith\n\nAnnual salary\n£19,500 Starter\nto\n£38,000 Experienced\n\nHours 38 to 42 a week\n'),
    ).toEqual(['goldsmith range 19500..38000 GBP/year']);
  });

  test('about work on contract are of the job of the page, and so are freights, though a van is a thing', () => {
    expect(
      read(
        'Data engineer salary\n\nData engineers earn $151,000 a year.\n\nContract work: $70/hr to $105/hr on W-2.\n',
      ),
    ).toEqual(['data-engineer unspecified 151000 USD/year', 'data-engineer range 70..105 USD/hour']);
    expect(
      read(
        'Truck driver salary\n\nAt 2,300 miles a week a company driver gets $1,104 to $1,426 a week.\n\n- Tanker: $71,400\n- Dry van: $58,700\n- Flatbed: $66,900\n',
      ),
    ).toEqual([
      'truck-driver range 1104..1426 USD/week',
      'truck-driver unspecified 71400 USD/year',
      'truck-driver unspecified 58700 USD/year',
      'truck-driver unspecified 66900 USD/year',
    ]);
  });
});

describe('sentences', () => {
  test('insurance is an industry where industries are compared', () => {
    expect(
      read(
        'Data engineer salary\n\nWhich industry pays a data engineer best? Ad tech at $169,300, then finance at $155,800, insurance at $138,600 and the public sector at $109,950.\n',
      ),
    ).toEqual([
      'data-engineer unspecified 169300 USD/year',
      'data-engineer unspecified 155800 USD/year',
      'data-engineer unspecified 138600 USD/year',
      'data-engineer unspecified 109950 USD/year',
    ]);
  });

  test('a different job that some take is not whom the next sentence is about; pages are paid by the piece', () => {
    expect(
      read(
        'Court reporter salary\n\nCourt reporters earn $62,870 a year. New ones get $18-$22 an hour as scopists, a different job. Beginners in the chair can count on at least $38,000. Transcripts bring $4.40 a page for an ordinary one and $7.70 for the next day.\n',
      ),
    ).toEqual([
      'scopist range 18..22 USD/hour',
      'court-reporter range 38000.. USD/year',
      'court-reporter unspecified 62870 USD/year',
    ]);
  });

  test('where a tax begins, what customers are billed, how much more somebody earns and what an exam costs are no pay', () => {
    expect(
      read(
        'Quantity surveyor salary\n\nQuantity surveyors earn £46,000 a year. The higher rate bites above £50,270. A surveyor who bills £180,000 a year keeps less. One with letters earns 29 percent more, or roughly £9,000. Exams: APC £150.\n',
      ),
    ).toEqual(['quantity-surveyor unspecified 46000 GBP/year']);
  });

  test('who is hired by the day is paid; a wide spread is no difference', () => {
    expect(
      read(
        'Photographer salary\n\nPhotographers earn $42,000 a year. A magazine may hire you by the day: $450-$700 is normal.\n',
      ),
    ).toEqual(['photographer range 450..700 USD/day', 'photographer unspecified 42000 USD/year']);
    expect(
      read(
        'Kindergarten teacher pay\n\nA kindergarten teacher has 43.920 Euro gross per year. The spread is wide: a quarter stay below 38.640 Euro.\n',
      ),
    ).toEqual([
      'kindergarten-teacher p25 under 38640 EUR/year',
      'kindergarten-teacher unspecified 43920 EUR/year',
    ]);
  });
});
