import type { FactKind } from '../../domain/fact.ts';
import type { RoleId } from '../../domain/role-id.ts';
import type { Table } from '../markup/blocks.ts';
import { isFigureAlone } from '../markup/line-shape.ts';
import { allLines, type SpannedText } from '../markup/spanned-text.ts';
import { splitCredit } from '../mentions/find-credits.ts';
import { findAsOf } from '../mentions/find-dates.ts';
import { findMoney } from '../mentions/find-money.ts';
import { readGrid } from '../pay/from-lines.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { type DraftFact, draftFact } from './draft-fact.ts';
import { kindOfBlock, rolesOfBlock } from './from-items.ts';
import { topicOf } from './heading-kinds.ts';
import { readQuantity, readShares, readThrough } from './quantity.ts';

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
  const rows = headIsData(table, grid.body) ? table.rows : grid.body;

  for (const row of rows) {
    const label = row[grid.labelColumn];
    if (label === undefined || label.text === '') continue;
    const topic = topicOf(label.text);
    const rowRoles = grid.labelOf(row)?.roles ?? [];
    row.forEach((cell, column) => {
      if (column === grid.labelColumn || findMoney(cell.text, dollar).length > 0) return;
      const head = grid.heads[column] ?? null;
      const columnTopic = head === null ? null : topicOf(head.text);
      const place = { cell, label, row };
      if (hasRoleColumns) {
        const roles = columnRoles[column] ?? [];
        if (topic !== null && topic !== 'pay')
          for (const role of roles) facts.push(...cellFacts(topic, role, place, label.text));
      } else if (rowRoles.length > 0 && columnTopic !== null && columnTopic !== 'pay' && head !== null) {
        for (const role of rowRoles)
          if (!isDash(cell.text)) facts.push(...cellFacts(columnTopic, role, place, head.text));
      } else if (
        topic !== null &&
        topic !== 'pay' &&
        row.length <= 3 &&
        head === null &&
        !(listKind === 'employer' && isFigureAlone(cell.text))
      ) {
        for (const role of rolesOfBlock(context)) facts.push(...cellFacts(topic, role, place, label.text));
      } else if (listKind !== null && isFigureAlone(cell.text)) {
        const quantity = readQuantity(/%|percent/.test(cell.text) ? cell.text : `${cell.text}%`, listKind);
        if (quantity !== null && column === grid.labelColumn + 1)
          for (const role of rolesOfBlock(context))
            facts.push(
              draftFact({
                role,
                kind: listKind,
                value: label.text,
                ...quantity,
                lines: linesOf(label, cell),
                text: cell.text,
              }),
            );
      }
    });
  }
  return facts;
}

/** A table without a head begins with data at once: "| Wholesale trade | 20% |". */
function headIsData(table: Table, body: readonly (readonly SpannedText[])[]): boolean {
  const top = table.rows[0] ?? [];
  return (
    body.length < table.rows.length &&
    top.some(({ text }, column) => column > 0 && isFigureAlone(text) && !/^(?:19|20)\d\d$/.test(text))
  );
}

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
  const quantity = readQuantity(text, kind);
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
