import type { OrganizationSummary, ReadingProgress } from '../directory/Directory';
import { useDirectory, useOpenDirectory } from '../queries/DirectoryContext';

/** Who holds what, as far as it is known: being read, unknown and why, or read. */
export type Holders =
  | { readonly status: 'reading'; readonly progress: ReadingProgress | null }
  | {
      readonly status: 'unknown';
      /** Null where the admin has cancelled the reading. */
      readonly error: Error | null;
      readonly retry: () => void;
    }
  | { readonly status: 'read'; readonly summary: OrganizationSummary };

/** Reads the organization where it hasn't been read. A failed refresh leaves what was read before. */
export function useHolders(): Holders {
  const directory = useDirectory();
  const { summary, reading } = useOpenDirectory();
  if (summary !== null) return { status: 'read', summary };
  switch (reading.kind) {
    case 'failed':
      return { status: 'unknown', error: reading.error, retry: directory.resume };
    case 'cancelled':
      return { status: 'unknown', error: null, retry: directory.resume };
    case 'reading':
      return { status: 'reading', progress: reading.progress };
    default:
      return { status: 'reading', progress: null };
  }
}

/** Number of holders of one license; 0 for one that nobody holds. */
export function holderCount({ holders }: OrganizationSummary, licenseId: string): number {
  return holders.get(licenseId) ?? 0;
}
