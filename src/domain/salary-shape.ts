import type { SalaryRecord } from './salary-record.ts';

/** Whether the record is one amount, a range with two ends, or a range with one end left open. */
export function salaryShape(record: Pick<SalaryRecord, 'low' | 'high'>): 'point' | 'range' | 'open-ended' {
  if (record.low === null || record.high === null) return 'open-ended';
  return record.low === record.high ? 'point' : 'range';
}
