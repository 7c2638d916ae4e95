import type { Auth } from '../auth/createAuth';

/** The console itself: the router, the pages' frame, and what they share. No part of it comes with the sign-in. */
export const loadConsole = () => import('./Console');

/** What someone who isn't signed in sees. */
export const loadSignInPages = () => import('../auth/SignInPages');

/** For when config.json can't be used. */
export const loadConfigErrorPage = () => import('../auth/ConfigErrorPage');

/** Fetches the console while the service is asked whose the token is: someone may see it in a moment. */
export function loadConsoleOnceAnswered(auth: Auth): void {
  const stop = auth.subscribe(() => {
    const state = auth.getState();
    if (state.status !== 'completing' || state.step !== 'token') return;
    stop();
    // What can't be fetched is told when it is needed.
    loadConsole().catch(() => undefined);
  });
}
