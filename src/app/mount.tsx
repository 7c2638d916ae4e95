import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadAppConfig } from '../auth/appConfig';
import { createAuth } from '../auth/createAuth';
import type { RawAuthorizationResponse } from '../auth/takeAuthorizationResponse';
import { startSpeaking } from '../messages/words';
import { applyPlainTheme } from '../theme/plainTheme';
import { App, type AppStart } from './App';
import { loadConsoleOnceAnswered, SignInPages } from './loadParts';

/**
 * Puts the sign-in, and with it the console, into the page.
 * @throws where no words arrive to say anything with.
 */
export async function mount(response: RawAuthorizationResponse | null): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html lacks #root');
  applyPlainTheme();
  const started = start(response);
  const speaking = startSpeaking();
  // Along with config.json; whoever comes back from signing in most likely has no use for them.
  if (response === null) SignInPages.preload();
  await speaking;
  createRoot(root).render(
    <StrictMode>
      <App start={started} />
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
