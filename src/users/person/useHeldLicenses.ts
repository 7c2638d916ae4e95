import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { licenseUserQuery } from '../../queries/people';
import { heldLicenses, type HeldLicense } from './heldLicenses';

interface HeldLicenses {
  /** Undefined while it is being read or could not be. */
  readonly licenses: readonly HeldLicense[] | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Why the definitions could not be read: then less can be explained. */
  readonly definitionsError: Error | null;
  readonly retry: () => void;
}

/** What a person holds, explained by the organization's definitions. */
export function useHeldLicenses(userId: UserId): HeldLicenses {
  const apis = useApis();
  const held = useQuery(licenseUserQuery(apis, userId));
  const definitions = useQuery(definitionsQuery(apis));
  const licenses = useMemo(
    () => held.data && heldLicenses(held.data.licenses, definitions.data ?? []),
    [held.data, definitions.data],
  );
  return {
    licenses,
    isPending: held.isPending || (held.data !== undefined && definitions.isPending),
    error: held.error,
    definitionsError: definitions.error,
    retry: () => {
      if (held.isError) void held.refetch();
      if (definitions.isError) void definitions.refetch();
    },
  };
}
