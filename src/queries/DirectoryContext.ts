import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Directory, DirectoryStatus, ReadingState } from '../directory/Directory';

/** The organization's people and what they hold; made once in app/ for the signed-in organization and admin. */
export const DirectoryContext = createContext<Directory | null>(null);

/** @throws where no session surrounds the component: a fault of composition, not of the admin. */
export function useDirectory(): Directory {
  const directory = use(DirectoryContext);
  if (directory === null) throw new Error('useDirectory needs a signed-in session around it');
  return directory;
}

/** How the directory stands, told anew with each change. */
export function useDirectoryStatus(): DirectoryStatus {
  const directory = useDirectory();
  return useSyncExternalStore(directory.subscribe, directory.getStatus);
}

/** The same, for whoever needs the organization: it is read where nothing young enough is kept. */
export function useOpenDirectory(): DirectoryStatus {
  const directory = useDirectory();
  // The worker stands outside React.
  useEffect(() => directory.open(), [directory]);
  return useDirectoryStatus();
}

/** How the directory stands but for how far a reading has come, which changes several times a second. */
export type CalmStatus = Omit<DirectoryStatus, 'reading'> & { readonly reading: ReadingState['kind'] };

/** For pages: drawn anew only where there is something else to show. Reads like `useOpenDirectory`. */
export function useCalmDirectory(): CalmStatus {
  const directory = useDirectory();
  // The worker stands outside React.
  useEffect(() => directory.open(), [directory]);
  return useSyncExternalStore(directory.subscribe, () => calmStatusOf(directory));
}

const calm = new WeakMap<Directory, CalmStatus>();

function calmStatusOf(directory: Directory): CalmStatus {
  const { reading, ...rest } = directory.getStatus();
  const now: CalmStatus = { ...rest, reading: reading.kind };
  const before = calm.get(directory);
  if (before !== undefined && isSame(before, now)) return before;
  calm.set(directory, now);
  return now;
}

function isSame(one: CalmStatus, other: CalmStatus): boolean {
  return (
    one.reading === other.reading &&
    one.revision === other.revision &&
    one.summary === other.summary &&
    one.partial === other.partial &&
    one.isLoading === other.isLoading &&
    one.snapshotsRevision === other.snapshotsRevision
  );
}
