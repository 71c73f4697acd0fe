import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/domain/fact.ts';
import { normalized } from './normalized.ts';

const facts = (text: string, title = 'Account manager'): Fact[] => normalized(text, title).facts;
const said = (found: readonly Fact[]): string[] =>
  found.map(({ role, kind, value }) => `${role} ${kind}: ${value ?? 'blank'}`);

describe('headings name whose facts follow, and of what kind', () => {
  test('each list item is one fact', () => {
    expect(
      said(facts('# A page\n\n## Account manager\n\n### Skills\n\n- Negotiation\n- Time management\n')),
    ).toEqual(['account-manager skill: Negotiation', 'account-manager skill: Time management']);
  });

  test('a heading that names two roles gives what follows to both', () => {
    expect(
      said(
        facts(
          '# A page\n\n## Account manager and relationship manager\n\n### Travel\n\n- Some, to clients\n',
        ),
      ),
    ).toEqual(['account-manager travel: Some, to clients', 'relationship-manager travel: Some, to clients']);
  });

  test('a credit at the end of an item is whom the statement is credited to', () => {
    expect(
      facts(
        '# A page\n\n## Account manager\n\n### Career tips\n\n- Find internships (credited to A. Person)\n',
      ),
    ).toMatchObject([{ value: 'Find internships', reportedBy: 'A. Person' }]);
  });

  test('the title of a fact sheet is no list of places, for items below a heading that names no kind', () => {
    expect(
      facts('# What this source states\n\n## Account manager\n\n### Definition\n\n- Looks after clients\n'),
    ).toEqual([]);
  });

  test('the duties of a customer success manager are duties', () => {
    expect(
      said(
        facts(
          '# A page\n\n## Duties of a customer success manager\n\n- Train users\n',
          'Customer success manager',
        ),
      ),
    ).toEqual(['customer-success-manager duty: Train users']);
  });
});

describe('tables', () => {
  const table = (row: string): Fact[] =>
    facts(`# A page\n\n| | Key account manager | Relationship manager |\n| --- | --- | --- |\n${row}\n`);

  test('an empty cell and a dash are blanks of the source', () => {
    expect(table('| Best paying company | A Firm | |')).toMatchObject([
      { value: 'A Firm' },
      { value: null, blank: 'in-source' },
    ]);
    expect(table('| Job satisfaction | - | - |')).toMatchObject([
      { blank: 'in-source' },
      { blank: 'in-source' },
    ]);
  });

  test('a breakdown becomes one fact a share', () => {
    expect(said(table('| Gender ratio | Male, 68.1% Female, 31.9% | Male, 53.5% Female, 46.5% |'))).toEqual([
      'key-account-manager gender: Male',
      'key-account-manager gender: Female',
      'relationship-manager gender: Male',
      'relationship-manager gender: Female',
    ]);
  });

  test('one and the same breakdown to the decimal for two roles is flagged', () => {
    const shares = 'A, 3.2% B, 18.6% C, 78.2%';
    expect(
      table(`| Race ratio | ${shares} | ${shares} |`).every(({ flags }) =>
        flags.includes('identical-across-roles'),
      ),
    ).toBe(true);
    expect(
      table('| Race ratio | A, 3.2% B, 18.6% C, 78.2% | A, 3.3% B, 18.5% C, 78.2% |').some(
        ({ flags }) => flags.length > 0,
      ),
    ).toBe(false);
  });
});

describe('sentences', () => {
  test.each([
    [
      'Employment of account managers is projected to grow 5 percent from 2024 to 2034.',
      { kind: 'growth', number: 5, unit: 'percent', through: 2034 },
    ],
    [
      'Employment of account managers is projected to decline 6 percent through 2031.',
      { kind: 'growth', number: -6, through: 2031 },
    ],
    [
      'About 49,000 openings for account managers are projected each year.',
      { kind: 'openings', number: 49000 },
    ],
    [
      'Account managers held about 1.3 million jobs in 2024.',
      { kind: 'jobs', number: 1300000, asOf: '2024' },
    ],
    [
      'It takes 6-8 years to become an account manager.',
      { kind: 'time-to-enter', number: 6, numberHigh: 8, unit: 'years' },
    ],
    [
      'Account managers usually work 40 hours per week.',
      { kind: 'hours', number: 40, unit: 'hours per week' },
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toMatchObject([expected]);
  });

  test('a list of skills becomes one fact a skill', () => {
    expect(
      said(
        facts(
          'The top three skills for an account manager include negotiation, customer service and patience.',
        ),
      ),
    ).toEqual([
      'account-manager skill: negotiation',
      'account-manager skill: customer service',
      'account-manager skill: patience',
    ]);
  });
});

describe('skills that are none', () => {
  const flagsOf = (role: string, skills: readonly string[]): string[][] =>
    facts(
      `# A page\n\n## ${role}\n\n### Skills\n\n${skills.map((skill) => `- ${skill}`).join('\n')}\n`,
      role,
    ).map(({ flags }) => flags);

  test('people served are no skill of a job that does not serve them', () => {
    expect(flagsOf('Account manager', ['Patients', 'Patience'])).toEqual([['suspect-skill'], []]);
    expect(flagsOf('Registered nurse', ['Patients'])).toEqual([[]]);
  });

  test('a skill under two names is listed twice', () => {
    expect(flagsOf('Account manager', ['Work ethic', 'Strong work ethic', 'Negotiation'])).toEqual([
      ['duplicate-skill'],
      ['duplicate-skill'],
      [],
    ]);
  });
});

describe('every line is accounted for', () => {
  test('a line with a figure of which nothing became is unread; ordinals, dates and idioms are no figures', () => {
    const text =
      'Account manager\n\nStep 1 and the 2nd step take a 360-degree view, 24/7, since 2015.\n\nThe index stands at 17.4 today, as ever.\n';
    expect(normalized(text).coverage.map(({ as }) => as)).toEqual([
      'heading',
      'blank',
      'prose',
      'blank',
      'unread',
      'blank',
    ]);
  });
});
