import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { knownPermissions, type PersonFacts } from '../../licensing/permissionAnswer';
import { useApis } from '../../queries/ApiContext';
import { roleGrantsQuery } from '../../queries/roleGrants';
import type { Subject } from '../person/subject';
import type { HeldLicenses } from '../person/useHeldLicenses';

interface PermissionFacts {
  readonly facts: PersonFacts;
  /** Every permission that is known by name, in order. */
  readonly permissions: readonly string[];
  readonly isReading: boolean;
  /** Why it isn't known what roles grant, where that is no lack of a permission. */
  readonly grantsError: Error | null;
  readonly retry: () => void;
}

/** All that bears on what the person can do. Roles are read only once something is asked. */
export function usePermissionFacts(subject: Subject, held: HeldLicenses, isAsked: boolean): PermissionFacts {
  const roleGrants = useQuery({ ...roleGrantsQuery(useApis()), enabled: isAsked });
  const grants = roleGrants.data ?? null;
  const { graph, ids, definitionsError } = held;
  const roles = subject.person?.roles ?? null;
  const permissions = useMemo(() => knownPermissions(graph, grants), [graph, grants]);
  const facts = useMemo(
    () => ({ graph, hasDefinitions: definitionsError === null, held: ids ?? null, roles, grants }),
    [graph, definitionsError, ids, roles, grants],
  );
  return {
    facts,
    permissions,
    isReading: held.isPending || roleGrants.isPending,
    grantsError: roleGrants.error,
    retry: () => void roleGrants.refetch(),
  };
}
