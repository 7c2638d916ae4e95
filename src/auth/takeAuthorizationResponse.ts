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

hideFragmentsFromTimings();
let captured = capture();
// An answer to a page that stands open comes from nobody whom this page asked.
window.addEventListener('hashchange', dropToken);

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
  dropToken();
  return null;
}

function dropToken(): void {
  const { pathname, search, hash } = window.location;
  if (/access_token/i.test(hash)) window.history.replaceState(window.history.state, '', pathname + search);
}

/**
 * The browser's timing entry of this page keeps the whole first address, and whatever measures pages reports it.
 * It can't be cleared, so it is read without its fragment from here on.
 */
function hideFragmentsFromTimings(): void {
  const timing = Object.getOwnPropertyDescriptor(PerformanceEntry.prototype, 'name');
  if (timing?.get === undefined) return;
  Object.defineProperty(PerformanceEntry.prototype, 'name', {
    configurable: false,
    enumerable: true,
    get(this: PerformanceEntry) {
      return withoutResponse(String(timing.get?.call(this)));
    },
  });
  for (const { prototype } of [PerformanceEntry, PerformanceResourceTiming, PerformanceNavigationTiming]) {
    const toJson = Object.getOwnPropertyDescriptor(prototype, 'toJSON');
    const read: unknown = toJson?.value;
    if (!isJsonReader(read)) continue;
    Object.defineProperty(prototype, 'toJSON', {
      configurable: false,
      enumerable: true,
      value(this: PerformanceEntry) {
        return { ...read.call(this), name: this.name };
      },
    });
  }
}

function withoutResponse(address: string): string {
  const [path = ''] = address.split('#', 1);
  return path.includes(`${CALLBACK_PATH}?`) ? path.slice(0, path.indexOf('?')) : path;
}

function isJsonReader(value: unknown): value is (this: PerformanceEntry) => object {
  return typeof value === 'function';
}
