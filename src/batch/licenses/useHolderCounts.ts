import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countsByLicense } from '../../directory/OrganizationReading';
import type { LicenseId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { organizationQuery } from '../../queries/organization';

/** Holders by license where the organization has been read already; null where not: it isn't read for this alone. */
export function useHolderCounts(): ReadonlyMap<LicenseId, number> | null {
  const { data } = useQuery({ ...organizationQuery(useApis()), enabled: false });
  return useMemo(() => (data === undefined ? null : countsByLicense(data)), [data]);
}
