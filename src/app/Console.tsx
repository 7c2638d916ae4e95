import { QueryClientProvider } from '@tanstack/react-query';
import { useAuth } from '../auth/AuthContext';
import type { Auth } from '../auth/Auth';
import { ThemeProvider } from '../theme/ThemeProvider';
import { ConsoleContext } from './ConsoleContext';
import { createConsole, type Console as ConsoleParts } from './createConsole';
import { ConsoleRoutes } from './ConsoleRoutes';
import { ConsoleRouter } from './routing/ConsoleRouter';

const made = new WeakMap<Auth, ConsoleParts>();

/** All that someone signed in can see. */
export function Console() {
  const parts = consoleOf(useAuth());
  return (
    <ThemeProvider>
      <ConsoleContext value={parts}>
        <QueryClientProvider client={parts.queryClient}>
          <ConsoleRouter>
            <ConsoleRoutes />
          </ConsoleRouter>
        </QueryClientProvider>
      </ConsoleContext>
    </ThemeProvider>
  );
}

/** One a page: React may render twice, but there is one cache and one pace. */
function consoleOf(auth: Auth): ConsoleParts {
  const known = made.get(auth);
  if (known !== undefined) return known;
  const parts = createConsole(auth);
  made.set(auth, parts);
  return parts;
}
