import type { SignedIn } from './authState';
import type { Renewed } from './renewByPopup';

/** Fetches what takes a sign-in up again: long before it is needed, as the network may be gone then. */
export async function loadRenewal(): Promise<(signedIn: SignedIn) => Promise<Renewed>> {
  return (await import('./renewByPopup')).renewByPopup;
}
