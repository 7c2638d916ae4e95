/** A moment as a CSV tells it, to the second, in UTC, which every program reads the same. */
export function csvMoment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
