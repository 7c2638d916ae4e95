import type { Clock } from './clock';

/** A code of the authorization code grant, good for one exchange. */
export interface IssuedCode {
  personId: string;
  clientId: string;
  redirectUri: string;
  challenge: string;
  expiresAt: number;
  /** The token it was exchanged for; a second exchange revokes that. */
  spentOn?: string;
}

/** Codes that wait for their exchange, and who is signed in at the service in which browser. */
export class OAuthState {
  readonly codes = new Map<string, IssuedCode>();
  readonly sessions = new Map<string, string>();

  constructor(readonly clock: Clock) {}

  reset(): void {
    this.codes.clear();
    this.sessions.clear();
  }
}
