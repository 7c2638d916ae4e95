/** What can have become of a person between two snapshots. Several may be true at once. */
export const CHANGE_KINDS = ['gained', 'lost', 'came', 'left', 'state', 'notComparable'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A set of kinds, one bit each. */
export type KindBits = number;

export const KIND_BITS = {
  gained: 1,
  lost: 2,
  came: 4,
  left: 8,
  state: 16,
  notComparable: 32,
} as const satisfies Record<ChangeKind, KindBits>;

/** What is a change, and not merely unknown. */
export const CHANGED: KindBits =
  KIND_BITS.gained | KIND_BITS.lost | KIND_BITS.came | KIND_BITS.left | KIND_BITS.state;

export function kindsIn(bits: KindBits): readonly ChangeKind[] {
  return CHANGE_KINDS.filter((kind) => (bits & KIND_BITS[kind]) !== 0);
}

/** None asks for every kind of change; who can't be compared has to be asked for. */
export function bitsOf(kinds: readonly ChangeKind[]): KindBits {
  return kinds.length === 0 ? CHANGED : kinds.reduce((bits, kind) => bits | KIND_BITS[kind], 0);
}
