import { silentChannel, type Channel } from './channel';
import type { Clock } from './clock';

/** Who waits: a run comes before the admin, the admin before background work. */
export type PacePriority = 'run' | 'interactive' | 'background';

/** Spreads requests so that the service's limit is never met. One serves all tabs of a user and client. */
export interface Pacer {
  /** Waits for its turn to send one request. */
  acquire(priority: PacePriority): Promise<void>;
  /** Waits until that many requests could be sent at once, without taking them. */
  awaitRoom(requests: number, priority: PacePriority): Promise<void>;
  /** For createHttp's `beforeSend`. */
  beforeSend(priority: PacePriority): () => Promise<void>;
  /** For createHttp's `onRateLimited`, and for whoever meets a 429. */
  rateLimited(seconds: number | null): void;
  /**
   * How long until the last of a run's requests is sent, where each group goes once it fits as a whole, answers
   * take no time, and nobody else sends anything: the least that the limit lets it take. In milliseconds.
   */
  timeFor(groups: readonly number[]): number;
  /** Requests a minute that the pacer allows itself at present. */
  limit(): number;
}

export interface PacerSettings {
  readonly clock: Clock;
  /** Requests a minute at most; 290 by default, of the 300 that the service documents. */
  readonly requestsPerMinute?: number;
  /** Reaches the other tabs of the same user and client. */
  readonly channel?: Channel;
}

type PaceMessage =
  | { readonly pace: 'sent'; readonly sent: readonly Sent[] }
  | { readonly pace: 'limited'; readonly until: number; readonly limit: number }
  | { readonly pace: 'hello' };

interface Sent {
  readonly at: number;
  readonly priority: PacePriority;
}

/**
 * Ten fewer than the service allows: for the sign-in's own requests, and for those that were held up on their way
 * and so arrive together with later ones. A large organization takes whole minutes, of which each request counts.
 */
const REQUESTS_PER_MINUTE = 290;
/** A little longer than the service's minute: its clock starts when a request arrives. */
const WINDOW_MS = 61_000;
const PRIORITIES = ['run', 'interactive', 'background'] as const;
/** A run that sent something this lately, in any tab, goes first. */
const RUN_NEAR_MS = 5_000;
/** Shares of the window. The run leaves its rest to the admin, who otherwise would wait for the run's end. */
const RUN_SHARE = 0.92;
const INTERACTIVE_SHARE_BESIDE_RUN = 0.6;
const BACKGROUND_SHARE = 0.5;
const BACKGROUND_SHARE_BESIDE_RUN = 0.25;
const LOWEST_LIMIT = 20;
const UNTOLD_WAIT_S = 15;
/** Two answers of 429 this close to each other tell of one limit met, not two. */
const SAME_LIMIT_MS = 2_000;

interface Waiting {
  readonly requests: number;
  readonly takes: boolean;
  readonly go: () => void;
}

export function createPacer({
  clock,
  requestsPerMinute = REQUESTS_PER_MINUTE,
  channel = silentChannel,
}: PacerSettings): Pacer {
  let sent: Sent[] = [];
  let limit = requestsPerMinute;
  let blockedUntil = 0;
  let limitedAt: number | null = null;
  let timer: number | null = null;
  const queues: Record<PacePriority, Waiting[]> = { run: [], interactive: [], background: [] };

  /** The limit grows back by a tenth each minute without a 429. */
  function currentLimit(at = clock.now()): number {
    if (limitedAt === null) return limit;
    const quietMinutes = Math.max(0, Math.floor((at - limitedAt) / 60_000));
    return Math.min(requestsPerMinute, Math.floor(limit * 1.1 ** quietMinutes));
  }

  function shareOf(priority: PacePriority): number {
    if (priority === 'run') return RUN_SHARE;
    const lastRun = sent.findLast((one) => one.priority === 'run')?.at ?? -Infinity;
    const besideRun = queues.run.length > 0 || lastRun > clock.now() - RUN_NEAR_MS;
    if (priority === 'interactive') return besideRun ? INTERACTIVE_SHARE_BESIDE_RUN : 1;
    return besideRun ? BACKGROUND_SHARE_BESIDE_RUN : BACKGROUND_SHARE;
  }

  /** When that many requests fit; now or earlier where they do. */
  function roomAt(requests: number, priority: PacePriority): number {
    const now = clock.now();
    sent = sent.filter(({ at }) => at > now - WINDOW_MS);
    const whole = Math.max(1, currentLimit());
    const shared = whenBelow(sent, requests, Math.max(1, Math.floor(whole * shareOf(priority))), now);
    if (priority !== 'interactive') return Math.max(blockedUntil, shared);
    const own = sent.filter((one) => one.priority === 'interactive');
    const reserve = Math.max(1, Math.floor(whole * (1 - RUN_SHARE)));
    const reserved = Math.max(whenBelow(own, requests, reserve, now), whenBelow(sent, requests, whole, now));
    return Math.max(blockedUntil, Math.min(shared, reserved));
  }

  function timeFor(groups: readonly number[]): number {
    const begun = clock.now();
    let now = Math.max(begun, blockedUntil);
    let inWindow = sent;
    const awaitRoom = (requests: number): void => {
      for (let at = now; ; now = at) {
        const since = now - WINDOW_MS;
        inWindow = inWindow.filter((one) => one.at > since);
        at = whenBelow(inWindow, requests, Math.max(1, Math.floor(currentLimit(now) * RUN_SHARE)), now);
        if (at <= now) return;
      }
    };
    for (const requests of groups) {
      awaitRoom(requests);
      for (let left = requests; left > 0; left -= 1) {
        awaitRoom(1);
        inWindow.push({ at: now, priority: 'run' });
      }
    }
    return now - begun;
  }

  function pump(): void {
    if (timer !== null) clock.clearTimeout(timer);
    timer = null;
    let earliest = Infinity;
    for (const priority of PRIORITIES) {
      const queue = queues[priority];
      for (let head = queue[0]; head; head = queue[0]) {
        const at = roomAt(head.requests, priority);
        if (at > clock.now()) {
          earliest = Math.min(earliest, at);
          break;
        }
        queue.shift();
        if (head.takes) take(priority);
        head.go();
      }
    }
    if (earliest !== Infinity) timer = clock.setTimeout(pump, Math.max(1, earliest - clock.now()));
  }

  function take(priority: PacePriority): void {
    const one = { at: clock.now(), priority };
    sent.push(one);
    channel.post({ pace: 'sent', sent: [one] } satisfies PaceMessage);
  }

  function enter(requests: number, priority: PacePriority, takes: boolean): Promise<void> {
    return new Promise((resolve) => {
      queues[priority].push({ requests, takes, go: resolve });
      pump();
    });
  }

  function slowDown(until: number, to: number): void {
    blockedUntil = Math.max(blockedUntil, until);
    limit = Math.max(LOWEST_LIMIT, Math.min(currentLimit(), to));
    limitedAt = clock.now();
    pump();
  }

  channel.subscribe((message) => {
    if (!isPaceMessage(message)) return;
    if (message.pace === 'sent') sent = [...sent, ...message.sent].sort((a, b) => a.at - b.at);
    else if (message.pace === 'limited') slowDown(message.until, message.limit);
    else if (sent.length > 0) channel.post({ pace: 'sent', sent } satisfies PaceMessage);
  });
  channel.post({ pace: 'hello' } satisfies PaceMessage);

  return {
    acquire: (priority) => enter(1, priority, true),
    awaitRoom: (requests, priority) => enter(requests, priority, false),
    beforeSend: (priority) => () => enter(1, priority, true),
    rateLimited(seconds) {
      const until = clock.now() + (seconds ?? UNTOLD_WAIT_S) * 1000;
      // Several requests may meet the same limit: it counts once.
      const met =
        until <= blockedUntil + SAME_LIMIT_MS ? limit : Math.floor(Math.min(limit, sent.length + 1) * 0.9);
      slowDown(until, met);
      channel.post({ pace: 'limited', until, limit } satisfies PaceMessage);
    },
    timeFor,
    limit: () => currentLimit(),
  };
}

function isPaceMessage(message: unknown): message is PaceMessage {
  return typeof message === 'object' && message !== null && 'pace' in message;
}

/** When fewer than `most` of these are in the window, that many more included. */
function whenBelow(sent: readonly Sent[], requests: number, most: number, now: number): number {
  const over = sent.length + Math.min(requests, most) - most;
  return over <= 0 ? now : (sent[over - 1]?.at ?? now) + WINDOW_MS;
}
