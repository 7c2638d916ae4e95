import { anyOf, PERMISSION_USES, permissionUse, type PermissionFacts } from '../../licensing/permissionUse';
import { NONE, type OrganizationColumns } from '../store/OrganizationColumns';
import type { PermissionIndex } from './permissionIndex';

/** What is known of a permission where it concerns the organization's roles and licenses. */
export function permissionFacts(
  index: PermissionIndex,
  permission: string,
  columns: OrganizationColumns | null,
): PermissionFacts {
  const carriedBy = index.carrierIdsOf(permission);
  const mayCarry = new Set(index.untold);
  for (const id of columns === null ? [] : heldLicenses(columns))
    if (!index.isLicenseTold(id)) mayCarry.add(id);
  for (const id of carriedBy) mayCarry.delete(id);
  const mayGrant = new Set<string>();
  for (const { id } of columns?.roleSets.flat() ?? []) if (!index.isRoleTold(id)) mayGrant.add(id);
  return {
    carriedBy,
    mayCarry,
    grantedBy: new Set(index.rolesOf(permission).map(({ id }) => id)),
    mayGrant,
    licensed: carriedBy.size > 0 ? true : index.untold === null || mayCarry.size > 0 ? null : false,
  };
}

/**
 * By place, what each member's roles and licenses make of a permission, as a place in PERMISSION_USES. Judged once
 * for each pair of sets: those are few, however many people there are.
 */
export function permissionUses(columns: OrganizationColumns, facts: PermissionFacts): Uint8Array {
  const { size, roleSets, roleSetOf, licenseSets, licenseSetOf } = columns;
  const granted = [...roleSets.map((roles) => roles.map(({ id }) => id)), null].map((ids) =>
    anyOf(ids, facts.grantedBy, facts.mayGrant),
  );
  const carried = [...licenseSets, null].map((ids) => anyOf(ids, facts.carriedBy, facts.mayCarry));
  const ofPairs = granted.map((grants) =>
    Uint8Array.from(carried, (carries) =>
      PERMISSION_USES.indexOf(permissionUse(grants, carries, facts.licensed)),
    ),
  );
  const uses = new Uint8Array(size);
  for (let place = 0; place < size; place += 1) {
    const ofRoles = ofPairs[slotOf(roleSetOf[place], roleSets.length)];
    uses[place] = ofRoles?.[slotOf(licenseSetOf[place], licenseSets.length)] ?? UNKNOWN;
  }
  return uses;
}

const UNKNOWN = PERMISSION_USES.indexOf('unknown');

/** What was not told stands behind all sets. */
function slotOf(set: number | undefined, sets: number): number {
  return set === undefined || set === NONE ? sets : set;
}

/** Changes leave sets behind that nobody holds any more. */
function heldLicenses({ size, licenseSets, licenseSetOf }: OrganizationColumns): Set<string> {
  const held = new Set<number>();
  for (let place = 0; place < size; place += 1) held.add(licenseSetOf[place] ?? NONE);
  return new Set([...held].flatMap((set) => licenseSets[set] ?? []));
}
