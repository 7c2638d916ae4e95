/** Pages that are steps of signing in: going back to one would go round in circles. */
const SIGN_IN_PAGES = new Set(['/login', '/oauth/callback']);

/**
 * The page to come back to after signing in: a path of this very site, whatever the text tried to be. Anything
 * that a browser would take for another origin, or that is no path, becomes the start page.
 */
export function safeReturnPath(text: string | null, origin: string): string {
  if (text === null || !text.startsWith('/') || text.length > 8_000) return '/';
  let url: URL;
  try {
    url = new URL(text, origin);
  } catch {
    return '/';
  }
  if (url.origin !== origin || url.username !== '' || url.password !== '') return '/';
  // A path that begins with two slashes names another host as soon as it stands alone.
  if (/^\/[/\\]/.test(url.pathname) || SIGN_IN_PAGES.has(url.pathname)) return '/';
  if (/access_token/i.test(url.hash)) url.hash = '';
  return url.pathname + url.search + url.hash;
}
