import type { LicenseId } from '../../licensing/model';
import { useDirectoryStatus } from '../../queries/DirectoryContext';

/** Holders by license where the organization has been read already; null where not: it isn't read for this alone. */
export function useHolderCounts(): ReadonlyMap<LicenseId, number> | null {
  return useDirectoryStatus().summary?.holders ?? null;
}
