/** What the text of a prop must be. */
export type PropReference =
  /** The id of a source: a fact sheet in seeds/. */
  | 'source'
  /** The id of any record of the source that the prop `source` of the same tag names. */
  | 'record'
  /** The id of a pay record of the source that the prop `source` of the same tag names. */
  | 'pay-record'
  /** The id of a role that has a profile. */
  | 'role'
  /** Ids of roles, with commas between them. */
  | 'roles'
  /** Words of the editor's. */
  | 'words';

export interface ProseProp {
  readonly required: boolean;
  readonly refersTo: PropReference;
  /** What it says, as half a sentence for editors. */
  readonly meaning: string;
}

export interface ProseComponent {
  /** What it is for, as a sentence for editors. */
  readonly meaning: string;
  /** Whether something stands between its opening and its closing tag. */
  readonly content: 'required' | 'none';
  readonly props: Readonly<Record<string, ProseProp>>;
  /** How it is written. */
  readonly example: string;
}

const SOURCE = {
  required: true,
  refersTo: 'source',
  meaning: 'the source, by the name of its fact sheet',
} as const satisfies ProseProp;

/**
 * What editors may use in MDX without importing it: the one place that says so. The check, the documentation and the
 * tests of the components derive from it. A new component is added to `prose-components.ts` and here.
 */
export const PROSE_COMPONENT_CONTRACT = {
  Cite: {
    meaning: 'The numbered mark of the source that bears the claim before it.',
    content: 'none',
    props: {
      source: SOURCE,
      record: {
        required: false,
        refersTo: 'record',
        meaning: 'the record that bears the claim, so that the claim cannot outlive it',
      },
    },
    example:
      '<Cite source="zengig-account-manager" record="account-manager-hours-usually-40-hours-per-week" />',
  },
  Note: {
    meaning: 'A remark of ours, set apart from what sources say.',
    content: 'required',
    props: {},
    example: '<Note>No source states hours for this role. Ask about them.</Note>',
  },
  Own: {
    meaning:
      'A figure of the editor’s own, which no source states: a count, or a rule of thumb. Never a sum of money.',
    content: 'required',
    props: {},
    example: 'By our count, <Own>2 of the 5 sources</Own> say nothing of travel.',
  },
  Salary: {
    meaning: 'A pay figure as its record has it, with its link and its mark.',
    content: 'none',
    props: {
      source: SOURCE,
      record: { required: true, refersTo: 'pay-record', meaning: 'the pay record' },
    },
    example:
      '<Salary source="investopedia-account-manager" record="account-manager-average-base-year-58000" />',
  },
} as const satisfies Record<string, ProseComponent>;

/** The components by name, for reading by a name that may be none. */
export const PROSE_COMPONENTS_BY_NAME: ReadonlyMap<string, ProseComponent> = new Map<string, ProseComponent>(
  Object.entries(PROSE_COMPONENT_CONTRACT),
);
