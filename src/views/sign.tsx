/**
 * The sign of a role by its place (circle, diamond, square, triangle), drawn around the origin: a second difference
 * beside colour, the same in names, tables, charts and print.
 */
export const SIGN_PATHS = [
  'M0-6A6 6 0 1 1 0 6 6 6 0 1 1 0-6z',
  'M0-7 7 0 0 7-7 0z',
  'M-5.5-5.5h11v11h-11z',
  'M0-7 7 5.5H-7z',
] as const;

/** The path of the sign at a place. Places go round after the fourth, which no comparison reaches. */
export function signPath(index: number): string {
  return SIGN_PATHS[index % SIGN_PATHS.length] ?? SIGN_PATHS[0];
}

/** The role that a cell is about, for a screen on which cells stand below each other; the table's own head says it to all others. */
export function CellRole({ index, title }: { index: number; title: string | undefined }) {
  return (
    <span class={`cell-role role-${index}`} aria-hidden="true">
      <RoleSign index={index} /> {title}
    </span>
  );
}

/** The sign before a role's name. */
export function RoleSign({ index }: { index: number }) {
  return (
    <svg class="sign" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={signPath(index)} />
    </svg>
  );
}
