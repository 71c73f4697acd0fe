import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const page = (text: string) => normalized(text, text.split('\n')[0]);

describe('pages in German', () => {
  test.each(['Tischler Gehalt: Was du 2024 bekommst', 'Gehalt als Tischler', 'Was verdient ein Tischler?'])(
    'the title "%s" names its job',
    (title) => {
      expect(page(`${title}\n\nIm Durchschnitt sind es 36.900 Euro brutto im Jahr.\n`).roles).toEqual([
        'tischler',
      ]);
    },
  );

  test('averages, ranges and periods are read in sentences and tables', () => {
    const text = [
      'Tischler Gehalt',
      '',
      'Als Tischler verdienst du im Durchschnitt 36.900 Euro brutto im Jahr. Am Anfang sind es 2.200 bis 2.500 Euro im Monat.',
      '',
      'Bundesland | Durchschnittliches Gehalt (Jahresbrutto) |',
      '---|---|',
      'Bremen | 35.100 € |',
      'Berlin | 34.800 € |',
      '',
    ].join('\n');
    expect(figures(page(text))).toEqual([
      'tischler average 36900 EUR/year',
      'tischler range 2200..2500 EUR/month',
      'tischler average 35100 EUR/year',
      'tischler average 34800 EUR/year',
    ]);
  });

  test('costs, differences and the pay of another job are none of it', () => {
    const text =
      'Tischler Gehalt\n\nDie Weiterbildung kostet rund 4.100 Euro. Es sind 2.900 Euro mehr als im Vorjahr. Der Polier verdient 51.000 Euro im Jahr.\n';
    expect(figures(page(text))).toEqual(['polier unspecified 51000 EUR/year']);
  });

  test('letters with dots keep their base in ids', () => {
    expect(page('Gehalt als Bürokauffrau\n\nIm Durchschnitt 31.000 Euro im Jahr.\n').roles).toEqual([
      'burokauffrau',
    ]);
  });
});
