import { keepChoice, keptChoice } from '../../theme/keptChoice';

const KEY = 'license-desk-single-keys';
const listeners = new Set<() => void>();
let on = keptChoice(KEY) !== 'off';

/** Whether a single key may be a shortcut: the admin's choice, kept in this browser. */
export const singleKeys = {
  areOn: () => on,
  turn: (next: boolean): void => {
    on = next;
    keepChoice(KEY, on ? 'on' : 'off');
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
