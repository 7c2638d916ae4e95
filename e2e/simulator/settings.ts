import type { OAuthClient } from './clients';
import { realClock, type Clock } from './clock';

/** How a simulator behaves; the names follow the command line's. */
export interface Settings {
  /** 0 takes a free one. */
  port: number;
  users: number;
  seed: number;
  latencyMs: number;
  /** Requests a minute for a user of a client; 0 is off. */
  rateLimit: number;
  tokenLifetimeSeconds: number;
  legacyOrganization: boolean;
  exposeRetryAfter: boolean;
  /** How far GET /users pages through inactive people; 0 is as far as there are any. */
  usersPageCap: number;
  /** Known besides the demo's own. */
  clients: readonly OAuthClient[];
  clock: Clock;
}

export const defaultSettings: Settings = {
  port: 4010,
  users: 2000,
  seed: 1,
  latencyMs: 0,
  rateLimit: 300,
  tokenLifetimeSeconds: 86_400,
  legacyOrganization: false,
  exposeRetryAfter: false,
  usersPageCap: 10_000,
  clients: [],
  clock: realClock,
};
