import type { FactKind } from '../../domain/fact-kind.ts';
import type { RoleId } from '../../domain/role-id.ts';
import type { Table } from '../markup/blocks.ts';
import { isFigureAlone } from '../markup/line-shape.ts';
import { allLines, type SpannedText } from '../markup/spanned-text.ts';
import { splitCredit } from '../mentions/find-credits.ts';
import { findAsOf } from '../mentions/find-dates.ts';
import { findMoney } from '../mentions/find-money.ts';
import { readGrid } from '../pay/tables/read-grid.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { type DraftFact, draftFact } from './draft-fact.ts';
import { kindOfBlock, rolesOfBlock } from './from-items.ts';
import { topicOf } from './heading-kinds.ts';
import { type Quantity, readQuantity, readShares, readThrough } from './quantity.ts';

const isDash = (text: string): boolean => /^(?:[-–—]+|n\/?a\.?|none given)?$/i.test(text.trim());

/** The facts of a table: one kind a row with a role a column, one role a row, or a list of names with their shares. */
export function factsFromTable(
  table: Table,
  context: Context,
  lexicon: RoleLexicon,
  dollar: string,
): DraftFact[] {
  if (context.region !== 'body') return [];
  const grid = readGrid(table, lexicon, dollar);
  const facts: DraftFact[] = [];
  const columnRoles = grid.heads.map((head) => head?.roles ?? []);
  const hasRoleColumns = columnRoles.some((roles) => roles.length > 0);
  const listKind = kindOfBlock(context);

  const blockRoles = rolesOfBlock(context);
  for (const row of grid.body) {
    const label = row[grid.labelColumn];
    if (label === undefined || label.text === '') continue;
    const topic = factTopic(label.text);
    const rowRoles = grid.labelOf(row)?.roles ?? [];
    for (const [column, cell] of row.entries()) {
      if (column === grid.labelColumn || findMoney(cell.text, dollar).length > 0) continue;
      const head = grid.heads[column] ?? null;
      const columnTopic = head === null ? null : factTopic(head.text);
      const place = { cell, label };
      if (hasRoleColumns) {
        if (topic === null) continue;
        for (const role of columnRoles[column] ?? [])
          facts.push(...cellFacts(topic, role, place, label.text));
      } else if (rowRoles.length > 0 && head !== null) {
        if (columnTopic === null || isDash(cell.text)) continue;
        for (const role of rowRoles) facts.push(...cellFacts(columnTopic, role, place, head.text));
      } else if (topic !== null && row.length <= 3 && head === null && !isShareOf(listKind, cell.text)) {
        for (const role of blockRoles) facts.push(...cellFacts(topic, role, place, label.text));
      } else if (listKind !== null && column === grid.labelColumn + 1 && isFigureAlone(cell.text)) {
        // The first share of a list bears the sign of all: "| Wholesale trade | 20% |" over "| Retail trade | 16 |".
        const quantity = readQuantity(/%|percent/.test(cell.text) ? cell.text : `${cell.text}%`, listKind);
        if (quantity === null) continue;
        const lines = linesOf(label, cell);
        for (const role of blockRoles)
          facts.push(
            draftFact({ role, kind: listKind, value: label.text, ...quantity, lines, text: cell.text }),
          );
      }
    }
  }
  return facts;
}

const factTopic = (text: string): FactKind | null => {
  const topic = topicOf(text);
  return topic === 'pay' ? null : topic;
};

/** A share of a list of names whose words happen to name another kind: "Educational services". */
const isShareOf = (kind: FactKind | null, text: string): boolean =>
  kind !== null && isFigureAlone(text) && /^[\d.]+\s?%?$/.test(text.trim());

function linesOf(...cells: readonly SpannedText[]): number[] {
  return [...new Set(cells.flatMap(allLines))].sort((a, b) => a - b);
}

/** A cell as the facts it states for one role: a blank where it is empty or a dash, one fact a share, else one. */
function cellFacts(
  kind: FactKind,
  role: RoleId,
  { cell, label }: { cell: SpannedText; label: SpannedText },
  said: string,
): DraftFact[] {
  const { rest: text, credit } = splitCredit(cell.text);
  // An empty cell has no place of its own: it stands on the line of its label.
  const lines = allLines(label);
  if (isDash(text))
    return [
      draftFact({ role, kind, value: null, blank: 'in-source', lines, text: text === '' ? '-' : text }),
    ];
  const place = { role, kind, lines, reportedBy: credit };
  const shares = readShares(text);
  const names = shares.map(({ name }) => name.toLowerCase());
  if (shares.length > 1 && (kind === 'gender' || kind === 'race' || new Set(names).size === names.length))
    return shares.map((share) =>
      draftFact({ ...place, value: share.name, number: share.number, unit: 'percent', text: share.text }),
    );
  const [share] = shares;
  if (share !== undefined && kind !== 'growth' && share.text.length >= text.length - 1)
    return [draftFact({ ...place, value: share.name, number: share.number, unit: 'percent', text })];
  const quantity = readQuantity(text, kind) ?? changeInJobs(text, kind);
  if (!fitsKind(text, kind, quantity)) return [];
  return [
    draftFact({
      ...place,
      value: text,
      text,
      ...(quantity ?? {}),
      through: kind === 'growth' ? (readThrough(said) ?? readThrough(text)) : null,
      asOf: kind === 'jobs' ? findAsOf(said.replace(/^\D*,/, ' ')) : null,
    }),
  ];
}

/** "Employment change: 29,000": growth that is counted in jobs and not in percent. */
function changeInJobs(text: string, kind: FactKind): Quantity | null {
  if (kind !== 'growth' || !/^[+−-]?\d{1,3}(?:,\d{3})*$/.test(text.trim())) return null;
  return readQuantity(text, 'jobs');
}

/** Kinds whose value is a name, not a figure; a cell that holds the other sort stands in a column that slid. */
const NAMES: ReadonlySet<FactKind> = new Set([
  'industry',
  'employer',
  'state',
  'city',
  'college',
  'degree',
  'major',
  'certification',
  'skill',
  'training',
]);

function fitsKind(text: string, kind: FactKind, quantity: Quantity | null): boolean {
  if (kind === 'growth' || kind === 'jobs' || kind === 'openings' || kind === 'age') return quantity !== null;
  return !NAMES.has(kind) || (/\p{L}/u.test(text) && !/^(?:get data|n\/a|link|more)$/i.test(text.trim()));
}
