// Readies the picker of /compare/; the rest is loaded when roles are asked for, or when the reader comes to the field.
import { readComparisonAsked } from '../../domain/comparison-address.ts';

const picker = document.getElementById('picker');
const told = document.getElementById('picker-told');
let isOpen = false;

async function open(): Promise<void> {
  try {
    await import('./compare.tsx');
    isOpen = true;
  } catch {
    if (told) told.textContent = 'This could not be loaded. Reload the page to try again.';
  }
}

if (picker instanceof HTMLFormElement) {
  picker.hidden = false;
  if (readComparisonAsked(location.search).roles.length > 0) void open();
  else picker.addEventListener('focusin', open, { once: true });
  // A quick hand may ask before the script is here that answers.
  picker.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isOpen) return;
    await open();
    if (isOpen) picker.requestSubmit();
  });
}
