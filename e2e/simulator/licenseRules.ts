import { definitions, type Definition } from './seed/definitions';

/** A person's licenses are bits of one number, so that 200,000 people reset in an instant. */
export const bitOf = new Map(definitions.map((definition, index) => [definition.id, 2 ** index]));

const byId = new Map(definitions.map((definition) => [definition.id, definition]));

export function findDefinition(id: string): Definition | undefined {
  return byId.get(id);
}

const comprised = (id: string): number => {
  const definition = byId.get(id);
  let bits = 0;
  for (const part of definition?.comprises ?? []) bits |= (bitOf.get(part) ?? 0) | comprised(part);
  return bits;
};

/** Whatever satisfies "holds X": X itself and each license that comprises it. */
const satisfiers = new Map(
  definitions.map(({ id }) => {
    const bit = bitOf.get(id) ?? 0;
    let bits = bit;
    for (const other of definitions) {
      if ((comprised(other.id) & bit) !== 0) bits |= bitOf.get(other.id) ?? 0;
    }
    return [id, bits];
  }),
);

const idsByMask = new Map<number, readonly string[]>();

/** The license ids of a set, in the definitions' order. */
export function licenseIds(mask: number): readonly string[] {
  let ids = idsByMask.get(mask);
  if (!ids) {
    ids = definitions.filter(({ id }) => (mask & (bitOf.get(id) ?? 0)) !== 0).map(({ id }) => id);
    idsByMask.set(mask, ids);
  }
  return ids;
}

export function maskOf(ids: readonly string[]): number {
  let mask = 0;
  for (const id of ids) mask |= bitOf.get(id) ?? 0;
  return mask;
}

const meets = (mask: number, definition: Definition) =>
  definition.prerequisites.every((id) => (mask & (satisfiers.get(id) ?? 0)) !== 0);

export type Change = 'add' | 'remove';
export type Refusal = 'PREREQUISITE_MISSING' | 'REQUIRED_BY_OTHER' | 'CONFLICT';

/** Why a change of what a person holds is refused; nothing where it may be. */
export function refusal(mask: number, definition: Definition, change: Change): Refusal | undefined {
  const bit = bitOf.get(definition.id) ?? 0;
  if (change === 'add') {
    if ((mask & bit) !== 0) return undefined;
    if (!meets(mask, definition)) return 'PREREQUISITE_MISSING';
    const rival = definitions.some(
      ({ id, kind }) => kind !== undefined && kind === definition.kind && (mask & (bitOf.get(id) ?? 0)) !== 0,
    );
    return rival ? 'CONFLICT' : undefined;
  }
  if ((mask & bit) === 0) return undefined;
  const rest = mask & ~bit;
  const stranded = licenseIds(rest).some((id) => {
    const other = byId.get(id);
    return other !== undefined && meets(mask, other) && !meets(rest, other);
  });
  return stranded ? 'REQUIRED_BY_OTHER' : undefined;
}
