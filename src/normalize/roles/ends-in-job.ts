import { endsInJobNoun, isJobNoun, OUTSIDE_WORDS, wholeNoun, wordsOf } from './role-words.ts';

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
  'research fellow',
  'teaching fellow',
  'clinical fellow',
  'postdoctoral fellow',
  'house parent',
  'bar back',
  'army medic',
  'combat medic',
  'naval rating',
  'registrar general',
  'justice of the peace',
  'bus escort',
  'fire lookout',
  'gramin dak sevak',
  'naib tehsildar',
  'hop grower',
  'tree grower',
  'fruit grower',
  'asbestos remover',
  'furniture remover',
  'union official',
  'brew master',
  'dive master',
  'harbour master',
  'harbor master',
  'post master',
  'hod carrier',
  'casino dealer',
  'poker dealer',
  'bullion dealer',
  'treasury dealer',
  'scrap dealer',
];

/** "Cabinet maker", "tool and die maker": who makes a thing; not whoever decides, nor a thing that makes another. */
const MAKER =
  /^(?:\p{L}+ ){1,3}(?<!\b(?:decision|policy|law|home|money|difference|coffee|ice|auto|car|drug|chip|aircraft|truck|steel|engine) )maker$/u;

/** "Roof bolter", "gem setter": who is called by what he does to a thing, and would not be by the verb alone. */
const DOES_TO_THING =
  /^(?:[\p{L}-]+ ){0,2}(?!(?:an?|the|this|that|each|every|most|many|some|other|another|pace|trend|jet|agenda|standard|record|home|price|cost|corner|paper|wire|bolt|box|glass|cookie|lawn) )[\p{L}-]{3,} (?:cutter|setter|layer|jointer|bolter|tapper|puller|shucker|roller|shunter|marshaller|inseminator|sexer|catcher|trimmer|skinner|boner|gutter|pruner|feller|winder|dyer|spinner|knitter|presser|finisher|polisher|grinder|buffer|sitter|walker|waxer|threader|braider|tinter|fencer|digger|blaster|caulker|rigger|lister)$/u;

/** "Private equity associate": not whoever is somebody's. */
const ASSOCIATE =
  /^(?:\p{L}+ ){1,4}(?<!\b(?:and|business|close|known|former|his|her|their|our|your|the|an?) )associate$/u;

const isTitleWithoutJobLast = (name: string): boolean => {
  const whole = name.trim().toLowerCase().replace(/s$/, '');
  return (
    MAKER.test(whole) ||
    DOES_TO_THING.test(whole) ||
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

/** Two or three words of which the last may name somebody by what he does: "copper pipe benders". */
const MADE = /(?<![\p{L}-])(?:[\p{L}-]{3,} ){1,2}[\p{Ll}]{4,}ers?(?![\p{L}-])/gu;

/** The names in a text of those who are called by what they make or do to a thing: "sail makers", "roof bolters". */
export function namesByWhatIsMade(text: string): string[] {
  return [...text.slice(0, 20_000).matchAll(MADE)].flatMap(({ 0: found }) => {
    const words = found.split(' ');
    const name = words.slice(-2).join(' ');
    const whole = name.toLowerCase().replace(/s$/, '');
    const [first = ''] = words.slice(-2);
    const isName =
      (MAKER.test(whole) || DOES_TO_THING.test(whole)) && !OUTSIDE_WORDS.has(first.toLowerCase());
    return isName ? [name] : [];
  });
}
