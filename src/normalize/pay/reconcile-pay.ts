import type { PartialDate } from '../../domain/partial-date.ts';
import type { SalaryFlag } from '../../domain/record-flags.ts';
import type { SalaryRecord } from '../../domain/salary-record.ts';
import type { PaySighting } from './sighting.ts';

/** A sighting that was joined with others of the same figure, before it has an id. */
export type PayFigure = Omit<SalaryRecord, 'id'>;

/**
 * One figure for all places that state it. Two sightings are the same figure when role, amounts, currency and
 * period agree and nothing that both of them say differs: what one leaves unsaid (the statistic, the basis, the
 * credit) the other may say. A qualified form wins over a bare one, and the figure is flagged for it.
 */
export function reconcilePay(sightings: readonly PaySighting[]): PayFigure[] {
  const joined: Joined[] = [];
  const byAmount = new Map<string, Joined[]>();
  // What says most comes first, so that a bare repetition finds what it repeats, wherever it stands.
  const order = [...sightings.entries()].sort(([a, one], [b, two]) => said(two) - said(one) || a - b);
  for (const [, sighting] of order) {
    const key = amountKey(sighting);
    const near = byAmount.get(key) ?? [];
    const match = near.find(({ figure }) => isSame(figure, sighting));
    if (match === undefined) {
      const first = {
        figure: sighting,
        stated: !sighting.isPeriodImplied,
        qualifiers: new Set([sighting.qualifier]),
        lines: new Set(sighting.lines),
        firstLine: sighting.lines[0] ?? 0,
        text: sighting.text,
      };
      joined.push(first);
      near.push(first);
      byAmount.set(key, near);
      continue;
    }
    match.stated ||= !sighting.isPeriodImplied;
    match.qualifiers.add(sighting.qualifier);
    for (const line of sighting.lines) match.lines.add(line);
    if ((sighting.lines[0] ?? 0) < match.firstLine) {
      match.firstLine = sighting.lines[0] ?? 0;
      match.text = sighting.text;
    }
    match.figure = {
      ...match.figure,
      measure: match.figure.measure === 'unspecified' ? sighting.measure : match.figure.measure,
      basis: match.figure.basis === 'unspecified' ? sighting.basis : match.figure.basis,
      qualifier: match.figure.qualifier === 'exact' ? sighting.qualifier : match.figure.qualifier,
      segment: match.figure.segment ?? sighting.segment,
      reportedBy: match.figure.reportedBy ?? sighting.reportedBy,
      asOf: finer(match.figure.asOf, sighting.asOf),
      flags: [...new Set([...match.figure.flags, ...sighting.flags])],
    };
  }
  return joined
    .map(({ figure, stated, qualifiers, lines, text }) => {
      const { isPeriodImplied, ...rest } = figure;
      const flags: SalaryFlag[] = [...figure.flags];
      if (!stated && isPeriodImplied) flags.push('period-implied');
      if (qualifiers.size > 1) flags.push('qualifier-varies');
      return { ...rest, lines: [...lines].sort((a, b) => a - b), text, flags };
    })
    .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

interface Joined {
  figure: PaySighting;
  stated: boolean;
  readonly qualifiers: Set<string>;
  readonly lines: Set<number>;
  /** The first of the lines, and the amount as it stands there. */
  firstLine: number;
  text: string;
}

/** What two sightings of one figure must share. */
const amountKey = ({ role, low, high, currency, period, percentile }: PaySighting): string =>
  [role, low, high, currency, period, percentile].join('|');

/** Of two dates that agree the one that says more: "2024-05" before "2024". */
function finer(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}

function said(sighting: PaySighting): number {
  return (
    (sighting.measure === 'unspecified' ? 0 : 4) +
    (sighting.basis === 'unspecified' ? 0 : 2) +
    (sighting.segment === null ? 0 : 1) +
    (sighting.isPeriodImplied ? 0 : 1)
  );
}

function isSame(a: PaySighting, b: PaySighting): boolean {
  return (
    agree(a.measure, b.measure, 'unspecified') &&
    agree(a.basis, b.basis, 'unspecified') &&
    (a.qualifier === b.qualifier || a.qualifier === 'exact' || b.qualifier === 'exact') &&
    agree(segmentKey(a), segmentKey(b), '') &&
    agree(a.reportedBy ?? '', b.reportedBy ?? '', '') &&
    agree(a.asOf?.slice(0, 4) ?? '', b.asOf?.slice(0, 4) ?? '', '')
  );
}

/** Both say the same, or one of them says nothing. */
const agree = (a: string, b: string, nothing: string): boolean => a === b || a === nothing || b === nothing;

const segmentKey = ({ segment }: PaySighting): string =>
  segment === null ? '' : `${segment.kind}:${segment.label.toLowerCase()}`;
