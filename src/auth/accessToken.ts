/** Where the token lives: in this closure, so that no cache, log or address can hold it. */
export interface AccessTokenHolder {
  readonly get: () => string | null;
  /** @param expiresAt ms since 1970. */
  readonly set: (token: string, expiresAt: number) => void;
  readonly clear: () => void;
}

interface TokenMoments {
  /** Told some minutes before a token's time is over, more than once. */
  readonly onEnding: (expiresAt: number) => void;
  /** Told when it is over, as the authorization server stated it. */
  readonly onExpired: () => void;
}

/** How long before its end a token's end is told: five minutes, or a fifth of a short life. */
const AHEAD_MS = 5 * 60_000;
const AHEAD_SHARE = 0.2;
/** A longer one than browsers count would end at once. */
const LONGEST_TIMER_MS = 24 * 3_600_000;

/** Goes by the clock on the wall: timers stand still while the computer sleeps, so whoever comes back looks anew. */
export function createAccessTokenHolder({ onEnding, onExpired }: TokenMoments): AccessTokenHolder {
  let held: { readonly token: string; readonly endingAt: number; readonly expiresAt: number } | null = null;
  let timer: number | undefined;

  function look() {
    window.clearTimeout(timer);
    if (held === null) return;
    const { endingAt, expiresAt } = held;
    const now = Date.now();
    if (now >= expiresAt) {
      held = null;
      onExpired();
      return;
    }
    const next = now < endingAt ? endingAt : expiresAt;
    timer = window.setTimeout(look, Math.min(next - now, LONGEST_TIMER_MS));
    if (now >= endingAt) onEnding(expiresAt);
  }

  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);

  return {
    get: () => held?.token ?? null,
    set: (token, expiresAt) => {
      const ahead = Math.min(AHEAD_MS, (expiresAt - Date.now()) * AHEAD_SHARE);
      held = { token, endingAt: expiresAt - ahead, expiresAt };
      look();
    },
    clear: () => {
      held = null;
      window.clearTimeout(timer);
    },
  };
}
