import { createContext, use } from 'react';
import type { SignedInAdmin } from '../api/OrganizationApi';
import type { OrganizationConfig } from './appConfig';
import type { SigningOut } from './Auth';

/** Who is signed in, where, and what they may do. There is one around every page but the sign-in's own. */
export interface Session {
  readonly admin: SignedInAdmin;
  readonly organization: OrganizationConfig;
  /** Names this organization and admin together: for what the browser keeps of them. */
  readonly storageKey: string;
  /** Whether the admin holds a permission such as directory:user:view. */
  readonly can: (permission: string) => boolean;
  /** Whether the admin may change assignments, by permission and by the token's scopes. */
  readonly canAssign: boolean;
  /** Whether the admin may read definitions and assignments. */
  readonly canViewLicenses: boolean;
  /** config.json took everything that changes assignments out of the console. */
  readonly readOnly: boolean;
  /** Revokes the token and leaves the console. */
  readonly signOut: (how?: SigningOut) => void;
  /** Told when an ended sign-in was taken up again; the answer stops it. */
  readonly onSignedInAgain: (listener: () => void) => () => void;
}

export const SessionContext = createContext<Session | null>(null);

/** The session around this page. @throws where there is none: a fault of composition, not of the admin. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession needs a signed-in session around it');
  return session;
}
