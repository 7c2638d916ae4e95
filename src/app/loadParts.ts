import type { Auth } from '../auth/Auth';
import { lazyWithWords } from '../messages/lazyWithWords';
import { lazyPart } from '../ui/lazyPart';

/** The console itself: the router, the pages' frame, and what they share. No part of it comes with the sign-in. */
export const Console = lazyPart(async () => (await import('./Console')).Console);

/** What someone who isn't signed in sees. */
export const SignInPages = lazyWithWords(
  ['auth/login', 'auth/failure'],
  async () => (await import('../auth/SignInPages')).SignInPages,
);

/** For when config.json can't be used. */
export const ConfigErrorPage = lazyWithWords(
  ['auth/login', 'auth/config'],
  async () => (await import('../auth/ConfigErrorPage')).ConfigErrorPage,
);

/** Fetches the console while the service is asked whose the token is: someone may see it in a moment. */
export function loadConsoleOnceAnswered(auth: Auth): void {
  const stop = auth.subscribe(() => {
    const state = auth.getState();
    if (state.status !== 'completing' || state.step !== 'token') return;
    stop();
    Console.preload();
  });
}
