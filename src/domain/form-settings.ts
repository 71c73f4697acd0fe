import { z } from 'zod';

// The form for editors, /admin/, is part of a built site only where its settings say so. They come from the environment, as
// the place of the site does, so that one checkout serves any host.

/** The kinds of code host that the form can save to, each with the API of its public service. */
export const CODE_HOSTS = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  gitea: null,
} as const satisfies Record<string, string | null>;

export type CodeHost = keyof typeof CODE_HOSTS;

/** Where the form saves to, and how editors sign in. */
export interface FormSettings {
  host: CodeHost;
  /** "owner/name". */
  repository: string;
  branch: string;
  /** The address of the code host's API, without a slash at the end. */
  api: string;
  /** A service through which editors sign in; null where each brings an access token of their own. */
  signIn: string | null;
}

/** The variables that the settings are read from. */
export const FORM_VARIABLES = [
  'ADMIN_REPOSITORY',
  'ADMIN_BRANCH',
  'ADMIN_HOST',
  'ADMIN_API',
  'ADMIN_SIGN_IN',
] as const;

type Variables = Partial<Record<(typeof FORM_VARIABLES)[number], string | undefined>>;

/** Settings that cannot be used. The message names every fault, with what to write instead. */
export class FormSettingsFault extends Error {}

const addressSchema = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ''));
const hostSchema = z.enum(Object.keys(CODE_HOSTS) as [CodeHost, ...CodeHost[]]);

/**
 * The form's settings, or null where there is to be no form: without ADMIN_REPOSITORY there is none. An empty variable counts
 * as one that is not set.
 *
 * @throws FormSettingsFault when a setting cannot be used
 */
export function formSettings(environment: Variables): FormSettings | null {
  const given = (name: keyof Variables): string | undefined => environment[name]?.trim() || undefined;
  const faults: string[] = [];
  const repository = given('ADMIN_REPOSITORY');
  if (repository === undefined) {
    const idle = FORM_VARIABLES.filter((name) => given(name) !== undefined);
    if (idle.length > 0)
      faults.push(
        `${idle.join(', ')}: set without ADMIN_REPOSITORY, which switches the form on. Set ADMIN_REPOSITORY=owner/name too, or unset ${idle.length === 1 ? 'it' : 'them'}.`,
      );
    if (faults.length > 0) throw new FormSettingsFault(faultWords(faults));
    return null;
  }
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(repository))
    faults.push(
      `ADMIN_REPOSITORY: "${repository}" is no repository. Write it as owner/name, without the host.`,
    );
  const branch = given('ADMIN_BRANCH') ?? 'main';
  if (/[\s~^:?*[\\]/.test(branch)) faults.push(`ADMIN_BRANCH: "${branch}" is no name of a branch.`);

  const named = given('ADMIN_HOST') ?? 'github';
  const host = hostSchema.safeParse(named);
  if (!host.success)
    faults.push(
      `ADMIN_HOST: "${named}" is no code host that the form knows. Write ${Object.keys(CODE_HOSTS).join(', ')}.`,
    );

  const address = (name: 'ADMIN_API' | 'ADMIN_SIGN_IN'): string | null => {
    const value = given(name);
    if (value === undefined) return null;
    const read = addressSchema.safeParse(value);
    if (read.success) return read.data;
    faults.push(`${name}: "${value}" is no address. Write it with https:// in front.`);
    return null;
  };
  const ownApi = address('ADMIN_API');
  const signIn = address('ADMIN_SIGN_IN');
  const api = ownApi ?? (host.success ? CODE_HOSTS[host.data] : null);
  if (host.success && api === null && given('ADMIN_API') === undefined)
    faults.push(
      `ADMIN_API: ${host.data} has no public service that is taken for granted. Write the address of its API, such as https://git.example/api/v1.`,
    );
  if (faults.length > 0 || !host.success || api === null) throw new FormSettingsFault(faultWords(faults));
  return { host: host.data, repository, branch, api, signIn };
}

function faultWords(faults: readonly string[]): string {
  return `The settings of the form for editors cannot be used (HOSTING.md):\n${faults.map((fault) => `  ${fault}`).join('\n')}`;
}

/** The settings as variables again, for a process that reads them; empty ones where there is to be no form. */
export function formVariables(
  settings: FormSettings | null,
): Record<(typeof FORM_VARIABLES)[number], string> {
  return {
    ADMIN_REPOSITORY: settings?.repository ?? '',
    ADMIN_BRANCH: settings?.branch ?? '',
    ADMIN_HOST: settings?.host ?? '',
    ADMIN_API: settings?.api ?? '',
    ADMIN_SIGN_IN: settings?.signIn ?? '',
  };
}
