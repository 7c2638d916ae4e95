import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can break that the other one doesn't: the rest is the same markup twice. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Asks axe about the page as it stands, in the light and in the dark theme; it stays in the one asked last. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [worn, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  // The theme that the page came in goes first: changing it while the page still draws would tell of neither.
  for (const colorScheme of [worn, other]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The page follows a moment later, and half a change of theme has contrasts of its own.
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', colorScheme);
    await transitionsEnded(page);
    const axe = new AxeBuilder({ page });
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
