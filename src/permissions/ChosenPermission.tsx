import Stack from '@mui/material/Stack';
import type { ListedPermission } from '../directory/permissions/permissions';
import { useCalmDirectory } from '../queries/DirectoryContext';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { Carriers } from './Carriers';
import { GrantingRoles } from './GrantingRoles';
import { PermissionHeading } from './PermissionHeading';
import { PermissionPeople } from './PermissionPeople';
import { SideBySide } from './SideBySide';
import { usePermissionPeople } from './usePermissionPeople';

interface ChosenPermissionProps {
  readonly permission: string;
  /** All that are known; null until they are. */
  readonly listed: readonly ListedPermission[] | null;
}

/** One permission: what carries it, what grants it, and who can use it. */
export function ChosenPermission({ permission, listed }: ChosenPermissionProps) {
  const status = useCalmDirectory();
  const { answer, people, error, retry } = usePermissionPeople(permission, status);
  const isComing = answer !== null && answer.permission !== permission;

  return (
    <Stack
      component="article"
      aria-label={answer?.permission ?? permission}
      aria-busy={isComing}
      sx={{
        gap: 2.5,
        minWidth: 0,
        // What comes at once needn't be waited for.
        transition: 'opacity 120ms',
        ...(isComing && { opacity: 0.5, transitionDelay: '200ms' }),
      }}
    >
      <PermissionHeading permission={answer?.permission ?? permission} answer={answer} listed={listed} />
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      {answer === null ? (
        error === null && <LoadingState rows={8} rowHeight={40} />
      ) : (
        <>
          <SideBySide>
            <Carriers answer={answer} />
            <GrantingRoles answer={answer} />
          </SideBySide>
          <PermissionPeople answer={answer} people={people} status={status} />
        </>
      )}
    </Stack>
  );
}
