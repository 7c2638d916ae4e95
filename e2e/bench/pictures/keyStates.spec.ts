import type { Page } from '@playwright/test';
import { results } from '../../support/batch';
import { expect, test } from '../../support/fixtures';
import { isRead, row } from '../../support/organizationPage';
import { ADA } from '../../support/people';
import { MOMENT, showResults, showReview, standStill, stillClock } from '../../support/pictured';
import { signIn } from '../../support/signIn';
import type { SimulatorControl } from '../../support/simulatorControl';

interface KeyState {
  readonly name: string;
  readonly isPhone?: boolean;
  readonly isDark?: boolean;
  readonly show: (page: Page, simulator: SimulatorControl) => Promise<void>;
}

const SLOW = { timeout: 30_000 };
const region = (page: Page, name: string) => page.getByRole('region', { name });

/** Playwright's clock doesn't reach into workers. */
async function letWorkersStandStill(page: Page): Promise<void> {
  await page.route(/Worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `Date.now = () => ${MOMENT};${await response.text()}` });
  });
}

async function showHome(page: Page): Promise<void> {
  await signIn(page, 'admin', '/');
  const people = region(page, 'The organization in figures').getByRole('link', { name: /^People/ });
  await expect(people).toContainText(/\d/, SLOW);
  await expect(people).not.toContainText('so far', SLOW);
  await expect(region(page, 'Findings').getByRole('listitem').first()).toBeVisible(SLOW);
  await expect(region(page, 'Next').getByRole('link', { name: /^See who/ })).toBeVisible(SLOW);
}

async function showOrganization(page: Page): Promise<void> {
  await signIn(page, 'admin', '/organization?license=cloudCX3');
  await isRead(page);
  await expect(row(page, 'Ada Admin')).toBeVisible();
}

const STATES: readonly KeyState[] = [
  {
    name: 'sign-in',
    show: async (page) => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    },
  },
  { name: 'home', show: showHome },
  { name: 'home-phone-dark', isPhone: true, isDark: true, show: showHome },
  { name: 'organization', show: showOrganization },
  {
    name: 'organization-phone',
    isPhone: true,
    show: async (page) => {
      await showOrganization(page);
      await row(page, 'Ada Admin').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'person',
    show: async (page) => {
      await signIn(page, 'admin', `/users/${ADA}`);
      await expect(region(page, 'Roles').getByRole('link', { name: 'cloudCX3' })).toBeVisible(SLOW);
      await expect(region(page, 'Licenses held').getByRole('button', { name: /^cloudCX3/ })).toBeVisible(
        SLOW,
      );
    },
  },
  {
    name: 'definitions-graph-dark',
    isDark: true,
    show: async (page) => {
      await signIn(page, 'admin', '/definitions?view=graph&license=cloudCX2');
      const graph = page.getByRole('application', { name: 'Graph of the license definitions' });
      await expect(graph.getByRole('link', { name: /^cloudCX2;/ })).toBeVisible(SLOW);
    },
  },
  {
    name: 'findings',
    show: async (page) => {
      await signIn(page, 'admin', '/organization/findings');
      const lacking = region(page, 'Less than their roles need');
      await expect(lacking.getByRole('listitem').first()).toBeVisible(SLOW);
      await expect(page.getByText('Asking Genesys Cloud what roles need…')).toBeHidden(SLOW);
    },
  },
  {
    name: 'review',
    show: async (page, simulator) => {
      await signIn(page, 'admin', '/about');
      await showReview(page, simulator);
    },
  },
  {
    name: 'results-dark',
    isDark: true,
    show: async (page, simulator) => {
      await signIn(page, 'admin', '/about');
      await showResults(page, simulator);
      // A grid that fills as a run goes on measures its rows to other fractions of a pixel each time.
      await page.reload();
      await expect(results(page).getByRole('row')).toHaveCount(13);
    },
  },
];

test.use({ simulatorOptions: { clock: stillClock } });

for (const { name, isPhone = false, isDark = false, show } of STATES) {
  test(name, async ({ page, simulator }) => {
    await standStill(page);
    await letWorkersStandStill(page);
    await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light', reducedMotion: 'reduce' });
    if (isPhone) await page.setViewportSize({ width: 390, height: 844 });
    await show(page, simulator);
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}
