// Suggestions below a search field: pages by name. An editable combobox with a list
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the arrows choose, Enter goes to what is chosen, and with nothing
// chosen the form leads to the search.
import { href } from '../../base-path.ts';
import type { NameMatch } from '../../domain/name-match.ts';
import type { NamedPage } from '../../domain/named-page.ts';
import sheet from '../../styles/suggestions.css?url';
import { lookUpNames } from './name-lookup.ts';
import { linkStyles } from './styles.ts';

const MOST = 8;

const KIND_WORDS = { role: 'Role', comparison: 'Comparison', source: 'Source' } as const;

function optionFor({ page, name }: NameMatch, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  option.dataset.path = page.path;
  const title = document.createElement('span');
  title.textContent = page.title;
  const kind = document.createElement('span');
  kind.className = 'quiet';
  kind.textContent = `${name === null ? '' : `${name} · `}${KIND_WORDS[page.kind]}`;
  option.append(title, ' ', kind);
  return option;
}

/** What a field does with suggestions, where it is not the search. */
export interface Suggesting {
  /** Which pages are suggested at all. */
  accept: (page: NamedPage) => boolean;
  /** What happens when one is chosen. */
  choose: (page: NamedPage) => void;
}

const SEARCHING: Suggesting = {
  accept: () => true,
  choose: ({ path }) => location.assign(href(path)),
};

/** Makes a field suggest pages from now on. Called when it first has the focus. */
export function suggestIn(input: HTMLInputElement, { accept, choose: take } = SEARCHING): void {
  const form = input.form;
  if (!form) return;
  linkStyles(sheet);
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.role = 'listbox';
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  const told = document.createElement('p');
  told.className = 'visually-hidden';
  told.role = 'status';
  form.append(list, told);
  input.setAttribute('aria-controls', list.id);

  const pageOf = new WeakMap<HTMLLIElement, NamedPage>();
  let chosen: HTMLLIElement | null = null;
  let asked = 0;

  const choose = (option: HTMLLIElement | null): void => {
    if (chosen) chosen.ariaSelected = 'false';
    chosen = option;
    if (option) {
      option.ariaSelected = 'true';
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else input.removeAttribute('aria-activedescendant');
  };

  const close = (): void => {
    asked += 1;
    choose(null);
    list.hidden = true;
    list.replaceChildren();
    input.ariaExpanded = 'false';
    told.textContent = '';
  };

  const suggest = async (): Promise<void> => {
    const turn = ++asked;
    // Without names there are no suggestions; Enter still leads to the search.
    const found = await lookUpNames(input.value).catch((): NameMatch[] => []);
    const matches = found.filter(({ page }) => accept(page)).slice(0, MOST);
    if (turn !== asked || document.activeElement !== input) return;
    if (matches.length === 0) {
      close();
      return;
    }
    choose(null);
    list.replaceChildren(
      ...matches.map((match, index) => {
        const option = optionFor(match, `${list.id}-${index}`);
        pageOf.set(option, match.page);
        return option;
      }),
    );
    list.hidden = false;
    input.ariaExpanded = 'true';
    const count = list.children.length;
    told.textContent = `${count === 1 ? 'One suggestion' : `${count} suggestions`}; the arrow keys choose.`;
  };

  const step = (by: 1 | -1): void => {
    const options = [...list.querySelectorAll('li')];
    // One place more than there are options: the field itself, where nothing is chosen.
    const places = options.length + 1;
    const at = chosen ? options.indexOf(chosen) + 1 : 0;
    choose(options[((at + by + places) % places) - 1] ?? null);
  };

  const go = (option: HTMLLIElement): void => {
    const page = pageOf.get(option);
    close();
    if (page) take(page);
  };

  input.addEventListener('input', () => void suggest());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // The Enter that ends the spelling of a word in another script is no choice.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (input.value.trim() === '') return;
      event.preventDefault();
      if (list.hidden) void suggest();
      else step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      go(chosen);
    } else if (event.key === 'Escape' && !list.hidden) {
      // The first Escape closes the list, the next leaves the field.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  // The field keeps the focus while a suggestion is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option) go(option);
  });
  // What was typed before this script came is answered as well.
  if (input.value.trim() !== '') void suggest();
}
