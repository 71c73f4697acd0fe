import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { SITE } from '../setup/sites.ts';
import { readSite } from './read-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and attributes in its own way; both are valid HTML.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    // Long titles and lines are matters of taste; the standard sets no limit.
    'long-title': 'off',
    // A box that scrolls sideways takes focus and a name; whether it is a <section> makes no difference to anyone.
    // The same is true of the parts of a table: one that is set as entries on a narrow screen keeps its roles for a screen
    // reader only where they are written.
    'prefer-native-element': [
      'error',
      { exclude: ['region', 'table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] },
    ],
    'no-redundant-role': 'off',
    // Boxes of one group have one name, so that an address can hold several of them.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
});

test.each(readSite(SITE).pages.map(({ path, html }) => [path, html] as const))(
  '%s is valid HTML',
  async (path, html) => {
    const report = await validator.validateString(html, `${path}index.html`);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  },
);
