import { isRecord } from './checks';
import { startSimulator } from './server';
import type { Settings } from './settings';
import { createVirtualClock, type VirtualClock } from './virtualClock';

/** An answer, read whole. */
interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

interface CallOptions {
  method?: string;
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A simulator with a clock that stands still, and short ways to call it. */
export interface Bench {
  url: string;
  clock: VirtualClock;
  call(path: string, options?: CallOptions): Promise<Answer>;
  token(permissions: readonly string[], more?: Record<string, unknown>): Promise<string>;
  faults(...rules: unknown[]): Promise<void>;
  /** What someone holds in truth. */
  held(userId: string): Promise<readonly string[]>;
  ledger(): Promise<Record<string, unknown>[]>;
  requests(): Promise<Record<string, unknown>[]>;
  reset(): void;
  close(): Promise<void>;
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A field of parsed JSON, by its path. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let found = value;
  for (const key of path) found = found instanceof Object ? Reflect.get(found, key) : undefined;
  return found;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export const everything = [
  'authorization:grant:add',
  'authorization:license:view',
  'authorization:role:view',
  'directory:user:view',
] as const;

/** One for a test file; close it at the end. */
export async function startBench(options: Partial<Settings> = {}): Promise<Bench> {
  const clock = createVirtualClock();
  const simulator = await startSimulator({ port: 0, users: 300, rateLimit: 0, clock, ...options });
  const call: Bench['call'] = async (path, { method, token, body, headers = {} } = {}) => {
    const response = await fetch(`${simulator.url}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined || typeof body === 'string' ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    return { status: response.status, headers: response.headers, text, json };
  };
  return {
    url: simulator.url,
    clock,
    call,
    async token(permissions, more = {}) {
      const { json } = await call('/simulator/tokens', { body: { permissions, ...more } });
      return String(at(json, 'access_token'));
    },
    async faults(...rules) {
      const { status, text } = await call('/simulator/faults', { method: 'PUT', body: rules });
      if (status !== 204) throw new Error(text);
    },
    held: async (userId) =>
      list(at((await call('/simulator/state')).json, 'assignments', userId)).map(String),
    ledger: async () => records((await call('/simulator/ledger')).json),
    requests: async () => records((await call('/simulator/requests')).json),
    reset: () => simulator.reset(),
    close: () => simulator.close(),
  };
}
