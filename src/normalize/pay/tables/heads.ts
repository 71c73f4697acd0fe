import type { PayLabel } from '../labels/pay-label.ts';

/** "Low" and "High", "Low to high": the head of a column that names an end of what the table is of, or both. */
export const ENDS_ALONE =
  /^(?:(?:low|high|min(?:imum)?|max(?:imum)?|lowest|highest|top|bottom)(?: end)?|(?:low|min(?:imum)?|lowest)\s?(?:to|[-–—/])\s?(?:high|max(?:imum)?|highest))$/i;

/** "Hourly", "Per month": a head that says for how long its sums are paid. */
export const PERIOD_HEAD =
  /^(?:per )?(?:hour|week|month|year|annum)(?:ly)?$|^(?:annual(?:ly)?|hourly|weekly|monthly|yearly)$/i;

/** Whether a head or a label names pay or a statistic of it. */
export const namesPay = (label: PayLabel | null): boolean =>
  label !== null && (label.isPay || label.measure !== null || label.percentile !== null);
