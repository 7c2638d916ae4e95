import { isRecord, isWholeNumber } from './checks';
import { badRequest } from './errors';

export type Fault =
  | { kind: 'status'; status: number; body?: unknown; retryAfter?: number }
  | { kind: 'drop-before' | 'drop-after'; bare?: boolean }
  | { kind: 'hang' | 'lag'; ms: number }
  | { kind: 'late'; ms: number; bare?: boolean }
  | { kind: 'html' | 'truncate' | 'lie' | 'shift' | 'expire-token' }
  | { kind: 'refuse'; result: string; every: number };

interface Rule {
  method: string | undefined;
  path: string | undefined;
  skip: number;
  left: number;
  fault: Fault;
  /** Changes seen, over all requests of the rule. */
  changes: number;
}

const fieldsOf: Record<Fault['kind'], readonly string[]> = {
  status: ['status', 'body', 'retryAfter'],
  'drop-before': ['bare'],
  'drop-after': ['bare'],
  hang: ['ms'],
  html: [],
  truncate: [],
  refuse: ['result', 'every'],
  lie: [],
  lag: ['ms'],
  late: ['ms', 'bare'],
  shift: [],
  'expire-token': [],
};

function requireFields(value: Record<string, unknown>, allowed: readonly string[], where: string): void {
  const unknown = Object.keys(value).find((key) => !allowed.includes(key));
  if (unknown !== undefined)
    throw badRequest(`${where}: unknown field ${unknown}; known: ${allowed.join(', ')}`);
}

function wholeField(value: unknown, least: number, most: number, where: string): number {
  if (!isWholeNumber(value, least, most)) {
    throw badRequest(`${where} must be a whole number from ${least} to ${most}`);
  }
  return value;
}

const dayMs = 86_400_000;

function parseFault(value: unknown, where: string): Fault {
  if (!isRecord(value)) throw badRequest(`${where} must be an object with a kind`);
  const { kind } = value;
  const known = Object.keys(fieldsOf);
  const isKind = (text: unknown): text is Fault['kind'] => typeof text === 'string' && known.includes(text);
  if (!isKind(kind)) throw badRequest(`${where}.kind must be one of ${known.join(', ')}`);
  requireFields(value, ['kind', ...fieldsOf[kind]], where);
  if (value['bare'] !== undefined && typeof value['bare'] !== 'boolean') {
    throw badRequest(`${where}.bare must be true or false`);
  }
  const bare = value['bare'] === true ? { bare: true } : {};
  switch (kind) {
    case 'status':
      return {
        kind,
        status: wholeField(value['status'], 200, 599, `${where}.status`),
        ...(value['body'] === undefined ? {} : { body: value['body'] }),
        ...(value['retryAfter'] === undefined
          ? {}
          : { retryAfter: wholeField(value['retryAfter'], 0, 86_400, `${where}.retryAfter`) }),
      };
    case 'hang':
    case 'lag':
      return { kind, ms: wholeField(value['ms'], 0, dayMs, `${where}.ms`) };
    case 'late':
      return { kind, ms: wholeField(value['ms'], 0, dayMs, `${where}.ms`), ...bare };
    case 'refuse':
      if (typeof value['result'] !== 'string') throw badRequest(`${where}.result must be a text`);
      return {
        kind,
        result: value['result'],
        every: wholeField(value['every'], 1, 1_000_000, `${where}.every`),
      };
    case 'drop-before':
    case 'drop-after':
      return { kind, ...bare };
    default:
      return { kind };
  }
}

function parseRule(value: unknown, index: number): Rule {
  const where = `rule ${index}`;
  if (!isRecord(value)) throw badRequest(`${where} must be an object`);
  requireFields(value, ['method', 'path', 'after', 'times', 'fault'], where);
  const { method, path, after = 0, times = 1 } = value;
  if (method !== undefined && typeof method !== 'string') throw badRequest(`${where}.method must be a text`);
  if (path !== undefined && (typeof path !== 'string' || !path.startsWith('/'))) {
    throw badRequest(`${where}.path must be a text that starts with /`);
  }
  return {
    method: method?.toUpperCase(),
    path,
    skip: wholeField(after, 0, 1_000_000_000, `${where}.after`),
    left: wholeField(times, 1, 1_000_000_000, `${where}.times`),
    fault: parseFault(value['fault'], `${where}.fault`),
    changes: 0,
  };
}

const listings = new Set([
  '/api/v2/users',
  '/api/v2/users/query',
  '/api/v2/users/search',
  '/api/v2/license/users',
]);

/** Kinds that mean something for some requests only let the others pass uncounted. */
function concerns({ fault, method, path }: Rule, actual: { method: string; path: string }): boolean {
  if (method !== undefined && method !== actual.method) return false;
  if (path === undefined ? !actual.path.startsWith('/api/') : !actual.path.startsWith(path)) return false;
  if (fault.kind === 'refuse' || fault.kind === 'lie' || fault.kind === 'lag') {
    return actual.method === 'POST' && actual.path === '/api/v2/license/organization';
  }
  return fault.kind !== 'shift' || listings.has(actual.path);
}

/** What goes wrong, and when. */
export class Faults {
  private rules: Rule[] = [];

  /** Takes new rules in place of the old; nothing changes where one of them is wrong. */
  set(body: unknown): void {
    if (!Array.isArray(body)) throw badRequest('the body must be a list of rules');
    this.rules = body.map((value: unknown, index) => parseRule(value, index));
  }

  /** The fault of a request. Every rule counts each request that it concerns; the first that is due acts. */
  take(request: { method: string; path: string }): Fault | undefined {
    let due: Rule | undefined;
    for (const rule of this.rules) {
      if (!concerns(rule, request)) continue;
      if (rule.skip > 0) rule.skip -= 1;
      else if (!due && rule.left > 0) due = rule;
    }
    if (due) due.left -= 1;
    return due?.fault;
  }

  /** Whether a change is one of those that a fault refuses. */
  refuses(fault: Fault & { kind: 'refuse' }): boolean {
    const rule = this.rules.find((candidate) => candidate.fault === fault);
    if (!rule) return false;
    rule.changes += 1;
    return rule.changes % fault.every === 0;
  }

  reset(): void {
    this.rules = [];
  }
}
