import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadAppConfig } from '../auth/appConfig';
import type { RawAuthorizationResponse } from '../auth/takeAuthorizationResponse';
import { App } from './App';
import { createConsole, type ConsoleStart } from './createConsole';

/** Puts the console into the page. */
export function mount(response: RawAuthorizationResponse | null): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html lacks #root');
  createRoot(root).render(
    <StrictMode>
      <App start={startConsole(response)} />
    </StrictMode>,
  );
}

async function startConsole(response: RawAuthorizationResponse | null): Promise<ConsoleStart> {
  const loaded = await loadAppConfig();
  return loaded.ok ? { ok: true, console: createConsole(loaded.config, response) } : loaded;
}
