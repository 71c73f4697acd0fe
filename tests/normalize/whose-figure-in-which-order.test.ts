import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`));

describe('figures in the order of those named before', () => {
  test('told by the same order', () => {
    expect(
      read(
        'Microbiologist vs Biochemist in Canada\n\nMicrobiologists average $74,300 a year and biochemists $79,850. Ontario is kindest to biochemists ($91,300) and Alberta to microbiologists ($78,940). Manitoba pays them $83,600 and $76,225, in the same order.',
      ),
    ).toEqual([
      'microbiologist average 74300 CAD/year',
      'biochemist average 79850 CAD/year',
      'biochemist unspecified 91300 CAD/year',
      'microbiologist unspecified 78940 CAD/year',
      'biochemist unspecified 83600 CAD/year',
      'microbiologist unspecified 76225 CAD/year',
    ]);
  });

  test('of all that a paragraph has named', () => {
    expect(
      read(
        'Software pay survey\n\nMedians came to $132,000 for frontend engineers, $158,500 for site reliability engineers and $104,000 for QA engineers. Engineering managers sat well above at $196,000. Last year those four medians were $129,000, $153,000, $105,500 and $188,000, in the same order.',
      ),
    ).toEqual([
      'frontend-engineer median 132000 USD/year',
      'site-reliability-engineer median 158500 USD/year',
      'qa-engineer median 104000 USD/year',
      'frontend-engineer median 129000 USD/year',
      'site-reliability-engineer median 153000 USD/year',
      'qa-engineer median 105500 USD/year',
      'engineering-manager median 188000 USD/year',
      'engineering-manager unspecified 196000 USD/year',
    ]);
  });

  test('the one and the other', () => {
    expect(
      read(
        'Teaching assistant or school counselor?\n\nNationally the two are as far apart. A teaching assistant earns $35,240 over a year; a school counselor earns $65,140. Put by the month, that is $2,937 for the one and $5,428 for the other.',
      ),
    ).toEqual([
      'teaching-assistant unspecified 35240 USD/year',
      'school-counselor unspecified 65140 USD/year',
      'teaching-assistant unspecified 2937 USD/month',
      'school-counselor unspecified 5428 USD/month',
    ]);
  });

  test('the respective figures', () => {
    expect(
      read(
        'Teaching assistant or school counselor?\n\nTeaching assistants earn $43,900 and school counselors $89,700 a year in Ohio. In Utah the respective figures are $25,300 and $54,800.',
      ),
    ).toEqual([
      'school-counselor unspecified 89700 USD/year',
      'teaching-assistant unspecified 43900 USD/year',
      'teaching-assistant unspecified 25300 USD/year',
      'school-counselor unspecified 54800 USD/year',
    ]);
  });
});

describe('what belongs to somebody and what moved', () => {
  test('a ladder of a job is that of who holds it', () => {
    expect(
      read(
        "Farm Manager vs Agronomist\n\nA farm manager earns £55,000 a year. The agronomist's ladder is shorter: £26,000 to £29,000 during training, and £35-42k with a certificate.",
      ),
    ).toEqual([
      'agronomist range 26000..29000 GBP/year',
      'agronomist range 35000..42000 GBP/year',
      'farm-manager unspecified 55000 GBP/year',
    ]);
  });

  test('what pay was before it moved is a figure by itself', () => {
    expect(read("Plasterer pay\n\nPlasterers' median pay went from £28,410 to £29,640 a year.")).toEqual([
      'plasterer median 28410 GBP/year',
      'plasterer median 29640 GBP/year',
    ]);
  });

  test('a scale that goes from one end to the other is a range', () => {
    expect(
      read('Court reporter pay\n\nFor court reporters the pay scale went from $81,730 to $98,080 a year.'),
    ).toEqual(['court-reporter range 81730..98080 USD/year']);
  });

  test('the national average behind whom it is of', () => {
    expect(
      read(
        'Pastry chef salary in France\n\nA pastry chef has rather more: the national average is €2,340 gross a month.',
      ),
    ).toEqual(['pastry-chef average 2340 EUR/month']);
  });

  test('places between the job and the bracket', () => {
    expect(
      read(
        'Phlebotomists vs. EKG technicians\n\nPhlebotomists earn $38,960 a year and EKG technicians $46,730. Phlebotomists do best in California ($49,700). For EKG technicians the two ends of the scale are Oregon ($61,900) and Ohio ($33,450).',
      ),
    ).toEqual([
      'phlebotomist unspecified 38960 USD/year',
      'ekg-technician unspecified 46730 USD/year',
      'phlebotomist unspecified 49700 USD/year',
      'ekg-technician unspecified 61900 USD/year',
      'ekg-technician unspecified 33450 USD/year',
    ]);
  });

  test('months as labels on a page of weekly pay', () => {
    expect(
      read(
        'Travel sonographer pay\n\nTravel sonographers average $2,614 a week.\n\nVascular\n\nSeptember: $2,702.15\n\nOctober: $2,846.90\n\nAdult echo\n\nSeptember: $2,788.40\n\nOctober: $2,901.66',
      ),
    ).toEqual([
      'travel-sonographer average 2614 USD/week',
      'travel-sonographer unspecified 2702.15 USD/week',
      'travel-sonographer unspecified 2846.9 USD/week',
      'travel-sonographer unspecified 2788.4 USD/week',
      'travel-sonographer unspecified 2901.66 USD/week',
    ]);
  });

  test('what somebody asks for his time', () => {
    expect(
      read(
        'Agronomist pay\n\nAgronomists earn £41,000 a year. Agronomists who work for themselves charge £280 a day.',
      ),
    ).toEqual(['agronomist unspecified 41000 GBP/year', 'agronomist unspecified 280 GBP/day']);
  });

  test('points of a scale run together on one line', () => {
    expect(
      read(
        'Social care worker pay scale in Ireland\n\nSocial Care Worker (code 2997)\nPoint 1€38,466Point 2€39,821LSI€53,902',
      ),
    ).toEqual([
      'social-care-worker unspecified 38466 EUR/year',
      'social-care-worker unspecified 39821 EUR/year',
      'social-care-worker unspecified 53902 EUR/year',
    ]);
  });

  test('lakhs of the next rank where all others are told by the month', () => {
    expect(
      read(
        'Merchant navy pay\n\nA third officer earns Rs 1.5 lakh to Rs 2.2 lakh a month, a second officer from Rs 2.3 lakh to Rs 3.1 lakh a month. A bosun gets Rs 90,000 a month. For the chief officer the figure jumps to Rs 4.2 lakh – 5.6 lakh.',
      ),
    ).toEqual([
      'third-officer range 150000..220000 INR/month',
      'second-officer range 230000..310000 INR/month',
      'chief-officer range 420000..560000 INR/month',
      'bosun unspecified 90000 INR/month',
    ]);
  });

  test('the dollar of a country by its provinces and by its phone numbers', () => {
    expect(
      read(
        'Elevator mechanic\n\nElevator mechanics in British Columbia get $46 an hour.\n\nOnt. $52.80/hr · Alta. $51.15/hr · N.S. $41.25/hr',
      ),
    ).toEqual([
      'elevator-mechanic unspecified 46 CAD/hour',
      'elevator-mechanic unspecified 41.25 CAD/hour',
      'elevator-mechanic unspecified 52.8 CAD/hour',
      'elevator-mechanic unspecified 51.15 CAD/hour',
    ]);
  });

  test('under a band of a scale, by years', () => {
    expect(
      read(
        "How podiatrists are banded\n\nPodiatrists begin in Band 5.\n\nBand 5\n\nLess than 2 years' experience – £29,970\n\n4+ years – £36,483",
      ),
    ).toEqual(['podiatrist unspecified 29970 GBP/year', 'podiatrist unspecified 36483 GBP/year']);
  });

  test('who says what he is paid himself', () => {
    expect(
      read(
        'Logistics pay survey\n\nSupply chain directors said that they were paid £95,000 to £140,000 a year.',
      ),
    ).toEqual(['supply-chain-director range 95000..140000 GBP/year']);
  });
});
