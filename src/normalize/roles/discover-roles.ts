import type { RoleId } from '../../domain/role-id.ts';
import { type Block, type Table, textOf } from '../markup/blocks.ts';
import { isDateLine } from '../markup/line-shape.ts';
import { findPlaces } from '../mentions/find-places.ts';
import { saysPay } from '../pay/pay-words.ts';
import { germanTitleRoles } from './german-roles.ts';
import {
  areMostlyJobs,
  isJobLabel,
  jobsAmong,
  jobsPaidInLines,
  MANY,
  namesByLayout,
  namesOfLines,
  numberedTitles,
} from './names-by-layout.ts';
import { type KnownRole, RoleLexicon, roleIdOf } from './role-lexicon.ts';
import {
  CIRCUMSTANCES,
  COMMON_SHORT_FORMS,
  CREDENTIAL_WORDS,
  GERMAN_PAY,
  isClipped,
  isCutOf,
  isGradedJob,
  isJobName,
  isJobNoun,
  JOB_COLUMN,
  OUTSIDE_WORDS,
  RANK_WORDS,
  STAGE_WORDS,
  TOO_GENERAL,
  wholeNoun,
  withoutStage,
  wordsOf,
} from './role-words.ts';
import { isAddress, isMenu, namesSite, pathOf, withoutNumber } from './title-lines.ts';

/** Words that follow a role's name in a title and say what the page tells of it. */
const TOPIC =
  /\b(?:salar(?:y|ies)|pay|wages?|earnings|income|compensation|career|careers|job|jobs|duties|role|roles|responsibilit(?:y|ies)|description|outlook|guide|profile|overview|requirements|skills|qualifications|education|training|certifications?|resume|interview|statistics|trends|demographics|facts|hourly|average|starting|annual|rates?|work|in|by|at|near|for|per|is|are|do|does|make|makes|earn|earns|from|with|without|\d{4})\b.*$/iu;

const TOPIC_OF_PAY = /\b(?:salar(?:y|ies)|pay|wages?|earnings)\b/i;

/** "A Salary vs B Salary": the topic may stand behind each of two jobs. */
const TOPIC_AT_END =
  /(?:[’']s?)?(?:\s+(?:starting|average|annual|typical|base|median))?\s+(?:salar(?:y|ies)|pay|wages?|earnings|jobs?|careers?)$/i;

/** Questions that only a job answers: whatever stands in them is one, though no list of jobs knows it. */
const ASKED_OF_JOB: readonly RegExp[] = [
  /\bwhat (?:does|do) (?:an? )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+) do(?=\?|$| in | for )/iu,
  /\b(?:how to become|becoming|become) an? ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?=\?|$|:| in | with | without )/iu,
  /\bhow much (?:does|do|can) (?:an? |the )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:earns?|makes?|get paid)(?=\?|$|:| in | an? | per )/iu,
  /\b(?:what|how much) (?:does|do|can|could) (?:an? |the )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+) (?:bring home|take home|pull in|get paid|earn|make)(?=\?|$| in | an? | per )/iu,
  /\bgood (?:pay|salary|wage) for an? ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?=\?|$)/iu,
];
/** "Who earns more, the bartender or the waiter?" */
const WHICH_OF_TWO =
  /\b(?:who|which)\b[^,:?–—]{0,60}?(?:[,:]\s|\s?[–—โ]\s?)(?:an? |the )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+),? or (?:an? |the )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+)\?/iu;

const ASKED: readonly RegExp[] = [
  /\b(?:salary|pay|wages|career|job|role|duties|skills|tasks|difference) (?:for|of|as) (?:an? |the )?(.{3,70}?)(?:\?|$|:| in )/i,
  /\bwhat (?:is|are|does|do) (?:an? |the )?(.{3,70}?)(?: do)?(?:\?|$|:| and what)/i,
  /\b(?:how to become|becoming|become) (?:an? |the )?(.{3,70}?)(?:\?|$|:| in | with | without )/i,
  /\bhow much (?:does|do|can|is|are) (?:an? |the )?(.{3,70}?) (?:make|makes|earn|earns|get|paid|salary|be paid|cost|in )/i,
];

/**
 * The roles of a source: those that its title names; where that names none, those of its headings, of its tables'
 * first rows, or the one that its sentences speak of most. Every job that these places name joins the lexicon.
 */
export function discoverRoles(
  title: string | null,
  blocks: readonly Block[],
  known: readonly KnownRole[],
): RoleLexicon {
  const lexicon = new RoleLexicon(known);
  const shortForms = findShortForms(title, blocks);
  const texts = [title ?? '', ...blocks.map((block) => textOf(block).slice(0, 20_000))];
  for (const [short, name] of shortForms) lexicon.addShortForm(short, lexicon.add(name));
  for (const name of blocks.flatMap(jobsOfTable)) lexicon.add(name);
  for (const name of new Set(texts.flatMap(paidByName))) lexicon.add(name);
  for (const name of numberedTitles(blocks)) lexicon.noteListed(lexicon.add(name));
  for (const name of jobsPaidInLines(blocks)) lexicon.noteListed(lexicon.add(name));
  for (const name of TITLES_WITHOUT_JOB_LAST)
    if (texts.some((text) => text.toLowerCase().includes(name))) lexicon.add(name);
  const addAll = (names: readonly string[], asMain: boolean): RoleId[] => {
    const ids = names.map(
      (name) =>
        lexicon.stagedMain(name) ??
        lexicon.add(
          fromShort(name, shortForms) ??
            withNoun(name, texts) ??
            uncut(name, headings) ??
            fullerName(wholeName(name, texts), shortForms),
        ),
    );
    if (asMain) for (const id of ids) lexicon.addMain(id);
    return ids;
  };
  const addShort = (short: string): RoleId => {
    const id = lexicon.add(short);
    lexicon.addShortForm(short, id);
    return id;
  };
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.content.text] : []));
  const lines = [title, ...withWholeTitles(openingLines(blocks))].flatMap((line) =>
    line === null || isDateLine(line) || isAddress(line) ? [] : pathOf(line),
  );
  const isSite = (line: string): boolean =>
    namesSite(line, lexicon) || isNameOfSite(line, lines, blocks, lexicon);
  const opening = [
    ...lines.filter((line) => !isSite(line) && !isMenu(line)),
    ...lines.filter((line) => isSite(line) && !isMenu(line)),
    ...lines.filter(isMenu),
  ];

  const isHandbook =
    opening.some((line) => OCCUPATION_CODE.test(line) || QUICK_FACTS.test(line)) ||
    blocks.some((block) => block.kind === 'table' && /^quick facts:/i.test(block.rows[0]?.[0]?.text ?? ''));
  for (const line of opening) {
    if (lexicon.mainRoles.length > 0) break;
    const found = rolesInTitle(line, lexicon);
    // One job asked about has to be borne out; of two that are compared each is one.
    // "Cockpit vs. tower": two words of which neither is a job have to be borne out as well.
    const isSure =
      found.length > 1 &&
      found.some((name) => endsInJob(name) || SHORT_NAME.test(name) || name.includes(' '));
    const names = isSure ? found : found.filter((name) => isBorneOut(name, blocks, lexicon));
    if (names.length > 0) lexicon.titleLine = line;
    // A handbook page is about one group, though its title names two: "Nursing Assistants and Orderlies".
    const title = OCCUPATION_CODE.test(line) ? turnedRound(line.replace(OCCUPATION_CODE, '').trim()) : null;
    if (title !== null) addAll([title], true);
    else if (isHandbook && names.length > 1) {
      addAll(names, false);
      addAll([groupOf(line)], true);
    } else
      addAll(
        names.map((name) =>
          // "Nurse or geriatric nurse": of two that are set beside each other the short name means no kind of the other.
          names.some((other) => other !== name && endsWithName(other, name))
            ? name
            : (positionOf(name, blocks) ??
              fullerName(fullerInProse(inFullElsewhere(name, names, texts), blocks, lexicon), shortForms)),
        ),
        true,
      );
  }
  const columns = blocks.flatMap((block) =>
    block.kind === 'table'
      ? [columnRoles(block.rows[0] ?? [], lexicon), setSideBySide(block, blocks)].filter(
          ({ length }) => length > 0,
        )
      : [],
  );
  // Two or three jobs side by side over the columns of a table are what a page is about that no title names them for.
  const [beside = []] = columns;
  if (lexicon.mainRoles.length === 0 && beside.length > 1 && beside.length < 4 && beside.every(endsInJob))
    addAll(beside, true);
  // "Accountant pay" and later "Financial analyst pay": a page on the jobs of its sections.
  const paidInSections = jobsOfPaySections(headings);
  const ids = paidInSections.map(roleIdOf);
  if (lexicon.mainRoles.every((main) => ids.includes(main))) addAll(paidInSections, true);
  // Where the title names none, the first heading that names a job with its pay does: "Pilot pay in 2025".
  for (const heading of headings)
    if (lexicon.mainRoles.length === 0 && TOPIC_OF_PAY.test(heading) && !isStatement(heading)) {
      const names = rolesInTitle(heading, lexicon).filter(endsInJob);
      addAll(names, true);
    }
  const listsJobs = blocks.some((block) => jobsOfTable(block).length >= 3);
  const compared = comparedInHeadings(headings, blocks, lexicon);
  if (lexicon.mainRoles.length === 0)
    for (const name of compared)
      lexicon.addMain(
        SHORT_NAME.test(name) && !shortForms.has(name)
          ? addShort(name)
          : (addAll([name], false)[0] ?? roleIdOf(name)),
      );
  if (lexicon.mainRoles.length === 0 && !listsJobs)
    for (const line of opening) {
      const name = nameWithTopic(line) ?? nameAlone(line, blocks);
      if (name === null || !isBorneOut(name, blocks, lexicon)) continue;
      addAll([positionOf(name, blocks) ?? jobOfField(name, blocks, lexicon)], true);
      break;
    }
  if (lexicon.mainRoles.length === 0)
    for (const line of opening) {
      const roles = rolesOfFields(line, blocks, lexicon);
      for (const role of roles) lexicon.addMain(lexicon.add(role.replaceAll('-', ' '), role));
      if (roles.length > 0) break;
    }
  if (lexicon.mainRoles.length === 0) addAll(askedInText(blocks), true);
  for (const heading of headings) {
    const asked = askedRoles(heading).filter((name) => isBorneOut(name, blocks, lexicon));
    addAll(asked, lexicon.mainRoles.length === 0 && asked.length > 0);
  }
  // "Chief officer / Second officer": two jobs over one section.
  const plain = headings
    .flatMap((heading) => heading.split(/\s\/\s/))
    .flatMap((name) => plainRole(name) ?? [])
    .filter((name) => !isTwoMains(name, lexicon) && !lexicon.isMainOnTerms(name));
  addAll(plain, lexicon.mainRoles.length === 0 && plain.length > 1);
  for (const names of columns) addAll(names, lexicon.mainRoles.length === 0 && names.length > 1);
  if (lexicon.mainRoles.length === 0) addAll(statedPosition(blocks), true);
  if (lexicon.mainRoles.length === 0) for (const id of mostNamed(blocks, lexicon)) lexicon.addMain(id);
  for (const name of listedByRole(blocks)) lexicon.add(name);
  const [only, ...others] = lexicon.mainRoles;
  if (only !== undefined && others.length === 0)
    for (const name of otherNamesOf(only, texts, lexicon)) lexicon.add(name, only);
  addAll(namesByLayout(blocks), false);
  for (const name of namesOfLines(blocks)) lexicon.noteListed(lexicon.add(wholeName(name, texts)));
  for (const block of blocks) if (block.kind === 'paragraph') namedInEmployment(block.content.text, lexicon);
  // A name that the title gives, and the only one, needs no second mention to be the one that is then cut short.
  const isOfTitle = (role: RoleId): boolean =>
    lexicon.mainRoles.length === 1 &&
    role.split('-').length === 2 &&
    namesPlainly(lexicon.titleLine ?? '', role);
  const isOfColumn = (role: RoleId): boolean => beside.some((name) => roleIdOf(name) === role);
  lexicon.joinShortNames(known, (role) => isOfTitle(role) || isOfColumn(role) || isNamedTwice(role, blocks));
  return lexicon;
}

/**
 * Under "Pay by role" each label is a title of its own, though it begins with a stage: "Senior care assistant: …"
 * beside "Care assistant: …".
 */
function listedByRole(blocks: readonly Block[]): string[] {
  let isByRole = false;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') isByRole = /\bby (?:role|job(?: title)?|title)\b/i.test(block.content.text);
    if (!isByRole || block.kind !== 'item') return [];
    const label = /^([^:–—]{3,60}?)\s?[:–—]\s/u.exec(block.content.text)?.[1]?.trim() ?? '';
    return label !== '' && endsInJob(label) && !/\d/.test(label) && wordsOf(label).length <= 5 ? [label] : [];
  });
}

/** Titles that do not end in the noun of the job. */
const TITLES_WITHOUT_JOB_LAST = [
  'chef de partie',
  'chef de cuisine',
  'commis chef',
  'attorney general',
  'au pair',
  'cabin crew',
  'flight crew',
  'ground crew',
  'surgeon general',
  'editor in chief',
];

/** "Distillers average …", "a distiller earns …": who is paid has a job, though no list of jobs knows it. */
const PAID_MANY =
  /(?<![\p{L}-])(\p{L}{3,}(?:ers|ors|ists|ians))\s(?:average|earn|are paid|take home|(?:make|get|are on) [$€£₹]|and \p{L}+ (?:get|earn|make) [$€£₹])/giu;
const PAID_ONE =
  /\b(?:an?|the average|the typical)\s(\p{Ll}{3,}(?:er|or|ist|ian))\s(?:earns|averages|is paid|takes home|makes [$€£₹])/giu;
/** "The average falconer salary", "the pay of a freight forwarder". */
const PAY_OF =
  /\baverage (\p{Ll}{3,}(?:er|or|ist|ian)) (?:salary|pay|wage)\b|\b(?:salary|pay|wage|earnings) (?:of|for) an? ((?:\p{Ll}{3,} )?\p{Ll}{3,}(?:er|or|ist|ian))(?= (?:is|was|in|at|runs|starts))/giu;
/** Words of these endings that name no job: who they are says nothing of what they do, or they are no people at all. */
const NO_JOB: ReadonlySet<string> = new Set(
  `other worker member employer employee earner reader user customer newcomer beginner starter performer holder owner
  freelancer contractor senior junior major minor master number offer paper partner sector center learner founder jobseeker
  respondent changer volunteer retiree professional outlier voter taxpayer insider rival climber mover fresher leaver
  joiner entrant tower carrier provider retailer manufacturer insurer lender publisher supplier distributor dealer
  counter corner border cluster chapter shelter theater computer competitor creditor investor contributor factor corridor`
    .trim()
    .split(/\s+/),
);

function paidByName(text: string): string[] {
  return [PAID_MANY, PAID_ONE, PAY_OF].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, one, two]) => {
      const name = one ?? two ?? '';
      const words = wordsOf(name);
      const isOther = words.some(({ key }) => NO_JOB.has(key) || OUTSIDE_WORDS.has(key));
      return isOther || isJobNoun(words.at(-1)?.key ?? '') ? [] : [name];
    }),
  );
}

/** What a short form stands for: "PTAs", and "Ptas" in a title that begins each word with one capital. */
const fromShort = (name: string, forms: ReadonlyMap<string, string>): string | undefined =>
  forms.get(name.replace(/s$/, '')) ??
  (/^[A-Z][a-z]{1,4}$/.test(name) ? forms.get(name.replace(/s$/, '').toUpperCase()) : undefined);

/** The jobs of headings that are nothing but one and its pay, where there are two or three of them; else none. */
function jobsOfPaySections(headings: readonly string[]): readonly string[] {
  const names = headings.flatMap((heading) => {
    const name = /^(\p{Lu}[\p{L} -]{2,50}?) (?:pay|salar(?:y|ies)|wages|earnings)$/iu.exec(
      heading.trim(),
    )?.[1];
    return name !== undefined && isJobName(name) ? [name] : [];
  });
  const distinct = [...new Map(names.map((name) => [roleIdOf(name), name])).values()];
  return distinct.length === 2 || distinct.length === 3 ? distinct : [];
}

const SHORT_NAME = /^[A-Z]{2,6}s?$/;

/**
 * "QA engineer vs SDET: the table": what the headings compare, one of them a job and the other its like. None where they
 * compare more than two, for such are ways to other pages, or where the text does not begin with both.
 */
function comparedInHeadings(
  headings: readonly string[],
  blocks: readonly Block[],
  lexicon: RoleLexicon,
): readonly string[] {
  const pairs = headings
    .filter((heading) => VERSUS.test(heading))
    .map((heading) => rolesInTitle(heading, lexicon));
  const [pair = []] = pairs;
  const isSame = new Set(pairs.map((names) => names.map(roleIdOf).sort().join(' '))).size === 1;
  const areJobs = pair.some(endsInJob) && pair.every((name) => endsInJob(name) || SHORT_NAME.test(name));
  const opening = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content.text.toLowerCase()] : []))
    .slice(0, 4)
    .join(' ');
  const isOpening = pair.every((name) => opening.includes(roleIdOf(name).replaceAll('-', ' ')));
  return pair.length === 2 && isSame && areJobs && isOpening ? pair : [];
}

/** "Phlebotomist Lab Assistant": the heads of two columns, whose border was lost. */
function isTwoMains(name: string, { mainRoles }: RoleLexicon): boolean {
  const id = roleIdOf(name);
  return mainRoles.some((one) => mainRoles.some((other) => one !== other && id === `${one}-${other}`));
}

/** A heading that is nothing but a job's name, perhaps with a number before it: "2. Onboarding specialist". */
function plainRole(heading: string): string | null {
  // "Geotechnical engineer, 18 months experience": how far somebody has come in the job.
  const name = withoutStage(withoutNumber(heading)).replace(
    /,\s(?:with |over |up to |about )?(?:\d{1,2}|an?|one|two|three|five|ten)\+? (?:years?|months?)\b.*$/i,
    '',
  );
  const words = wordsOf(name);
  const isPlain =
    words.length >= 1 &&
    words.length <= 5 &&
    /^[\p{L} /&-]+$/u.test(name) &&
    !/\s-\s|\p{Ll}\p{Lu}/u.test(name) &&
    endsInJob(name) &&
    (words.length > 1 || !TOO_GENERAL.has(words[0]?.key ?? '')) &&
    !words.some(({ key }) => OUTSIDE_WORDS.has(key) || GERMAN_PAY.test(key));
  return isPlain ? name : null;
}

/** "A DBA with five years": one of those that a common short form stands for. "A CPA" is a certificate as often as its holder. */
const ONE_OF_THEM = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he) (${[...COMMON_SHORT_FORMS.keys()].filter((short) => short !== 'CPA').join('|')})\\b(?! (?:licen|exam|certif|credential|designation|course|program))`,
  'g',
);

/**
 * Short forms of jobs, with the names that they stand for: those that the text explains ("Registered nurses (RNs)",
 * "RN (registered nurse)", "RNs, short for registered nurses"), those in the plural or in the title that are the
 * initials of a job the text names elsewhere ("PTs" where it speaks of physical therapists), and those that every
 * reader knows.
 */
function findShortForms(title: string | null, blocks: readonly Block[]): Map<string, string> {
  const forms = new Map<string, string>();
  const explain = (short: string, name: string): void => {
    const words = wordsOf(name);
    const last = words.at(-1);
    if (
      last === undefined ||
      forms.has(short) ||
      isSmall(words[0]?.key ?? '') ||
      !initialsOf(name).includes(short) ||
      !isJobNoun(last.key)
    )
      return;
    // Only the last word of a name is in the plural by chance: "early years educators".
    forms.set(short, `${name.slice(words[0]?.from, last.from)}${last.key}`.toLowerCase());
  };
  const texts = blocks.map((block) => textOf(block).slice(0, 20_000));
  for (const text of texts) {
    for (const match of text.matchAll(/\(([A-Z]{2,6})s?\)/g)) {
      const short = match[1] ?? '';
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      for (const { from } of wordsOf(before).slice(-short.length - 2))
        explain(short, before.slice(from).trim());
    }
    for (const match of text.matchAll(/\b([A-Z]{2,6})s? \((\p{L}[\p{L} -]{4,60})\)/gu))
      explain(match[1] ?? '', match[2] ?? '');
    for (const match of text.matchAll(
      /\b([A-Z]{2,6})s?,? (?:short for|which stands for|stands? for|or) ((?:\p{L}+[ -]){1,5}\p{L}+)/gu,
    ))
      for (let length = 2; length <= 6; length++)
        explain(match[1] ?? '', (match[2] ?? '').split(' ').slice(0, length).join(' '));
  }
  const used = new Set([
    ...[title ?? '', ...texts].flatMap((text, index) =>
      [...text.matchAll(index === 0 ? /\b([A-Z]{2,5})s?\b/g : /\b([A-Z]{2,5})s\b/g)].map(
        ([, short = '']) => short,
      ),
    ),
    ...texts.flatMap((text) => [...text.matchAll(ONE_OF_THEM)].map(([, short = '']) => short)),
  ]);
  for (const short of used)
    if (!forms.has(short)) {
      const name = COMMON_SHORT_FORMS.get(short) ?? namedByInitials(short, texts);
      if (name !== null) forms.set(short, name);
    }
  return forms;
}

const isSmall = (key: string): boolean => /^(?:and|of|the|in|for)$/.test(key);

/** "speech-language pathologist" → "SLP": each part of a word with a hyphen counts; a small word may or may not. */
const initialsOf = (name: string): readonly string[] => {
  const parts = wordsOf(name).flatMap(({ key }) => key.split('-'));
  return [parts, parts.filter((part) => !isSmall(part))].map((some) =>
    some.map((part) => part.charAt(0).toUpperCase()).join(''),
  );
};

/** The job of these initials that the texts name; null where none has them. */
function namedByInitials(short: string, texts: readonly string[]): string | null {
  const pattern = new RegExp(
    `(?<![\\p{L}-])${[...short].map((letter) => `[${letter}${letter.toLowerCase()}]\\p{Ll}+`).join('[ -]')}(?![\\p{L}-])`,
    'gu',
  );
  for (const text of texts)
    for (const [name] of text.matchAll(pattern)) {
      const words = wordsOf(name);
      if (isJobNoun(words.at(-1)?.key ?? '') && !words.some(({ key }) => OUTSIDE_WORDS.has(key)))
        return words.map(({ key }) => key).join(' ');
    }
  return null;
}

const isWholeJobNoun = (key: string): boolean => isJobNoun(key) && !isClipped(key);

/** "UX vs. UI" over a text that says "UX designers": letters that are a field take the noun that the text gives them; else null. */
function withNoun(name: string, texts: readonly string[]): string | null {
  if (!/^[A-Z]{2,4}$/.test(name)) return null;
  const nouns = texts.flatMap((text) =>
    [...text.slice(0, 20_000).matchAll(new RegExp(`(?<![\\p{L}-])${name} (\\p{L}+)`, 'gu'))].flatMap(
      ([, noun = '']) => wordsOf(noun).map(({ key }) => key),
    ),
  );
  const noun = nouns.find((key) => isWholeJobNoun(key) && nouns.filter((other) => other === key).length >= 2);
  return noun === undefined ? null : `${name} ${noun}`;
}

/** "Vet nurses" in the path to a page that is headed "Veterinary nurse": the name that a heading gives in full; else null. */
function uncut(name: string, headings: readonly string[]): string | null {
  const keys = wordsOf(name).map(({ key }) => key);
  if (keys.length < 2) return null;
  const whole = headings.find((heading) => {
    const own = wordsOf(heading).map(({ key }) => key);
    return own.join(' ') !== keys.join(' ') && isJobName(heading) && isCutOf(keys, own);
  });
  return whole ?? null;
}

/** "Court reporters, also known as stenographers", "which is why the name stenographer is heard as often". */
const OTHER_NAME =
  /\b(?:(?:also|otherwise|sometimes|often|commonly|formerly) (?:known|called|referred to|titled|named)(?: as| to as)?|a\.?k\.?a\.?,?|the (?:name|term|title))\s(?:an?\s|the\s)?["“'‘]?((?:\p{L}[\p{L}-]+ ){0,2}\p{L}[\p{L}-]+)(?:(?:,|,? (?:and|or)) (?:an?\s)?["“'‘]?((?:\p{L}[\p{L}-]+ ){0,2}\p{L}[\p{L}-]+))?(?=["”’']?(?:[,.;:)]|\s(?:is|are|was|were|has|have|in|as|who)\b))/giu;

/** By what other names a text says that the one job it is about goes. */
function otherNamesOf(main: RoleId, texts: readonly string[], lexicon: RoleLexicon): string[] {
  return texts.flatMap((text) =>
    text
      .slice(0, 20_000)
      .split(/(?<=[.!?])\s+/u)
      .flatMap((sentence) =>
        [...sentence.matchAll(OTHER_NAME)].flatMap(({ index, 1: first = '', 2: second = '' }) => {
          // Whose other name it is stands before it, or is the job of the page.
          const before = lexicon.find(sentence.slice(0, index)).at(-1)?.role ?? main;
          return before === main ? [first, second].filter((name) => isJobName(name)) : [];
        }),
      ),
  );
}

/** "What's the pay like for a welder, really?" at the beginning of a page: the job whose pay somebody asks for. */
function askedInText(blocks: readonly Block[]): string[] {
  const text = blocks
    .slice(0, FIRST_BLOCKS)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content.text.slice(0, 600)] : []))
    .join('\n');
  const name =
    /\b(?:pay|salary|wages?|money|earnings|earn|make)\b[^?.\n]{0,30}\b(?:for|as|of) an? ((?:\p{Ll}+ ){0,2}?\p{Ll}+)(?=[,?]|\s(?:in|with|at|these|who)\b)[^?.\n]{0,40}\?/u.exec(
      text,
    )?.[1] ?? '';
  return endsInJob(name) && !wordsOf(name).some(({ key }) => OUTSIDE_WORDS.has(key)) ? [name] : [];
}

/** So many blocks at most stand before a page says what it is about. */
const FIRST_BLOCKS = 8;

/** "Position | Supply chain manager" among the facts of a page: the job that it is about, where one row says so. */
function statedPosition(blocks: readonly Block[]): string[] {
  const names = statedPositions(blocks).filter(isJobName);
  return names.length === 1 ? [...names] : [];
}

/** What the rows of a page state as its position. */
const statedPositions = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap(([label, name, ...rest]) =>
          rest.every(({ text }) => text.trim() === '') &&
          /^(?:position|job title|job|role|occupation|(?:name of (?:the )?)?post|designation)\W*$/i.test(
            label?.text.trim() ?? '',
          )
            ? [name?.text.trim() ?? '']
            : [],
        ),
  );

/** "Station master", as the facts of a page state the position, where its title says "Railway station master"; else null. */
function positionOf(name: string, blocks: readonly Block[]): string | null {
  const [stated, ...others] = statedPositions(blocks);
  return stated !== undefined &&
    others.length === 0 &&
    wordsOf(stated).length > 1 &&
    endsWithName(name, stated)
    ? stated
    : null;
}

/** A name whose noun was cut short ("vet techs"), as the text writes it in full, or else with the whole noun. */
function wholeName(name: string, texts: readonly string[]): string {
  const noun = wholeNoun(name);
  const words = wordsOf(name);
  if (noun === null) return name;
  const keys = words.map(({ key }) => key);
  if (keys.every((key) => /^\p{L}+$/u.test(key))) {
    const pattern = new RegExp(`(?<![\\p{L}-])${keys.map((key) => `${key}\\p{L}*`).join(' ')}`, 'giu');
    for (const text of texts)
      for (const [whole] of text.matchAll(pattern))
        if (isWholeJobNoun(wordsOf(whole).at(-1)?.key ?? '')) return whole;
  }
  return `${name.slice(0, words.at(-1)?.from ?? 0)}${noun}`;
}

/**
 * Whether the text bears a name out that no list of jobs knows: it has to speak of it as often as of any known job, or
 * the title calls an electrician a sparky.
 */
function isBorneOut(name: string, blocks: readonly Block[], lexicon: RoleLexicon): boolean {
  if (endsInJob(name) || lexicon.find(name).length > 0) return true;
  const last = wordsOf(name).at(-1)?.key ?? '';
  const own = blocks.filter((block) =>
    wordsOf(textOf(block).slice(0, 4_000)).some(({ key }) => key === last),
  ).length;
  // Who is called after what he does ("Falconer salary") has a job, though the text may name him but once.
  const fewest = /(?:er|or|ist|ian|man)$/.test(last) && !NO_JOB.has(last) && !OUTSIDE_WORDS.has(last) ? 1 : 2;
  return own >= Math.max(fewest, ...countRoles(blocks, lexicon).values());
}

/** "Shotfirer salary", "Scaffolder job profile": what a title gives the pay or the profile of; null where it is no such title. */
function nameWithTopic(line: string): string | null {
  const name =
    /^((?:[\p{L}-]+ ){1,3}?)(?:salar(?:y|ies)|pay|wages?|job profile|job description|career profile)(?![\p{L}])/iu
      .exec((pathOf(line)[0] ?? line).replace(/^(?:the|an?|average)\s/i, ''))?.[1]
      ?.trim();
  const words = wordsOf(name ?? '');
  if (name === undefined || words.some(({ key }) => OUTSIDE_WORDS.has(key) || GERMAN_PAY.test(key)))
    return null;
  // "Housebuilding pay guide": what ends so is a field, and nobody's title.
  return /ing$/.test(words.at(-1)?.key ?? '') ? null : name;
}

/** "HVAC pay" over a text that speaks of HVAC technicians: of a field that a title names, the job which the text names most. */
function jobOfField(name: string, blocks: readonly Block[], lexicon: RoleLexicon): string {
  const [best] = [...countRoles(blocks, lexicon)]
    .filter(([role]) => role.startsWith(`${roleIdOf(name)}-`))
    .sort(([, a], [, b]) => b - a);
  return best === undefined ? name : best[0].replaceAll('-', ' ');
}

/** "Luthier" over a text that goes on about what luthiers do: a title that is a name and nothing else. */
function nameAlone(line: string, blocks: readonly Block[]): string | null {
  if (!/^\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,2}$/u.test(line)) return null;
  const doers = new RegExp(`(?:^|[.!?]\\s|\\b[Mm]ost\\s|\\b[Mm]any\\s)${line}s\\s\\p{Ll}`, 'iu');
  return blocks.some((block) => block.kind === 'paragraph' && doers.test(block.content.text)) ? line : null;
}

/** "Nurse" in a title over a text that explains "registered nurse (RN)" and no other kind means that one. */
function fullerName(name: string, forms: ReadonlyMap<string, string>): string {
  const words = wordsOf(name);
  const [fuller, ...others] = [...forms.values()].filter(
    (form) =>
      form.endsWith(` ${words[0]?.key ?? ''}`) &&
      // "Accredited practising dietitian (APD)" says who may do it, and makes no other job of a dietitian's.
      !wordsOf(form)
        .slice(0, -1)
        .every(({ key }) => CREDENTIAL_WORDS.has(key)),
  );
  return words.length === 1 && fuller !== undefined && others.length === 0 ? fuller : name;
}

/** "Accountants climb the table" over a text that speaks of chartered accountants only is about those. */
function fullerInProse(name: string, blocks: readonly Block[], lexicon: RoleLexicon): string {
  const group = /^(\p{L}+) and (?:\p{L}+ ){1,3}(\p{L}+)$/iu.exec(name);
  const ofGroup = group === null ? null : `${group[1]} ${group[2]}`;
  // "Urban and Land Use Planners": the name of a class; where the text says "urban planners", these are meant.
  if (ofGroup !== null && !endsInJob(group?.[1] ?? '')) {
    const id = roleIdOf(ofGroup);
    return blocks.some((block) => block.kind === 'paragraph' && namesPlainly(block.content.text, id))
      ? ofGroup
      : name;
  }
  const [word, ...more] = wordsOf(name);
  if (word === undefined || more.length > 0) return name;
  const roles = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? lexicon.find(block.content.text.slice(0, 4_000)).map(({ role }) => role)
      : [],
  );
  const fuller = roles.filter((role) => role?.endsWith(`-${word.key}`) === true && !OF_BEGINNERS.test(role));
  const plain = roles.filter((role) => role === word.key);
  const isOne = fuller.length >= 2 && new Set(fuller).size === 1 && plain.length < fuller.length;
  return isOne ? (fuller[0]?.replaceAll('-', ' ') ?? name) : name;
}

/**
 * "Claims adjusters, examiners and appraisers" over a text that says "claims examiner": in a list the field of the first
 * job may be left out of the others.
 */
function inFullElsewhere(name: string, names: readonly string[], texts: readonly string[]): string {
  const [first = ''] = names;
  const field = first.split(/\s+/u).slice(0, -1).join(' ');
  if (names.length < 2 || name === first || field === '' || wordsOf(name).length > 2) return name;
  const id = roleIdOf(`${field} ${name}`).replaceAll('-', ' ');
  return texts.some((text) => text.toLowerCase().includes(id)) ? `${field} ${name}` : name;
}

const endsWithName = (whole: string, end: string): boolean => roleIdOf(whole).endsWith(`-${roleIdOf(end)}`);

/** Whether a text names a job by just these words, no other job's noun being left out. */
const namesPlainly = (text: string, id: RoleId): boolean =>
  new RegExp(`\\b${id.replaceAll('-', ' ')}s?\\b`, 'i').test(text);

/** "date 2019-07-18 Truck driver pay differs …": when a page was made, run together with its title. */
const DATED = /^(?:date:?\s)?(?:19|20)\d\d-\d\d-\d\d\s/i;

/** The short lines that a paragraph of several lines begins with, which is Markdown that a page's title was saved into. */
function linesWithin(block: Block): string[] {
  if (block.kind !== 'paragraph' || block.content.starts.length < 2) return [];
  const { text, starts } = block.content;
  const lines = starts.map(({ at }, index) => text.slice(at, starts[index + 1]?.at).trim());
  const end = lines.findIndex((line) => line.length >= 90 || /[.!,;:]$/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** A first line that is no sentence, though it is longer than most titles. */
const isLongTitle = (block: Block): boolean =>
  block.kind === 'paragraph' && textOf(block).length < 160 && !/[.!?:;,]$/.test(textOf(block).trim());

/** The first lines of a text, where its title stands: headings and short lines above the first prose. */
function openingLines(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const block of blocks.slice(0, 12)) {
    // One row over the text is a menu; a table is what the page has to say.
    if (block.kind === 'table' && block.rows.length === 1) continue;
    if (block.kind === 'table') break;
    if (isDateLine(textOf(block))) continue;
    const first = linesWithin(block);
    if (first.length > 0 && textOf(block).length >= 90) {
      lines.push(...first);
      if (/[.!]$/.test(textOf(block))) break;
      continue;
    }
    if (block.kind === 'heading' || textOf(block).length < 90 || (lines.length === 0 && isLongTitle(block)))
      lines.push(textOf(block).replace(DATED, ''));
    else break;
  }
  // "HomeBlogSalesNurse Salary" over "Nurse Salary": the path to a page, its parts run together with the title.
  return lines.filter(
    (line) =>
      // "HR advisor: £30k-£40k" is a figure of the page and not what it is about.
      !/^[^$€£₹]{3,60}?:?\s?[$€£₹]\s?\d[^.!?—]{0,40}$/u.test(line) &&
      !lines.some((other) => other.length > 9 && line !== other && line.endsWith(other)),
  );
}

/** "Constable vs Firefighter", "vs Paramedic: who is paid best?": a title that was broken to fit a width is one line again. */
const withWholeTitles = (lines: readonly string[]): readonly string[] =>
  lines.reduce<string[]>((whole, line) => {
    const last = whole.at(-1);
    if (last !== undefined && /^(?:vs\.?|versus)\s/i.test(line) && !/[.:?]$/.test(last))
      whole.splice(-1, 1, `${last} ${line}`);
    else whole.push(line);
    return whole;
  }, []);

/**
 * "Process Advisors" over "Cloud Architect Salary in India", and never named again: people in the plural that a site calls itself
 * after.
 */
function isNameOfSite(
  line: string,
  lines: readonly string[],
  blocks: readonly Block[],
  lexicon: RoleLexicon,
): boolean {
  if (!/^(?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}\p{L}+s$/u.test(line.trim()) || saysPay(line)) return false;
  const named = blocks.filter((block) =>
    textOf(block).toLowerCase().includes(line.trim().toLowerCase().slice(0, -1)),
  );
  return (
    named.length <= 1 &&
    lines.some((other) => other !== line && saysPay(other) && rolesInTitle(other, lexicon).length > 0)
  );
}

/** The jobs that a title names: "A vs. B: …", "What is an A?", "A Salary in 2024", or a job's name alone. */
export function rolesInTitle(title: string, lexicon: RoleLexicon): string[] {
  const line = (pathOf(title)[0] ?? title)
    .replace(/\s+[|•·].*$/u, '')
    // "1) Loan officer salary": the number of a section is no part of a name.
    .replace(/^\d{1,2}[.)]\s+(?=\p{Lu})/u, '')
    .replace(/^(?:comparing|compare|comparison of|meet the)\s/i, '')
    .trim();
  if (line.length > 160) return [];
  // "Staff nurse salary: government vs private hospitals": what is compared are not jobs; the job stands before.
  const topic = /^([^:]{3,60}):\s(.+)$/u.exec(line);
  const about = topic?.[1] === undefined ? null : tidyName(topic[1], true);
  if (about !== null && endsInJob(about) && !VERSUS.test(topic?.[1] ?? '') && VERSUS.test(topic?.[2] ?? ''))
    if (!(topic?.[2] ?? '').split(VERSUS).some((side) => endsInJob(side.trim()))) return [about];
  // "Which trade pays best? Plumber vs electrician": the question before asks about the jobs behind it.
  const sides = line.replace(/^[^?]{3,60}\?\s(?=.*\svs)/iu, '').split(VERSUS);
  if (sides.length > 1) {
    const names = sides.map((side, index) =>
      tidyName(side.replace(TOPIC_AT_END, ''), index === sides.length - 1),
    );
    if (names.every((name) => name !== null && (isPlausible(name, lexicon) || wordsOf(name).length <= 4)))
      return shareNoun(names.filter((name) => name !== null));
  }
  const between =
    /\b(?:differences?|gap|contrast|distinctions?|comparison) (?:in pay )?between (?:an? |the )?(.{3,60}?) (?:and|&) (?:an? |the )?(.{3,60}?)(?:\?|$|[:.])/i.exec(
      line,
    );
  if (between?.[1] !== undefined && between[2] !== undefined) {
    const names = [tidyName(between[1], false), tidyName(between[2], true)].filter((name) => name !== null);
    if (names.length === 2 && names.some((name) => isPlausible(name, lexicon))) return shareNoun(names);
  }
  const asked = askedRoles(line);
  if (asked.length > 0 && (asked.every(endsInJob) || !endsInJob(line.replace(/[:?].*$/u, '')))) return asked;
  // "Paralegal and legal secretary pay, side by side": what stands behind a comma is none of two jobs.
  const head = line.replace(/[:?].*$/u, '').replace(/,\s([^,]*)$/u, (tail) => (endsInJob(tail) ? tail : ''));
  const either = head.split(/\s+(?:or|and|oder|und)\s+(?:an?\s+)?|\s\/\s/i);
  if (either.length === 2 && !head.includes(',')) {
    const names = either.map((side, index) => tidyName(side, index === 1));
    const found = names.filter((name) => name !== null && endsInJob(name));
    if (found.length === 2) return found.filter((name) => name !== null);
  }
  const german = germanTitleRoles(line);
  if (german.length > 0) return german;
  const listed = listedNames(line);
  if (listed.length > 0) return listed;
  const between3 = askedBetween(line, lexicon);
  if (between3.length > 0) return between3;
  const first = firstOfNames(line);
  if (first !== null) return [first];
  const plain = isStatement(line) ? null : tidyName(line, true);
  if (plain !== null && isPlausible(plain, lexicon)) return [plain];
  const named = lexicon.find(line).filter(({ role }) => role !== null);
  // "A wealth planner …. Planners …": the short name means the job that was named in full.
  const inside = named.filter(
    ({ role }) => !named.some((other) => other.role?.endsWith(`-${role}`) === true),
  );
  return inside.length > 0 && line.split(/\s+/u).length <= 16
    ? inside.map(({ from, to }) => line.slice(from, to))
    : [];
}

const VERSUS = /\s+(?:vs\.?|v\.?|versus)\s+/i;

/** A title that is a sentence, or a clause such as "How A pay differs from B pay", names its jobs inside it. */
const isStatement = (line: string): boolean =>
  /^(?:how|why|which|where|when|who|as|in|on|for|if|do|does|can|is|are|this|these|here|see|find)\b/i.test(
    line,
  ) ||
  (/[.!]$/.test(line) && line.split(/\s+/u).length >= 5);

/**
 * "Full, Associate and Assistant Professors, and Instructors": a list of at least two jobs, of which a word of rank
 * alone shares the noun of the one behind it. None where anything else stands in the list.
 */
function listedNames(line: string): string[] {
  for (const part of line.split(/\s*[:–—]\s+|\s-\s/u)) {
    const names = part.split(/\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+/i).filter((name) => name !== '');
    if (names.length < 3 || names.filter(endsInJob).length < 2 || !endsInJob(names.at(-1) ?? '')) continue;
    const shared = names.map((name, index) => {
      if (endsInJob(name)) return name;
      const noun = names.slice(index).find(endsInJob)?.split(/\s+/u).at(-1) ?? '';
      return RANK_WORDS.has(name.toLowerCase()) || /^full$/i.test(name) ? `${name} ${noun}` : null;
    });
    if (shared.every((name) => name !== null && wordsOf(name).length <= 4))
      return shared.filter((name) => name !== null);
  }
  return [];
}

/**
 * "Usher, Stagehand or Lighting Technician?": who asks between three things of which one is a job asks between jobs.
 */
function askedBetween(line: string, lexicon: RoleLexicon): string[] {
  const list = line.replace(/\s*[:?!–—].*$/u, '');
  const names = list
    .split(/\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&|vs\.?)\s+/iu)
    .map((name) => name.replace(/^(?:an?|the)\s/i, ''));
  const known = names.filter((name) => endsInJob(name) || lexicon.find(name).length > 0);
  const isList =
    names.length >= 3 &&
    /,/.test(list) &&
    (known.length === names.length || (known.length > 0 && /\s(?:or|vs\.?)\s/i.test(list)));
  const isNames = names.every(
    (name) =>
      /^\p{Lu}[\p{L} -]+$/u.test(name) &&
      wordsOf(name).length <= 3 &&
      !wordsOf(name).some(({ key }) => OUTSIDE_WORDS.has(key)),
  );
  // "Civil, Mechanical or Electrical Engineer?": what only says of what kind shares the noun at the end.
  const areKinds = names.slice(0, -1).every((name) => /(?:il|al|ic|ary|ive)$/i.test(name));
  return isList && isNames ? (areKinds ? shareNoun(names) : names) : [];
}

/**
 * "Teaching assistant Learning support assistant, classroom assistant": a title in small letters with other names of
 * the job behind it; the capital of the second name shows where it begins.
 */
function firstOfNames(line: string): string | null {
  const name =
    /^(\p{Lu}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){1,4}) (?=\p{Lu}\p{Ll}+ \p{Ll}[^.:?]*$)/u.exec(line)?.[1] ??
    // "Teaching assistant TA, learning support assistant": its initials, and then other names in small letters.
    /^(\p{Lu}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){1,4}) (?:[A-Z]{2,4}|\([A-Z]{2,4}\)),? \p{L}[\p{L} ,-]*$/u.exec(
      line,
    )?.[1];
  return name !== undefined && isJobName(name) ? name : null;
}

/** "Their workers": whose they are tells of no job. */
const SOMEBODYS = /^(?:their|our|your|his|her|its|my)\s/i;

function askedRoles(line: string): string[] {
  const pair = WHICH_OF_TWO.exec(line)?.slice(1, 3) ?? [];
  if (pair.some(endsInJob)) return shareNoun(pair);
  for (const pattern of ASKED_OF_JOB) {
    const name = pattern.exec(line)?.[1];
    if (name === undefined) continue;
    // "What does a typical US plumber bring home?": how many or where is no part of the name.
    const bare = withoutStage(name);
    const first = wordsOf(bare).find(({ key }) => !OUTSIDE_WORDS.has(key));
    const own = first === undefined ? '' : bare.slice(first.from);
    if (own !== '' && !wordsOf(own).some(({ key }) => OUTSIDE_WORDS.has(key))) return splitList(own);
  }
  for (const pattern of ASKED) {
    const name = pattern.exec(line)?.[1];
    if (name === undefined) continue;
    const tidy = tidyName(withoutStage(name), true);
    if (tidy !== null && wordsOf(tidy).length <= 8 && endsInJob(tidy) && !SOMEBODYS.test(tidy))
      return splitList(tidy);
  }
  return [];
}

/**
 * "an account manager and a sales representative" are two, "librarians, archivists and curators" three. A list of which not
 * every part is a job is one name: "advertising, promotions, and marketing managers".
 */
function splitList(name: string): string[] {
  const names = name
    .split(/\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+/iu)
    .map((one) => one.replace(/^(?:an?|the)\s/i, ''));
  if (names.length > 2 && names.every((one) => endsInJob(one) && wordsOf(one).length <= 3)) return names;
  const sides = name.split(/ (?:and|or) (?:an? )?/i);
  const isNamed = (side: string): boolean =>
    endsInJob(side) || (/^[A-Z]{2,6}s?$/.test(side) && sides.some(endsInJob));
  return sides.length === 2 && sides.every(isNamed) && !name.includes(',') ? sides : [name];
}

/** "Program vs. Business Analyst": the noun at the end belongs to both. */
function shareNoun(names: readonly string[]): string[] {
  const last = names.at(-1)?.split(/\s+/u) ?? [];
  const noun = last.at(-1) ?? '';
  return names.map((name) =>
    endsInJob(name) || name.includes(' ') || last.length < 2 ? name : `${name} ${noun}`,
  );
}

function tidyName(side: string, cutTopic: boolean): string | null {
  let name = side
    .replace(/[:?!–—].*$/u, '')
    .replace(/\s-\s.*$/u, '')
    .replace(/\([^()]*\)/g, ' ');
  name = name.replace(/^.*\b(?:is|are)\b\s+(?:an?\s+)/i, '');
  name = name
    .replace(/^\s*(?:(?:about|around|over|some|nearly|almost)\s)?[$€£₹]?\d[\d.,-]*[kKmM]?\s+(?=\p{L})/iu, '')
    // "GS-5 park ranger": a grade of federal pay.
    .replace(/^(?:the )?GS-?\d{1,2} /i, '')
    .replace(
      /^(?:(?:the|an?|average|typical|what|understanding|about|being|top|best|starting|salary|salaries|wages?)\s+)+/i,
      '',
    )
    .trim();
  if (cutTopic) {
    // The topic is cut behind the name only: "Career counselor salary" keeps its first word.
    const first = /^\S+\s*/u.exec(name)?.[0] ?? '';
    name = (first + name.slice(first.length).replace(TOPIC, '')).trim();
  }
  // "Is it better to be a dental assistant", "Salaries of radiographers": the name begins behind the last small word.
  if (endsInJob(name))
    name = name.replace(
      /^.*\b(?:an?|the|of|for|to|be|is|are|in|on|at|by|from|with|as|where|which|that|who|when|how|why)\s+/i,
      '',
    );
  // "Business analyst contractor": how one is employed is no part of the job's name.
  const employed = /^(.+\s\S+)\s(?:contractor|freelancer|apprentice)s?$/i.exec(name.trim());
  if (employed?.[1] !== undefined && endsInJob(employed[1])) name = employed[1];
  name = name
    .replace(/[’']s?\s*$/u, '')
    .replace(/[,;\s]+$/u, '')
    .trim();
  // "Sydney paramedic pay": the place of a page is no part of the job's name.
  const [place] = findPlaces(name);
  if (place?.from === 0 && endsInJob(name)) name = name.slice(place.to).trim() || name;
  const words = wordsOf(name);
  return words.length >= 1 && words.length <= 9 ? name : null;
}

const endsInJob = (name: string): boolean =>
  isLearner(name) ||
  TITLES_WITHOUT_JOB_LAST.includes(name.trim().toLowerCase().replace(/s$/, '')) ||
  isJobNoun(wordsOf(name).at(-1)?.key ?? '') ||
  wholeNoun(name) !== null;

/** "Electrician apprentice": whoever learns the job that stands before. */
const isLearner = (name: string): boolean => {
  const [last, before] = wordsOf(name).reverse();
  return /^(?:apprentice|trainee|helper)$/.test(last?.key ?? '') && isJobNoun(before?.key ?? '');
};

function isPlausible(name: string, lexicon: RoleLexicon): boolean {
  return endsInJob(name) || lexicon.find(name).some(({ to }) => to >= name.length - 1);
}

/** "Quick Facts: Zoologists and Wildlife Biologists", the head of a table whose borders were lost. */
const QUICK_FACTS = /^quick facts:\s/i;

/** The name of the group that a page of a handbook is about, without its number and what was run together with it. */
const groupOf = (line: string): string =>
  line
    .replace(OCCUPATION_CODE, '')
    .replace(QUICK_FACTS, '')
    .replace(/\s(?:\d|[$€£]).*$/u, '')
    .trim();

/** "35-1011.00 - Chefs and Head Cooks": a number of the Standard Occupational Classification before its title. */
const OCCUPATION_CODE = /^\W*\d\d-\d{4}(?:\.\d\d)?\s?[-–—:]?\s(?=\p{L})/u;

/** "School bus drivers" of the class "Bus Drivers, School"; null for a title that is not turned round. */
function turnedRound(title: string): string | null {
  const [noun = '', kind = '', ...others] = title.split(/,\s/);
  const isKind = /^\p{L}[\p{L} -]*$/u.test(kind) && !/\b(?:and|or|except|all)\b/i.test(kind);
  return others.length === 0 && isKind && endsInJob(noun) && !endsInJob(kind) ? `${kind} ${noun}` : null;
}

/**
 * The cells under "Job title" name jobs, known or not: "Chef de partie", "Shotfirer". So do the labels of the rows where
 * most of them are jobs that are known.
 */
function jobsOfTable(block: Block): readonly string[] {
  if (block.kind !== 'table') return [];
  const [head, ...body] = block.rows;
  const column = head?.findIndex(({ text }) => JOB_COLUMN.test(text.trim())) ?? -1;
  // "Job title | Nurse | Midwife" over rows of figures: the corner of a table that sets jobs side by side.
  const labels = Math.max(0, column);
  if (head?.some(({ text }, index) => index !== labels && isJobName(text))) return [];
  const names = (column < 0 ? block.rows : body).map((row) => withoutStage(row[labels]?.text.trim() ?? ''));
  const isSure = column >= 0 && !/^(?:position|role)/i.test(head?.[column]?.text.trim() ?? '');
  if (isSure) return names.flatMap((name) => wholeTitle(name) ?? []);
  const jobs = jobsAmong(names);
  if (jobs.length > 0 || column < 0) return jobs;
  return names.filter(
    (name) => isJobLabel(name) && wordsOf(name).some(({ key }) => isJobNoun(key) && !TOO_GENERAL.has(key)),
  );
}

/**
 * The title in a cell of a column of jobs, whatever its words: "Program coordinator, nonprofit", "Human resources (HR) manager",
 * "1st AC". What stands in brackets behind it explains it. Null where the cell names all or a statistic.
 */
function wholeTitle(cell: string): string | null {
  const title = cell
    .replace(/\s*\([^()]*\)\W*$/u, '')
    .replace(/[(),*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return title.length <= 70 &&
    /^[\p{L}\d][^$€£₹:;|<>%=]*$/u.test(title) &&
    /\p{L}{2}/u.test(title) &&
    wordsOf(title).length <= 8 &&
    !saysPay(title) &&
    !/^(?:all|total|average|median|other|overall)\b/i.test(title)
    ? title
    : null;
}

/** Names of jobs in the first row of a table, when every filled cell but the corner is one. */
function columnRoles(row: readonly { text: string }[], lexicon: RoleLexicon): string[] {
  const cells = row.map(({ text }) => text.trim()).filter((text) => text !== '');
  const jobs = cells.filter(
    (text) => text.length < 70 && (isGradedJob(text) || (!/\d/.test(text) && isPlausible(text, lexicon))),
  );
  return jobs.length >= 2 && jobs.length >= cells.length - 1 ? jobs : [];
}

/** What the rows of a table that sets jobs side by side tell of each. */
const ROW_OF_JOB =
  /^(?:average|median|mean|yearly|annual|hourly|typical|base)?\s?(?:salar(?:y|ies)|pay|wages?|earnings|rate|growth rate)\b/i;

/**
 * "| | Hair dresser | Cosmetician |" over rows of pay: whatever two or three things a table sets side by side under a blank
 * corner are jobs, where the text above it speaks of each in the plural or with an article.
 */
function setSideBySide(table: Table, blocks: readonly Block[]): string[] {
  const [head = [], ...body] = table.rows;
  const cells = head.map(({ text }) => text.trim());
  const names = cells.filter((text) => text !== '');
  const isBlankAtEnd = cells[0] === '' || cells.at(-1) === '';
  if (!isBlankAtEnd || names.length !== cells.length - 1 || names.length < 2 || names.length > 3) return [];
  if (!body.some(([label]) => ROW_OF_JOB.test(label?.text.trim() ?? ''))) return [];
  const isNamed = (name: string): boolean => {
    const one = roleIdOf(name).replaceAll('-', ' ');
    return blocks.some(
      (block) =>
        block.kind === 'paragraph' &&
        new RegExp(`\\b(?:(?:an?|the) ${one}|${one}e?s)\\b`, 'i').test(
          block.content.text.replaceAll('-', ' '),
        ),
    );
  };
  return names.every((name) => /^\p{Lu}[\p{L} /&’'-]{2,60}$/u.test(name) && isNamed(name)) ? names : [];
}

/** Handbook pages split a group into occupations: "X held about 27,000 jobs", "wage for X was". */
function namedInEmployment(text: string, lexicon: RoleLexicon): void {
  for (const pattern of [
    /\bwages? for ([\p{L}][\p{L} ,-]{3,140}?) (?:was|were|in the top)\b/gu,
    /\b[Mm]edian (?:hourly |annual |weekly )?(?:wages?|earnings) of (?:wage and salary )?([\p{L}][\p{L} ,-]{3,140}?) (?:was|were|came to)\b/gu,
    /(?:^|\. )([\p{Lu}][\p{L} ,-]{3,140}?) held about [\d.,]+/gu,
  ])
    for (const match of text.matchAll(pattern)) {
      const name = match[1]?.trim();
      if (name !== undefined && wordsOf(name).length <= 16 && wordsOf(name).some(({ key }) => isJobNoun(key)))
        lexicon.add(name);
    }
}

/** "HVAC or Electrical?": two fields, each of which stands for the job of it that the text names most. */
function rolesOfFields(line: string, blocks: readonly Block[], lexicon: RoleLexicon): RoleId[] {
  const sides = line
    .replace(/\s*[:?!–—|].*$/u, '')
    .split(/\s+(?:or|vs\.?|versus|and)\s+/i)
    .map((side) => wordsOf(side).map(({ key }) => key));
  if (sides.length !== 2 || sides.some((words) => words.length < 1 || words.length > 3)) return [];
  const counts = countRoles(blocks, lexicon);
  const roles = sides.map(
    (words) =>
      [...counts].filter(([role]) => lexicon.isOfField(role, words)).sort(([, a], [, b]) => b - a)[0]?.[0],
  );
  const [first, second] = roles;
  return first === undefined || second === undefined || first === second ? [] : [first, second];
}

/**
 * The job that most blocks name; the one that opens the text counts for more, for a text says first what it is about.
 * None where a table lists jobs, for such a page is about all of them. A long name counts only where the text says it
 * more than once, for words of a sentence may stand before a job by chance.
 */
function mostNamed(blocks: readonly Block[], lexicon: RoleLexicon): RoleId[] {
  const counts = countRoles(blocks, lexicon);
  const joined = new Set<RoleId>();
  // "Advisors" on a page that speaks of one kind of advisor only are that kind.
  for (const [short, count] of [...counts]) {
    const [fuller, ...others] = [...counts.keys()].filter(
      (id) => id.endsWith(`-${short}`) && !OF_BEGINNERS.test(id),
    );
    if (fuller === undefined || others.length > 0 || short.includes('-')) continue;
    // A text names in full first what it then shortens; a fuller name that comes later is one of a special kind.
    const order = [...counts.keys()];
    if (order.indexOf(fuller) > order.indexOf(short) && (counts.get(fuller) ?? 0) <= count) continue;
    counts.set(fuller, (counts.get(fuller) ?? 0) + count);
    counts.delete(short);
    joined.add(fuller);
  }
  const isSaidTwice = (role: RoleId): boolean =>
    isNamedTwice(role, blocks) || (role.split('-').length <= 2 && !/[^s]s-/.test(role));
  const lists =
    blocks.some(
      (block) => block.kind === 'table' && areMostlyJobs(block.rows.map(([cell]) => cell?.text.trim() ?? '')),
    ) ||
    new Set(namesOfLines(blocks)).size >= MANY ||
    jobsPaidInLines(blocks).length > 0;
  const [best] = [...counts]
    .filter(([role]) => !TOO_GENERAL.has(role) && (joined.has(role) || isSaidTwice(role)))
    .sort(([, a], [, b]) => b - a);
  if (best === undefined || lists) return [];
  const name = asItIsUsed(best[0].replaceAll('-', ' '), blocks);
  return [lexicon.add(name, roleIdOf(name))];
}

/** "General manager" in a text that says "hotel general manager" nearly always: the name with the word before it. */
function asItIsUsed(name: string, blocks: readonly Block[]): string {
  const pattern = new RegExp(`(?:(\\p{L}[\\p{L}-]{2,}) )?${name}s?(?!\\p{L})`, 'giu');
  const words = blocks.flatMap((block) =>
    [...textOf(block).slice(0, 4_000).matchAll(pattern)].map(([, word]) => wordsOf(word ?? '')[0]?.key ?? ''),
  );
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [word = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const isPart =
    word !== '' &&
    count >= 3 &&
    count > words.length * 0.6 &&
    !OUTSIDE_WORDS.has(word) &&
    !RANK_WORDS.has(word) &&
    !CIRCUMSTANCES.has(word) &&
    !STAGE_WORDS.has(word) &&
    !CREDENTIAL_WORDS.has(word) &&
    findPlaces(word).length === 0;
  return isPart && wordsOf(name).length === 2 ? `${word} ${name}` : name;
}

const isNamedTwice = (role: RoleId, blocks: readonly Block[]): boolean =>
  blocks.filter((block) => namesPlainly(textOf(block).slice(0, 4_000), role)).length > 1;

/** Whoever learns a job is no kind of those who hold it. */
const OF_BEGINNERS =
  /^(?:apprentice|trainee|student|junior|senior|graduate|newly-qualified|lead|head|chief)-/;

/** In how many blocks each job is named, in the order in which the text first names them; the first counts once more. */
function countRoles(blocks: readonly Block[], lexicon: RoleLexicon): Map<RoleId, number> {
  const counts = new Map<RoleId, number>();
  for (const block of blocks) {
    const text = block.kind === 'table' ? '' : textOf(block);
    const named = lexicon.find(text.slice(0, 4_000)).flatMap(({ role }) => (role === null ? [] : [role]));
    for (const role of new Set(named))
      counts.set(role, (counts.get(role) ?? 0) + (counts.size === 0 ? 2 : 1));
  }
  return counts;
}
