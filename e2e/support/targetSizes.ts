import { expect, type Page } from '@playwright/test';

/**
 * WCAG 2.5.8: what can be pressed is 24 × 24 CSS pixels, or far enough from all else that can be pressed, or stands
 * in a sentence. axe looks at native elements; this looks at everything that takes the focus or has a role for it.
 */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate((least) => {
    const PRESSED = [
      'a[href]',
      'button',
      'input:not([type="hidden"])',
      'select',
      'textarea',
      'summary',
      '[tabindex="0"]',
      ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'combobox'].map(
        (role) => `[role="${role}"]`,
      ),
      '[role^="menuitem"]',
    ].join();

    const targets = [...document.querySelectorAll<HTMLElement>(PRESSED)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => one.closest('[aria-hidden="true"], [inert]') === null)
      .filter((one) => !one.matches(':disabled, [aria-disabled="true"]'))
      .map((one) => ({ one, box: boxOf(one) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);

    return targets
      .filter(({ one, box }) => isSmall(box) && !isInSentence(one) && !isCovered(one, box))
      .map(({ one, box }) => ({ one, box, near: nearest(one, box) }))
      .filter(({ near }) => near !== undefined)
      .map(
        ({ one, box, near }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${begin(one)}, too near to ${begin(near?.one)}`,
      );

    /** A field's label presses it too. */
    function boxOf(one: HTMLElement): DOMRect {
      const box = one.getBoundingClientRect();
      const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
      if (label === undefined) return box;
      const other = label.getBoundingClientRect();
      const [left, top] = [Math.min(box.left, other.left), Math.min(box.top, other.top)];
      return new DOMRect(
        left,
        top,
        Math.max(box.right, other.right) - left,
        Math.max(box.bottom, other.bottom) - top,
      );
    }

    function isSmall({ width, height }: DOMRect): boolean {
      return Math.min(width, height) < least - 0.5;
    }

    /** Its size is the line's, which the other words of it give. */
    function isInSentence(one: HTMLElement): boolean {
      const block = one.parentElement;
      if (block === null || !getComputedStyle(one).display.startsWith('inline')) return false;
      const words = [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      return words.some((node) => (node.textContent ?? '').trim() !== '') || isInSentence(block);
    }

    function begin(one: HTMLElement | undefined): string {
      return one?.outerHTML.slice(0, 160) ?? '';
    }

    /** Scrolled under what sticks to the window's edge. */
    function isCovered(one: HTMLElement, box: DOMRect): boolean {
      const hit = document.elementFromPoint(...middleOf(box));
      return hit !== null && !one.contains(hit) && !hit.contains(one);
    }

    /** A target that a circle around its middle touches, or a small one whose circle it touches. */
    function nearest(one: HTMLElement, box: DOMRect): (typeof targets)[number] | undefined {
      const [x, y] = middleOf(box);
      return targets.find(({ one: other, box: around }) => {
        if (other === one || other.contains(one) || one.contains(other)) return false;
        const [nearX, nearY] = [
          Math.max(around.left, Math.min(x, around.right)),
          Math.max(around.top, Math.min(y, around.bottom)),
        ];
        if (Math.hypot(nearX - x, nearY - y) < least / 2 - 0.5) return true;
        if (!isSmall(around)) return false;
        const [otherX, otherY] = middleOf(around);
        return Math.hypot(otherX - x, otherY - y) < least - 0.5;
      });
    }

    function middleOf({ left, top, width, height }: DOMRect): [x: number, y: number] {
      return [left + width / 2, top + height / 2];
    }
  }, 24);
  expect(small, `targets that are too small at ${page.url()}`).toEqual([]);
}
