// /compare/: any two to four roles side by side. All that it shows stands in the address, so that back, forward, reload,
// a shared link and a print show the same.
import { render } from 'preact';
import {
  pickedComparisonPath,
  readComparisonAsked,
} from '../../domain/comparison-address.ts';
import { href } from '../../base-path.ts';
import { inSentence } from '../../domain/pay-sentences.ts';
import { recordsFromFile } from '../../domain/role-file.ts';
import { compareRoles, FEWEST_ROLES, MOST_ROLES } from '../../domain/role-comparison.ts';
import type { RoleId } from '../../domain/role-id.ts';
import { PickedComparison } from '../../views/picked-comparison.tsx';
import { type PickedRole, PickedRoles } from '../../views/picked-roles.tsx';
import { offerInteractiveChart } from '../open-chart.ts';
import { suggestIn } from '../search/combobox.ts';
import { rolesNear } from '../search/name-lookup.ts';
import { type RoleAnswer, roleAnswer } from './role-files.ts';

const NEAR_ROLES = 3;

/** An element that the page of /compare/ has. */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no #${id}`);
  return element;
}

const field = part('picker-role', HTMLInputElement);
const pickedRoot = part('picked', HTMLElement);
const comparisonRoot = part('picked-comparison', HTMLElement);
const written = part('written', HTMLElement);
const told = part('picker-told', HTMLElement);
const tools = part('picked-tools', HTMLElement);
const title = document.title;

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });
const asked = () => readComparisonAsked(location.search);

/** What is shown now: an answer that comes late, for an address that was left, is dropped. */
let turn = 0;

async function pickedRole(answer: RoleAnswer): Promise<PickedRole> {
  switch (answer.state) {
    case 'found':
      return { state: 'found', id: answer.file.role.id, title: answer.file.role.title };
    case 'unknown': {
      // Without the list of names there is nothing to suggest, and the message still stands.
      const near = await rolesNear(answer.id.replaceAll('-', ' '), NEAR_ROLES).catch(() => []);
      return {
        state: 'unknown',
        id: answer.id,
        near: near.map(({ id, title: name }) => ({ id, title: name })),
      };
    }
    case 'failed':
      return answer;
    default:
      return answer satisfies never;
  }
}

/** What the reader is told of the choice as a whole; empty where it speaks for itself. */
function message(found: readonly { title: string }[], asking: number, surplus: readonly RoleId[]): string {
  const sentences: string[] = [];
  if (surplus.length > 0)
    sentences.push(
      `A comparison has room for ${MOST_ROLES} roles. Left out: ${list.format(surplus.map((id) => id.replaceAll('-', ' ')))}.`,
    );
  if (found.length >= FEWEST_ROLES)
    sentences.push(
      `Side by side: ${list.format(found.map((role, index) => (index === 0 ? role.title : inSentence(role.title))))}.`,
    );
  else if (asking > 0) sentences.push('Choose at least one more role to compare.');
  return sentences.join(' ');
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const own = ++turn;
  const { roles, surplus, onlyDifferences } = asked();
  comparisonRoot.ariaBusy = 'true';
  const answers = await Promise.all(roles.map(roleAnswer));
  const picked = await Promise.all(answers.map(pickedRole));
  if (own !== turn) return;
  comparisonRoot.ariaBusy = null;

  const files = answers.filter((answer) => answer.state === 'found').map(({ file }) => file);
  // A role's old name leads to the role; asked for under both, it is shown once.
  const distinct = [...new Map(files.map((file) => [file.role.id, file])).values()];
  render(
    <PickedRoles
      picked={[...new Map(picked.map((role) => [role.id, role])).values()]}
      onRemove={(id) => {
        go(roles.filter((role) => role !== id && !isOldNameOf(id, role, answers)));
        field.focus();
      }}
      onReplace={(id, by) => go(roles.map((role) => (role === id ? by : role)))}
      onRetry={() => void show()}
    />,
    pickedRoot,
  );
  const isComparison = distinct.length >= FEWEST_ROLES;
  render(
    isComparison ? (
      <PickedComparison
        comparison={compareRoles(distinct.map(recordsFromFile))}
        isWritten={distinct.length === 2 && (distinct[0]?.comparedWith.includes(distinct[1]?.role.id ?? '') ?? false)}
        onlyDifferences={onlyDifferences}
        onOnlyDifferences={(only) => go(asked().roles, only)}
      />
    ) : null,
    comparisonRoot,
  );
  for (const figure of comparisonRoot.querySelectorAll<HTMLElement>('[data-chart]')) offerInteractiveChart(figure);
  const names = distinct.map(({ role }) => role);
  told.textContent = message(names, roles.length, surplus);
  tools.hidden = !isComparison;
  written.hidden = isComparison;
  field.disabled = roles.length >= MOST_ROLES;
  document.title = isComparison
    ? `${list.format(names.map(({ title: name }, index) => (index === 0 ? name : inSentence(name))))} compared · Careers Side by Side`
    : title;
}

/** Whether an id of the address is a former name of the role. */
function isOldNameOf(id: RoleId, asking: RoleId, answers: readonly RoleAnswer[]): boolean {
  return answers.some(
    (answer, index) =>
      answer.state === 'found' && answer.file.role.id === id && asked().roles[index] === asking,
  );
}

/** Goes on to other roles, as a new entry of the browser's history. */
function go(roles: readonly RoleId[], onlyDifferences = asked().onlyDifferences): void {
  history.pushState(null, '', href(pickedComparisonPath(roles, onlyDifferences)));
  void show();
}

suggestIn(field, {
  accept: ({ kind, id }) => kind === 'role' && !asked().roles.includes(id),
  choose: ({ id }) => {
    field.value = '';
    go([...asked().roles, id]);
    field.focus();
  },
});
field.form?.addEventListener('submit', (event) => event.preventDefault());
part('copy-address', HTMLButtonElement).addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    told.textContent = 'The address is copied.';
  } catch {
    told.textContent = `Copy the address from here: ${location.href}`;
  }
});
part('print-page', HTMLButtonElement).addEventListener('click', () => print());
addEventListener('popstate', () => void show());
void show();
