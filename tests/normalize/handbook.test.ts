import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalizeSource } from '../../src/normalize/normalize-source.ts';
import { sourceOf } from './normalized.ts';

/** The handbook's pages lie outside the repository: `HANDBOOK_DIR` says where. */
const folder = process.env.HANDBOOK_DIR ?? '';
const names =
  folder !== '' && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

/** Whose pay each page gives; groups of occupations that it sets them beside are none of them. */
const PAID: Readonly<Record<string, readonly string[]>> = {
  'advertising-promotions-and-marketing-managers.txt': [
    'advertising-promotions-and-marketing-manager',
    'advertising-and-promotions-manager',
    'marketing-manager',
  ],
  'advertising-sales-agents.txt': ['advertising-sales-agent'],
  'customer-service-representatives.txt': ['customer-service-representative'],
  'financial-managers.txt': ['financial-manager'],
  'insurance-sales-agents.txt': ['insurance-sales-agent'],
  'personal-financial-advisors.txt': ['personal-financial-advisor'],
  'project-management-specialists.txt': ['project-management-specialist'],
  'public-relations-specialists.txt': ['public-relations-specialist'],
  'sales-engineers.txt': ['sales-engineer'],
  'sales-managers.txt': ['sales-manager'],
  'securities-commodities-and-financial-services-sales-agents.txt': [
    'securities-commodities-and-financial-services-sales-agent',
  ],
  'wholesale-and-manufacturing-sales-representatives.txt': [
    'wholesale-and-manufacturing-sales-representative',
    'sales-representatives-wholesale-and-manufacturing-except-technical-and-scientific-product',
    'sales-representatives-wholesale-and-manufacturing-technical-and-scientific-product',
  ],
};

describe.skipIf(names.length === 0)(
  'the pages of the Occupational Outlook Handbook (skipped unless HANDBOOK_DIR names their folder)',
  () => {
    test.each(names.length === 0 ? ['no page'] : names)('%s is read without a figure left over', (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { coverage, salaries } = normalizeSource({
        source: sourceOf(text.split('\n', 1)[0] ?? name),
        text,
        frontMatterLines: 0,
        knownRoles: [],
      });
      expect(coverage.filter(({ as }) => as === 'unread').map(({ line }) => line)).toEqual([]);
      expect(new Set(salaries.map(({ measure }) => measure))).toEqual(new Set(['median', 'percentile']));
      expect([...new Set(salaries.map(({ role }) => role))]).toEqual(PAID[name]);
    });
  },
);
