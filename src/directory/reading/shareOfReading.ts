import type { ReadingProgress } from '../Directory';

/** Both halves count alike, and one whose total isn't told counts as not begun. Null while neither is told. */
export function shareOfReading(progress: ReadingProgress): number | null {
  const { peopleRead, peopleTotal, assignmentsRead, assignmentsTotal, bytesRead, bytesTotal } = progress;
  const assignments =
    assignmentsTotal === null && bytesRead !== null
      ? shareRead(bytesRead, bytesTotal)
      : shareRead(assignmentsRead, assignmentsTotal);
  const people = shareRead(peopleRead, peopleTotal);
  if (people === null && assignments === null) return null;
  return ((people ?? 0) + (assignments ?? 0)) / 2;
}

function shareRead(read: number, total: number | null): number | null {
  if (total === null) return null;
  return total === 0 ? 1 : Math.min(1, read / total);
}
