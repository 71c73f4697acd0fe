import type { RoleId } from '../../../domain/role-id.ts';
import { findMoney } from '../../mentions/find-money.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import type { PayLabel } from '../labels/pay-label.ts';
import type { Grid } from './read-grid.ts';

/** The role of a column; null where its introduction leaves open whose it is, undefined where none speaks of it. */
export type ColumnRole = RoleId | null | undefined;

/**
 * "The electrician comes first and the plumber second" over a table without a head: the roles of its columns of
 * amounts, in the order that the introduction gives. Null for a column of which it does not tell whose it is.
 */
export function rolesOfColumns(
  grid: Grid,
  intro: PayLabel | null,
  lexicon: RoleLexicon,
  dollar: string,
): readonly ColumnRole[] {
  if (intro === null || intro.roles.length < 2 || grid.heads.some((head) => head !== null)) return [];
  const width = Math.max(0, ...grid.body.slice(0, 200).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    grid.body.some((row) => findMoney(row[column]?.text ?? '', dollar).length > 0),
  );
  const order = inOrder(intro.text, lexicon);
  const roles: ColumnRole[] = [];
  columns.forEach((column, index) => {
    roles[column] = order.length === columns.length ? (order[index] ?? null) : null;
  });
  return columns.length < 2 ? [] : roles;
}

const firstOrdinal = (words: readonly string[]): number =>
  words.map((word) => ORDINALS.findIndex((ordinal) => ordinal.test(word))).find((place) => place >= 0) ?? -1;

const ORDINALS: readonly RegExp[] = [/^(?:first|left)$/, /^(?:second|middle)$/, /^third$/, /^fourth$/];

/** The roles of a sentence in the order that "first" and "second" behind them give, else in that of the sentence. */
function inOrder(text: string, lexicon: RoleLexicon): RoleId[] {
  const mentions = lexicon
    .find(text)
    .flatMap(({ role, from, to }) => (role === null ? [] : [{ role, from, to }]));
  const placed = mentions.map(({ role, to }, index) => {
    const behind = text
      .slice(to, mentions[index + 1]?.to ?? text.length)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    return { role, place: firstOrdinal(behind) };
  });
  // "The first column is the plumber, the second the painter": the words of order stand before the roles.
  const order = text.toLowerCase().search(/\b(?:first|left)\b/);
  const isBefore = mentions.every(({ to }) => order < to) && order >= 0 && order < (mentions[0]?.from ?? 0);
  const isPlaced = !isBefore && placed.every(({ place }) => place >= 0);
  const sorted = isPlaced ? [...placed].sort((a, b) => a.place - b.place) : placed;
  return [...new Set(sorted.map(({ role }) => role))];
}
