import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type AxeScope, axeFindings } from './axe.ts';

export interface Barrier {
  id: string;
  help: string;
  /** The beginning of the HTML of the first places. */
  at: string[];
}

/** What axe holds against a page with everything on it unfolded. */
export async function barriers(page: Page, scope: AxeScope): Promise<Barrier[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations, passes } = await axeFindings(page, scope);
  expect(passes).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
  }));
}
