/** A small seeded generator (mulberry32): the same seed tells the same organization on every machine. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 to `below` (excluded). */
  below(below: number): number;
  pick: <T>(from: readonly [T, ...T[]]) => T;
  chance(probability: number): boolean;
  uuid(): string;
}

const hex8 = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next32 = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = () => next32() / 4294967296;
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)] ?? from[0],
    chance: (probability) => next() < probability,
    uuid() {
      const second = hex8(next32());
      const third = hex8(next32());
      const variant = '89ab'.charAt(next32() & 3);
      return `${hex8(next32())}-${second.slice(0, 4)}-4${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${hex8(next32())}`;
    },
  };
}
