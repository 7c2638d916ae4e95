// Before anything else: what the sign-in put into the address has to be gone when other code comes in.
import { takeAuthorizationResponse } from './auth/takeAuthorizationResponse';

const response = takeAuthorizationResponse();
import('./app/mount').then(({ mount }) => mount(response)).catch(sayLoadFailed);

/** No catalogue has arrived: index.html holds the words, in each language. */
function sayLoadFailed(): void {
  const words = [...document.querySelectorAll<HTMLElement>('#load-failed [lang]')];
  const wanted = navigator.languages.map((tag) => words.find(({ lang }) => tag.startsWith(lang)));
  (wanted.find((one) => one !== undefined) ?? words[0])?.removeAttribute('hidden');
}
