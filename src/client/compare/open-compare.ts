// Readies the picker of /compare/; the rest is loaded when roles are asked for, or when the reader comes to the field.
import { readComparisonAsked } from '../../domain/comparison-address.ts';

const picker = document.getElementById('picker');
const told = document.getElementById('picker-told');
const open = async (): Promise<void> => {
  try {
    await import('./compare.tsx');
  } catch {
    if (told)
      told.textContent =
        'What sets roles side by side could not be loaded. You may be offline; load the page again to retry.';
  }
};
if (picker) {
  picker.hidden = false;
  if (readComparisonAsked(location.search).roles.length > 0) void open();
  else picker.addEventListener('focusin', open, { once: true });
}
