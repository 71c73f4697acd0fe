import { plainLine } from '../markup/plain-lines.ts';
import { findPlaces } from '../mentions/find-places.ts';
import { isListedNoun, OUTSIDE_WORDS, wordsOf } from './role-words.ts';
import { NO_JOB } from './stated-names.ts';

/**
 * The nouns that name jobs on one page and that no list of jobs knows: "mahout", "roof bolter", "toddy tapper". A page tells of
 * somebody what only those are told of who have a job ("a toddy tapper earns …", "the pay of roof bolters"), and it
 * says so more than once, or in its title and again in its text.
 *
 * Takes the title, if it has one, and the lines of a text; gives the nouns in lower case and the singular.
 */
export function nounsOfPage(title: string | null, lines: readonly string[]): ReadonlySet<string> {
  const texts = lines.slice(0, MOST_LINES).map((line) => plainLine(line.slice(0, LONGEST_LINE)).trim());
  const opening = [title ?? '', ...texts.filter((text) => text !== '').slice(0, FIRST_LINES)];
  const asked = new Set(opening.flatMap((line) => nounsIn(line, TITLED)));
  const compared = new Set(opening.flatMap((line) => nounsIn(line, COMPARED)));
  const paid = timesOf(texts, PAID_ONE);
  const told = timesOf(texts, TOLD);
  // A title that names a job knows what it is about: no other word of it is the noun of one, if nothing in its form says so.
  const isNamed = opening.some((line) => wordsOf(line).some(({ key }) => isListedNoun(key)));
  const isTitled = (noun: string): boolean =>
    opening.slice(0, 2).some((line) => nounsIn(line, TITLED).includes(noun));
  const isSaidAgain = (noun: string): boolean =>
    texts.filter((text) => text.toLowerCase().includes(noun)).length >= OFTEN &&
    // The name of a site is never written small.
    texts.some((text) => text.includes(noun));
  return new Set(
    [...new Set([...asked, ...paid.keys(), ...told.keys()])].filter((noun) => {
      const times = (paid.get(noun) ?? 0) + (told.get(noun) ?? 0);
      const isAsked = asked.has(noun);
      if (NO_PEOPLE.test(noun)) return false;
      // "Bursar or patent attorney?": of two that are set beside each other the one is what the other is.
      if (compared.has(noun) && ((times > 0 && timesSomebody(noun, texts) > 0) || doesSomething(noun, texts)))
        return true;
      if (CALLED_FOR_DOING.test(noun)) return times >= TWICE || (isAsked && (times > 0 || isSaidAgain(noun)));
      if (isNamed || !isAsked) return false;
      // "Groom in Germany" over cards: the first line names nothing else.
      return (paid.get(noun) ?? 0) > 0
        ? isSaidAgain(noun)
        : isTitled(noun) && timesSomebody(noun, texts) >= TWICE;
    }),
  );
}

/** Whether a text tells of one or of several that bear a noun, which the names of firms and fields never are: "a groom", "junior grooms". */
const timesSomebody = (noun: string, texts: readonly string[]): number => {
  const said = new RegExp(
    `(?<![\\p{L}-])(?:(?:[Aa]n?|[Ee]ach|[Ee]very|[Pp]er) (?:\\p{Ll}+ )?${noun}|\\p{Ll}{3,} ${noun}s)(?= (?:in|at|with|on|who|and|or|earns?|is|are|can|makes?|starts?|averages?|gets?|may|will|has|have|takes?)(?!\\p{L})|[.,;:?!)]|$)`,
    'u',
  );
  return texts.filter((text) => said.test(text)).length;
};

/** "A dramaturg shapes one production": whether a text tells what one does who bears a noun; the field of a job does nothing by itself. */
const doesSomething = (noun: string, texts: readonly string[]): boolean => {
  const does = new RegExp(`(?:^|[.;:!?] )An? ${noun} (\\p{Ll}{3,}s) \\p{Ll}+ `, 'iu');
  return texts.some((text) => {
    const [, verb = ''] = does.exec(text) ?? [];
    return verb !== '' && !verb.endsWith('ss') && !wordsOf(verb).some(({ key }) => isListedNoun(key));
  });
};

/** In how many lines patterns find each noun. */
function timesOf(lines: readonly string[], patterns: readonly RegExp[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const line of new Set(lines))
    for (const noun of new Set(nounsIn(line, patterns))) times.set(noun, (times.get(noun) ?? 0) + 1);
  return times;
}

/** Up to five words that may be the name of a job. */
const NAME = String.raw`((?:[\p{L}’'-]+ ){0,4}?[\p{L}-]+)`;
/** Where those work of whom something is told. */
const IN = `(?: (?:in|at|with|on|near|across|outside) [^.,;:?!|]{2,40})?`;

/** What a title compares. */
const COMPARED: readonly RegExp[] = [
  rule(String.raw`^${NAME} (?:vs\.?|versus|or) `),
  rule(String.raw`(?<!\p{L})(?:vs\.?|versus|or) (?:an? )?${NAME}(?=:|\?|$|,| \p{P})`),
];

/** What a title says of those who have a job. */
const TITLED: readonly RegExp[] = [
  ...COMPARED,
  rule(
    `how much(?: money)?(?: can| does| do| is| are| would)? (?:an?|the|one)? ?${NAME}s? (?:really |actually )?(?:make|earn|get paid|paid|bring|take)`,
  ),
  rule(
    String.raw`(?:^|: )(?:the |an? |average |typical |hourly )?${NAME} (?:salar(?:y|ies)|pay|wages?|earnings|job description|career)(?![\p{L}])`,
  ),
  rule(
    String.raw`(?:salar(?:y|ies)|pay|wages?|earnings|rates|states|cities) (?:of|for) (?:an? |the )?${NAME}(?= in | by |,|:|\?|$| \p{P}| \d)`,
  ),
  rule(String.raw`^${NAME} in \p{Lu}\p{L}+(?=:|\?|$)`),
  rule(`what (?:an? |the )?${NAME} (?:really |actually )?(?:are paid|is paid|earn|make|get)`),
  rule(String.raw`(?:become|becoming|life as|work as|be) an? ${NAME}(?= in |,|:|\?|$)`),
  rule(String.raw`^(?:an? )?((?:[\p{L}’'-]+ ){0,2}[\p{L}-]+)$`),
];

/** That somebody is paid. */
const PAID = String.raw`(?:earns?|is paid|are paid|averages?|takes? (?:home|in)|makes? (?:about |around |between |some |roughly |just |over |up to )*[$€£₹\d]|(?:gets?|draws?|can expect|starts? on|is on|are on|brings? home|commands?|charges?) (?:about |around |between |some |roughly |just |over |up to )*[$€£₹\d])`;

/** What a text says of one who has a job. */
const PAID_ONE: readonly RegExp[] = [
  rule(
    String.raw`(?<![\p{L}-])(?:an?|the|one|the average|the typical|the median|a typical|an average|each|every) ${NAME}${IN} (?:typically |usually |generally |now |currently |normally )?${PAID}`,
  ),
];

/** What a text says of those who have a job. */
const TOLD: readonly RegExp[] = [
  rule(
    `(?:^|[.!?;:] |^\\p{Lu}\\p{Ll}+, |most |many |while |and |where |that )${NAME}${IN} (?:typically |usually |generally |now |currently |normally )?${PAID}`,
  ),
  rule(
    String.raw`(?:average|median|mean|typical|annual|hourly|monthly|yearly|starting|base|the|gross) (?:salary|pay|wages?|earnings|income|rate|compensation)(?: range)? (?:of|for) (?:an? |the |most |all |our )?${NAME}(?= is | was | are | were | in | at | stands| runs| comes|,|\.|:|$)`,
  ),
  rule(`(?:an?|the) (?:average|median|mean|typical) ${NAME} (?:salary|wage|income)`),
  rule(
    String.raw`(?:worked?|working|job|career|trained|hired|employed|start(?:ed)?) as an? ${NAME}(?= in | at | for | is | and |,|\.|:|$)`,
  ),
];

function rule(pattern: string): RegExp {
  return new RegExp(pattern, 'giu');
}

/** The nouns of the names that patterns find in a line, of those that no list of jobs knows. */
function nounsIn(line: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const words = wordsOf(match[1] ?? '');
      const noun = words.at(-1)?.key ?? '';
      // "Jobs in Denver": a place is called after nothing that it does.
      const isPlace = findPlaces(line).some(
        (place) =>
          line.slice(place.from, place.to).toLowerCase() === match[1]?.split(' ').at(-1)?.toLowerCase(),
      );
      const isNoJob =
        isPlace ||
        !/^\p{L}{4,}$/u.test(noun) ||
        isListedNoun(noun) ||
        (OF_COMPOUNDS.has(noun) ? words.length === 1 : NO_JOB.has(noun) || OUTSIDE_WORDS.has(noun)) ||
        ANYBODY.has(noun);
      return isNoJob ? [] : [noun];
    }),
  );
}

/** Endings of nouns that name people by what they do. */
const CALLED_FOR_DOING = /(?:er|or|eur|ist|ian|man|eer|ster|\p{L}{3}person)$/u;

/** Nouns of these endings that name no people, or people that every list knows: "newspaper", "register", "doctor". */
const NO_PEOPLE =
  /(?:paper|over|under|ever|ther|either|order|ister|ter?ter|imber|ember|umber|(?:fl|t|p|sh|l|v)ower|ater|after|tier|ier|cover|corner|letter|matter|buffer|border|error|mirror|color|colour|labor|labour|favor|favour|harbor|minor|major|prior|superior|interior|exterior|junior|senior|elevator|calculator|indicator|generator|processor|tractor|motor|monitor|sensor|vector|actor|doctor|floor|door|human|answer|hour|german|roman|degree)$/;

/** Nouns that name a job only with a word before them: "art dealer", "mail carrier", "brew master". */
const OF_COMPOUNDS: ReadonlySet<string> = new Set(
  'master carrier dealer performer climber mover publisher helper guide professional'.split(' '),
);

/** Who is paid as anybody is, or is no person. */
const ANYBODY: ReadonlySet<string> = new Set(
  `man woman human mother father brother sister parent child person people resident student client patient buyer seller spender
  seeker finder explorer winner salary offer december november october september number summer winter career power water center`
    .trim()
    .split(/\s+/),
);

/** So much of a text is enough to tell. */
const MOST_LINES = 2_000;
const LONGEST_LINE = 2_000;
/** So many lines at most stand before the end of a title. */
const FIRST_LINES = 8;
/** In so many lines a noun stands that a page goes on about. */
const OFTEN = 3;
const TWICE = 2;
