import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string, title: string): string[] => figures(normalized(`${text}\n`, title));

describe('stages and terms in headings', () => {
  test('a heading of one stage leaves the lines under it to the role of the page', () => {
    expect(
      pay(
        [
          'Cabin attendant salary',
          '',
          'First-year cabin attendants',
          '',
          'In the first year, expect to earn $24,100 to $29,300 a year.',
          '',
          'Pay by airline',
          '',
          '| Airline | Top hourly pay |',
          '| Northwind | $61.20 |',
        ].join('\n'),
        'Cabin attendant salary',
      ),
    ).toEqual(['cabin-attendant range 24100..29300 USD/year', 'cabin-attendant unspecified 61.2 USD/hour']);
  });

  test.each(['entry-level', 'contract', 'mid-career'])(
    'a question about %s workers is about the role',
    (stage) => {
      expect(
        pay(
          `Cloud engineer guide\n\nHow much do ${stage} cloud engineers make?\n\nThey are paid about $71,500 a year.`,
          'Cloud engineer guide',
        ),
      ).toEqual(['cloud-engineer unspecified about 71500 USD/year']);
    },
  );
});

describe('two roles on one page', () => {
  const title = 'Stage Designer vs. Stage Decorator';

  test('the short form of one role in a list of places is that role', () => {
    expect(
      pay('In Boston and Denver, decorators make $51,300 and $47,800 a year, respectively.', title),
    ).toEqual(['stage-decorator unspecified 51300 USD/year', 'stage-decorator unspecified 47800 USD/year']);
  });

  test('whom a sentence only compares with it is not about', () => {
    expect(
      pay(
        'Roofers earn a mean wage of $49,200 a year. That is $7,100 a year less than tilers make. The median annual wage is $46,300.',
        'Roofer vs. Tiler',
      ),
    ).toEqual(['roofer average 49200 USD/year', 'roofer median 46300 USD/year']);
  });

  test('a heading that names the field of one role puts what follows under it', () => {
    expect(
      pay(
        [
          'Roofer vs. Tiler',
          '',
          'Tiler salaries',
          '',
          'Tilers earn $44,100 a year on average.',
          '',
          'Highest-paying roofing employers',
          '',
          'Local government pays an annual mean wage of $58,700.',
        ].join('\n'),
        'Roofer vs. Tiler',
      ),
    ).toEqual(['tiler average 44100 USD/year', 'roofer average 58700 USD/year']);
  });

  test('rows of stages in a table that gives pay above are pay', () => {
    expect(
      pay(
        [
          'At a glance',
          '',
          '|  | Editor | Translator |',
          '| --- | --- | --- |',
          '| Average base salary | $58,300/yr | $51,900/yr |',
          '| Entry level (0-1 years) | $44,200 | $39,700 |',
          '| Typical bonus | $3,000 | $2,000 |',
        ].join('\n'),
        'Editor vs. Translator',
      ),
    ).toEqual([
      'editor average 58300 USD/year',
      'translator average 51900 USD/year',
      'editor unspecified 44200 USD/year',
      'translator unspecified 39700 USD/year',
    ]);
  });
});

describe('names of industries and places', () => {
  test('an industry that ends in the noun of a job is no role', () => {
    expect(
      pay(
        [
          'Industries with the highest levels of employment',
          '',
          '| Industry | Employment | Annual mean wage |',
          '| Roof Equipment Contractors | 3,120 | $55,410 |',
        ].join('\n'),
        'Glazier salary',
      ),
    ).toEqual(['glazier average 55410 USD/year']);
  });

  test('how a city stands to the national average does not make it the nation', () => {
    expect(
      pay(
        'Groomers earn $43,900 a year on average.\n\nBy city\n\nDenver, CO: $47,300 (7% above national average)',
        'Groomer salary',
      ),
    ).toEqual(['groomer average 43900 USD/year', 'groomer unspecified 47300 USD/year']);
  });
});

describe('ends of a range on lines of their own', () => {
  const onPage = (ends: string): string[] =>
    pay(`How much does a tester make?\n\nSome text about it.\n\n${ends}`, 'Tester salary');

  test('"Min" over "Max" is one range', () => {
    expect(onPage('Min $48,100\nMax $97,300')).toEqual(['tester range 48100..97300 USD/year']);
  });

  test('"Low" over "High" are two figures, the lowest that was found and the highest', () => {
    expect(onPage('Low $48,100\nHigh $97,300')).toEqual([
      'tester unspecified 48100 USD/year',
      'tester unspecified 97300 USD/year',
    ]);
  });
});

describe('money that is no pay', () => {
  test.each([
    [
      'an extra in a list',
      'Other pay\n\n- Speaking a language: an extra $2 to $4 an hour\n- Lead duty: an extra $5 an hour',
    ],
    [
      'what a student pays',
      "The student contribution is €2,700 a year. For evening courses you'll pay about €3,900 a year.",
    ],
    ['what a business takes to begin', 'A plumber needs around $15,000 to $45,000 to start a business.'],
    ['what a client is charged', 'A plumber may charge the client $90 to $180 an hour.'],
    ['what is kept back from pay', 'Tools are taken out of the first pay checks at $40 a month.'],
    [
      'a rent compared with another',
      'A flat in Boston rents for $2,700 a month, compared with $1,150 in Tulsa.',
    ],
    ['a line at the foot of a page', 'Imprint | Privacy | Hourly pay | Advertise from $790'],
    ['a fee named by a compound in German', 'Die Anmeldegebühr liegt bei rund 280 Euro im Monat.'],
    ['a question that asks for yes or no', 'Can plumbers make $210K?'],
    ['the size of a market in lakh crore', 'The salary budget of the state was worth Rs 3.1 lakh crore.'],
  ])('%s', (_, text) => {
    expect(pay(text, 'Plumber salary')).toEqual([]);
  });
});

test("an hour's pay in German", () => {
  expect(
    pay('Was verdient ein Elektriker?\n\nDer Stundenlohn liegt im Schnitt bei 16,40 €.', 'Elektriker Gehalt'),
  ).toEqual(['elektriker average 16.4 EUR/hour']);
});
