import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What the script of axe leaves in the page. */
    axe: typeof import('axe-core');
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe found: each rule that something breaks, with the places; and how many rules found all in order. */
export interface AxeFindings {
  violations: AxeResults['violations'];
  passes: number;
}

/** What axe is to look at; all rules, and the whole page with its frames, where nothing is given. */
export interface AxeScope {
  /** Only the rules with one of these tags. */
  tags?: readonly string[];
  /** Only these rules. */
  rules?: readonly string[];
  /** Only what the first element of this selector holds. */
  within?: string;
}

/**
 * Examines a page with axe, where it stands. One call and an answer without the thousands of places that are in order: axe's
 * own package for Playwright opens a further page for each look and takes five times as long.
 */
export async function axeFindings(page: Page, { tags, rules, within }: AxeScope = {}): Promise<AxeFindings> {
  // In frames too: axe of the page asks axe in its frames.
  for (const frame of page.frames()) await frame.evaluate(AXE);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(tags === undefined ? {} : { runOnly: { type: 'tag', values: [...tags] } }),
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
  };
  return page.evaluate(
    async ({ asked, selector }) => {
      const { violations, passes } = await window.axe.run(selector ?? document, asked);
      return { violations, passes: passes.length };
    },
    { asked: options, selector: within ?? null },
  );
}
