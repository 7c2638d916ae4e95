import { logoutUrl, type IssuedToken } from '../api/OAuth';
import { createAccessTokenHolder } from './accessToken';
import { organizationKey, type AppConfig, type OrganizationConfig } from './appConfig';
import type { AuthState, SignedIn, SignInFailure } from './authState';
import { claimedState } from './authorizationResponse';
import { createListeners } from './listeners';
import { connectOtherTabs } from './otherTabs';
import { storePendingSignIn, takePendingSignIn } from './pendingSignIn';
import { answerOpener } from './popupWindow';
import { isPopupState } from './proofKey';
import { redeemResponse } from './redeemResponse';
import { renewByPopup } from './renewByPopup';
import { safeReturnPath } from './returnPath';
import { canSignIn, createSignInRequest, oauthClientOf } from './signInRequest';
import { tabMemory } from './tabMemory';
import type { RawAuthorizationResponse } from './takeAuthorizationResponse';
import { revokeToken, verifyToken } from './verifyToken';

/** Signing in and out, and who is signed in. Components see its state, the http client its token. */
export interface Auth {
  readonly config: AppConfig;
  readonly getState: () => AuthState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Told each time that an ended sign-in was taken up again: what failed for want of it may be tried again. */
  readonly onSignedInAgain: (listener: () => void) => () => void;
  /** Told when the session is over and nothing of it may stay in memory. */
  readonly onSignedOut: (listener: () => void) => () => void;
  readonly getAccessToken: () => string | null;
  /** The service no longer takes this token. */
  readonly reportUnauthorized: (token: string | null) => void;
  /** Leaves for the authorization server; `returnPath` is the page to come back to. */
  readonly signIn: (organization: OrganizationConfig, returnPath: string) => Promise<void>;
  /** Asks again whom the token speaks for, after a failure to ask. */
  readonly retryVerification: () => Promise<void>;
  /** Takes an ended sign-in up again in a pop-up, the page staying as it is. To be called in a click. */
  readonly renewInPopup: () => Promise<void>;
  /** The same by leaving the page: for browsers that block the pop-up. */
  readonly renewByRedirect: () => Promise<void>;
  /** Revokes the token, tells the other tabs, and leaves by the service's own logout. */
  readonly signOut: () => Promise<void>;
}

/**
 * @param raw what the authorization server put into the address, where this page was opened by it.
 */
export function createAuth(config: AppConfig, raw: RawAuthorizationResponse | null): Auth {
  const changed = createListeners();
  const signedInAgain = createListeners();
  const signedOut = createListeners();
  const token = createAccessTokenHolder(end);
  const tabs = connectOtherTabs(onSignedOutElsewhere);
  let state: AuthState = { status: 'signedOut', reason: 'start' };
  /** Arrived, but not yet known whose it is. */
  let unverified: { organization: OrganizationConfig; issued: IssuedToken; returnPath: string } | null = null;

  function setState(next: AuthState) {
    state = next;
    changed.tell();
  }

  function session(): SignedIn | null {
    return state.status === 'signedIn' || state.status === 'ended' ? state : null;
  }

  function end() {
    token.clear();
    if (state.status === 'signedIn') {
      setState({ ...state, status: 'ended', renewal: { status: 'idle', failure: null } });
    }
  }

  async function complete(answer: RawAuthorizationResponse): Promise<void> {
    setState({ status: 'completing', step: 'answer' });
    const pending = takePendingSignIn();
    const organization =
      config.organizations.find(
        (one) =>
          pending !== null &&
          organizationKey(one) === organizationKey(pending) &&
          one.grant === pending.grant,
      ) ?? null;
    const returnPath = safeReturnPath(pending?.returnPath ?? null, window.location.origin);
    // Going back in the browser leads through the sign-in again and ends here with an answer to nothing. It is not
    // used; whoever was signed in asks anew.
    const before = pending === null ? tabMemory.takeSignedIn(config.organizations) : null;
    if (before !== null) return signIn(before, '/', 'replace');
    const redeemed = await redeemResponse(answer, organization === null ? null : pending, organization);
    if (!redeemed.ok) return fail(redeemed.failure, organization, returnPath);
    if (organization === null) return undefined;
    unverified = { organization, issued: redeemed.token, returnPath };
    return verify();
  }

  async function verify(): Promise<void> {
    if (unverified === null) return;
    const { organization, issued, returnPath } = unverified;
    setState({ status: 'completing', step: 'token' });
    const verified = await verifyToken(organization, issued.accessToken);
    if (!verified.ok) {
      if (verified.failure.kind !== 'unverified') {
        unverified = null;
        void revokeToken(organization, issued.accessToken);
      }
      fail(verified.failure, organization, returnPath);
      return;
    }
    unverified = null;
    token.set(issued.accessToken, issued.expiresInSeconds);
    tabMemory.rememberSignedIn(organization);
    // Before anything of that page is loaded: a reload, should it not arrive, then asks for it again.
    window.history.replaceState(null, '', returnPath);
    setState({ status: 'signedIn', organization, admin: verified.admin });
  }

  function fail(failure: SignInFailure, organization: OrganizationConfig | null, returnPath: string) {
    setState({ status: 'failed', failure, organization, returnPath });
  }

  /** `replace` where nobody asked to leave: a reload then stays one entry of the history, and Back leads on. */
  async function signIn(
    organization: OrganizationConfig,
    path: string,
    leave: 'assign' | 'replace' = 'assign',
  ): Promise<void> {
    const returnPath = safeReturnPath(path, window.location.origin);
    if (!canSignIn(organization)) {
      fail({ kind: 'insecureContext' }, organization, returnPath);
      return;
    }
    setState({ status: 'leaving', organization, to: 'signIn' });
    const request = await createSignInRequest(organization, returnPath, 'redirect');
    storePendingSignIn(request.pending);
    if (leave === 'replace') window.location.replace(request.url);
    else window.location.assign(request.url);
  }

  async function renewInPopup(): Promise<void> {
    const before = session();
    if (before === null) return;
    setState({ ...before, status: 'ended', renewal: { status: 'waiting' } });
    const renewed = await renewByPopup(before);
    // Signed out meanwhile, by this tab or another.
    if (state.status !== 'ended') return;
    if (!renewed.ok) {
      setState({ ...before, status: 'ended', renewal: { status: 'idle', failure: renewed.failure } });
      return;
    }
    token.set(renewed.token.accessToken, renewed.token.expiresInSeconds);
    setState({ ...before, status: 'signedIn', admin: renewed.admin });
    signedInAgain.tell();
  }

  function forget() {
    token.clear();
    unverified = null;
    tabMemory.forgetSignedIn();
    signedOut.tell();
  }

  async function signOut(): Promise<void> {
    const before = session();
    if (before === null) return;
    const { organization, admin } = before;
    const held = token.get();
    forget();
    setState({ status: 'leaving', organization, to: 'signOut' });
    tabs.tellSignedOut({ organizationKey: organizationKey(organization), adminId: admin.person.id });
    if (held !== null) await revokeToken(organization, held);
    tabMemory.rememberSignedOut();
    window.location.assign(logoutUrl(oauthClientOf(organization)));
  }

  function onSignedOutElsewhere(told: { organizationKey: string; adminId: string }) {
    const before = session();
    if (before === null || before.admin.person.id !== told.adminId) return;
    if (organizationKey(before.organization) !== told.organizationKey) return;
    const held = token.get();
    forget();
    setState({ status: 'signedOut', reason: 'inAnotherTab' });
    if (held !== null) void revokeToken(before.organization, held);
  }

  function start() {
    if (raw !== null && isPopupState(claimedState(raw))) {
      setState({ status: 'completing', step: 'answer' });
      if (!answerOpener(raw)) fail({ kind: 'openerGone' }, null, '/');
      return;
    }
    if (raw !== null) {
      void complete(raw);
      return;
    }
    if (tabMemory.takeSignedOut()) setState({ status: 'signedOut', reason: 'bySelf' });
    const { pathname, search, hash } = window.location;
    const organization = pathname === '/login' ? null : tabMemory.takeSignedIn(config.organizations);
    if (organization !== null) void signIn(organization, pathname + search + hash, 'replace');
  }

  start();
  return {
    config,
    getState: () => state,
    subscribe: changed.add,
    onSignedInAgain: signedInAgain.add,
    onSignedOut: signedOut.add,
    getAccessToken: token.get,
    reportUnauthorized: (refused) => {
      if (refused !== null && refused === token.get()) end();
    },
    signIn,
    retryVerification: verify,
    renewInPopup,
    renewByRedirect: async () => {
      const before = session();
      const { pathname, search, hash } = window.location;
      if (before !== null) await signIn(before.organization, pathname + search + hash);
    },
    signOut,
  };
}
