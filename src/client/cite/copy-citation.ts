const NAMES: Readonly<Record<string, string>> = {
  apa: 'APA',
  mla: 'MLA',
  'chicago-note': 'Chicago note',
  'chicago-bibliography': 'Chicago bibliography',
  bib: 'BibTeX',
  json: 'CSL-JSON',
};

/** How long the word "Copied" stands, in milliseconds. */
const SHOWN = 4000;

/** Selects what an element holds, so that a reader can copy it by hand. */
function select(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}

/** Puts a citation on the clipboard: as text, and for word processors with its italics. @throws where the browser refuses */
async function copy(element: HTMLElement): Promise<void> {
  const text = (element.textContent ?? '').trim();
  if (element.matches('p') && typeof ClipboardItem === 'function') {
    const type = (kind: string, content: string): Blob => new Blob([content], { type: kind });
    const html = element.innerHTML.replace(/<\/?span[^>]*>/g, '');
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': type('text/plain', text), 'text/html': type('text/html', html) }),
    ]);
  } else await navigator.clipboard.writeText(text);
}

/** Puts a button after a citation (an element with `data-citation`) that copies it, or selects it where it may not. */
export function offerCopying(citation: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy the citation: ${NAMES[citation.dataset.citation ?? ''] ?? ''}`);
  const told = document.createElement('span');
  told.className = 'small quiet';
  told.setAttribute('role', 'status');
  const line = document.createElement('p');
  line.append(button, ' ', told);
  citation.after(line);
  button.addEventListener('click', async () => {
    try {
      await copy(citation);
      told.textContent = 'Copied';
    } catch {
      // No clipboard: an old browser, a page not served safely, or a reader who does not allow it.
      select(citation);
      told.textContent = 'Selected: press Ctrl+C or ⌘C';
    }
    setTimeout(() => {
      told.textContent = '';
    }, SHOWN);
  });
}
