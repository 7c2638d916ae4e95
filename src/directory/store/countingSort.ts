import { NONE } from './OrganizationColumns';
import type { Ranks } from './textOrder';

/** Orders places by rank; those of one rank stay in the order given, those without come last. */
export function countingSort(order: Uint32Array, { ranks, count }: Ranks, descending: boolean): Uint32Array {
  const slotOf = (place: number): number => {
    const rank = ranks[place] ?? NONE;
    if (rank === NONE) return count;
    return descending ? count - 1 - rank : rank;
  };
  const starts = new Uint32Array(count + 2);
  for (const place of order) starts[slotOf(place) + 1] = (starts[slotOf(place) + 1] ?? 0) + 1;
  for (let slot = 1; slot < starts.length; slot += 1) {
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  }
  const sorted = new Uint32Array(order.length);
  for (const place of order) {
    const slot = slotOf(place);
    const at = starts[slot] ?? 0;
    sorted[at] = place;
    starts[slot] = at + 1;
  }
  return sorted;
}
