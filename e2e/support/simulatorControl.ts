/** The simulator's control API, typed. Everything a test arranges behind the app's back goes through it. */

export type Fault =
  | { kind: 'status'; status: number; body?: unknown; retryAfter?: number }
  /** `bare`: cut so that Chromium sends the request again by itself. */
  | { kind: 'drop-before' | 'drop-after'; bare?: boolean }
  | { kind: 'hang'; ms: number }
  | { kind: 'html' }
  | { kind: 'truncate' }
  | { kind: 'refuse'; result: string; every: number }
  | { kind: 'lie' }
  | { kind: 'lag'; ms: number }
  | { kind: 'late'; ms: number; bare?: boolean }
  | { kind: 'shift' }
  | { kind: 'expire-token' };

export interface FaultRule {
  method?: string;
  /** A prefix of the request's path. */
  path?: string;
  /** Matches to let through first. */
  after?: number;
  /** Matches to fault then; 1 when left out. */
  times?: number;
  fault: Fault;
}

export interface Assignment {
  userId: string;
  licenseId: string;
  change: 'add' | 'remove';
}

export interface LedgerRow extends Assignment {
  seq: number;
  at: string;
  source: 'api' | 'control';
  requestId: string;
  effective: boolean;
}

export interface LoggedRequest {
  id: string;
  at: string;
  method: string;
  path: string;
  query: string;
  status: number;
  fault?: unknown;
}

export interface SimulatorState {
  users: number;
  definitions: number;
  assignments: Record<string, string[]>;
}

export interface TokenOptions {
  permissions: string[];
  expiresInSeconds?: number;
  userId?: string;
  /** simulator-control where left out: a client that no config.json names. */
  clientId?: string;
}

export interface SimulatorControl {
  readonly url: string;
  /** Sets the faults to come, in place of those set before; none clears them. */
  faults(...rules: FaultRule[]): Promise<void>;
  state(): Promise<SimulatorState>;
  ledger(): Promise<LedgerRow[]>;
  requests(): Promise<LoggedRequest[]>;
  /** Someone else's changes. */
  assign(...changes: Assignment[]): Promise<void>;
  token(options: TokenOptions): Promise<string>;
  reset(): Promise<void>;
}

export function simulatorControl(url: string): SimulatorControl {
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${url}/simulator/${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`simulator: ${method} ${path}: ${response.status} ${text}`);
    // The control API is the test's own other half; its shapes are design.md's.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  return {
    url,
    faults: (...rules) => call('PUT', 'faults', rules),
    state: () => call('GET', 'state'),
    ledger: () => call('GET', 'ledger'),
    requests: () => call('GET', 'requests'),
    assign: (...changes) => call('POST', 'assignments', changes),
    token: async (options) => (await call<{ access_token: string }>('POST', 'tokens', options)).access_token,
    reset: () => call('POST', 'reset'),
  };
}
