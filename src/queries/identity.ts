const known = new WeakMap<WeakKey, number>();
let counted = 0;

/** A number for a value that is too large to stand in a query's key: the same for the same object, and for it alone. */
export function identityOf(value: WeakKey): number {
  const number = known.get(value);
  if (number !== undefined) return number;
  counted += 1;
  known.set(value, counted);
  return counted;
}
