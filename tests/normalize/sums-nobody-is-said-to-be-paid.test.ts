import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`));

describe('what an amount is instead of pay', () => {
  test('a stipend of those who learn', () => {
    expect(
      read(
        'Company secretary pay\n\nCompany secretaries earn ₹5.1 lakh a year. Articled trainees receive a stipend only: ₹8,000 a month in a small firm.',
      ),
    ).toEqual(['company-secretary unspecified 510000 INR/year']);
  });

  test('what is set against it for a whole field, and what half of all get', () => {
    expect(
      read(
        'Radiologic technologist pay\n\nRadiologic technologists earn $69,950 a year. Set against the median for all health technologists ($46,200), they do well. Half of all U.S. workers earn under $49,500.',
      ),
    ).toEqual(['radiologic-technologist unspecified 69950 USD/year']);
  });

  test('what somebody should not hope for, and what nobody believes', () => {
    expect(
      read(
        'Boilermaker pay\n\nA boilermaker earns $140,000 a year, and anyone quoting you $200k has been at the pub. New boilermakers should not hope for $90,000.',
      ),
    ).toEqual(['boilermaker unspecified 140000 USD/year']);
  });

  test('a sum that an explanation supposes', () => {
    expect(
      read(
        'Dental assistant wages in Canada\n\nDental assistants get $28.00 an hour. The low wage is the 10th percentile: if it were $12.00/hour, one worker in ten would get $12.00/hour or less.',
      ),
    ).toEqual(['dental-assistant unspecified 28 CAD/hour']);
  });

  test('the way to another page', () => {
    expect(
      read('Barista pay\n\nBaristas earn $31,400 a year.\n\nSee also: Bartenders earn $38,900 a year'),
    ).toEqual(['barista unspecified 31400 USD/year']);
  });

  test('what can be earned on top', () => {
    expect(
      read(
        'Police officer pay\n\nPolice officers earn $66,340 a year.\n\nMore can be earned each month, as follows:\n\nAssociate Degree (any field)$50\nBachelor Degree (any field)$100',
      ),
    ).toEqual(['police-officer unspecified 66340 USD/year']);
  });

  test('what benefits are worth beside pay', () => {
    expect(
      read(
        'Plumber pay\n\n| | Plumber |\n|---|---|\n| Median pay | $31.20/hr |\n| Benefits package on top | $12.40/hr |',
      ),
    ).toEqual(['plumber median 31.2 USD/hour']);
  });

  test('stars that a page gives by pay', () => {
    expect(
      read(
        'Heavy equipment operator pay in Alberta\n\nHeavy equipment operators earn $34.00 an hour.\n\n1 star: Less than $17.00\n2 stars: $17.00 to $23.99',
      ),
    ).toEqual(['heavy-equipment-operator unspecified 34 CAD/hour']);
  });
});
