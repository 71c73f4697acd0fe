import { endsInJobNoun, isJobNoun, wholeNoun, wordsOf } from './role-words.ts';

/** Titles that do not end in the noun of the job, or in one that says other things by itself: "guide", "reader". */
export const TITLES_WITHOUT_JOB_LAST: readonly string[] = [
  'chef de partie',
  'chef de cuisine',
  'commis de cuisine',
  'demi chef de partie',
  'commis chef',
  'attorney general',
  'au pair',
  'cabin crew',
  'ground staff',
  'ward boy',
  'cabin crew member',
  'flight crew',
  'ground crew',
  'surgeon general',
  'editor in chief',
  'scrum master',
  'product owner',
  'station master',
  'tour guide',
  'mail carrier',
  'letter carrier',
  'meter reader',
  'dog walker',
  'pet sitter',
  'tree trimmer',
  'meat cutter',
  'tile setter',
  'tool and die maker',
  'fence erector',
  'floor layer',
  'chimney sweep',
  'civil servant',
  'health visitor',
  'ethical hacker',
  'venture capitalist',
  'medical scribe',
  'stunt performer',
  'blackjack dealer',
  'car dealer',
  'art dealer',
  'antique dealer',
  'pit boss',
  "maître d'",
  'stable hand',
  'ranch hand',
  'stunt double',
  'body double',
  'food runner',
  'pot washer',
  'car washer',
  'delivery rider',
  'dispatch rider',
  'dinner lady',
  'lollipop lady',
  'chief mate',
  'first mate',
  'second mate',
  'third mate',
  'bounty hunter',
  'rat catcher',
  'dog catcher',
  'pattern cutter',
  'hair cutter',
  'stone cutter',
  'personal shopper',
  'mystery shopper',
  'circus performer',
  'street performer',
  'tree planter',
  'panel beater',
  'content creator',
  'avalanche forecaster',
  'weather forecaster',
  'news anchor',
  'odd-job man',
  'removal man',
  'garbage man',
  'company man',
  'cable guy',
  'pool boy',
  'ball boy',
  'home help',
  'practice owner',
  'salon owner',
  'shop owner',
  'restaurant owner',
  'foster parent',
  'gram sevak',
  'sound mixer',
  'dubbing mixer',
  'recording mixer',
  'trained graduate teacher',
  'booth renter',
];

/** "Cabinet maker", "tool and die maker": who makes a thing; not whoever decides, nor a thing that makes another. */
const MAKER = /^(?:\p{L}+ ){1,3}(?<!\b(?:decision|policy|law|home|money|difference|coffee|ice) )maker$/u;

/** "Private equity associate": not whoever is somebody's. */
const ASSOCIATE =
  /^(?:\p{L}+ ){1,4}(?<!\b(?:and|business|close|known|former|his|her|their|our|your|the|an?) )associate$/u;

const isTitleWithoutJobLast = (name: string): boolean => {
  const whole = name.trim().toLowerCase().replace(/s$/, '');
  return (
    MAKER.test(whole) ||
    ASSOCIATE.test(whole) ||
    TITLES_WITHOUT_JOB_LAST.some((title) => whole === title || whole.endsWith(` ${title}`))
  );
};

/** Whether a name ends in the noun of a job, is a title that does not, or names whoever learns one. */
export const endsInJob = (name: string): boolean =>
  isLearner(name) || isTitleWithoutJobLast(name) || endsInJobNoun(name) || wholeNoun(name) !== null;

/** "Electrician apprentice": whoever learns the job that stands before. */
const isLearner = (name: string): boolean => {
  const [last, before] = wordsOf(name).reverse();
  return /^(?:apprentice|trainee|helper)$/.test(last?.key ?? '') && isJobNoun(before?.key ?? '');
};
