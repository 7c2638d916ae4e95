import type { SignedInAdmin } from '../api/OrganizationApi';
import type { OrganizationConfig } from './appConfig';
import type { SignedIn, SignInFailure } from './authState';
import { openPopupWindow } from './popupWindow';
import { redeemResponse, type RedeemedToken } from './redeemResponse';
import { canSignIn, createSignInRequest } from './signInRequest';
import { revokeToken, verifyToken } from './verifyToken';

export type Renewed =
  | { readonly ok: true; readonly token: RedeemedToken; readonly admin: SignedInAdmin }
  | { readonly ok: false; readonly failure: SignInFailure };

/** Longer than the request itself lives, so that its own end is what the admin is told of. */
const WAIT_MS = 11 * 60_000;

/** Signs whoever it is in, in a window beside the page. The secrets of the request stay in this page. */
export async function signInByPopup(organization: OrganizationConfig): Promise<Renewed> {
  if (!canSignIn(organization)) return { ok: false, failure: { kind: 'insecureContext' } };
  const popup = openPopupWindow();
  if (popup === null) return { ok: false, failure: { kind: 'popupBlocked' } };
  const request = await createSignInRequest(organization, '/', 'popup');
  popup.goTo(request.url);
  const outcome = await popup.outcome(AbortSignal.timeout(WAIT_MS));
  popup.close();
  if (outcome.kind === 'closed') return { ok: false, failure: { kind: 'popupClosed' } };

  const redeemed = await redeemResponse(outcome.raw, request.pending, organization);
  if (!redeemed.ok) return redeemed;
  const verified = await verifyToken(organization, redeemed.token.accessToken);
  return verified.ok ? { ok: true, token: redeemed.token, admin: verified.admin } : verified;
}

/** The same for an admin whose work stands open: nobody else is let in. */
export async function renewByPopup({ organization, admin }: SignedIn): Promise<Renewed> {
  const renewed = await signInByPopup(organization);
  if (!renewed.ok) return renewed;
  const { person, organization: itsOwn } = renewed.admin;
  if (person.id === admin.person.id && itsOwn?.id === admin.organization?.id) return renewed;
  // What stands open on the page was another's to see.
  void revokeToken(organization, renewed.token.accessToken);
  return { ok: false, failure: { kind: 'otherAdmin', name: person.name } };
}
