import { useMemo } from 'react';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId, UserId } from '../../licensing/model';
import { useHoldings } from '../useHoldings';
import { heldLicenses, type HeldLicense } from './heldLicenses';

export interface HeldLicenses {
  /** Undefined while it is being read or could not be. */
  readonly licenses: readonly HeldLicense[] | undefined;
  readonly ids: ReadonlySet<LicenseId> | undefined;
  readonly graph: DefinitionGraph;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Why the definitions could not be read: then less can be explained. */
  readonly definitionsError: Error | null;
  readonly retry: () => void;
}

/** What a person holds, explained by the organization's definitions. */
export function useHeldLicenses(userId: UserId): HeldLicenses {
  const { people, graph, isReadingDefinitions, definitionsError, retry } = useHoldings([userId]);
  const { held: ids, isPending = true, error = null } = people[0] ?? {};
  const licenses = useMemo(() => ids && heldLicenses(ids, graph), [ids, graph]);
  return {
    licenses,
    ids,
    graph,
    isPending: isPending || (ids !== undefined && isReadingDefinitions),
    error,
    definitionsError,
    retry,
  };
}
