/** Lets what has arrived meanwhile go first, a question say, before long work goes on. */
export function yieldNow(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
