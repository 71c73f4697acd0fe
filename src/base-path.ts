const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site with the base path that the site stands below: "/roles/" → "/side-by-side/roles/". */
export function href(path: string): string {
  return `${base}${path}`;
}
