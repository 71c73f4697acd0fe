// /compare/: any two to four roles side by side. All that it shows stands in the address, so that back, forward, reload,
// a shared link and a print show the same.
import { href } from '../../base-path.ts';
import { comparisonPath, pickedComparisonPath } from '../../domain/address.ts';
import { readComparisonAsked } from '../../domain/comparison-address.ts';
import { FEWEST_ROLES, MOST_ROLES } from '../../domain/comparison-size.ts';
import type { NamedPage } from '../../domain/named-page.ts';
import { enumeration, inSentence } from '../../domain/pay-sentences.ts';
import { compareRoles } from '../../domain/role-comparison.ts';
import { type RoleFile, recordsFromFile } from '../../domain/role-file.ts';
import type { RoleId } from '../../domain/role-id.ts';
import { PickedComparison } from '../../views/picked-comparison.tsx';
import { type PickedRole, PickedRoles } from '../../views/picked-roles.tsx';
import { offerInteractiveChart } from '../open-chart.ts';
import { part } from './page-parts.ts';
import { type RoleAnswer, roleAnswer } from './role-files.ts';

const NEAR_ROLES = 3;
/** An answer that takes longer than this is announced, in milliseconds. */
const PATIENCE = 400;

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

/** "Account manager, key account manager, and account executive". */
const enumerated = (titles: readonly string[]): string =>
  enumeration(titles.map((title, index) => (index === 0 ? title : inSentence(title))));

async function pickedRole(answer: RoleAnswer, roles: readonly RoleId[]): Promise<PickedRole> {
  switch (answer.state) {
    case 'found':
      return { state: 'found', id: answer.file.role.id, title: answer.file.role.title };
    case 'unknown': {
      // Without the list of names there is nothing to suggest, and the message still stands.
      const { isName, pages } = await import('../search/role-lookup.ts')
        .then(({ rolesMeantBy }) => rolesMeantBy(nameOfId(answer.id), NEAR_ROLES))
        .catch(() => ({ isName: false, pages: [] }));
      const near = pages.map((page) => ({ id: roleOf(page), title: page.title }));
      return {
        state: 'unknown',
        // "KAM" is no role's id, but it is a role's name.
        id: isName ? (near[0]?.id ?? answer.id) : answer.id,
        near: near.filter(({ id }) => !roles.includes(id)),
      };
    }
    case 'failed':
      return answer;
    default:
      return answer satisfies never;
  }
}

/** What the reader is told of the choice as a whole; empty where it speaks for itself. */
function message(
  found: readonly RoleFile[],
  { roles: { length: asking }, surplus, unreadable }: ReturnType<typeof asked>,
): string {
  const sentences = unreadable.slice(0, MOST_ROLES).map((word) => `We have no role called “${word}”.`);
  if (surplus.length > 0)
    sentences.push(
      `A comparison has room for ${MOST_ROLES} roles. Left out: ${enumerated(surplus.map(nameOfId))}.`,
    );
  if (found.length >= FEWEST_ROLES)
    sentences.push(`Side by side: ${enumerated(found.map(({ role }) => role.title))}.`);
  else if (asking > 0 && asking < MOST_ROLES) sentences.push('Choose at least one more role to compare.');
  if (asking === MOST_ROLES) sentences.push('To add another, take one out first.');
  return sentences.join(' ');
}

function comparisonMarkup(files: readonly RoleFile[], onlyDifferences: boolean): string {
  const [one, other] = files;
  const isPair = one && other && files.length === 2 && one.comparedWith.includes(other.role.id);
  return (
    <PickedComparison
      comparison={compareRoles(files.map(recordsFromFile))}
      ownPage={isPair ? comparisonPath(one.role.id, other.role.id) : null}
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

/** What was asked for last: an answer that comes late, for an address that was left, is dropped. */
let turn = 0;
let rolesOfTurn = '';
const rolesAsked = (): string => `${asked().roles} ${asked().surplus}`;

/**
 * Shows the place that the reader was at, or that the address names: the browser looked for it before it was there.
 */
function goToPlace(): void {
  if (history.state) scrollTo(0, history.state.y);
  else if (location.hash !== '') location.replace(location.href);
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const own = ++turn;
  rolesOfTurn = rolesAsked();
  const { roles, surplus, unreadable } = asked();
  comparisonRoot.ariaBusy = 'true';
  const slow = setTimeout(tell, PATIENCE, 'Loading …');
  const answers = await Promise.all(roles.map(roleAnswer));
  const picked = await Promise.all(answers.map((answer) => pickedRole(answer, roles)));
  clearTimeout(slow);
  if (own !== turn) return;
  comparisonRoot.ariaBusy = null;

  const { onlyDifferences } = asked();
  const files = answers.filter((answer) => answer.state === 'found').map(({ file }) => file);
  const ids = picked.map(({ id }) => id);
  if (ids.join() !== roles.join()) {
    // Another name of a role leads to the role, under its name of today.
    go([...new Set([...ids, ...surplus])], onlyDifferences, 'replace');
    return;
  }
  const isComparison = files.length >= FEWEST_ROLES;
  const isFull = roles.length >= MOST_ROLES;
  // Not `disabled`, which would take the focus away from a reader who has just chosen the fourth.
  field.readOnly = isFull;
  field.ariaDisabled = String(isFull);
  pickedRoot.innerHTML = (<PickedRoles picked={picked} />).markup;
  comparisonRoot.innerHTML = isComparison ? comparisonMarkup(files, onlyDifferences) : '';
  for (const figure of comparisonRoot.querySelectorAll<HTMLElement>('[data-chart]'))
    offerInteractiveChart(figure);
  tell(message(files, asked()), isComparison && surplus.length + unreadable.length === 0 && !isFull);
  tools.hidden = !isComparison;
  written.hidden = isComparison;
  document.title = isComparison
    ? `${enumerated(files.map(({ role }) => role.title))} compared · Careers Side by Side`
    : titleOfPage;
  goToPlace();
}

/** Goes on to other roles, as a new entry of the browser's history unless it only puts the address right. */
function go(
  roles: readonly RoleId[],
  onlyDifferences = asked().onlyDifferences,
  how: 'push' | 'replace' = 'push',
): void {
  const address = href(pickedComparisonPath(roles, onlyDifferences));
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address + location.hash);
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
  try {
    const { lookUpNames } = await import('../search/name-lookup.ts');
    const best = (await lookUpNames(typed)).find(({ page }) => canBeAdded(page));
    if (best) add(best.page);
    else tell(`No further role is called “${typed.slice(0, 80)}”.`);
  } catch {
    tell('The names of roles could not be loaded. Try again.');
  }
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
  field.focus();
});

comparisonRoot.addEventListener('change', ({ target }) => {
  // The style sheet has followed the box already; only the address is to hold it.
  if (target instanceof HTMLInputElement)
    history.pushState(history.state, '', href(pickedComparisonPath(asked().roles, target.checked)));
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
addEventListener('popstate', () => {
  // A step to a source's note, or to all rows, draws nothing anew: what is open stays open, and the focus where it is.
  const box = comparisonRoot.querySelector('input');
  if (rolesAsked() !== rolesOfTurn) void show();
  else if (box) box.checked = asked().onlyDifferences;
});
addEventListener('scrollend', () => {
  if (!comparisonRoot.ariaBusy) history.replaceState({ y: scrollY }, '');
});
void show();
