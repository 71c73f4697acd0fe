// /compare/: any two to four roles side by side. All that it shows stands in the address, so that back, forward, reload,
// a shared link and a print show the same.
import { href } from '../../base-path.ts';
import { pickedComparisonPath, readComparisonAsked } from '../../domain/comparison-address.ts';
import { FEWEST_ROLES, MOST_ROLES } from '../../domain/comparison-size.ts';
import type { NamedPage } from '../../domain/named-page.ts';
import { inSentence } from '../../domain/pay-sentences.ts';
import { compareRoles } from '../../domain/role-comparison.ts';
import { type RoleFile, recordsFromFile } from '../../domain/role-file.ts';
import type { RoleId } from '../../domain/role-id.ts';
import { PickedComparison } from '../../views/picked-comparison.tsx';
import { type PickedRole, PickedRoles } from '../../views/picked-roles.tsx';
import { offerInteractiveChart } from '../open-chart.ts';
import { part } from './page-parts.ts';
import { type RoleAnswer, roleAnswer } from './role-files.ts';

const NEAR_ROLES = 3;

const field = part('picker-role', HTMLInputElement);
const pickedRoot = part('picked', HTMLElement);
const comparisonRoot = part('picked-comparison', HTMLElement);
const written = part('written', HTMLElement);
const told = part('picker-told', HTMLElement);
const tools = part('picked-tools', HTMLElement);
const titleOfPage = document.title;

/** The role of a page that names one: its address ends in the role's id. */
const roleOf = ({ path }: NamedPage): RoleId => path.split('/').at(-2) ?? '';
const nameOfId = (id: RoleId): string => id.replaceAll('-', ' ');
const asked = () => readComparisonAsked(location.search);

/** "Account manager, key account manager and account executive". */
function enumerated(titles: readonly string[]): string {
  return new Intl.ListFormat('en-US').format(
    titles.map((title, index) => (index === 0 ? title : inSentence(title))),
  );
}

async function pickedRole(answer: RoleAnswer, roles: readonly RoleId[]): Promise<PickedRole> {
  switch (answer.state) {
    case 'found':
      return { state: 'found', id: answer.file.role.id, title: answer.file.role.title };
    case 'unknown': {
      // Without the list of names there is nothing to suggest, and the message still stands.
      const near = await import('../search/name-lookup.ts')
        .then(({ rolesNear }) => rolesNear(nameOfId(answer.id), NEAR_ROLES))
        .catch(() => []);
      return {
        state: 'unknown',
        id: answer.id,
        near: near
          .map((page) => ({ id: roleOf(page), title: page.title }))
          .filter(({ id }) => !roles.includes(id)),
      };
    }
    case 'failed':
      return answer;
    default:
      return answer satisfies never;
  }
}

/** What the reader is told of the choice as a whole; empty where it speaks for itself. */
function message(found: readonly RoleFile[], asking: number, surplus: readonly RoleId[]): string {
  const sentences: string[] = [];
  if (surplus.length > 0)
    sentences.push(
      `A comparison has room for ${MOST_ROLES} roles. Left out: ${enumerated(surplus.map(nameOfId))}.`,
    );
  if (found.length >= FEWEST_ROLES)
    sentences.push(`Side by side: ${enumerated(found.map(({ role }) => role.title))}.`);
  else if (asking > 0) sentences.push('Choose at least one more role to compare.');
  if (asking === MOST_ROLES) sentences.push('To add another, take one out first.');
  return sentences.join(' ');
}

function comparisonMarkup(files: readonly RoleFile[], onlyDifferences: boolean): string {
  const [one, other] = files;
  const isWritten =
    files.length === 2 &&
    one !== undefined &&
    other !== undefined &&
    one.comparedWith.includes(other.role.id);
  return (
    <PickedComparison
      comparison={compareRoles(files.map(recordsFromFile))}
      isWritten={isWritten}
      onlyDifferences={onlyDifferences}
      address={location.href}
    />
  ).markup;
}

/** Says it to those who do not see the page, and shows it too unless the page shows it anyway. */
function tell(text: string, isSeenAnyway = false): void {
  told.textContent = text;
  told.classList.toggle('visually-hidden', isSeenAnyway);
}

/** What is shown now: an answer that comes late, for an address that was left, is dropped. */
let turn = 0;

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const own = ++turn;
  const { roles, surplus, onlyDifferences } = asked();
  comparisonRoot.ariaBusy = 'true';
  const answers = await Promise.all(roles.map(roleAnswer));
  const picked = await Promise.all(answers.map((answer) => pickedRole(answer, roles)));
  if (own !== turn) return;
  comparisonRoot.ariaBusy = null;

  const files = answers.filter((answer) => answer.state === 'found').map(({ file }) => file);
  const ids = picked.map(({ id }) => id);
  if (ids.join() !== roles.join()) {
    // An old name of a role leads to the role, under its name of today.
    go([...new Set(ids)], onlyDifferences, 'replace');
    return;
  }
  const isComparison = files.length >= FEWEST_ROLES;
  field.disabled = roles.length >= MOST_ROLES;
  pickedRoot.innerHTML = (<PickedRoles picked={picked} />).markup;
  comparisonRoot.innerHTML = isComparison ? comparisonMarkup(files, onlyDifferences) : '';
  for (const figure of comparisonRoot.querySelectorAll<HTMLElement>('[data-chart]'))
    offerInteractiveChart(figure);
  tell(message(files, roles.length, surplus), isComparison && surplus.length === 0 && !field.disabled);
  tools.hidden = !isComparison;
  written.hidden = isComparison;
  document.title = isComparison
    ? `${enumerated(files.map(({ role }) => role.title))} compared · Careers Side by Side`
    : titleOfPage;
}

/** Goes on to other roles, as a new entry of the browser's history unless it only puts the address right. */
function go(
  roles: readonly RoleId[],
  onlyDifferences = asked().onlyDifferences,
  how: 'push' | 'replace' = 'push',
): void {
  const address = href(pickedComparisonPath(roles, onlyDifferences));
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show();
}

const canBeAdded = (page: NamedPage): boolean =>
  page.kind === 'role' && !asked().roles.includes(roleOf(page));

function add(page: NamedPage): void {
  field.value = '';
  go([...asked().roles, roleOf(page)]);
}

async function suggestRoles(): Promise<void> {
  const { suggestIn } = await import('../search/combobox.ts');
  suggestIn(field, { accept: canBeAdded, choose: add });
}
// The reader may have come to the field before this script.
if (document.activeElement === field) void suggestRoles();
else field.addEventListener('focus', suggestRoles, { once: true });
// Enter with nothing chosen takes the role that answers best.
field.form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const typed = field.value.trim();
  if (typed === '') return;
  const { lookUpNames } = await import('../search/name-lookup.ts');
  const best = (await lookUpNames(typed).catch(() => [])).find(({ page }) => canBeAdded(page));
  if (best) add(best.page);
  else tell(`No further role is called “${typed.slice(0, 80)}”.`);
});

pickedRoot.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const { remove, replace, by } = button.dataset;
  const { roles } = asked();
  if (remove !== undefined) go(roles.filter((role) => role !== remove));
  else if (replace !== undefined && by !== undefined) go(roles.map((role) => (role === replace ? by : role)));
  else void show();
  // The button that had the focus is gone; the next thing to do is to add a role.
  field.disabled = false;
  field.focus();
});

comparisonRoot.addEventListener('change', ({ target }) => {
  // The style sheet has followed the box already; only the address is to hold it.
  if (target instanceof HTMLInputElement)
    history.pushState(null, '', href(pickedComparisonPath(asked().roles, target.checked)));
});

part('copy-address', HTMLButtonElement).addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    tell('The address is copied.');
  } catch {
    tell(`Copy the address from here: ${location.href}`);
  }
});
part('print-page', HTMLButtonElement).addEventListener('click', () => print());
addEventListener('popstate', () => void show());
void show();
