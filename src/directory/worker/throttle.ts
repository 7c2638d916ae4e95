/** Runs at once, and then at most once in the given time; what came in between counts as one, at the end. */
export function throttle(run: () => void, ms: number): { (): void; now(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDue = false;

  function rest(): void {
    timer = setTimeout(() => {
      timer = null;
      if (isDue) now();
    }, ms);
  }
  function now(): void {
    isDue = false;
    if (timer !== null) clearTimeout(timer);
    rest();
    run();
  }
  function soon(): void {
    if (timer === null) now();
    else isDue = true;
  }
  return Object.assign(soon, { now });
}
