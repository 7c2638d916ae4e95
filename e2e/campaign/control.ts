import * as v from 'valibot';
import type { CampaignClock } from './campaignClock';
import type { FaultRule } from './faultPlan';

const LedgerSchema = v.array(
  v.object({
    seq: v.number(),
    at: v.number(),
    source: v.picklist(['api', 'control']),
    requestId: v.string(),
    userId: v.string(),
    licenseId: v.string(),
    change: v.picklist(['add', 'remove']),
    effective: v.boolean(),
  }),
);
export type LedgerRow = v.InferOutput<typeof LedgerSchema>[number];

const StateSchema = v.object({ assignments: v.record(v.string(), v.array(v.string())) });
const RequestsSchema = v.array(
  v.object({
    id: v.string(),
    at: v.number(),
    method: v.string(),
    path: v.string(),
    query: v.string(),
    status: v.number(),
    fault: v.optional(v.string()),
  }),
);
export type LoggedRequest = v.InferOutput<typeof RequestsSchema>[number];

const PERMISSIONS = ['authorization:grant:add', 'authorization:license:view', 'directory:user:view'];
const TokenSchema = v.object({ access_token: v.string() });

/** The simulator's control calls. */
export interface Control {
  reset(): Promise<void>;
  /** For someone who may see and change licenses, unless said otherwise. */
  token(permissions?: readonly string[]): Promise<string>;
  state(): Promise<Map<string, ReadonlySet<string>>>;
  ledger(): Promise<LedgerRow[]>;
  requests(): Promise<LoggedRequest[]>;
  setFaults(rules: readonly FaultRule[]): Promise<void>;
  /** Whoever a shift made leave is there again. */
  letPeopleBack(): Promise<void>;
  /** Someone else's changes; of people who are there. */
  assign(changes: readonly { userId: string; licenseId: string; change: 'add' | 'remove' }[]): Promise<void>;
}

export function createControl(url: string, clock: CampaignClock): Control {
  const call = (method: string, path: string, body?: unknown): Promise<unknown> =>
    clock.during(async () => {
      const init: RequestInit = { method };
      if (body !== undefined) init.body = JSON.stringify(body);
      const response = await fetch(`${url}/simulator/${path}`, init);
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      const answer: unknown = text === '' ? null : JSON.parse(text);
      return answer;
    });
  return {
    async reset() {
      await call('POST', 'reset');
    },
    async token(permissions = PERMISSIONS) {
      return v.parse(TokenSchema, await call('POST', 'tokens', { permissions })).access_token;
    },
    async state() {
      const { assignments } = v.parse(StateSchema, await call('GET', 'state'));
      return new Map(Object.entries(assignments).map(([id, licenses]) => [id, new Set(licenses)]));
    },
    ledger: async () => v.parse(LedgerSchema, await call('GET', 'ledger')),
    requests: async () => v.parse(RequestsSchema, await call('GET', 'requests')),
    async setFaults(rules) {
      await call('PUT', 'faults', rules);
    },
    async letPeopleBack() {
      await call('POST', 'return');
    },
    async assign(changes) {
      await call('POST', 'assignments', changes);
    },
  };
}
