import { expect, type Page } from '@playwright/test';
import { keptInBrowser } from './keptInBrowser';

/** The authorization server's answer to this page, as it stood in the address for a moment. */
export interface PassedAnswer {
  readonly address: string;
  /** The token or the code. */
  readonly secret: string;
}

/** Watches a page's addresses from now on. @returns what tells the answer, once it has passed through them. */
export function answerPassed(page: Page): () => PassedAnswer {
  const answers: PassedAnswer[] = [];
  page.on('framenavigated', (frame) => {
    const secret = /[#&?](?:access_token|code)=([^&]+)/.exec(frame.url())?.[1];
    if (secret !== undefined) answers.push({ address: frame.url(), secret });
  });
  return () => {
    const last = answers.at(-1);
    expect(last, 'the answer passed through the address').toBeTruthy();
    return last ?? { address: '', secret: '' };
  };
}

/** Every place that a secret of the sign-in could be left in, as one text. */
export async function tracesOf(page: Page): Promise<string> {
  const inPage = await page.evaluate(() =>
    JSON.stringify({
      address: window.location.href,
      referrer: document.referrer,
      name: window.name,
      history: window.history.state as unknown,
      timings: [performance.getEntriesByType('navigation'), performance.getEntries()],
      names: performance.getEntries().map((entry) => entry.name),
      globals: Object.entries(window).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : typeof value,
      ]),
      body: document.documentElement.outerHTML,
    }),
  );
  return inPage + (await keptInBrowser(page)).text;
}
