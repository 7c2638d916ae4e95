import { paths } from '../ui/paths';

/** Name of the query parameter that holds the page first asked for. */
export const RETURN_TO = 'to';

/** The sign-in page, remembering the page that was asked for. */
export function loginPath(asked: { pathname: string; search: string; hash: string }): string {
  const path = asked.pathname + asked.search + asked.hash;
  if (path === '/') return paths.login();
  return `${paths.login()}?${new URLSearchParams({ [RETURN_TO]: path }).toString()}`;
}
