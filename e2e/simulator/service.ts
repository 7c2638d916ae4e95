import type { IncomingHttpHeaders } from 'node:http';
import type { Fault, Faults } from './faults';
import type { Lag } from './lag';
import type { Ledger } from './ledger';
import type { OAuthState } from './oauthState';
import type { RateLimit } from './rateLimit';
import type { Reply } from './reply';
import type { RequestLog } from './requestLog';
import type { Settings } from './settings';
import type { Token, Tokens } from './tokens';
import type { World } from './world';

/** All that one simulator holds. */
export interface Service {
  settings: Settings;
  world: World;
  ledger: Ledger;
  lag: Lag;
  tokens: Tokens;
  rateLimit: RateLimit;
  faults: Faults;
  requests: RequestLog;
  oauth: OAuthState;
}

/** A request as it came in, its body read. */
export interface Incoming {
  id: string;
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request to the API that passed every check which holds for all of them. */
export interface ApiRequest {
  id: string;
  path: string;
  query: URLSearchParams;
  parameters: readonly string[];
  /** The parsed JSON, where the operation takes one. */
  body: unknown;
  token: Token;
  fault: Fault | undefined;
}

export interface Route {
  method: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  /** Path segments; `*` takes any one and hands it over as a parameter. */
  path: string;
  /** Permissions of which one is needed. */
  anyOf?: readonly string[];
  takesJson?: boolean;
  handle: (request: ApiRequest, service: Service) => Reply;
}
