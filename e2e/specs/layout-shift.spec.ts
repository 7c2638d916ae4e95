import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { watchLayoutShifts } from '../support/layoutShifts';
import { isRead } from '../support/organizationPage';
import { signIn, type Who } from '../support/signIn';

// Slow enough that placeholders are seen: what stands below them must stay where it is.
test.use({ simulatorOptions: { latencyMs: 100 } });

const HIGHEST = 0.02;
const PATIENT = { timeout: 30_000 };

const main = (page: Page) => page.getByRole('main');

interface Seen {
  readonly who: Who;
  readonly address: string;
  readonly isThere: (page: Page) => Promise<void>;
}

/** The pages that show what comes late above or between what is there. */
const PAGES: readonly Seen[] = [
  { who: 'admin', address: '/organization', isThere: (page) => isRead(page) },
  {
    who: 'admin',
    address: '/organization/overview',
    isThere: async (page) => {
      await isRead(page);
      await expect(main(page).getByRole('heading', { name: 'Held together' })).toBeVisible(PATIENT);
    },
  },
  {
    who: 'admin',
    address: '/organization/findings',
    isThere: async (page) => {
      await isRead(page);
      await expect(main(page).getByRole('heading', { name: 'Prerequisite missing' })).toBeVisible(PATIENT);
    },
  },
  {
    who: 'admin',
    address: '/organization/changes',
    isThere: (page) =>
      expect(main(page).getByText('Changes show after the next Refresh')).toBeVisible(PATIENT),
  },
  {
    who: 'admin',
    address: '/users?q=ada',
    isThere: (page) => expect(main(page).getByRole('link', { name: 'Ada Admin' })).toBeVisible(PATIENT),
  },
  {
    who: 'admin',
    address: '/definitions/cloudCX3',
    isThere: (page) =>
      expect(
        main(page)
          .getByText(/^Holders as read at/)
          .first(),
      ).toBeVisible(PATIENT),
  },
  ...['/', '/organization/overview', '/permissions'].map((address) => ({
    who: 'outsider' as const,
    address,
    isThere: (page: Page) =>
      expect(main(page).getByText('authorization:license:view').first()).toBeVisible(PATIENT),
  })),
];

for (const [size, width] of [
  ['a desk', 1440],
  ['a phone', 390],
] as const) {
  test(`nothing jumps as a page comes, on ${size}`, async ({ newContext }) => {
    test.setTimeout(180_000);
    for (const { who, address, isThere } of PAGES) {
      await test.step(`${who}, ${address}`, async () => {
        const context = await newContext();
        const page = await context.newPage();
        await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
        await signIn(page, who, '/about');
        const shifts = await watchLayoutShifts(context);
        await page.goto(address);
        await isThere(page);
        // Whatever was drawn has been told of two frames later.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        const { cls, moved } = shifts.take();
        expect(cls, moved.join('\n')).toBeLessThan(HIGHEST);
        await page.close();
      });
    }
  });
}
