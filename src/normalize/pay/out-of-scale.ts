import type { Period } from '../../domain/salary-record.ts';
import { HOURS_A_YEAR } from './flag-pay.ts';
import type { Likeness } from './likeness/likeness.ts';
import { NEEDS_NO_WITNESS } from './likeness/limits.ts';
import { isOnlyPlaced, type PaySighting } from './sighting.ts';

/** How many of a period make a year of full-time work: only to see sizes, never to state a figure. */
const A_YEAR: Readonly<Record<Period, number>> = {
  year: 1,
  month: 12,
  week: 52,
  day: 260,
  hour: HOURS_A_YEAR,
};

/**
 * How far an amount may lie from the nearest other one of the page, as a factor. Of 5,400 figures of pay in saved
 * pages two or three lie farther off; of sums that only look like pay one in nine does.
 */
const FARTHEST = 2.8;
/**
 * The same where one is paid by the day and the other is not, for a day on contract is worth more than a day of a salary, and where
 * one is for whoever learns the job.
 */
const FARTHEST_STEEP = 5;
/** The same for an amount of which neither its words nor its labels say that it is pay. */
const FARTHEST_UNSAID = 1.5;
/** Fewer other figures tell nothing of the scale of a page. */
const LEAST_WITNESSES = 3;
/** What differs by less, and is paid for the same period, is one statement said twice. */
const ONE_STATEMENT = 1.005;

/** Whether what stands around a figure can be nothing but pay, and the source says for how long. */
const needsNoWitness = ({ lines, text, isPeriodImplied }: PaySighting, likeness: Likeness): boolean =>
  !isPeriodImplied && (likeness(lines, text) ?? 0) >= NEEDS_NO_WITNESS;

interface Sized {
  readonly sighting: PaySighting;
  readonly line: number;
  /** The natural logarithm of its yearly size, so that a distance is a factor. */
  readonly size: number;
  /** One end of a range, which witnesses for what stands near it. */
  readonly isEnd: boolean;
}

/** More amounts of one line, or of one size, than are looked past for a witness. */
const MOST_PASSED = 100;

/**
 * Leaves out what lies off the scale of its page: "parking is $310 a month" among pay of six figures a year. A real
 * figure stands near another one, for pay is told in steps; a sum that stands all alone may be anything, and its line
 * is told to be unread. What a table holds is kept, for its head says what it is, and its rows may lie far apart.
 */
export function withinScale(sightings: readonly PaySighting[], likeness: Likeness): PaySighting[] {
  const off = new Set<PaySighting>();
  for (const sized of byCurrency(sightings).values()) {
    const reversed = [...sized].reverse();
    for (const [at, one] of sized.entries())
      if (
        !one.isEnd &&
        one.sighting.evidence !== 'table' &&
        !needsNoWitness(one.sighting, likeness) &&
        !hasWitness(sized, at) &&
        !hasWitness(reversed, sized.length - 1 - at)
      )
        off.add(one.sighting);
  }
  return sightings.filter((sighting) => !off.has(sighting));
}

/** The sightings of each currency in the order of their sizes; without those currencies that have too few witnesses. */
function byCurrency(sightings: readonly PaySighting[]): Map<string, Sized[]> {
  const groups = new Map<string, Sized[]>();
  for (const sighting of sightings) {
    const ends = [sighting.low, sighting.high].filter((end) => end !== null);
    const sizes = ends.map((end) => Math.log(end) + Math.log(A_YEAR[sighting.period]));
    const middle = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const line = sighting.lines[0] ?? 0;
    const group = groups.get(sighting.currency) ?? [];
    groups.set(sighting.currency, group);
    group.push({ sighting, line, size: middle, isEnd: false });
    if (new Set(sizes).size > 1) for (const size of sizes) group.push({ sighting, line, size, isEnd: true });
  }
  for (const [currency, group] of groups) {
    const lines = new Set(group.flatMap((one) => (isWitness(one) ? [one.line] : [])));
    if (lines.size <= LEAST_WITNESSES) groups.delete(currency);
    else group.sort((a, b) => a.size - b.size);
  }
  return groups;
}

/** Only what is said to be pay can witness for something else. */
const isWitness = ({ sighting }: Sized): boolean => !isOnlyPlaced(sighting.evidence);

const isDayRate = ({ sighting: { period } }: Sized): boolean => period === 'day';

const isLearner = ({ sighting: { role } }: Sized): boolean => /^(?:apprentice|trainee)-/.test(role);

/** Whether before the one at `at` of a sorted row another, on another line and saying another thing, stands near enough. */
function hasWitness(row: readonly Sized[], at: number): boolean {
  const one = row[at];
  if (one === undefined) return false;
  const farthest = isOnlyPlaced(one.sighting.evidence) ? FARTHEST_UNSAID : FARTHEST;
  for (let passed = 1; passed <= MOST_PASSED; passed++) {
    const other = row[at - passed];
    if (other === undefined) return false;
    const distance = Math.abs(one.size - other.size);
    if (distance > Math.log(FARTHEST_STEEP)) return false;
    const isRepeated = other.sighting.period === one.sighting.period && distance < Math.log(ONE_STATEMENT);
    const isSteep = isDayRate(one) !== isDayRate(other) || isLearner(one) !== isLearner(other);
    const most = isSteep ? Math.max(farthest, FARTHEST_STEEP) : farthest;
    // "$38.75 an hour on average. Over a full year that is $80,600": the same pay for another time.
    const isSame =
      (other.sighting.evidence === 'statement' || other.sighting.evidence === 'label') &&
      other.sighting.period !== one.sighting.period &&
      distance < Math.log(ONE_STATEMENT);
    const isElsewhere = other.line !== one.line || isSame;
    if (isWitness(other) && isElsewhere && !isRepeated && distance <= Math.log(most)) return true;
  }
  return true;
}
