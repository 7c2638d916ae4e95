import { randomBytes } from 'node:crypto';
import type { Clock } from './clock';
import { Failure } from './errors';
import { signInPersonList } from './signInPeople';

export interface Token {
  value: string;
  userId: string;
  clientId: string;
  permissions: ReadonlySet<string>;
  /** Where the person sees one division's people only. */
  divisionId?: string;
  expiresAt: number;
}

interface Wanted {
  userId: string;
  clientId: string;
  permissions: Iterable<string>;
  lifetimeSeconds: number;
}

/** The access tokens that are alive. */
export class Tokens {
  private readonly alive = new Map<string, Token>();

  constructor(private readonly clock: Clock) {}

  issue({ userId, clientId, permissions, lifetimeSeconds }: Wanted): Token {
    const bound = signInPersonList.find((person) => person.id === userId && person.singleDivision);
    const token: Token = {
      value: randomBytes(48).toString('base64url'),
      userId,
      clientId,
      permissions: new Set(permissions),
      ...(bound ? { divisionId: bound.divisionId } : {}),
      expiresAt: this.clock.now() + lifetimeSeconds * 1000,
    };
    this.alive.set(token.value, token);
    return token;
  }

  /** The token of an Authorization header; it throws the service's 401. */
  authenticate(header: string | undefined): Token {
    if (header === undefined || header.trim() === '') {
      throw new Failure(
        401,
        'authentication.required',
        'No authentication bearer token specified in authorization header.',
      );
    }
    const value = /^bearer +([^\s]+) *$/i.exec(header.trim())?.[1];
    const token = value === undefined ? undefined : this.alive.get(value);
    if (!token || token.expiresAt <= this.clock.now()) {
      throw new Failure(401, 'bad.credentials', 'Invalid login credentials.');
    }
    return token;
  }

  revoke(value: string): void {
    this.alive.delete(value);
  }

  /** Ends the token of a request, whoever's it is. */
  expire(header: string | undefined): void {
    const value = /^bearer +([^\s]+)/i.exec(header?.trim() ?? '')?.[1];
    if (value !== undefined) this.revoke(value);
  }

  isSignedIn(userId: string): boolean {
    return [...this.alive.values()].some((token) => token.userId === userId);
  }

  reset(): void {
    this.alive.clear();
  }
}
