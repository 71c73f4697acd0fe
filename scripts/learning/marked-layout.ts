import { z } from 'zod';
import { findMoney } from '../../src/normalize/mentions/find-money.ts';
import type { MarkedPage } from './marked-page.ts';

const amountSchema = z.object({
  amount: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
});
/** What a careful reader finds in a text, as far as its sums are told by it. */
export const readingSchema = z.object({
  salary: z.array(amountSchema),
  other_roles_salary: z.array(amountSchema),
  traps: z.array(z.object({ line: z.number(), text: z.string() })),
});

/** The sums of a text as its reading tells them: what only looks like pay by its line, pay by its amount. */
export function markedLayout(text: string, reading: z.infer<typeof readingSchema>): MarkedPage {
  const pay = new Set([...reading.salary, ...reading.other_roles_salary].map(endsOf));
  const lines = text.split('\n');
  const sums = lines.flatMap((line, index) =>
    findMoney(line, 'USD').flatMap((money) => {
      const place = { line: index, from: money.from, to: money.to };
      const isTrap = reading.traps.some((trap) => trap.line === index + 1 && trap.text.includes(money.text));
      if (isTrap) return { ...place, isPay: false };
      return pay.has(endsOf(money)) ? { ...place, isPay: true } : [];
    }),
  );
  return { lines, sums };
}

/** The ends of an amount as one text: equal for the same ends, whether they are told as a point or as a range. */
export const endsOf = ({
  amount,
  low,
  high,
}: {
  amount?: number | undefined;
  low?: number | null | undefined;
  high?: number | null | undefined;
}): string =>
  [...new Set([amount, low, high].filter((end) => typeof end === 'number'))].sort((a, b) => a - b).join('–');
