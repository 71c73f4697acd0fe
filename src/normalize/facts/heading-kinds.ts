import { FACT_KINDS, type FactKind } from '../../domain/fact-kind.ts';

/** What a heading or the label of a table row says that follows: a kind of fact, pay, or nothing known. */
export type Topic = FactKind | 'pay' | null;

const BY_TITLE = new Map<string, FactKind>();
for (const [kind, title] of Object.entries(FACT_KINDS)) {
  for (const known of factKinds()) if (known === kind) BY_TITLE.set(title.toLowerCase(), known);
}

function factKinds(): FactKind[] {
  const kinds: FactKind[] = [];
  for (const kind in FACT_KINDS) if (isFactKind(kind)) kinds.push(kind);
  return kinds;
}

export function isFactKind(kind: string): kind is FactKind {
  return Object.hasOwn(FACT_KINDS, kind);
}

/** Other names for the kinds, the narrower before the wider. */
const NAMES: readonly (readonly [RegExp, Topic])[] = [
  // What employment is expected to be is neither the number of jobs nor its growth.
  [/\bprojected employment, \d{4}/i, null],
  [/\b(?:highest|best|top)[- ]?paying (?:cit|metro|area|location)/i, 'highest-paying-city'],
  [/\b(?:highest|best|top)[- ]?paying states?/i, 'highest-paying-state'],
  [/\b(?:highest|best|top)[- ]?paying (?:compan|employer|firm)/i, 'highest-paying-employer'],
  [/\b(?:highest|best|top)[- ]?paying (?:industr|sector)/i, 'highest-paying-industry'],
  [
    /\b(?:pay|salary) (?:factors|depends)|factors (?:that )?(?:affect|influence)\w* (?:pay|salary)/i,
    'pay-factor',
  ],
  [/\b(?:benefits|perks)\b(?!.*\bsalar)/i, 'benefit'],
  [/\b(?:job satisfaction|satisfaction)\b/i, 'satisfaction'],
  [/\bgender\b|\bmale\b|\bfemale\b/i, 'gender'],
  [/\b(?:race|ethnic)/i, 'race'],
  [/\bLGBT/i, 'lgbt'],
  [/\b(?:average|median|mean)? ?age\b/i, 'age'],
  [
    /\b(?:years of experience|work experience in a related|required experience|experience required|experience-years)\b/i,
    'experience-years',
  ],
  [/\b(?:time to (?:enter|become|qualify)|how long)\b/i, 'time-to-enter'],
  [
    /\b(?:growth|job outlook|employment change|projected|projections?|percent change in employment|outlook|prospects)\b/i,
    'growth',
  ],
  [/\b(?:openings|vacancies)\b/i, 'openings'],
  [
    /\b(?:number of jobs|new jobs|jobs by \d{4}|jobs, \d{4}|employment, \d{4}|employed|number employed|how many)\b/i,
    'jobs',
  ],
  [
    /\b(?:entry-level education|typical education|education(?:al)? requirements?|degree levels?|most common degree|degrees?|education)\b/i,
    'degree',
  ],
  [/\b(?:majors?|fields? of study|degree (?:paths|subjects)|subjects)\b/i, 'major'],
  [/\b(?:colleges?|universit|schools?)\b/i, 'college'],
  [/\b(?:certificat|licens|credential|registration)/i, 'certification'],
  [/\b(?:associations?|professional bodies|networks?)\b/i, 'association'],
  [/\b(?:job sites?|job boards?)\b/i, 'job-site'],
  [/\b(?:courses?|classes)\b/i, 'course'],
  [/\b(?:on-the-job training|training)\b/i, 'training'],
  [/\b(?:software|tools|technolog)/i, 'tool'],
  [/\b(?:top|largest|best) (?:companies|employers)|\bcompanies\b|\bemployers\b/i, 'employer'],
  // "What this source states" heads no list of places.
  [/\b(?:top|best) states|(?<!\b(?:source|article|guide|page) )\bstates\b(?!.*\bunited)/i, 'state'],
  [/\b(?:top|best) cities|\bcities\b/i, 'city'],
  [/\bindustr(?:y|ies)\b/i, 'industry'],
  [/\b(?:work(?:ing)? hours|hours|work schedules?|schedules?)\b/i, 'hours'],
  [/\btravel\b/i, 'travel'],
  [/\b(?:work environment|working conditions|workplace|where (?:they|\w+) work)\b/i, 'work-environment'],
  [
    /\b(?:career paths?|career progression|career ladder|advancement|promotion|progression)\b/i,
    'career-step',
  ],
  [/\b(?:how to become|steps? to becom|steps?)\b/i, 'entry-step'],
  [/\b(?:types? of|speciali[sz]ations?|specialt)/i, 'specialization'],
  [/\b(?:tips|advice)\b/i, 'career-tip'],
  // "Duties of a customer success manager" names a job, and not how it is measured.
  [/\b(?:measure|(?<!\b(?:customer|client) )success|KPI|performance indicators)/i, 'success-measure'],
  [/\b(?:challenge|what is hard|hard job|drawback|cons\b)/i, 'challenge'],
  [/\b(?:important qualities|qualities|traits|personality)\b/i, 'trait'],
  [/\bskills?\b/i, 'skill'],
  [/\b(?:contacts?)\b(?! for)/i, 'contact'],
  [/\b(?:trends?)\b/i, 'trend'],
  [
    /\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks|what (?:they|does|do|\w+s) (?:.{0,40} )?do\b|day-to-day|job duties|job description)/i,
    'duty',
  ],
  [
    /\b(?:salar(?:y|ies)|wages?|pay|earnings|compensation|income|earn|paid|make)\b|\b(?:the|good|best|most|big) money\b/i,
    'pay',
  ],
  [/\b(?:difference|vs\.?|versus|compar)/i, 'difference'],
  [/^what (?:is|are) (?:an? )?/i, 'definition'],
];

/** Headings that name pay first are about pay, whatever else they name: "Pay by state", "Salary and benefits". */
const PAY_FIRST =
  /^(?:the |an? |average |typical |median |annual |hourly |starting |base |yearly |mean |total )*(?:salar(?:y|ies)|pay|wages?|earnings|compensation|income)\b(?! (?:factors|depends))|\bhow much (?:do|does|can|is)\b|\b(?:salar(?:y|ies)|pay|wages?|earnings|compensation) (?:by|per|range|for|in|of|and|based|ladder|bands?|scale|expectations?|guide|outlook|overview|breakdown|table)\b|\bmedian (?:annual|hourly|pay)/i;

/** The topic of a heading, an introduction or the label of a row. */
export function topicOf(text: string): Topic {
  const heading = text.trim().replace(/\s+About this section$/i, '');
  const exact = BY_TITLE.get(heading.toLowerCase());
  if (exact !== undefined) return exact;
  if (PAY_FIRST.test(heading)) return 'pay';
  return NAMES.find(([pattern]) => pattern.test(heading))?.[1] ?? null;
}
