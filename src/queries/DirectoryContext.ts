import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Directory, DirectoryStatus } from '../directory/Directory';

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
