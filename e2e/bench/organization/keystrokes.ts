import { expect, type Page } from '@playwright/test';
import { search } from '../../support/organizationPage';

const WORDS = ['maria', 'smith', 'ana', 'lee', 'chen', 'olu'];

declare global {
  interface Window {
    /** Milliseconds from each key to the answer; where nothing changed, nothing is there. */
    answers: number[];
    pressedAt: number | null;
  }
}

/** Types words key by key, and tells how long each key's rows took; a key that changes nothing isn't counted. */
export async function measureKeystrokes(page: Page): Promise<number[]> {
  await page.evaluate(watchAnswers);
  const field = search(page);
  for (const word of WORDS) {
    await field.focus();
    for (const letter of word) {
      await page.keyboard.press(letter);
      // A key is pressed once the one before it was answered, or changed nothing.
      await page
        .waitForFunction(() => window.pressedAt === null, undefined, { timeout: 1_000 })
        .catch(() => undefined);
    }
    await field.fill('');
    await expect(page).not.toHaveURL(/q=/);
  }
  return page.evaluate(() => window.answers);
}

function watchAnswers(): void {
  window.answers = [];
  window.pressedAt = null;
  document.addEventListener(
    'input',
    () => {
      window.pressedAt = performance.now();
    },
    true,
  );
  const people = document.querySelector('[role="grid"][aria-label="People"]');
  if (people === null) throw new Error('no grid of people');
  new MutationObserver(() => {
    if (window.pressedAt === null) return;
    window.answers.push(performance.now() - window.pressedAt);
    window.pressedAt = null;
  }).observe(people, { attributes: true, attributeFilter: ['aria-rowcount'] });
}
