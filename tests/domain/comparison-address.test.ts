import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickedComparisonPath } from '../../src/domain/address.ts';
import { readComparisonAsked } from '../../src/domain/comparison-address.ts';

describe('the address of a comparison', () => {
  it('holds the roles in their order, and whether only differences are shown', () => {
    expect(readComparisonAsked('?roles=miller,baker&only=differences')).toEqual({
      roles: ['miller', 'baker'],
      surplus: [],
      unreadable: [],
      onlyDifferences: true,
    });
    expect(pickedComparisonPath(['miller', 'baker'], true)).toBe(
      '/compare/?roles=miller,baker&only=differences',
    );
    expect(pickedComparisonPath([])).toBe('/compare/');
  });

  it('takes titles as people write them', () => {
    expect(readComparisonAsked('?roles=Master Baker,%20miller').roles).toEqual(['master-baker', 'miller']);
    expect(readComparisonAsked('?roles=baker&roles=miller').roles).toEqual(['baker', 'miller']);
    expect(readComparisonAsked('?roles=Café manager').roles).toEqual(['cafe-manager']);
  });

  it('keeps words that can be no id, to be told', () => {
    expect(readComparisonAsked('?roles=パン屋,baker,!!,%00')).toMatchObject({
      roles: ['baker'],
      unreadable: ['パン屋'],
    });
    expect(readComparisonAsked(`?roles=${'語'.repeat(10_000)}`).unreadable).toEqual(['語'.repeat(30)]);
  });

  it('keeps each role once, and four of five', () => {
    expect(readComparisonAsked('?roles=a,b,a,c,d,e')).toMatchObject({
      roles: ['a', 'b', 'c', 'd'],
      surplus: ['e'],
    });
  });

  it('asks for nothing where it is empty or unreadable', () => {
    for (const search of ['', '?', '?roles=', '?roles=,,,', '?roles=%3C%3E', '?other=1'])
      expect(readComparisonAsked(search).roles, search).toEqual([]);
  });

  it('makes of anything at most four short ids that need no escaping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12_000 }), (text) => {
        for (const search of [`?roles=${text}`, `?roles=${encodeURIComponent(text.toWellFormed())}`]) {
          const { roles, surplus } = readComparisonAsked(search);
          expect(roles.length).toBeLessThanOrEqual(4);
          expect(surplus.length).toBeLessThanOrEqual(40);
          for (const id of [...roles, ...surplus]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          for (const id of roles) expect(id.length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('reads what it wrote', () => {
    const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 4 }), fc.boolean(), (roles, onlyDifferences) => {
        const { search } = new URL(pickedComparisonPath(roles, onlyDifferences), 'https://careers.example');
        expect(readComparisonAsked(search)).toEqual({ roles, surplus: [], unreadable: [], onlyDifferences });
      }),
    );
  });
});
