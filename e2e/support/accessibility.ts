import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { expectVisibleFocus } from './focusIndicators';
import { expectLargeTargets } from './targetSizes';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can break that the other one doesn't: the rest is the same markup twice. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const WIDTHS = [1440, 390];
/** The least height: what a page has loaded in it at first stays so in a higher window. */
const HEIGHT = 2400;

interface LookOptions {
  /** A menu or a list of options is open: it belongs to what opened it, and to no landmark of its own. */
  readonly isPopupOpen?: boolean;
}

/** All that can be told by looking at the page as it stands: in both sizes and both themes, without loading it again. */
export async function expectAccessible(page: Page, options: LookOptions = {}): Promise<void> {
  await inBothSizes(page, async () => {
    await expectNoAxeViolations(page, options);
    await expectLargeTargets(page);
    await expectVisibleFocus(page);
  });
}

/** That everything can be hit, and seen to have the focus, in both sizes: for pages that axe is asked about elsewhere. */
export async function expectWithinReach(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await inBothSizes(page, async () => {
    await expectLargeTargets(page);
    await expectVisibleFocus(page);
  });
}

async function inBothSizes(page: Page, look: () => Promise<void>): Promise<void> {
  for (const width of WIDTHS) {
    await test.step(`at ${width} px`, async () => {
      await page.setViewportSize({ width, height: HEIGHT });
      // Nothing may lie under what sticks to the window's edges: axe would take it for too small a target.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > HEIGHT) await page.setViewportSize({ width, height });
      await look();
    });
  }
}

/** Asks axe about the page as it stands, in the light and in the dark theme; it stays in the one asked last. */
export async function expectNoAxeViolations(
  page: Page,
  { isPopupOpen = false }: LookOptions = {},
): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [worn, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  // The theme that the page came in goes first: changing it while the page still draws would tell of neither.
  for (const colorScheme of [worn, other]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The page follows a moment later, and half a change of theme has contrasts of its own.
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', colorScheme);
    await transitionsEnded(page);
    // A grid draws its rows a moment before it has measured which of their cells fit.
    await expect(page.locator('[role="grid"] [role="row"]:not(:has([role]))')).toHaveCount(0);
    // Its other mode opens a page beside this one for what stands in frames, of which there are none.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (isPopupOpen) axe.disableRules(['region']);
    const { violations } = await (
      colorScheme === worn ? axe.withTags(TAGS) : axe.withRules(RULES_OF_COLOUR)
    ).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes
        .slice(0, 5)
        .map(({ html, failureSummary }) => `${html.slice(0, 300)}: ${failureSummary ?? ''}`),
    }));
    expect(found, `axe in the ${colorScheme} theme at ${page.url()}`).toEqual([]);
  }
}

/** Colours that are on their way from one theme to the other belong to neither. */
async function transitionsEnded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}
