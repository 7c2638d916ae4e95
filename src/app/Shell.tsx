import Box from '@mui/material/Box';
import { Suspense, useRef, type ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router-dom';
import { forgetFailedParts, lazyPart } from '../ui/lazyPart';
import { LOW_WINDOW } from '../ui/lowWindow';
import { LoadingState } from '../ui/LoadingState';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useToastsEndWithPage } from '../ui/toast/ToastContext';
import { ToastPlace } from '../ui/toast/ToastPlace';
import { PageFailure } from './PageFailure';
import { useScrollRestoration } from './routing/useScrollRestoration';
import { useEarlyReads } from './useEarlyReads';
import { HelpDoor } from './shell/HelpDoor';
import { MainNavigation } from './shell/MainNavigation';
import { PrintedHead } from './shell/PrintedHead';
import { SkipLink } from './shell/SkipLink';
import { TopBar } from './shell/TopBar';
import { useFocusOnNavigation } from './shell/useFocusOnNavigation';

const CONTENT_ID = 'content';

/** No page needs it: where it does not come, links are followed as ever. */
const PrefetchOnIntent = lazyPart(async () =>
  import('./shell/PrefetchOnIntent').then(
    (part) => part.PrefetchOnIntent,
    () => () => null,
  ),
);

/** The same ones for good: each key of a search is another address, which is no reason to draw them anew. */
const FRAME = (
  <>
    <SkipLink target={CONTENT_ID} />
    <TopBar />
    <PrintedHead />
    <MainNavigation />
  </>
);

interface ShellProps {
  /** What holds for every page: the rate limit, no network, a sign-in that has ended. */
  readonly banners?: ReactNode;
}

/** The frame of every page: whose organization it is, the way around, and the page itself. */
export function Shell({ banners }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEarlyReads(pathname);
  useFocusOnNavigation(main);
  useScrollRestoration();
  useToastsEndWithPage(pathname);

  return (
    <HelpDoor>
      <Box
        sx={{
          // How much of the window's lower edge the navigation takes: for what sticks there.
          '--shell-bottom': { xs: '58px', md: '0px' },
          [LOW_WINDOW]: { '--shell-bottom': '0px' },
          display: 'grid',
          displayPrint: 'block',
          minHeight: '100dvh',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '212px minmax(0, 1fr)' },
          gridTemplateRows: { xs: 'auto minmax(0, 1fr) auto auto', md: 'auto minmax(0, 1fr) auto' },
          gridTemplateAreas: {
            xs: '"top" "page" "toast" "navigation"',
            md: '"top top" "navigation page" "navigation toast"',
          },
        }}
      >
        {FRAME}
        <Suspense>
          <PrefetchOnIntent />
        </Suspense>
        <Box
          component="main"
          id={CONTENT_ID}
          ref={main}
          tabIndex={-1}
          sx={{ gridArea: 'page', minWidth: 0, px: { xs: 2, sm: 3, lg: 4 }, py: 3 }}
        >
          <Box sx={{ maxWidth: 1600, mx: 'auto' }}>
            {banners}
            <ErrorBoundary Failure={PageFailure} resetKey={pathname} onFailure={forgetFailedParts}>
              <Suspense fallback={<LoadingState />}>
                <Outlet />
              </Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
        <ToastPlace />
      </Box>
    </HelpDoor>
  );
}
