/** Chance that can be repeated: mulberry32. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  shuffle<T>(items: readonly T[]): T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const random: Random = {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
    below: (most) => Math.floor(random.next() * most),
    chance: (probability) => random.next() < probability,
    pick: (items) => items[random.below(items.length)] ?? items[0],
    shuffle(items) {
      const mixed = [...items];
      for (let index = mixed.length - 1; index > 0; index -= 1) {
        const other = random.below(index + 1);
        const [a, b] = [mixed[index], mixed[other]];
        if (a === undefined || b === undefined) continue;
        mixed[index] = b;
        mixed[other] = a;
      }
      return mixed;
    },
  };
  return random;
}
