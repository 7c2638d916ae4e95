import { paths } from '../../ui/paths';
import { isOffered } from '../isOffered';

/** The letter after "g" that leads to each page. */
export const GO_KEYS = {
  home: 'h',
  definitions: 'd',
  permissions: 'p',
  organization: 'o',
  users: 'u',
  batch: 'b',
  history: 'r',
} as const;

const GO_TARGETS = [
  'home',
  'definitions',
  'permissions',
  'organization',
  'users',
  'batch',
  'history',
] as const;

/** The pages that "g" leads to. */
export function goTargets(readOnly: boolean) {
  return GO_TARGETS.filter((page) => isOffered(page, readOnly));
}

/** What a single key, or "g" and another one, asks for. */
export type Shortcut =
  | { readonly kind: 'help' }
  | { readonly kind: 'search' }
  /** The next key says where. */
  | { readonly kind: 'going' }
  | { readonly kind: 'go'; readonly to: string };

/** @param isGoing whether "g" was pressed just before. */
export function shortcutOf(key: string, isGoing: boolean, readOnly = false): Shortcut | null {
  const target = isGoing ? goTargets(readOnly).find((one) => GO_KEYS[one] === key.toLowerCase()) : undefined;
  if (target !== undefined) return { kind: 'go', to: paths[target]() };
  if (key === '?') return { kind: 'help' };
  if (key === '/') return { kind: 'search' };
  return key.toLowerCase() === 'g' ? { kind: 'going' } : null;
}

const TYPED_INTO =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable], [role="combobox"], [role="textbox"], [role="slider"]';
const OPEN_ABOVE = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Whether something is open above the page that waits for its answer: a dialog, a menu, a list to choose from. */
export function isAnythingOpen(): boolean {
  // What fades away after its answer is hidden already.
  return [...document.querySelectorAll(OPEN_ABOVE)].some(
    (one) => one.closest('[aria-hidden="true"]') === null,
  );
}

/** Whether a key is the page's: not one for a field, for something that is open above the page, or for the browser. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(TYPED_INTO) !== null) return false;
  return !isAnythingOpen();
}

/** Takes the keyboard to the first search field of the page that can be seen. */
export function focusSearch(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('main input[type="search"]:enabled');
  const field = [...fields].find((one) => one.checkVisibility());
  field?.focus();
  field?.select();
  return field !== undefined;
}
