import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { roleIdSchema } from '../../src/domain/role-id.ts';
import { roleProfileSchema } from '../../src/domain/role-profile.ts';
import { answersTo, answerTo, BrokenOff, gather, type Question, type Questioner } from './ask.ts';
import { type Checkout, knownRoles, ROLES_FOLDER, sourcesThatSpeak } from './checkout.ts';
import { incomplete, NotMade, type Plan, schemaFaults } from './plan.ts';
import {
  idOfTitle,
  meetingWords,
  type NameMeeting,
  roleMeant,
  rolesMet,
  sentenceCase,
} from './role-names.ts';
import { asSentence, frontMatterText, nameFault, withMarks } from './written-text.ts';

/** What the command line says of a new role; null where a flag was not given. */
export interface RoleRequest {
  name: string | null;
  id: string | null;
  title: string | null;
  alias: readonly string[] | null;
  summary: string | null;
  family: string | null;
  sources: readonly string[] | null;
  text: string | null;
  related: readonly string[] | null;
  /** The day of today, or of the review. */
  reviewed: string;
  /** Make it although a role of nearly this name exists. */
  yes: boolean;
}

const LONGEST_TITLE = 50;
const LONGEST_ALIAS = 60;
const LONGEST_SUMMARY = 200;

/** The heading above the first paragraph, as profiles have it. */
const FIRST_HEADING = 'What the job is';

const given = (value: string | null): string[] | null => (value === null ? null : [value]);

async function refuseWhatIsThere({
  name,
  title,
  id,
  request,
  checkout,
  questioner,
}: {
  name: string;
  title: string;
  id: string;
  request: RoleRequest;
  checkout: Checkout;
  questioner: Questioner | null;
}): Promise<void> {
  const file = `${ROLES_FOLDER}/${id}.mdx`;
  if (existsSync(join(checkout.root, file)))
    throw new NotMade(1, `${file} is there already, and is left as it is. Edit it.`);
  const met = [...rolesMet(title, checkout.roles), ...rolesMet(id.replaceAll('-', ' '), checkout.roles)];
  const same = met.find(({ how }) => how === 'same');
  if (same !== undefined)
    throw new NotMade(
      1,
      `${meetingWords(same)} has this name already. Edit that profile, or take the name out of it first.`,
    );
  const former = checkout.roles.find(({ formerIds }) => formerIds.includes(id));
  if (former !== undefined)
    throw new NotMade(
      1,
      `/roles/${id}/ is an old address of "${former.title}" (${former.file}) and must lead there. Give the role another id with --id.`,
    );
  const near = [...new Map(met.map((meeting): [string, NameMeeting] => [meeting.role.id, meeting])).values()];
  if (near.length === 0 || request.yes) return;
  const meant = `Did you mean ${near.map(meetingWords).join(', or ')}?`;
  if (questioner === null)
    throw new NotMade(
      1,
      `${meant}\nIf so, edit that profile: another name of a role belongs in its "aliases". If "${name}" is another job, add --yes.`,
    );
  const goOn = await questioner.confirm(`${meant} Make another role all the same?`);
  if (goOn === null) throw new BrokenOff();
  if (!goOn) throw new NotMade(1, 'Nothing was written.');
}

function aliasFault(alias: string, title: string, checkout: Checkout): string | null {
  const form = nameFault(alias, LONGEST_ALIAS);
  if (form !== null) return form;
  if (
    rolesMet(alias, [{ id: '', file: '', title, aliases: [], formerIds: [], family: null }]).some(
      ({ how }) => how === 'same',
    )
  )
    return `"${alias}" is the title itself.`;
  const same = rolesMet(alias, checkout.roles).find(({ how }) => how === 'same');
  return same === undefined ? null : `"${alias}" is ${meetingWords(same)}; a name leads to one role only.`;
}

const isKebab = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/**
 * The profile of a new role: complete, so that it can be published as it stands.
 * @throws NotMade with everything that is missing, or with what stands in the way; BrokenOff
 */
export async function planRole(
  request: RoleRequest,
  checkout: Checkout,
  questioner: Questioner | null,
): Promise<Plan> {
  const titleQuestion: Question = {
    flag: 'title',
    ask: 'What is the job called, in the singular?',
    form: '"…"',
    given: given(request.title ?? request.name),
    needs: 'one',
    fault: (title) => nameFault(title, LONGEST_TITLE),
  };
  const named = await gather([titleQuestion], questioner);
  if (named.missing.length > 0)
    throw new NotMade(2, 'Say which role: npm run new -- role "Customer success manager"');
  if (named.wrong.length > 0) throw incomplete('The profile', named);
  const name = answerTo(named.answers, 'title');
  const title = request.title ?? sentenceCase(name);
  const id = request.id ?? idOfTitle(title);
  if (!roleIdSchema.safeParse(id).success)
    throw new NotMade(
      2,
      request.id === null
        ? `"${title}" makes no address: an address holds the letters a to z, digits and hyphens. Give one with --id, such as --id account-manager.`
        : `--id: "${id}" is no id of a role; one is in lower case, singular, with hyphens, such as account-manager.`,
    );
  await refuseWhatIsThere({ name, title, id, request, checkout, questioner });

  const aliases = await gather(
    [
      {
        flag: 'alias',
        ask: 'What else is it called? Names and short forms, with commas between; empty for none.',
        form: 'a,b',
        given: request.alias,
        needs: 'none-or-many',
        fault: (alias) => aliasFault(alias, title, checkout),
      },
    ],
    questioner,
  );
  const role = { id, title, aliases: answersTo(aliases.answers, 'alias') };
  const speaking = sourcesThatSpeak(checkout, knownRoles([...checkout.roles, role]), [id]);
  if (speaking.length === 0)
    throw new NotMade(
      1,
      `No source states anything of "${title}" yet, and a profile stands on sources. Begin with one: npm run new -- source --from article.txt\nIn a fact sheet, the heading "## ${title}" says whose facts follow.`,
    );
  const speakers = speaking.map(({ id, publisher, title }) => ({
    value: id,
    label: `${publisher}: ${title}`,
  }));
  const families = [...new Set(checkout.roles.map(({ family }) => family))].filter((one) => one !== null);
  const rest = await gather(
    [
      {
        flag: 'summary',
        ask: `One sentence: what the job is, and what it is not. ${LONGEST_SUMMARY} characters at most.`,
        form: '"…"',
        given: given(request.summary),
        needs: 'one',
        fault: (text) =>
          asSentence(text).length > LONGEST_SUMMARY
            ? `it has ${asSentence(text).length} characters; ${LONGEST_SUMMARY} is the most that can be shown.`
            : text.trim() === ''
              ? 'it is empty.'
              : null,
      },
      {
        flag: 'family',
        ask: `The group of near roles that it belongs to, such as ${families.join(', ') || 'client-facing'}.`,
        form: 'name',
        given: given(request.family),
        needs: 'one',
        fault: (family) =>
          isKebab(family)
            ? null
            : `"${family}" is no family; one is in lower case with hyphens, such as ${families[0] ?? 'client-facing'}.`,
      },
      {
        flag: 'sources',
        ask: 'The sources that the summary and the first paragraph stand on.',
        form: 'a,b',
        given: request.sources,
        needs: 'many',
        choices: speakers,
        fault: (source) =>
          speakers.some(({ value }) => value === source)
            ? null
            : `"${source}" ${checkout.sheets.some(({ source: { id } }) => id === source) ? `states nothing of "${title}"` : 'is no source'}. Take from: ${speakers.map(({ value }) => value).join(', ')}.`,
      },
      {
        flag: 'text',
        ask: 'The first paragraph, in your own words: what the job is. Its figures come later, with <Salary …/>.',
        form: '"…"',
        given: given(request.text),
        needs: 'one',
        fault: (text) => (text.trim() === '' ? 'it is empty.' : null),
      },
      {
        flag: 'related',
        ask: 'Roles that it gets a comparison page with, by id or name, with commas between; empty for none.',
        form: 'a,b',
        given: request.related,
        needs: 'none-or-many',
        fault: (other) => {
          const { role, near } = roleMeant(other, checkout.roles);
          return role !== null
            ? null
            : `there is no role "${other}". ${near.length > 0 ? `Did you mean ${near.map(({ id }) => id).join(' or ')}?` : `There are: ${checkout.roles.map(({ id }) => id).join(', ')}.`}`;
        },
      },
    ],
    questioner,
  );
  const all = {
    missing: [...aliases.missing, ...rest.missing],
    wrong: [...aliases.wrong, ...rest.wrong],
  };
  if (all.missing.length + all.wrong.length > 0) throw incomplete(`The profile of "${title}"`, all);

  const sources = [...new Set(answersTo(rest.answers, 'sources'))];
  const fields = {
    title,
    aliases: [...new Set(role.aliases.map((alias) => alias.trim()))],
    summary: asSentence(answerTo(rest.answers, 'summary')),
    summarySources: sources,
    family: answerTo(rest.answers, 'family'),
    related: [
      ...new Set(
        answersTo(rest.answers, 'related').map((other) => roleMeant(other, checkout.roles).role?.id ?? other),
      ),
    ].sort(),
    nearest: [],
    formerIds: [],
    reviewed: request.reviewed,
  };
  const wrong = schemaFaults(roleProfileSchema, fields, { aliases: 'alias', summarySources: 'sources' });
  if (wrong.length > 0) throw incomplete(`The profile of "${title}"`, { missing: [], wrong });
  return {
    file: `${ROLES_FOLDER}/${id}.mdx`,
    text: `${frontMatterText({ ...fields, reviewed: { day: fields.reviewed } })}\n## ${FIRST_HEADING}\n\n${withMarks(answerTo(rest.answers, 'text'), sources)}\n`,
    notes:
      title === name
        ? []
        : [
            `Its title is "${title}", in sentence case as titles are here. If it is to stand as you wrote it, edit "title" in the file.`,
          ],
    next: [],
    isSheet: false,
  };
}
