/** As a ref: what has just taken the place of what had the focus takes the focus too. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
