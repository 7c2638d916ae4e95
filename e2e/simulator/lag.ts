import type { Clock } from './clock';

interface Hidden {
  bit: number;
  /** How reads show the bit until then. */
  shown: number;
  until: number;
}

/** Changes that are in effect but that reads don't show yet. */
export class Lag {
  private readonly hidden = new Map<string, Hidden[]>();

  constructor(private readonly clock: Clock) {}

  hide(userId: string, bit: number, shown: number, ms: number): void {
    const list = this.hidden.get(userId) ?? [];
    list.push({ bit, shown, until: this.clock.now() + ms });
    this.hidden.set(userId, list);
  }

  /** A person's licenses as reads show them. */
  view(userId: string, mask: number): number {
    if (this.hidden.size === 0) return mask;
    const list = this.hidden.get(userId);
    if (!list) return mask;
    const now = this.clock.now();
    const waiting = list.filter(({ until }) => until > now);
    if (waiting.length === 0) this.hidden.delete(userId);
    else this.hidden.set(userId, waiting);
    let seen = mask;
    for (const { bit, shown } of waiting.toReversed()) seen = (seen & ~bit) | shown;
    return seen;
  }

  reset(): void {
    this.hidden.clear();
  }
}
