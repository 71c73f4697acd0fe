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
export function recordKey({ source, record }: Cited<{ id: string }>): string {
  return `${source.id}#${record.id}`;
}

/** Every pay record of the library, in the order of sources and of lines. */
export function allSalaries(library: Library): Cited<SalaryRecord>[] {
  return library.files.flatMap(({ source, salaries }) => salaries.map((record) => ({ source, record })));
}

/** Every fact of the library, in the order of sources and of lines. */
export function allFacts(library: Library): Cited<Fact>[] {
  return library.files.flatMap(({ source, facts }) => facts.map((record) => ({ source, record })));
}

export function salariesOfRole(library: Library, role: RoleId): CitedSalary[] {
  return allSalaries(library).filter(({ record }) => record.role === role);
}

export function factsOfRole(library: Library, role: RoleId): CitedFact[] {
  return allFacts(library).filter(({ record }) => record.role === role);
}

/** The sources that state anything of any of the roles, in the order of the library. */
export function sourcesOfRoles(library: Library, roles: readonly RoleId[]): Source[] {
  return library.files
    .filter(({ salaries, facts }) => [...salaries, ...facts].some(({ role }) => roles.includes(role)))
    .map(({ source }) => source);
}

/** The role with this id. Throws when no profile has it: a page for it cannot be made. */
export function roleWithId(library: Library, id: RoleId): Role {
  const role = library.roles.find((candidate) => candidate.id === id);
  if (!role)
    throw new Error(`No profile for the role "${id}": add content/roles/${id}.mdx, or correct the name.`);
  return role;
}
