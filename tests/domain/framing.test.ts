import { describe, expect, test } from 'vitest';
import { formatHeaderRules, framingRules, headersFor, parseHeaderRules } from '../../src/domain/framing.ts';

const ENTRIES = ['index.html', '404.html', 'roles/', 'compare/', 'embed/', 'robots.txt'];
const rules = framingRules(ENTRIES, '');
const policyAt = (path: string): string | undefined => headersFor(path, rules)['Content-Security-Policy'];

describe('who may frame a page', () => {
  test.each(['/embed/compare/baker-vs-miller/', '/embed/salary/baker/'])('%s: anyone', (path) => {
    expect(policyAt(path)).toBe('frame-ancestors *');
  });

  test.each(['/', '/404.html', '/roles/', '/roles/baker/', '/compare/baker-vs-miller/', '/embed/'])(
    '%s: nobody',
    (path) => {
      expect(headersFor(path, rules)).toEqual({
        'X-Frame-Options': 'DENY',
        'Content-Security-Policy': "frame-ancestors 'none'",
      });
    },
  );

  test('what is not there: nobody', () => {
    expect(headersFor('/nowhere/', rules)).toEqual({ 'X-Frame-Options': 'DENY' });
  });

  test('is the same below a path', () => {
    const below = framingRules(ENTRIES, '/side-by-side');
    expect(headersFor('/side-by-side/roles/', below)['Content-Security-Policy']).toBe(
      "frame-ancestors 'none'",
    );
    expect(headersFor('/side-by-side/embed/salary/baker/', below)['Content-Security-Policy']).toBe(
      'frame-ancestors *',
    );
  });
});

test('a host joins what two rules say of one header, so two policies for one address would be seen', () => {
  const both = [...rules, { path: '/*', headers: { 'Content-Security-Policy': "frame-ancestors 'none'" } }];
  expect(headersFor('/embed/salary/baker/', both)['Content-Security-Policy']).toBe(
    "frame-ancestors *, frame-ancestors 'none'",
  );
});

test('a header file is read as it was written; comments and stray lines are passed over', () => {
  expect(parseHeaderRules(formatHeaderRules(rules))).toEqual(rules);
  expect(parseHeaderRules('# note\n  Stray: line\n/a\n  X-Frame-Options: DENY\nnonsense\n')).toEqual([
    { path: '/a', headers: { 'X-Frame-Options': 'DENY' } },
  ]);
});
