/**
 * Every kind of fact, with its heading on a page: section by section, in reading order. The list is closed: a new kind is
 * added here first, and then belongs to a section.
 */
const WORK = {
  definition: 'What it is',
  duty: 'Duties',
  colleague: 'Works with',
  contact: 'Contacts at client firms',
  'work-environment': 'Work environment',
  hours: 'Working hours',
  travel: 'Travel',
  difference: 'How it differs from similar roles',
} as const;

const GETTING_IN = {
  degree: 'Degree',
  major: 'Fields of study',
  college: 'Colleges',
  'time-to-enter': 'Time to get in',
  'experience-years': 'Years of experience',
  experience: 'Experience that helps',
  training: 'Training',
  'entry-step': 'Steps into the job',
  certification: 'Certifications',
  association: 'Associations',
  course: 'Courses',
} as const;

const SKILLS = {
  skill: 'Skills',
  trait: 'Traits',
  tool: 'Tools',
} as const;

const PATH = {
  'career-step': 'Career path',
  specialization: 'Specializations',
  'career-tip': 'Career tips',
} as const;

const OUTLOOK = {
  growth: 'Growth',
  jobs: 'Number of jobs',
  openings: 'Openings a year',
  trend: 'Trends',
  industry: 'Industries',
  employer: 'Employers',
  state: 'Top states for jobs',
  city: 'Top cities for jobs',
  'job-site': 'Job sites',
  'highest-paying-industry': 'Highest-paying industry',
  'highest-paying-employer': 'Highest-paying employer',
  'highest-paying-state': 'Highest-paying state',
  'highest-paying-city': 'Highest-paying city',
} as const;

const PAY_TERMS = {
  'pay-factor': 'What pay depends on',
  'pay-component': 'Pay beyond base',
  benefit: 'Benefits other than pay',
} as const;

const HOW_IT_GOES = {
  'success-measure': 'How success is measured',
  challenge: 'What is hard',
  satisfaction: 'Job satisfaction',
} as const;

const PEOPLE = {
  age: 'Average age',
  gender: 'Gender',
  race: 'Race and ethnicity',
  lgbt: 'LGBT share',
} as const;

export const FACT_KINDS = {
  ...WORK,
  ...GETTING_IN,
  ...SKILLS,
  ...PATH,
  ...OUTLOOK,
  ...PAY_TERMS,
  ...HOW_IT_GOES,
  ...PEOPLE,
} as const;

export type FactKind = keyof typeof FACT_KINDS;

function isFactKind(name: string): name is FactKind {
  return Object.hasOwn(FACT_KINDS, name);
}

const section = (id: string, title: string, kinds: Partial<Record<FactKind, string>>) => ({
  id,
  title,
  kinds: Object.keys(kinds).filter(isFactKind),
});

/** The sections of a profile and of a comparison, with the kinds of fact that stand in each, in reading order. */
export const FACT_SECTIONS = [
  section('work', 'The work', WORK),
  section('getting-in', 'Getting in', GETTING_IN),
  section('skills', 'Skills and traits', SKILLS),
  section('path', 'Where it leads', PATH),
  section('outlook', 'Outlook and where jobs are', OUTLOOK),
  section('pay-terms', 'What pay depends on', PAY_TERMS),
  section('how-it-goes', 'On the job', HOW_IT_GOES),
  section('people', 'Who does it', PEOPLE),
] as const;
