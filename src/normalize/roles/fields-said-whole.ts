import { isJobNoun, wordsOf } from './role-words.ts';

/**
 * Fields of jobs that hold a word which elsewhere ends a name or joins two: "health and safety manager" is one job, an "income tax
 * inspector" no inspector with an income. Before any noun of a job they are a part of its name.
 */
const FIELDS: readonly string[] = [
  '(?:environmental |occupational )?health and safety',
  'food and beverage',
  'speech and language',
  'health and social care',
  'art and design',
  '(?:equality,? )?diversity and inclusion',
  'strength and conditioning',
  'learning and development',
  'sales and marketing',
  'marketing and communications',
  'heating and air conditioning',
  'oil and gas',
  'parks and recreation',
  'risk and compliance',
  'governance and compliance',
  'compensation and benefits',
  'research and development',
  'radio and television',
  'fire and rescue',
  'search and rescue',
  'hair and make-?up',
  'exhibit and display',
  'atmospheric and space',
  'water and wastewater',
  'design and technology',
  'drug and alcohol',
  'alcohol and drug',
  'marriage and family',
  'child and family',
  'children and families',
  'library and information',
  'supply and logistics',
  'transport and logistics',
  'warehouse and logistics',
  'data and analytics',
  'press and communications?',
  'film and video',
  'film and television',
  'tool and die',
  'trust and safety',
  'quality and safety',
  'income tax',
  'call cent(?:re|er)',
  'real estate',
  '(?:help|service|front) desk',
  'heavy goods vehicle',
  'special needs',
  'higher level',
  'aged care',
  'assisted living',
  'embedded (?:software|systems)',
  'paid (?:media|search|social)',
  'Indian (?:Administrative|Police|Forest|Foreign|Revenue) Service',
];

/** Words that are a field only before some nouns: elsewhere they say where, on what terms or what somebody does. */
const FIELDS_BEFORE: readonly (readonly [string, string])[] = [
  ['compensation', 'analyst|manager|specialist|consultant|adviser|advisor|officer|director'],
  ['(?:wages?|salary|salaries)', 'clerk|administrator'],
  ['media and communications?', 'manager|officer|specialist|adviser|director|coordinator'],
  ['contracts?', 'administrator|manager|specialist|engineer|lawyer|officer|analyst|negotiator'],
  ['reporting', 'radiographer|accountant'],
  ['union', 'representative|rep|organi[sz]er|officer|steward'],
  ['agency', 'manager|director|principal'],
  [
    '(?:training|hiring)',
    'manager|officer|coordinator|co-ordinator|specialist|consultant|adviser|advisor|administrator',
  ],
  ['operating', 'engineer|department practitioner'],
  ['running', 'coach'],
  ['set', 'designer|decorator|dresser|builder|painter|medic'],
  [
    '(?:city|town|county|district)',
    'manager|clerk|planner|treasurer|attorney|auditor|assessor|surveyor|councillor|commissioner',
  ],
  ['(?:country|area)', 'manager|director'],
  ['local government', 'officer|administrator|lawyer'],
  ['government affairs', 'manager|director|specialist|officer'],
  ['classroom', 'assistant|teacher|aide'],
  ['level', 'designer'],
  ['early years', 'teacher|educator|practitioner|professional|assistant|worker|manager'],
  ['applied', 'scientist|mathematician|physicist|researcher'],
  ['embedded', 'engineer|developer'],
  ['armed', 'guard|officer'],
  ['rural', 'mail carrier|carrier'],
  ['private', 'investigator|detective|chef|banker|tutor|secretary|nurse'],
  ['public', 'defender|prosecutor|accountant|adjuster'],
];

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${FIELDS.join('|')}) (?!(?:an?|the|each|every) )(?:[\p{L}-]+ )?[\p{L}-]+|${FIELDS_BEFORE.map(
    ([field, nouns]) => `${field} (?:${nouns})s?`,
  ).join('|')})(?![\p{L}-]|[’'])`,
  'giu',
);

/** The names of jobs in a text whose fields are such. */
export function namesOfWholeFields(text: string): string[] {
  return [...text.matchAll(PATTERN)].flatMap(({ 0: name }) => {
    const words = wordsOf(name);
    const noun = words.findLastIndex(({ key }) => isJobNoun(key));
    const end = words[noun];
    return end === undefined || noun < 1 ? [] : [name.slice(0, end.to)];
  });
}
