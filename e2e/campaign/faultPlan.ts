import { HANG_REMAINDER } from './campaignClock';
import type { Random } from './random';

export const FAULT_KINDS = [
  'status',
  'drop-before',
  'drop-after',
  'hang',
  'html',
  'truncate',
  'refuse',
  'lie',
  'lag',
  'late',
  'shift',
  'expire-token',
  /** The admin's permission is taken away, until somebody gives it back. */
  'forbidden',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What Review or the runner is at when it makes a request, the latter as far as its journal tells. */
export const STEPS = ['plan', 'read-before', 'send', 'read-back', 'scan', 'read-after'] as const;
export type Step = (typeof STEPS)[number];

export interface FaultRule {
  readonly method: string;
  readonly path: string;
  readonly after: number;
  readonly times: number;
  readonly fault: Readonly<Record<string, unknown>> & { readonly kind: Exclude<FaultKind, 'forbidden'> };
}

/** Lags within the window in which reads may contradict a yes: longer ones are no bug of the runner's. */
export const LAG_MS = 25_000;

const SEND = '/api/v2/license/organization';
const READS = '/api/v2/license/users';
const PEOPLE = '/api/v2/users';

/** Steps that a kind can meet: a lie, a refusal and a lag concern writes, a shift a listing. */
function stepsOf(kind: FaultKind): readonly Step[] {
  if (kind === 'refuse' || kind === 'lie' || kind === 'lag') return ['send'];
  return kind === 'shift' ? ['plan', 'scan'] : STEPS;
}

/** Every kind with each step that it can meet. */
export const MEETINGS = FAULT_KINDS.flatMap((kind) => stepsOf(kind).map((step) => ({ kind, step })));

/** The rule that makes the next request of the step go wrong. */
export function ruleFor(kind: FaultKind, step: Step, random: Random, after = 0): FaultRule {
  const once = kind === 'hang' || kind === 'expire-token';
  return {
    method: step === 'scan' || (step === 'plan' && kind === 'shift') ? 'GET' : 'POST',
    path: pathOf(kind, step),
    after,
    times: kind === 'forbidden' ? UNTIL_LIFTED : 1 + random.below(once ? 1 : 3),
    fault: kind === 'forbidden' ? FORBIDDEN : { kind, ...detailsOf(kind, random) },
  };
}

function pathOf(kind: FaultKind, step: Step): string {
  if (step === 'send') return SEND;
  return step === 'plan' && kind === 'shift' ? PEOPLE : READS;
}

const UNTIL_LIFTED = 1_000_000;
const FORBIDDEN: FaultRule['fault'] = {
  kind: 'status',
  status: 403,
  body: {
    status: 403,
    code: 'missing.any.permissions',
    message:
      'Unable to perform the requested action. You must have at least one of the following permissions assigned: [authorization:grant:add]',
  },
};

/** Whether the rule lasts until the admin has the permission again. */
export const isForbidden = ({ fault }: FaultRule): boolean => fault === FORBIDDEN;

function detailsOf(kind: Exclude<FaultKind, 'forbidden'>, random: Random): Record<string, string | number> {
  switch (kind) {
    case 'status': {
      const status = random.pick([500, 502, 503, 504, 408, 429, 429, 413, 400, 404, 409, 500, 503, 401]);
      return status === 429 ? { status, retryAfter: 1 + random.below(60) } : { status };
    }
    case 'hang':
      return { ms: random.pick([5, 20, 45, 90]) * 1000 + HANG_REMAINDER };
    case 'late':
      return { ms: random.pick([100, 2_000, 8_000, 25_000]) };
    case 'lag':
      return { ms: LAG_MS };
    case 'refuse':
      return { result: random.pick(['NO_SEATS', 'CONFLICT', 'PENDING', '']), every: 1 + random.below(40) };
    default:
      return {};
  }
}

/** Kinds that only one step can meet are drawn more often, or few schedules would have them. */
const DRAWN = [...FAULT_KINDS, 'refuse', 'refuse', 'lie', 'lag', 'shift', 'shift', 'shift'] as const;

/** Faults of any kinds, spread over the run. */
export function randomRules(random: Random, count: number): FaultRule[] {
  return Array.from({ length: count }, () => {
    const kind = random.pick(DRAWN);
    const steps = stepsOf(kind);
    const step = steps[random.below(steps.length)] ?? 'send';
    return ruleFor(kind, step, random, random.below(step === 'send' ? 6 : step === 'scan' ? 3 : 20));
  });
}
