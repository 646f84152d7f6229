/** A reader on the search page, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { searchEn } from '../../layouts/words/search-en.ts';

/** Chromium's own preset of that name (its developer tools): bytes a second, milliseconds. */
const FAST_4G = {
  offline: false,
  downloadThroughput: (9e6 / 8) * 0.9,
  uploadThroughput: (1.5e6 / 8) * 0.9,
  latency: 60 * 2.75,
};

export interface Answer {
  /** From what was done to the results being in the page. */
  readonly milliseconds: number;
  /** When the search was asked and when the results were there, in milliseconds since 1970. */
  readonly asked: number;
  readonly shown: number;
  /** Where the first results lead. */
  readonly paths: readonly string[];
}

/** Opens the search page with nothing cached, as soon as it listens to what is typed. */
export async function openSearch(
  browser: Browser,
  origin: string,
  network: 'fast 4G' | 'local',
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  if (network === 'fast 4G') {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', FAST_4G);
  }
  await page.goto(`${origin}/search/`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  return page;
}

/**
 * Searches for `query`, which must not be what was searched for last, by typing (all of it at one stroke; the page
 * then waits for more) or by pressing Enter (it does not). Throws where no answer is shown within a minute.
 */
export async function ask(page: Page, query: string, how: 'type' | 'enter'): Promise<Answer> {
  return page.evaluate(
    async ({ query, how, searching }) => {
      const form = document.querySelector<HTMLFormElement>('form#search');
      const input = document.querySelector<HTMLInputElement>('#search-query');
      const status = document.querySelector('#search-status');
      if (form === null || input === null || status === null) throw new Error('this is not the search page');
      const began = performance.now();
      input.value = query;
      if (how === 'enter') form.requestSubmit();
      else input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((done, fail) => {
        setTimeout(() => fail(new Error(`no answer for “${query}”`)), 60_000);
        new MutationObserver((_, observer) => {
          const asked = new URLSearchParams(location.search).get('q');
          if (asked !== query || status.textContent === searching) return;
          observer.disconnect();
          done();
        }).observe(status, { childList: true });
      });
      const ended = performance.now();
      return {
        milliseconds: ended - began,
        asked: performance.timeOrigin + began,
        shown: performance.timeOrigin + ended,
        paths: Array.from(
          document.querySelectorAll<HTMLAnchorElement>('#search-results .item-title a'),
          (link) => new URL(link.href).pathname,
        ),
      };
    },
    { query, how, searching: searchEn.searching },
  );
}
