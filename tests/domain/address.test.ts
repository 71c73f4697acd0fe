import { describe, expect, it } from 'vitest';
import { articleAddress, comparisonPath, recordPath } from '../../src/domain/address.ts';

describe('addresses', () => {
  it('have one order for a pair of roles', () => {
    expect(comparisonPath('relationship-manager', 'account-manager')).toBe(
      '/compare/account-manager-vs-relationship-manager/',
    );
  });

  it('give each record one of its own', () => {
    expect(recordPath('almanac', 'baker-year-40000')).toBe('/sources/almanac/#baker-year-40000');
  });

  it('lead into an article to the words that stand there, and to its top where there are none', () => {
    expect(articleAddress('https://almanac.example/', '$45,000-50,000')).toBe(
      'https://almanac.example/#:~:text=%2445%2C000%2D50%2C000',
    );
    expect(articleAddress('https://almanac.example/', null)).toBe('https://almanac.example/');
  });
});
