/** A grid's value as a cell shows it that draws nothing of its own. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
