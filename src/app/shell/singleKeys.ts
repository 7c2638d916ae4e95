const KEY = 'license-desk-single-keys';
const listeners = new Set<() => void>();
let on = kept() !== 'off';

/** Whether a single key may be a shortcut: the admin's choice, kept in this browser. */
export const singleKeys = {
  areOn: () => on,
  turn: (next: boolean): void => {
    on = next;
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch {
      // Private mode or a full disk: the choice holds for as long as the page does.
    }
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
