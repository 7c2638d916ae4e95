import type { LicenseChange, LicenseId, LicensesOfUser, UserId } from './model';

/** What one line says of a person. */
export interface WantedState {
  readonly userId: UserId;
  readonly line: number;
  /** The licenses that the person should hold; "blank" changes nothing, "open" can't be told yet. */
  readonly licenses: ReadonlySet<LicenseId> | 'blank' | 'open';
}

export interface StatesTerms {
  /** Whether licenses that aren't wanted are taken away; else licenses are added alone. */
  readonly removes: boolean;
  /** Whether several lines of one person count together, instead of contradicting each other. */
  readonly together: boolean;
}

interface Left {
  readonly userId: UserId;
  readonly lines: readonly number[];
}

/** The way from what people hold to what they should hold. */
export interface StatesDifference {
  /** In the order of the lines. */
  readonly changes: readonly LicenseChange[];
  readonly adds: number;
  readonly removes: number;
  /** People whose licenses change. */
  readonly changed: number;
  /** People who hold what they should already. */
  readonly same: number;
  /** People of whom nothing is wanted. */
  readonly blank: number;
  /** People whose lines want different licenses: nothing is changed for them. */
  readonly contradictions: readonly Left[];
  /** People of whom no read told what they hold: nothing is changed for them. */
  readonly unread: readonly Left[];
  /** People with a line that can't be told yet: nothing is changed for them. */
  readonly open: readonly Left[];
}

/**
 * Compares what people should hold with what they hold. Licenses are added alone, unless the terms say that what
 * isn't wanted goes. Nobody's licenses change who isn't named, whose lines say nothing, or of whom anything is in
 * doubt.
 */
export function statesDifference(
  wanted: readonly WantedState[],
  licenses: ReadonlyMap<UserId, LicensesOfUser>,
  { removes, together }: StatesTerms,
): StatesDifference {
  const changes: LicenseChange[] = [];
  const left = { contradictions: [] as Left[], unread: [] as Left[], open: [] as Left[] };
  const counts = { changed: 0, same: 0, blank: 0 };

  for (const [userId, states] of byUser(wanted)) {
    const lines = states.map(({ line }) => line);
    const sets = states.flatMap((state) => (typeof state.licenses === 'string' ? [] : [state.licenses]));
    const held = licenses.get(userId);
    if (states.some((state) => state.licenses === 'open')) left.open.push({ userId, lines });
    else if (sets.length === 0) counts.blank += 1;
    else if (!together && sets.some((set) => !isSame(set, sets[0])))
      left.contradictions.push({ userId, lines });
    else if (held?.kind !== 'known') left.unread.push({ userId, lines });
    else {
      const should = unionOf(sets);
      const mine = changesFor(userId, should, held.licenses, removes);
      counts[mine.length > 0 ? 'changed' : 'same'] += 1;
      changes.push(...mine);
    }
  }
  const adds = changes.filter(({ action }) => action === 'add').length;
  return { changes, adds, removes: changes.length - adds, ...counts, ...left };
}

function changesFor(
  userId: UserId,
  should: ReadonlySet<LicenseId>,
  held: ReadonlySet<LicenseId>,
  removes: boolean,
): LicenseChange[] {
  const missing = [...should].filter((licenseId) => !held.has(licenseId));
  const surplus = removes ? [...held].filter((licenseId) => !should.has(licenseId)) : [];
  return [
    ...missing.map((licenseId) => ({ userId, licenseId, action: 'add' as const })),
    ...surplus.map((licenseId) => ({ userId, licenseId, action: 'remove' as const })),
  ];
}

function unionOf(sets: readonly ReadonlySet<LicenseId>[]): Set<LicenseId> {
  const union = new Set<LicenseId>();
  for (const set of sets) for (const licenseId of set) union.add(licenseId);
  return union;
}

function byUser(wanted: readonly WantedState[]): Map<UserId, WantedState[]> {
  const users = new Map<UserId, WantedState[]>();
  for (const state of wanted) {
    const known = users.get(state.userId);
    if (known === undefined) users.set(state.userId, [state]);
    else known.push(state);
  }
  return users;
}

function isSame(one: ReadonlySet<LicenseId>, other: ReadonlySet<LicenseId> | undefined): boolean {
  return one.size === other?.size && [...one].every((licenseId) => other.has(licenseId));
}
