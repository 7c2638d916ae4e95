import { changeKey } from '../change';
import type { DefinitionGraph } from '../definitionGraph';
import type { LicenseChange, LicenseId, UserId } from '../model';
import { planBatch } from '../plan';
import type { Plan, PlanInput } from '../planTypes';
import { holding, person } from './arbitraries';

export const add = (userId: UserId, licenseId: LicenseId): LicenseChange => ({
  userId,
  licenseId,
  action: 'add',
});

export const remove = (userId: UserId, licenseId: LicenseId): LicenseChange => ({
  userId,
  licenseId,
  action: 'remove',
});

/** Plans these changes for active people who hold so much, all of them read. */
export function planFor(
  graph: DefinitionGraph,
  held: Readonly<Record<UserId, readonly LicenseId[]>>,
  changes: readonly LicenseChange[],
  more: Partial<PlanInput> = {},
): Plan {
  return planBatch({
    intent: { kind: 'changes', changes },
    people: new Map(Object.keys(held).map((id) => [id, person(id)])),
    licenses: new Map(Object.entries(held).map(([id, licenses]) => [id, holding(...licenses)])),
    graph,
    admin: { userId: 'admin' },
    ...more,
  });
}

export const including = (...changes: readonly LicenseChange[]): Pick<PlanInput, 'includeAnyway'> => ({
  includeAnyway: new Set(changes.map(changeKey)),
});

export const reasonsOf = ({ rows }: Plan): string[][] =>
  rows.map((row) => row.reasons.map(({ kind }) => kind));

export const kindsOf = ({ rows }: Plan): string[] => rows.map(({ kind }) => kind);
