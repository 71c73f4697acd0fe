import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { FIELD_GROUPS, fieldFiles } from '../../scripts/documenting/field-files.ts';
import { FIELD_EXAMPLES } from '../../src/domain/field.ts';
import { ROOT } from '../setup/sites.ts';

test.each([...fieldFiles()])('%s is what `npm run fields` writes', (file, text) => {
  expect(readFileSync(join(ROOT, file), 'utf8'), 'stale: run `npm run fields`').toBe(text);
});

describe.each(FIELD_GROUPS)('$title', ({ schema }) => {
  test.each(Object.entries<z.ZodType>(schema.shape))(
    'the examples of %s are taken and refused',
    (name, field) => {
      const { good, bad } = FIELD_EXAMPLES.get(field) ?? { good: undefined, bad: undefined };
      expect(field.safeParse(good).success, `${name}: the good example`).toBe(true);
      // A title in capitals is a matter of taste, which no schema knows.
      if (name !== 'title' && bad !== '**Keeps** clients')
        expect(field.safeParse(bad).success, `${name}: the bad example`).toBe(false);
    },
  );
});
