import type { ComparisonVerdict } from './comparison-verdict.ts';
import type { Fact, StatedFact } from './fact.ts';
import type { RecordFile } from './record-file.ts';
import type { RoleId } from './role-id.ts';
import type { RoleProfile } from './role-profile.ts';
import type { SalaryRecord, StatedSalary } from './salary-record.ts';
import type { Source } from './source.ts';

/** A role that has a profile, with its id. */
export interface Role extends RoleProfile {
  id: RoleId;
}

/** What a page says of a source, beside what it states. */
export type CitedSource = Omit<Source, 'sha256' | 'license'>;

/** A record together with the source that it is a record of: what a page needs to show a figure. */
export interface Cited<Statement> {
  source: CitedSource;
  record: Statement;
}
export type CitedSalary = Cited<StatedSalary>;
export type CitedFact = Cited<StatedFact>;

/** Everything the site is made from, loaded and checked. */
export interface Library {
  roles: Role[];
  verdicts: ComparisonVerdict[];
  files: RecordFile[];
}

/** Unlike a record's id, unique in the whole library: "zippia-…#key-account-manager-hour-49-19". */
export function recordKey({
  source,
  record,
}: {
  source: Pick<CitedSource, 'id'>;
  record: { id: string };
}): string {
  return `${source.id}#${record.id}`;
}

/** What a library holds of one role. */
interface HeldOfRole {
  role: Role | null;
  sources: Source[];
  salaries: Cited<SalaryRecord>[];
  facts: Cited<Fact>[];
}

/** A library does not change once it is loaded, so what each role has in it is gathered once, however many roles there are. */
const gathered = new WeakMap<Library, Map<RoleId, HeldOfRole>>();

function heldByRole(library: Library): Map<RoleId, HeldOfRole> {
  const known = gathered.get(library);
  if (known) return known;
  const held = new Map<RoleId, HeldOfRole>();
  const of = (id: RoleId): HeldOfRole => {
    const found = held.get(id) ?? { role: null, sources: [], salaries: [], facts: [] };
    held.set(id, found);
    return found;
  };
  for (const role of library.roles) of(role.id).role = role;
  for (const { source, salaries, facts } of library.files) {
    for (const record of salaries) of(record.role).salaries.push({ source, record });
    for (const record of facts) of(record.role).facts.push({ source, record });
    for (const id of new Set([...salaries, ...facts].map(({ role }) => role))) of(id).sources.push(source);
  }
  gathered.set(library, held);
  return held;
}

/** Every pay record of the library, in the order of sources and of lines. */
export function allSalaries(library: Library): Cited<SalaryRecord>[] {
  return library.files.flatMap(({ source, salaries }) => salaries.map((record) => ({ source, record })));
}

/** Every fact of the library, in the order of sources and of lines. */
export function allFacts(library: Library): Cited<Fact>[] {
  return library.files.flatMap(({ source, facts }) => facts.map((record) => ({ source, record })));
}

/** The pay records of a role, in the order of sources and of lines. */
export function salariesOfRole(library: Library, role: RoleId): Cited<SalaryRecord>[] {
  return [...(heldByRole(library).get(role)?.salaries ?? [])];
}

/** The facts of a role, in the order of sources and of lines. */
export function factsOfRole(library: Library, role: RoleId): Cited<Fact>[] {
  return [...(heldByRole(library).get(role)?.facts ?? [])];
}

/** The sources that state anything of any of the roles, in the order of the library. */
export function sourcesOfRoles(library: Library, roles: readonly RoleId[]): Source[] {
  const held = heldByRole(library);
  const sources = new Set(roles.flatMap((role) => held.get(role)?.sources ?? []));
  return roles.length === 1
    ? [...sources]
    : library.files.flatMap(({ source }) => (sources.has(source) ? [source] : []));
}

/** The role with this id. Throws when no profile has it: a page for it cannot be made. */
export function roleWithId(library: Library, id: RoleId): Role {
  const role = heldByRole(library).get(id)?.role;
  if (!role)
    throw new Error(`No profile for the role "${id}": add content/roles/${id}.mdx, or correct the name.`);
  return role;
}
