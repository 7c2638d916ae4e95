import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { LicenseId, UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { useDirectory, useDirectoryStatus } from '../../queries/DirectoryContext';
import { holderIdsQuery } from '../../queries/organization';

/** A plan of this age may leave out who has come to hold the license since. */
const HOLDERS_FRESH_MS = 2 * 60_000;
const NOBODY: readonly UserId[] = [];

interface CurrentHolders {
  readonly holders: readonly UserId[];
  readonly isReading: boolean;
  /** Why they could not be read. */
  readonly error: Error | null;
  readonly retry: () => void;
  readonly readAgain: () => void;
  /** People in the organization, where they have been counted. */
  readonly organizationSize: number | null;
}

/** Everyone who holds a license, read anew for a plan that rests on it; null asks for nobody. */
export function useCurrentHolders(licenseId: LicenseId | null): CurrentHolders {
  const directory = useDirectory();
  const { summary, reading } = useDirectoryStatus();
  const { data, error, refetch } = useQuery({
    ...holderIdsQuery(useApis(), directory, licenseId),
    enabled: licenseId !== null && summary !== null,
  });
  // The worker stands outside React.
  useEffect(() => {
    if (licenseId !== null) directory.open(HOLDERS_FRESH_MS);
  }, [directory, licenseId]);

  const failure = reading.kind === 'failed' ? reading.error : error;
  return {
    holders: data ?? NOBODY,
    isReading: licenseId !== null && failure === null && (data === undefined || reading.kind === 'reading'),
    error: licenseId === null ? null : failure,
    retry: () => (reading.kind === 'failed' ? directory.resume() : void refetch()),
    readAgain: directory.refresh,
    organizationSize: summary?.members ?? null,
  };
}
