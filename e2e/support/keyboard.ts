import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** No page has more stops between two things that follow each other. */
const MOST_STOPS = 120;

export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/** Goes on by Tab until the element has the focus. Each stop on the way can be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    passed.push(await focusInSight(page));
  }
  throw new Error(`${String(target)} was not reached by ${key}: ${passed.join(' > ')}`);
}

/** Goes on by Tab; each stop can be seen. */
export async function tabOn(page: Page, stops: number): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    await focusInSight(page);
  }
}

/** Names what has the focus, having made sure that it isn't out of sight or hidden behind something. */
async function focusInSight(page: Page): Promise<string> {
  const stop = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: 'the browser', isSeen: true };
    // What is drawn in place of a box or a hidden field stands around it.
    const drawn = element.matches('input[type="checkbox"], input[type="radio"]')
      ? (element.parentElement ?? element)
      : element;
    const { left, top, right, bottom } = drawn.getBoundingClientRect();
    const seen = [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const hit = document.elementFromPoint(left + across * (right - left), top + down * (bottom - top));
        return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
      }),
    );
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    return { name: `${element.tagName.toLowerCase()} "${name}"`, isSeen: seen };
  });
  expect(stop.isSeen, `${stop.name} has the focus and can be seen`).toBe(true);
  return stop.name;
}
