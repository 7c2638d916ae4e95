/** A notice that something was done. */
export interface Toast {
  readonly message: string;
  /** Failed stays until it is dismissed; done goes by itself, unless there is something to do about it. */
  readonly tone?: 'done' | 'failed';
  /** Takes back what was done: there for as long as the admin stays on the page where it was done. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Takes the keyboard along, where what had it is gone with what was done. */
  readonly takesFocus?: boolean;
}

/** A toast on show: the id tells it from the one before. */
export interface ShownToast extends Toast {
  readonly id: number;
}

/** The one toast of the console: a new one takes the place of the one before. */
export interface Toasts {
  /** Its id is for whoever wants it gone before its time. */
  readonly show: (toast: Toast) => number;
  /** Without an id, whichever is on show. */
  readonly dismiss: (id?: number) => void;
  /** The admin goes to another page, where nothing is to be taken back. */
  readonly leavePage: () => void;
  /** A place where toasts can stand; it ends with what it gives back. */
  readonly open: (place: object) => () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The toast, for the place that was opened last, such as a dialog above the page; null for all others. */
  readonly shownIn: (place: object) => ShownToast | null;
}

export function createToasts(): Toasts {
  const listeners = new Set<() => void>();
  let places: readonly object[] = [];
  let shown: ShownToast | null = null;
  let lastId = 0;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function dismiss(id?: number): void {
    if (shown === null || (id !== undefined && shown.id !== id)) return;
    shown = null;
    tell();
  }

  return {
    show: (toast) => {
      lastId += 1;
      shown = { ...toast, id: lastId };
      tell();
      return lastId;
    },
    dismiss,
    leavePage: () => {
      if (shown?.action !== undefined) dismiss();
    },
    open: (place) => {
      places = [...places, place];
      tell();
      return () => {
        places = places.filter((one) => one !== place);
        tell();
      };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shownIn: (place) => (places.at(-1) === place ? shown : null),
  };
}
