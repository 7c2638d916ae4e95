import type { BrowserContext } from '@playwright/test';

/** What the pages of a test report, against what it says it expects. */
export interface PageWatch {
  /** Everything reported so far that nobody expected. */
  readonly complaints: readonly string[];
  /** Lets messages that match pass, such as an error that the test provokes. */
  expectMessage(pattern: RegExp): void;
  attach(context: BrowserContext): Promise<void>;
}

/** Chromium's own note of each failed request: faults and 404s are part of many tests, the page's words are tested. */
const NETWORK_NOTE = /Failed to load resource|net::ERR_|blocked by CORS policy/;

/** Collects uncaught errors, console errors and warnings, and every report of the Content-Security-Policy. */
export function createPageWatch(): PageWatch {
  const complaints: string[] = [];
  const expected: RegExp[] = [NETWORK_NOTE];
  const complain = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  return {
    complaints,
    expectMessage: (pattern) => {
      expected.push(pattern);
    },
    attach: async (context) => {
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `CSP report: ${event.effectiveDirective} refused ${event.blockedURI} "${event.sample}" at ${event.sourceFile}:${event.lineNumber}`,
          );
        });
      });
      context.on('weberror', (webError) => complain(`uncaught: ${webError.error().message}`));
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complain(`console: ${message.text()}`);
      });
    },
  };
}
