import { NONE, type OrganizationColumns } from '../store/OrganizationColumns';
import { atOnce, type Steps } from './inSteps';
import type { Snapshot, SnapshotFacts, SnapshotFigures } from './Snapshot';

type Told = Pick<
  OrganizationColumns,
  'size' | 'userIds' | 'names' | 'states' | 'licenseSets' | 'licenseSetOf'
>;

/** Enough to tell people apart by. */
const LONGEST_NAME = 500;

/** What a reading tells of who holds what. It shares nothing with the columns, which may change. */
export function snapshotOf(columns: Told, facts: SnapshotFacts): Snapshot {
  return atOnce(snapshotSteps(columns, facts));
}

/** The same in steps. The columns may change meanwhile: it tells of them as they stand at the first step. */
export function* snapshotSteps(columns: Told, facts: SnapshotFacts): Steps<Snapshot> {
  const { size } = columns;
  const ids = columns.userIds.slice(0, size);
  const told = {
    names: columns.names.slice(0, size),
    states: columns.states.slice(0, size),
    licenseSetOf: columns.licenseSetOf.slice(0, size),
    licenseSets: [...columns.licenseSets],
  };
  const states = new Uint8Array(size);
  const licenseSetOf = new Int32Array(size);
  const userIds: string[] = [];
  const names: string[] = [];
  const sets: (readonly string[])[] = [];
  /** Sets in the order of their first holder, and none that nobody holds: the same content reads the same. */
  const setPlaces = new Int32Array(told.licenseSets.length).fill(NONE);

  for (const places of yield* placesById(ids)) {
    for (const place of places) {
      const at = userIds.push(ids[place] ?? '') - 1;
      names.push((told.names[place] ?? '').slice(0, LONGEST_NAME));
      states[at] = told.states[place] ?? 0;
      const set = told.licenseSetOf[place] ?? NONE;
      if (set !== NONE && setPlaces[set] === NONE)
        setPlaces[set] = sets.push(told.licenseSets[set] ?? []) - 1;
      licenseSetOf[at] = set === NONE ? NONE : (setPlaces[set] ?? NONE);
    }
    yield;
  }
  return {
    takenAt: facts.takenAt,
    source: facts.source,
    people: facts.people,
    mayBeIncomplete: facts.mayBeIncomplete,
    organization: facts.organization,
    admin: facts.admin,
    named: facts.named.toSorted(),
    userIds,
    names,
    states,
    licenseSetOf,
    licenseSets: sets,
  };
}

/** Number of members, and of what is told of them. */
export function figuresOf({ userIds, licenseSetOf, licenseSets }: Snapshot): SnapshotFigures {
  let [licensed, untold] = [0, 0];
  for (const set of licenseSetOf) {
    if (set === NONE) untold += 1;
    else if ((licenseSets[set]?.length ?? 0) > 0) licensed += 1;
  }
  return { members: userIds.length, licensed, untold };
}

const PREFIX = 2;
const IDS_A_STEP = 5_000;

/** Places of ids in ascending order, those with the same beginning together: no sorting takes long. */
function* placesById(ids: readonly string[]): Steps<number[][]> {
  const byPrefix = new Map<string, number[]>();
  for (const [place, id] of ids.entries()) {
    const prefix = id.slice(0, PREFIX);
    const alike = byPrefix.get(prefix);
    if (alike === undefined) byPrefix.set(prefix, [place]);
    else alike.push(place);
    if (place % IDS_A_STEP === 0) yield;
  }
  const sorted: number[][] = [];
  for (const prefix of [...byPrefix.keys()].sort()) {
    sorted.push((byPrefix.get(prefix) ?? []).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)));
    yield;
  }
  return sorted;
}
