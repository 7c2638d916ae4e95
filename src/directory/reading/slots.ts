/** Bounds how many requests are under way at once, first come, first served. */
export interface Slots {
  /** Runs it as soon as there is room. */
  use<Result>(run: () => Promise<Result>): Promise<Result>;
}

export function createSlots(atOnce: number): Slots {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  return {
    async use(run) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => void waiting.push(resolve));
      try {
        return await run();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
