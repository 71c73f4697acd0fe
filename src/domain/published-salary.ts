import type { z } from 'zod';
import type { publishedSalarySchema } from './open-data.ts';
import type { Source } from './source.ts';

/** A row of /data/salaries.json. */
export type PublishedSalary = z.infer<typeof publishedSalarySchema>;

/** What a script reads of /data/salaries.json. */
export interface PublishedSalaries {
  sources: Source[];
  salaries: PublishedSalary[];
}
