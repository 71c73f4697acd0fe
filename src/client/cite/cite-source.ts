// The page of a source: when the address names one of its records, the record can be cited by itself. What that takes is
// fetched only then.

async function follow(): Promise<void> {
  if (location.hash === '') return;
  try {
    (await import('./cite-record.tsx')).followAddress();
  } catch {
    // Without it the record's address can be put into the citation by hand, as the page says.
  }
}

addEventListener('hashchange', follow);
void follow();
