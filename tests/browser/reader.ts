import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';

/** A page as a reader has it open, with everything that went wrong behind it. */
export interface OpenPage {
  page: Page;
  context: BrowserContext;
  /** Errors in the console, uncaught errors, requests that failed or were refused, and violations of the page's policy. */
  troubles: string[];
  /** The addresses of all requests. */
  requests: string[];
}

let browser: Browser | undefined;

/** Sees to it that there is a browser for the tests of a file: the one of the file before, where a process runs several. */
export function withBrowser(): void {
  beforeAll(async () => {
    if (!browser?.isConnected()) browser = await launchChromium(inject('chromium'));
  });
}

/** The address of a page of the served site. */
export function addressOf(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('siteAddress')).href;
}

async function openIn(
  path: string,
  habits: BrowserContextOptions,
  closeWith: (close: () => Promise<void>) => void,
): Promise<OpenPage> {
  if (!browser) throw new Error('the file’s tests need withBrowser()');
  const context = await browser.newContext({ reducedMotion: 'reduce', ...habits });
  closeWith(() => context.close());
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // A page that the reader leaves gives up what it was still asking for, its icon first of all: no fault of the site.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()}: ${reason}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(addressOf(path), { waitUntil: 'load' });
  return { page, context, troubles, requests };
}

/** Opens a page of the site as a reader with the given habits (script off, dark, narrow …); closed when the test ends. */
export function open(path: string, habits: BrowserContextOptions = {}): Promise<OpenPage> {
  return openIn(path, habits, onTestFinished);
}

/**
 * Opens a page before the first test of a `describe` and closes it after the last, for tests that do no more than look at it.
 * Gives a function that gives the open page to each of them.
 */
export function openOnce(path: string, habits: BrowserContextOptions = {}): () => OpenPage {
  let opened: OpenPage | undefined;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    opened = await openIn(path, habits, (closing) => {
      close = closing;
    });
  });
  afterAll(() => close?.());
  return () => {
    if (!opened) throw new Error(`${path} is opened when the tests run, not while they are collected`);
    return opened;
  };
}
