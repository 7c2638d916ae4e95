import { use, useMemo, type ReactNode } from 'react';
import type { SignedIn } from '../auth/authState';
import { keptOwnerOf } from '../auth/keptOwnerOf';
import { canAssign, canViewLicenses, holdsPermission } from '../auth/permissions';
import { SessionContext, type Session } from '../auth/SessionContext';
import { ApiContext } from '../queries/ApiContext';
import { DirectoryContext } from '../queries/DirectoryContext';
import { useConsole } from './ConsoleContext';
import { endLifetimes } from './endLifetimes';
import { RunsProvider } from './RunsProvider';

interface SessionProvidersProps {
  readonly signedIn: SignedIn;
  readonly children: ReactNode;
}

/** Gives the pages their session, the doors to the service, and this browser's runs. */
export function SessionProviders({ signedIn, children }: SessionProvidersProps) {
  const { auth, connect, directoryOf } = useConsole();
  const { admin, organization } = signedIn;
  const { keepDays } = auth.config;
  if (Object.keys(keepDays).length > 0) use(endLifetimes(keptOwnerOf(signedIn), keepDays));

  const apis = useMemo(() => connect(organization), [connect, organization]);
  const directory = useMemo(() => directoryOf(organization, admin), [directoryOf, organization, admin]);
  const session = useMemo(
    (): Session => ({
      admin,
      organization,
      storageKey: keptOwnerOf({ organization, admin }).storageKey,
      can: (permission) => holdsPermission(admin, permission),
      canAssign: canAssign(admin) && !auth.config.readOnly,
      canViewLicenses: canViewLicenses(admin),
      readOnly: auth.config.readOnly,
      signOut: (how) => void auth.signOut(how),
      onSignedInAgain: auth.onSignedInAgain,
    }),
    [admin, organization, auth],
  );

  return (
    <SessionContext value={session}>
      <ApiContext value={apis}>
        <DirectoryContext value={directory}>
          <RunsProvider>{children}</RunsProvider>
        </DirectoryContext>
      </ApiContext>
    </SessionContext>
  );
}
