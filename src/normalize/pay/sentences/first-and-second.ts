// "The former", "the second group", "for the one … and for the other": words that mean one of two jobs named before.

/** How somebody is said to be paid, right behind who it is. */
const IS_PAID =
  '(?:earns?|gets?|makes?|takes?|averages?|is paid|are paid|starts?|draws?|can count on|can expect|tops? out)\\b';

/** A sum, be it with a word of how exact it is. */
const SUM = '(?:(?:about|around|nearly|roughly|some|up to|from|at|on|with) )?(?:A|C|US|Rs\\.? ?)?[$€£₹]';

/** "Of the figures for the first and the second": sums that are told for each. */
const OF_FIGURES = '(?<=\\b(?:figures|numbers|averages|rates|sums|amounts) (?:for|of) )';

/** What one of two is called by: "the first group", "the second of these". */
const NAMED = '(?:group|of (?:the two|these|them))\\b';
const JOB = '(?:role|job(?! pays?\\b)|occupation)\\b';

/** Some words of one sentence; a point within a sum does not end it. */
const SOME_WORDS = '(?:[^.]|\\.(?=\\d)){3,60}';

const FIRST = [
  'the former\\b',
  `the first(?=\\s${IS_PAID})`,
  // "… pay the first £61,000 and the second £31,000".
  `the first(?=,?\\s${SUM}${SOME_WORDS}\\bthe second,?\\s${SUM})`,
  `${OF_FIGURES}the first(?=\\s(?:are|were|is|was)\\b)`,
  `(?:the )?first ${NAMED}`,
  `the first ${JOB}`,
  '(?<=[$€£₹][\\d.,k]+\\sfor )the (?:first|one)(?=\\s?[,;]| and\\b)',
];

const SECOND = [
  'the latter\\b',
  `the second(?=\\s${IS_PAID})`,
  `(?<=\\bthe first,?\\s(?:${IS_PAID}|${SUM})${SOME_WORDS})the second(?=,?\\s${SUM})`,
  `${OF_FIGURES}the second(?=\\s(?:are|were|is|was)\\b)`,
  `(?:the )?second ${NAMED}`,
  'the second (?:role|job|occupation)\\b',
  `(?<=\\bfirst (?:${NAMED}|${JOB})${SOME_WORDS})the second(?=,?\\s[$€£₹]|\\W*$)`,
  `(?<=\\bthe first\\b${SOME_WORDS}\\sfor )the second\\b(?=\\W*$)`,
  `(?<=\\bfor the one\\b${SOME_WORDS}\\sfor )the other\\b`,
];

/** The patterns of words for the first of two jobs, and for the second. */
export const FIRST_OF_TWO = new RegExp(`\\b(?:${FIRST.join('|')})`, 'gi');
export const SECOND_OF_TWO = new RegExp(`\\b(?:${SECOND.join('|')})`, 'gi');
