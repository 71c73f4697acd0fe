// While an editor is at work: the faults of the content, over the page that is open. Under `npm run dev` alone.
import {
  ASK_EVENT,
  DESK_FOLDER,
  type DeskFault,
  type DeskReport,
  deskCodePath,
  faultKey,
  TELL_EVENT,
} from '../../desk/desk-report.ts';
import styles from './overlay.css?inline';

/** Which faults the editor has closed the overlay on; kept while the tab is open, since every change loads the page anew. */
const CLOSED = 'desk:closed';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An element with its class and what stands in it. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** A sentence whose commands stand in backquotes. */
function withCommands(sentence: string): (Node | string)[] {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part : element('code', '', part)))
    .filter((part) => part !== '');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Asks Vite to open the file at its place in the editor's own program. */
function place({ file, line, column }: DeskFault): HTMLElement {
  const at = `${file}:${line}:${column}`;
  const opener = button('place', at, () => {
    void fetch(`/__open-in-editor?file=${encodeURIComponent(at)}`);
  });
  opener.title = 'Open in your editor';
  return opener;
}

function faultItem(fault: DeskFault): HTMLElement {
  const { code, title, wrong, expected, next, fixable, excerpt } = fault;
  const link = element('a', '', title);
  link.href = `${base}${deskCodePath(code)}`;
  const more = element('p', 'more', link, ' ', element('code', '', code));
  const words = element('dl', '');
  words.append(
    element('dt', '', 'Expected'),
    element('dd', '', ...withCommands(expected)),
    element('dt', '', 'Next'),
    element('dd', '', ...withCommands(next)),
  );
  if (fixable)
    words.append(element('dt', '', 'Or'), element('dd', '', ...withCommands('`npm run check -- --fix`')));
  const item = element('li', '', element('p', 'wrong', ...withCommands(wrong)), place(fault));
  if (excerpt)
    item.append(element('p', 'excerpt', excerpt.before, element('mark', '', excerpt.at), excerpt.after));
  item.append(words, more);
  return item;
}

class Overlay {
  private report: DeskReport = { faults: [], toFinish: [] };
  private readonly host = element('editors-desk' as 'div', '');
  private readonly panel = element('section', 'panel');
  private readonly body = element('div', 'body');
  private readonly title = element('h2', '');
  private readonly status = element('p', 'status');
  private readonly reopen = button('reopen', '', () => this.open(true));

  constructor() {
    const root = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    this.status.setAttribute('role', 'status');
    this.title.id = 'title';
    this.panel.setAttribute('role', 'dialog');
    this.panel.setAttribute('aria-labelledby', 'title');
    this.panel.tabIndex = -1;
    // In the top layer, above the overlay of Astro; and yet the page behind can be read and used.
    this.panel.popover = 'manual';
    this.reopen.popover = 'manual';
    this.body.tabIndex = 0;
    this.body.setAttribute('role', 'region');
    this.body.setAttribute('aria-labelledby', 'title');
    const close = button('close', 'Close', () => this.close());
    close.setAttribute('aria-keyshortcuts', 'Escape');
    close.title = 'Close (Escape)';
    this.panel.append(element('div', 'head', this.title, close), this.body);
    root.append(this.status, this.reopen, this.panel);
    // First in the page, so that the key Tab leads there first.
    document.body.prepend(this.host);
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.panel.matches(':popover-open')) return;
        // One press closes one thing: what lies below the overlay stays.
        event.stopImmediatePropagation();
        event.preventDefault();
        this.close();
      },
      { capture: true },
    );
  }

  /** Shows what is wrong now; opens where that is something that the editor has not closed already. */
  tell(report: DeskReport): void {
    const hadFaults = this.report.faults.length > 0;
    this.report = report;
    this.draw();
    this.panel.classList.toggle('alone', this.isAlone());
    const keys = report.faults.map(faultKey);
    const isNew = keys.some((key) => !this.closedKeys().includes(key));
    if (keys.length === 0) sessionStorage.removeItem(CLOSED);
    if (isNew) this.open(false);
    else if (keys.length === 0 && !this.hasFocus()) this.hide();
    this.showReopen();
    // Said a moment after the page is there: what is in it from the start is not read out.
    setTimeout(() => {
      this.status.textContent =
        keys.length > 0 ? `${this.label()}.` : hadFaults ? 'Every fault is mended.' : '';
    }, 300);
  }

  /** Whether there is no page behind that anyone could use: Astro could not make it, and tells of that in its own words. */
  private isAlone(): boolean {
    return [...document.body.children].every(
      (child) => child === this.host || ['vite-error-overlay', 'script'].includes(child.localName),
    );
  }

  private label(): string {
    const { faults, toFinish } = this.report;
    const parts = [
      faults.length > 0 ? counted(faults.length, 'fault') : '',
      toFinish.length > 0 ? `${counted(toFinish.length, 'thing')} to finish` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  }

  private draw(): void {
    const { faults, toFinish } = this.report;
    const group = (heading: string, items: readonly DeskFault[]): Node[] =>
      items.length === 0 ? [] : [element('h3', '', heading), element('ol', '', ...items.map(faultItem))];
    this.title.textContent =
      faults.length > 0 ? `${counted(faults.length, 'fault')} to mend` : 'Nothing to mend';
    this.body.replaceChildren(
      ...(faults.length > 0 ? [element('ol', '', ...faults.map(faultItem))] : []),
      ...group('Before you commit', toFinish),
      element(
        'p',
        'foot',
        ...withCommands('The same as `npm run check` finds. A fault goes from here when it is mended.'),
      ),
    );
    this.reopen.textContent = this.label();
  }

  private open(isWanted: boolean): void {
    if (!this.panel.matches(':popover-open')) this.panel.showPopover();
    this.showReopen();
    // Only who asks for it is taken there: an editor may be writing in a form of the page.
    if (isWanted) this.panel.focus();
  }

  private close(): void {
    const hadFocus = this.hasFocus();
    sessionStorage.setItem(CLOSED, JSON.stringify(this.report.faults.map(faultKey)));
    this.hide();
    this.showReopen();
    if (hadFocus) this.reopen.focus();
  }

  private hide(): void {
    if (this.panel.matches(':popover-open')) this.panel.hidePopover();
  }

  private showReopen(): void {
    const isNeeded = this.label() !== '' && !this.panel.matches(':popover-open');
    if (isNeeded !== this.reopen.matches(':popover-open')) this.reopen.togglePopover(isNeeded);
  }

  private hasFocus(): boolean {
    return this.panel.contains(this.host.shadowRoot?.activeElement ?? null);
  }

  private closedKeys(): string[] {
    const kept: unknown = JSON.parse(sessionStorage.getItem(CLOSED) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  }
}

// A frame within a page of ours shows no overlay of its own.
if (
  import.meta.hot &&
  window.top === window.self &&
  !location.pathname.startsWith(`${base}${DESK_FOLDER}checks/`)
) {
  const overlay = new Overlay();
  import.meta.hot.on(TELL_EVENT, (report: DeskReport) => overlay.tell(report));
  import.meta.hot.send(ASK_EVENT);
}
