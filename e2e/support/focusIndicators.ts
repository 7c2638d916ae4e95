import { expect, type Page } from '@playwright/test';

/** WCAG 2.4.7: whatever the keyboard comes to looks otherwise than without the focus. One of each kind is looked at. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  // From here on what takes the focus takes it by the keyboard, as far as the browser is concerned.
  await page.keyboard.press('Shift');
  const unseen = await page.evaluate(async () => {
    const STOPS =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], [contenteditable="true"]';
    const LOOKS = [
      'outlineStyle',
      'outlineWidth',
      'outlineColor',
      'boxShadow',
      'borderTopWidth',
      'borderTopColor',
      'borderBottomWidth',
      'borderBottomColor',
      'backgroundColor',
      'textDecorationLine',
      'transform',
      'opacity',
    ] as const;

    const kinds = new Set<string>();
    const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((one) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled, [tabindex="-1"]'))
        return false;
      if (one.closest('[aria-hidden="true"], [inert]') !== null) return false;
      const kind = `${one.tagName} ${one.getAttribute('role') ?? ''} ${one.getAttribute('class') ?? ''}`;
      if (kinds.has(kind)) return false;
      kinds.add(kind);
      return true;
    });

    const before = document.activeElement;
    const found: string[] = [];
    for (const stop of stops) {
      blur();
      await drawn();
      const without = looksOf(stop);
      stop.focus({ preventScroll: true });
      await drawn();
      if (document.activeElement !== stop) continue;
      if (looksOf(stop) === without) found.push(stop.outerHTML.slice(0, 200));
    }
    blur();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return found;

    function blur(): void {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }

    /** Of what is focused, of what stands around it, and of what is drawn beside it in place of it. */
    function looksOf(stop: HTMLElement): string {
      const around = [stop, stop.parentElement, stop.parentElement?.parentElement, stop.closest('figure')];
      const beside = [...(stop.parentElement?.children ?? [])];
      return [...around, ...beside]
        .filter((one) => one instanceof Element)
        .map((one) => {
          const style = getComputedStyle(one);
          return LOOKS.map((look) => style[look]).join();
        })
        .join(';');
    }

    async function drawn(): Promise<void> {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
  });
  expect(unseen, `what has the focus without showing it at ${page.url()}`).toEqual([]);
}
