import type { LicenseChange } from '../../src/licensing/model';
import type { ChangeResult } from '../../src/licensing/verdict';
import type { LedgerRow, LoggedRequest } from './control';
import { LAG_MS } from './faultPlan';

/** One request to change things, as the runner made it. */
export interface Sent {
  readonly at: number;
  readonly changes: readonly LicenseChange[];
  /** When each person was last read before it. */
  readonly lastReadAt: ReadonlyMap<string, number>;
}

/** What the simulator tells of a whole schedule. */
export interface SimulatorRecord {
  /** What people held when the schedule began. */
  readonly initial: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ledger: readonly LedgerRow[];
  readonly requests: readonly LoggedRequest[];
  /** The requests of the run in question, by id. */
  readonly ownRequests: ReadonlySet<string>;
}

export interface Evidence extends SimulatorRecord {
  readonly planned: readonly LicenseChange[];
  readonly results: readonly ChangeResult[];
}

export interface Findings {
  readonly lost: string[];
  readonly misreported: string[];
  readonly unknown: number;
}

interface Event {
  readonly at: number;
  readonly holds: boolean;
  readonly visibleAt: number;
  readonly row: LedgerRow;
}

export const nameOf = ({ action, licenseId, userId }: LicenseChange): string =>
  `${action} ${licenseId} ${userId}`;

/** Compares what one run reported with what the simulator did. */
export function judgeRun(evidence: Evidence): Findings {
  const history = createHistory(evidence);
  const byName = new Map<string, ChangeResult[]>();
  for (const one of evidence.results) {
    byName.set(nameOf(one.change), [...(byName.get(nameOf(one.change)) ?? []), one]);
  }
  const lost = evidence.planned.filter((change) => byName.get(nameOf(change))?.length !== 1).map(nameOf);
  const misreported = evidence.results.flatMap((one) => {
    const fault = contradiction(one, history);
    return fault === null ? [] : [`${one.verdict}: ${nameOf(one.change)}: ${fault}`];
  });
  return {
    lost,
    misreported,
    unknown: evidence.results.filter(({ verdict }) => verdict === 'unknown').length,
  };
}

interface History {
  /** What the change's effect was at that moment; both where something happened at it. */
  effectsAt(change: LicenseChange, at: number): Set<boolean>;
  /** Whether a read at that moment had to show the change in effect. */
  wasVisible(change: LicenseChange, at: number): boolean;
  /** Whether a request of the run made the change. */
  wasMade(change: LicenseChange): boolean;
}

export function createHistory({ initial, ledger, requests, ownRequests }: SimulatorRecord): History {
  const lagging = new Set(requests.filter(({ fault }) => fault === 'lag').map(({ id }) => id));
  const events = new Map<string, Event[]>();
  for (const row of ledger) {
    if (!row.effective) continue;
    const key = `${row.userId} ${row.licenseId}`;
    const visibleAt = row.at + (lagging.has(row.requestId) ? LAG_MS : 0);
    const list = events.get(key) ?? [];
    list.push({ at: row.at, holds: row.change === 'add', visibleAt, row });
    events.set(key, list);
  }
  const of = ({ userId, licenseId }: LicenseChange): Event[] => events.get(`${userId} ${licenseId}`) ?? [];
  const begins = ({ userId, licenseId }: LicenseChange): boolean =>
    initial.get(userId)?.has(licenseId) === true;
  const isWanted = (change: LicenseChange, holds: boolean): boolean => holds === (change.action === 'add');

  return {
    effectsAt(change, at) {
      const before = of(change).filter((one) => one.at < at);
      const during = of(change).filter((one) => one.at === at);
      const first = before.at(-1)?.holds ?? begins(change);
      return new Set([first, ...during.map(({ holds }) => holds)].map((holds) => isWanted(change, holds)));
    },
    wasVisible(change, at) {
      // What happened in the same moment may have come before the read or after it.
      if (of(change).some((one) => one.at === at && !isWanted(change, one.holds))) return false;
      const last = of(change).findLast((one) => one.at < at);
      return last !== undefined && isWanted(change, last.holds) && last.visibleAt < at;
    },
    wasMade: (change) =>
      of(change).some(
        ({ row }) => row.source === 'api' && ownRequests.has(row.requestId) && row.change === change.action,
      ),
  };
}

/** What of a verdict the simulator's own record contradicts; null where nothing does. */
function contradiction(result: ChangeResult, history: History): string | null {
  const { change, verdict, before, after } = result;
  switch (verdict) {
    case 'applied':
      if (!after) return 'rests on no read';
      return history.effectsAt(change, after.at).has(true) ? null : `not in effect at ${after.at}`;
    case 'refused':
    case 'notInEffect':
      if (!after) return 'rests on no read';
      return history.effectsAt(change, after.at).has(false) ? null : `in effect at ${after.at}`;
    case 'already':
      if (history.wasMade(change)) return 'the run did it';
      return before && history.effectsAt(change, before.at).has(true) ? null : 'not in effect before';
    case 'notSent':
      return history.wasMade(change) ? 'the run did it' : null;
    default:
      return null;
  }
}

/** Changes sent again though a read could have shown that they were in effect. */
export function needlessSends(sent: readonly Sent[], history: History): LicenseChange[] {
  const sentAt = new Map<string, number>();
  const needless: LicenseChange[] = [];
  for (const { at, changes, lastReadAt } of sent) {
    for (const change of changes) {
      const key = nameOf(change);
      const earlier = sentAt.get(key);
      sentAt.set(key, at);
      if (earlier === undefined) continue;
      const readAt = lastReadAt.get(change.userId) ?? -Infinity;
      // Without a read since, whatever is in effect by now would have been shown by one.
      if (history.wasVisible(change, readAt >= earlier ? readAt : at + 1)) needless.push(change);
    }
  }
  return needless;
}
