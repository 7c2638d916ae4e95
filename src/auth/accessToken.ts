/** Where the token lives: in this closure and nowhere else, so that no cache, log or storage can hold it. */
export interface AccessTokenHolder {
  readonly get: () => string | null;
  readonly set: (token: string, expiresInSeconds: number) => void;
  readonly clear: () => void;
}

/** @param onExpired told once when a token's time is over, as the authorization server stated it. */
export function createAccessTokenHolder(onExpired: () => void): AccessTokenHolder {
  let current: string | null = null;
  let timer: number | undefined;

  function clear() {
    current = null;
    window.clearTimeout(timer);
  }

  return {
    get: () => current,
    set: (token, expiresInSeconds) => {
      clear();
      current = token;
      timer = window.setTimeout(onExpired, expiresInSeconds * 1000);
    },
    clear,
  };
}
