import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, use } from 'react';
import { RouterProvider } from 'react-router-dom';
import { AuthContext } from '../auth/AuthContext';
import { ConfigErrorPage } from '../auth/ConfigErrorPage';
import { MessagesProvider } from '../messages/MessagesProvider';
import { ThemeProvider } from '../theme/ThemeProvider';
import { ConsoleContext } from './ConsoleContext';
import type { ConsoleStart } from './createConsole';
import { router } from './router';
import { StartingPage } from './StartingPage';

interface AppProps {
  /** The console, as soon as config.json has been read. */
  readonly start: Promise<ConsoleStart>;
}

export function App({ start }: AppProps) {
  return (
    <MessagesProvider>
      <ThemeProvider>
        <Suspense fallback={<StartingPage />}>
          <Started start={start} />
        </Suspense>
      </ThemeProvider>
    </MessagesProvider>
  );
}

function Started({ start }: AppProps) {
  const started = use(start);
  if (!started.ok) return <ConfigErrorPage problems={started.problems} />;
  return (
    <ConsoleContext value={started.console}>
      <AuthContext value={started.console.auth}>
        <QueryClientProvider client={started.console.queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AuthContext>
    </ConsoleContext>
  );
}
