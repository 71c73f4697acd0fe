import type { Block } from '../markup/blocks.ts';
import { saysPay } from '../pay/pay-words.ts';
import { endsInJob } from './ends-in-job.ts';
import { roleIdOf } from './role-id-of.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import {
  GERMAN_PAY,
  isHeadOf,
  isJobName,
  OUTSIDE_WORDS,
  TOO_GENERAL,
  withoutStage,
  wordsOf,
} from './role-words.ts';
import { SHORT_NAME } from './short-forms.ts';
import { pathOf, withoutNumber } from './title-lines.ts';
import { rolesInTitle, VERSUS } from './title-roles.ts';

/** Words by which a heading says that it is about pay. */
export const TOPIC_OF_PAY = /\b(?:salar(?:y|ies)|pay|wages?|earnings)\b/i;

/**
 * Under "Pay by role" each label is a title of its own, though it begins with a stage: "Senior care assistant: …"
 * beside "Care assistant: …".
 */
export function listedByRole(blocks: readonly Block[]): string[] {
  let isByRole = false;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') isByRole = /\bby (?:role|job(?: title)?|title)\b/i.test(block.content.text);
    if (!isByRole || block.kind !== 'item') return [];
    const label = /^([^:–—]{3,60}?)\s?[:–—]\s/u.exec(block.content.text)?.[1]?.trim() ?? '';
    return label !== '' && endsInJob(label) && !/\d/.test(label) && wordsOf(label).length <= 5 ? [label] : [];
  });
}

/** The jobs of headings that are nothing but one and its pay, where there are two or three of them; else none. */
export function jobsOfPaySections(headings: readonly string[]): readonly string[] {
  const names = headings.flatMap((heading) => {
    const name = /^(\p{Lu}[\p{L} -]{2,50}?) (?:pay|salar(?:y|ies)|wages|earnings)$/iu.exec(
      heading.trim(),
    )?.[1];
    return name !== undefined && isJobName(name) ? [name] : [];
  });
  const distinct = [...new Map(names.map((name) => [roleIdOf(name), name])).values()];
  return distinct.length === 2 || distinct.length === 3 ? distinct : [];
}

/**
 * "QA engineer vs SDET: the table": what the headings compare, one of them a job and the other its like. None where they
 * compare more than two, for such are ways to other pages, or where the text does not begin with both.
 */
export function comparedInHeadings(
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
export function isTwoMains(name: string, { mainRoles }: RoleLexicon): boolean {
  const id = roleIdOf(name);
  return mainRoles.some((one) => mainRoles.some((other) => one !== other && id === `${one}-${other}`));
}

/** A heading that is nothing but a job's name, perhaps with a number before it: "2. Onboarding specialist". */
export function plainRole(heading: string): string | null {
  // "Geotechnical engineer, 18 months experience": how far somebody has come in the job.
  // "Data Engineer: The One Who Builds": the name and what is said of it.
  const name = withoutStage(
    withoutNumber(heading).replace(/:(?:$|\s(?:The|An?|Those|They)\s[^:\d$€£₹]{4,60}$)/u, ''),
  ).replace(
    /,\s(?:with |over |up to |about )?(?:\d{1,2}|an?|one|two|three|five|ten)\+? (?:years?|months?)\b.*$/i,
    '',
  );
  const words = wordsOf(name);
  const isPlain =
    words.length >= 1 &&
    words.length <= 5 &&
    /^[\p{L} /&-]+$/u.test(name) &&
    !/\s-\s|\p{Ll}\p{Lu}/u.test(name) &&
    (endsInJob(name) || isHeadOf(name)) &&
    !saysPay(name) &&
    (words.length > 1 || !TOO_GENERAL.has(words[0]?.key ?? '')) &&
    (isHeadOf(name) || !words.some(({ key }) => OUTSIDE_WORDS.has(key) || GERMAN_PAY.test(key)));
  return isPlain ? name : null;
}

/** What a title says to be of many jobs more often than of one. */
const GUIDE = /\b(?:salary|pay|wages?) (?:guides?|surveys?|reports?|reviews?|trends)\b/i;

/** "Shotfirer salary", "Scaffolder job profile": what a title gives the pay or the profile of; null where it is no such title. */
export function nameWithTopic(line: string): string | null {
  const name =
    /^((?:[\p{L}-]+ ){1,3}?)(?:salar(?:y|ies)|pay|wages?|earnings|stipends?|job profile|job description|career profile)(?![\p{L}])/iu
      .exec(
        (pathOf(line)[0] ?? line).replace(
          /^(?:\p{L}+-wise|the|an?|average|typical|key(?! (?:accounts?|clients?|customers?|workers?)\b))\s/iu,
          '',
        ),
      )?.[1]
      ?.trim();
  const words = wordsOf(name ?? '');
  if (name === undefined || words.some(({ key }) => OUTSIDE_WORDS.has(key) || GERMAN_PAY.test(key)))
    return null;
  // "Construction salary guide": a guide is as often to a field as to a job, whose noun then tells.
  if (GUIDE.test(line) && !/(?:er|or|ist|ian|man)s?$/.test(name)) return null;
  // "Housebuilding pay guide": what ends so is a field, and nobody's title.
  return /ing$/.test(words.at(-1)?.key ?? '') ? null : name;
}

/** "Luthier" over a text that goes on about what luthiers do: a title that is a name and nothing else. */
export function nameAlone(line: string, blocks: readonly Block[]): string | null {
  if (!/^\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,2}$/u.test(line)) return null;
  const doers = new RegExp(`(?:^|[.!?]\\s|\\b[Mm]ost\\s|\\b[Mm]any\\s)${line}s\\s\\p{Ll}`, 'iu');
  return blocks.some((block) => block.kind === 'paragraph' && doers.test(block.content.text)) ? line : null;
}
