import { MEMBER_STATES, NONE } from '../store/OrganizationColumns';
import { caveatsOf, tellsAbsence, tellsVisibility } from './caveatsOf';
import { CHANGE_KINDS, CHANGED, KIND_BITS, type ChangeKind, type KindBits } from './changeKinds';
import type { Comparison } from './Comparison';
import { differencesByLicense } from './differencesByLicense';
import { ABSENT, createSetPairs, licensesIn, type SetPair } from './setPairs';
import type { Snapshot } from './Snapshot';

const NOBODY = MEMBER_STATES.indexOf('nobody');
const UNKNOWN = MEMBER_STATES.indexOf('unknown');

/** What became of whom from one snapshot to another, in one walk along both. */
export function compareSnapshots(from: Snapshot, to: Snapshot): Comparison {
  const most = from.userIds.length + to.userIds.length;
  const fromPlaces = new Int32Array(most);
  const toPlaces = new Int32Array(most);
  const kinds = new Uint8Array(most);
  const pairOf = new Int32Array(most);
  const pairs = createSetPairs(from.licenseSets, to.licenseSets);
  const peopleOf: number[] = [];
  const counts: Record<ChangeKind, number> = {
    gained: 0,
    lost: 0,
    came: 0,
    left: 0,
    state: 0,
    notComparable: 0,
  };
  const sight = {
    toTellsAbsence: tellsAbsence(to, from),
    fromTellsAbsence: tellsAbsence(from, to),
    tellsVisibility: tellsVisibility(from, to),
  };
  let [size, changed, unchanged] = [0, 0, 0];

  function take(fromPlace: number, toPlace: number): void {
    const pairPlace = pairs.placeOf(setAt(from, fromPlace), setAt(to, toPlace));
    peopleOf[pairPlace] = (peopleOf[pairPlace] ?? 0) + 1;
    const pair = pairs.pairs[pairPlace];
    if (pair === undefined) return;
    const bits =
      licenseBits(pair) |
      (fromPlace !== NONE && toPlace !== NONE
        ? stateBits(from.states[fromPlace] ?? NOBODY, to.states[toPlace] ?? NOBODY, sight.tellsVisibility)
        : presenceBits(pair, sight));
    if (bits === 0) {
      unchanged += 1;
      return;
    }
    fromPlaces[size] = fromPlace;
    toPlaces[size] = toPlace;
    kinds[size] = bits;
    pairOf[size] = pairPlace;
    size += 1;
    if ((bits & CHANGED) !== 0) changed += 1;
    for (const kind of CHANGE_KINDS) if ((bits & KIND_BITS[kind]) !== 0) counts[kind] += 1;
  }

  let [a, b] = [0, 0];
  while (a < from.userIds.length || b < to.userIds.length) {
    const [idA, idB] = [from.userIds[a], to.userIds[b]];
    if (idB === undefined || (idA !== undefined && idA < idB)) {
      take(a, NONE);
      a += 1;
    } else if (idA === undefined || idB < idA) {
      take(NONE, b);
      b += 1;
    } else {
      take(a, b);
      a += 1;
      b += 1;
    }
  }

  return {
    from,
    to,
    caveats: caveatsOf(from, to),
    licenses: differencesByLicense(pairs.pairs, peopleOf, [...from.named, ...to.named]),
    counts,
    changed,
    unchanged,
    size,
    fromPlaces: fromPlaces.slice(0, size),
    toPlaces: toPlaces.slice(0, size),
    kinds: kinds.slice(0, size),
    pairOf: pairOf.slice(0, size),
    pairs: pairs.pairs,
  };
}

function setAt({ licenseSetOf }: Snapshot, place: number): number {
  return place === NONE ? ABSENT : (licenseSetOf[place] ?? NONE);
}

function licenseBits({ before, after, gained, lost }: SetPair): KindBits {
  // Absence is settled by who could see whom.
  if ((before === null && after !== 'absent') || (after === null && before !== 'absent')) {
    return KIND_BITS.notComparable;
  }
  return (gained.length > 0 ? KIND_BITS.gained : 0) | (lost.length > 0 ? KIND_BITS.lost : 0);
}

/** Of somebody who is in one alone. License data names everybody who holds any, so who held some lost them. */
function presenceBits(
  { before, after }: SetPair,
  sight: { readonly toTellsAbsence: boolean; readonly fromTellsAbsence: boolean },
): KindBits {
  if (after === 'absent' && sight.toTellsAbsence) return KIND_BITS.left;
  if (before === 'absent' && sight.fromTellsAbsence) return KIND_BITS.came;
  return licensesIn(before).length + licensesIn(after).length > 0 ? 0 : KIND_BITS.notComparable;
}

function stateBits(before: number, after: number, tellsVisibility: boolean): KindBits {
  if (before === after || before === UNKNOWN || after === UNKNOWN) return 0;
  if ((before === NOBODY || after === NOBODY) && !tellsVisibility) return 0;
  return KIND_BITS.state;
}
