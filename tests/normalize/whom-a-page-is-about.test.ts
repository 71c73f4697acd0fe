import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string, title?: string): readonly string[] => figures(normalized(text, title));

describe('on pages of careers', () => {
  test('a starting salary is nobody’s title', () => {
    expect(
      read('The Starting Teacher Assistant Salary\n\nTeacher assistants earn $32,600 a year.\n'),
    ).toEqual(['teacher-assistant unspecified 32600 USD/year']);
  });

  test('a grade of federal pay is no part of a title', () => {
    expect(read('GS-5 Park Ranger Hourly Wage\n\nA GS-5 ranger starts at $13.14 an hour.\n')).toEqual([
      'park-ranger range 13.14.. USD/hour',
    ]);
  });

  test('letters that are a field take the noun that the text gives them', () => {
    expect(
      read(
        'UX vs UI: Who Takes Home More?\n\nUX designers and UI designers both do well.\n\nUX designers earn $92,000 a year, UI designers $84,000.\n',
      ),
    ).toEqual(['ux-designer unspecified 92000 USD/year', 'ui-designer unspecified 84000 USD/year']);
  });

  test('a name cut short in the path to a page is that of its heading', () => {
    expect(
      read(
        'Home > Careers advice > What do vet nurses earn?\n\nVeterinary nurse\n\nA vet nurse makes £25,500 a year. On a locum basis nurses are paid £16 an hour.\n',
      ),
    ).toEqual(['veterinary-nurse unspecified 25500 GBP/year', 'veterinary-nurse unspecified 16 GBP/hour']);
  });

  test('a row that states the position says whom the page is about', () => {
    expect(
      read(
        'I once sat beside a planner called Priya who had just saved her firm a good deal of freight, and who had no idea what to ask for at review time.\n\nSalary Snapshot\n| Position | Supply Chain Manager |\n| National Average Base Pay | $103,200 |\n',
        'Salary Snapshot',
      ),
    ).toEqual(['supply-chain-manager average 103200 USD/year']);
  });

  test('a branch of government is no executive', () => {
    expect(
      read(
        'Roofer salary\n\nRoofers earn $45,000 a year. The federal executive branch was second with $29.06 an hour.\n',
      ),
    ).toEqual(['roofer unspecified 45000 USD/year', 'roofer unspecified 29.06 USD/hour']);
  });

  test('lines under a paragraph about one job are of that job', () => {
    expect(
      read(
        'Earnings\n\nIn May 2006 sheet metal workers earned a median of $17.94 an hour. By industry, the hourly medians were:\n\nFederal Government $21.80\nRoofing contractors 16.95\nBuilding contractors 18.40\n',
      ),
    ).toEqual([
      'sheet-metal-worker median 17.94 USD/hour',
      'sheet-metal-worker median 21.8 USD/hour',
      'sheet-metal-worker median 16.95 USD/hour',
      'sheet-metal-worker median 18.4 USD/hour',
    ]);
  });

  test('sales a month make no month’s pay of a year’s', () => {
    expect(
      read(
        'Estate Agent Salary Calculator\n\nSalary before commission (£) Sales a month\n\n| Job | Basic | OTE |\n|---|---|---|\n| Sales Negotiator | £21,500–£27,500 | £30,000–£45,000 |\n| Area Manager | £42,000–£56,000 | £62,000–£98,000 |\n',
      ),
    ).toEqual([
      'sales-negotiator range 30000..45000 GBP/year',
      'sales-negotiator range 21500..27500 GBP/year',
      'area-manager range 62000..98000 GBP/year',
      'area-manager range 42000..56000 GBP/year',
    ]);
  });

  test('lakhs may be glued to the label by the name of the currency', () => {
    expect(
      read(
        'Aircraft maintenance engineer salary\n\nBranchEntryMid\nAvionicsINR 3-4.5 LPAINR 5.2-8.5 LPA\nEnginesINR 3.2-5 LPAINR 7-10 LPA\n',
      ),
    ).toEqual([
      'aircraft-maintenance-engineer range 300000..450000 INR/year',
      'aircraft-maintenance-engineer range 520000..850000 INR/year',
      'aircraft-maintenance-engineer range 320000..500000 INR/year',
      'aircraft-maintenance-engineer range 700000..1000000 INR/year',
    ]);
  });

  test('a range may begin in year one, and a rate of tax begins above a sum', () => {
    expect(
      read(
        'Tram driver pay\n\nTram drivers are paid from €37,190 in year one to €43,870 after nine years. Tax takes more, at 40% above £50,270.\n',
      ),
    ).toEqual(['tram-driver range 37190..43870 EUR/year']);
  });

  test('an amount that a line break parts is none', () => {
    expect(
      read(
        '# Cybersecurity Analyst Guide\n\n## Salary by city\n\n* San Jose, CA — **$131,200**\n* Austin, TX — **$104\n900**\n',
      ),
    ).toEqual(['cybersecurity-analyst unspecified 131200 USD/year']);
    expect(
      read(
        'Marketing manager pay\n\nA marketing coordinator earns about $48,500 a year, and a marketing manager $81\n400 a year.\n',
      ),
    ).toEqual(['marketing-coordinator unspecified about 48500 USD/year']);
  });

  test('a verb parts whose pay it is from the places in a list', () => {
    expect(
      read(
        'Operating Room Nurse vs. Registered Nurse\n\nThe best-paying cities for operating room nurses were San Jose ($104,300), Boston ($88,720) and Newark ($83,460).\n',
      ),
    ).toEqual([
      'operating-room-nurse unspecified 104300 USD/year',
      'operating-room-nurse unspecified 88720 USD/year',
      'operating-room-nurse unspecified 83460 USD/year',
    ]);
  });
});
