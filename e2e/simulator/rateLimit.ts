import type { Clock } from './clock';
import { tooManyRequests } from './errors';

const windowMs = 60_000;

/** A sliding window of a minute for each user of a client, over all its tokens. */
export class RateLimit {
  private readonly accepted = new Map<string, number[]>();

  constructor(
    private readonly clock: Clock,
    private readonly limit: number,
  ) {}

  /** Counts a request, or refuses it; refused ones don't count. */
  count(userId: string, clientId: string): void {
    if (this.limit === 0) return;
    const key = `${userId} ${clientId}`;
    const now = this.clock.now();
    const times = (this.accepted.get(key) ?? []).filter((time) => time > now - windowMs);
    this.accepted.set(key, times);
    const [oldest] = times;
    if (times.length >= this.limit && oldest !== undefined) {
      throw tooManyRequests(Math.max(1, Math.ceil((oldest + windowMs - now) / 1000)), this.limit);
    }
    times.push(now);
  }

  reset(): void {
    this.accepted.clear();
  }
}
