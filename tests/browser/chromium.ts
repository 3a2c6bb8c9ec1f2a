import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';

/** Opens pages of the served site; faults of the page are collected in `faults`. */
export interface Visitor {
  open(page: string, options?: BrowserContextOptions): Promise<Page>;
  /** Errors, policy violations and requests to other hosts since the last look. */
  faults(): string[];
}

/** A visitor with a browser of its own for the tests of one file. */
export function visitSite(): Visitor {
  let browser: Browser | undefined;
  let faults: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return {
    async open(page, options = {}) {
      if (!browser) throw new Error('The browser is started before the tests.');
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const view = await context.newPage();
      view.on('pageerror', (error) => faults.push(error.message));
      view.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      view.on('request', (request) => {
        if (!request.url().startsWith(new URL(inject('address')).origin))
          faults.push(`foreign request: ${request.url()}`);
      });
      await view.goto(`${inject('address')}${page}`);
      return view;
    },
    faults() {
      const seen = faults;
      faults = [];
      return seen;
    },
  };
}
