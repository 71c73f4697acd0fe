import { comparisonVerdictSchema } from './comparison-verdict.ts';
import { type FormChoices, type FormField, formFields, hintOf } from './form-fields.ts';
import { BODY_FIELD, KEPT_FORMAT, ORIGINAL_FIELD } from './form-file.ts';
import { CODE_HOSTS, type FormSettings } from './form-settings.ts';
import { PROSE_COMPONENT_CONTRACT } from './prose-component-contract.ts';
import { roleProfileSchema } from './role-profile.ts';
import { SITE_NAME } from './site-name.ts';

interface TextField {
  name: typeof BODY_FIELD;
  label: string;
  hint: string;
  required: true;
  /** Plain text: what reads Markdown into a document and writes it back changes MDX that it does not know. */
  widget: 'text';
  use_emoji_autocomplete: false;
}

interface HiddenField {
  name: typeof ORIGINAL_FIELD;
  widget: 'hidden';
}

interface FormCollection {
  name: string;
  label: string;
  label_singular: string;
  description: string;
  folder: string;
  format: typeof KEPT_FORMAT;
  /** New files need their records, their addresses in the ledger and their name checked: commands do that (EDITING.md). */
  create: false;
  duplicate: false;
  /** Addresses are for ever. */
  delete: false;
  identifier_field: string;
  summary: string;
  preview_path: string;
  editor: { preview: false };
  fields: (FormField | TextField | HiddenField)[];
}

/** The settings of Sveltia CMS: https://sveltiacms.app/en/docs/config-basics. */
export interface FormConfig {
  load_config_file: false;
  app_title: string;
  site_url: string;
  display_url: string;
  logo: { src: string };
  backend: {
    name: FormSettings['host'];
    repo: string;
    branch: string;
    api_root?: string;
    base_url?: string;
    auth_methods: ('oauth' | 'token')[];
    commit_messages: { update: string };
  };
  media_folder: string;
  public_folder: string;
  collections: FormCollection[];
}

const PROSE_HINT = hintOf(
  `Markdown with the site’s own tags (${Object.keys(PROSE_COMPONENT_CONTRACT).join(', ')}), saved exactly as it stands here. A claim is followed by its mark: ${PROSE_COMPONENT_CONTRACT.Cite.example}`,
);

const textFields: readonly [TextField, HiddenField] = [
  {
    name: BODY_FIELD,
    label: 'Text',
    hint: PROSE_HINT,
    required: true,
    widget: 'text',
    use_emoji_autocomplete: false,
  },
  { name: ORIGINAL_FIELD, widget: 'hidden' },
];

const COMMON = {
  format: KEPT_FORMAT,
  create: false,
  duplicate: false,
  delete: false,
  editor: { preview: false },
} as const;

export interface FormPlace {
  /** The address of the site, with the path it stands below and without a slash at the end. */
  site: string;
  /** The path that the site stands below, without a slash at the end. */
  base: string;
}

/** The form's configuration, made of the schemas of front matter, the settings and what may be named. */
export function formConfig(
  settings: FormSettings,
  choices: FormChoices,
  { site, base }: FormPlace,
): FormConfig {
  const { host, repository, branch, api, signIn } = settings;
  return {
    load_config_file: false,
    app_title: `${SITE_NAME}: editing`,
    site_url: site,
    display_url: `${site}/`,
    logo: { src: `${base}/favicon.svg` },
    backend: {
      name: host,
      repo: repository,
      branch,
      ...(api === CODE_HOSTS[host] ? {} : { api_root: api }),
      ...(signIn === null ? {} : { base_url: signIn }),
      auth_methods: signIn === null ? ['token'] : ['oauth', 'token'],
      commit_messages: { update: 'Edit {{path}} in the form' },
    },
    // Where profiles keep their pictures; a text names one as ./pictures/steps.png.
    media_folder: 'content/roles/pictures',
    public_folder: '/pictures',
    collections: [
      {
        ...COMMON,
        name: 'roles',
        label: 'Profiles',
        label_singular: 'profile',
        description:
          'What a role is. After changing a title or an alias, the records may have to be made anew.',
        folder: 'content/roles',
        identifier_field: 'title',
        summary: '{{title}}',
        preview_path: `${base}/roles/{{slug}}/`,
        fields: [...formFields(roleProfileSchema, choices), ...textFields],
      },
      {
        ...COMMON,
        name: 'comparisons',
        label: 'Comparisons',
        label_singular: 'comparison',
        description: 'The verdict on two roles.',
        folder: 'content/comparisons',
        identifier_field: 'summary',
        summary: '{{slug}}',
        preview_path: `${base}/compare/{{slug}}/`,
        fields: [...formFields(comparisonVerdictSchema, choices), ...textFields],
      },
    ],
  };
}

/** Where the form may ask for anything: its own site, and the code host that editors save to. */
export function formPolicy({ api }: Pick<FormSettings, 'api'>): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The form brings its styles within its script, and sets some on elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' data: blob: ${new URL(api).origin}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
