// Readies the picker of /compare/; the rest is loaded when roles are asked for, or when the reader comes to the field.
import { readComparisonAsked } from '../../domain/comparison-address.ts';
import { roleAnswer } from './role-files.ts';

const picker = document.getElementById('picker');
const told = document.getElementById('picker-told');
const written = document.getElementById('written');
let isOpen = false;

async function open(): Promise<void> {
  try {
    await import('./compare.tsx');
    isOpen = true;
  } catch {
    if (written) written.hidden = false;
    if (told) told.textContent = 'This could not be loaded. Reload the page to try again.';
  }
}

if (picker instanceof HTMLFormElement) {
  picker.hidden = false;
  const { roles, unreadable } = readComparisonAsked(location.search);
  if (roles.length + unreadable.length > 0) {
    // On a slow line nothing stands there meanwhile that is about to go, and the roles come along with the script.
    if (told) told.textContent = 'Loading …';
    if (written) written.hidden = true;
    roles.forEach(roleAnswer);
    void open();
  } else picker.addEventListener('focusin', open, { once: true });
  // A quick hand may ask before the script is here that answers.
  picker.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isOpen) return;
    await open();
    if (isOpen) picker.requestSubmit();
  });
}
