import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonVerdictSchema } from '../../src/domain/comparison-verdict.ts';
import { answersTo, answerTo, gather, type Question, type Questioner } from './ask.ts';
import { type Checkout, COMPARISONS_FOLDER, knownRoles, sourcesThatSpeak } from './checkout.ts';
import { incomplete, NotMade, type Plan, schemaFaults } from './plan.ts';
import { type NamedRole, roleMeant } from './role-names.ts';
import { asSentence, frontMatterText, withMarks } from './written-text.ts';

/** What the command line says of a new comparison; null where a flag was not given. */
export interface ComparisonRequest {
  roles: readonly string[];
  summary: string | null;
  sources: readonly string[] | null;
  /** Reasons to choose the role that is named first, each with "[source, source]" at its end where there are several. */
  chooseFirst: readonly string[] | null;
  chooseSecond: readonly string[] | null;
  text: string | null;
  reviewed: string;
}

const LONGEST_SUMMARY = 240;
const LONGEST_REASON = 160;
const FIRST_HEADING = 'The difference in practice';

/** A reason with the sources that it stands on. */
export interface Reason {
  text: string;
  sources: string[];
}

/** Reads "want X [zippia, zengig]"; without brackets the reason stands on the only source of the comparison. */
export function readReason(written: string, sources: readonly string[]): Reason {
  const match = /^(.*?)\s*\[([^[\]]*)\]\s*\.?$/s.exec(written.trim());
  const text = (match?.[1] ?? written)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\.)\.$/, '');
  const named = (match?.[2] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return { text, sources: match === null && sources.length === 1 ? [...sources] : named };
}

function rolesNamed(written: readonly string[], checkout: Checkout): [NamedRole, NamedRole] {
  const { roles } = checkout;
  const faults = written.flatMap((one) => {
    const { role, near } = roleMeant(one, roles);
    if (role !== null) return [];
    return [
      near.length > 0
        ? `There is no role "${one}". Did you mean ${near.map(({ id }) => id).join(' or ')}?`
        : `There is no role "${one}". Make it with: npm run new -- role "${one}"\nThere are: ${roles.map(({ id }) => id).join(', ') || 'none yet'}.`,
    ];
  });
  if (faults.length > 0) throw new NotMade(1, faults.join('\n'));
  const [first, second, ...more] = written.map((one) => roleMeant(one, roles).role);
  if (!first || !second || more.length > 0)
    throw new NotMade(2, 'Name two roles: npm run new -- comparison account-manager relationship-manager');
  if (first.id === second.id)
    throw new NotMade(
      2,
      `"${written[0]}" and "${written[1]}" are one role, ${first.title} (${first.file}). Name two.`,
    );
  return [first, second];
}

/**
 * The comparison of two roles: complete, so that it can be published as it stands.
 * @throws NotMade with everything that is missing, or with what stands in the way; BrokenOff
 */
export async function planComparison(
  request: ComparisonRequest,
  checkout: Checkout,
  questioner: Questioner | null,
): Promise<Plan> {
  const [first, second] = rolesNamed(request.roles, checkout);
  const isInOrder = first.id < second.id;
  const [a, b] = isInOrder ? [first, second] : [second, first];
  const file = `${COMPARISONS_FOLDER}/${a.id}-vs-${b.id}.mdx`;
  if (existsSync(join(checkout.root, file)))
    throw new NotMade(1, `${file} is there already, and is left as it is. Edit it.`);
  const speaking = sourcesThatSpeak(checkout, knownRoles(checkout.roles), [a.id, b.id]);
  if (speaking.length === 0)
    throw new NotMade(
      1,
      `No source states anything of ${a.title} or ${b.title} yet. Begin with one: npm run new -- source --from article.txt`,
    );
  const speakers = speaking.map(({ id, publisher, title }) => ({
    value: id,
    label: `${publisher}: ${title}`,
  }));
  const sourceFault = (source: string): string | null =>
    speakers.some(({ value }) => value === source)
      ? null
      : `"${source}" ${checkout.sheets.some(({ source: { id } }) => id === source) ? 'states nothing of either role' : 'is no source'}. Take from: ${speakers.map(({ value }) => value).join(', ')}.`;

  const words = (text: string | null): string[] | null => (text === null ? null : [text]);
  const base = await gather(
    [
      {
        flag: 'summary',
        ask: `The difference in one sentence. ${LONGEST_SUMMARY} characters at most.`,
        form: '"…"',
        given: words(request.summary),
        needs: 'one',
        fault: (text) =>
          text.trim() === ''
            ? 'it is empty.'
            : asSentence(text).length > LONGEST_SUMMARY
              ? `it has ${asSentence(text).length} characters; ${LONGEST_SUMMARY} is the most that can be shown.`
              : null,
      },
      {
        flag: 'sources',
        ask: 'The sources that the summary and the first paragraph stand on.',
        form: 'a,b',
        given: request.sources,
        needs: 'many',
        choices: speakers,
        fault: sourceFault,
      },
    ],
    questioner,
  );
  const sources = [...new Set(answersTo(base.answers, 'sources'))];
  const onlyOne = sources.length === 1;
  const reasonFault = (written: string): string | null => {
    const { text, sources: borne } = readReason(written, sources);
    if (text === '') return 'a reason is empty.';
    if (text.length > LONGEST_REASON)
      return `"${text.slice(0, 30)}…" has ${text.length} characters; ${LONGEST_REASON} is the most that can be shown.`;
    if (borne.length === 0)
      return `say which source bears "${text}": end it with one in brackets, "${text} [${speakers[0]?.value ?? ''}]".`;
    return borne.map(sourceFault).find((fault) => fault !== null) ?? null;
  };
  const reasons = (flag: string, role: NamedRole, given: readonly string[] | null): Question => ({
    flag,
    ask: `A reason to choose ${role.title}: completes “Choose it if you …”.${onlyOne ? '' : ' Its source stands behind it in brackets.'}`,
    form: onlyOne ? '"…"' : '"… [source]"',
    given,
    needs: 'many',
    fault: reasonFault,
  });
  const rest = await gather(
    [
      reasons('choose-a', first, request.chooseFirst),
      reasons('choose-b', second, request.chooseSecond),
      {
        flag: 'text',
        ask: 'The first paragraph, in your own words: the difference in practice. Its figures come later, with <Salary …/>.',
        form: '"…"',
        given: words(request.text),
        needs: 'one',
        fault: (text) => (text.trim() === '' ? 'it is empty.' : null),
      },
    ],
    questioner,
  );
  const all = { missing: [...base.missing, ...rest.missing], wrong: [...base.wrong, ...rest.wrong] };
  if (all.missing.length + all.wrong.length > 0)
    throw incomplete(`The comparison of ${first.title} and ${second.title}`, all);

  const read = (flag: string): Reason[] =>
    answersTo(rest.answers, flag).map((written) => readReason(written, sources));
  const [chooseA, chooseB] = isInOrder
    ? [read('choose-a'), read('choose-b')]
    : [read('choose-b'), read('choose-a')];
  const fields = {
    roles: [a.id, b.id],
    summary: asSentence(answerTo(base.answers, 'summary')),
    summarySources: sources,
    chooseA,
    chooseB,
    reviewed: request.reviewed,
  };
  const wrong = schemaFaults(comparisonVerdictSchema, fields, {
    summarySources: 'sources',
    chooseA: isInOrder ? 'choose-a' : 'choose-b',
    chooseB: isInOrder ? 'choose-b' : 'choose-a',
  });
  if (wrong.length > 0) throw incomplete('The comparison', { missing: [], wrong });
  return {
    file,
    text: `${frontMatterText({ ...fields, reviewed: { day: fields.reviewed } })}\n## ${FIRST_HEADING}\n\n${withMarks(answerTo(rest.answers, 'text'), sources)}\n`,
    notes: isInOrder
      ? []
      : [
          `The roles stand in alphabetical order: in the file, "chooseA" holds the reasons for ${a.title}, "chooseB" those for ${b.title}.`,
        ],
    next: [],
    isSheet: false,
  };
}
