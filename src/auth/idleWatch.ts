interface IdleWatchSettings {
  /** After how long without any activity the admin is signed out, and how long before that is warned of. */
  readonly idleMs: number;
  readonly warnMs: number;
  /** Whether something goes on that must not be cut off, such as a run: it counts as activity. */
  readonly isBusy: () => boolean;
  /** Tells the other tabs of the same admin and organization of activity here, now and then. */
  readonly tell: (at: number) => void;
  readonly onIdle: () => void;
  readonly now?: () => number;
}

/** Watches for the admin having gone, in all tabs together. */
export interface IdleWatch {
  /** When the admin will be signed out, in ms since 1970; null while that is far. */
  readonly getEnd: () => number | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** A key or the pointer was used. Once it has been warned, that alone says nothing: see `stay`. */
  readonly noteActivity: () => void;
  /** The same in another tab, and when. */
  readonly noteElsewhere: (at: number) => void;
  /** The admin says to be there; also what it begins with. */
  readonly stay: () => void;
  /** Looks at the clock: a timer stands still while the computer sleeps. */
  readonly look: () => void;
  /** Looks no more until it is asked to. */
  readonly rest: () => void;
}

const LOOK_MS = 15_000;
const TELL_MS = 5_000;
/** What another tab may be ahead by. */
const TOLERANCE_MS = 1_000;
/** The pointer moves many times a second. */
const SAME_MOMENT_MS = 500;

export function createIdleWatch(settings: IdleWatchSettings): IdleWatch {
  const { idleMs, warnMs, isBusy, tell, onIdle, now = Date.now } = settings;
  const listeners = new Set<() => void>();
  let lastActive = now();
  let toldAt = -Infinity;
  let end: number | null = null;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function setEnd(next: number | null) {
    if (next === end) return;
    end = next;
    for (const listener of listeners) listener();
  }

  function look() {
    clearTimeout(timer);
    if (isOver) return;
    const at = now();
    // Someone may have set the clock back.
    if (isBusy() || lastActive > at) lastActive = at;
    const idleAt = lastActive + idleMs;
    if (at >= idleAt) {
      isOver = true;
      onIdle();
      return;
    }
    const warnAt = idleAt - warnMs;
    setEnd(at >= warnAt ? idleAt : null);
    timer = setTimeout(look, Math.min(LOOK_MS, (at >= warnAt ? idleAt : warnAt) - at));
  }

  function stay() {
    look();
    if (isOver) return;
    lastActive = now();
    toldAt = lastActive;
    tell(lastActive);
    look();
  }

  return {
    getEnd: () => end,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    noteActivity() {
      const at = now();
      if (at >= lastActive && at - lastActive < SAME_MOMENT_MS) return;
      // Whoever comes back after the end comes too late, whatever the timers have seen of it.
      look();
      if (isOver || end !== null) return;
      lastActive = at;
      if (at - toldAt < TELL_MS) return;
      toldAt = at;
      tell(at);
    },
    noteElsewhere(at) {
      const seenAt = Math.min(at, now());
      if (at > seenAt + TOLERANCE_MS || seenAt <= lastActive) return;
      lastActive = seenAt;
      look();
    },
    stay,
    look,
    rest: () => clearTimeout(timer),
  };
}
