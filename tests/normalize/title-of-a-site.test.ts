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

  test('a field before a job makes another job, a rank the same one of another rank', () => {
    const text =
      'Ship Pilots and Deck Officers\n\nCommercial pilots earn $61,000 a year. Senior pilots earn $81,000.\n';
    expect(normalized(text).salaries.map(({ role }) => role)).toEqual([
      'commercial-pilot',
      'senior-ship-pilot',
    ]);
  });
});
