import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadAppConfig } from '../auth/appConfig';
import { createAuth } from '../auth/createAuth';
import type { RawAuthorizationResponse } from '../auth/takeAuthorizationResponse';
import { applyPlainTheme } from '../theme/plainTheme';
import { App, type AppStart } from './App';
import { loadConsoleOnceAnswered, loadSignInPages } from './loadParts';

/** Puts the sign-in, and with it the console, into the page. */
export function mount(response: RawAuthorizationResponse | null): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html lacks #root');
  applyPlainTheme();
  // Along with config.json; whoever comes back from signing in most likely has no use for them.
  if (response === null) loadSignInPages().catch(() => undefined);
  createRoot(root).render(
    <StrictMode>
      <App start={start(response)} />
    </StrictMode>,
  );
}

async function start(response: RawAuthorizationResponse | null): Promise<AppStart> {
  const loaded = await loadAppConfig();
  if (!loaded.ok) return loaded;
  const auth = createAuth(loaded.config, response);
  loadConsoleOnceAnswered(auth);
  return { ok: true, auth };
}
