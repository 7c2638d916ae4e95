import type { Clock } from './clock';
import { bitOf, type Change } from './licenseRules';
import type { World } from './world';

interface LedgerRow {
  seq: number;
  at: number;
  source: 'api' | 'control';
  requestId: string;
  userId: string;
  licenseId: string;
  change: Change;
  effective: boolean;
}

interface LetThrough {
  source: LedgerRow['source'];
  requestId: string;
  userId: string;
  licenseId: string;
  change: Change;
}

/** Makes changes, and keeps each one that was let through, in order. */
export class Ledger {
  private rows: LedgerRow[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly world: World,
  ) {}

  apply(entry: LetThrough): LedgerRow {
    const bit = bitOf.get(entry.licenseId) ?? 0;
    const before = this.world.mask(entry.userId);
    const after = entry.change === 'add' ? before | bit : before & ~bit;
    if (after !== before) this.world.setMask(entry.userId, after);
    return this.note(entry, after !== before);
  }

  /** Keeps a change that was made elsewhere. */
  note(entry: LetThrough, effective: boolean): LedgerRow {
    const row = { seq: this.rows.length + 1, at: this.clock.now(), ...entry, effective };
    this.rows.push(row);
    return row;
  }

  all(): readonly LedgerRow[] {
    return this.rows;
  }

  reset(): void {
    this.rows = [];
  }
}
