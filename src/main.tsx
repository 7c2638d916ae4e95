// Before anything else: what the sign-in put into the address has to be gone when other code comes in.
import { takeAuthorizationResponse } from './auth/takeAuthorizationResponse';

const response = takeAuthorizationResponse();
import('./app/mount')
  .then(({ mount }) => mount(response))
  .catch(() => {
    // No catalogue has arrived: index.html holds the words.
    document.getElementById('load-failed')?.removeAttribute('hidden');
  });
