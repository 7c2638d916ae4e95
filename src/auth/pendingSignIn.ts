import * as v from 'valibot';
import { GRANTS } from './appConfig';

/** How long an answer is waited for. */
const LIFETIME_MS = 10 * 60_000;
const KEY = 'license-desk.pending-sign-in';

const PendingSignInSchema = v.strictObject({
  state: v.pipe(v.string(), v.minLength(40)),
  /** The issuer and client that were asked: an answer is used with no other (mix-up, security.md §5.4). */
  region: v.string(),
  clientId: v.string(),
  grant: v.picklist(GRANTS),
  returnPath: v.string(),
  /** PKCE's secret; null in the implicit grant. */
  codeVerifier: v.nullable(v.string()),
  /** When the admin was sent to sign in, in ms. */
  startedAt: v.number(),
});

/** A sign-in that this tab asked for and whose answer is still to come. */
export type PendingSignIn = v.InferOutput<typeof PendingSignInSchema>;

/** Keeps it for this tab alone; a newer one takes its place. */
export function storePendingSignIn(pending: PendingSignIn): void {
  sessionStorage.setItem(KEY, JSON.stringify(pending));
}

/** Takes it away for good, so that one answer at most is ever compared with it. */
export function takePendingSignIn(): PendingSignIn | null {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (text === null) return null;
  try {
    const result = v.safeParse(PendingSignInSchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

export function isExpired(pending: Pick<PendingSignIn, 'startedAt'>, now: number): boolean {
  const age = now - pending.startedAt;
  return !(age >= 0 && age <= LIFETIME_MS);
}
