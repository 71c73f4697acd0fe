import { endsInJobNoun } from '../../roles/role-words.ts';
import { cutGluedHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';
import type { PlacedRow } from './placed-row.ts';

/** "1Citizens Bank$40,650Costco Wholesale$38,940": perhaps a rank, and twice a name and its amount. */
const ROW =
  /^\d{0,2}\s?(\p{L}[^$€£₹]{1,60}?)\s?([$€£₹]\d[\d,.]*[kK]?)\s?(\p{L}[^$€£₹]{1,60}?)\s?([$€£₹]\d[\d,.]*[kK]?)$/u;
/** Fewer rows may be anything. */
const FEWEST = 2;

/**
 * A table that ranks for each of two jobs who pays it best, run together: "RankBank tellersAvg. salaryCashiersAvg. salary" over
 * "1Citizens Bank$40,650Costco Wholesale$38,940". Gives two rows for each line, each with a name and its amount in the column of
 * the job, or null where `at` begins none.
 */
export function splitPairsOfJobs(lines: readonly string[], at: number): PlacedRow[] | null {
  const head = (lines[at] ?? '').trim();
  const jobs = head.length > 160 || /[$€£₹\d]/.test(head) ? [] : cutGluedHead(head).filter(endsInJobNoun);
  const [first, second, ...others] = jobs;
  if (first === undefined || second === undefined || others.length > 0) return null;
  const rows: PlacedRow[] = [{ text: pipeRow(['Employer', first, second]), offset: 0 }];
  for (let next = at + 1; next < lines.length; next++) {
    const [, name = '', sum = '', other = '', otherSum = ''] =
      ROW.exec((lines[next] ?? '').trim().slice(0, 200)) ?? [];
    if (name === '') break;
    rows.push({ text: pipeRow([name, sum, '']), offset: next - at });
    rows.push({ text: pipeRow([other, '', otherSum]), offset: next - at });
  }
  return rows.length < 1 + 2 * FEWEST ? null : rows;
}
