import { logoutUrl } from '../api/OAuth';
import type { SignedInAdmin } from '../api/OrganizationApi';
import { createAccessTokenHolder } from './accessToken';
import { answerOpener } from './answerOpener';
import { organizationKey, type AppConfig, type OrganizationConfig } from './appConfig';
import type { Auth, SigningOut } from './Auth';
import type { AuthState, Renewal, SignedIn, SignInFailure } from './authState';
import { claimedState } from './authorizationResponse';
import { isFramed } from './embedding';
import { createTokenKeeper, type KeptToken } from './keptToken';
import { createListeners } from './listeners';
import { loadRenewal } from './loadRenewal';
import { connectOtherTabs, type SignedOutElsewhere } from './otherTabs';
import { storePendingSignIn, takePendingSignIn } from './pendingSignIn';
import { isPopupState } from './proofKey';
import { redeemResponse } from './redeemResponse';
import type { Renewed } from './renewByPopup';
import { safeReturnPath } from './returnPath';
import { createSessionEnds } from './sessionEnds';
import { canSignIn, createSignInRequest, oauthClientOf } from './signInRequest';
import { tabMemory } from './tabMemory';
import type { RawAuthorizationResponse } from './takeAuthorizationResponse';
import { revokeToken, verifyToken } from './verifyToken';

const NO_RENEWAL: Renewal = { status: 'idle', failure: null };

/**
 * @param raw what the authorization server put into the address, where this page was opened by it.
 */
export function createAuth(config: AppConfig, raw: RawAuthorizationResponse | null): Auth {
  const changed = createListeners();
  const signedInAgain = createListeners();
  const ends = createSessionEnds();
  const token = createAccessTokenHolder({ onEnding: foretellEnd, onExpired: end });
  const keeper = createTokenKeeper(config.tokenStorage);
  const tabs = connectOtherTabs(onSignedOutElsewhere);
  let state: AuthState = { status: 'signedOut', reason: 'start' };
  /** Arrived, but not yet known whose it is. */
  let unverified: { token: KeptToken; returnPath: string } | null = null;

  function setState(next: AuthState) {
    state = next;
    changed.tell();
  }

  function session() {
    return state.status === 'signedIn' || state.status === 'ended' ? state : null;
  }

  function foretellEnd(endsAt: number) {
    if (state.status === 'signedIn' && state.endsAt !== endsAt) setState({ ...state, endsAt });
  }

  function end() {
    token.clear();
    keeper.forget();
    if (state.status !== 'signedIn') return;
    const { organization, admin, renewal } = state;
    setState({ status: 'ended', organization, admin, renewal });
  }

  function hold(held: KeptToken) {
    token.set(held.accessToken, held.expiresAt);
    keeper.keep(held);
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
    unverified = { token: { organization, ...redeemed.token }, returnPath };
    return verify();
  }

  async function verify(): Promise<void> {
    if (unverified === null) return;
    const { token: issued, returnPath } = unverified;
    const { organization } = issued;
    setState({ status: 'completing', step: 'token' });
    const verified = await verifyToken(organization, issued.accessToken);
    if (!verified.ok) {
      if (verified.failure.kind !== 'unverified') unverified = null;
      fail(verified.failure, organization, returnPath);
      return;
    }
    unverified = null;
    // Before anything of that page is loaded: a reload, should it not arrive, then asks for it again.
    window.history.replaceState(null, '', returnPath);
    begin(issued, verified.admin);
  }

  function begin(issued: KeptToken, admin: SignedInAdmin) {
    const { organization } = issued;
    tabMemory.rememberSignedIn(organization);
    setState({ status: 'signedIn', organization, admin, endsAt: null, renewal: NO_RENEWAL });
    hold(issued);
  }

  /** With the token that this tab kept over a reload, where it still holds; else by asking for another. */
  async function goOnWith(kept: KeptToken, path: string): Promise<void> {
    setState({ status: 'completing', step: 'token' });
    const verified = await verifyToken(kept.organization, kept.accessToken);
    if (verified.ok) begin(kept, verified.admin);
    else await signIn(kept.organization, path, 'replace');
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
    if (isFramed) return signInBeside(organization, returnPath);
    const request = await createSignInRequest(organization, returnPath, 'redirect');
    storePendingSignIn(request.pending);
    if (leave === 'replace') window.location.replace(request.url);
    else window.location.assign(request.url);
  }

  /** In a window beside the page, which the service's sign-in does not let show it within itself. */
  async function signInBeside(organization: OrganizationConfig, returnPath: string): Promise<void> {
    const asked = await beside(({ signInByPopup }) => signInByPopup(organization));
    if (!asked.ok) return fail(asked.failure, organization, returnPath);
    window.history.replaceState(null, '', returnPath);
    return begin({ organization, ...asked.token }, asked.admin);
  }

  async function beside(
    ask: (ways: Awaited<ReturnType<typeof loadRenewal>>) => Promise<Renewed>,
  ): Promise<Renewed> {
    try {
      return await ask(await loadRenewal());
    } catch (error) {
      return { ok: false, failure: { kind: 'unverified', error } };
    }
  }

  async function renewInPopup(): Promise<void> {
    const before = session();
    if (before === null) return;
    setState({ ...before, renewal: { status: 'waiting' } });
    const renewed = await beside(({ renewByPopup }) => renewByPopup(before));
    const now = session();
    // Signed out meanwhile, by this tab or another.
    if (now === null) return;
    if (!renewed.ok) {
      setState({ ...now, renewal: { status: 'idle', failure: renewed.failure } });
      return;
    }
    begin({ organization: now.organization, ...renewed.token }, renewed.admin);
    signedInAgain.tell();
  }

  /** Answers, before long, whether nothing of the session is left in this browser that may not stay. */
  function forget({ organization, admin }: SignedIn, deletes: boolean): Promise<boolean> {
    token.clear();
    keeper.forget();
    unverified = null;
    tabMemory.forgetSignedIn();
    return ends.tell({ organization, admin, deletes });
  }

  async function signOut({ because = 'admin', deletes = false }: SigningOut = {}): Promise<void> {
    const before = session();
    if (before === null) return;
    const { organization, admin } = before;
    const held = token.get();
    const forgotten = forget(before, deletes);
    setState({ status: 'leaving', organization, to: 'signOut' });
    const adminId = admin.person.id;
    tabs.tellSignedOut({ organizationKey: organizationKey(organization), adminId, because, deletes });
    if (held !== null) await revokeToken(organization, held);
    const how = deletes ? 'deleted' : because === 'idle' ? 'idle' : 'bySelf';
    const told = (await forgotten) ? how : 'notDeleted';
    // The service's own session is that of the page around, which stays.
    if (isFramed) return setState({ status: 'signedOut', reason: told });
    tabMemory.rememberSignedOut(told);
    return window.location.assign(logoutUrl(oauthClientOf(organization)));
  }

  function onSignedOutElsewhere(told: SignedOutElsewhere) {
    const before = session();
    if (before === null || before.admin.person.id !== told.adminId) return;
    if (organizationKey(before.organization) !== told.organizationKey) return;
    const held = token.get();
    void forget(before, told.deletes);
    setState({ status: 'signedOut', reason: told.because === 'idle' ? 'idle' : 'inAnotherTab' });
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
    const signedOut = tabMemory.takeSignedOut();
    if (signedOut !== null) setState({ status: 'signedOut', reason: signedOut });
    const { pathname, search, hash } = window.location;
    if (pathname === '/login') return;
    const kept = keeper.take(config.organizations);
    const before = tabMemory.takeSignedIn(config.organizations);
    const path = pathname + search + hash;
    if (kept !== null) void goOnWith(kept, path);
    else if (before !== null && !isFramed) void signIn(before, path, 'replace');
  }

  // A page that the browser brings back whole may show what was signed out of meanwhile, or wait for ever.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });

  start();
  return {
    config,
    getState: () => state,
    subscribe: changed.add,
    onSignedInAgain: signedInAgain.add,
    onSignedOut: ends.add,
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
