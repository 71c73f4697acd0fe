import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

describe('the first lines of a saved page', () => {
  test('of a path through the site the last part names the page', () => {
    const text = 'Home > News & Articles > Land Surveyor Salary\n\nLand surveyors earn $61,000 a year.\n';
    expect(normalized(text).roles).toEqual(['land-surveyor']);
  });

  test("a site's own name is no role", () => {
    const text = 'Plumber Resource Center\n\nPIPE FITTER SALARY\n\nPipe fitters earn $61,000 a year.\n';
    expect(normalized(text).roles).toEqual(['pipe-fitter']);
  });

  test('jobs that end in -ic have a plural', () => {
    expect(
      figures(normalized('Paramedic vs. EMT\n\nParamedics earn $24.10 an hour and EMTs $17.60.\n')),
    ).toEqual(['paramedic unspecified 24.1 USD/hour', 'emt unspecified 17.6 USD/hour']);
  });

  test('a field or a rank before a job makes another job, a stage the same one of that stage', () => {
    const text =
      'Ship Pilots and Deck Officers\n\nCommercial pilots earn $61,000 a year. Senior pilots earn $81,000. Entry-level pilots earn $42,000.\n';
    expect(normalized(text).salaries.map(({ role, segment }) => [role, segment?.label])).toEqual([
      ['commercial-pilot', undefined],
      ['ship-pilot', 'Entry-level'],
      ['senior-pilot', undefined],
    ]);
  });

  test('people who are named by their rank alone hold it in the job of the page', () => {
    const text =
      'Notary Salary\n\nA notary earns £61,000 a year. Trainees earn £24,000; senior notaries earn £81,000.\n';
    expect(figures(normalized(text, undefined, [{ id: 'notary', names: ['Notary'] }]))).toEqual([
      'notary unspecified 61000 GBP/year',
      'trainee-notary unspecified 24000 GBP/year',
      'senior-notary unspecified 81000 GBP/year',
    ]);
  });

  test('a stage or the size of the customers under a heading or before a job names no other job', () => {
    const text =
      'Account Executive Pay\n\nEnterprise Account Executive\nBase salary: $91,000\n\nA mid-level account executive makes $52,000 a year.\n';
    expect(figures(normalized(text))).toEqual([
      'account-executive unspecified 91000 USD/year',
      'account-executive unspecified 52000 USD/year',
    ]);
  });
});
