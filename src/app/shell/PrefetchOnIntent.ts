import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../../auth/SessionContext';
import { useApis } from '../../queries/ApiContext';
import { useConsole } from '../ConsoleContext';
import { preloadPage } from '../consolePages';
import { prefetchDefinitions } from '../prefetchDefinitions';
import { paths } from '../../ui/paths';

/** A pointer that only crosses a link on its way, or a focus that is passed on, means nothing. */
const DWELL_MS = 60;
const SIGNS = ['pointerover', 'focusin', 'pointerdown'] as const;

/**
 * Fetches a page's code when the admin points at any link to it, focuses it or touches it, so that it is there by
 * the press. Where the page begins with the definitions, which are one request, they are asked for as well.
 */
export function PrefetchOnIntent(): null {
  const queryClient = useQueryClient();
  const apis = useApis();
  const { canViewLicenses } = useSession();
  const { rateLimit } = useConsole();

  // One listener for every link there is: the grids alone have thousands.
  useEffect(() => {
    let dwelling = 0;

    async function prefetch(pathname: string): Promise<void> {
      if (!preloadPage(pathname) || !pathname.startsWith(paths.definitions()) || !canViewLicenses) return;
      if (rateLimit.getUntil() === null) await prefetchDefinitions(queryClient, apis);
    }
    function note(event: Event) {
      window.clearTimeout(dwelling);
      const pathname = pageOf(event.target);
      if (pathname === null) return;
      // What is pressed has its query asked by the page itself in a moment.
      if (event.type === 'pointerdown') preloadPage(pathname);
      // What can't be fetched is told when it is needed.
      else dwelling = window.setTimeout(() => void prefetch(pathname).catch(() => undefined), DWELL_MS);
    }

    for (const type of SIGNS) document.addEventListener(type, note, { passive: true });
    return () => {
      window.clearTimeout(dwelling);
      for (const type of SIGNS) document.removeEventListener(type, note);
    };
  }, [queryClient, apis, canViewLicenses, rateLimit]);
  return null;
}

/** The address within the console that a link leads to; null for all else. */
function pageOf(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== window.location.origin) return null;
  return link.pathname === window.location.pathname ? null : link.pathname;
}
