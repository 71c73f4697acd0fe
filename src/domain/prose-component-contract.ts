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
  /** What roles are compared by: `pay`, or kinds of fact, with commas between them. */
  | 'measures'
  /** Names of positions, in the order in which a career reaches them, with semicolons between them. */
  | 'steps';

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
  /** Sets of props of which exactly one is to be given. */
  readonly either?: readonly (readonly string[])[];
  /** How many words may stand in it. */
  readonly mostWords?: number;
  /** How many words of one source may stand in all such tags of a page. */
  readonly mostWordsOfOneSource?: number;
  /** How it is written. */
  readonly example: string;
  /** How else it is written, where it can show another thing. */
  readonly otherExamples?: readonly string[];
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
  Compare: {
    meaning:
      'Two or three roles side by side in a small table, by what you choose: every figure with its mark, every blank called one.',
    content: 'none',
    props: {
      roles: {
        required: true,
        refersTo: 'roles',
        meaning: 'two or three roles, in the order of the columns',
      },
      show: {
        required: true,
        refersTo: 'measures',
        meaning: 'one to six rows: pay, growth, hours, degree, or any other kind of fact',
      },
    },
    example: '<Compare roles="account-manager, relationship-manager" show="pay, time-to-enter, growth" />',
  },
  Ladder: {
    meaning:
      'A career drawn as steps: of a role, as the sources tell it in order; or of positions that you name, with the source that does.',
    content: 'none',
    props: {
      role: {
        required: false,
        refersTo: 'role',
        meaning: 'a role whose career a source tells in steps',
      },
      steps: {
        required: false,
        refersTo: 'steps',
        meaning: 'two to six positions from first to last, with semicolons between, without figures',
      },
      source: { ...SOURCE, required: false, meaning: 'with steps: the source that names them' },
    },
    either: [['role'], ['steps', 'source']],
    example: '<Ladder role="account-manager" />',
    otherExamples: [
      '<Ladder steps="Junior account manager; Account manager; Account director" source="schools-com-account-manager-vs-account-executive" />',
    ],
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
  Quote: {
    meaning:
      'Words of a source, quoted as they stand there, with its mark: a term or a turn of phrase that matters as such. Never a sentence: what a source says is told in your words.',
    content: 'required',
    props: {
      source: SOURCE,
      record: {
        required: false,
        refersTo: 'record',
        meaning: 'the record of which the words are, so that the quotation cannot outlive it',
      },
    },
    mostWords: 7,
    mostWordsOfOneSource: 25,
    example: '<Quote source="zippia-key-account-manager-vs-relationship-manager">strong work ethic</Quote>',
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
