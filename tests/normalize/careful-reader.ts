import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { endsOf } from '../../scripts/learning/marked-layout.ts';
import type { SalaryRecord } from '../../src/domain/salary-record.ts';
import { singular } from '../../src/normalize/roles/role-words.ts';

const amountSchema = z.object({
  role: z.string(),
  amount: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  currency: z.string(),
  period: z.string(),
});
const readingSchema = z.object({
  file: z.string(),
  salary: z.array(amountSchema),
  traps: z.array(z.object({ line: z.number(), text: z.string() })),
  other_roles_salary: z.array(amountSchema),
});

export type Reading = z.infer<typeof readingSchema>;
type Amount = z.infer<typeof amountSchema>;

export const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'normalize');

/** What a careful reader finds in each text of the fixtures. */
export function readings(): { name: string; text: string; reading: Reading }[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.expected.json'))
    .sort()
    .map((name) => {
      const reading = readingSchema.parse(JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')));
      return {
        name: name.slice(0, -'.expected.json'.length),
        text: readFileSync(join(FIXTURES, reading.file), 'utf8'),
        reading,
      };
    });
}

type Figure = Pick<SalaryRecord, 'role' | 'low' | 'high' | 'currency' | 'period'>;

/** What the reader found and the figures lack, and what these hold and the reader did not find. */
export function compare(figures: readonly Figure[], reading: Reading): { missed: string[]; wrong: string[] } {
  const left = new Set(figures);
  const missed: string[] = [];
  for (const amount of reading.salary) {
    const match = [...left].find((figure) => isSame(amount, figure));
    if (match === undefined) missed.push(words(amount));
    else left.delete(match);
  }
  const known = [...reading.salary, ...reading.other_roles_salary];
  const wrong = [...left].filter((record) => !known.some((amount) => endsOf(amount) === endsOf(record)));
  return { missed, wrong: wrong.map(words) };
}

const words = (figure: Amount | Figure): string =>
  `${figure.role} ${endsOf(figure)} ${figure.currency}/${figure.period}`;

const roleKey = (role: string): string =>
  (role.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter((word) => word !== 'and')
    .map(singular)
    .sort()
    .join(' ');

const isSame = (amount: Amount, record: Figure): boolean =>
  endsOf(amount) === endsOf(record) &&
  amount.currency === record.currency &&
  amount.period === record.period &&
  (amount.role === 'both' || roleKey(amount.role) === roleKey(record.role));
