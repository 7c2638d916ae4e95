/** How much is kept of something. */
export interface KeptSize {
  /** Things that an admin would count: runs, drafts, snapshots. */
  readonly items: number;
  /** Roughly, before whatever the browser does to make it smaller. */
  readonly bytes: number;
}

/** Roughly how many bytes a value takes in IndexedDB, which tells it to nobody. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 2 * value.length;
  if (typeof value === 'number') return 8;
  if (typeof value !== 'object' || value === null) return 1;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  if (value instanceof Map) return bytesOf([...value.entries()]);
  if (value instanceof Set || Array.isArray(value)) return [...value].reduce<number>(addBytes, 8);
  return Object.entries(value).reduce((sum, [name, one]) => sum + bytesOf(name) + bytesOf(one), 8);
}

function addBytes(sum: number, value: unknown): number {
  return sum + bytesOf(value);
}
