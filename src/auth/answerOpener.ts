import type { RawAuthorizationResponse } from './takeAuthorizationResponse';

/** In the pop-up: hands the answer, unread, to the window that asked for it. False where that one is gone. */
export function answerOpener(raw: RawAuthorizationResponse): boolean {
  if (window.opener === null) return false;
  const opener: unknown = window.opener;
  if (!isWindow(opener) || opener.closed) return false;
  opener.postMessage(
    { kind: 'authorizationResponse', query: raw.query, fragment: raw.fragment },
    window.location.origin,
  );
  window.close();
  return true;
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value;
}
