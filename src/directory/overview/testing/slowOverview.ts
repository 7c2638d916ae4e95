import type { LicenseId, NamedEntity } from '../../../licensing/model';
import type { OrganizationMember } from '../../OrganizationReading';
import type { DivisionOverview, OrganizationOverview } from '../overview';

/** What overviewOf must tell, worked out the plain way: every number walks everybody. */
export function slowOverview(members: readonly OrganizationMember[]): OrganizationOverview {
  const { byLicense: holders, ...all } = countsOf(members);
  const ids = holders.map(([id]) => id);
  const pairs = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => ({ a, b })));
  const divisionIds = [...new Set(members.map(({ person }) => person?.division?.id ?? null))];
  return {
    ...all,
    holders,
    overlaps: pairs
      .flatMap(({ a, b }) => {
        const count = members.filter((one) => holds(one, a) && holds(one, b)).length;
        return count === 0 ? [] : [{ a, b, count }];
      })
      .sort((one, other) => other.count - one.count || compare(one.a, other.a) || compare(one.b, other.b)),
    divisions: divisionIds
      .map((id): DivisionOverview => {
        const inside = members.filter(({ person }) => (person?.division?.id ?? null) === id);
        return Object.assign(countsOf(inside), { division: nameOf(inside) });
      })
      .sort(
        (one, other) =>
          sizeOf(other) - sizeOf(one) ||
          Number(one.division === null) - Number(other.division === null) ||
          compare(one.division?.id ?? '', other.division?.id ?? ''),
      ),
  };
}

function countsOf(members: readonly OrganizationMember[]): Omit<DivisionOverview, 'division'> {
  const ids = new Set(members.flatMap(({ licenses }) => licenses ?? []));
  return {
    licensed: members.filter(({ licenses }) => licenses !== null && licenses.length > 0).length,
    unlicensed: members.filter(({ licenses }) => licenses?.length === 0).length,
    untold: members.filter(({ licenses }) => licenses === null).length,
    byLicense: [...ids]
      .map((id) => [id, members.filter((one) => holds(one, id)).length] as const)
      .sort(([oneId, one], [otherId, other]) => other - one || compare(oneId, otherId)),
  };
}

function holds({ licenses }: OrganizationMember, id: LicenseId): boolean {
  return licenses?.includes(id) ?? false;
}

function nameOf(members: readonly OrganizationMember[]): NamedEntity | null {
  return members.at(0)?.person?.division ?? null;
}

function sizeOf({ licensed, unlicensed, untold }: DivisionOverview): number {
  return licensed + unlicensed + untold;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
