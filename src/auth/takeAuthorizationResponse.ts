/**
 * The first code that runs in the page, and it imports nothing: what the authorization server put into the
 * address leaves it before a router, a log, a request or any other script could see it there.
 */

/** What stood in the address when the page was opened, unread. */
export interface RawAuthorizationResponse {
  /** The query, with its question mark. */
  readonly query: string;
  /** The fragment, with its hash sign. */
  readonly fragment: string;
}

/** Path of the redirect URI. */
const CALLBACK_PATH = '/oauth/callback';

let captured = capture();

/** What came back from the authorization server, once: a second take finds nothing. */
export function takeAuthorizationResponse(): RawAuthorizationResponse | null {
  const response = captured;
  captured = null;
  return response;
}

function capture(): RawAuthorizationResponse | null {
  const { pathname, search, hash } = window.location;
  if (pathname === CALLBACK_PATH) {
    if (search === '' && hash === '') return null;
    window.history.replaceState(null, '', CALLBACK_PATH);
    return { query: search, fragment: hash };
  }
  // A token on any other path was not asked for: it is dropped, not used.
  if (/access_token/i.test(hash)) window.history.replaceState(window.history.state, '', pathname + search);
  return null;
}
