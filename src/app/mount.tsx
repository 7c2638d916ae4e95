import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadAppConfig } from '../auth/appConfig';
import { createAuth } from '../auth/createAuth';
import { languageAround } from '../auth/embedding';
import type { RawAuthorizationResponse } from '../auth/takeAuthorizationResponse';
import { speakAsAround, startSpeaking } from '../messages/words';
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
  const speaking = startSpeaking();
  const started = start(response, speaking);
  // Along with config.json; whoever comes back from signing in most likely has no use for them.
  if (response === null) SignInPages.preload();
  await speaking;
  createRoot(root).render(
    <StrictMode>
      <App start={started} />
    </StrictMode>,
  );
}

async function start(response: RawAuthorizationResponse | null, speaking: Promise<void>): Promise<AppStart> {
  const loaded = await loadAppConfig();
  if (!loaded.ok) return loaded;
  const tag = languageAround(loaded.config.embedding);
  // The browser's own language serves where that one does not come.
  if (tag !== null) await speaking.then(() => speakAsAround(tag)).catch(() => undefined);
  const auth = createAuth(loaded.config, response);
  loadConsoleOnceAnswered(auth);
  return { ok: true, auth };
}
