import type { LicenseChange, LicenseId, LicensesOfUser, UserId } from './model';

/** What one line says of a person. */
export interface WantedState {
  readonly userId: UserId;
  readonly line: number;
  /** "blank" changes nothing, "open" can't be told yet, "unclear" contradicts itself or says nothing that is known. */
  readonly licenses: WantedLicenses | 'blank' | 'open' | 'unclear';
}

export interface WantedLicenses {
  /** The licenses that the person should hold. */
  readonly holds: ReadonlySet<LicenseId>;
  /** Those that the person should not hold: of the others, all or some. Of the rest nothing is said. */
  readonly lacks: ReadonlySet<LicenseId> | 'others';
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
  /** People with a line that can't be understood: nothing is changed for them. */
  readonly unclear: readonly Left[];
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
  const left = {
    contradictions: [] as Left[],
    unread: [] as Left[],
    open: [] as Left[],
    unclear: [] as Left[],
  };
  const counts = { changed: 0, same: 0, blank: 0 };

  for (const [userId, states] of byUser(wanted)) {
    const lines = states.map(({ line }) => line);
    const said = states.flatMap((state) => (typeof state.licenses === 'string' ? [] : [state.licenses]));
    const [first] = said;
    const held = licenses.get(userId);
    if (states.some((state) => state.licenses === 'unclear')) left.unclear.push({ userId, lines });
    else if (states.some((state) => state.licenses === 'open')) left.open.push({ userId, lines });
    else if (first === undefined) counts.blank += 1;
    else if (!together && said.some((one) => !isSame(one, first)))
      left.contradictions.push({ userId, lines });
    else if (held?.kind !== 'known') left.unread.push({ userId, lines });
    else {
      const mine = changesFor(userId, said.reduce(both), held.licenses, removes);
      counts[mine.length > 0 ? 'changed' : 'same'] += 1;
      changes.push(...mine);
    }
  }
  const adds = changes.filter(({ action }) => action === 'add').length;
  return { changes, adds, removes: changes.length - adds, ...counts, ...left };
}

function changesFor(
  userId: UserId,
  { holds, lacks }: WantedLicenses,
  held: ReadonlySet<LicenseId>,
  removes: boolean,
): LicenseChange[] {
  const missing = [...holds].filter((licenseId) => !held.has(licenseId));
  const isSurplus = (licenseId: LicenseId): boolean =>
    !holds.has(licenseId) && (lacks === 'others' || lacks.has(licenseId));
  return [
    ...missing.map((licenseId) => ({ userId, licenseId, action: 'add' as const })),
    ...(removes ? [...held].filter(isSurplus) : []).map((licenseId) => ({
      userId,
      licenseId,
      action: 'remove' as const,
    })),
  ];
}

/** What two lines want where they count together: whatever one of them wants held. */
function both(one: WantedLicenses, other: WantedLicenses): WantedLicenses {
  return {
    holds: new Set([...one.holds, ...other.holds]),
    lacks:
      one.lacks === 'others' || other.lacks === 'others' ? 'others' : new Set([...one.lacks, ...other.lacks]),
  };
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

function isSame(one: WantedLicenses, other: WantedLicenses): boolean {
  if (!isSameSet(one.holds, other.holds)) return false;
  if (one.lacks === 'others' || other.lacks === 'others') return one.lacks === other.lacks;
  return isSameSet(one.lacks, other.lacks);
}

function isSameSet(one: ReadonlySet<LicenseId>, other: ReadonlySet<LicenseId>): boolean {
  return one.size === other.size && [...one].every((licenseId) => other.has(licenseId));
}
