import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const rolesOf = (text: string): readonly string[] => normalized(`${text}\n`).roles;

describe('which words are part of the name of a job', () => {
  test('"Here\'s what" before it is none', () => {
    expect(
      rolesOf("Here's What Falconers Earn, State by State\n\nFalconers average $51,300 a year."),
    ).toEqual(['falconer']);
  });

  test('a class of the official classification that is turned round is turned back', () => {
    expect(
      rolesOf(
        '53-9999 Boat Drivers, Harbor\n\nPercentile | 10% | 90% |\n---|---|---|\nPer year | $31,200 | $58,400 |',
      ),
    ).toEqual(['harbor-boat-driver']);
  });

  test('of two jobs in a title what stands behind a comma is neither', () => {
    expect(
      rolesOf(
        'Glazier and Roof Tiler Pay, Side by Side\n\nGlaziers earn $51,300 a year and roof tilers $47,200.',
      ),
    ).toEqual(['glazier', 'roof-tiler']);
  });

  test('those who teach in early childhood do so at any time of their career', () => {
    expect(rolesOf('Early Childhood Teacher Pay\n\nEarly childhood teachers earn $41,300 a year.')).toEqual([
      'early-childhood-teacher',
    ]);
  });

  test('a rank is named in the words of the page', () => {
    expect(
      figures(
        normalized('Ship Pilot Pay\n\nShip pilots earn $91,300 a year. Senior pilots earn $117,200.\n'),
      ),
    ).toEqual(['ship-pilot unspecified 91300 USD/year', 'senior-pilot unspecified 117200 USD/year']);
  });

  test('who is at the head of something is a job, and nobody else before it', () => {
    expect(
      figures(
        normalized(
          'Curator pay\n\n- Curators earn £31,300 a year.\n- Heads of collections make £62,400 upwards.\n',
        ),
      ),
    ).toEqual(['curator unspecified 31300 GBP/year', 'head-of-collections range 62400.. GBP/year']);
  });

  test('a county, a business and a firm of contractors are no jobs', () => {
    const text =
      'Court clerk salary\n\nCourt clerks average $51,300 a year; in Cook County the average is $58,200. Charter coach lines paid $49,400. Utilities average $54,700, repair contractors $52,600.\n';
    expect(new Set(normalized(text).salaries.map(({ role }) => role))).toEqual(new Set(['court-clerk']));
  });

  test('an apprentice is no kind of those who have learned the job', () => {
    const text =
      'They keep the town lit.\n\nGlaziers are on $61,300 per year. Newly licensed people get $48,200.\n\nWhile you learn\n\nAn apprentice glazier gets $31,400 a year.\n\nCity by city\n\nCity | Usual pay |\n---|---|\nReno | $58,200 |\nProvo | $63,100 |\n';
    expect(figures(normalized(text, 'A page')).slice(-2)).toEqual([
      'glazier unspecified 58200 USD/year',
      'glazier unspecified 63100 USD/year',
    ]);
  });
});

describe('whose pay it is', () => {
  const two = 'Glazier vs. Roofer Pay\n\n';

  test('of two jobs "the other profession" is the one that was not spoken of', () => {
    expect(
      figures(
        normalized(`${two}Glaziers earn $51,300 a year. For the other profession the average is $46,900.\n`),
      ),
    ).toEqual(['roofer average 46900 USD/year', 'glazier unspecified 51300 USD/year']);
  });

  test('a pronoun comes before whoever is named behind the amount', () => {
    expect(
      figures(
        normalized(
          `${two}By a hair, it is the glazier. He or she makes $51,300 in a year and the roofer $50,900.\n`,
        ),
      ),
    ).toEqual(['glazier unspecified 51300 USD/year', 'roofer unspecified 50900 USD/year']);
  });

  test('the mark of somebody is his pay', () => {
    expect(
      figures(
        normalized(
          `${two}Glaziers averaged $61,300. At the other end 10 percent of glaziers exceeded $98,400; the roofers' mark was $87,100.\n`,
        ),
      ).slice(-2),
    ).toEqual(['glazier p90 98400 USD/year', 'roofer unspecified 87100 USD/year']);
  });

  test('the very same person of a plainer name holds the job of the page', () => {
    expect(
      figures(
        normalized(
          'How much does a crane operator make?\n\nIn Seattle crane operators make $41.20 an hour. The very same driver would be offered $27.50 an hour in Tulsa.\n',
        ),
      ),
    ).toEqual(['crane-operator unspecified 41.2 USD/hour', 'crane-operator unspecified 27.5 USD/hour']);
  });

  test('those among whom one has a good name are not paid', () => {
    expect(
      figures(
        normalized(
          'Roof inspector pay\n\nA roof inspector earns $57,300 a year, though one with a good name with the local agents can bring in $99,400.\n',
        ),
      ),
    ).toEqual(['roof-inspector unspecified 57300 USD/year', 'roof-inspector unspecified 99400 USD/year']);
  });

  test('an item of a list on a page about one job is said of that job again', () => {
    expect(
      figures(
        normalized(
          'Curator\n\nSalary\n\n- Heads of collections make £62,400.\n- The union asks that no curator gets less than £29,300; its ladder starts at £30,100 and rises to £39,800.\n',
        ),
      ).slice(1),
    ).toEqual(['curator range 30100..39800 GBP/year', 'curator unspecified under 29300 GBP/year']);
  });
});
