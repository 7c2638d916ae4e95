/** PKCE (RFC 7636): proves that who redeems a code is who asked for it. */

const VERIFIER_BYTES = 48;
const STATE_BYTES = 32;

/** 64 characters of 384 random bits. */
export function createCodeVerifier(): string {
  return randomText(VERIFIER_BYTES);
}

/** S256: the hash goes out with the request, the verifier with the code. Needs a secure context. */
export async function codeChallengeOf(verifier: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return toBase64Url(new Uint8Array(hash));
}

/**
 * 256 random bits. The letters are base64url alone, so that a server that encodes once or twice gives the same
 * text back (security.md §1.2).
 */
export function createState(mode: 'redirect' | 'popup'): string {
  return `${mode === 'popup' ? POPUP_MARK : 'r-'}${randomText(STATE_BYTES)}`;
}

const POPUP_MARK = 'p-';

/** Whether an answer is for the window that opened this one. Says nothing of its truth: that window checks it. */
export function isPopupState(state: string | null): boolean {
  return state?.startsWith(POPUP_MARK) === true;
}

function randomText(bytes: number): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
